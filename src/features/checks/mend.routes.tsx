import { findCriterion, lockCriterion } from '#src/features/criteria/index.ts'
import { type Action, findAction, isOpen, listActionsOf, lockAction } from '#src/features/actions/index.ts'
import { listFindingsOf } from '#src/features/sources/index.ts'
import { type Theme, findObjective, findTheme, listPlans } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { changedSince, markOf } from '#src/kit/http/changed-since.ts'
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
import { paths } from '#src/paths.ts'
import type { GapFacts } from './facts.ts'
import { mayMend, mayMendIn } from './check.access.ts'
import { findGap } from './facts.store.ts'
import { answerForm, criterionForm } from './mend.form.ts'
import { AnswerPage, CriterionPage } from './mend.page.tsx'
import { answerFinding, rewordCriterion } from './trouble.mend.ts'

/** The forms that mend what no other form does: a criterion's words, and the action that answers a finding. */
export function mendRoutes(door: Door): void {
  door.get('/criteria/:criterion', mayMend, async (visit) =>
    onCriterion(visit, async (_trx, criterion) =>
      Promise.resolve(criterionPage(visit, criterion, texts(criterion), [])),
    ),
  )
  door.submit('/criteria/:criterion', mayMend, async (visit) =>
    onCriterion(visit, async (trx, criterion) => {
      const { id, planId, text } = criterion
      const parsed = parseFields(criterionForm, visit.fields)
      const faults = parsed.ok ? changedSince(visit.fields, texts(criterion)) : parsed.faults
      if (!parsed.ok || faults.length > 0) return criterionPage(visit, criterion, typed(visit.fields), faults)
      const by = { councilId: visit.council.id, personId: visit.person.id }
      await rewordCriterion(trx, by, { id, planId, before: text }, parsed.input)
      return redirect(paths.planChecks(planId), 'The criterion is changed.')
    }),
  )

  door.get('/findings/:finding/action', mayMend, async (visit) =>
    onFinding(visit, async (trx, finding) => answerPage(trx, visit, finding, [])),
  )
  door.submit('/findings/:finding/action', mayMend, async (visit) =>
    onFinding(visit, async (trx, finding) => {
      const parsed = parseFields(answerForm, visit.fields)
      if (!parsed.ok) return answerPage(trx, visit, finding, parsed.faults)
      return answer(trx, visit, finding, parsed.input)
    }),
  )
}

type FoundCriterion = NonNullable<Awaited<ReturnType<typeof findCriterion>>>

async function onCriterion(
  visit: Visit,
  work: (trx: Trx, criterion: FoundCriterion) => Promise<Answer>,
): Promise<Answer> {
  const id = visit.params['criterion'] ?? ''
  return visit.trx(async (trx) => {
    if (!visit.readOnly) await lockCriterion(trx, id)
    const criterion = await findCriterion(trx, id)
    const theme = criterion === null ? null : await themeOf(trx, criterion.placeId)
    if (criterion === null || theme === null) return notFound
    const allowed = mayMendIn(theme, visit.person)
    return allowed === true ? work(trx, criterion) : refused(allowed)
  })
}

/** A criterion hangs on an action, an objective or a theme. */
async function themeOf(trx: Trx, placeId: string): Promise<Theme | null> {
  const place = (await findAction(trx, placeId)) ?? (await findObjective(trx, placeId))
  return findTheme(trx, place?.themeId ?? placeId)
}

function texts(was: Pick<FoundCriterion, 'text' | 'target' | 'testedHow'>): Record<string, string> {
  return { text: was.text, target: was.target ?? '', testedHow: was.testedHow ?? '' }
}

const options = { width: 'task' as const, current: paths.plans() }

function criterionPage(
  visit: Visit,
  criterion: FoundCriterion,
  was: Record<string, string>,
  faults: Fault[],
): Answer {
  const { id, planId } = criterion
  const props = { id, planId, mark: markOf(texts(criterion)), typed: was, csrf: visit.csrf, faults }
  const content = <CriterionPage {...props} />
  return page('Change a success criterion', content, { ...options, faults })
}

async function onFinding(
  visit: Visit,
  work: (trx: Trx, finding: GapFacts) => Promise<Answer>,
): Promise<Answer> {
  const id = visit.params['finding'] ?? ''
  return visit.trx(async (trx) => {
    const finding = await findGap(trx, id)
    return finding === null ? notFound : work(trx, finding)
  })
}

type Answering = { action: string; coverage: 'full' | 'part' }

async function answer(trx: Trx, visit: Visit, finding: GapFacts, input: Answering): Promise<Answer> {
  const action = await lockAction(trx, input.action)
  const theme = action === null ? null : await findTheme(trx, action.themeId)
  if (action === null || theme === null) return notFound
  const allowed = mayMendIn(theme, visit.person)
  if (allowed !== true) return refused(allowed)
  const by = { councilId: visit.council.id, personId: visit.person.id }
  const named = [finding.sourceTitle, finding.number].filter(Boolean).join(', ')
  const known = (await listFindingsOf(trx, action.id)).some(({ id }) => id === finding.id)
  if (!known) await answerFinding(trx, by, action, { id: finding.id, named, coverage: input.coverage })
  return redirect(`${paths.action(action.id)}#thread`, 'The finding is tied to this action.')
}

async function answerPage(trx: Trx, visit: Visit, finding: GapFacts, faults: Fault[]): Promise<Answer> {
  const content = (
    <AnswerPage
      finding={finding}
      actions={await listAnswering(trx)}
      typed={typed(visit.fields)}
      csrf={visit.csrf}
      faults={faults}
    />
  )
  return page('Which action answers this finding?', content, { ...options, faults })
}

async function listAnswering(trx: Trx): Promise<Action[]> {
  const plans = await listPlans(trx)
  const each = await Promise.all(plans.map(async ({ id }) => listActionsOf(trx, { planId: id })))
  return each.flat().filter(({ state }) => isOpen(state) || state === 'submitted')
}
