import { HeadingGone } from './heading-gone.tsx'
import type { VNode } from 'preact'
import type { Criterion } from '#src/features/criteria/index.ts'
import type { Lead } from '#src/features/actions/index.ts'
import {
  LinkedText,
  type Objective,
  PartOf,
  type Plan,
  type References,
  ServesLine,
  type Standing,
  type Tagged,
  type Theme,
  counted,
  figuresOf,
  pluralOf,
  sayStates,
  withArticle,
} from '#src/features/plans/index.ts'
import { Link, PageHead, Section } from '#src/kit/html/index.ts'
import { withRef } from '#src/kit/with-ref.ts'
import { paths } from '#src/paths.ts'
import { ActionTable } from './action-table.tsx'
import { Criteria } from './criteria.tsx'
import { FieldList } from './theme.page.tsx'

type Props = {
  plan: Plan
  theme: Theme
  objective: Objective
  /** Every objective of the theme: those above it and those below it. */
  objectives: Objective[]
  actions: Standing[]
  criteria: Criterion[]
  leads: Map<string, Lead[]>
  references: References
  tagged: Tagged | null
  mayTag: boolean
  today: string
  heardSince: string
  /** Said where it has no action of its own: that none answers it, or where those below it stand. */
  unanswered: string | null
}

export function ObjectivePage({
  plan,
  theme,
  objective,
  objectives,
  actions,
  criteria,
  leads,
  references,
  tagged,
  mayTag,
  today,
  heardSince,
  unanswered,
}: Props): VNode {
  return (
    <>
      <PageHead
        caption={
          <>
            {[plan.words.objective, objective.ref].filter(Boolean).join(' ')}
            {objective.parentId === null ? null : ' · '}
            <PartOf objective={objective} among={objectives} />
          </>
        }
        heading={<LinkedText text={objective.title} references={references} />}
        acts={mayTag ? <ObjectiveActs plan={plan} objective={objective} /> : undefined}
        lede={
          unanswered ??
          `${counted(actions.length, plan.words.action)} in ${theme.title}: ${sayStates(figuresOf(actions, heardSince))}.`
        }
      />
      <HeadingGone state={objective.state} word={plan.words.objective} />
      {objective.impact === null ? null : (
        <p class="gt-full gt-prewrap">
          <strong>Impact for children: </strong>
          <LinkedText text={objective.impact} references={references} />
        </p>
      )}
      <FieldList fields={objective.fields} references={references} />
      {tagged === null ? null : <ServesLine part={tagged} mayTag={mayTag} />}
      {unanswered === null ? (
        <ActionTable caption={objective.title} {...{ plan, actions, leads, today, heardSince }} />
      ) : null}
      <Below plan={plan} below={objectives.filter(({ parentId }) => parentId === objective.id)} />
      <Criteria criteria={criteria} today={today} />
    </>
  )
}

/** The objectives that are a part of it. */
function Below({ plan, below }: { plan: Plan; below: Objective[] }): VNode | null {
  if (below.length === 0) return null
  return (
    <Section id="below" heading={`${pluralOf(plan.words.objective)} below it`}>
      <ul class="gt-lines">
        {below.map((one) => (
          <li>
            <Link href={paths.objective(plan.id, one.id)}>{withRef(one.ref, one.title)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Writing in the plan by hand, for whoever keeps it. */
function ObjectiveActs({ plan, objective }: Pick<Props, 'plan' | 'objective'>): VNode {
  return (
    <>
      <Link href={paths.newAction(plan.id, objective.id)}>Add {withArticle(plan.words.action)}</Link>
      <Link href={paths.objectiveWords(objective.id)}>Change</Link>
    </>
  )
}
