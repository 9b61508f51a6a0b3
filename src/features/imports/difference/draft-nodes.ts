import type { Corrected } from '../correction.ts'
import type { DraftItem, PlanDraft } from '../plan/plan-draft.ts'
import { fieldsKept, withoutLeads } from '../level-fields.ts'
import { writtenLevel } from '../plan-rows.ts'
import { colourNamed } from '../plan/ratings/colours.ts'
import { plainOf } from '../plan/words/wording.ts'
import type { PlanNode } from './node.ts'

type Known = {
  /** Who the leads as written are. */
  people: ReadonlyMap<string, string>
  /** The live plan's own scale, for a newer document that no longer carries its key, or writes it otherwise. */
  scale: PlanDraft['scale']
}

/** What a newer document says, as it is to be compared with the live plan; what was left out of it is not in it. */
export function nodesOfDraft({ draft, leftOut }: Corrected, { people, scale }: Known): PlanNode[] {
  const items = draft.items.filter(({ id }) => !leftOut.has(id))
  const byId = new Map(items.map((item) => [item.id, item]))
  return items.map((item) => ({
    id: item.id,
    parent: parentOf(item, byId),
    level: item.level,
    ref: item.ref,
    text: item.text,
    leads: item.leads.map((asWritten) => ({ asWritten, personId: people.get(asWritten) ?? null })),
    ...trackedBy(item, { own: draft.scale, live: scale }),
    criteria: item.successCriteria,
    impact: item.impact,
    fields: fieldsOf(item, byId.get(item.parent ?? '')),
    gone: false,
  }))
}

/** When an action is due and how it is rated; of a level both stand among its words, as in the record. */
function trackedBy({ level, due, rating }: DraftItem, scales: Scales): Pick<PlanNode, 'due' | 'rating'> {
  if (level !== 'action') return { due: null, rating: null }
  return {
    due: due === null ? null : { text: due.text, date: due.date },
    rating: rating === null ? null : levelIn(scales, rating.text),
  }
}

type Scales = { own: PlanDraft['scale']; live: PlanDraft['scale'] }

/** "Green Progressing to plan" of a newer key is "G progressing to plan." of the live plan's: a key written otherwise rates nothing anew. */
function levelIn({ own, live }: Scales, written: string): string {
  const level = own?.levels.find(({ code }) => code === written)
  const same = level && live?.levels.find((one) => one.status === level.status && isCalledAlike(one, level))
  return same ? writtenLevel(live, same.code) : writtenLevel(own ?? live, written)
}

type Level = NonNullable<PlanDraft['scale']>['levels'][number]

function isCalledAlike(one: Level, other: Level): boolean {
  const [colour, label] = [colourNamed(one.code), plainOf(one.label)]
  if (plainOf(one.code) === plainOf(other.code)) return true
  return (
    (colour !== null && colour === colourNamed(other.code)) ||
    (label !== '' && label === plainOf(other.label))
  )
}

function fieldsOf(item: DraftItem, above: DraftItem | undefined): PlanNode['fields'] {
  const fields = fieldsKept(item, above)
  return item.level === 'theme' ? withoutLeads(fields, item.leads) : fields
}

/** What a thing stands under in a plan: an objective under an objective or a theme; an action under its action, objective or theme. */
function parentOf(item: DraftItem, byId: ReadonlyMap<string, DraftItem>): string | null {
  if (item.level === 'theme') return null
  const direct = byId.get(item.parent ?? '')
  if (item.level === 'action' && direct?.level === 'action') return direct.id
  return (above(item, 'objective', byId) ?? above(item, 'theme', byId))?.id ?? null
}

function above(
  item: DraftItem,
  level: DraftItem['level'],
  byId: ReadonlyMap<string, DraftItem>,
): DraftItem | null {
  const parent = byId.get(item.parent ?? '')
  if (parent === undefined) return null
  return parent.level === level ? parent : above(parent, level, byId)
}
