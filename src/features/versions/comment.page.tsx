import type { VNode } from 'preact'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import {
  BackLink,
  Button,
  Checkboxes,
  DetailsNotice,
  errorFor,
  Form,
  HiddenField,
  InsetText,
  PageHead,
  Paragraph,
  Radios,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { dispositionNames, dispositions, type PlanComment } from './comment.ts'
import { type Consultation, respondentNames } from './consultation.ts'
import { nameOf, type PlanVersion } from './version.ts'

type Props = {
  version: PlanVersion
  consultation: Consultation
  comment: PlanComment
  about: string
  /** Of the answer that stands. */
  mark: string
  typed: Record<string, string>
  warning: DetailsWarning | null
  csrf: string
  faults: Fault[]
}

const hints = {
  accepted: 'The plan changes as it asks.',
  partly: 'Some of it changes the plan.',
  noted: 'It asks for no change, or agrees.',
  'not-accepted': 'The plan does not change, for the reason you give.',
}

/** Answering one comment: what the council makes of it, why, and what changed. */
export function CommentPage(props: Props): VNode {
  const { version, consultation, comment, about, mark, typed, warning, csrf, faults } = props
  return (
    <>
      <BackLink href={paths.consultation(consultation.id)}>The consultation</BackLink>
      <PageHead
        caption={`${version.planTitle}, ${nameOf(version).toLowerCase()}`}
        heading="Answer a comment"
        lede={about}
      />
      <InsetText>
        <p class="gt-words">{comment.text}</p>
        <Paragraph small muted>
          {respondentNames[comment.respondent]}
        </Paragraph>
      </InsetText>
      <Form action={paths.comment(comment.id)} csrf={csrf}>
        <HiddenField name="mark" value={mark} />
        <DetailsNotice warning={warning} />
        <Radios
          name="disposition"
          legend="What do you make of it?"
          value={typed['disposition'] ?? comment.disposition ?? undefined}
          error={errorFor(faults, 'disposition')}
          options={dispositions.map((one) => ({
            value: one,
            label: dispositionNames[one],
            hint: hints[one],
          }))}
        />
        <Textarea
          name="reason"
          label="Why?"
          hint="In words that whoever wrote it could read. No names of children or families."
          rows={4}
          value={typed['reason'] ?? comment.reason}
          error={errorFor(faults, 'reason')}
        />
        <Textarea
          name="changed"
          label="What was changed because of it?"
          hint="Like “Action 3.2.1 now names the school nurse”. Leave empty if nothing was."
          rows={2}
          value={typed['changed'] ?? comment.changed}
          error={errorFor(faults, 'changed')}
        />
        <Checkboxes
          name="withheld"
          legend="Publishing"
          legendHidden
          small
          values={
            (typed['disposition'] === undefined ? comment.withheld : typed['withheld'] === 'yes')
              ? ['yes']
              : []
          }
          error={errorFor(faults, 'withheld')}
          options={[
            {
              value: 'yes',
              label: 'Do not publish the words of this comment',
              hint: 'The outcome then says only who it came from, and your answer.',
            },
          ]}
        />
        <Button preventDoubleClick>Keep this answer</Button>
      </Form>
    </>
  )
}
