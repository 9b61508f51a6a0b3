import type { Trx } from '#src/kit/db/index.ts'
import type { ConfidenceFacts } from './confidence.ts'

/** What the record holds that bears on whether an action will land by its date. */
export async function findConfidenceFacts(
  trx: Trx,
  actionId: string,
  today: string,
): Promise<ConfidenceFacts> {
  const asked = trx
    .selectFrom('dateRequest')
    .select('workingDays')
    .where('actionId', '=', actionId)
    .where('state', '=', 'waiting')
  const returns = trx
    .selectFrom('entry as returned')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('returned.subjectId', '=', actionId)
    .where('returned.subjectKind', '=', 'action')
    .where('returned.deed', 'in', ['update.return', 'action.return'])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('entry as accepted')
            .select('accepted.id')
            .whereRef('accepted.councilId', '=', 'returned.councilId')
            .where('accepted.subjectKind', '=', 'action')
            .whereRef('accepted.subjectId', '=', 'returned.subjectId')
            .where('accepted.deed', 'in', ['update.accept', 'action.accept'])
            .whereRef('accepted.at', '>', 'returned.at'),
        ),
      ),
    )
  const missed = trx
    .selectFrom('milestone')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('actionId', '=', actionId)
    .where('state', '=', 'open')
    .where('dueOn', '<', today)
  const [later, { count: returned }, { count: milestones }] = await Promise.all([
    asked.executeTakeFirst(),
    returns.executeTakeFirstOrThrow(),
    missed.executeTakeFirstOrThrow(),
  ])
  return { askedLater: later?.workingDays ?? null, returns: returned, missedMilestones: milestones }
}
