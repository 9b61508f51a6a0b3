import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { ButtonLink, Empty, Link, PageHead, Section, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { nameOfMeasure, sayTarget, sayValue } from './measure.ts'
import { type MeasureRead, sayReading } from './measure.line.ts'
import { sayPeriod } from './period.ts'
import { breachesRunning, inForce, type Standing, standingNames, standingOf, targetFor } from './reading.ts'

export type MeasuresProps = { lines: MeasureRead[] }

/** Every measure with its latest reading, those that miss their target first. */
export function MeasuresPage({ lines, mayKeep }: MeasuresProps & { mayKeep: boolean }): VNode {
  const live = lines.filter(({ measure }) => measure.retiredOn === null)
  const missed = live.filter((one) => latestOf(one).standing === 'missed')
  const others = live.filter((one) => !missed.includes(one))
  const retired = lines.filter(({ measure }) => measure.retiredOn !== null)
  return (
    <>
      <PageHead
        heading="Measures"
        lede={lines.length === 0 ? undefined : sayMeasures(live, missed.length)}
        acts={mayKeep ? <ButtonLink href={paths.newMeasure()}>Add a measure</ButtonLink> : undefined}
      />
      {lines.length === 0 ? (
        <Empty what="No measure is here yet.">
          A measure is a number that is followed over time, with a target, for a theme, an objective or an
          action.
        </Empty>
      ) : null}
      {missed.length === 0 ? null : (
        <Section id="missed" heading="Target missed" intro="Longest first.">
          <Lines caption="Measures that miss their target" lines={missed.toSorted(longestFirst)} />
        </Section>
      )}
      {others.length === 0 ? null : (
        <Section
          id="others"
          heading={missed.length === 0 ? 'Every measure' : 'The others'}
          intro="By number."
        >
          <Lines caption="Other measures" lines={others} />
        </Section>
      )}
      {retired.length === 0 ? null : (
        <Section id="retired" heading="No longer followed">
          <Lines caption="Measures that are no longer followed" lines={retired} />
        </Section>
      )}
    </>
  )
}

function sayMeasures(live: readonly MeasureRead[], missed: number): string {
  if (live.length === 0) return 'No number is followed yet.'
  const met = live.filter((one) => latestOf(one).standing === 'met').length
  const unread = live.filter(({ readings }) => readings.length === 0).length
  return `${met} of ${live.length} met their target at their latest reading, ${missed} missed it${unread === 0 ? '' : `, ${unread} ${unread === 1 ? 'has' : 'have'} no reading yet`}.`
}

function latestOf({ measure, targets, readings }: MeasureRead) {
  const reading = inForce(readings).at(-1) ?? null
  const standing: Standing | null =
    reading === null ? null : standingOf({ better: measure.better, targets }, reading)
  return { reading, standing, target: reading === null ? targets.at(-1) : targetFor(targets, reading) }
}

function longestFirst(a: MeasureRead, b: MeasureRead): number {
  return running(b) - running(a)
}

function running({ measure, targets, readings }: MeasureRead): number {
  return breachesRunning({ ...measure, targets, readings })
}

function Lines({ caption, lines }: { caption: string; lines: MeasureRead[] }): VNode {
  return (
    <Table
      caption={caption}
      rows={lines}
      columns={[
        {
          heading: 'Measure',
          rowHeading: true,
          width: 4,
          cell: ({ measure }) => <Link href={paths.measure(measure.id)}>{nameOfMeasure(measure)}</Link>,
        },
        { heading: 'Latest', label: 'Latest', cell: (one) => sayLatestIn(one) },
        {
          heading: 'Target',
          label: 'Target',
          cell: (one) => {
            const { target } = latestOf(one)
            return target == null ? 'None set' : upper(sayTarget(one.measure, target.target))
          },
        },
        { heading: 'Against target', label: 'Against target', cell: (one) => sayAgainst(one) },
        { heading: 'Whose', label: 'Whose', cell: ({ measure }) => measure.owner?.name ?? 'Nobody’s' },
      ]}
    />
  )
}

function sayLatestIn(one: MeasureRead): string {
  const { reading } = latestOf(one)
  if (reading === null) return 'No reading'
  const provisional = reading.status === 'provisional' ? ', provisional' : ''
  return `${sayReading(one.measure, reading)}, ${sayPeriod(one.measure.frequency, reading)}${provisional}`
}

function sayAgainst(one: MeasureRead): VNode | string {
  const { standing } = latestOf(one)
  if (standing === null) return '–'
  const times = running(one)
  if (standing !== 'missed') return standingNames[standing]
  return <strong>{times > 1 ? `${standingNames.missed}, ${times} running` : standingNames.missed}</strong>
}

/** The columns of the list's file. */
export const measureColumns = [
  'Number',
  'Measure',
  'Whose',
  'Better',
  'How often',
  'Latest period',
  'Value',
  'Numerator',
  'Denominator',
  'Status',
  'Target',
  'Tolerance',
  'Against target',
  'Periods missed running',
]

export function measureRow(one: MeasureRead): (string | number | null)[] {
  const { measure } = one
  const { reading, standing, target } = latestOf(one)
  return [
    measure.number,
    measure.title,
    measure.owner?.name ?? null,
    measure.better,
    measure.frequency,
    ...(reading === null
      ? [null, null, null, null, null]
      : [
          sayPeriod(measure.frequency, reading),
          sayValue(measure, reading.value),
          reading.numerator,
          reading.denominator,
          reading.status,
        ]),
    ...(target == null ? [null, null] : [target.target, target.tolerance]),
    standing === null ? null : standingNames[standing],
    running(one),
  ]
}
