import { sql } from 'kysely'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import type { Given } from './correction.ts'
import type { OutcomeLine } from './difference/choice.ts'
import type { Import, ImportKind, ImportState, ImportWithDraft } from './import.ts'
import type { Kept } from './kept-tables.ts'
import type { PlanDraft } from './plan/plan-draft.ts'
import type { Read } from './read.thread.ts'

const columns = [
  'import.id',
  'import.kind',
  'import.fileName',
  'import.sha256',
  'import.state',
  'import.progress',
  'import.refusal',
  'import.planId',
  'import.newerOf',
  'import.broughtBy',
  'person.name as broughtByName',
  'import.broughtAt',
  'import.appliedAt',
  'import.rev',
] as const

function imports(trx: Trx) {
  return trx
    .selectFrom('import')
    .leftJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'import.councilId').onRef('person.id', '=', 'import.broughtBy'),
    )
    .select(columns)
}

export async function listImports(trx: Trx, kind: ImportKind = 'plan'): Promise<Import[]> {
  const rows = await imports(trx)
    .where('import.kind', '=', kind)
    .orderBy('import.broughtAt', 'desc')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: row.kind as ImportKind,
    state: row.state as ImportState,
  }))
}

export async function findImport(trx: Trx, id: string): Promise<ImportWithDraft | null> {
  const row = await imports(trx)
    .select(['import.draft', 'import.document', 'import.corrections', 'import.outcome'])
    .where('import.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    ...row,
    kind: row.kind as ImportKind,
    state: row.state as ImportState,
    draft: row.draft as ImportWithDraft['draft'],
    document: row.document as ImportWithDraft['document'],
    corrections: row.corrections as Given[],
  }
}

/** Holds the import until the transaction ends; its revision says whether somebody changed it meanwhile. */
export async function lockImport(trx: Trx, id: string): Promise<ImportWithDraft | null> {
  await holdRow(trx, 'import', id)
  return findImport(trx, id)
}

export async function insertImport(
  trx: Trx,
  row: {
    councilId: string
    id: string
    kind?: ImportKind
    fileName: string
    sha256: string
    broughtBy: string
    newerOf?: string | null
  },
): Promise<void> {
  await trx.insertInto('import').values(row).execute()
}

/** Keeps an import that has been read already, with nobody to have brought it. */
export async function insertRead(
  trx: Trx,
  row: {
    councilId: string
    id: string
    kind?: ImportKind
    fileName: string
    sha256: string
    newerOf?: string | null
  },
  { draft, document }: Read<ImportKind>,
): Promise<void> {
  await trx
    .insertInto('import')
    .values({
      ...row,
      state: 'drafted',
      draft: JSON.stringify(draft),
      document: JSON.stringify(document),
    })
    .execute()
}

/** The import of this very file that is still being read or checked, if there is one. */
export async function findDraftOf(
  trx: Trx,
  sha256: string,
  kind: ImportKind = 'plan',
): Promise<Pick<Import, 'id' | 'newerOf'> | null> {
  const found = await trx
    .selectFrom('import')
    .select(['id', 'newerOf'])
    .where('sha256', '=', sha256)
    .where('kind', '=', kind)
    .where('state', 'in', ['received', 'reading', 'drafted'])
    .executeTakeFirst()
  return found ?? null
}

/** The plan made before from the same file, if it is still live. */
export async function findTwin(
  trx: Trx,
  { id, sha256 }: Pick<Import, 'id' | 'sha256'>,
): Promise<string | null> {
  const found = await trx
    .selectFrom('import')
    .select('planId')
    .where('sha256', '=', sha256)
    .where('id', '!=', id)
    .where('state', '=', 'applied')
    .executeTakeFirst()
  return found?.planId ?? null
}

