import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { LadderBar } from '#src/kit/charts/rungs.tsx'
import { sayDay } from '#src/kit/dates/say.ts'
import { Link, PageHead, SubPages } from '#src/kit/html/index.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { GreenSums } from './green-sums.tsx'
import { ObsessionSheet } from './obsession.page.tsx'
import { noTheme, type Standing } from './placement.ts'
import { mayManagePlan } from './plan.access.ts'
import { type Figures, figuresFrom, ladderOf, sayStates } from './plan.figures.ts'
import { counted, kindNames, type Objective, type Plan, pluralOf, type Theme, withArticle } from './plan.ts'
import { FoldedSheet } from './plan-folded.tsx'
import { Keys } from './plan-keys.tsx'
import type { Outline } from './plan-outline.ts'
import { PlanOutline } from './plan-outline.page.tsx'
import { ActionList, ThemeRow } from './plan-theme-row.tsx'
import { PlanActs, planLine } from './plan-ways.tsx'
import { PlansUnder } from './plans-under.tsx'
import type { Under } from './roll-up.ts'
import { type TallyAt, countingIn } from './tally.ts'

export type PlanProps = {
  plan: Plan
  themes: Theme[]
  objectives: Objective[]
  /** What stands in it, counted. */
  tallies: TallyAt[]
  /** Each action; null: there are too many for a sheet, and each objective says how many stand where. */
  actions: Standing[] | null
  today: string
  heardSince: string
  person: Person
  /** It is shown as it was, and nothing is done there. */
  isPast?: boolean
  /** What the plan's checks found, for those who mend it. */
  troubles?: number | null
  /** The plans above it, from the top down, and those under it: as they stand today only. */
  above?: Plan[]
  under?: Under[]
  /** What its initiation document says, where it is a project. */
  outline?: Outline | null
}

/** The plan on a page: every action with its three signals, or each objective with its counts, on one sheet. */
export function PlanPage(props: PlanProps): VNode {
  const { plan, tallies, today } = props
  const figures = figuresFrom(countingIn(tallies, 'plan'))
  const mayChange = props.isPast !== true && mayManagePlan(props.person) === true
  return (
    <>
      <PageHead
        caption={<Caption plan={plan} above={props.above ?? []} mayChange={mayChange} />}
        heading={plan.title}
        acts={<PlanActs plan={plan} />}
      />
      <SubPages {...planLine(plan, paths.plan(plan.id), props.troubles ?? null)} />
      {plan.kind === 'obsession' || isBare(props) ? null : (
        <p class="gt-intro">
          {sayParts(props, figures)} {props.isPast === true ? null : `As it stands today, ${sayDay(today)}.`}{' '}
          <NamesUnder plan={plan} under={props.under ?? []} />
        </p>
      )}
      {props.outline === undefined || props.outline === null ? null : (
        <PlanOutline outline={props.outline} {...{ plan, today, mayChange }} />
      )}
      <Sheet {...props} figures={figures} mayChange={mayChange} />
      <div class="gt-noprint">
        <PlansUnder under={props.under ?? []} plan={plan} />
      </div>
    </>
  )
}

type SheetProps = PlanProps & { figures: Figures; mayChange: boolean }

/** What stands in the plan: its sums and its themes, an obsession's own sheet, or how to begin. */
function Sheet(props: SheetProps): VNode {
  const { plan, actions, figures, today, heardSince, mayChange } = props
  const sums = <Sums figures={figures} plan={plan} isPast={props.isPast === true} />
  if (plan.kind === 'obsession')
    return <ObsessionSheet {...{ plan, figures, today, heardSince, sums }} actions={actions ?? []} />
  if (isBare(props)) return <Begin plan={plan} mayChange={mayChange} />
  return (
    <>
      {sums}
      {actions === null ? (
        <FoldedSheet {...props} count={figures.all} />
      ) : (
        <DrawnSheet {...props} actions={actions} />
      )}
    </>
  )
}

/** Every action, by theme and objective. */
function DrawnSheet(props: PlanProps & { actions: Standing[] }): VNode {
  const { plan, themes, objectives, tallies, actions, today, heardSince } = props
  const loose = actions.filter(({ themeId }) => themeId === noTheme)
  return (
    <>
      <Keys plan={plan} />
      {themes.map((theme) => (
        <ThemeRow
          theme={theme}
          objectives={objectives.filter((objective) => objective.themeId === theme.id)}
          tallies={tallies.filter(({ themeId }) => themeId === theme.id)}
          actions={actions.filter((action) => action.themeId === theme.id)}
          {...{ plan, today, heardSince }}
        />
      ))}
      {loose.length === 0 ? null : <Whole actions={loose} {...{ plan, today, heardSince }} />}
    </>
  )
}

