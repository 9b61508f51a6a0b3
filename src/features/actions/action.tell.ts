import { listBoardChairs } from '#src/features/bodies/index.ts'
import { findPerson, insertMail } from '#src/features/people/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { findAction } from './action.store.ts'
import { rolesIn } from './roles.store.ts'

type From = { council: { id: string; name: string }; person: Person; origin: string }

/**
 * Tells the chairs of the boards that own the plan, the theme's lead and the action's own lead that what had lasted no longer does
 * (governance and assurance, 3.2). Nobody is told what they did themselves.
 */
export async function tellOfSlip(
  trx: Trx,
  from: From,
  slip: { actionId: string; why: string },
): Promise<void> {
  const action = await findAction(trx, slip.actionId)
  if (action === null) return
  const { themeLeadId, accountableId } = await rolesIn(trx, action)
  const told = new Set(await listBoardChairs(trx))
  for (const id of [themeLeadId, accountableId]) {
    const lead = id === null ? null : await findPerson(trx, id)
    if (lead !== null) told.add(lead.id)
  }
  told.delete(from.person.id)
  const named = [action.ref, action.title].filter((part) => part !== null).join(' ')
  for (const toPersonId of told)
    await insertMail(trx, {
      councilId: from.council.id,
      toPersonId,
      subject: `Slipped back: ${named}`,
      body: `${named}\n\nIt was confirmed that this had lasted. ${from.person.name} has found that it no longer holds:\n\n${slip.why}\n\nWhat was agreed and what is known: ${from.origin}${paths.action(action.id)}\n\n${from.council.name}\n`,
    })
}
