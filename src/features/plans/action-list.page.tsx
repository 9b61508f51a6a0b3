import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import { ConfidenceCell, DueCell, deliveryStates } from '#src/features/actions/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  Chips,
  confidenceWords,
  deliveryWords,
  FilterLine,
  FilterSelect,
  HiddenField,
  Input,
  MarkWithWord,
  PageHead,
  Pages,
  Section,
  Select,
  Table,
  withQuery,
} from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { ListQuery } from './action-list.form.ts'
import { type ActionLine, actionOrders, narrows } from './action-list.ts'
import { frameworkCodes, frameworkNames } from './framework.ts'
import { Mirrored } from './mirrored-mark.tsx'
import type { Mirror } from './placement.ts'
import { counted, type Plan, pluralOf, type Theme } from './plan.ts'

export type ActionListProps = {
  plan: Plan
  themes: Theme[]
  leads: { id: string; name: string }[]
  lines: ActionLine[]
  /** Those of other plans that stand in this one too, and how many there are in all. */
  guests: (ActionLine & { mirror: Mirror })[]
  guestsInPlan: number
  /** How many match: its own, all together; and how many there are. */
  ownTotal: number
  total: number
  inPlan: number
  query: ListQuery
  asked: Record<string, string>
  perPage: number
  today: string
  heardSince: string
}

const orderWords = {
  plan: 'The plan’s own order',
  due: 'Due date',
  lead: 'Lead',
  confidence: 'Confidence, worst first',
  update: 'Last update',
  moved: 'Times moved',
} as const

export function ActionListPage(props: ActionListProps): VNode {
  const { plan, total, inPlan, lines, query } = props
  const address = paths.actions(plan.id)
  return (
    <>
      <PageHead caption={plan.title} heading={pluralOf(plan.words.action)} lede={ledeOf(props)} />
      <Filters {...props} />
      <Chips
        count={`${total} of ${counted(inPlan, plan.words.action)}`}
        chips={chipsOf(props)}
        clearHref={address}
      />
      <p class="gt-intro">
        {orderWords[query.order]}
        {query.descending ? ', backwards' : ''}.{' '}
        <a class="govuk-link" href={withQuery(`${address}.csv`, props.asked, {})}>
          Take these as a spreadsheet (CSV)
        </a>
      </p>
      {lines.length === 0 && props.guests.length > 0 ? null : (
        <Lines
          lines={lines}
          caption={pluralOf(plan.words.action)}
          {...{ plan, today: props.today, heardSince: props.heardSince }}
        />
      )}
      <Pages
        last={Math.ceil(props.ownTotal / props.perPage)}
        current={props.query.page}
        hrefOf={(to) => withQuery(address, props.asked, { page: String(to) })}
      />
      <Guests {...props} />
    </>
  )
}

function ledeOf({ total, inPlan, guestsInPlan, plan, query }: ActionListProps): string {
  if (!narrows(query.filter))
    return `${inPlan === 1 ? 'There is' : 'There are'} ${counted(inPlan, plan.words.action)} in this plan${guestsInPlan === 0 ? '' : `, ${guestsInPlan} of them mirrored from other plans`}.`
  return total === 0
    ? 'Nothing matches. Take a filter away, or clear them all.'
    : `${counted(total, plan.words.action)} of ${inPlan} match what you asked for.`
}

function Filters({ plan, themes, leads, asked, query }: ActionListProps): VNode {
  return (
    <FilterLine action={paths.actions(plan.id)} label={`Filter ${pluralOf(plan.words.action).toLowerCase()}`}>
      {query.filter.unseen === true ? <HiddenField name="difference" value="unseen" /> : null}
      {query.filter.late === true ? <HiddenField name="late" value="yes" /> : null}
      <Input name="words" label="Words or number" type="search" value={asked['words'] ?? ''} />
      <FilterSelect
        name="theme"
        label={plan.words.theme}
        asked={asked}
        choices={themes.map((theme) => ({
          value: theme.id,
          text: withRef(theme.ref, theme.title),
        }))}
      />
      <FilterSelect
        name="state"
        label="Delivery"
        asked={asked}
        choices={deliveryStates
          .filter((state) => state !== 'draft')
          .map((state) => ({ value: state, text: deliveryWords[state] }))}
      />
      <FilterSelect
        name="confidence"
        label="Confidence"
        asked={asked}
        choices={(['red', 'amber', 'green', 'no-report'] as const).map((value) => ({
          value,
          text: confidenceWords[value],
        }))}
      />
      <FilterSelect
        name="lead"
        label="Lead"
        asked={asked}
        choices={leads.map((lead) => ({ value: lead.id, text: lead.name }))}
      />
      <FilterSelect
        name="serves"
        label="National framework"
        asked={asked}
        choices={frameworkCodes.map((value) => ({
          value,
          text: `${frameworkNames[value].kind}, ${frameworkNames[value].short}`,
        }))}
      />
      <Select
        name="order"
        label="In order of"
        value={asked['order'] ?? 'plan'}
        choices={actionOrders.map((value) => ({ value, text: orderWords[value] }))}
      />
    </FilterLine>
  )
}

