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
