import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import type { Evidence } from '#src/features/evidence/index.ts'
import {
  BackLink,
  Button,
  Empty,
  errorFor,
  FilterLine,
  Form,
  HiddenField,
  Input,
  PageHead,
  Radios,
} from '#src/kit/html/index.ts'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import { DetailsNotice } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { OfferedAction } from './evidence-links.store.ts'

type Props = {
  evidence: Evidence
  words: string
  offered: OfferedAction[]
  typed: Record<string, string>
  faults: Fault[]
  warning: DetailsWarning | null
  csrf: string
}

/** One piece for many actions: find the action, say what the evidence says about it. */
export function EvidenceActionsPage(props: Props): VNode {
  const { evidence, words, offered, typed, faults } = props
  const to = paths.evidencePart(evidence.id, 'actions')
  return (
    <>
      <BackLink href={paths.evidence(evidence.id)}>Back to the evidence</BackLink>
      <PageHead caption={evidence.title} heading="Tie it to another action" />
      <FilterLine action={to} label="Find an action" button="Find">
        <Input name="words" label="Number or words of the action" value={words} />
      </FilterLine>
      {words === '' ? null : offered.length === 0 ? (
        <Empty what={`No other action has “${words}” in its number or title.`}>Try fewer words.</Empty>
      ) : (
        <Form action={to} csrf={props.csrf}>
          <HiddenField name="words" value={words} />
          <DetailsNotice warning={props.warning} />
          <Radios
            name="action"
            legend="Which action?"
            value={typed['action']}
            options={offered.map((one) => ({
              value: one.id,
              label: withRef(one.ref, one.title),
            }))}
            error={errorFor(faults, 'action')}
          />
          <Radios
            name="direction"
            legend="What does it say about this action?"
            inline
            value={typed['direction'] ?? 'supports'}
            options={[
              { value: 'supports', label: 'It supports it' },
              { value: 'contradicts', label: 'It contradicts it' },
              { value: 'neutral', label: 'Neither' },
            ]}
          />
          <Input
            name="note"
            label="In a few words, if you like"
            value={typed['note'] ?? ''}
            error={errorFor(faults, 'note')}
          />
          <Button preventDoubleClick>Tie it</Button>
        </Form>
      )}
    </>
  )
}
