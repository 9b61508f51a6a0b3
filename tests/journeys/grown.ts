import { sql } from 'kysely'
import type { TestApp } from '../app.ts'
import { inStore } from '../bring.ts'

/** The value of an option of a list, by the words that it shows. */
export function option(body: string, name: string, words: string): string {
  const [, list = ''] = new RegExp(`<select[^>]*name="${name}"[^>]*>(.*?)</select>`, 's').exec(body) ?? []
  const [, value = ''] = new RegExp(`<option value="([^"]+)"[^>]*>[^<]*${words}`).exec(list) ?? []
  if (value === '') throw new Error(`${name} offers nothing that says ${words}`)
  return value.replaceAll('&amp;', '&')
}

type Counts = Record<string, number>

/** How many rows each table has for the council, but for those of the visit itself. */
export async function countsIn(app: TestApp): Promise<Counts> {
  return inStore(app, async (trx) => {
    const tables = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(trx)
    const names = tables.rows.map(({ name }) => name).filter((name) => !/^(kysely|session$|past$)/.test(name))
    const found: Counts = {}
    for (const name of names) {
      const { rows: of } = await sql<{ n: string }>`select count(*) as n from ${sql.table(name)}`.execute(trx)
      found[name] = Number(of[0]?.n ?? 0)
    }
    return found
  })
}

/** What each table has more, or less, than before. */
export const grown = (before: Counts, after: Counts) =>
  Object.fromEntries(
    Object.entries(after)
      .map(([name, count]) => [name, count - (before[name] ?? 0)] as const)
      .filter(([, more]) => more !== 0),
  )

/** What the record says twice over since: the same person, deed and thing. */
export async function saidTwice(app: TestApp, since: number): Promise<unknown[]> {
  return inStore(app, async (trx) => {
    const { rows: found } = await sql`select deed, subject_id, details from
      (select * from entry order by id desc limit ${since}) e
      group by deed, subject_id, details having count(*) > 1`.execute(trx)
    return found
  })
}
