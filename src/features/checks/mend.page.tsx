import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import type { Action } from '#src/features/actions/index.ts'
import {
  BackLink,
  Button,
  errorFor,
  Form,
  HiddenField,
  Input,
  InsetText,
  PageHead,
  Radios,
  Select,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { GapFacts } from './facts.ts'

type FormProps = { typed: Record<string, string>; csrf: string; faults: Fault[] }

/** Saying what will be different, in place of what will be done. */
export function CriterionPage({
  id,
  planId,
  mark,
  typed,
  csrf,
  faults,
}: FormProps & { id: string; planId: string; mark: string }): VNode {
  return (
    <>
      <BackLink href={`${paths.planChecks(planId)}#activity-criterion`}>Checks</BackLink>
      <PageHead heading="Change a success criterion" />
      <Form action={paths.criterion(id)} csrf={csrf}>
        <HiddenField name="mark" value={mark} />
        <Textarea
          name="text"
          label="What will be different, and by how much?"
          hint="For a child, a family or practice: “Nine in ten visits are on time”, not “Policy in place”. The words before stay in the record."
          rows={4}
          value={typed['text'] ?? ''}
          error={errorFor(faults, 'text')}
        />
        <Input
          name="target"
          label="Target"
          hint="Leave it empty where there is no number."
          value={typed['target'] ?? ''}
          error={errorFor(faults, 'target')}
        />
        <Input
          name="testedHow"
          label="How is it tested?"
          hint="A measure, an audit, or what families say."
          value={typed['testedHow'] ?? ''}
          error={errorFor(faults, 'testedHow')}
        />
        <Button>Save</Button>
      </Form>
    </>
  )
}

/** Choosing the action that answers a finding. */
export function AnswerPage({
  finding,
  actions,
  typed,
  csrf,
  faults,
}: FormProps & { finding: GapFacts; actions: Pick<Action, 'id' | 'ref' | 'title'>[] }): VNode {
  return (
    <>
      <BackLink href={paths.source(finding.sourceId)}>{finding.sourceTitle}</BackLink>
      <PageHead heading="Which action answers this finding?" />
      <InsetText>{[finding.number, finding.text].filter(Boolean).join(' ')}</InsetText>
      <Form action={paths.findingAnswer(finding.id)} csrf={csrf}>
        <Select
          name="action"
          label="Action"
          value={typed['action'] ?? ''}
          choices={[
            { value: '', text: 'Choose one' },
            ...actions.map(({ id, ref, title }) => ({
              value: id,
              text: withRef(ref, title),
            })),
          ]}
          error={errorFor(faults, 'action')}
        />
        <Radios
          name="coverage"
          legend="How far does it answer it?"
          value={typed['coverage']}
          options={[
            { value: 'full', label: 'Wholly' },
            { value: 'part', label: 'In part' },
          ]}
          error={errorFor(faults, 'coverage')}
        />
        <Button>Save</Button>
      </Form>
    </>
  )
}
