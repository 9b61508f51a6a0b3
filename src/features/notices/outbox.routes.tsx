import {
  fillIn,
  findMail,
  linkedIn,
  listMail,
  type Mail,
  makeUpdateLink,
} from '#src/features/people/index.ts'
import { findAction } from '#src/features/actions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Deps, Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { notFound, page, redirect } from '#src/kit/http/visit.ts'
import { holds, type Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { mayChooseMail, mayReadOutbox } from './notice.access.ts'
import { OutboxPage, type ShownMail } from './outbox.page.tsx'
import { nameOf } from './scene.ts'

/** The mail that goes out, or would. */
export function outboxPages(door: Door, { demo }: Pick<Deps, 'demo'>): void {
  door.list<{ mail: ShownMail[] }>(paths.outbox(), mayReadOutbox(demo), {
    find: async ({ trx: open, person, origin }) => ({
      mail: await open(async (trx) => listShown(trx, { person, origin, demo })),
    }),
    page: (visit, { mail }) => {
      const mayTry = demo && mayChooseMail(visit.person) === true
      return page('Outgoing mail', <OutboxPage {...{ mail, demo, mayTry }} csrf={visit.csrf} />, {
        current: holds(visit.person, 'sa') ? paths.people() : null,
      })
    },
    columns: ['To', 'Kind', 'Subject', 'Made', 'Sent', 'What went wrong', 'What it says'],
    csv: ({ mail }) =>
      mail.map((one) => [
        ...[one.toName, one.kind, one.subject, one.madeAt.toISOString()],
        ...[one.sentAt?.toISOString() ?? null, one.failure, one.text],
      ]),
    json: ({ mail }) => ({ items: mail }),
    fileName: 'outgoing-mail',
  })

  // The demonstration has no mail program to open a link in: this makes the link as the sending would, and follows it.
  if (demo)
    door.submit('/outbox/:mail/link', mayChooseMail, async (visit) => {
      const [id, actionId] = [visit.params['mail'] ?? '', field(visit.fields, 'action')]
      const { council, now } = visit
      const token = await visit.trx(async (trx) => {
        const mail = await findMail(trx, id)
        if (mail === null || !linkedIn(mail.body).includes(actionId)) return null
        return makeUpdateLink(trx, { councilId: council.id, personId: mail.toPersonId, actionId, now })
      })
      return token === null ? notFound : redirect(paths.updateLink(token))
    })
}

type Showing = { person: Person; origin: string; demo: boolean }

async function listShown(trx: Trx, showing: Showing): Promise<ShownMail[]> {
  const shown: ShownMail[] = []
  for (const mail of await listMail(trx)) shown.push(await showMail(trx, mail, showing))
  return shown
}

/** The administrator keeps accounts and sees no content by it: of what the plan's mail says, the heading line alone. */
async function showMail(trx: Trx, mail: Mail, { origin, demo }: Showing): Promise<ShownMail> {
  const mayRead = demo || mail.kind === 'account'
  const links = []
  for (const actionId of demo ? linkedIn(mail.body) : []) {
    const action = await findAction(trx, actionId)
    if (action !== null) links.push({ actionId, name: nameOf(action) })
  }
  const { id, kind, toName, madeAt, sentAt, failure } = mail
  return {
    id,
    kind,
    toName,
    madeAt,
    sentAt,
    failure,
    subject: mayRead ? mail.subject : 'Mail about the plan',
    text: mayRead
      ? fillIn(mail.body, {
          origin,
          linkTo: () => `${origin}/give-update/… (made when it is sent; works once, for seven days)`,
        })
      : null,
    links,
  }
}
