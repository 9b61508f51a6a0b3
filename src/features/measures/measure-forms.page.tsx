import type { VNode } from 'preact'
import {
  BackLink,
  Button,
  Checkboxes,
  errorFor,
  Form,
  FormKey,
  HiddenField,
  Input,
  PageHead,
  Radios,
  Select,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { type Measure, nameOfMeasure, type Target, unitNames, units } from './measure.ts'
import { frequencies, frequencyNames } from './period.ts'

type Common = { typed: Record<string, string>; faults: Fault[]; csrf: string }

type WordsProps = Common & {
  measure: Measure | null
  /** Of what it says now; '' for a new one. */
  mark: string
  owners: { value: string; text: string }[]
  /** It has readings, so that how it is counted stays as it is. */
  counted: boolean
}

/** Adding a measure, or changing what one says. */
export function MeasureFormPage(props: WordsProps): VNode {
  const { measure, mark, typed, faults, csrf, counted } = props
  const box = (name: string, label: string, hint?: string) => (
    <Input {...{ name, label, hint }} value={typed[name] ?? ''} error={errorFor(faults, name)} />
  )
  return (
    <>
      <BackLink href={measure === null ? paths.measures() : paths.measure(measure.id)}>
        {measure === null ? 'Measures' : nameOfMeasure(measure)}
      </BackLink>
      <PageHead
        heading={measure === null ? 'Add a measure' : 'Change what it says'}
        lede={
          counted
            ? 'How it is counted stays as it is, since it has readings. What is counted otherwise is another measure.'
            : 'A number that is followed over time. Its target is set next.'
        }
      />
      <Form action={measure === null ? paths.measures() : paths.measurePart(measure.id, 'words')} csrf={csrf}>
        <HiddenField name="mark" value={mark} />
        <FormKey typed={typed} />
        {box('title', 'What is it called?', 'Like: Visits to children on a plan, within ten days.')}
        <Input
          name="number"
          label="Its number, if it has one"
          hint="As people know it, like 2.13."
          width={10}
          value={typed['number'] ?? ''}
          error={errorFor(faults, 'number')}
        />
        <Textarea
          name="definition"
          label="What exactly is counted?"
          hint="So that two people would count the same: who, which day, what is left out."
          rows={4}
          value={typed['definition'] ?? ''}
          error={errorFor(faults, 'definition')}
        />
        <Select
          name="owner"
          label="Who answers for it?"
          hint="They may type its readings."
          value={typed['owner'] ?? ''}
          choices={[{ value: '', text: 'Nobody yet' }, ...props.owners]}
          error={errorFor(faults, 'owner')}
        />
        {counted ? null : <Counting {...{ typed, faults }} />}
        {box('source', 'Where does it come from?', 'Like: the case system’s weekly list.')}
        <Checkboxes
          name="children"
          legend="Children"
          legendHidden
          values={typed['children'] === 'yes' ? ['yes'] : []}
          error={errorFor(faults, 'children')}
          options={[
            {
              value: 'yes',
              label: 'It counts children',
              hint: 'Fewer than 6 are then hidden in what is published.',
            },
          ]}
        />
        <Button preventDoubleClick>{measure === null ? 'Add the measure' : 'Keep these words'}</Button>
      </Form>
    </>
  )
}

function Counting({ typed, faults }: Omit<Common, 'csrf'>): VNode {
  const box = (name: string, label: string, hint: string, width?: 10) => (
    <Input {...{ name, label, hint, width }} value={typed[name] ?? ''} error={errorFor(faults, name)} />
  )
  return (
    <>
      <Radios
        name="unit"
        legend="What kind of number is it?"
        value={typed['unit']}
        options={units.map((value) => ({ value, label: unitNames[value] }))}
        error={errorFor(faults, 'unit')}
      />
      {box('per', 'Of a rate: per how many?', 'Like 10000. Leave empty for other numbers.', 10)}
      {box(
        'numerator',
        'What is counted?',
        'Of a percentage or a rate, like: children seen within ten days. Leave empty where you get one number.',
      )}
      {box('denominator', 'Out of what?', 'Like: all children on a plan.')}
      <Radios
        name="better"
        legend="Which way is better?"
        value={typed['better']}
        options={[
          { value: 'higher', label: 'Higher' },
          { value: 'lower', label: 'Lower' },
        ]}
        error={errorFor(faults, 'better')}
      />
      <Radios
        name="frequency"
        legend="How often is there a reading?"
        value={typed['frequency']}
        options={frequencies.map((value) => ({ value, label: frequencyNames[value] }))}
        error={errorFor(faults, 'frequency')}
      />
    </>
  )
}

/** Setting a target from a day on: the earlier one stays beside it. */
export function TargetFormPage({
  measure,
  last,
  typed,
  faults,
  csrf,
}: Common & { measure: Measure; last: Target | null }): VNode {
  const box = (name: string, label: string, hint: string, width: 10 | 20) => (
    <Input {...{ name, label, hint, width }} value={typed[name] ?? ''} error={errorFor(faults, name)} />
  )
  return (
    <>
      <BackLink href={paths.measure(measure.id)}>{nameOfMeasure(measure)}</BackLink>
      <PageHead
        heading="Set a target"
        lede={
          last === null
            ? 'What should it reach, and from when?'
            : 'It holds from its first day on. The target before it stays beside it, and what was judged by that one stands.'
        }
      />
      <Form action={paths.measurePart(measure.id, 'target')} csrf={csrf}>
        {box(
          'target',
          measure.better === 'higher' ? 'At least' : 'No more than',
          'As a number, like 90.',
          10,
        )}
        {box(
          'tolerance',
          'How far off may it be before it counts as missed?',
          'In the same unit, like 5. Leave empty for not at all.',
          10,
        )}
        {box('from', 'From which day does it hold?', 'Like 1 April 2026.', 20)}
        <Textarea
          name="why"
          label="Who agreed it, and why?"
          rows={3}
          value={typed['why'] ?? ''}
          error={errorFor(faults, 'why')}
        />
        <Button preventDoubleClick>Set this target</Button>
      </Form>
    </>
  )
}

/** No longer following a measure. */
export function RetireMeasurePage({ measure, typed, faults, csrf }: Common & { measure: Measure }): VNode {
  return (
    <>
      <BackLink href={paths.measure(measure.id)}>{nameOfMeasure(measure)}</BackLink>
      <PageHead
        heading="Stop following it"
        lede="It stays with all its readings and asks for no more. This cannot be taken back; it can be added anew."
      />
      <Form action={paths.measurePart(measure.id, 'retirement')} csrf={csrf}>
        <Textarea
          name="why"
          label="Why, and who decided it?"
          rows={3}
          value={typed['why'] ?? ''}
          error={errorFor(faults, 'why')}
        />
        <Button kind="warning" preventDoubleClick>
          Stop following it
        </Button>
      </Form>
    </>
  )
}
