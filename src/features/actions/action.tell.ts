import { listBoardChairs } from '#src/features/bodies/index.ts'
import { findPerson, insertMail, listHolders } from '#src/features/people/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { findAction } from './action.store.ts'
import { rolesIn } from './roles.store.ts'

type From = { council: { id: string; name: string }; person: Person; origin: string }

/**
 * Tells the chairs of the boards that own the plan and the action's own lead at once that what had lasted no longer does
 * (governance and assurance, 3.2). The theme's lead and the quality leads are told by N24, so that nobody is told twice; nor
 * is anybody told what they did themselves. A mail says what and where; the words are behind the door.
 */
export async function tellOfSlip(trx: Trx, from: From, actionId: string): Promise<void> {
  const action = await findAction(trx, actionId)
  if (action === null) return
  const { themeLeadId, accountableId } = await rolesIn(trx, action)
  const told = new Set(await listBoardChairs(trx))
  const lead = accountableId === null ? null : await findPerson(trx, accountableId)
  if (lead !== null) told.add(lead.id)
  const byNotice = (await listHolders(trx, ['ql'])).map(({ id }) => id)
  for (const id of [from.person.id, themeLeadId ?? '', ...byNotice]) told.delete(id)
  const named = [action.ref, action.title].filter((part) => part !== null).join(' ')
  for (const toPersonId of told)
    await insertMail(trx, {
      councilId: from.council.id,
      toPersonId,
      subject: `Slipped back: ${named}`,
      body: `${named}\n\nIt was confirmed that this had lasted. ${from.person.name} has found that it no longer holds.\n\nWhat was found, and what was agreed: ${from.origin}${paths.action(action.id)}\n\n${from.council.name}\n`,
    })
}