/** Takes the longest-waiting import to read; one whose reader died a minute ago counts as waiting. */
export async function claimImport(
  trx: Trx,
  readBy: string,
  now: Date,
): Promise<{ id: string; kind: ImportKind; fileName: string; sha256: string } | null> {
  const stale = new Date(now.getTime() - 60_000)
  const found = await trx
    .selectFrom('import')
    .select(['id', 'kind', 'fileName', 'sha256'])
    .where((eb) =>
      eb.or([eb('state', '=', 'received'), eb.and([eb('state', '=', 'reading'), eb('since', '<', stale)])]),
    )
    .orderBy('broughtAt')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (found === undefined) return null
  await trx
    .updateTable('import')
    .set({ state: 'reading', readBy, progress: 'Opening the document' })
    .where('id', '=', found.id)
    .execute()
  return { ...found, kind: found.kind as ImportKind }
}

export async function saveProgress(trx: Trx, id: string, progress: string): Promise<void> {
  await trx
    .updateTable('import')
    .set({ progress })
    .where('id', '=', id)
    .where('state', '=', 'reading')
    .execute()
}

/** Keeps what was read; answers which live plan it is a newer version of, null where it is of none or was no longer being read. */
export async function saveReading(
  trx: Trx,
  id: string,
  outcome: Read<ImportKind> | { refused: string },
): Promise<string | null> {
  const change =
    'refused' in outcome
      ? { state: 'refused', refusal: outcome.refused, progress: '' }
      : {
          state: 'drafted',
          draft: JSON.stringify(outcome.draft),
          document: JSON.stringify(outcome.document),
          progress: '',
        }
  const saved = await trx
    .updateTable('import')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', 'reading')
    .returning('newerOf')
    .executeTakeFirst()
  return saved?.newerOf ?? null
}

/** What was said of the document that a plan was last made or renewed from. */
export async function findCorrectionsOf(trx: Trx, planId: string): Promise<Given[]> {
  const found = await trx
    .selectFrom('import')
    .select('corrections')
    .where('planId', '=', planId)
    .where('state', '=', 'applied')
    .orderBy('appliedAt', 'desc')
    .executeTakeFirst()
  return (found?.corrections ?? []) as Given[]
}

export async function addCorrections(trx: Trx, id: string, corrections: Given[]): Promise<void> {
  await trx
    .updateTable('import')
    .set((eb) => ({
      corrections: sql`import.corrections || ${JSON.stringify(corrections)}::jsonb`,
      rev: eb('rev', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

export async function saveCorrections(trx: Trx, id: string, corrections: Given[]): Promise<void> {
  await trx
    .updateTable('import')
    .set((eb) => ({ corrections: JSON.stringify(corrections), rev: eb('rev', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** A draft drawn again, with the corrections that still find their row in it. */
export async function saveDraft(trx: Trx, id: string, draft: PlanDraft, corrections: Given[]): Promise<void> {
  await trx
    .updateTable('import')
    .set((eb) => ({
      draft: JSON.stringify(draft),
      corrections: JSON.stringify(corrections),
      rev: eb('rev', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

export async function saveImportState(
  trx: Trx,
  id: string,
  { outcome, ...change }: { state: ImportState; planId?: string; appliedAt?: Date; outcome?: OutcomeLine[] },
): Promise<void> {
  await trx
    .updateTable('import')
    .set((eb) => ({
      ...change,
      ...(outcome === undefined ? {} : { outcome: JSON.stringify(outcome) }),
      rev: eb('rev', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

/** Says which live plan it is a newer version of; null where it is to be a plan of its own. */
export async function saveNewerOf(trx: Trx, id: string, newerOf: string | null): Promise<void> {
  await trx
    .updateTable('import')
    .set((eb) => ({ newerOf, rev: eb('rev', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** What the documents of a plan hold, the one it was made from and every newer version, latest first; `most` of them. */
export async function listKept(trx: Trx, planId: string, most?: number): Promise<Kept[]> {
  const rows = await trx
    .selectFrom('import')
    .select(['id', 'fileName', 'appliedAt', 'draft'])
    .where('planId', '=', planId)
    .where('state', '=', 'applied')
    .orderBy('appliedAt', 'desc')
    .$if(most !== undefined, (query) => query.limit(most ?? 1))
    .execute()
  return rows.map(({ id, fileName, appliedAt, draft }) => {
    const { tables, narrative } = draft as PlanDraft
    return { importId: id, fileName, appliedAt, tables, narrative }
  })
}
