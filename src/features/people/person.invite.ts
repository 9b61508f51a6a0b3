import { recordEntry } from '#src/features/history/index.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { insertMail } from './mail.store.ts'
import { endOneTimeLinks, findLastLink, makeOneTimeLink } from './one-time-link.store.ts'
import { findAnyPersonByEmail, findInvitedPerson, findPerson, insertPerson } from './person.store.ts'
import { insertRole } from './role.store.ts'
import { roleName } from './role.ts'

export type Invitation = {
  /** The id under which whoever is asked in is kept: the same form sent twice asks them in once. */
  id: string
  councilId: string
  councilName: string
  byId: string
  byName: string
  name: string
  email: string
  jobTitle: string
  organisation: string
  role: string
  themeId: string | null
  origin: string
  now: Date
}

const invitationHours = 7 * 24
const resetHours = 2

/** Asks somebody in: they get a link by mail with which they choose their password. Null where the address is taken. */
export async function invitePerson(trx: Trx, invitation: Invitation): Promise<string | null> {
  const { councilId, role, themeId } = invitation
  const known = await findAnyPersonByEmail(trx, invitation.email)
  if (known !== null) return known.id === invitation.id ? known.id : null
  const { name, email, jobTitle, organisation } = invitation
  const personId = await insertPerson(trx, {
    id: (await findPerson(trx, invitation.id)) === null ? invitation.id : newId(),
    councilId,
    name,
    email,
    jobTitle,
    organisation,
    state: 'invited',
  })
  await insertRole(trx, {
    councilId,
    personId,
    role,
    scopeKind: themeId === null ? 'council' : 'theme',
    scopeId: themeId,
  })
  await sendInvitation(trx, { ...invitation, personId })
  return personId
}

/** The same form sent twice, or a second press out of impatience, is one mail. */
const soonest = 60_000

/**
 * Sends whoever was asked in, and has not come, a new link in place of the one before; false where they have come, or gone.
 */
export async function inviteAgain(
  trx: Trx,
  again: Pick<Invitation, 'councilId' | 'councilName' | 'byId' | 'byName' | 'origin' | 'now'> & {
    personId: string
  },
): Promise<boolean> {
  const { personId, now } = again
  await holdRow(trx, 'person', personId)
  const person = await findInvitedPerson(trx, personId)
  if (person === null) return false
  const last = await findLastLink(trx, personId, 'invitation')
  if (last !== null && now.getTime() - last.madeAt.getTime() < soonest) return true
  await endOneTimeLinks(trx, { personId, purpose: 'invitation', now })
  const { name, roles } = person
  await sendInvitation(trx, { ...again, name, role: roles[0]?.role ?? null })
  return true
}

type Sending = Pick<
  Invitation,
  'councilId' | 'councilName' | 'byId' | 'byName' | 'name' | 'origin' | 'now'
> & {
  personId: string
  role: string | null
}

async function sendInvitation(trx: Trx, sending: Sending): Promise<void> {
  const { councilId, councilName, personId, byId, byName, name, role, origin, now } = sending
  const token = await makeOneTimeLink(trx, {
    ...{ councilId, personId, now },
    purpose: 'invitation',
    subjectId: null,
    hours: invitationHours,
  })
  const as = role === null ? '' : ` as ${roleName(role).toLowerCase()}`
  await insertMail(trx, {
    councilId,
    toPersonId: personId,
    subject: `${byName} asks you to join ${councilName}’s improvement plan`,
    body: `Dear ${name},\n\n${byName} has asked you to join the improvement plan${as}.\n\nChoose your password here. The link works once, within seven days:\n\n${origin}${paths.oneTimeLink(token)}\n`,
  })
  await recordEntry(trx, {
    councilId,
    personId: byId,
    deed: 'person.invite',
    subjectKind: 'person',
    subjectId: personId,
    details: { name, role },
  })
}

/** Sends a link to set a new password, if the address is somebody's; says nothing either way. */
export async function sendReset(
  trx: Trx,
  asked: { councilId: string; email: string; origin: string; now: Date },
): Promise<void> {
  const { councilId, email, origin, now } = asked
  const person = await findAnyPersonByEmail(trx, email)
  if (person === null || person.state === 'left') return
  const token = await makeOneTimeLink(trx, {
    councilId,
    personId: person.id,
    purpose: 'reset',
    subjectId: null,
    now,
    hours: resetHours,
  })
  await insertMail(trx, {
    councilId,
    toPersonId: person.id,
    subject: 'Set a new password',
    body: `Dear ${person.name},\n\nSomebody, we hope you, asked for a new password. Set it here. The link works once, within two hours:\n\n${origin}${paths.oneTimeLink(token)}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
  })
}
