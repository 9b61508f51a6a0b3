import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { findingKindWords, kindWords } from '#src/features/inspections/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  Button,
  ButtonLink,
  Checkboxes,
  Details,
  errorFor,
  Flag,
  Form,
  HiddenField,
  Input,
  Link,
  PageHead,
  Section,
  Table,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { said } from '../account.ts'
import { UndoOrSetAside } from '../undo-or-set-aside.tsx'
import { sayFile } from '../file-words.ts'
import { JudgementsForm, ParticularsForm } from './report-forms.tsx'
import type { CorrectedReport, ReviewedFinding } from './report-correction.ts'
import type { BroughtReport } from './report.store.ts'
import type { InspectionDraft } from './inspection-draft.ts'

export type ReportReviewProps = {
  imported: BroughtReport
  report: InspectionDraft
  corrected: CorrectedReport
  checks: string[]
  /** The council that it is about, where that is not this one. */
  another: string | null
  /** Another inspection here that began on the same day. */
  twin: { id: string; name: string } | null
  /** What somebody else did meanwhile, where this form was old. */
  stale: string | null
  typed: Record<string, string>
  faults: Fault[]
  csrf: string
}

/** What was read of a report, for a person to check: what we are unsure of first, then each part, correctable. */
export function ReportReviewPage(props: ReportReviewProps): VNode {
  const { imported, report, corrected, checks, twin, stale } = props
  const pages = report.source.pages
  const kept = corrected.findings.filter(({ isLeftOut }) => !isLeftOut)
  return (
    <>
      <PageHead
        caption={sayFile(imported.fileName, pages)}
        heading="Check what we read"
        lede={`${upper(counted(corrected.judgements.length, 'judgement'))} and ${counted(kept.length, 'finding')}. ${
          checks.length === 0
            ? 'Nothing looks odd. Read it once against the report, and keep it.'
            : `${checks.length === 1 ? 'One thing needs' : `${checks.length} things need`} your eye.`
        }`}
      />
      {stale === null ? null : (
        <Flag>
          <p>{stale}</p>
        </Flag>
      )}
      {checks.length === 0 ? null : (
        <Section id="checks" heading="Look at these">
          <ul class="govuk-list govuk-list--bullet">
            {checks.map((check) => (
              <li>{check}</li>
            ))}
          </ul>
        </Section>
      )}
      {twin === null ? null : (
        <p class="gt-body">
          An inspection that began on the same day is here already:{' '}
          <Link href={paths.inspection(twin.id)}>{twin.name}</Link>. Withdraw that one first, unless you want
          two.
        </p>
      )}
      <Section id="particulars" heading="Particulars">
        <Particulars {...props} />
      </Section>
      <Section id="judgements" heading="Judgements" intro="In the report’s own words.">
        <Judgements {...props} />
      </Section>
      <Section id="findings" heading="Findings" intro="In the order of the report.">
        <Findings {...props} />
      </Section>
      <Unplaced report={report} />
      <Finish {...props} />
    </>
  )
}

function counted(count: number, what: string): string {
  return `${said(count)} ${what}${count === 1 ? '' : 's'}`
}

/** The fields of a form that faults name, so that the form they stand in is open. */
function isAbout(faults: Fault[], fields: RegExp): boolean {
  return faults.some(({ field }) => fields.test(field))
}

function Particulars(props: ReportReviewProps): VNode {
  const { corrected, faults } = props
  const { authority, kind, startDate, endDate, publishedDate, leadInspector } = corrected
  const day = (at: string | null) => (at === null ? 'Not found' : sayDay(at))
  return (
    <>
      <Table
        caption="Particulars"
        rows={[
          { what: 'The council that it is about', says: authority ?? 'Not found' },
          { what: 'What it was', says: kindWords[kind] },
          { what: 'First day', says: day(startDate) },
          { what: 'Last day', says: day(endDate) },
          { what: 'Published on', says: day(publishedDate) },
          { what: 'Lead inspector', says: leadInspector ?? 'Not found' },
        ]}
        columns={[
          { heading: 'What', rowHeading: true, width: 3, cell: ({ what }) => what },
          { heading: 'As we read it', cell: ({ says }) => says },
        ]}
      />
      <Details
        summary="Correct the particulars"
        open={isAbout(faults, /^(?:authority|kind|\w+Date|leadInspector)$/)}
      >
        <ParticularsForm {...props} />
      </Details>
    </>
  )
}

