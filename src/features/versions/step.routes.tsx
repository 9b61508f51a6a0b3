import { listBoardsOpen } from '#src/features/bodies/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, page, redirect, refused, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { parseStep } from './step.form.ts'
import { VersionStepPage } from './step.page.tsx'
import { mayTakeSteps, partsOf } from './version.access.ts'
import { stepsFor, type VersionStep } from './version-life.ts'
import { type Missing, whatIsMissing } from './version-needs.ts'
import { onVersion } from './version.routes.tsx'
import { findFacts, takeVersionStep } from './version.step.ts'
import { tellChairs } from './version.tell.ts'
import { nameOf, type PlanVersion } from './version.ts'

/** The steps of a version: freezing, sending for approval, deciding, publishing. */
export function versionStepRoutes(door: Door): void {
  door.get('/versions/:version/step', mayTakeSteps, async (visit) =>
    onVersion(visit, async (trx, version) => {
      const step = stepAsked(visit, version)
      return step === null ? refused(notNow) : stepPage(trx, visit, { version, step, faults: [] })
    }),
  )
  door.submit('/versions/:version/step', mayTakeSteps, async (visit) =>
    onVersion(visit, async (trx, version) => submitStep(trx, visit, version)),
  )
}

const notNow =
  'That step cannot be taken now, or not by you. The version’s page says where it is and what can be done.'

/** Steps with a form of their own have their own addresses. */
function stepAsked(visit: Visit, version: PlanVersion): VersionStep | null {
  const step = stepsFor(version.state, partsOf(visit.person)).find(({ deed }) => deed === visit.query['step'])
  return step === undefined || step.form === 'consultation' || step.form === 'outcome' ? null : step
}

type Shown = { version: PlanVersion; step: VersionStep; faults: Fault[]; missing?: Missing[] }

async function stepPage(trx: Trx, visit: Visit, { version, step, faults, missing }: Shown): Promise<Answer> {
  const { person, council, now, csrf } = visit
  const facts = await findFacts(trx, { version, council: council.name, now })
  const against = missing ?? whatIsMissing(step, facts, { personId: person.id, today: dayOf(now) })
  return page(
    `${step.label}: ${nameOf(version).toLowerCase()}`,
    <VersionStepPage
      {...{ version, step, faults, csrf }}
      missing={against}
      boards={await listBoardsOpen(trx)}
      typed={typed(visit.fields)}
    />,
    {
      width: 'task',
      current: paths.plans(),
      faults,
      status: faults.length > 0 || missing !== undefined ? 400 : 200,
    },
  )
}

async function submitStep(trx: Trx, visit: Visit, version: PlanVersion): Promise<Answer> {
  const step = stepAsked(visit, version)
  if (step === null) return refused(notNow)
  const parsed = parseStep(step, visit.fields, {
    today: dayOf(visit.now),
    boards: await listBoardsOpen(trx),
  })
  if (!parsed.ok) return stepPage(trx, visit, { version, step, faults: parsed.faults })
  const stepped = await takeVersionStep(trx, visit.person, {
    ...parsed.input,
    versionId: version.id,
    deed: step.deed,
    council: visit.council.name,
    now: visit.now,
  })
  if (stepped.done) {
    if (step.to === 'for-approval') await tellChairs(trx, visit.council.id, version)
    return redirect(paths.version(version.id), saidAfter[step.deed] ?? 'It is done.')
  }
  if (stepped.why === 'missing')
    return stepPage(trx, visit, { version, step, faults: [], missing: stepped.missing })
  return stepped.why === 'changed'
    ? redirect(paths.version(version.id), stepped.sentence)
    : refused(stepped.sentence)
}

const saidAfter: Record<string, string> = {
  freeze: 'The draft is frozen. What is done in the plan from now on changes nothing in it.',
  revise: 'The plan can be worked on; the frozen draft stays as it is.',
  submit: 'It waits for the board’s decision. Those who chair a board are told.',
  approve: 'The version is approved. It can be published.',
  return: 'The version is returned, with what has to change.',
  reject: 'The version is rejected.',
  publish: 'The version is published: anybody can read it.',
  abandon: 'The version is given up.',
}
