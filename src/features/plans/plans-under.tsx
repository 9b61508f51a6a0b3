import type { VNode } from 'preact'
import { Link, Section, Table, setIn } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { sayStates } from './plan.figures.ts'
import { kindNames, type Plan } from './plan.ts'
import type { Under } from './roll-up.ts'

/** What stands under a plan, as rows in the order of the tree. */
export function PlansUnder({ plan, under }: { plan: Plan; under: Under[] }): VNode | null {
  if (under.length === 0) return null
  return (
    <Section
      id="under"
      heading="Plans under this one"
      intro={
        <Link href={paths.plansUnder(plan.id)}>
          See them by {plan.words.theme.toLowerCase()} of this plan
        </Link>
      }
    >
      <Table
        caption="Plans under this one"
        rows={under}
        columns={[
          {
            heading: 'Plan',
            rowHeading: true,
            width: 4,
            cell: ({ plan: { id, title }, depth }) => (
              <span class={setIn(depth)}>
                <Link href={paths.plan(id)}>{title}</Link>
              </span>
            ),
          },
          { heading: 'What it is', label: 'What it is', cell: ({ plan: { kind } }) => kindNames[kind] },
          {
            heading: 'Answers for it',
            label: 'Answers for it',
            cell: ({ plan: { ownerName } }) => ownerName ?? 'Nobody yet',
          },
          {
            heading: 'Where it stands',
            label: 'Where it stands',
            width: 3,
            cell: ({ figures }) => sayStates(figures),
          },
        ]}
      />
    </Section>
  )
}
