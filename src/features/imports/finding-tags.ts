import type { NewFindingTag } from '#src/features/sources/index.ts'
import type { Corrected } from './correction.ts'
import type { PlanRows } from './plan-rows.ts'

/** What the document's rows say that they answer, tied to the rows that they became. */
export function tagsOf(rows: PlanRows, { draft }: Pick<Corrected, 'draft'>): NewFindingTag[] {
  const tags = new Map(draft.items.map(({ id, findings }) => [id, findings]))
  const none = { themeId: null, objectiveId: null, actionId: null }
  return [
    ...rows.themes.flatMap((row) => tagsOfRow(row, tags, { ...none, themeId: row.id })),
    ...rows.objectives.flatMap((row) => tagsOfRow(row, tags, { ...none, objectiveId: row.id })),
    ...rows.actions.flatMap((row) => tagsOfRow(row, tags, { ...none, actionId: row.id })),
  ]
}

type Row = Pick<PlanRows['actions'][number], 'councilId' | 'planId' | 'importId' | 'importSource'>
type On = Pick<NewFindingTag, 'themeId' | 'objectiveId' | 'actionId'>

function tagsOfRow(
  { councilId, planId, importId, importSource }: Row,
  tags: ReadonlyMap<string, readonly string[]>,
  on: On,
): NewFindingTag[] {
  const item = importSource === null ? undefined : (importSource as { item?: string }).item
  return [...new Set(tags.get(item ?? '') ?? [])].map((tag) => ({
    ...on,
    councilId,
    planId,
    tag,
    importId,
    importSource,
  }))
}
