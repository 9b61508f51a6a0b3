import type { VNode } from 'preact'
import type { Fault } from '#src/kit/http/visit.ts'
import { Button, errorFor, FileUpload, Form, Link, PageHead, Section, Table } from '#src/kit/html/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { paths } from '#src/paths.ts'
import { type Import, stateWords } from '../import.ts'

type Props = { csrf: string; limitMb: number; faults: Fault[]; imports: Import[]; today: string }

/** Where a report of an inspection is brought in, and what became of those brought before. */
export function BringReportPage({ csrf, limitMb, faults, imports, today }: Props): VNode {
  return (
    <>
      <PageHead
        heading="Bring in an inspection report"
        lede="Bring the report or letter as you have it. We read its judgements and findings, show you what we are unsure of, and nothing is kept until you say so."
      />
      <Form action={paths.inspections()} csrf={csrf} multipart>
        <FileUpload
          name="file"
          label="The report"
          labelSize="m"
          accept=".pdf,.docx,.odt,.html,.htm,.txt"
          hint={`PDF, Word, OpenDocument, a web page or text, up to ${limitMb} MB.`}
          error={errorFor(faults, 'file')}
        />
        <Button preventDoubleClick>Read it</Button>
      </Form>
      {imports.length === 0 ? null : (
        <Section id="brought" heading="Brought in before">
          <Table
            caption="Reports brought in, latest first"
            rows={imports}
            columns={[
              {
                heading: 'Report',
                rowHeading: true,
                width: 5,
                cell: (one) => <Link href={paths.broughtReport(one.id)}>{one.fileName}</Link>,
              },
              { heading: 'Now', label: 'Now', cell: reportStateOf },
              { heading: 'On', label: 'On', noWrap: true, cell: (one) => sayShortDay(one.broughtAt, today) },
            ]}
          />
        </Section>
      )}
    </>
  )
}

function reportStateOf({ state }: Import): string {
  return state === 'applied' ? 'Kept as an inspection' : stateWords[state]
}
