import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import {
  ConfidenceMark,
  confidenceWords,
  DeliveryMark,
  deliveryWords,
  DifferenceMark,
  differenceWords,
  PageHead,
} from '#src/kit/html/index.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { type Action, confidenceShown } from './action.ts'
import { countedStates, type Figures, figuresOf, ladderOf } from './plan.figures.ts'
import { counted, type Objective, type Plan, type Theme } from './plan.ts'
import { LadderBar } from '#src/kit/charts/rungs.tsx'
import { GreenSums } from './green-sums.tsx'

export type PlanProps = {
  plan: Plan
  themes: Theme[]
  objectives: Objective[]
  actions: Action[]
  today: string
  heardSince: string
  person: Person
  /** The day as at which it is shown; today where none. */
  asAt?: string
  /** What the plan's checks found, for those who mend it. */
  troubles?: number | null
}

/** The plan on a page: every action with its three signals, on one sheet. */
export function PlanPage(props: PlanProps): VNode {
  const { plan, themes, objectives, actions, heardSince } = props
  const figures = figuresOf(actions, heardSince)
  return (
    <>
      <PageHead
        heading={plan.title}
        acts={<Acts plan={plan} troubles={props.troubles ?? null} />}
        lede={props.asAt === undefined ? undefined : `As it was at the end of ${sayDay(props.asAt)}.`}
      />
      <p class="gt-intro">
        {counted(themes.length, plan.words.theme)},{' '}
        {objectives.length === 0 ? '' : `${counted(objectives.length, plan.words.objective)}, `}
        {counted(figures.all, plan.words.action)}.
      </p>
      <Sums figures={figures} />
      <Keys plan={plan} />
      {themes.map((theme) => (
        <ThemeRow
          theme={theme}
          objectives={objectives.filter((objective) => objective.themeId === theme.id)}
          actions={actions.filter((action) => action.themeId === theme.id)}
          {...{ plan, heardSince }}
        />
      ))}
    </>
  )
}

function Acts({ plan, troubles }: { plan: Plan; troubles: number | null }): VNode {
  return (
    <>
      <a class="govuk-link" href={paths.actions(plan.id)}>
        As a table
      </a>
      <a class="govuk-link" href={paths.planDates(plan.id)}>
        Dates
      </a>
      <a class="govuk-link" href={paths.criteria(plan.id)}>
        Tests of success
      </a>
      <a class="govuk-link" href={paths.comparison(plan.id)}>
        What changed
      </a>
      <a class="govuk-link" href={paths.versions(plan.id)}>
        Versions
      </a>
      <a class="govuk-link" href={paths.planOn(plan.id)}>
        As on another date
      </a>
      <a class="govuk-link" href={paths.planDocument(plan.id, 'xlsx')}>
        Excel
      </a>
      <a class="govuk-link" href={paths.planDocument(plan.id, 'docx')}>
        Word
      </a>
      {plan.importId === null ? null : (
        <a class="govuk-link" href={paths.keptTables(plan.id)}>
          Its document
        </a>
      )}
      <a class="govuk-link" href={paths.reports(plan.id)}>
        Reports
      </a>
      <a class="govuk-link" href={paths.planCycle(plan.id)}>
        Updates
      </a>
      <a class="govuk-link" href={paths.planChecks(plan.id)}>
        {troubles === null ? 'Checks' : `Checks (${troubles})`}
      </a>
    </>
  )
}

function Sums({ figures }: { figures: Figures }): VNode {
  return (
    <div class="gt-sums">
      <div>
        <p class="gt-sum__n">
          {figures.accepted} of {figures.all} delivered and accepted
        </p>
        <LadderBar counts={ladderOf(figures)} id="ladder" size="large" />
        <p class="gt-sum__t">{sayStates(figures)}.</p>
      </div>
      <GreenSums figures={figures} />
      <div>
        <p class="gt-sum__n">
          {figures.consistent} of {figures.all} make a consistent difference
        </p>
        <p class="gt-sum__t">
          {figures.acceptedWithoutDifference} {figures.acceptedWithoutDifference === 1 ? 'is' : 'are'} done
          with no sign of difference yet.
        </p>
        <p class="gt-sum__t">
          {figures.moved} {figures.moved === 1 ? 'has' : 'have'} had their date moved,{' '}
          {figures.movedMoreThanOnce} more than once.
        </p>
      </div>
    </div>
  )
}

