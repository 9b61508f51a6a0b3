import { withRef } from '#src/kit/with-ref.ts'
import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { LadderBar } from '#src/kit/charts/rungs.tsx'
import { Link, PageHead, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { type FrameworkCode, frameworkNames, type Served, type Tagged } from './framework.ts'
import { hrefOf } from './serves.page.tsx'
import type { Standing } from './placement.ts'
import { figuresOf, ladderOf, sayStates } from './plan.figures.ts'
import { counted, type Plan } from './plan.ts'

export type FrameworkProps = {
  served: Served<Standing>[]
  plans: Plan[]
  heardSince: string
  mayTag: boolean
}

/** What serves each outcome and enabler of the National Framework, and where nothing does. */
export function FrameworkPage(props: FrameworkProps): VNode {
  const gaps = props.served.filter(({ tagged }) => tagged.length === 0)
  return (
    <>
      <PageHead heading="National framework" lede={ledeOf(gaps.map(({ code }) => code))} />
      <p class="gt-intro">
        The outcomes and enablers of the Children’s Social Care National Framework. An action serves what it
        is tagged with, and what the objectives and themes are in which it stands; it is counted once in each.
        {props.mayTag ? ' Open a theme, an objective or an action to tag it.' : ''}
      </p>
      <ServedTable {...props} />
    </>
  )
}

function ledeOf(gaps: readonly FrameworkCode[]): string {
  if (gaps.length === 0) return 'Each of the four outcomes and three enablers is served by something.'
  const names = gaps.map((code) => frameworkNames[code].kind)
  const said = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
  return `Nothing serves ${said}.`
}

type Row = Served<Standing>

function ServedTable({ served, plans, heardSince }: FrameworkProps): VNode {
  return (
    <Table
      caption="Outcomes and enablers, with what serves each"
      rows={served}
      columns={[
        {
          heading: 'Outcome or enabler',
          rowHeading: true,
          width: 3,
          cell: ({ code }) => (
            <span id={code}>
              <span class="gt-mirror">{frameworkNames[code].kind}</span>
              {frameworkNames[code].title}
            </span>
          ),
        },
        {
          heading: 'Served by',
          label: 'Served by',
          width: 3,
          cell: ({ tagged }) => <TaggedList tagged={tagged} plans={plans} />,
        },
        {
          heading: 'Where the actions stand',
          label: 'Where the actions stand',
          width: 3,
          cell: (row) => <Stands row={row} {...{ plans, heardSince }} />,
        },
        {
          heading: 'Green',
          label: 'Green',
          cell: ({ actions }) => {
            const { green, greenOnFirstDates, reporting } = figuresOf(actions, heardSince)
            return reporting === 0
              ? '–'
              : `${green} of ${reporting} as dated, ${greenOnFirstDates} against first dates`
          },
        },
      ]}
    />
  )
}

function TaggedList({ tagged, plans }: { tagged: Tagged[]; plans: Plan[] }): VNode {
  if (tagged.length === 0) return <strong>A gap: nothing in the plans is tagged with it</strong>
  return (
    <ul class="gt-lines">
      {tagged.map((part) => (
        <li>
          <Link href={hrefOf(part)}>{withRef(part.ref, part.title)}</Link>
          <PlanNamed part={part} plans={plans} />
        </li>
      ))}
    </ul>
  )
}

type StandsProps = { row: Row; plans: Plan[]; heardSince: string }

function Stands({ row: { code, actions }, plans, heardSince }: StandsProps): VNode {
  if (actions.length === 0) return <>None</>
  const figures = figuresOf(actions, heardSince)
  return (
    <>
      {upper(counted(figures.all, 'action'))}: {sayStates(figures)}.
      <LadderBar
        counts={ladderOf(figures)}
        id={`ladder-${code}`}
        label={`${frameworkNames[code].kind}: ${sayStates(figures)}`}
      />
      {plansOf(actions, plans).map((plan) => (
        <span class="gt-mirror">
          <Link href={paths.actionsServing(plan.id, code)}>Those of {plan.title}</Link>
        </span>
      ))}
    </>
  )
}

/** The plans in which these actions live, in the order given. */
function plansOf(actions: readonly Standing[], plans: readonly Plan[]): Plan[] {
  const homes = new Set(actions.map(({ planId }) => planId))
  return plans.filter(({ id }) => homes.has(id))
}

function PlanNamed({ part, plans }: { part: Tagged; plans: Plan[] }): VNode | null {
  const plan = plans.length < 2 ? undefined : plans.find(({ id }) => id === part.planId)
  return plan === undefined || plan.parentId === null ? null : <span class="gt-mirror">{plan.title}</span>
}
