import type { VNode } from 'preact'
import { ButtonLink, Empty, PageHead, WorkList } from '#src/kit/html/index.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { mayManagePlan } from './plan.access.ts'
import type { Figures } from './plan.figures.ts'
import { counted, type Plan } from './plan.ts'

type Row = { plan: Plan; figures: Figures }

export function PlansPage({ rows, person }: { rows: Row[]; person: Person }): VNode {
  const mayBring = mayManagePlan(person) === true
  return (
    <>
      <PageHead
        heading="Plans"
        lede={ledeOf(rows)}
        acts={mayBring ? <ButtonLink href={paths.bringPlan()}>Bring in a plan</ButtonLink> : undefined}
      />
      {rows.length === 0 ? (
        <Empty what="No plan is here yet.">
          {mayBring
            ? 'Bring in the document that you already have: a Word table, a spreadsheet or a PDF. Nothing changes until you have checked what was read.'
            : 'The programme manager can bring one in.'}
        </Empty>
      ) : (
        <WorkList items={rows.map(itemOf)} />
      )}
    </>
  )
}

function ledeOf(rows: Row[]): string | undefined {
  if (rows.length === 0) return undefined
  const actions = rows.reduce((sum, row) => sum + row.figures.all, 0)
  const accepted = rows.reduce((sum, row) => sum + row.figures.accepted, 0)
  return `${counted(rows.length, 'plan')}, ${counted(actions, 'action')}: ${accepted} accepted as delivered.`
}

function itemOf({ plan, figures }: Row) {
  return {
    title: (
      <a class="gt-quiet-link" href={paths.plan(plan.id)}>
        {plan.title}
      </a>
    ),
    why: `${figures.accepted} of ${figures.all} accepted as delivered. ${figures.green} of ${figures.reporting} green, ${figures.red} red, ${figures.noReport} not reported.`,
    meta: (
      <a class="govuk-link" href={paths.actions(plan.id)}>
        All actions<span class="govuk-visually-hidden"> of {plan.title}</span>
      </a>
    ),
  }
}