/** What lives in other plans and stands here too, each with the plan in which it lives. */
function Guests({ guests, plan, today, heardSince }: ActionListProps): VNode | null {
  if (guests.length === 0) return null
  return (
    <Section
      id="mirrored"
      heading="Mirrored from other plans"
      intro="Each lives, and is reported on, in its own plan."
    >
      <Lines lines={guests} caption="Mirrored from other plans" {...{ plan, today, heardSince }} />
    </Section>
  )
}

type LinesProps = Pick<ActionListProps, 'plan' | 'today' | 'heardSince'> & {
  lines: (ActionLine & { mirror?: Mirror })[]
  caption: string
}

function Lines({ lines, caption, plan, today, heardSince }: LinesProps): VNode {
  return (
    <Table
      caption={caption}
      rows={lines}
      empty={`No ${pluralOf(plan.words.action).toLowerCase()} to show.`}
      columns={[
        {
          heading: plan.words.action,
          rowHeading: true,
          width: 4,
          cell: (line) => (
            <a class="gt-quiet-link" href={paths.action(line.id)}>
              {line.ref === null ? null : <span class="gt-code">{line.ref} </span>}
              {line.title}
              {line.stepOf === null ? null : <span class="gt-mirror"> Step of {line.stepOf}</span>}
              {line.mirror === undefined ? null : (
                <Mirrored action={line} mirror={line.mirror} {...{ plan, today }} />
              )}
            </a>
          ),
        },
        { heading: 'Lead', label: 'Lead', cell: (line) => line.lead ?? 'Nobody named' },
        { heading: 'Delivery', label: 'Delivery', cell: (line) => <MarkWithWord state={line.state} /> },
        {
          heading: 'Confidence',
          label: 'Confidence',
          cell: (line) => <ConfidenceCell line={line} heardSince={heardSince} />,
        },
        { heading: 'Due', label: 'Due', cell: (line) => <DueCell line={line} today={today} /> },
        {
          heading: 'Last update',
          label: 'Last update',
          cell: (line) => (line.lastUpdateAt === null ? 'None yet' : sayDay(line.lastUpdateAt)),
        },
      ]}
    />
  )
}

function chipsOf({
  plan,
  themes,
  leads,
  query,
  asked,
}: ActionListProps): { text: string; removeHref: string }[] {
  const { filter } = query
  const chips = [
    filter.words === undefined ? null : { name: 'words', text: `“${filter.words}”` },
    filter.themeId === undefined
      ? null
      : {
          name: 'theme',
          text: themes.find((theme) => theme.id === filter.themeId)?.title ?? plan.words.theme,
        },
    filter.state === undefined ? null : { name: 'state', text: deliveryWords[filter.state] },
    filter.confidence === undefined ? null : { name: 'confidence', text: confidenceWords[filter.confidence] },
    filter.leadId === undefined
      ? null
      : { name: 'lead', text: leads.find((lead) => lead.id === filter.leadId)?.name ?? 'One lead' },
    filter.serves === undefined ? null : { name: 'serves', text: frameworkNames[filter.serves].kind },
  ].filter((chip) => chip !== null)
  return [...chips, ...pressed(filter)].map(({ name, text }) => ({
    text,
    removeHref: withQuery(paths.actions(plan.id), asked, { [name]: '' }),
  }))
}

function pressed({ late, unseen }: ListQuery['filter']): { name: string; text: string }[] {
  return [
    ...(unseen === true ? [{ name: 'difference', text: 'Done, no sign of difference yet' }] : []),
    ...(late === true ? [{ name: 'late', text: 'Past its date' }] : []),
  ]
}
