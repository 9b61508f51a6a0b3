import { findReads, nameOfMeasure } from '#src/features/measures/index.ts'
import {
  type Criterion,
  addCriterion,
  changeCriterion,
  findCriterion,
  lockCriterion,
  parseCriterion,
  retireCriterion,
  retireCriterionForm,
  wayNames,
} from '#src/features/criteria/index.ts'
import { mayViewPlan } from '#src/features/actions/index.ts'
import { type Plan, findPlan } from '#src/features/plans/index.ts'
import { type DetailsWarning, faultsOf, lookThrough, mustAsk } from '#src/kit/childrens-details/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { changedSince, markOf, type Stands } from '#src/kit/http/changed-since.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, formKeyIn, parseFields, typed } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { CriterionFormPage } from './criterion-form.page.tsx'
import { RetireCriterionPage } from './criterion-retire.page.tsx'
import { mayChangeIn, notTheirsToChange } from './criterion-place.access.ts'
import { listPlacesFor, type NamedPlace, themeOf } from './criterion-place.find.ts'

/** Adding, wording anew and retiring success criteria and impact statements. */
export function criterionChangeRoutes(door: Door): void {
  door.get('/plans/:plan/criteria/new', mayViewPlan, async (visit) =>
    onPlan(visit, async (trx, found) =>
      formPage(trx, visit, { ...found, criterion: null }, { was: { of: visit.query['of'] ?? '' }, ...asked }),
    ),
  )
  door.submit('/plans/:plan/criteria', mayViewPlan, async (visit) =>
    onPlan(visit, async (trx, found) => add(trx, visit, found)),
  )
  door.get('/criteria/:criterion/words', mayViewPlan, async (visit) =>
    onTheirs(visit, findCriterion, async (trx, found) =>
      formPage(trx, visit, found, { was: typedOf(found.criterion), ...asked }),
    ),
  )
  door.submit('/criteria/:criterion/words', mayViewPlan, async (visit) =>
    onTheirs(visit, lockCriterion, async (trx, found) => change(trx, visit, found)),
  )
  door.get('/criteria/:criterion/retirement', mayViewPlan, async (visit) =>
    onTheirs(visit, findCriterion, async (_trx, { criterion }) =>
      Promise.resolve(retirePage(visit, criterion, [])),
    ),
  )
  door.submit('/criteria/:criterion/retirement', mayViewPlan, async (visit) =>
    onTheirs(visit, lockCriterion, async (trx, { criterion }) => {
      const parsed = parseFields(retireCriterionForm, visit.fields)
      if (!parsed.ok) return retirePage(visit, criterion, parsed.faults)
      await retireCriterion(trx, byOf(visit), criterion, { on: dayOf(visit.now), why: parsed.input.why })
      return redirect(paths.criteria(criterion.planId), 'It is tested no more. It stays with its tests.')
    }),
  )
}

type OfPlan = { plan: Plan; places: NamedPlace[] }

async function onPlan(visit: Visit, work: (trx: Trx, found: OfPlan) => Promise<Answer>): Promise<Answer> {
  const id = visit.params['plan'] ?? ''
  return visit.trx(async (trx) => {
    const plan = await findPlan(trx, id)
    if (plan === null) return notFound
    const places = await listPlacesFor(trx, plan, visit.person)
    return places.length === 0 ? refused(notTheirsToChange) : work(trx, { plan, places })
  })
}

type OfCriterion = OfPlan & { criterion: Criterion }

async function onTheirs(
  visit: Visit,
  find: (trx: Trx, id: string) => Promise<Criterion | null>,
  work: (trx: Trx, found: OfCriterion) => Promise<Answer>,
): Promise<Answer> {
  const id = visit.params['criterion'] ?? ''
  return visit.trx(async (trx) => {
    const criterion = await find(trx, id)
    const plan = criterion === null ? null : await findPlan(trx, criterion.planId)
    if (criterion === null || plan === null) return notFound
    const theme = await themeOf(trx, criterion)
    if (theme === null || !mayChangeIn(theme, visit.person)) return refused(notTheirsToChange)
    return criterion.retiredOn === null
      ? work(trx, { plan, places: [], criterion })
      : redirect(paths.criterionTests(criterion.id), 'It was taken off already.')
  })
}

function byOf({ council, person }: Visit) {
  return { councilId: council.id, personId: person.id }
}

type Shown = { was: Record<string, string>; faults: Fault[]; warning: DetailsWarning | null }
const asked = { faults: [], warning: null }

async function measuresOf(trx: Trx) {
  return (await findReads(trx)).map(({ measure }) => measure).filter(({ retiredOn }) => retiredOn === null)
}

