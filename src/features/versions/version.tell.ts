import { insertMail, listHolders, originMark } from '#src/features/people/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { paths } from '#src/paths.ts'
import { nameOf, type PlanVersion } from './version.ts'

/** Tells those who chair a board that a version waits for its decision. */
export async function tellChairs(trx: Trx, councilId: string, version: PlanVersion): Promise<void> {
  const name = `${version.planTitle}, ${nameOf(version).toLowerCase()}`
  const body = [
    `${name} waits for the board’s decision.`,
    version.changeSummary,
    `Read it, and what it changes: ${originMark}${paths.version(version.id)}`,
    'Once the board has decided, write the decision down there: which board, on which day, and where it is minuted.',
  ]
    .filter((line) => line !== '')
    .join('\n\n')
  for (const chair of await listHolders(trx, ['ch']))
    await insertMail(trx, {
      kind: 'notice',
      councilId,
      toPersonId: chair.id,
      subject: `For decision: ${name}`,
      body: `${body}\n`,
    })
}
