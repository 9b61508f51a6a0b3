import { recordEntry } from '#src/features/history/index.ts'
import { insertCriteria } from '#src/features/criteria/index.ts'
import {
  giveWrittenToPosts,
  insertActions,
  insertDueDates,
  insertLeads,
  insertRatings,
} from '#src/features/actions/index.ts'
import { insertObjectives, insertPlan, insertThemes, usualWords } from '#src/features/plans/index.ts'
import { insertFindingTags } from '#src/features/sources/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Corrected } from './correction.ts'
import type { ImportWithDraft } from './import.ts'
import { saveImportState } from './import.store.ts'
import { tagsOf } from './finding-tags.ts'
import { wordFor } from './level-word.ts'
import { type PlanRows, rowsOf, whySo } from './plan-rows.ts'
import { planNameOf } from './plan-name.ts'

type Applying = {
  councilId: string
  /** Null where a command did it, unattended. */
  personId: string | null
  imported: ImportWithDraft
  corrected: Corrected
  people: Map<string, string>
  now: Date
}

/**
 * Makes a live plan of a corrected draft, whole or not at all: the caller's transaction holds it. Every
 * record says which import and which row of it it came from. Returns the plan's id.
 */
export async function applyImport(trx: Trx, applying: Applying): Promise<string> {
  const { councilId, personId, imported, corrected, now } = applying
  const planId = newId()
  const rows = rowsOf({ ...applying, planId, importId: imported.id })
  await insertPlan(trx, {
    councilId,
    id: planId,
    title: planNameOf(corrected.draft, imported.fileName),
    words: wordsOf(rows),
    scale: corrected.draft.scale,
    narrative: corrected.draft.narrative,
    ownerId: personId,
    startedOn: null,
    importId: imported.id,
  })
  await insertThemes(trx, rows.themes)
  await insertObjectives(trx, rows.objectives)
  await insertActions(trx, rows.actions)
  await insertLeads(trx, rows.leads)
  await insertDueDates(trx, rows.dates)
  await insertRatings(trx, rows.ratings)
  await insertCriteria(trx, rows.criteria)
  await insertFindingTags(trx, tagsOf(rows, corrected))
  await saveImportState(trx, imported.id, { state: 'applied', planId, appliedAt: now })
  const source = { councilId, personId, planId, importId: imported.id, details: { file: imported.fileName } }
  await recordEntry(
    trx,
    { ...source, deed: 'plan.import', subjectKind: 'plan', subjectId: planId },
    ...rows.actions.map((action) => ({
      ...source,
      deed: 'action.import',
      subjectKind: 'action' as const,
      subjectId: action.id,
      ...whySo(action),
    })),
  )
  await giveWrittenToPosts(trx, { councilId, byId: personId })
  return planId
}

function wordsOf(rows: PlanRows) {
  return {
    theme: wordFor(rows.themes, usualWords.theme),
    objective: wordFor(rows.objectives, usualWords.objective),
    action: wordFor(rows.actions, usualWords.action),
  }
}
