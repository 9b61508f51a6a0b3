import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { insertMail } from './mail.store.ts'
import { makeOneTimeLink } from './one-time-link.store.ts'
import { findAnyPersonByEmail, findPerson, insertPerson } from './person.store.ts'
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
  const { councilId, now, role, themeId, origin } = invitation
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
  const token = await makeOneTimeLink(trx, {
    councilId,
    personId,
    purpose: 'invitation',
    subjectId: null,
    now,
    hours: invitationHours,
  })
  await insertMail(trx, {
    councilId,
    toPersonId: personId,
    subject: `${invitation.byName} asks you to join ${invitation.councilName}’s improvement plan`,
    body: `Dear ${name},\n\n${invitation.byName} has asked you to join the improvement plan as ${roleName(role).toLowerCase()}.\n\nChoose your password here. The link works once, within seven days:\n\n${origin}${paths.oneTimeLink(token)}\n`,
  })
  await recordEntry(trx, {
    councilId,
    personId: invitation.byId,
    deed: 'person.invite',
    subjectKind: 'person',
    subjectId: personId,
    details: { name, role },
  })
  return personId
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
