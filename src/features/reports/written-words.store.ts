import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { WordsWritten, WrittenPaper } from './written-words.ts'

type Place = { planId: string; paper: WrittenPaper }

export async function findWritten(trx: Trx, { planId, paper }: Place): Promise<WordsWritten> {
  const rows = await trx
    .selectFrom('paperWords')
    .select(['subjectId', 'part', 'words'])
    .where('planId', '=', planId)
    .where('paper', '=', paper)
    .execute()
  return new Map(rows.map(({ subjectId, part, words }) => [`${subjectId} ${part}`, words]))
}

/** Keeps the words of a part as they are now; what stood before stays in the record. */
export async function saveWritten(
  trx: Trx,
  words: Place & {
    councilId: string
    subjectId: string
    part: string
    words: string
    personId: string
    now: Date
  },
): Promise<void> {
  const { councilId, planId, paper, subjectId, part, personId, now } = words
  const written = { words: words.words, writtenBy: personId, writtenAt: now }
  await trx
    .insertInto('paperWords')
    .values({ id: newId(), councilId, planId, paper, subjectId, part, ...written })
    .onConflict((conflict) =>
      conflict.columns(['councilId', 'planId', 'paper', 'subjectId', 'part']).doUpdateSet(written),
    )
    .execute()
}
