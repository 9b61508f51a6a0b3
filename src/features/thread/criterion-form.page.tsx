import type { VNode } from 'preact'
import { nameOfMeasure } from '#src/features/measures/index.ts'
import { type Criterion, testWays, wayHints, wayNames } from '#src/features/criteria/index.ts'
import type { Plan } from '#src/features/plans/index.ts'
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

type Common = { typed: Record<string, string>; faults: Fault[]; csrf: string }

export type CriterionFormProps = Common & {
  plan: Pick<Plan, 'id' | 'title'>
  /** None for a new one. */
  criterion: Criterion | null
  /** Where a new one may hang. */
  places: { id: string; name: string }[]
  measures: { id: string; number: string; title: string }[]
  warning: DetailsWarning | null
  /** Of what it says now; '' for a new one. */
  mark: string
  formKey: string
}

/** Adding a success criterion or an impact statement, or changing what one says and how it is tested. */
export function CriterionFormPage(props: CriterionFormProps): VNode {
  const { plan, criterion, typed, faults, csrf } = props
  const back = criterion === null ? paths.criteria(plan.id) : paths.criterionTests(criterion.id)
  return (
    <>
      <BackLink href={back}>{criterion === null ? 'Tests of success' : 'Its tests'}</BackLink>
      <PageHead
        caption={plan.title}
        heading={criterion === null ? 'Add a test of success' : 'Change a test of success'}
        lede={
          criterion === null
            ? 'What must be seen for this to have worked, or what a child could then say.'
            : 'The words before stay in the record, with who changed them and why.'
        }
      />
      <Form
        action={criterion === null ? paths.criteria(plan.id) : paths.criterionPart(criterion.id, 'words')}
        csrf={csrf}
      >
        <HiddenField name="formKey" value={props.formKey} />
        <HiddenField name="mark" value={props.mark} />
        <DetailsNotice warning={props.warning} />
        <WhatAndWhere {...props} />
        <Textarea
          name="text"
          label="What does it say?"
          hint="A statement stands in a child’s own voice: I will receive help when I need it."
          rows={3}
          value={typed['text'] ?? ''}
          error={errorFor(faults, 'text')}
        />
        <HowTested {...props} />
        {criterion === null ? null : (
          <Textarea
            name="why"
            label="Why does it change, and who decided it?"
            rows={2}
            value={typed['why'] ?? ''}
            error={errorFor(faults, 'why')}
          />
        )}
        <Button preventDoubleClick>{criterion === null ? 'Add it' : 'Keep this'}</Button>
      </Form>
    </>
  )
}

function HowTested({ measures, typed, faults }: CriterionFormProps): VNode {
  const box = (name: string, label: string, hint?: string) => (
    <Input {...{ name, label, hint }} width={20} value={typed[name] ?? ''} error={errorFor(faults, name)} />
  )
  return (
    <>
      <Radios
        name="way"
        legend="How is it tested?"
        value={typed['way']}
        options={testWays.map((value) => ({ value, label: wayNames[value], hint: wayHints[value] }))}
        error={errorFor(faults, 'way')}
      />
      <Input
        name="how"
        label="How exactly?"
        hint="Like: weekly dip sample of 50."
        value={typed['how'] ?? ''}
        error={errorFor(faults, 'how')}
      />
      {measures.length === 0 ? null : (
        <Select
          name="measure"
          label="Which measure, if one tests it?"
          value={typed['measure'] ?? ''}
          choices={[
            { value: '', text: 'None' },
            ...measures.map((one) => ({ value: one.id, text: nameOfMeasure(one) })),
          ]}
          error={errorFor(faults, 'measure')}
        />
      )}
      {box('baseline', 'Where does it start?', 'Like 9 of 27, or 33%.')}
      {box('target', 'Where should it be?', 'Like 8 in 10.')}
      {box('next', 'When is it tested next?', 'Like 30 September 2026.')}
    </>
  )
}

function WhatAndWhere({ criterion, places, typed, faults }: CriterionFormProps): VNode {
  if (criterion !== null) return <HiddenField name="kind" value={criterion.kind} />
  return (
    <>
      <Select
        name="of"
        label="What does it belong to?"
        value={typed['of'] ?? ''}
        choices={[
          { value: '', text: 'Choose' },
          ...places.map(({ id, name }) => ({ value: id, text: name.slice(0, 110) })),
        ]}
        error={errorFor(faults, 'of')}
      />
      <Radios
        name="kind"
        legend="What is it?"
        value={typed['kind']}
        options={[
          {
            value: 'criterion',
            label: 'A success criterion',
            hint: 'What must be seen for this to have worked.',
          },
          {
            value: 'statement',
            label: 'An impact statement',
            hint: 'What a child could say when it has worked.',
          },
        ]}
        error={errorFor(faults, 'kind')}
      />
    </>
  )
}
