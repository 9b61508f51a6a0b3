import { type GreenCheck, drawGreens, listChecks, saveOutcome } from '#src/features/checks/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { addMonths } from '#src/kit/dates/working-days.ts'
import type { Happening } from './happenings.ts'
import type { Ids } from './ids.ts'

const monthsBack = [3, 2, 1, 0]

const held: Record<GreenCheck['claim'], string> = {
  'on-track': 'Looked at the plan of work and the last two records: what is left fits the time that is left.',
  lasting: 'Ten files of the last month: nine show it.',
}
const didNot: Record<GreenCheck['claim'], string> = {
  'on-track': 'What is left does not fit the time that is left: two of four steps have not begun.',
  lasting: 'Ten files of the last month: six show it, and four do not.',
}

/**
 * The draws of the last months and what the head of quality found. The outcomes are kept as they were said then: what
 * they led to is in the actions' own stories.
 */
export function listGreenDraws(ids: Ids, monday: string): Happening[] {
  return monthsBack.flatMap((back) => {
    const month = addMonths(`${monday.slice(0, 7)}-01`, -back)
    const drawnAt = new Date(`${month}T07:00:00Z`)
    const checkedAt = new Date(`${month.slice(0, 7)}-18T14:30:00Z`)
    const asked = { councilId: ids.council, council: 'rivermere', planId: ids.plan, personId: null }
    return [
      {
        at: drawnAt,
        happen: async (trx: Trx) => {
          await drawGreens(trx, { ...asked, now: drawnAt })
        },
      },
      ...(checkedAt.toISOString().slice(0, 10) >= monday
        ? []
        : [
            {
              at: checkedAt,
              happen: async (trx: Trx) => checkSome(trx, ids, { checkedAt, leave: back === 0 ? 2 : 0 }),
            },
          ]),
    ]
  })
}

async function checkSome(
  trx: Trx,
  ids: Ids,
  { checkedAt, leave }: { checkedAt: Date; leave: number },
): Promise<void> {
  const open = (await listChecks(trx, ids.plan)).filter(({ outcome }) => outcome === null)
  for (const [place, check] of open.slice(0, Math.max(0, open.length - leave)).entries()) {
    const holds = place % 3 !== 1
    await saveOutcome(trx, check.id, {
      outcome: holds ? 'confirmed' : 'contradicted',
      checkedBy: ids.person.ruth,
      checkedAt,
      evidenceId: null,
      words: (holds ? held : didNot)[check.claim],
    })
  }
}
