import { withRef } from '#src/kit/with-ref.ts'
import { recordEntry } from '#src/features/history/index.ts'
import { insertMail, type Taker } from '#src/features/people/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { type Action, nameLead } from './action.ts'
import { insertLeads, listLeads, removeLeads, replaceFirstLead } from './action-lead.store.ts'
import { lockAction, saveAction } from './action.store.ts'

export type HandingOver = {
  council: { id: string; name: string }
  by: { id: string; name: string }
  actionIds: readonly string[]
  to: Taker
  /** Who helps from now on; those who help already where it is left out. */
  helping?: readonly { id: string; name: string }[]
  /** What the one who takes it should know; kept with the action. */
  note: string
  origin: string
}

/** Hands actions over to a person or a post, who answers for them from now on and is told by mail. Gives those handed over. */
export async function handOver(trx: Trx, given: HandingOver): Promise<Action[]> {
  const handed: Action[] = []
  for (const id of given.actionIds) {
    const action = await lockAction(trx, id)
    if (action === null) continue
    await handOne(trx, given, action)
    handed.push(action)
  }
  const { personId } = given.to
  if (personId !== null && personId !== given.by.id && handed.length > 0)
    await insertMail(trx, {
      councilId: given.council.id,
      toPersonId: personId,
      kind: 'notice',
      ...mailOf(given, handed),
    })
  return handed
}

async function handOne(trx: Trx, given: HandingOver, action: Action): Promise<void> {
  const { to, helping, note } = given
  const councilId = given.council.id
  const [before] = (await listLeads(trx, [action.id])).get(action.id) ?? []
  const lead = {
    councilId,
    actionId: action.id,
    asWritten: to.name,
    personId: to.personId,
    postId: to.postId,
  }
  if (helping === undefined) await replaceFirstLead(trx, lead)
  else {
    await removeLeads(trx, action.id)
    await insertLeads(trx, [
      { ...lead, id: newId(), position: 0 },
      ...helping
        .filter(({ id }) => id !== to.personId)
        .map(({ id, name }, at) => ({
          councilId,
          actionId: action.id,
          id: newId(),
          position: at + 1,
          asWritten: name,
          personId: id,
        })),
    ])
  }
  await saveAction(trx, action.id, { accountableId: to.personId })
  await recordEntry(trx, {
    councilId,
    personId: given.by.id,
    deed: 'action.lead',
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: {
      from: before === undefined ? null : nameLead(before),
      to: sayTaker(to),
      fromId: before?.personId ?? null,
      toId: to.personId,
    },
    reason: note === '' ? null : note,
  })
}

/** "Tom Hartnell"; "Head of Fostering, held by Tom Hartnell"; "Head of Fostering, which is vacant". */
export function sayTaker({ postId, name, holder }: Taker): string {
  if (postId === null) return name
  return holder === null ? `${name}, which is vacant` : `${name}, held by ${holder}`
}

function mailOf({ by, to, note, council, origin }: HandingOver, actions: readonly Action[]) {
  const many = actions.length > 1
  const lines = actions.map(
    ({ id, ref, title }) => `- ${withRef(ref, title)}\n  ${origin}${paths.action(id)}`,
  )
  const through = to.postId === null ? '' : ` You answer for ${many ? 'them' : 'it'} as ${to.name}.`
  const said = note === '' ? '' : `\n${by.name} writes: ${note}\n`
  return {
    subject: many ? `${actions.length} actions are handed over to you` : 'An action is handed over to you',
    body: `${by.name} has handed ${many ? 'these actions' : 'this action'} over to you.${through}\n\n${lines.join('\n')}\n${said}\n${council.name}, ${origin}\n`,
  }
}
