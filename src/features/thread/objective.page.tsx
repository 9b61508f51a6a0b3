import type { VNode } from 'preact'
import {
  type Action,
  counted,
  type Criterion,
  type Lead,
  type Objective,
  type Plan,
  type Theme,
} from '#src/features/plans/index.ts'
import { PageHead, Section } from '#src/kit/html/index.ts'
import { ActionTable } from './action-table.tsx'
import { Criteria } from './criteria.tsx'
import { FieldList } from './theme.page.tsx'

type Props = {
  plan: Plan
  theme: Theme
  objective: Objective
  actions: Action[]
  criteria: Criterion[]
  leads: Map<string, Lead[]>
  today: string
  heardSince: string
}

export function ObjectivePage({
  plan,
  theme,
  objective,
  actions,
  criteria,
  leads,
  today,
  heardSince,
}: Props): VNode {
  return (
    <>
      <PageHead
        caption={[plan.words.objective, objective.ref].filter(Boolean).join(' ')}
        heading={objective.title}
        lede={
          actions.length === 0
            ? `No ${plan.words.action.toLowerCase()} answers this yet.`
            : `${counted(actions.length, plan.words.action)} in ${theme.title}.`
        }
      />
      {objective.impact === null ? null : (
        <Section id="impact" heading="Impact for children">
          <p class="gt-body gt-prewrap">{objective.impact}</p>
        </Section>
      )}
      <FieldList fields={objective.fields} />
      <ActionTable caption={objective.title} {...{ actions, leads, today, heardSince }} />
      <Criteria criteria={criteria} today={today} />
    </>
  )
}
