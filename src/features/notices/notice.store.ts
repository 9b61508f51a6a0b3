import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { MailChoice, Notice } from './notice.ts'
import type { NoticeCode } from './rule.ts'

const columns = [
  'id',
  'toPersonId',
  'code',
  'heading',
  'says',
  'href',
  'atOnce',
  'always',
  'madeAt',
  'mailId',
  'seenAt',
] as const

export type NewNotice = {
  councilId: string
  toPersonId: string
  code: NoticeCode
  key: string
  subjectKind: string
  subjectId: string
  heading: string
  says: string
  href: string
  atOnce: boolean
  always: boolean
}

const atOnceRows = 500

/** Tells people; what was told before under the same key is not told again. Returns what is new. */
export async function insertNotices(trx: Trx, notices: readonly NewNotice[]): Promise<Notice[]> {
  const told: Notice[] = []
  for (let from = 0; from < notices.length; from += atOnceRows) {
    const rows = await trx
      .insertInto('notice')
      .values(notices.slice(from, from + atOnceRows).map((notice) => ({ id: newId(), ...notice })))
      .onConflict((conflict) => conflict.columns(['councilId', 'toPersonId', 'key']).doNothing())
      .returning(columns)
      .execute()
    told.push(...rows.map(noticeOf))
  }
  return told
}

/** What a person was told, the latest first. */
export async function listNotices(trx: Trx, personId: string, most = 100): Promise<Notice[]> {
  const rows = await trx
    .selectFrom('notice')
    .select(columns)
    .where('toPersonId', '=', personId)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(noticeOf)
}

/** What has not gone out by mail yet, told since a moment, by person. */
export async function listUnmailed(trx: Trx, since: Date): Promise<Map<string, Notice[]>> {
  const rows = await trx
    .selectFrom('notice')
    .select(columns)
    .where('mailId', 'is', null)
    .where('madeAt', '>=', since)
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows.map(noticeOf), ({ toPersonId }) => toPersonId)
}

export async function countUnseen(trx: Trx, personId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('notice')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('toPersonId', '=', personId)
    .where('seenAt', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

export async function saveSeen(trx: Trx, personId: string, seenAt: Date): Promise<void> {
  await trx
    .updateTable('notice')
    .set({ seenAt })
    .where('toPersonId', '=', personId)
    .where('seenAt', 'is', null)
    .execute()
}

export async function saveMailed(trx: Trx, ids: readonly string[], mailId: string): Promise<void> {
  if (ids.length === 0) return
  await trx
    .updateTable('notice')
    .set({ mailId })
    .where('id', 'in', [...ids])
    .execute()
}

/** Takes a person's mail of a day in hand; null where that was done already, here or by another worker. */
export async function insertDigest(
  trx: Trx,
  digest: { councilId: string; toPersonId: string; forDay: string },
): Promise<string | null> {
  const id = newId()
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('digest')
    .values({ id, ...digest })
    .onConflict((conflict) => conflict.columns(['councilId', 'toPersonId', 'forDay']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 0n ? null : id
}

export async function saveDigest(
  trx: Trx,
  id: string,
  change: { mailId: string; notices: number },
): Promise<void> {
  await trx.updateTable('digest').set(change).where('id', '=', id).execute()
}

/** How many people's mail of a day is still to be thought about. */
export async function countUnthought(trx: Trx, day: string): Promise<number> {
  const { count } = await trx
    .selectFrom('person')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'active')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('digest')
            .select('digest.id')
            .whereRef('digest.councilId', '=', 'person.councilId')
            .whereRef('digest.toPersonId', '=', 'person.id')
            .where('digest.forDay', '=', day),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return count
}

/** How often each person wants mail; daily for those who have not chosen. */
export async function listChoices(trx: Trx): Promise<Map<string, MailChoice>> {
  const rows = await trx.selectFrom('noticeChoice').select(['personId', 'mail']).execute()
  return new Map(rows.map(({ personId, mail }) => [personId, mail as MailChoice]))
}

export async function saveChoice(
  trx: Trx,
  { councilId, personId, mail }: { councilId: string; personId: string; mail: MailChoice },
): Promise<void> {
  await trx
    .insertInto('noticeChoice')
    .values({ councilId, id: newId(), personId, mail })
    .onConflict((conflict) => conflict.columns(['councilId', 'personId']).doUpdateSet({ mail }))
    .execute()
}

function noticeOf(row: Omit<Notice, 'code'> & { code: string }): Notice {
  return { ...row, code: row.code as NoticeCode }
}

/** The latest thing done: as long as it is the same, there is nothing new to tell of. */
export async function findLastEntry(trx: Trx): Promise<string | null> {
  const row = await trx
    .selectFrom('entry')
    .select('id')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}
