import type { VNode } from 'preact'
import type { Lead } from '#src/features/actions/index.ts'
import type { Plan, Theme } from '#src/features/plans/index.ts'
import type { MeetingDay } from '#src/features/bodies/index.ts'
import { plainDay, sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { Button, Empty, Input, Link, PageHead, Section, Select } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { Dates, Differences, Listed, Ratings, Reworded, States } from './compare-tables.tsx'
import type { Comparison } from './comparison.ts'
import type { Reason } from './reasons.store.ts'
import { ledeOf, sayUnchanged } from './say-comparison.ts'

type Props = {
  plan: Plan
  themes: Theme[]
  comparison: Comparison
  leads: Map<string, Lead[]>
  reasons: Map<string, Reason[]>
  from: string
  to: string
  today: string
  themeId: string
  /** Days on which boards met, latest first. */
  meetings: MeetingDay[]
}

/** What changed between two dates, in words and counts. */
export function ComparePage(props: Props): VNode {
  const { comparison, plan, to, today } = props
  const groups = groupsOf(props)
  const changed = groups.filter(({ count }) => count > 0)
  return (
    <>
      <PageHead heading={headingOf(props)} lede={<Lede comparison={comparison} />} />
      <Range {...props} />
      {changed.length === 0 ? (
        <Empty what="Nothing changed between these two days.">
          Choose an earlier day, or all of the plan.
        </Empty>
      ) : (
        <Counts groups={groups} changed={changed} />
      )}
      {changed.map((group) => (
        <Section
          id={group.id}
          heading={
            <>
              {group.name} <span class="gt-muted gt-plain">{group.count}</span>
            </>
          }
          intro={group.intro}
        >
          {group.content}
        </Section>
      ))}
      {to < today ? null : (
        <p class="gt-noprint">
          <Link href={paths.draftReport(plan.id)}>Tell a board: the highlight report as it stands today</Link>
        </p>
      )}
    </>
  )
}

/** "What changed since the Improvement Board of 14 May 2026", or since a day on which no board met. */
export function headingOf({ from, to, today, meetings }: HeadingProps): string {
  const met = meetings.find(({ metOn }) => metOn === from)
  const since = met === undefined ? sayDay(from) : `the ${met.bodyName} of ${sayDay(from)}`
  return to === today ? `What changed since ${since}` : `What changed from ${since} to ${sayDay(to)}`
}

type HeadingProps = Pick<Props, 'from' | 'to' | 'today' | 'meetings'>

/** How many of the plan have not changed is what a board would ask first. */
function Lede({ comparison }: Pick<Props, 'comparison'>): VNode {
  const words = ledeOf(comparison)
  const said = sayUnchanged(comparison)
  const [figure = ''] = /^\d+ of \d+|^All \d+|^None of the \d+/.exec(said) ?? []
  const at = words.length - said.length
  return (
    <>
      {words.slice(0, at)}
      <strong>{figure}</strong>
      {words.slice(at + figure.length)}
    </>
  )
}

/** What there is of each kind, with the way to it; what there is none of, in one line of words. */
function Counts({ groups, changed }: { groups: Group[]; changed: Group[] }): VNode {
  const none = groups.filter(({ count }) => count === 0).map(({ none }) => none)
  return (
    <>
      <ul class="gt-jump">
        {changed.map((group) => (
          <li>
            <b>{group.count}</b>
            <Link href={`#${group.id}`}>{group.name}</Link>
          </li>
        ))}
      </ul>
      {none.length === 0 ? null : <p class="gt-intro gt-jump__none">None was {sayOr(none)}.</p>}
    </>
  )
}

function sayOr(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

function Range(props: Props): VNode {
  const { plan, themes, from, to, themeId } = props
  return (
    <form
      class="gt-range gt-noprint"
      method="get"
      action={paths.comparison(plan.id)}
      aria-label="Dates to compare"
    >
      <Input name="from" label="From" value={plainDay(from)} width={20} />
      <Input name="to" label="To" value={plainDay(to)} width={20} />
      <Select
        name="theme"
        label={plan.words.theme}
        value={themeId}
        choices={[
          { value: '', text: 'All' },
          ...themes.map((theme) => ({
            value: theme.id,
            text: [theme.ref, theme.title].filter(Boolean).join('. '),
          })),
        ]}
      />
      <Button kind="secondary" small>
        Compare
      </Button>
      <SinceBoards {...props} />
    </form>
  )
}

/** The last meeting of each board that has met, as a quick choice. */
function SinceBoards({ plan, themeId, from, today, meetings }: Props): VNode | null {
  const lasts = meetings.filter(
    ({ bodyName, metOn }, at) =>
      metOn < today && meetings.findIndex((one) => one.bodyName === bodyName && one.metOn < today) === at,
  )
  if (lasts.length === 0) return null
  const theme = themeId === '' ? '' : `&theme=${themeId}`
  return (
    <p class="gt-range__quick">
      Since the last meeting of{' '}
      {lasts.slice(0, mostBoards).map(({ bodyName, metOn }, at) => (
        <>
          {at === 0 ? null : ', '}
          {metOn === from ? (
            <strong>{bodyName}</strong>
          ) : (
            <Link href={`${paths.comparison(plan.id)}?from=${metOn}${theme}`}>{bodyName}</Link>
          )}{' '}
          <span class="gt-nowrap">({sayShortDay(metOn, today)})</span>
        </>
      ))}
    </p>
  )
}

const mostBoards = 4

type Group = {
  id: string
  name: string
  /** The words for it where there is none. */
  none: string
  count: number
  intro?: string
  content: VNode
}

function groupsOf(props: Props): Group[] {
  const { comparison: found, today } = props
  return [
    {
      id: 'completed',
      name: 'Completed',
      none: 'completed',
      count: found.completed.length,
      intro: 'Delivery accepted by a second person. Complete does not yet mean embedded.',
      content: <States {...props} pairs={found.completed} last="Accepted by" deeds={['action.accept']} />,
    },
    {
      id: 'slipped',
      name: 'Slipped back or paused',
      none: 'paused or slipped back',
      count: found.slipped.length,
      content: (
        <States {...props} pairs={found.slipped} last="Why" deeds={['action.pause', 'action.regress']} />
      ),
    },
    {
      id: 'later',
      name: 'Given a later date',
      none: 'given a later date',
      count: found.later.length,
      intro: 'In working days: this move, and in all since the first date. Furthest first.',
      content: <Dates {...props} moved={found.later} today={today} />,
    },
    {
      id: 'earlier',
      name: 'Given an earlier date',
      none: 'given an earlier date',
      count: found.earlier.length,
      content: <Dates {...props} moved={found.earlier} today={today} />,
    },
    {
      id: 'confidence',
      name: 'Confidence changed',
      none: 'rated anew',
      count: found.rerated.length,
      intro: 'Worse first.',
      content: <Ratings {...props} />,
    },
    {
      id: 'steps',
      name: 'Other steps on',
      none: 'moved on otherwise',
      count: found.steps.length,
      content: <States {...props} pairs={found.steps} last="By" />,
    },
    {
      id: 'difference',
      name: 'Difference judged',
      none: 'judged for its difference',
      count: found.judged.length,
      content: <Differences {...props} />,
    },
    {
      id: 'added',
      name: 'Added',
      none: 'added',
      count: found.added.length,
      content: <Listed {...props} actions={found.added} deeds={['action.add', 'action.import']} />,
    },
    {
      id: 'removed',
      name: 'Taken out',
      none: 'taken out',
      count: found.removed.length,
      content: <Listed {...props} actions={found.removed} deeds={['action.cancel', 'action.merge']} />,
    },
    {
      id: 'reworded',
      name: 'Reworded',
      none: 'reworded',
      count: found.reworded.length,
      content: <Reworded {...props} />,
    },
  ]
}
