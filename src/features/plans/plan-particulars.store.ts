import type { Trx } from '#src/kit/db/index.ts'
import { type Outline, outlineOf } from './plan-outline.ts'
import type { Particulars } from './plan-particulars.form.ts'

export async function saveParticulars(
  trx: Trx,
  id: string,
  { words, ...particulars }: Particulars,
): Promise<void> {
  await trx
    .updateTable('plan')
    .set((eb) => ({
      ...particulars,
      ...(words === undefined ? {} : { words: JSON.stringify(words) }),
      rev: eb('rev', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

export async function findOutline(trx: Trx, id: string): Promise<Outline> {
  const row = await trx.selectFrom('plan').select('outline').where('id', '=', id).executeTakeFirst()
  return outlineOf(row?.outline ?? {})
}

export async function saveOutline(trx: Trx, id: string, outline: Outline): Promise<void> {
  await trx
    .updateTable('plan')
    .set((eb) => ({ outline: JSON.stringify(outline), rev: eb('rev', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
