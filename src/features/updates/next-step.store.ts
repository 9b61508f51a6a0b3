import { sendAlong, type Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { NextStep, StepAnswer } from './update.ts'

export async function insertNextSteps(
  trx: Trx,
  of: { councilId: string; updateId: string },
  steps: NextStep[],
): Promise<void> {
  if (steps.length === 0) return
  const rows = steps.map((step, position) => ({ ...of, id: newId(), position, ...step }))
  await sendAlong(trx, trx.insertInto('nextStep').values(rows))
}

/** Keeps what an update says of steps agreed before; steps of another action are passed over. */
export async function insertStepAnswers(
  trx: Trx,
  { updateId, actionId }: { updateId: string; actionId: string },
  answers: readonly StepAnswer[],
): Promise<void> {
  for (const { stepId, done } of answers) {
    const answer = trx
      .insertInto('nextStepAnswer')
      .columns(['councilId', 'updateId', 'nextStepId', 'done'])
      .expression((eb) =>
        eb
          .selectFrom('nextStep as step')
          .innerJoin('actionUpdate as earlier', (join) =>
            join.onRef('earlier.councilId', '=', 'step.councilId').onRef('earlier.id', '=', 'step.updateId'),
          )
          .select(['step.councilId', eb.val(updateId).as('updateId'), 'step.id', eb.val(done).as('done')])
          .where('step.id', '=', stepId)
          .where('earlier.actionId', '=', actionId),
      )
      .onConflict((conflict) => conflict.doNothing())
    await sendAlong(trx, answer)
  }
}
