import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import {
  BackLink,
  Button,
  DetailsNotice,
  errorFor,
  Form,
  HiddenField,
  Input,
  PageHead,
  Radios,
  Select,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { type MeasureRead, sayReading } from './measure.line.ts'
import { hasParts, type Measure, nameOfMeasure, unitNames } from './measure.ts'
import { type Period, sayPeriod } from './period.ts'
import { inForce } from './reading.ts'

type Props = MeasureRead & {
  /** That may be chosen, the latest first. */
  periods: Period[]
  typed: Record<string, string>
  faults: Fault[]
  warning: DetailsWarning | null
  formKey: string
  csrf: string
}

/** Typing one reading, or putting one right: the earlier value stays beside it. */
export function ReadingFormPage(props: Props): VNode {
  const { measure, readings, periods, typed, faults } = props
  const values = new Map(inForce(readings).map((one) => [one.from, one]))
  return (
    <>
      <BackLink href={paths.measure(measure.id)}>{nameOfMeasure(measure)}</BackLink>
      <PageHead caption={nameOfMeasure(measure)} heading="Add a reading" lede={measure.definition} />
      <Form action={paths.measurePart(measure.id, 'reading')} csrf={props.csrf}>
        <HiddenField name="formKey" value={props.formKey} />
        <DetailsNotice warning={props.warning} />
        <Select
          name="period"
          label="What is it a reading of?"
          hint="Choose one that has a reading to put it right; both are kept."
          value={typed['period'] ?? ''}
          choices={periods.map((period) => {
            const known = values.get(period.from)
            return {
              value: period.from,
              text: `${sayPeriod(measure.frequency, period)}${known === undefined ? '' : `: now ${sayReading(measure, known)}`}`,
            }
          })}
          error={errorFor(faults, 'period')}
        />
        <Numbers {...{ measure, typed, faults }} />
        <Input
          name="asAt"
          label="On which day did it stand so?"
          hint="The day on which it was drawn from its source, like 31 May 2026."
          width={20}
          value={typed['asAt'] ?? ''}
          error={errorFor(faults, 'asAt')}
        />
        <Radios
          name="status"
          legend="May it still change?"
          value={typed['status']}
          options={[
            { value: 'final', label: 'No, it is final' },
            { value: 'provisional', label: 'Yes, it is provisional' },
          ]}
          error={errorFor(faults, 'status')}
        />
        <Textarea
          name="note"
          label="What should be known beside it?"
          hint="Where you put a reading right, say why. No details of a child."
          rows={3}
          value={typed['note'] ?? ''}
          error={errorFor(faults, 'note')}
        />
        <Button preventDoubleClick>Keep this reading</Button>
      </Form>
    </>
  )
}

function Numbers({
  measure,
  typed,
  faults,
}: {
  measure: Measure
  typed: Record<string, string>
  faults: Fault[]
}): VNode {
  const box = (name: string, label: string, hint?: string) => (
    <Input
      {...{ name, label, hint }}
      width={10}
      inputmode="decimal"
      value={typed[name] ?? ''}
      error={errorFor(faults, name)}
    />
  )
  if (!hasParts(measure))
    return box(
      'value',
      'The value',
      `${unitNames[measure.unit]}${measure.per === null ? '' : ` per ${measure.per.toLocaleString('en-GB')}`}.`,
    )
  return (
    <>
      {box('numerator', upper(measure.numerator), 'What is counted.')}
      {box('denominator', `Out of: ${measure.denominator}`, 'The share is worked out from both.')}
    </>
  )
}
