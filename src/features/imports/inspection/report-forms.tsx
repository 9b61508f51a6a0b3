import type { VNode } from 'preact'
import { findingKindWords, inspectionKinds, kindWords } from '#src/features/inspections/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  Buttons,
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
import type { CorrectedReport, ReviewedFinding } from './report-correction.ts'
import type { BroughtReport } from './report.store.ts'

type Props = {
  imported: BroughtReport
  corrected: CorrectedReport
  typed: Record<string, string>
  faults: Fault[]
  csrf: string
}

const dayFields = [
  ['startDate', 'First day of the inspection'],
  ['endDate', 'Last day'],
  ['publishedDate', 'Published on'],
] as const

export function ParticularsForm({ imported, corrected, typed, faults, csrf }: Props): VNode {
  return (
    <Form action={paths.broughtReportPart(imported.id, 'particulars')} csrf={csrf}>
      <HiddenField name="rev" value={String(imported.rev)} />
      <Input
        name="authority"
        label="The council that it is about"
        value={typed['authority'] ?? corrected.authority ?? ''}
        error={errorFor(faults, 'authority')}
      />
      <Select
        name="kind"
        label="What it was"
        value={typed['kind'] ?? corrected.kind}
        choices={inspectionKinds.map((kind) => ({ value: kind, text: kindWords[kind] }))}
        error={errorFor(faults, 'kind')}
      />
      {dayFields.map(([name, label]) => (
        <Input
          name={name}
          label={label}
          width={20}
          value={typed[name] ?? (corrected[name] === null ? '' : sayDay(corrected[name]))}
          error={errorFor(faults, name)}
        />
      ))}
      <Input
        name="leadInspector"
        label="Lead inspector"
        width={30}
        value={typed['leadInspector'] ?? corrected.leadInspector ?? ''}
        error={errorFor(faults, 'leadInspector')}
      />
      <Button kind="secondary">Keep these particulars</Button>
    </Form>
  )
}

/** Each judgement on a line of its own, and two empty lines for what was missed. */
export function JudgementsForm({ imported, corrected, typed, faults, csrf }: Props): VNode {
  const lines = [...corrected.judgements, { title: '', grade: '' }]
  return (
    <Form action={paths.broughtReportPart(imported.id, 'judgements')} csrf={csrf}>
      <HiddenField name="rev" value={String(imported.rev)} />
      {lines.map(({ title, grade }, at) => (
        <div class="gt-section">
          <Input
            name={`title-${at}`}
            label={title === '' ? 'Another judgement' : `Judgement ${at + 1}`}
            value={typed[`title-${at}`] ?? title}
            error={errorFor(faults, `title-${at}`)}
          />
          <Input
            name={`grade-${at}`}
            label={title === '' ? 'Its grade' : `Grade of judgement ${at + 1}`}
            width={30}
            value={typed[`grade-${at}`] ?? grade}
            error={errorFor(faults, `grade-${at}`)}
          />
        </div>
      ))}
      <Button kind="secondary">Keep these judgements</Button>
    </Form>
  )
}

type FindingProps = {
  imported: BroughtReport
  finding: ReviewedFinding | null
  place: string
  typed: Record<string, string>
  faults: Fault[]
  csrf: string
}

/** One finding, to be corrected, left out or added. */
export function FindingFormPage({ imported, finding, place, typed, faults, csrf }: FindingProps): VNode {
  const page = finding?.source?.page
  const was = { number: '', text: '', kind: '', ...finding, ...typed }
  return (
    <>
      <BackLink href={`${paths.broughtReport(imported.id)}#findings`}>Back to the report</BackLink>
      <PageHead
        caption={imported.fileName}
        heading={finding === null ? 'Add a finding' : `Finding ${finding.number}`}
        lede={page === undefined ? undefined : `It stands on page ${page} of the report.`}
      />
      <Form action={paths.broughtFinding(imported.id, place)} csrf={csrf}>
        <HiddenField name="rev" value={String(imported.rev)} />
        <Input
          name="number"
          label="Its number"
          hint="As printed; where the report gives none, its place in the list."
          width={5}
          value={was.number}
          error={errorFor(faults, 'number')}
        />
        <Radios
          name="kind"
          legend="What kind of finding is it?"
          small
          value={was.kind}
          error={errorFor(faults, 'kind')}
          options={Object.entries(findingKindWords).map(([value, label]) => ({ value, label }))}
        />
        <Textarea
          name="text"
          label="In the report’s words"
          rows={5}
          value={was.text}
          error={errorFor(faults, 'text')}
        />
        <Buttons>
          <Button preventDoubleClick name="go" value="keep">
            {finding?.isLeftOut === true ? 'Bring it back' : 'Keep this finding'}
          </Button>
          {finding === null || finding.isLeftOut ? null : (
            <Button kind="secondary" name="go" value="leave-out">
              Leave it out
            </Button>
          )}
        </Buttons>
      </Form>
    </>
  )
}
