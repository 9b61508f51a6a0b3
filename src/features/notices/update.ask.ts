import { recordEntry } from '#src/features/history/index.ts'
import { insertMail, listAllStandIns, markForLink, originMark } from '#src/features/people/index.ts'
import { type Action, isOpen, listLeads } from '#src/features/actions/index.ts'
import { findPlan } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { type Letter, letterHtml, letterText } from '#src/kit/mail/letter.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { insertNotices, listChoices, saveMailed } from './notice.store.ts'
import { nameOf } from './scene.ts'

type Asking = { action: Action; person: Person; now: Date }
type Reader = { id: string; name: string }

/** Whom it went to, and whether by mail; or why it went to nobody. */
export type AskOutcome =
  | { asked: true; name: string; byMail: boolean }
  | { asked: false; why: 'nobody-leads' | 'asked-today' | 'your-own' | 'not-open' }

/**
 * Asks whoever leads an action, or stands in for them, for an update now: a notice, and a mail with the form's own link
 * unless they chose to have no mail. Once a day at most, whoever asks.
 */
export async function askForUpdate(trx: Trx, asking: Asking): Promise<AskOutcome> {
  const { action, person, now } = asking
  if (!isOpen(action.state) || (await findPlan(trx, action.planId))?.state !== 'live')
    return { asked: false, why: 'not-open' }
  const reader = await findReader(trx, action)
  if (reader === null) return { asked: false, why: 'nobody-leads' }
  if (reader.id === person.id) return { asked: false, why: 'your-own' }
  const [notice] = await insertNotices(trx, [
    {
      councilId: person.councilId,
      toPersonId: reader.id,
      code: 'N1',
      key: `asked ${action.id} ${dayOf(now)}`,
      subjectKind: 'action',
      subjectId: action.id,
      heading: nameOf(action),
      says: `${person.name} asks how it is going.`,
      href: paths.actionPart(action.id, 'update'),
      atOnce: true,
      always: false,
    },
  ])
  if (notice === undefined) return { asked: false, why: 'asked-today' }
  const byMail = (await listChoices(trx)).get(reader.id) !== 'none'
  if (byMail) await saveMailed(trx, [notice.id], await mailTo(trx, reader, asking))
  await recordEntry(trx, {
    councilId: person.councilId,
    personId: person.id,
    deed: 'update.ask',
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: { of: reader.name },
  })
  return { asked: true, name: reader.name, byMail }
}

/** The first person who leads it, or whoever stands in for them today. */
async function findReader(trx: Trx, { id }: Pick<Action, 'id'>): Promise<Reader | null> {
  const [leads, standIns] = await Promise.all([listLeads(trx, [id]), listAllStandIns(trx)])
  const lead = leads.get(id)?.find(({ personId }) => personId !== null)
  if (lead === undefined || lead.personId === null) return null
  const away = standIns.find(({ personId }) => personId === lead.personId)
  return away === undefined
    ? { id: lead.personId, name: lead.name ?? lead.asWritten }
    : { id: away.delegateId, name: away.delegateName }
}

async function mailTo(trx: Trx, reader: Reader, { action, person }: Asking): Promise<string> {
  const heard =
    action.lastUpdateAt === null
      ? 'It has not been heard from yet.'
      : `It was last heard from on ${sayDay(action.lastUpdateAt)}.`
  const letter: Letter = {
    greeting: `Dear ${reader.name.split(' ')[0] ?? reader.name},`,
    opening: `${person.name} asks how this is going. ${heard} It takes about ninety seconds.`,
    groups: [
      {
        heading: 'An update is asked for',
        lines: [
          {
            text: nameOf(action),
            ways: [{ says: 'Give the update, without signing in', href: markForLink(action.id) }],
          },
        ],
      },
    ],
    closing: [
      `You can choose how often you get mail on your page of notices: ${originMark}${paths.notices()}`,
      'Do not answer this mail: nobody reads the answers.',
    ],
  }
  return insertMail(trx, {
    councilId: person.councilId,
    toPersonId: reader.id,
    kind: 'notice',
    subject: `How is it going? ${nameOf(action)}`,
    body: letterText(letter),
    html: letterHtml(letter),
  })
}