function Judgements(props: ReportReviewProps): VNode {
  const { corrected, faults } = props
  return (
    <>
      <Table
        caption="Judgements and grades"
        rows={corrected.judgements}
        empty="None was found."
        columns={[
          { heading: 'Judgement', rowHeading: true, width: 6, cell: ({ title }) => title },
          { heading: 'Grade', label: 'Grade', cell: ({ grade }) => <strong>{grade}</strong> },
          { heading: 'Page', label: 'Page', cell: ({ source }) => source?.page ?? '–' },
        ]}
      />
      <Details summary="Correct the judgements" open={isAbout(faults, /^(?:title|grade)-/)}>
        <p class="gt-body">Empty a grade to take its line out.</p>
        <JudgementsForm {...props} />
      </Details>
    </>
  )
}

function Findings({ imported, corrected }: ReportReviewProps): VNode {
  return (
    <>
      <Table
        caption="Findings, in the order of the report"
        rows={corrected.findings}
        empty="None was found."
        columns={[
          { heading: 'Finding', rowHeading: true, width: 6, cell: (one) => <Finding one={one} /> },
          {
            heading: 'Kind',
            label: 'Kind',
            cell: ({ kind }) => findingKindWords[kind] ?? kind,
          },
          {
            heading: 'Page',
            label: 'Page',
            cell: ({ source }) => source?.page ?? '–',
          },
          {
            heading: 'Correct',
            cell: ({ place, number, isLeftOut }) => (
              <Link href={paths.broughtFinding(imported.id, place)} hidden={`finding ${number}`}>
                {isLeftOut ? 'Bring back' : 'Correct'}
              </Link>
            ),
          },
        ]}
      />
      <p class="gt-body">
        <Link href={paths.broughtFinding(imported.id, 'new')}>Add a finding that was missed</Link>
      </p>
    </>
  )
}

function Finding({ one }: { one: ReviewedFinding }): VNode {
  return (
    <>
      <span class="gt-code">{one.number} </span>
      {one.isLeftOut ? <s>{one.text}</s> : one.text}
      {one.isLeftOut ? <span class="gt-muted"> Left out</span> : null}
      {one.isCorrected && !one.isLeftOut ? <span class="gt-muted"> Corrected</span> : null}
    </>
  )
}

/** The words that stand in no part of the draft: nothing of the report is lost. */
function Unplaced({ report }: { report: InspectionDraft }): VNode {
  const { unplaced, coverage, unread = [] } = report
  const all = unread.length === 0
  const number = new Intl.NumberFormat('en-GB')
  return (
    <Section
      id="unplaced"
      heading="Words that we could not place"
      intro={`${number.format(coverage.placed)} of the report’s ${number.format(coverage.words)} words ${all ? '' : 'that were read '}have their place: its judgements, its findings and its own prose.${all ? '' : ` ${unread.join(' ')}`}`}
    >
      {unplaced.length === 0 ? (
        <p class="gt-body">{all ? 'Every word has its place.' : 'Every word that was read has its place.'}</p>
      ) : (
        <Details
          summary={`See the ${unplaced.length === 1 ? 'passage' : `${unplaced.length} passages`} set aside`}
        >
          <Table
            caption="Words set aside, in the order of the report"
            rows={unplaced}
            columns={[
              { heading: 'Words', rowHeading: true, width: 5, cell: ({ text }) => text },
              { heading: 'Why', label: 'Why', cell: ({ reason }) => reason },
              { heading: 'Page', label: 'Page', cell: ({ source }) => source.page ?? '–' },
            ]}
          />
        </Details>
      )}
    </Section>
  )
}

function Finish({ imported, corrected, another, csrf, faults, typed }: ReportReviewProps): VNode {
  const { publishedDate } = corrected
  return (
    <>
      <Section id="finish" heading="When you are done">
        <Form action={paths.broughtReportPart(imported.id, 'apply')} csrf={csrf}>
          <HiddenField name="rev" value={String(imported.rev)} />
          <Input
            name="received"
            label="When did the council receive it?"
            hint="The statutory clocks count from this day, in working days. The day of publication unless you say otherwise."
            width={20}
            value={typed['received'] ?? (publishedDate === null ? '' : sayDay(publishedDate))}
            error={errorFor(faults, 'received')}
          />
          {another === null ? null : (
            <Checkboxes
              name="another"
              legend={`The report is about ${another}`}
              options={[{ value: 'keep', label: 'It is the right one: keep it here all the same' }]}
              error={errorFor(faults, 'another')}
            />
          )}
          <Button preventDoubleClick>Keep this inspection</Button>
        </Form>
      </Section>
      <Section id="otherwise" heading="If you are not done">
        <UndoOrSetAside
          csrf={csrf}
          rev={imported.rev}
          to={{
            undo: paths.broughtReportPart(imported.id, 'undo'),
            discard: paths.broughtReportPart(imported.id, 'discard'),
          }}
          corrected={imported.given.length > 0}
          what="report"
        >
          <ButtonLink kind="secondary" small href={paths.inspections()}>
            Leave it for later
          </ButtonLink>
        </UndoOrSetAside>
      </Section>
    </>
  )
}
