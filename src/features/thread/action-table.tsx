import type { VNode } from 'preact'
import { ConfidenceCell, DueCell, type Lead, nameLead } from '#src/features/actions/index.ts'
import { Mirrored, type Plan, type Standing, inTree } from '#src/features/plans/index.ts'
import { Hidden, MarkWithWord, Table, setIn } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'

type Props = {
  caption: string
  plan: Plan
  actions: Standing[]
  leads: Map<string, Lead[]>
  today: string
  heardSince: string
  /** What is said where there is none. */
  empty?: string
}

/** Actions of one theme or objective, each followed by its steps, with their three signals in words. */
export function ActionTable(props: Props): VNode {
  const { caption, plan, actions, leads, today, heardSince, empty = 'No action answers this yet.' } = props
  return (
    <Table
      caption={caption}
      rows={inTree(actions)}
      empty={empty}
      columns={[
        {
          heading: 'Action',
          rowHeading: true,
          width: 3,
          cell: ({ one, depth }) => (
            <span class={setIn(depth)}>
              {depth === 0 ? null : <Hidden>Step: </Hidden>}
              <a class="gt-quiet-link" href={paths.action(one.id)}>
                {one.ref === null ? null : <span class="gt-code">{one.ref} </span>}
                {one.title}
                <Mirrored action={one} mirror={one.mirror} {...{ plan, today }} />
              </a>
            </span>
          ),
        },
        {
          heading: 'Lead',
          width: 2,
          label: 'Lead',
          cell: ({ one }) => leads.get(one.id)?.map(nameLead).join(', ') ?? 'Nobody named',
        },
        { heading: 'Delivery', label: 'Delivery', cell: ({ one }) => <MarkWithWord state={one.state} /> },
        {
          heading: 'Confidence',
          label: 'Confidence',
          cell: ({ one }) => <ConfidenceCell line={one} heardSince={heardSince} />,
        },
        {
          heading: 'Difference',
          label: 'Difference',
          cell: ({ one }) => <MarkWithWord difference={one.difference} />,
        },
        { heading: 'Due', label: 'Due', cell: ({ one }) => <DueCell line={one} today={today} /> },
      ]}
    />
  )
}
