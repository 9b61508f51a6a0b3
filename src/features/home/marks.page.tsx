import type { VNode } from 'preact'
import { confidenceMeanings, deliveryMeanings, differenceMeanings } from '#src/kit/html/marks/meanings.ts'
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
          rows={deliveryMeanings.map(([state, means]) => ({
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
          rows={confidenceMeanings.map(([level, means]) => ({
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
            means: differenceMeanings[level],
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
