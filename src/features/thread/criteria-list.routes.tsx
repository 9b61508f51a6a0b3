import { withRef } from '#src/kit/with-ref.ts'
import { listCriteria, resultNames, wayNames } from '#src/features/criteria/index.ts'
import { listActionsOf, mayViewPlan } from '#src/features/actions/index.ts'
import { findPlan, listObjectives, listThemes, planPlace } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { type Answer, notFound, page, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { criterionFilter } from './criteria-list.form.ts'
import { CriteriaListPage, type CriteriaListProps } from './criteria-list.page.tsx'
import { type CriterionLine, narrowCriteria } from './criteria-list.ts'
import { mayChangeIn } from './criterion-place.access.ts'

/** Every success criterion and impact statement of a plan, as a page that can be narrowed and as files of the same rows. */
export function criteriaListRoutes(door: Door): void {
  door.list<CriteriaListProps>('/plans/:plan/criteria', mayViewPlan, {
    find: async (visit) => {
      const id = visit.params['plan'] ?? ''
      return visit.trx(async (trx) => findList(trx, visit, id))
    },
    page: (_visit, props) =>
      page(
        `Tests of success: ${props.plan.title}`,
        <CriteriaListPage {...props} />,
        planPlace(props.plan, paths.criteria(props.plan.id)),
      ),
    columns: ['Criterion', 'Kind', 'Of', 'Way', 'How', 'Start', 'Now', 'Target', 'Result', 'Next test'],
    csv: ({ lines }) =>
      lines.map((one) => [
        one.text,
        one.kind === 'statement' ? 'Impact statement' : 'Success criterion',
        one.place,
        one.test === null ? null : wayNames[one.test],
        one.testedHow,
        one.baseline,
        one.nowAt,
        one.target,
        resultNames[one.result],
        one.nextTestOn,
      ]),
    json: ({ lines, inPlan }) => ({
      items: lines.map(({ placeHref, inTheme: _, ...line }) => ({ ...line, address: placeHref })),
      total: inPlan.length,
    }),
    fileName: 'criteria',
  })
}

async function findList(trx: Trx, visit: Visit, planId: string): Promise<CriteriaListProps | Answer> {
  const [plan, criteria, themes, objectives, actions] = await Promise.all([
    findPlan(trx, planId),
    listCriteria(trx, { planId }, 'with-retired'),
    listThemes(trx, planId),
    listObjectives(trx, { planId }),
    listActionsOf(trx, { planId }),
  ])
  if (plan === null) return notFound
  const places = new Map<string, Place>([
    ...themes.map((one) => placed(one, paths.theme(planId, one.id), one.id)),
    ...objectives.map((one) => placed(one, paths.objective(planId, one.id), one.themeId)),
    ...actions.map((one) => placed(one, paths.action(one.id), one.themeId)),
  ])
  const order = new Map([...places.keys()].map((id, at) => [id, at]))
  const lines = criteria
    .map((one): { at: number; line: CriterionLine } => {
      const placeId = one.actionId ?? one.objectiveId ?? one.themeId ?? ''
      return { at: order.get(placeId) ?? -1, line: { ...one, ...(places.get(placeId) ?? nowhere) } }
    })
    .toSorted((a, b) => a.at - b.at || a.line.position - b.line.position)
    .map(({ line }) => line)
  const today = dayOf(visit.now)
  const filter = criterionFilter(visit.query)
  const inPlan = lines.filter(({ retiredOn }) => retiredOn === null)
  return {
    ...{ plan, themes, filter, inPlan, today },
    lines: narrowCriteria(inPlan, filter, today),
    retired: lines
      .filter(({ retiredOn }) => retiredOn !== null)
      .toSorted((a, b) => (b.retiredOn ?? '').localeCompare(a.retiredOn ?? '')),
    mayAdd: themes.some((theme) => mayChangeIn(theme, visit.person)),
  }
}

type Place = Pick<CriterionLine, 'place' | 'placeHref' | 'inTheme'>

const nowhere: Place = { place: '', placeHref: '', inTheme: null }

function placed(
  one: { id: string; ref: string | null; title: string },
  placeHref: string,
  inTheme: string,
): [string, Place] {
  return [one.id, { place: withRef(one.ref, one.title), placeHref, inTheme }]
}
