import type { Corrected } from '../correction.ts'
import { fieldsBeside } from '../plan/levels/part-of.ts'
import type { DraftItem, PlanDraft } from '../plan/plan-draft.ts'
import { withoutLeads } from '../level-fields.ts'
import { writtenLevel } from '../plan-rows.ts'
import type { PlanNode } from './node.ts'

type Known = {
  /** Who the leads as written are. */
  people: ReadonlyMap<string, string>
  /** The live plan's own scale, for a newer document that no longer carries its key. */
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
    due: item.due === null ? null : { text: item.due.text, date: item.due.date },
    rating: item.rating === null ? null : writtenLevel(draft.scale ?? scale, item.rating.text),
    criteria: item.successCriteria,
    impact: item.impact,
    fields: fieldsOf(item, byId.get(item.parent ?? '')),
    gone: false,
  }))
}

function fieldsOf(item: DraftItem, above: DraftItem | undefined): PlanNode['fields'] {
  const own = fieldsBeside(item, above)
  return item.level === 'action' ? own : withoutLeads(own, item.leads)
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
