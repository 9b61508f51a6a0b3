import { type Evidence, type Family, familyNames, supportingFamilies } from '#src/features/evidence/index.ts'
import type { Trx } from '#src/kit/db/index.ts'

type Piece = Pick<Evidence, 'family' | 'datedOn' | 'periodTo' | 'expiresOn'>

/** What stands behind each action that answers a finding, in words: the kinds in date, or why there is none. */
export async function listEvidenceStates(trx: Trx, today: string): Promise<Record<string, string>> {
  const rows = await trx
    .selectFrom('evidenceLink')
    .innerJoin('evidence', (join) =>
      join
        .onRef('evidence.councilId', '=', 'evidenceLink.councilId')
        .onRef('evidence.id', '=', 'evidenceLink.evidenceId'),
    )
    .select([
      'evidenceLink.actionId',
      'evidence.family',
      'evidence.datedOn',
      'evidence.periodTo',
      'evidence.expiresOn',
    ])
    .where('evidenceLink.direction', '=', 'supports')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('findingAction')
          .select('findingAction.id')
          .whereRef('findingAction.councilId', '=', 'evidenceLink.councilId')
          .whereRef('findingAction.actionId', '=', 'evidenceLink.actionId'),
      ),
    )
    .execute()
  const byAction = Map.groupBy(rows, ({ actionId }) => actionId ?? '')
  const states: Record<string, string> = {}
  for (const [id, pieces] of byAction)
    states[id] = evidenceWords(
      pieces.map((piece) => ({ ...piece, family: piece.family as Family })),
      today,
    )
  return states
}

function evidenceWords(pieces: readonly Piece[], today: string): string {
  const families = supportingFamilies(
    pieces.map((piece) => ({ ...piece, direction: 'supports' as const })),
    today,
  )
  if (families.length > 0) return families.map((family) => familyNames[family]).join(', ')
  return pieces.some(({ family }) => family === 'data' || family === 'audit' || family === 'voice')
    ? 'Out of date'
    : 'Of delivery only'
}

/** What the tests of success of each action that answers a finding say, in words: "1 of 2 met, 1 not tested". */
export async function listTestStates(trx: Trx): Promise<Record<string, string>> {
  const rows = await trx
    .selectFrom('successCriterion')
    .select(['actionId', 'result'])
    .where('retiredOn', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('findingAction')
          .select('findingAction.id')
          .whereRef('findingAction.councilId', '=', 'successCriterion.councilId')
          .whereRef('findingAction.actionId', '=', 'successCriterion.actionId'),
      ),
    )
    .execute()
  const byAction = Map.groupBy(rows, ({ actionId }) => actionId ?? '')
  return Object.fromEntries(
    [...byAction].map(([id, tests]) => [id, testWords(tests.map(({ result }) => result))]),
  )
}

function testWords(results: readonly string[]): string {
  const met = results.filter((result) => result === 'met' || result === 'sustained').length
  const untested = results.filter((result) => result === 'untested').length
  return `${met} of ${results.length} met${untested === 0 ? '' : `, ${untested} not tested`}`
}
