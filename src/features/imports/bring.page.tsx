import type { VNode } from 'preact'
import type { Plan } from '#src/features/plans/index.ts'
import { Button, errorFor, FileUpload, Form, PageHead, Textarea } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { NewerSelect } from './difference/newer.page.tsx'

const kinds = '.docx,.pdf,.xlsx,.ods,.odt,.csv,.html,.htm,.txt'

type Props = {
  csrf: string
  limitMb: number
  faults: Fault[]
  pasted: string
  plans: Plan[]
  newerOf: string
}

/** Where a plan is brought in: a file, or a paste. */
export function BringPage({ csrf, limitMb, faults, pasted, plans, newerOf }: Props): VNode {
  return (
    <>
      <PageHead
        heading="Bring in a plan"
        lede="Bring the document that you already have. We read it, show you what we are unsure of, and nothing becomes a plan until you say so."
      />
      <Form action={paths.imports()} csrf={csrf} multipart>
        <FileUpload
          name="file"
          label="The plan’s document"
          labelSize="m"
          accept={kinds}
          hint={`Word, PDF, Excel, OpenDocument, CSV, a web page or text, up to ${limitMb} MB. An old .doc or .xls: save it as .docx or .xlsx first.`}
          error={errorFor(faults, 'file')}
        />
        <Textarea
          name="pasted"
          label="Or paste the plan here"
          labelSize="m"
          rows={6}
          value={pasted}
          hint="Copy the whole table in Word or Excel and paste it: rows and columns are kept."
        />
        <input type="hidden" name="pastedHtml" data-pasted-html="" />
        {plans.length === 0 ? null : <NewerSelect plans={plans} value={newerOf} />}
        <Button preventDoubleClick>Read it</Button>
      </Form>
    </>
  )
}
