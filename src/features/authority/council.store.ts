import { sql } from 'kysely'
import type { Db, Trx } from '#src/kit/db/index.ts'
import type { Council } from '#src/kit/http/visit.ts'

const columns = ['id', 'slug', 'name', 'serviceName', 'brandColour', 'words', 'settings'] as const

/** The council that a host name leads to: its own, or the only one there is. */
export async function findCouncil(db: Db, host: string): Promise<Council | null> {
  const councils = await db
    .selectFrom('council')
    .select([...columns, 'host'])
    .orderBy('name')
    .limit(100)
    .execute()
  const found =
    councils.find((council) => council.host === host) ??
    councils.find((council) => council.host === null) ??
    councils[0]
  return found === undefined ? null : councilOf(found)
}

export async function listCouncils(db: Db): Promise<Council[]> {
  const councils = await db.selectFrom('council').select(columns).orderBy('name').execute()
  return councils.map(councilOf)
}

export async function insertCouncil(
  trx: Trx,
  council: Pick<Council, 'id' | 'slug' | 'name' | 'serviceName' | 'brandColour' | 'words' | 'settings'>,
): Promise<void> {
  await trx
    .insertInto('council')
    .values({ ...council, words: JSON.stringify(council.words), settings: JSON.stringify(council.settings) })
    .execute()
}

export async function saveCouncil(
  trx: Trx,
  id: string,
  change: Pick<Council, 'name' | 'serviceName' | 'brandColour' | 'words'>,
): Promise<void> {
  await trx
    .updateTable('council')
    .set({ ...change, words: JSON.stringify(change.words) })
    .where('id', '=', id)
    .execute()
}

/** The settings of the transaction's own council as they stand now; what a visit brings may be some seconds old. */
export async function findCouncilSettings(trx: Trx): Promise<Record<string, unknown>> {
  const row = await trx
    .selectFrom('council')
    .select('settings')
    .where(sql<boolean>`id = current_council()`)
    .executeTakeFirst()
  return (row?.settings ?? {}) as Record<string, unknown>
}

/** Keeps one of the council's settings; the others stand. */
export async function saveCouncilSetting(
  trx: Trx,
  id: string,
  { name, value }: { name: string; value: unknown },
): Promise<void> {
  const change = JSON.stringify({ [name]: value })
  await trx
    .updateTable('council')
    .set({ settings: sql`council.settings || ${change}::jsonb` })
    .where('id', '=', id)
    .execute()
}

function councilOf(
  row: Omit<Council, 'words' | 'settings'> & { words: unknown; settings: unknown },
): Council {
  const { id, slug, name, serviceName, brandColour } = row
  return {
    id,
    slug,
    name,
    serviceName,
    brandColour,
    words: row.words as Record<string, string>,
    settings: row.settings as Record<string, unknown>,
  }
}
