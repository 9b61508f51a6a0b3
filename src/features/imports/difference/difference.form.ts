import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import { type Choice, type Fate, fates, type Keyed } from './choice.ts'
import type { Difference } from './plan-difference.ts'

/** Fields of a change or a match on the page, by its key. */
export const fieldOf = {
  same: (item: string) => `same-${item}`,
  take: (key: string) => `take-${key}`,
  fate: (key: string) => `fate-${key}`,
  into: (key: string) => `into-${key}`,
  why: (key: string) => `why-${key}`,
}

const longestReason = 2000

type Asked = {
  changes: readonly Keyed[]
  unsure: Difference['unsure']
  /** Why this person may not say that an action is complete; null where they may. */
  mayComplete: (action: string) => string | null
  /** Actions whose delivery was accepted before: no reason is asked again. */
  accepted: ReadonlySet<string>
  /** What is still to be said of changes: "take the rest" takes these. */
  open: readonly Keyed[]
}

/** What a form on the page says: of one group, or of all that is left. Nothing said of a thing is no choice. */
export function parseChoices(fields: Fields, asked: Asked): Parsed<Choice[]> {
  const deed = field(fields, 'deed')
  if (deed === 'take-rest') return { ok: true, input: asked.open.map(({ key }) => taking(key, true)) }
  const group = asked.changes.filter(({ change }) => change.kind === field(fields, 'group'))
  const plain = group.filter(({ change }) => change.kind !== 'removed')
  if (deed === 'take-all' || deed === 'leave-all')
    return { ok: true, input: plain.map(({ key }) => taking(key, deed === 'take-all')) }
  const same = asked.unsure.flatMap(({ was, now }): Choice[] => {
    const said = field(fields, fieldOf.same(now.id))
    return said === '' ? [] : [{ kind: 'same', item: now.id, as: said === 'same' ? was.id : null }]
  })
  const taken = plain.flatMap(({ key }): Choice[] => {
    const said = field(fields, fieldOf.take(key))
    return said === '' ? [] : [taking(key, said === 'take')]
  })
  const faults: Fault[] = []
  const lost = group
    .filter(({ change }) => change.kind === 'removed')
    .flatMap((one): Choice[] => {
      const fate = fateOf(fields, one.key)
      if (fate === null) return []
      const fault = faultIn(fate, one, asked)
      if (fault !== null) faults.push(fault)
      return [{ kind: 'fate', change: one.key, fate }]
    })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, input: [...same, ...taken, ...lost] }
}

function taking(key: string, taken: boolean): Choice {
  return { kind: 'take', change: key, taken }
}

function fateOf(fields: Fields, key: string): Fate | null {
  const said = field(fields, fieldOf.fate(key))
  const kind = fates.find((one) => one === said)
  if (kind === undefined) return null
  const into = field(fields, fieldOf.into(key))
  return {
    kind,
    into: kind === 'merged' ? into : null,
    reason: kind === 'merged' ? '' : field(fields, fieldOf.why(`${key}-${kind}`)),
  }
}

function faultIn(fate: Fate, { key, change }: Keyed, { changes: _changes, ...asked }: Asked): Fault | null {
  if (change.kind !== 'removed') return null
  const why = fieldOf.why(`${key}-${fate.kind}`)
  if (fate.reason.length > longestReason)
    return { field: why, message: `Say it in ${longestReason} letters or fewer` }
  if (fate.kind === 'merged') return faultInMerge(fate, key, change.likest())
  if (fate.kind === 'withdrawn' && fate.reason === '')
    return { field: why, message: `Say why “${shortOf(change.was.text)}” is withdrawn, and who decided` }
  if (fate.kind === 'completed' && change.was.level !== 'action')
    return {
      field: fieldOf.fate(key),
      message: 'Only an action is delivered: say what became of this heading',
    }
  if (fate.kind !== 'completed' || asked.accepted.has(change.was.id)) return null
  const mayNot = asked.mayComplete(change.was.id)
  if (mayNot !== null) return { field: fieldOf.fate(key), message: mayNot }
  return fate.reason === ''
    ? { field: why, message: `Say what shows that “${shortOf(change.was.text)}” is delivered` }
    : null
}

function faultInMerge({ into }: Fate, key: string, known: readonly string[]): Fault | null {
  return into !== null && known.includes(into)
    ? null
    : { field: fieldOf.into(key), message: 'Choose what it went into' }
}

export function shortOf(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 58)} …`
}