/** "5 not started, 31 in progress": only what there is. */
export function sayStates(figures: Pick<Figures, 'byState'>): string {
  const said = countedStates
    .filter((state) => figures.byState[state] > 0)
    .map((state) => `${figures.byState[state]} ${deliveryWords[state].toLowerCase()}`)
  return said.length === 0 ? 'Nothing yet' : said.join(', ')
}

function Keys({ plan }: { plan: Plan }): VNode {
  return (
    <dl class="gt-keys">
      <dt>Delivery</dt>
      <dd>
        <ul class="gt-key">
          {countedStates.map((state) => (
            <li>
              <DeliveryMark state={state} beside />
              {deliveryWords[state]}
            </li>
          ))}
        </ul>
      </dd>
      <dt>Confidence</dt>
      <dd>
        <ul class="gt-key">
          {(['green', 'amber', 'red', 'no-report'] as const).map((confidence) => (
            <li>
              <ConfidenceMark confidence={confidence} beside />
              {confidenceWords[confidence]}
              {confidenceMeaning[confidence]}
            </li>
          ))}
        </ul>
      </dd>
      <dt>Difference</dt>
      <dd>
        <ul class="gt-key">
          {([0, 1, 2, 3, 4] as const).map((difference) => (
            <li>
              <DifferenceMark difference={difference} beside />
              {differenceWords[difference]}
            </li>
          ))}
        </ul>
      </dd>
      <dt>Date</dt>
      <dd>
        <strong>+61</strong> working days later than first agreed. No figure: the first date stands.
      </dd>
      {plan.scale === null ? null : (
        <>
          <dt>The plan’s own scale</dt>
          <dd>
            {plan.scale.levels.map((level) => `${level.code} ${level.label}`).join('; ')}. Shown as written
            beside an action.
          </dd>
        </>
      )}
    </dl>
  )
}

const confidenceMeaning = {
  green: ': will land as dated',
  amber: ': at risk',
  red: ': will not, or late',
  'no-report': ' this month',
} as const

type RowProps = { plan: Plan; theme: Theme; objectives: Objective[]; actions: Action[]; heardSince: string }

function ThemeRow({ plan, theme, objectives, actions, heardSince }: RowProps): VNode {
  const figures = figuresOf(actions, heardSince)
  const loose = actions.filter((action) => action.objectiveId === null && action.parentId === null)
  const lead = theme.leadName ?? theme.leadsAsWritten.join(', ')
  return (
    <section class="gt-theme" aria-labelledby={`t-${theme.id}`}>
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
          {counted(figures.all, plan.words.action)}. Green: {figures.green} of {figures.reporting} as dated,{' '}
          {figures.greenOnFirstDates} against first dates.
        </p>
      </div>
      {loose.length === 0 ? null : (
        <div>
          <ActionList actions={loose} heardSince={heardSince} />
        </div>
      )}
      {objectives.map((objective) => (
        <div>
          <h3 class="gt-obj__h">
            <a class="gt-quiet-link" href={paths.objective(plan.id, objective.id)}>
              {objective.ref === null ? '' : `${objective.ref} `}
              {objective.title}
            </a>
          </h3>
          <ActionList
            actions={actions.filter((action) => action.objectiveId === objective.id)}
            heardSince={heardSince}
          />
        </div>
      ))}
    </section>
  )
}

function ActionList({ actions, heardSince }: { actions: Action[]; heardSince: string }): VNode {
  if (actions.length === 0) return <p class="gt-theme__p">No action answers this yet.</p>
  return (
    <ul class="gt-acts">
      {actions.map((action) => (
        <li>
          <DeliveryMark state={action.state} />
          <a class="gt-quiet-link" href={paths.action(action.id)}>
            {action.ref === null ? null : <span class="gt-code">{action.ref} </span>}
            {action.title}
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
