import type { Trx } from './within.ts'

type Held =
  | 'action'
  | 'body'
  | 'council'
  | 'evidence'
  | 'import'
  | 'inspection'
  | 'measure'
  | 'objective'
  | 'person'
  | 'placement'
  | 'plan'
  | 'planComment'
  | 'planVersion'
  | 'post'
  | 'theme'

/** Holds a row until the transaction ends, so that nobody changes it between a look at it and a change of it. */
export async function holdRow(trx: Trx, table: Held, id: string): Promise<void> {
  await trx.selectFrom(table).select('id').where('id', '=', id).forUpdate().execute()
}
