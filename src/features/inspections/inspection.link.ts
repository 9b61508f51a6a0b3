import { recordEntry } from '#src/features/history/index.ts'
import { insertFindingActions } from '#src/features/sources/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Offer } from './finding-link.ts'

/** Links the actions that a plan's own document ties to findings, each in part, and says so in each action's record. */
export async function linkTagged(
  trx: Trx,
  linking: { councilId: string; personId: string; title: string; offers: readonly Offer[] },
): Promise<void> {
  const { councilId, personId, title, offers } = linking
  await insertFindingActions(
    trx,
    offers.map(({ findingId, action }) => ({
      councilId,
      sourceItemId: findingId,
      actionId: action.actionId,
      coverage: 'part' as const,
      note: `As the plan says: ${action.tag}`,
    })),
  )
  await recordEntry(
    trx,
    ...offers.map(({ number, action }) => ({
      councilId,
      personId,
      deed: 'finding.link',
      subjectKind: 'action' as const,
      subjectId: action.actionId,
      planId: action.planId,
      details: { finding: `${title}, ${number}`, tag: action.tag },
    })),
  )
}
