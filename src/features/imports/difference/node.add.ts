import { recordEntry } from '#src/features/history/index.ts'
import { insertCriteria } from '#src/features/criteria/index.ts'
import { insertActions, insertDueDates, insertLeads, insertRatings } from '#src/features/actions/index.ts'
import { insertObjectives, insertThemes } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { withoutOwn } from '../own-columns.ts'
import { type PlanRows, whySo } from '../plan-rows.ts'
import type { Source } from './difference.tell.ts'
import type { PlanNode } from './node.ts'
import type { Spots } from './spots.ts'

type Adding = {
  node: PlanNode
  ids: ReadonlyMap<string, string>
  /** Every row that the document would make, of which this one is taken. */
  rows: PlanRows
  spots: Spots
  source: Source
}

/** Adds one part of a newer version to the live plan, with all that stands beside it. What it stands under is there. */
export async function addNode(trx: Trx, { node, ids, rows, spots, source }: Adding): Promise<void> {
  const id = ids.get(node.id)
  if (id === undefined) return
  const place = spots.put(id, node.level, node.parent === null ? null : (ids.get(node.parent) ?? null))
  const own = <T extends { id: string }>(all: T[]) => all.filter((row) => row.id === id)
  const beside = <T extends { actionId: string }>(all: T[]) => all.filter(({ actionId }) => actionId === id)
  if (node.level === 'theme') await insertThemes(trx, own(rows.themes))
  else if (node.level === 'objective')
    await insertObjectives(
      trx,
      own(rows.objectives).map((row) => ({
        ...row,
        themeId: place.themeId,
        parentId: place.parentId,
      })),
    )
  else {
    const { themeId, objectiveId, parentId } = place
    await insertActions(
      trx,
      own(rows.actions).map((row) => ({
        ...{ ...row, themeId, objectiveId, parentId },
        fields: withoutOwn(row.fields),
      })),
    )
    await insertLeads(trx, beside(rows.leads))
    await insertDueDates(trx, beside(rows.dates))
    await insertRatings(trx, beside(rows.ratings))
  }
  await insertCriteria(
    trx,
    rows.criteria.filter((row) => [row.themeId, row.objectiveId, row.actionId].includes(id)),
  )
  spots.made(id)
  await recordEntry(trx, {
    ...source.entry,
    deed: `${node.level}.import`,
    subjectKind: node.level,
    subjectId: id,
    details: { file: source.file },
    ...rows.actions.filter((row) => row.id === id).map(whySo)[0],
  })
}

/** The theme of what stands under none, where the plan has not needed one before. */
export async function makeSpareTheme(trx: Trx, rows: PlanRows, spots: Spots): Promise<void> {
  const theme = rows.themes.find(({ id }) => spots.isToBeMade(id))
  if (theme === undefined) return
  await insertThemes(trx, [theme])
  spots.put(theme.id, 'theme', null)
  spots.made(theme.id)
}
