import { createHash } from 'node:crypto'
import { type Beside, type Change, changeKinds, type ChangeKind, type PairedKind } from './plan-difference.ts'
import type { PlanNode } from './node.ts'

/** What becomes of an action, a theme or an objective that the newer document no longer has; a heading is never complete. */
export const fates = ['merged', 'completed', 'withdrawn', 'kept'] as const
export type FateKind = (typeof fates)[number]
export type Fate = { kind: FateKind; into: string | null; reason: string }

/** What a person said of a newer document: which things are the same, which changes to take, what became of what is lost. */
export type Choice =
  | { kind: 'same'; item: string; as: string | null }
  | { kind: 'take'; change: string; taken: boolean }
  | { kind: 'fate'; change: string; fate: Fate }

export type Choices = {
  said: Map<string, string | null>
  taken: Map<string, boolean>
  fates: Map<string, Fate>
}

/** The last word on each. */
export function choicesIn(corrections: readonly ({ kind: string } | Choice)[]): Choices {
  const choices: Choices = { said: new Map(), taken: new Map(), fates: new Map() }
  for (const one of corrections as readonly Choice[]) {
    if (one.kind === 'same') choices.said.set(one.item, one.as)
    if (one.kind === 'take') choices.taken.set(one.change, one.taken)
    if (one.kind === 'fate') choices.fates.set(one.change, one.fate)
  }
  return choices
}

/** A change with its key: the same as long as both sides say the same, so that a choice holds for what was seen. */
export type Keyed = { key: string; change: Change }

export function keyed(changes: readonly Change[]): Keyed[] {
  const seen = new Map<string, number>()
  return changes.map((change) => {
    const key = keyOf(change)
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return { key: before === 0 ? key : `${key}-${before + 1}`, change }
  })
}

function keyOf(change: Change): string {
  const said = change.kind === 'added' ? [bareOf(change.now)] : valuesOf(change)
  const digest = createHash('sha256')
    .update(JSON.stringify([change.kind, said]))
    .digest('base64url')
  return `${change.kind}-${digest.slice(0, 16)}`
}

function valuesOf(change: Exclude<Change, { kind: 'added' }>): unknown {
  if (change.kind === 'removed') return [change.was.id, bareOf(change.was)]
  if (change.kind === 'beside') return [change.was.id, change.beside]
  const { kind, was, now } = change
  return [was.id, sideOf(kind, was), kind === 'moved' ? now.ref : sideOf(kind, now)]
}

function sideOf(kind: PairedKind, node: PlanNode): unknown {
  const values: Record<PairedKind, unknown> = {
    reworded: node.text,
    redated: node.due,
    rerated: node.rating,
    led: node.leads.map(({ asWritten }) => asWritten),
    moved: node.parent,
    renumbered: node.ref,
  }
  return values[kind]
}

function bareOf({ id: _id, parent: _parent, ...rest }: PlanNode): unknown {
  return rest
}

/** One line of what came of a newer version, as it is kept with the import. */
export type OutcomeLine = {
  kind: ChangeKind
  level: PlanNode['level']
  ref: string | null
  text: string
  taken: boolean
  fate: FateKind | null
}

export function isOutcome(value: unknown): value is OutcomeLine[] {
  return (
    Array.isArray(value) &&
    value.every((line) => changeKinds.includes((line as Partial<OutcomeLine>).kind ?? ('' as ChangeKind)))
  )
}

export function besideNames(beside: readonly Beside[]): string {
  return beside.map(({ name }) => name.toLowerCase()).join(', ')
}
