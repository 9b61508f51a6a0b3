import type { VNode } from 'preact'
import { ConfidenceCell, DueCell, type Lead, nameLead } from '#src/features/actions/index.ts'
import { Mirrored, type Plan, type Standing } from '#src/features/plans/index.ts'
import { MarkWithWord, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'

type Props = {
  caption: string
  plan: Plan
  actions: Standing[]
  leads: Map<string, Lead[]>
  today: string
  heardSince: string
}

/** Actions of one theme or objective, with their three signals in words. */
export function ActionTable({ caption, plan, actions, leads, today, heardSince }: Props): VNode {
  return (
    <Table
      caption={caption}
      rows={actions}
      empty="No action answers this yet."
      columns={[
        {
          heading: 'Action',
          rowHeading: true,
          width: 3,
          cell: (action) => (
            <a class="gt-quiet-link" href={paths.action(action.id)}>
              {action.ref === null ? null : <span class="gt-code">{action.ref} </span>}
              {action.title}
              <Mirrored action={action} mirror={action.mirror} {...{ plan, today }} />
            </a>
          ),
        },
        {
          heading: 'Lead',
          width: 2,
          label: 'Lead',
          cell: (action) => leads.get(action.id)?.map(nameLead).join(', ') ?? 'Nobody named',
        },
        { heading: 'Delivery', label: 'Delivery', cell: (action) => <MarkWithWord state={action.state} /> },
        {
          heading: 'Confidence',
          label: 'Confidence',
          cell: (action) => <ConfidenceCell line={action} heardSince={heardSince} />,
        },
        {
          heading: 'Difference',
          label: 'Difference',
          cell: (action) => <MarkWithWord difference={action.difference} />,
        },
        { heading: 'Due', label: 'Due', cell: (action) => <DueCell line={action} today={today} /> },
      ]}
    />
  )
}
