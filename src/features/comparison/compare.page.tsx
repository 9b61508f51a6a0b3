import type { VNode } from 'preact'
import type { Lead } from '#src/features/actions/index.ts'
import type { Plan, Theme } from '#src/features/plans/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { Button, Input, PageHead, Section, Select } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { Dates, Differences, Listed, Ratings, Reworded, States } from './compare-tables.tsx'
import type { Comparison } from './comparison.ts'
import type { Reason } from './reasons.store.ts'
import { ledeOf } from './say-comparison.ts'

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
}

/** What changed between two dates, in words and counts. */
export function ComparePage(props: Props): VNode {
  const { comparison, from } = props
  const groups = groupsOf(props)
  return (
    <>
      <PageHead heading={`What changed since ${sayDay(from)}`} lede={ledeOf(comparison)} />
      <Range {...props} />
      <ul class="gt-jump">
        {groups.map((group) => (
          <li>
            <b>{group.count}</b>
            {group.count === 0 ? (
              group.name
            ) : (
              <a class="govuk-link" href={`#${group.id}`}>
                {group.name}
              </a>
            )}
          </li>
        ))}
      </ul>
      {groups
        .filter((group) => group.count > 0)
        .map((group) => (
          <Section
            id={group.id}
            heading={
              <>
                {group.name} <span class="gt-muted">{group.count}</span>
              </>
            }
            intro={group.intro}
          >
            {group.content}
          </Section>
        ))}
    </>
  )
}

function Range({ plan, themes, from, to, themeId }: Props): VNode {
  return (
    <form
      class="gt-range gt-noprint"
      method="get"
      action={paths.comparison(plan.id)}
      aria-label="Dates to compare"
    >
      <Input name="from" label="From" value={sayDay(from).replace('\u00a0', ' ')} width={20} />
      <Input name="to" label="To" value={sayDay(to).replace('\u00a0', ' ')} width={20} />
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
    </form>
  )
}

type Group = { id: string; name: string; count: number; intro?: string; content: VNode }

function groupsOf(props: Props): Group[] {
  const { comparison: found, today } = props
  return [
    {
      id: 'completed',
      name: 'Completed',
      count: found.completed.length,
      intro: 'Delivery accepted by a second person. Complete does not yet mean embedded.',
      content: <States {...props} pairs={found.completed} last="Accepted by" deeds={['action.accept']} />,
    },
    {
      id: 'slipped',
      name: 'Slipped back or paused',
      count: found.slipped.length,
      content: (
        <States {...props} pairs={found.slipped} last="Why" deeds={['action.pause', 'action.regress']} />
      ),
    },
    {
      id: 'later',
      name: 'Given a later date',
      count: found.later.length,
      intro: 'In working days: this move, and in all since the first date. Furthest first.',
      content: <Dates {...props} moved={found.later} today={today} />,
    },
    {
      id: 'earlier',
      name: 'Given an earlier date',
      count: found.earlier.length,
      content: <Dates {...props} moved={found.earlier} today={today} />,
    },
    {
      id: 'confidence',
      name: 'Confidence changed',
      count: found.rerated.length,
      intro: 'Worse first.',
      content: <Ratings {...props} />,
    },
    {
      id: 'steps',
      name: 'Other steps on',
      count: found.steps.length,
      content: <States {...props} pairs={found.steps} last="Why" deeds={[]} />,
    },
    {
      id: 'difference',
      name: 'Difference judged',
      count: found.judged.length,
      content: <Differences {...props} />,
    },
    {
      id: 'added',
      name: 'Added',
      count: found.added.length,
      content: <Listed {...props} actions={found.added} />,
    },
    {
      id: 'removed',
      name: 'Taken out',
      count: found.removed.length,
      content: <Listed {...props} actions={found.removed} />,
    },
    { id: 'reworded', name: 'Reworded', count: found.reworded.length, content: <Reworded {...props} /> },
  ]
}
