import type { Stands } from '#src/kit/http/changed-since.ts'

/** What became of an action that a version no longer has. Nothing leaves a plan without one. */
export const fateKinds = ['superseded', 'cancelled', 'transferred', 'complete'] as const
export type FateKind = (typeof fateKinds)[number]

export type Fate = {
  actionId: string
  kind: FateKind
  /** The action that took its place, or that it went into. */
  into: { id: string; name: string } | null
  words: string
}

export const fateNames: Record<FateKind, string> = {
  superseded: 'Another action took its place',
  cancelled: 'Cancelled',
  transferred: 'Goes on elsewhere',
  complete: 'Complete, and so not carried over',
}

/** "Another action took its place: 3.2.1 One front door." */
export function sayFate({ kind, into, words }: Fate): string {
  const what = into === null ? fateNames[kind] : `Went into ${into.name}`
  return words === '' ? `${what}.` : `${what}. ${words}`
}

/** What is said of an action now, as its form holds it. */
export function standsOf(fate: Fate | undefined): Stands {
  return {
    kind: { value: fate?.kind ?? '', says: fate === undefined ? 'not answered' : fateNames[fate.kind] },
    into: { value: fate?.into?.id ?? '', says: fate?.into?.name ?? 'no other action' },
    words: fate?.words ?? '',
  }
}
