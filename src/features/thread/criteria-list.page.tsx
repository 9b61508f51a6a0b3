import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import { isTestOverdue, resultNames, testWays, wayNames } from '#src/features/criteria/index.ts'
import { type Plan, type Theme } from '#src/features/plans/index.ts'
import {
  ButtonLink,
  Chips,
  FilterLine,
  FilterSelect,
  Input,
  Link,
  PageHead,
  Section,
  withQuery,
} from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { CriteriaLines, FoldedCriteria, named, RetiredLines } from './criteria-lines.tsx'
import {
  countCriteria,
  criteriaByTheme,
  type CriterionFilter,
  type CriterionLine,
  type CriterionState,
  criterionStates,
} from './criteria-list.ts'

export type CriteriaListProps = {
  plan: Plan
  themes: Theme[]
  filter: CriterionFilter
  /** All that are tested, and those of them that the filter lets through. */
  inPlan: CriterionLine[]
  lines: CriterionLine[]
  /** No longer tested, latest first. */
  retired: CriterionLine[]
  mayAdd: boolean
  today: string
}

/** More than these stand folded, each theme with its counts, until somebody asks for some of them. */
const mostOpen = 20

const stateNames: Record<CriterionState, string> = { ...resultNames, overdue: 'Test overdue' }
const kindNames = { criterion: 'Success criterion', statement: 'Impact statement' } as const

/** Every success criterion and impact statement of a plan: how each is tested, what it says, when it is tested next. */
export function CriteriaListPage(props: CriteriaListProps): VNode {
  const { plan, inPlan, lines, retired, mayAdd } = props
  const address = paths.criteria(plan.id)
  const asked = askedBy(props.filter)
  const narrowed = Object.keys(asked).length > 0
  return (
    <>
      <PageHead
        caption="How we will know it worked"
        heading="Tests of success"
        acts={
          mayAdd ? (
            <ButtonLink href={paths.newCriterion(plan.id)}>Add a criterion or statement</ButtonLink>
          ) : undefined
        }
        lede={<Lede {...props} />}
      />
      {inPlan.length === 0 ? null : (
        <Section id="all" heading="Every test">
          <Filters {...props} asked={asked} />
          <Chips
            count={`${lines.length} of ${inPlan.length} ${inPlan.length === 1 ? 'test' : 'tests'}`}
            chips={chipsOf(props).map(({ name, text }) => ({
              text,
              removeHref: withQuery(address, asked, { [name]: '' }),
            }))}
            clearHref={address}
          />
          <Lists {...props} isFolded={!narrowed && inPlan.length > mostOpen} />
          <p class="gt-small">
            Take these as <Link href={withQuery(`${address}.csv`, asked, {})}>a spreadsheet (CSV)</Link> or{' '}
            <Link href={withQuery(`${address}.json`, asked, {})}>JSON</Link>
          </p>
        </Section>
      )}
      {narrowed || retired.length === 0 ? null : <RetiredLines {...props} />}
    </>
  )
}

/** Where the plan stands, in one sentence that can be read aloud. */
function Lede({ inPlan, today }: CriteriaListProps): VNode {
  const { all, met, partly, notMet, untested } = countCriteria(inPlan)
  const overdue = inPlan.filter((one) => isTestOverdue(one, today)).length
  if (all === 0)
    return (
      <>
        <strong>No test of success has been set.</strong> Each says how the council will know that something
        worked.
      </>
    )
  return (
    <>
      <strong>
        {met} of {all} {all === 1 ? 'is' : 'are'} met.
      </strong>{' '}
      {partly} {partly === 1 ? 'is' : 'are'} partly met, {notMet} not met, {untested} not tested yet.{' '}
      {overdue === 0
        ? 'No test is overdue.'
        : `${overdue} ${overdue === 1 ? 'test is' : 'tests are'} overdue.`}
    </>
  )
}

/** What waits to be tested first, longest overdue first; then theme by theme. */
function Lists({ lines, themes, today, isFolded }: CriteriaListProps & { isFolded: boolean }): VNode {
  if (lines.length === 0)
    return (
      <p class="gt-body">
        <strong>Nothing matches.</strong> Take a filter away, or clear them all.
      </p>
    )
  const overdue = lines
    .filter((one) => isTestOverdue(one, today))
    .sort((a, b) => (a.nextTestOn ?? '').localeCompare(b.nextTestOn ?? ''))
  const others = lines.filter((one) => !overdue.includes(one))
  const groups = criteriaByTheme(others, themes)
  return (
    <>
      {overdue.length === 0 ? null : (
        <CriteriaLines caption="Tests overdue, longest first" captionShown lines={overdue} today={today} />
      )}
      {isFolded && groups.length > 1 ? (
        <FoldedCriteria groups={groups} today={today} />
      ) : (
        groups.map((group) => (
          <CriteriaLines caption={named(group.theme)} captionShown lines={group.lines} today={today} />
        ))
      )}
    </>
  )
}

type Asked = Record<string, string>

function Filters({ plan, themes, asked }: CriteriaListProps & { asked: Asked }): VNode {
  return (
    <FilterLine action={paths.criteria(plan.id)} label="Filter tests of success">
      <Input name="words" label="Words or number" type="search" value={asked['words'] ?? ''} />
      <FilterSelect
        name="theme"
        label={plan.words.theme}
        asked={asked}
        choices={themes.map(({ id, ref, title }) => ({
          value: id,
          text: withRef(ref, title),
        }))}
      />
      <FilterSelect
        name="state"
        label="Result"
        asked={asked}
        choices={criterionStates.map((value) => ({ value, text: stateNames[value] }))}
      />
      <FilterSelect
        name="kind"
        label="Kind"
        asked={asked}
        choices={(['criterion', 'statement'] as const).map((value) => ({ value, text: kindNames[value] }))}
      />
      <FilterSelect
        name="way"
        label="Tested by"
        asked={asked}
        choices={testWays.map((value) => ({ value, text: wayNames[value] }))}
      />
    </FilterLine>
  )
}

/** The filter as the address writes it: what is not asked for is not in it. */
function askedBy(filter: CriterionFilter): Asked {
  return Object.fromEntries(
    Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}

function chipsOf({ plan, themes, filter }: CriteriaListProps): { name: string; text: string }[] {
  const { words, theme, state, kind, way } = filter
  return [
    words === undefined ? null : { name: 'words', text: `“${words}”` },
    theme === undefined
      ? null
      : { name: 'theme', text: themes.find(({ id }) => id === theme)?.title ?? plan.words.theme },
    state === undefined ? null : { name: 'state', text: stateNames[state] },
    kind === undefined ? null : { name: 'kind', text: kindNames[kind] },
    way === undefined ? null : { name: 'way', text: wayNames[way] },
  ].filter((chip) => chip !== null)
}
