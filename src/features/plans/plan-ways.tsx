import type { VNode } from 'preact'
import { ButtonLink, Link, type SubPage, type SubPagesProps } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Plan } from './plan.ts'

/** Beside the plan's heading: another day, and the plan on paper. An obsession has nothing of its own to take away. */
export function PlanActs({ plan }: { plan: Plan }): VNode {
  return (
    <>
      <Link href={paths.planOn(plan.id)}>As on another date</Link>
      {plan.kind === 'obsession' ? null : (
        <>
          <Link href={paths.planDocument(plan.id, 'docx')}>Word</Link>
          <Link href={paths.planDocument(plan.id, 'xlsx')}>Excel</Link>
          <ButtonLink kind="secondary" small href={paths.planSheet(plan.id)}>
            One A3 sheet (PDF)
          </ButtonLink>
        </>
      )}
    </>
  )
}

/** The plan's pages: those opened every week in one line, the rarer ones behind "More". The same on each of them. */
export function planLine(plan: Plan, open: string, troubles: number | null = null): SubPagesProps {
  const mark = (pages: SubPage[]): SubPage[] =>
    pages.map((one) => (one.href === open ? { ...one, current: true } : one))
  const always = [
    { href: paths.plan(plan.id), text: 'One page' },
    { href: paths.actions(plan.id), text: 'As a table' },
  ]
  if (plan.kind === 'obsession') return { label: 'This plan', pages: mark(always) }
  const often = [
    { href: paths.planDates(plan.id), text: 'Dates' },
    { href: paths.reports(plan.id), text: 'Reports' },
  ]
  return { label: 'This plan', pages: mark([...always, ...often]), more: mark(rarer(plan, troubles)) }
}

function rarer(plan: Plan, troubles: number | null): SubPage[] {
  return [
    { href: paths.comparison(plan.id), text: 'What changed' },
    { href: paths.criteria(plan.id), text: 'Tests of success' },
    { href: paths.planForecast(plan.id), text: 'Forecast' },
    { href: paths.versions(plan.id), text: 'Versions' },
    { href: paths.planCycle(plan.id), text: 'When updates are due' },
    { href: paths.planChecks(plan.id), text: troubles === null ? 'Checks' : `Checks (${troubles})` },
    ...(plan.importId === null ? [] : [{ href: paths.keptTables(plan.id), text: 'Its document' }]),
  ]
}

/** Where one of the plan's pages stands: under the plan, in its line. */
export function planPlace(plan: Plan, open: string) {
  return {
    current: paths.plans(),
    breadcrumbs: [{ text: plan.title, href: paths.plan(plan.id) }],
    line: planLine(plan, open),
  }
}
