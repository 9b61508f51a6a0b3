import type { VNode } from 'preact'
import { type Action, confidenceShown } from '#src/features/actions/index.ts'
import { LadderBar } from '#src/kit/charts/rungs.tsx'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import {
  ConfidenceMark,
  DeliveryMark,
  DifferenceMark,
  deliveryWords,
  Hidden,
  hasMark,
  setIn,
} from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { Mirrored } from './mirrored-mark.tsx'
import type { Standing } from './placement.ts'
import { figuresFrom, ladderOf, sayStates } from './plan.figures.ts'
import { PartOf } from './part-of.tsx'
import { counted, type Objective, type Plan, type Theme } from './plan.ts'
import { inTree } from './plan-tree.ts'
import { sayUnanswered } from './say-unanswered.ts'
import { type TallyAt, countingIn } from './tally.ts'

type RowProps = {
  plan: Plan
  theme: Theme
  objectives: Objective[]
  tallies: TallyAt[]
  actions: Standing[]
  today: string
  heardSince: string
}

/** One theme of the plan's sheet: its figures, and its actions by objective. */
export function ThemeRow({ plan, theme, objectives, tallies, actions, today, heardSince }: RowProps): VNode {
  const loose = actions.filter((action) => action.objectiveId === null)
  const answered = new Set(actions.map(({ objectiveId }) => objectiveId))
  return (
    <section class="gt-theme" aria-labelledby={`t-${theme.id}`}>
      <ThemeHead {...{ plan, theme, tallies }} />
      {loose.length === 0 ? null : (
        <div>
          <ActionList actions={loose} {...{ plan, today, heardSince }} />
        </div>
      )}
      {inTree(objectives).map(({ one: objective }) => (
        <div>
          <ObjectiveHead {...{ plan, objective, objectives }} />
          {answered.has(objective.id) ? (
            <ActionList
              actions={actions.filter((action) => action.objectiveId === objective.id)}
              {...{ plan, today, heardSince }}
            />
          ) : (
            <p class="gt-theme__p">{sayUnanswered(objective, { plan, objectives, answered })}</p>
          )}
        </div>
      ))}
    </section>
  )
}

type HeadProps = Pick<RowProps, 'plan' | 'objectives'> & { objective: Objective }

/** An objective's name, and what it is a part of where it stands below another. */
export function ObjectiveHead({ plan, objective, objectives }: HeadProps): VNode {
  return (
    <>
      <h3 class="gt-obj__h">
        <a class="gt-quiet-link" href={paths.objective(plan.id, objective.id)}>
          {objective.ref === null ? '' : `${objective.ref} `}
          {objective.title}
        </a>
      </h3>
      {objective.parentId === null ? null : (
        <p class="gt-theme__p">
          <PartOf objective={objective} among={objectives} />
        </p>
      )}
    </>
  )
}

/** A theme's name, who leads it and where its actions stand. */
export function ThemeHead({ plan, theme, tallies }: Pick<RowProps, 'plan' | 'theme' | 'tallies'>): VNode {
  const figures = figuresFrom(countingIn(tallies, 'theme'))
  const lead = theme.leadName ?? theme.leadsAsWritten.join(', ')
  return (
    <div>
      <h2 class="gt-theme__h" id={`t-${theme.id}`}>
        {theme.ref === null ? '' : `${theme.ref}${/[.:]$/.test(theme.ref) ? '' : '.'} `}
        <a class="gt-quiet-link" href={paths.theme(plan.id, theme.id)}>
          {theme.title}
        </a>
      </h2>
      {lead === '' ? null : <p class="gt-theme__p">{lead}</p>}
      <LadderBar
        counts={ladderOf(figures)}
        id={`ladder-${theme.id}`}
        label={`${theme.title}: ${sayStates(figures)}`}
      />
      <p class="gt-theme__p">
        {counted(figures.all, plan.words.action)}.
        {figures.reporting === 0
          ? null
          : ` Green: ${figures.green} of ${figures.reporting} as dated, ${figures.greenOnFirstDates} against first dates.`}
      </p>
    </div>
  )
}

type ListProps = Pick<RowProps, 'plan' | 'actions' | 'today' | 'heardSince'>

/** Actions with their signals, each followed by its steps, set in below it. */
export function ActionList({ plan, actions, today, heardSince }: ListProps): VNode {
  return (
    <ul class="gt-acts">
      {inTree(actions).map(({ one: action, depth }) => (
        <li class={setIn(depth)}>
          {hasMark(action.state) ? <DeliveryMark state={action.state} /> : <span />}
          <a class="gt-quiet-link" href={paths.action(action.id)}>
            {depth === 0 ? null : <Hidden>Step: </Hidden>}
            {action.ref === null ? null : <span class="gt-code">{action.ref} </span>}
            {action.title}
            {hasMark(action.state) ? null : (
              <span class="gt-muted"> {deliveryWords[action.state].toLowerCase()}</span>
            )}
            <Mirrored action={action} mirror={action.mirror} {...{ plan, today }} />
          </a>
          <Slip action={action} />
          <span>
            <ConfidenceMark confidence={confidenceShown(action, heardSince)} />
          </span>
          <span>
            <DifferenceMark difference={action.difference} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Slip({ action }: { action: Action }): VNode {
  const slip =
    action.dueOn === null || action.firstDueOn === null
      ? 0
      : workingDaysBetween(action.firstDueOn, action.dueOn)
  if (slip <= 0) return <span class="mv" />
  return (
    <span class="mv">
      <span aria-hidden="true">+{slip}</span>
      <span class="govuk-visually-hidden">moved {slip} working days</span>
    </span>
  )
}
