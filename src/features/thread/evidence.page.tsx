import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import { families, familyNames } from '#src/features/evidence/index.ts'
import type { Action } from '#src/features/actions/index.ts'
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
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { VersionFields } from './evidence-version.page.tsx'

const familyHints = {
  data: 'A number over time: an indicator, a return, a dashboard.',
  audit: 'Somebody looked at the work: an audit, a dip sample, an observation.',
  voice: 'What children, families or those who work with them say.',
  delivery: 'What was done: the document, who came, what was decided.',
  external: 'From outside: an inspector, an adviser, a peer.',
} as const

type FormProps = {
  action: Action
  csrf: string
  typed: Record<string, string>
  faults: Fault[]
  warning: DetailsWarning | null
  today: string
  limitMb: number
  formKey: string
}

export function EvidenceFormPage({
  action,
  csrf,
  typed,
  faults,
  warning,
  today,
  limitMb,
  formKey,
}: FormProps): VNode {
  return (
    <>
      <BackLink href={paths.action(action.id)}>Back to the action</BackLink>
      <PageHead
        caption={withRef(action.ref, action.title)}
        heading="Add evidence"
        lede="A file, a link, or only what it says. No names of children or families."
      />
      <Form action={paths.actionPart(action.id, 'evidence')} csrf={csrf} multipart>
        <HiddenField name="formKey" value={formKey} />
        <DetailsNotice warning={warning} />
        <Radios
          name="family"
          legend="What kind of evidence is it?"
          value={typed['family']}
          options={families.map((family) => ({
            value: family,
            label: familyNames[family],
            hint: familyHints[family],
          }))}
          error={errorFor(faults, 'family')}
        />
        <Input
          name="title"
          label="Title"
          hint="Leave empty to use the file’s name."
          value={typed['title'] ?? ''}
          error={errorFor(faults, 'title')}
        />
        <VersionFields {...{ typed, faults, today, limitMb }} />
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
        <Button preventDoubleClick>Keep this evidence</Button>
      </Form>
    </>
  )
}
