import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { Figure } from '#src/kit/charts/figure.tsx'
import { drawLine } from '#src/kit/charts/line-drawing.tsx'
import { lineWords } from '#src/kit/charts/line.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  ButtonLink,
  Columns,
  Facts,
  Link,
  PageHead,
  RailSection,
  Section,
  Table,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { MeasureLink, Place, TestedBy } from './link.store.ts'
import { MeasureTies } from './measure-ties.page.tsx'
import { lineOf, type MeasureRead, sayLatest, sayReading } from './measure.line.ts'
import { type Measure, sayTarget, sayValue, type Target } from './measure.ts'
import { frequencyNames, sayPeriod } from './period.ts'
import { inForce, isSmall, type Reading, standingNames, standingOf, targetFor } from './reading.ts'

export type MeasureProps = MeasureRead & {
  links: MeasureLink[]
  /** Criteria that it tests. */
  tests: TestedBy[]
  /** Where it may be tied to; none for those who may not. */
  places: Place[]
  council: string
  today: string
  mayType: boolean
  mayKeep: boolean
  csrf: string
  faults: Fault[]
}

/** One measure: where it stands, over time and against its target; every reading; what it is and what it shows. */
export function MeasurePage(props: MeasureProps): VNode {
  const { measure, readings, council, today } = props
  const line = lineOf(props, { council, today })
  return (
    <>
      <BackLink href={paths.measures()}>Measures</BackLink>
      <PageHead
        caption={measure.number === '' ? 'Measure' : `Measure ${measure.number}`}
        heading={measure.title}
        lede={sayLatest(props)}
      />
      <Acts {...props} />
      <Columns railLabel="About this measure" rail={<Rail {...props} />}>
        {readings.length === 0 ? null : (
          <Figure
            id="line"
            words={lineWords(line)}
            table="readings"
            wide={drawLine(line, { width: 760, place: 'page', id: 'line-w' })}
            phone={drawLine(line, { width: 360, place: 'page', id: 'line-p' })}
          />
        )}
        <Section
          id="readings"
          heading="Readings"
          intro={
            readings.length === 0
              ? undefined
              : 'Latest first. What was corrected stands beneath what is in force.'
          }
        >
          <Readings {...props} />
        </Section>
        <MeasureTies {...props} />
      </Columns>
    </>
  )
}

function Acts({ measure, mayType, mayKeep }: MeasureProps): VNode | null {
  if (measure.retiredOn !== null || (!mayType && !mayKeep)) return null
  return (
    <div class="gt-btns">
      {mayType ? (
        <ButtonLink href={paths.measurePart(measure.id, 'reading')}>Add a reading</ButtonLink>
      ) : null}
      {mayKeep ? (
        <>
          <a class="govuk-link" href={paths.measurePart(measure.id, 'target')}>
            Set a target
          </a>
          <a class="govuk-link" href={paths.measurePart(measure.id, 'words')}>
            Change what it says
          </a>
          <a class="govuk-link" href={paths.measurePart(measure.id, 'retirement')}>
            Stop following it
          </a>
        </>
      ) : null}
    </div>
  )
}

function Readings({ measure, targets, readings }: MeasureProps): VNode {
  return (
    <Table
      caption="Readings, latest first"
      rows={inForce(readings).toReversed()}
      empty="No reading yet."
      columns={[
        {
          heading: 'Period',
          rowHeading: true,
          cell: (one) => sayPeriod(measure.frequency, one),
        },
        {
          heading: 'Value',
          label: 'Value',
          width: 4,
          cell: (one) => <Value measure={measure} reading={one} before={earlierOf(readings, one)} />,
        },
        {
          heading: 'Target',
          label: 'Target',
          cell: (one) => sayAim(measure, targetFor(targets, one)),
        },
        {
          heading: 'Against target',
          label: 'Against target',
          cell: (one) => {
            const standing = standingOf({ better: measure.better, targets }, one)
            if (standing === null) return '–'
            return standing === 'missed' ? <strong>{standingNames.missed}</strong> : standingNames[standing]
          },
        },
        {
          heading: 'As at',
          label: 'As at',
          cell: (one) => (
            <>
              {sayDay(one.asAt)}
              <small class="gt-guess">{one.typedByName ?? 'Brought in'}</small>
            </>
          ),
        },
      ]}
    />
  )
}

function earlierOf(readings: readonly Reading[], one: Reading): Reading[] {
  return readings.filter(({ from, version }) => from === one.from && version < one.version).reverse()
}

function Value({
  measure,
  reading,
  before,
}: {
  measure: Measure
  reading: Reading
  before: Reading[]
}): VNode {
  return (
    <>
      {sayReading(measure, reading)}
      {reading.status === 'provisional' ? ', provisional' : ''}
      {isSmall(measure, reading) ? (
        <small class="gt-guess">Hidden when published: fewer than 6 children</small>
      ) : null}
      {reading.note === '' ? null : <small class="gt-guess">{reading.note}</small>}
      {before.map((was) => (
        <small class="gt-guess">
          Before: {sayReading(measure, was)}, {was.typedByName ?? 'brought in'} on {sayDay(was.typedAt)}
        </small>
      ))}
    </>
  )
}

function sayAim(measure: Measure, aim: Target | null): string {
  return aim === null ? '–' : sayValue(measure, aim.target)
}

function Rail({ measure, targets }: MeasureProps): VNode {
  const aims = targets.toReversed()
  return (
    <>
      <RailSection id="about" heading="What it is">
        <Facts
          facts={[
            { term: 'Exactly what is counted', says: measure.definition },
            ...(measure.numerator === ''
              ? []
              : [{ term: 'Counted, out of', says: `${measure.numerator}, out of ${measure.denominator}` }]),
            { term: 'Answers for it', says: measure.owner?.name ?? 'Nobody is named' },
            { term: 'Better', says: measure.better === 'higher' ? 'Higher' : 'Lower' },
            { term: 'Read', says: frequencyNames[measure.frequency] },
            { term: 'Source', says: measure.source === '' ? 'Not said' : measure.source },
            ...(measure.countsChildren
              ? [{ term: 'When published', says: 'Counts of fewer than 6 children are hidden' }]
              : []),
            ...(measure.retiredOn === null
              ? []
              : [
                  {
                    term: 'No longer followed',
                    says: `Since ${sayDay(measure.retiredOn)}`,
                    more: measure.retiredWhy ?? '',
                  },
                ]),
          ]}
        />
      </RailSection>
      <RailSection id="targets" heading={aims.length > 1 ? 'Targets, latest first' : 'Target'}>
        {aims.length === 0 ? <p class="gt-small">No target is set.</p> : null}
        <Facts
          facts={aims.map((aim) => ({
            term: `From ${sayDay(aim.fromOn)}`,
            says: upper(sayTarget(measure, aim.target)),
            more: [sayTolerance(measure, aim), aim.why].filter(Boolean).join(' '),
          }))}
        />
      </RailSection>
      <p class="gt-small">
        <Link href={`${paths.measure(measure.id)}.csv`}>Every reading as CSV</Link>
        {' · '}
        <Link href={`${paths.measure(measure.id)}.json`}>As JSON</Link>
      </p>
    </>
  )
}

function sayTolerance(measure: Measure, { target, tolerance }: Target): string {
  if (tolerance === 0) return ''
  const edge = measure.better === 'higher' ? target - tolerance : target + tolerance
  return `Within tolerance to ${sayValue(measure, edge)}.`
}
