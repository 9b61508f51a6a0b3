import type { Deps, Door } from '#src/kit/http/door.ts'
import { parseFields } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { mayChooseMail, mayReadOutbox } from './notice.access.ts'
import { choiceForm } from './notice.form.ts'
import type { MailChoice, Notice } from './notice.ts'
import { listChoices, listNotices, saveChoice, saveSeen } from './notice.store.ts'
import { NoticesPage } from './notices.page.tsx'
import { rules } from './rules/index.ts'

type Found = { notices: Notice[]; choice: MailChoice }

/** Everybody's own notices, and how often they want mail. */
export function noticesPages(door: Door, { demo }: Pick<Deps, 'demo'>): void {
  door.list<Found>('/notices', () => true, {
    find: async (visit, whole) => findNotices(visit, whole),
    page: (visit, found) => noticesPage(visit, found, { demo, faults: [] }),
    columns: ['Told', 'Rule', 'About', 'What it says'],
    csv: ({ notices }) =>
      notices.map(({ madeAt, code, heading, says }) => [madeAt.toISOString(), code, heading, says]),
    json: ({ notices }) => ({ items: notices }),
    fileName: 'notices',
  })

  door.submit('/notices', mayChooseMail, async (visit) => {
    const parsed = parseFields(choiceForm, visit.fields)
    if (!parsed.ok) return noticesPage(visit, await findNotices(visit, true), { demo, faults: parsed.faults })
    const { mail } = parsed.input
    await visit.trx(async (trx) =>
      saveChoice(trx, { councilId: visit.council.id, personId: visit.person.id, mail }),
    )
    return redirect(paths.notices(), saved[mail])
  })

  door.submit('/notices/seen', mayChooseMail, async (visit) => {
    await visit.trx(async (trx) => saveSeen(trx, visit.person.id, visit.now))
    return redirect(paths.notices())
  })
}

const saved: Record<MailChoice, string> = {
  daily: 'You get at most one mail a working day, when there is news.',
  weekly: 'You get your mail on the first working day of each week.',
  none: 'You get no mail but the statutory clocks. This page shows everything.',
}

async function findNotices(visit: Visit, whole: boolean): Promise<Found> {
  return visit.trx(async (trx) => ({
    notices: await listNotices(trx, visit.person.id, whole ? 1_000 : 100),
    choice: (await listChoices(trx)).get(visit.person.id) ?? 'daily',
  }))
}

function noticesPage(
  visit: Visit,
  found: Found,
  { demo, faults }: { demo: boolean; faults: Fault[] },
): Answer {
  const content = (
    <NoticesPage
      {...found}
      rules={rules}
      csrf={visit.csrf}
      faults={faults}
      mayChoose={mayChooseMail(visit.person) === true}
      mayReadOutbox={mayReadOutbox(demo)(visit.person) === true}
    />
  )
  return page('Notices', content, { faults })
}
