import type { Correction, Given } from './correction.ts'
import type { DraftItem, PlanDraft } from './plan/plan-draft.ts'
import type { Told } from './plan/columns/told.ts'

/** What was said of the columns, in its order; and of the rows that titles stand in, the last word on each. */
export type SaidOfTables = { told: Told; heads: Map<number, number> }

export function saidIn(corrections: readonly Correction[]): SaidOfTables {
  return {
    told: corrections.flatMap((one) => {
      if (one.kind !== 'column') return []
      const { title, means, table } = one
      return [{ title, means, ...(table === undefined ? {} : { table }) }]
    }),
    heads: new Map(corrections.flatMap((one) => (one.kind === 'header' ? [[one.table, one.row]] : []))),
  }
}

/**
 * Corrections made on one draft, on another drawn of the same document: each follows its row. Those whose
 * row is no longer an item are left behind, and counted.
 */
export function follow(
  corrections: readonly Given[],
  from: PlanDraft,
  to: PlanDraft,
): { kept: Given[]; lost: number } {
  const ids = idsFrom(from.items, to.items)
  const kept = corrections.flatMap((one) => moved(one, ids))
  return { kept, lost: corrections.length - kept.length }
}

function idsFrom(from: readonly DraftItem[], to: readonly DraftItem[]): Map<string, string> {
  const exact = new Map(to.map((item) => [`${placeOf(item)}|${item.text}`, item.id]))
  const ids = new Map<string, string>()
  for (const item of from) {
    const beside = to.filter((one) => placeOf(one) === placeOf(item) && one.level === item.level)
    const id = exact.get(`${placeOf(item)}|${item.text}`) ?? (beside.length === 1 ? beside[0]?.id : undefined)
    if (id !== undefined) ids.set(item.id, id)
  }
  return ids
}

function placeOf({ source }: DraftItem): string {
  return [source.page, source.table, source.row, source.line].join('|')
}

/** Said of the document as a whole, or of what a change says, whatever the row. */
function isOfNoRow(one: Given): one is Extract<Given, { kind: OfNoRow }> {
  return (ofNoRow as readonly string[]).includes(one.kind)
}

const ofNoRow = ['column', 'header', 'key', 'title', 'person', 'take', 'fate'] as const
type OfNoRow = (typeof ofNoRow)[number]

function moved(one: Given, ids: ReadonlyMap<string, string>): Given[] {
  if (isOfNoRow(one)) return [one]
  if (one.kind === 'seen') return seenOn(one, ids)
  const item = idOf(one.item, ids)
  if (item === null) return []
  if (one.kind === 'join') {
    const into = idOf(one.into, ids)
    return into === null ? [] : [{ ...one, item, into }]
  }
  if (one.kind === 'parent' && one.parent !== null) {
    const parent = idOf(one.parent, ids)
    return parent === null ? [] : [{ ...one, item, parent }]
  }
  return [{ ...one, item }]
}

/** A question's key begins with its item, or with nothing where it concerns several rows. */
function seenOn(one: Extract<Given, { kind: 'seen' }>, ids: ReadonlyMap<string, string>): Given[] {
  const [item = '', ...rest] = one.question.split('|')
  if (item === '') return [one]
  const id = idOf(item, ids)
  return id === null ? [] : [{ ...one, question: [id, ...rest].join('|') }]
}

/** Parts of a split item bear its id and a number: they follow it. */
function idOf(id: string, ids: ReadonlyMap<string, string>): string | null {
  const [whole = '', ...part] = id.split('.')
  const found = ids.get(whole)
  return found === undefined ? null : [found, ...part].join('.')
}
