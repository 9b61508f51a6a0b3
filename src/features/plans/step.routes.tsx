import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { parseFields, typed } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import { isId } from '#src/kit/ids.ts'
import { holds } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { type Action, partsIn } from './action.ts'
import { findAction, lockAction } from './action.store.ts'
import { judgeDifference } from './action.judge.ts'
import { rolesIn, takeStep } from './action.step.ts'
import { type DeliveryStep, deliverySteps, type Part, stepsFor } from './delivery.ts'
import { mayViewPlan } from './plan.access.ts'
import { differenceForm, stepForm } from './step.form.ts'
import { DifferenceFormPage, sayDifference, StepPage } from './step.page.tsx'

const judges = 'Difference is judged by the quality lead, the theme’s lead or the programme manager.'

/** The deeds done to one action: its steps and its difference. */
export function stepRoutes(door: Door): void {
  door.get('/actions/:action/delivery', mayViewPlan, async (visit) => {
    const found = await findMine(visit)
    if ('kind' in found) return found
    const step = found.steps.find((one) => one.deed === visit.query['step']) ?? null
    if (step === null)
      return refused('That step cannot be taken now, or not by you. The action’s page says what can be done.')
    return stepPage(visit, found.action, step, [])
  })
  door.submit('/actions/:action/delivery', mayViewPlan, submitStep)

  door.get('/actions/:action/difference', mayViewPlan, async (visit) => {
    const found = await findMine(visit)
    if ('kind' in found) return found
    return mayJudge(found.parts, visit) ? differencePage(visit, found.action, {}, []) : refused(judges)
  })
  door.submit('/actions/:action/difference', mayViewPlan, submitDifference)
}

type Mine = { action: Action; parts: Part[]; steps: DeliveryStep[] }

async function findMine(visit: Visit): Promise<Mine | Answer> {
  return visit.trx(async (trx) => findMineIn(trx, visit))
}

async function findMineIn(trx: Trx, visit: Visit, find = findAction): Promise<Mine | Answer> {
  const id = visit.params['action'] ?? ''
  const action = isId(id) ? await find(trx, id) : null
  if (action === null) return notFound
  const parts = partsIn(await rolesIn(trx, action), visit.person)
  return { action, parts, steps: stepsFor(action.state, parts) }
}

function mayKeep(parts: readonly Part[]): boolean {
  return parts.includes('theme-lead') || parts.includes('programme-manager')
}

function mayJudge(parts: readonly Part[], visit: Visit): boolean {
  return mayKeep(parts) || holds(visit.person, 'ql')
}

async function submitStep(visit: Visit): Promise<Answer> {
  const id = visit.params['action'] ?? ''
  const parsed = parseFields(stepForm, visit.fields)
  if (!isId(id) || !parsed.ok) return notFound
  const { step: deed, note, rev } = parsed.input
  return visit.trx(async (trx) => {
    const outcome = await takeStep(trx, visit.person, {
      actionId: id,
      deed,
      note,
      rev: rev ?? null,
      now: visit.now,
    })
    if (outcome.done) return redirect(paths.action(id), `Done: ${outcome.step.label.toLowerCase()}.`)
    if (outcome.why === 'gone') return notFound
    if (outcome.why === 'not-yours') return refused(outcome.sentence)
    const action = await findAction(trx, id)
    const step = deliverySteps.find((one) => one.deed === deed)
    if (action === null || step === undefined) return notFound
    return stepPage(visit, action, step, [
      { field: outcome.why === 'missing' ? 'note' : '', message: outcome.sentence },
    ])
  })
}

function isStale(rev: number | undefined, action: Action): boolean {
  return rev !== undefined && rev !== action.rev
}

function changedMeanwhile(now: string): Fault {
  return {
    field: '',
    message: `Somebody else changed this action while you had it open. ${now}. What you wrote is below; send it again if you still want it`,
  }
}

async function submitDifference(visit: Visit): Promise<Answer> {
  return visit.trx(async (trx) => {
    const found = await findMineIn(trx, visit, lockAction)
    if ('kind' in found) return found
    const { action } = found
    if (!mayJudge(found.parts, visit)) return refused(judges)
    const parsed = parseFields(differenceForm, visit.fields)
    if (!parsed.ok) return differencePage(visit, action, typed(visit.fields), parsed.faults)
    const { difference, note, rev } = parsed.input
    const same = action.difference === difference && action.differenceNote === note
    if (!same && isStale(rev, action))
      return differencePage(visit, action, typed(visit.fields), [changedMeanwhile(sayDifference(action))])
    if (!same)
      await judgeDifference(trx, {
        councilId: visit.council.id,
        actionId: action.id,
        personId: visit.person.id,
        now: visit.now,
        difference,
        note,
      })
    return redirect(paths.action(action.id), 'Your judgement of the difference is kept, with what shows it.')
  })
}

const options = { width: 'task' as const, current: paths.plans() }

function stepPage(visit: Visit, action: Action, step: DeliveryStep, faults: Fault[]): Answer {
  return page(
    step.label,
    <StepPage {...{ action, step, faults }} csrf={visit.csrf} typed={typed(visit.fields)} />,
    { ...options, faults },
  )
}

function differencePage(visit: Visit, action: Action, was: Record<string, string>, faults: Fault[]): Answer {
  return page(
    'Judge the difference',
    <DifferenceFormPage {...{ action, faults }} csrf={visit.csrf} typed={was} />,
    { ...options, faults },
  )
}
