import { listPeople, listPosts, peoplePlace, takerChoices, takerOf } from '#src/features/people/index.ts'
import { handOver, sayTaker } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { HandoverPage, type HandoverProps } from './handover.page.tsx'
import { type Group, groupsOf } from './led.ts'
import { listLed, listUnled } from './led.store.ts'
import { mayKeepPosts } from './post.access.ts'

const longestNote = 2_000

type Found = { groups: Group[]; choices: HandoverProps['choices'] }

/** What lights up because nobody answers for it, and handing it over. */
export function handoverRoutes(door: Door): void {
  door.list<Found>('/people/handover', mayKeepPosts, {
    find: async (visit) => visit.trx(findFound),
    page: (visit, found) => handoverPage(visit, found, null, []),
    columns: ['Why', 'Written or led by', 'Plan', 'Number', 'Title', 'Due'],
    csv: ({ groups }) =>
      groups.flatMap(({ why, name, actions }) =>
        actions.map(({ planTitle, ref, title, dueOn }) => [
          whyWords[why],
          name,
          planTitle,
          ref,
          title,
          dueOn,
        ]),
      ),
    json: ({ groups }) => ({ items: groups }),
    fileName: 'to-hand-over',
  })
  door.submit('/people/handover', mayKeepPosts, async (visit) =>
    visit.trx(async (trx) => handThemOver(trx, visit)),
  )
}

const whyWords = { left: 'Left', vacant: 'Vacant post', written: 'Not known here', blank: 'No lead' }

async function findFound(trx: Trx): Promise<Found> {
  const [led, people, posts] = [await listLed(trx), await listPeople(trx), await listPosts(trx)]
  return { groups: groupsOf(led), choices: takerChoices(people, posts) }
}

async function handThemOver(trx: Trx, visit: Visit): Promise<Answer> {
  const lit = await listUnled(trx)
  const chosen = visit.fields.values['actions'] ?? []
  const actionIds = lit.filter(({ id }) => chosen.includes(id)).map(({ id }) => id)
  const to = takerOf(field(visit.fields, 'to'), await listPeople(trx), await listPosts(trx))
  const note = field(visit.fields, 'note')
  const faults: Fault[] = []
  if (actionIds.length === 0) faults.push({ field: 'actions', message: whichMessage(chosen.length) })
  if (to === null) faults.push({ field: 'to', message: 'Choose the person or the post that takes them' })
  if (note.length > longestNote)
    faults.push({ field: 'note', message: `Shorten the note to ${longestNote} characters` })
  if (to === null || faults.length > 0)
    return handoverPage(
      visit,
      await findFound(trx),
      { key: field(visit.fields, 'group'), actions: chosen, typed: typed(visit.fields) },
      faults,
    )
  const handed = await handOver(trx, {
    council: visit.council,
    by: visit.person,
    actionIds,
    to,
    note,
    origin: visit.origin,
  })
  const many = handed.length === 1 ? 'One action is' : `${handed.length} actions are`
  const told = to.personId === null || to.personId === visit.person.id ? '' : ' They are told by mail.'
  return redirect(paths.handover(), `${many} handed over to ${sayTaker(to)}.${told}`)
}

function whichMessage(ticked: number): string {
  return ticked === 0
    ? 'Tick the actions to hand over'
    : 'Somebody else has handed these over meanwhile. See what is left'
}

function handoverPage(visit: Visit, found: Found, sent: HandoverProps['sent'], faults: Fault[]): Answer {
  return page(
    'To hand over',
    <HandoverPage {...found} csrf={visit.csrf} today={dayOf(visit.now)} sent={sent} faults={faults} />,
    { width: 'task', faults, ...peoplePlace(visit.person, paths.handover()) },
  )
}
