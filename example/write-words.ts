import { keepPaperWords } from '#src/features/reports/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Happening } from './happenings.ts'
import type { Ids } from './ids.ts'
import { idOf } from './load-plan.ts'
import { easyRead, forChildren, type PlainWords } from './rivermere/plain-words.ts'

/** The plain words of the plan, written in the days before today. */
export function listWordsWritten(ids: Ids, monday: string): Happening[] {
  const at = new Date(new Date(`${monday}T10:00:00Z`).getTime() - 12 * 86_400_000)
  return [
    {
      at,
      happen: async (trx) => {
        await write(trx, { ids, now: at, paper: 'easy-read' }, easyRead)
        await write(trx, { ids, now: at, paper: 'child' }, forChildren)
      },
    },
  ]
}

type Writing = { ids: Ids; now: Date; paper: 'easy-read' | 'child' }

async function write(trx: Trx, { ids, now, paper }: Writing, { plan, themes }: PlainWords): Promise<void> {
  const usual = { councilId: ids.council, planId: ids.plan, paper, personId: ids.person.seun, now }
  for (const [part, words] of Object.entries(plan))
    await keepPaperWords(trx, { ...usual, subjectId: ids.plan, part, words })
  for (const [theme, words] of Object.entries(themes))
    await keepPaperWords(trx, { ...usual, subjectId: idOf(ids.theme, theme), part: 'plain', words })
}