function isBare({ themes, tallies }: Pick<PlanProps, 'themes' | 'tallies'>): boolean {
  return themes.length === 0 && tallies.length === 0
}

/** A plan that says nothing yet, and the three ways in which it comes to say something. */
function Begin({ plan, mayChange }: { plan: Plan; mayChange: boolean }): VNode {
  const theme = withArticle(plan.words.theme)
  if (!mayChange) return <p class="gt-intro">Nothing stands in this plan yet.</p>
  return (
    <p class="gt-intro">
      Nothing stands in this plan yet. <Link href={paths.newTheme(plan.id)}>Add {theme}</Link> and write what
      stands under it, or <Link href={paths.mirrored(plan.id)}>choose actions of other plans</Link> that stand
      here too. A plan that is in a document is{' '}
      <Link href={paths.bringPlan()}>brought in as a plan of its own</Link>.
    </p>
  )
}

type CaptionProps = { plan: Plan; above: Plan[]; mayChange: boolean }

function Caption({ plan, above, mayChange }: CaptionProps): VNode {
  return (
    <span class="gt-noprint">
      {kindNames[plan.kind]}
      {plan.ownerName === null ? null : `, ${plan.ownerName}`}
      {above.length === 0 ? null : ' · under '}
      {above.map(({ id, title }, at) => (
        <>
          {at === 0 ? null : ' › '}
          <Link href={paths.plan(id)}>{title}</Link>
        </>
      ))}
      {mayChange ? (
        <span class="gt-small">
          {' · '}
          <Link href={paths.planParticulars(plan.id)} hidden="the plan’s name, kind and dates">
            Change
          </Link>
          {plan.kind === 'obsession' ? null : (
            <>
              {' · '}
              <Link href={paths.newTheme(plan.id)}>Add {withArticle(plan.words.theme)}</Link>
            </>
          )}
          {' · '}
          <Link href={paths.mirrored(plan.id)}>Mirror {pluralOf(plan.words.action).toLowerCase()}</Link>
        </span>
      ) : null}
    </span>
  )
}

function sayParts({ plan, themes, objectives, tallies }: PlanProps, figures: Figures): string {
  const guests = countingIn(tallies, 'plan').reduce(
    (sum, { isGuest, count }) => sum + (isGuest ? count : 0),
    0,
  )
  const parts = [
    ...(themes.length === 0 ? [] : [counted(themes.length, plan.words.theme)]),
    ...(objectives.length === 0 ? [] : [counted(objectives.length, plan.words.objective)]),
    counted(figures.all, plan.words.action),
  ]
  const said = parts.join(', ')
  const beside = guests === 0 ? '' : `, ${guests} of them mirrored from other plans`
  return `${upper(said)}${beside}.`
}

function NamesUnder({ plan, under }: { plan: Plan; under: Under[] }): VNode | null {
  if (under.length === 0) return null
  return (
    <>
      {counted(under.length, 'plan')} {under.length === 1 ? 'stands' : 'stand'} under it:{' '}
      <Link href={paths.plansUnder(plan.id)}>
        see {under.length === 1 ? 'it' : 'them'} by {plan.words.theme.toLowerCase()}
      </Link>
      .
    </>
  )
}

/** What is mirrored in the plan as a whole, under no theme of it. */
function Whole(props: { plan: Plan; actions: Standing[]; today: string; heardSince: string }): VNode {
  return (
    <section class="gt-theme" aria-labelledby="t-whole">
      <div>
        <h2 class="gt-theme__h" id="t-whole">
          In the plan as a whole
        </h2>
      </div>
      <div>
        <ActionList {...props} />
      </div>
    </section>
  )
}

type SumsProps = { figures: Figures; plan: Plan; isPast: boolean }

function Sums({ figures, plan, isPast }: SumsProps): VNode {
  const { acceptedWithoutDifference: unseen, moved, movedMoreThanOnce } = figures
  const shows = !isPast && plan.kind !== 'obsession'
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
          {unseen} {unseen === 1 ? 'is' : 'are'} done with no sign of difference yet.{' '}
          {shows && unseen > 0 ? (
            <Link href={paths.actionsUnseen(plan.id)} hidden="are done with no sign of difference" noPrint>
              See which
            </Link>
          ) : null}
        </p>
        <p class="gt-sum__t">
          {moved} {moved === 1 ? 'has' : 'have'} had their date moved, {movedMoreThanOnce} more than once.{' '}
          {shows && moved > 0 ? (
            <Link href={paths.planDates(plan.id)} hidden="dates moved" noPrint>
              See which
            </Link>
          ) : null}
        </p>
      </div>
    </div>
  )
}
