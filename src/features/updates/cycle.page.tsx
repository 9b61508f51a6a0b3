import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import type { Plan, Theme } from '#src/features/plans/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import {
  Button,
  Empty,
  errorFor,
  Form,
  HiddenField,
  Input,
  PageHead,
  Radios,
  Section,
  Table,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { type CycleLength, cycleLengths, type Period, type UpdateCycle } from './cycle.ts'
import type { Asked } from './cycle.store.ts'

export type CycleProps = {
  plan: Plan
  cycle: UpdateCycle
  current: Period
  before: { period: Period; asked: Asked[] }
  themes: Theme[]
  mayChange: boolean
  /** Of what it is now. */
  mark: string
  typed: Record<string, string>
  csrf: string
  faults: Fault[]
  today: string
}

export const lengthNames: Record<CycleLength, string> = {
  fortnight: 'every fortnight',
  month: 'every month',
  quarter: 'every quarter',
}

const lengths = cycleLengths.map((value) => ({ value, label: lengthNames[value].replace('every', 'Every') }))

/** How often a plan's leads are asked, and how complete the last round was. */
export function CyclePage(props: CycleProps): VNode {
  const { plan, cycle, current, today } = props
  return (
    <>
      <PageHead
        caption={plan.title}
        heading="When updates are due"
        lede={`Leads are asked ${lengthNames[cycle.every]}. This round’s updates are asked for from ${sayShortDay(current.askedOn, today)} and due on ${sayDay(current.dueOn)}.`}
      />
      <LastRound {...props} />
      {props.mayChange ? <Change {...props} /> : null}
    </>
  )
}

function LastRound({ before, themes, today }: CycleProps): VNode {
  const { period, asked } = before
  const rows = themes
    .map((theme) => ({ theme, asked: asked.filter(({ themeId }) => themeId === theme.id) }))
    .filter((row) => row.asked.length > 0)
  const share = (some: readonly Asked[], which: 'given' | 'accepted') =>
    `${some.filter((one) => one[which]).length} of ${some.length}`
  return (
    <Section
      id="before"
      heading={`Due on ${sayShortDay(period.dueOn, today)}`}
      intro={
        asked.length === 0
          ? 'What came of the round before this one.'
          : `${share(asked, 'given')} updates were given, ${share(asked, 'accepted')} accepted.`
      }
    >
      {rows.length === 0 ? (
        <Empty what="No update was asked for in that round.">
          It is counted from the first round after the plan began.
        </Empty>
      ) : (
        <Table
          caption="Updates asked for, given and accepted"
          figures="in-line"
          rows={rows}
          columns={[
            {
              heading: 'Theme',
              rowHeading: true,
              width: 6,
              cell: ({ theme }) => withRef(theme.ref, theme.title),
            },
            { heading: 'Given', label: 'Given', numeric: true, cell: (row) => share(row.asked, 'given') },
            {
              heading: 'Accepted',
              label: 'Accepted',
              numeric: true,
              cell: (row) => share(row.asked, 'accepted'),
            },
          ]}
        />
      )}
    </Section>
  )
}

function Change({ plan, cycle, mark, typed, csrf, faults }: CycleProps): VNode {
  return (
    <Section id="change" heading="Change when they are due">
      <Form action={paths.planCycle(plan.id)} csrf={csrf}>
        <HiddenField name="mark" value={mark} />
        <Radios
          name="every"
          legend="How often are updates asked for?"
          value={typed['every'] ?? cycle.every}
          options={lengths}
          error={errorFor(faults, 'every')}
        />
        <Input
          name="daysBeforeEnd"
          label="How many working days before the last one of the round are they due?"
          width={3}
          hint="0 is the last working day itself. A board that meets at the month’s end may want 5."
          value={typed['daysBeforeEnd'] ?? String(cycle.daysBeforeEnd)}
          error={errorFor(faults, 'daysBeforeEnd')}
        />
        <Button>Save</Button>
      </Form>
    </Section>
  )
}