async function add(trx: Trx, visit: Visit, found: OfPlan): Promise<Answer> {
  const chosen = found.places.find(({ id }) => id === field(visit.fields, 'of'))
  const parsed = await parse(trx, visit, false)
  const faults = [
    ...(chosen === undefined ? [{ field: 'of', message: 'Choose what it belongs to' }] : []),
    ...('faults' in parsed ? parsed.faults : []),
  ]
  const shown = { was: typed(visit.fields), faults, warning: parsed.warning }
  if (chosen === undefined || 'faults' in parsed)
    return formPage(trx, visit, { ...found, criterion: null }, shown)
  const id = formKeyIn(visit.fields)
  await addCriterion(trx, byOf(visit), chosen.place, { id, words: parsed.words, cleared: parsed.warning })
  return redirect(paths.criterionTests(id), 'It is added. Keep its first test when you have one.')
}

async function change(trx: Trx, visit: Visit, found: OfCriterion): Promise<Answer> {
  const parsed = await parse(trx, visit, true)
  const { warning } = parsed
  if ('faults' in parsed)
    return formPage(trx, visit, found, { was: typed(visit.fields), faults: parsed.faults, warning })
  const changed = changedSince(visit.fields, standsOf(found.criterion, await measuresOf(trx)))
  if (changed.length > 0)
    return formPage(trx, visit, found, { was: typed(visit.fields), faults: changed, warning: null })
  await changeCriterion(trx, byOf(visit), found.criterion, {
    words: parsed.words,
    why: parsed.why,
    cleared: warning,
  })
  return redirect(
    paths.criterionTests(found.criterion.id),
    'It is changed. The words before stay in the record.',
  )
}

/** What was typed, looked through for children's details. */
async function parse(trx: Trx, visit: Visit, changes: boolean) {
  const measures = (await measuresOf(trx)).map(({ id }) => id)
  const parsed = parseCriterion(visit.fields, { today: dayOf(visit.now), measures, changes })
  if (!parsed.ok) return { faults: parsed.faults, warning: null }
  const { why, ...words } = parsed.input
  const places = [
    { field: 'text', label: 'what it says', text: words.text },
    { field: 'why', label: 'the reason', text: why },
  ]
  const warning = await lookThrough({ places, file: null, council: visit.council.name })
  if (warning !== null && mustAsk(warning, visit.fields.values)) return { faults: faultsOf(warning), warning }
  return { words, why, warning }
}

function typedOf(criterion: Criterion): Record<string, string> {
  const { kind, text, test, testedHow, measureId, baseline, target, nextTestOn } = criterion
  return {
    ...{ kind, text },
    way: test ?? '',
    how: testedHow ?? '',
    measure: measureId ?? '',
    baseline: baseline ?? '',
    target: target ?? '',
    next: nextTestOn === null ? '' : sayDay(nextTestOn),
  }
}

type NamedMeasure = Awaited<ReturnType<typeof measuresOf>>[number]

function standsOf(criterion: Criterion, measures: readonly NamedMeasure[]): Stands {
  const { kind: _kept, way = '', measure = '', ...words } = typedOf(criterion)
  const named = measures.find(({ id }) => id === measure)
  return {
    ...words,
    way: { value: way, says: criterion.test === null ? 'not chosen yet' : wayNames[criterion.test] },
    // A measure is on the form only where the council has one to choose.
    ...(measures.length === 0
      ? {}
      : { measure: { value: measure, says: named === undefined ? 'none' : nameOfMeasure(named) } }),
  }
}

type Form = OfPlan & { criterion: Criterion | null }

async function formPage(
  trx: Trx,
  visit: Visit,
  form: Form,
  { was, faults, warning }: Shown,
): Promise<Answer> {
  const { plan, criterion, places } = form
  const measures = await measuresOf(trx)
  return page(
    criterion === null ? 'Add a test of success' : 'Change a test of success',
    <CriterionFormPage
      {...{ plan, criterion, places, faults, warning }}
      measures={measures}
      mark={criterion === null ? '' : markOf(standsOf(criterion, measures))}
      typed={was}
      formKey={was['formKey'] ?? newId()}
      csrf={visit.csrf}
    />,
    { width: 'task', current: paths.plans(), faults },
  )
}

function retirePage(visit: Visit, criterion: Criterion, faults: Fault[]): Answer {
  return page(
    'Take it off',
    <RetireCriterionPage {...{ criterion, faults }} typed={typed(visit.fields)} csrf={visit.csrf} />,
    { width: 'task', current: paths.plans(), faults },
  )
}
