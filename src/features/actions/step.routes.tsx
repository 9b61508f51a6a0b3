import { type Decision, findDecision, listDecisions, nameDecision } from '#src/features/bodies/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, parseFields, typed } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import { holds } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { type Action, partsIn } from './action.ts'
import { findAction, lockAction } from './action.store.ts'
import { judgeDifference } from './action.judge.ts'
import { type Outcome, takeStep } from './action.step.ts'
import { rolesIn } from './roles.store.ts'
import { tellOfSlip } from './action.tell.ts'
import { type DeliveryStep, deliverySteps, type Part, stepsFor } from './delivery.ts'
import { mayViewPlan } from './insider.access.ts'
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
    return visit.trx(async (trx) => stepPage(trx, visit, { action: found.action, step }, []))
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
  const action = await find(trx, id)
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
  return visit.trx(async (trx) => {
    const parsed = parseFields(stepForm, visit.fields)
    if (!parsed.ok) return stepAgain(trx, visit, parsed.faults)
    const { step: deed, note, review, rev, decision } = parsed.input
    const looked = parseReview(review, dayOf(visit.now))
    if (looked === undefined) return stepAgain(trx, visit, [laterDay])
    const outcome = await takeStep(trx, visit.person, {
      actionId: id,
      deed,
      note,
      reviewOn: looked,
      decision: decision === '' ? null : await nameOfDecision(trx, decision),
      rev: rev ?? null,
      now: visit.now,
    })
    return outcome.done ? stepTaken(trx, visit, outcome.step) : stepRefused(trx, visit, outcome)
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

const laterDay: Fault = { field: 'review', message: 'Write a day still to come, like 30 September 2026' }

/** The day to look again, where one was typed; undefined where it is not a day still to come. */
function parseReview(typed: string, today: string): string | null | undefined {
  if (typed === '') return null
  const on = dayFromWords(typed, today)
  return on !== null && on > today ? on : undefined
}

async function stepTaken(trx: Trx, visit: Visit, step: DeliveryStep): Promise<Answer> {
  const id = visit.params['action'] ?? ''
  if (step.to === 'regressed') await tellOfSlip(trx, visit, id)
  return redirect(paths.action(id), `You ${step.told}.`)
}

async function stepRefused(
  trx: Trx,
  visit: Visit,
  refusal: Exclude<Outcome, { done: true }>,
): Promise<Answer> {
  if (refusal.why === 'gone') return notFound
  if (refusal.why === 'not-yours') return refused(refusal.sentence)
  const at = refusal.why === 'missing' ? (refusal.field ?? 'note') : ''
  return stepAgain(trx, visit, [{ field: at, message: refusal.sentence }])
}

/** The same form with what was typed, and what to put right. */
async function stepAgain(trx: Trx, visit: Visit, faults: Fault[]): Promise<Answer> {
  const action = await findAction(trx, visit.params['action'] ?? '')
  const step = deliverySteps.find((one) => one.deed === field(visit.fields, 'step'))
  return action === null || step === undefined ? notFound : stepPage(trx, visit, { action, step }, faults)
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

type Taking = { action: Action; step: DeliveryStep }

async function stepPage(trx: Trx, visit: Visit, { action, step }: Taking, faults: Fault[]): Promise<Answer> {
  const decisions = step.restsOnDecision === true ? await listDecisions(trx, { limit: 100 }) : []
  return page(
    step.label,
    <StepPage
      {...{ action, step, faults }}
      decisions={decisions.map((one) => ({ id: one.id, name: sayDecision(one) }))}
      csrf={visit.csrf}
      typed={typed(visit.fields)}
    />,
    { ...options, faults },
  )
}

async function nameOfDecision(trx: Trx, id: string): Promise<{ id: string; name: string } | null> {
  const found = await findDecision(trx, id)
  return found === null ? null : { id, name: nameDecision(found) }
}

function sayDecision(decision: Decision): string {
  return `${nameDecision(decision)}, ${sayDay(decision.decidedOn)}: ${decision.words}`.slice(0, 120)
}

function differencePage(visit: Visit, action: Action, was: Record<string, string>, faults: Fault[]): Answer {
  return page(
    'Judge the difference',
    <DifferenceFormPage {...{ action, faults }} csrf={visit.csrf} typed={was} />,
    { ...options, faults },
  )
}
