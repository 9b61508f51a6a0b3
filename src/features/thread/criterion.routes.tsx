import { type EvidenceOfAction, listEvidenceOf } from '#src/features/evidence/index.ts'
import { findReads, type MeasureRead, type Suggested, suggestResult } from '#src/features/measures/index.ts'
import {
  type Criterion,
  findCriterion,
  keepTest,
  listTests,
  lockCriterion,
  parseTest,
} from '#src/features/criteria/index.ts'
import { findAction, mayViewPlan, partsIn, rolesIn } from '#src/features/actions/index.ts'
import { type DetailsWarning, faultsOf, lookThrough, mustAsk } from '#src/kit/childrens-details/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { formKeyIn, typed } from '#src/kit/http/fields.ts'
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
import { mayChangeIn } from './criterion-place.access.ts'
import { themeOf } from './criterion-place.find.ts'
import { CriterionTestsPage } from './criterion.page.tsx'

const notTheirs =
  'A test is kept by those who lead what it tests, the theme’s lead, the programme manager or the quality lead. Ask one of them.'

/** One success criterion or impact statement, with its tests. */
export function criterionRoutes(door: Door): void {
  door.get('/criteria/:criterion/tests', mayViewPlan, async (visit) =>
    onCriterion(visit, findCriterion, async (trx, found) =>
      testsPage(trx, visit, found, { was: {}, faults: [], warning: null }),
    ),
  )
  door.submit('/criteria/:criterion/tests', mayViewPlan, async (visit) =>
    onCriterion(visit, lockCriterion, async (trx, found) =>
      found.mayTest ? keep(trx, visit, found) : refused(notTheirs),
    ),
  )
}

type Found = {
  criterion: Criterion
  mayChange: boolean
  evidence: EvidenceOfAction[]
  /** The measure that tests it, with what its readings suggest. */
  read: MeasureRead | null
  suggested: Suggested | null
  mayTest: boolean
}

async function onCriterion(
  visit: Visit,
  find: (trx: Trx, id: string) => Promise<Criterion | null>,
  work: (trx: Trx, found: Found) => Promise<Answer>,
): Promise<Answer> {
  const id = visit.params['criterion'] ?? ''
  return visit.trx(async (trx) => {
    const criterion = await find(trx, id)
    if (criterion === null) return notFound
    const { actionId, measureId } = criterion
    const [evidence, reads, mayTest, theme] = await Promise.all([
      actionId === null ? [] : listEvidenceOf(trx, actionId),
      measureId === null ? [] : findReads(trx, [measureId]),
      mayTestIt(trx, visit, criterion),
      themeOf(trx, criterion),
    ])
    const mayChange = theme !== null && criterion.retiredOn === null && mayChangeIn(theme, visit.person)
    const read = reads[0] ?? null
    const suggested = read === null ? null : suggestResult({ ...read.measure, ...read })
    return work(trx, {
      criterion,
      mayChange,
      evidence,
      read,
      suggested,
      mayTest: mayTest && criterion.retiredOn === null,
    })
  })
}

/** Theirs where they have a part in its action, or in the theme that it or its objective stands in. */
async function mayTestIt(trx: Trx, visit: Visit, criterion: Criterion): Promise<boolean> {
  const { actionId } = criterion
  const action = actionId === null ? null : await findAction(trx, actionId)
  if (action !== null) return partsIn(await rolesIn(trx, action), visit.person).length > 0
  const theme = await themeOf(trx, criterion)
  if (theme === null) return false
  const roles = { accountableId: null, contributorIds: [], themeId: theme.id, themeLeadId: theme.leadId }
  return partsIn(roles, visit.person).length > 0
}

async function keep(trx: Trx, visit: Visit, found: Found): Promise<Answer> {
  const { criterion, evidence, suggested } = found
  const was = typed(visit.fields)
  const parsed = parseTest(visit.fields, {
    today: dayOf(visit.now),
    evidence: evidence.map(({ id }) => id),
    suggested: suggested?.result ?? null,
  })
  if (!parsed.ok) return testsPage(trx, visit, found, { was, faults: parsed.faults, warning: null })
  const places = [
    { field: 'found', label: 'where it stood', text: parsed.input.found ?? '' },
    { field: 'note', label: 'what it showed', text: parsed.input.note },
  ]
  const warning = await lookThrough({ places, file: null, council: visit.council.name })
  if (warning !== null && mustAsk(warning, visit.fields.values))
    return testsPage(trx, visit, found, { was, faults: faultsOf(warning), warning })
  const by = { councilId: visit.council.id, personId: visit.person.id }
  await keepTest(trx, by, criterion, {
    id: formKeyIn(visit.fields),
    input: parsed.input,
    cleared: warning,
    basis:
      parsed.input.way === 'measure' && suggested !== null
        ? { readingId: suggested.reading.id, suggested: suggested.result }
        : null,
  })
  return redirect(paths.criterionTests(criterion.id), 'The test is kept.')
}

type Shown = { was: Record<string, string>; faults: Fault[]; warning: DetailsWarning | null }

async function testsPage(
  trx: Trx,
  visit: Visit,
  found: Found,
  { was, faults, warning }: Shown,
): Promise<Answer> {
  const props = {
    ...found,
    tests: await listTests(trx, found.criterion.id),
    ...{ faults, warning, typed: was, csrf: visit.csrf, today: dayOf(visit.now) },
    formKey: was['formKey'] ?? newId(),
  }
  return page(found.criterion.text, <CriterionTestsPage {...props} />, { faults, current: paths.plans() })
}
