import type { VNode } from 'preact'
import { type Evidence, EvidenceFileField, strengthNames, strengths } from '#src/features/evidence/index.ts'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  DetailsNotice,
  errorFor,
  Form,
  HiddenField,
  Input,
  PageHead,
  Select,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'

type FieldsProps = { typed: Record<string, string>; faults: Fault[]; today: string; limitMb: number }

/** What every version of a piece of evidence is asked: where it is, its own date, the time it covers, how long it holds. */
export function VersionFields({ typed, faults, today, limitMb }: FieldsProps): VNode {
  const day = (name: string, label: string, hint: string) => (
    <Input {...{ name, label, hint }} width={20} value={typed[name] ?? ''} error={errorFor(faults, name)} />
  )
  return (
    <>
      <EvidenceFileField {...{ limitMb, faults }} />
      <Input name="link" label="Or a link" value={typed['link'] ?? ''} error={errorFor(faults, 'link')} />
      {day('dated', 'What day is it from?', `The day of the evidence itself, like ${sayDay(today)}.`)}
      {day(
        'from',
        'First day that it covers, where it covers a period',
        'Leave both days empty where it covers none.',
      )}
      {day('to', 'Last day that it covers', 'Like 31 May 2026.')}
      {day(
        'expires',
        'In date until',
        'Leave empty and data, audit and voice count for a year after what they cover.',
      )}
      <Select
        name="strength"
        label="How strong is it?"
        value={typed['strength'] ?? ''}
        choices={[
          { value: '', text: 'Not said' },
          ...strengths.map((value) => ({ value, text: strengthNames[value] })),
        ]}
      />
      <Textarea
        name="note"
        label="What does it show?"
        rows={3}
        value={typed['note'] ?? ''}
        error={errorFor(faults, 'note')}
      />
    </>
  )
}

type Props = FieldsProps & { evidence: Evidence; csrf: string; warning: DetailsWarning | null }

/** A newer version of the same piece; the one before is kept. */
export function EvidenceVersionPage({ evidence, csrf, warning, ...fields }: Props): VNode {
  return (
    <>
      <BackLink href={paths.evidence(evidence.id)}>Back to the evidence</BackLink>
      <PageHead
        caption={evidence.title}
        heading="Put a newer version in its place"
        lede={`This becomes version ${evidence.version + 1}. Version ${evidence.version} is kept with its file and its hash.`}
      />
      <Form action={paths.evidencePart(evidence.id, 'version')} csrf={csrf} multipart>
        <HiddenField name="version" value={String(evidence.version)} />
        <DetailsNotice warning={warning} />
        <VersionFields {...fields} />
        <Button preventDoubleClick>Keep as version {evidence.version + 1}</Button>
      </Form>
    </>
  )
}
