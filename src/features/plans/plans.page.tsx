import type { VNode } from 'preact'
import { ButtonLink, Empty, Link, PageHead, Section, WorkList } from '#src/kit/html/index.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { sayTime } from './obsession.page.tsx'
import { mayManagePlan } from './plan.access.ts'
import type { Figures } from './plan.figures.ts'
import { counted, hasEnded, kindNames } from './plan.ts'
import type { Under } from './roll-up.ts'

export type PlansProps = {
  rows: Under[]
  obsessions: Under[]
  /** Every action of the council once, in however many plans it stands. */
  once: Figures
  person: Person
  today: string
}

/** Every plan in the order of its tree, and what everybody watches for a time. */
export function PlansPage(props: PlansProps): VNode {
  const { rows, person } = props
  const mayBring = mayManagePlan(person) === true
  return (
    <>
      <PageHead
        heading="Plans"
        lede={ledeOf(props)}
        acts={
          <>
            {rows.length === 0 ? null : <Link href={paths.framework()}>National framework</Link>}
            {mayBring ? (
              <>
                <Link href={paths.newPlan()}>Begin a plan</Link>
                <ButtonLink href={paths.bringPlan()}>Bring in a plan</ButtonLink>
              </>
            ) : null}
          </>
        }
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
      <Obsessions {...props} mayBegin={mayBring} />
    </>
  )
}

function ledeOf({ rows, once }: PlansProps): string | undefined {
  if (rows.length === 0) return undefined
  const each = rows.length === 1 ? '' : ', each counted once'
  return `${counted(rows.length, 'plan')}, ${counted(once.all, 'action')}${each}: ${once.accepted} accepted as delivered.`
}

function itemOf({ plan, depth, figures }: Under) {
  return {
    depth,
    kind: `${kindNames[plan.kind]}${plan.ownerName === null ? '' : `, ${plan.ownerName}`}`,
    title: (
      <a class="gt-quiet-link" href={paths.plan(plan.id)}>
        {plan.title}
      </a>
    ),
    why: whyOf(figures),
    meta: (
      <a class="govuk-link" href={paths.actions(plan.id)}>
        All actions<span class="govuk-visually-hidden"> of {plan.title}</span>
      </a>
    ),
  }
}

function whyOf(figures: Figures): string {
  return `${figures.accepted} of ${figures.all} accepted as delivered. ${figures.green} of ${figures.reporting} green, ${figures.red} red, ${figures.noReport} not reported.`
}

function Obsessions({ rows, obsessions, today, mayBegin }: PlansProps & { mayBegin: boolean }): VNode | null {
  if (obsessions.length === 0 && (!mayBegin || rows.length === 0)) return null
  return (
    <Section
      id="obsessions"
      heading="Obsessions"
      intro={
        <>
          A few actions from across the plans that everybody watches for a set time.{' '}
          {mayBegin ? <Link href={paths.newPlan('obsession')}>Begin an obsession</Link> : null}
        </>
      }
    >
      {obsessions.length === 0 ? null : (
        <WorkList
          items={obsessions.map(({ plan, figures }) => ({
            title: (
              <a class="gt-quiet-link" href={paths.plan(plan.id)}>
                {plan.title}
              </a>
            ),
            why: hasEnded(plan, today) ? `Ended. ${whyOf(figures)}` : whyOf(figures),
            meta: sayTime(plan, today),
          }))}
        />
      )}
    </Section>
  )
}
