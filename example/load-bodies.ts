import { findBodyCalled, insertBody, insertMember, insertPaper } from '#src/features/bodies/index.ts'
import { addDays } from '#src/kit/dates/working-days.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Loading } from './load-plan.ts'
import { shiftHappening } from './shift.ts'
import type { Body } from './types.ts'

const kinds = {
  scrutiny: 'scrutiny',
  panel: 'corporate-parenting',
  partnership: 'partnership',
  improvement: 'improvement',
  'young-people': 'young-people',
  programme: 'programme',
  'task-group': 'task-group',
} as const satisfies Record<Body['kind'], string>

/** The boards and groups of Rivermere, those that others report to first, with who sits on them. */
export async function loadBodies(trx: Trx, { council, ids, monday }: Loading): Promise<void> {
  const fromOn = shiftHappening(council.plan.startsOn, council.anchor, monday)
  const added = new Map<string, string>()
  for (const body of council.bodies) {
    const above = body.relations.find(({ verb }) => verb === 'reports to')
    const id = await insertBody(trx, {
      councilId: ids.council,
      name: body.name,
      kind: kinds[body.kind],
      cadence: body.cadence,
      about: [body.about, body.chairNote].filter((part) => part !== null).join(' '),
      reportsToId: above === undefined ? null : (added.get(above.to) ?? null),
    })
    if (id === null) throw new Error(`The example has the body ${body.name} twice`)
    added.set(body.key, id)
    const seats = new Set([...(body.chair === null ? [] : [body.chair]), ...body.members])
    for (const key of seats)
      await insertMember(trx, {
        councilId: ids.council,
        bodyId: id,
        personId: ids.person[key],
        postId: null,
        role: key === body.chair ? 'chair' : key === 'seun' ? 'secretary' : 'member',
        fromOn,
      })
  }
}

/** Papers go out so many days before the board meets. */
const daysBeforeMeeting = 8

/** What was written for boards that have met, and what the next one expects: themes' reports, each for its meeting. */
export async function loadPapers(trx: Trx, { council, ids, monday }: Loading): Promise<void> {
  const on = (day: string) => shiftHappening(day, council.anchor, monday)
  for (const report of council.reports) {
    const body = council.bodies.find(({ key }) => key === report.body)
    const bodyId = body === undefined ? null : await findBodyCalled(trx, body.name)
    const theme = council.plan.themes.find(({ ref }) => ref === report.theme)
    if (bodyId === null || theme === undefined) continue
    await insertPaper(trx, {
      councilId: ids.council,
      bodyId,
      themeId: ids.theme[theme.ref] ?? '',
      title: `${theme.title}: where it stands`,
      meetingOn: on(report.meetingOn),
      dueOn:
        report.frozenOn === null ? addDays(on(report.meetingOn), -daysBeforeMeeting) : on(report.frozenOn),
      plannedBy: ids.person.seun,
    })
  }
}
