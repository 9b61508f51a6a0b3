import type { VNode } from 'preact'
import {
  breachesRunning,
  breachesToSlip,
  nameOfMeasure,
  sayLatest,
  sayRunning,
  sayStanding,
} from '#src/features/measures/index.ts'
import { stepsFor } from '#src/features/actions/index.ts'
import { Flag, Link, Section, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { ActionFound } from './action-found.ts'

/** The measures that are tied to an action, each with where it stands. */
export function MeasuresOf({ measures }: ActionFound): VNode | null {
  if (measures.length === 0) return null
  return (
    <Section id="measures" heading="Measures">
      <Table
        caption="Measures that are tied to it"
        rows={measures}
        columns={[
          {
            heading: 'Measure',
            rowHeading: true,
            width: 3,
            cell: ({ measure }) => <Link href={paths.measure(measure.id)}>{nameOfMeasure(measure)}</Link>,
          },
          { heading: 'Latest', label: 'Latest', width: 3, cell: (one) => sayLatest(one) },
          {
            heading: 'Against its target',
            label: 'Against its target',
            cell: (one) => `${sayStanding(one)}.`,
          },
        ]}
      />
    </Section>
  )
}

/** What was found to last and whose measure breaches twice running: the quality lead decides whether it has slipped back. */
export function MaySlip({ action, measures, parts }: ActionFound): VNode | null {
  if (action.state !== 'embedded') return null
  const missing = measures.flatMap((one) => {
    const running = breachesRunning({ ...one.measure, ...one })
    return running < breachesToSlip ? [] : [{ measure: one.measure, running }]
  })
  const [first] = missing
  if (first === undefined) return null
  const theirs = stepsFor(action.state, parts).some(({ deed }) => deed === 'regress')
  return (
    <Flag>
      <p>
        <strong>
          {nameOfMeasure(first.measure)} has missed its target{' '}
          {sayRunning(first.measure.frequency, first.running)}.
        </strong>{' '}
        {theirs ? (
          <>
            Has this slipped back, or does it still hold?{' '}
            <a class="govuk-link" href={`${paths.actionPart(action.id, 'delivery')}?step=regress`}>
              It has slipped back
            </a>{' '}
            <a class="govuk-link" href={`${paths.actionPart(action.id, 'delivery')}?step=hold`}>
              It still holds
            </a>
          </>
        ) : (
          'The quality lead decides whether it has slipped back.'
        )}
      </p>
    </Flag>
  )
}
