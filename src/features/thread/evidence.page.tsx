import type { VNode } from 'preact'
import { type Evidence, families, familyNames, sayKind } from '#src/features/evidence/index.ts'
import type { Action } from '#src/features/plans/index.ts'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  DetailsNotice,
  errorFor,
  Facts,
  FileUpload,
  Form,
  HiddenField,
  Input,
  Link,
  PageHead,
  Radios,
  Section,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { SupportedAction } from './evidence-links.store.ts'

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
  formKey: string
}

export function EvidenceFormPage({ action, csrf, typed, faults, warning, today, formKey }: FormProps): VNode {
  return (
    <>
      <BackLink href={paths.action(action.id)}>Back to the action</BackLink>
      <PageHead
        caption={[action.ref, action.title].filter(Boolean).join(' ')}
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
        <FileUpload name="file" label="File" hint="Up to 25 MB." error={errorFor(faults, 'file')} />
        <Input name="link" label="Or a link" value={typed['link'] ?? ''} error={errorFor(faults, 'link')} />
        <Input
          name="dated"
          label="What day is it from?"
          hint={`The day of the evidence itself, like ${sayDay(today)}.`}
          width={20}
          value={typed['dated'] ?? ''}
          error={errorFor(faults, 'dated')}
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
        <Textarea
          name="note"
          label="What does it show?"
          rows={3}
          value={typed['note'] ?? ''}
          error={errorFor(faults, 'note')}
        />
        <Button preventDoubleClick>Keep this evidence</Button>
      </Form>
    </>
  )
}

export function EvidencePage({
  evidence,
  actions,
}: {
  evidence: Evidence
  actions: SupportedAction[]
}): VNode {
  const facts = [
    {
      term: 'Kind',
      says: [familyNames[evidence.family], sayKind(evidence.kind)].filter((part) => part !== '').join(', '),
    },
    { term: 'From', says: sayDay(evidence.datedOn) },
    ...(evidence.periodFrom === null || evidence.periodTo === null
      ? []
      : [{ term: 'Covers', says: `${sayDay(evidence.periodFrom)} to ${sayDay(evidence.periodTo)}` }]),
    { term: 'Added', says: `${evidence.addedByName ?? 'By an import'}, ${sayDay(evidence.addedAt)}` },
    ...(evidence.sha256 === null
      ? []
      : [{ term: 'SHA-256 of the file', says: <code class="gt-hash">{evidence.sha256}</code> }]),
  ]
  return (
    <>
      <PageHead caption="Evidence" heading={evidence.title} />
      {evidence.note === '' ? null : <p class="gt-body gt-prewrap">{evidence.note}</p>}
      {evidence.sha256 === null ? null : (
        <p class="gt-body">
          <Link href={paths.evidenceFile(evidence.id)}>
            {evidence.fileName ?? 'The file'} ({sizeOf(evidence.sizeBytes ?? 0)})
          </Link>
        </p>
      )}
      {evidence.link === null ? null : (
        <p class="gt-body">
          <Link href={evidence.link}>{evidence.link}</Link>
        </p>
      )}
      <Facts facts={facts} />
      <Section id="bears-on" heading="Bears on">
        <ul class="govuk-list">
          {actions.map((action) => (
            <li>
              <Link href={paths.action(action.id)}>
                {[action.ref, action.title].filter(Boolean).join(' ')}
              </Link>
              , {action.direction}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
