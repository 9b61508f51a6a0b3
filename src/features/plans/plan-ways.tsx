import type { VNode } from 'preact'
import { ButtonLink, Link, type SubPage, SubPages } from '#src/kit/html/index.ts'
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

type WaysProps = { plan: Plan; troubles: number | null; mayChange: boolean }

/** The plan's other pages, in one line. */
export function PlanWays(props: WaysProps): VNode {
  const { plan, mayChange } = props
  const own = plan.kind !== 'obsession'
  return (
    <SubPages
      label="This plan"
      pages={[
        { href: paths.plan(plan.id), text: 'On one page', current: true },
        { href: paths.actions(plan.id), text: 'As a table' },
        ...(own ? ownPages(props) : []),
        ...(mayChange
          ? [{ href: paths.mirrored(plan.id), text: own ? 'Mirrored here' : 'Choose actions' }]
          : []),
      ]}
    />
  )
}

function ownPages({ plan, troubles }: WaysProps): SubPage[] {
  return [
    { href: paths.planDates(plan.id), text: 'Dates' },
    { href: paths.planForecast(plan.id), text: 'Forecast' },
    { href: paths.criteria(plan.id), text: 'Tests of success' },
    { href: paths.comparison(plan.id), text: 'What changed' },
    { href: paths.reports(plan.id), text: 'Reports' },
    { href: paths.versions(plan.id), text: 'Versions' },
    ...(plan.importId === null ? [] : [{ href: paths.keptTables(plan.id), text: 'Its document' }]),
    { href: paths.planCycle(plan.id), text: 'When updates are due' },
    { href: paths.planChecks(plan.id), text: troubles === null ? 'Checks' : `Checks (${troubles})` },
  ]
}
