import type { VNode } from 'preact'
import {
  ConfidenceMark,
  confidenceWords,
  DeliveryMark,
  deliveryWords,
  DifferenceMark,
  differenceWords,
  PageHead,
  Section,
  Table,
} from '#src/kit/html/index.ts'

const delivery = [
  ['not-started', 'Nobody has begun. Its date and its lead stand.'],
  ['in-progress', 'The lead has begun, and is asked each month how it goes.'],
  ['submitted', 'The lead says that it is delivered. Somebody who does not lead it has to check.'],
  ['complete', 'Somebody who does not lead it has checked what was delivered and accepted it.'],
  ['embedding', 'Delivered and accepted; whether the change lasts is being tested.'],
  ['embedded', 'The quality lead has confirmed that it lasts, from two kinds of evidence at least.'],
  ['paused', 'Stopped for a reason that is written down.'],
  ['regressed', 'What was embedded no longer holds. It is worked on again.'],
] as const

const confidence = [
  ['green', 'The lead expects it to land by the date in force.'],
  ['amber', 'It is at risk. The reason stands beside it.'],
  ['red', 'It will not land by its date, or it is late. The reason stands beside it.'],
  ['no-report', 'Nobody has said for twenty working days. An old green is not shown as green.'],
] as const

const difference = [
  'It was delivered too lately, or nobody has looked.',
  'Things were done. Nothing shows yet that practice or a child’s life has changed.',
  'Some teams work differently, and it shows.',
  'Most teams do, and it shows in their work with children.',
  'It lasts, and families say so.',
] as const

/** Every mark with its word and its meaning: shapes differ, so that no colour needs to be told apart. */
export function MarksPage(): VNode {
  return (
    <>
      <PageHead
        heading="What the marks mean"
        lede="Each action answers three questions, and each has its own marks. They are never added up into one colour."
      />
      <Section
        id="delivery"
        heading="Delivery: where is it?"
        intro="Round is being delivered, square is being proved. A tick in outline is claimed; a filled one is accepted."
      >
        <Meanings
          caption="Delivery marks"
          rows={delivery.map(([state, means]) => ({
            mark: <DeliveryMark state={state} size={34} beside />,
            word: deliveryWords[state],
            means,
          }))}
        />
        <p class="gt-body">
          Cancelled, superseded and transferred actions have no mark: their word is shown.
        </p>
      </Section>
      <Section
        id="confidence"
        heading="Confidence: will it land by its date?"
        intro="Asked only of actions under way. Each has its letter."
      >
        <Meanings
          caption="Confidence marks"
          rows={confidence.map(([level, means]) => ({
            mark: <ConfidenceMark confidence={level} size={34} beside />,
            word: confidenceWords[level],
            means,
          }))}
        />
      </Section>
      <Section
        id="difference"
        heading="Difference: has anything changed for children?"
        intro="Four bars that fill from the left. Never red, amber or green."
      >
        <Meanings
          caption="Difference marks"
          rows={([0, 1, 2, 3, 4] as const).map((level) => ({
            mark: <DifferenceMark difference={level} size={34} beside />,
            word: differenceWords[level],
            means: difference[level],
          }))}
        />
      </Section>
      <Section id="dates" heading="Dates">
        <p class="gt-body">
          <strong>+61</strong> beside an action: its date is now 61 working days later than the date first
          agreed. No figure: the first date stands. The first date never changes, and every later one is kept
          with its reason and who decided it.
        </p>
        <p class="gt-body">
          <strong>Overdue</strong>: its date has passed and nobody has said that it is delivered. What was
          said to be delivered in time, and waits to be checked, is not overdue.
        </p>
        <p class="gt-body">
          <strong>Green against first dates</strong>: green, and still on the date first agreed. A date that
          was moved can make an action green again; this figure shows how many would be green had no date
          moved.
        </p>
      </Section>
    </>
  )
}

type Meaning = { mark: VNode | null; word: string; means: string }

function Meanings({ caption, rows }: { caption: string; rows: Meaning[] }): VNode {
  return (
    <Table
      caption={caption}
      rows={rows}
      narrow="as-is"
      columns={[
        {
          heading: 'Mark',
          rowHeading: true,
          width: 3,
          cell: ({ mark, word }) => (
            <span class="gt-state">
              {mark}
              <span>{word}</span>
            </span>
          ),
        },
        { heading: 'Meaning', cell: ({ means }) => means },
      ]}
    />
  )
}
