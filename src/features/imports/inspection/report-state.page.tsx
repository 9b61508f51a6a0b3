import type { VNode } from 'preact'
import {
  Button,
  ButtonLink,
  Buttons,
  Details,
  errorFor,
  Form,
  Link,
  PageHead,
  Paragraph,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { type Import, stateWords } from '../import.ts'

/** Still being read. The page looks again by itself where scripts run; the link does so everywhere. */
export function ReadingReportPage({ imported }: { imported: Import }): VNode {
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading="We are reading the report"
        lede="It usually takes a few seconds. You can leave this page: the reading goes on, and the draft keeps."
      />
      <p class="gt-body" role="status" data-look-again="2">
        <strong>{imported.progress === '' ? stateWords[imported.state] : imported.progress}</strong>
      </p>
      <ButtonLink href={paths.broughtReport(imported.id)}>See how far it is</ButtonLink>
    </>
  )
}

export function RefusedReportPage({ imported, csrf }: { imported: Import; csrf: string }): VNode {
  return (
    <>
      <PageHead caption={imported.fileName} heading="We could not read this report" lede={imported.refusal} />
      <Form action={paths.broughtReportPart(imported.id, 'discard')} csrf={csrf} inline>
        <ButtonLink href={paths.bringInspection()}>Bring another file</ButtonLink>
        <Button kind="secondary">Take it off the list</Button>
      </Form>
    </>
  )
}

type Kept = { imported: Import; inspectionId: string; name: string; csrf: string; faults: Fault[] }

/** Kept: what it made, and the way to take it back. */
export function KeptReportPage({ imported, inspectionId, name, csrf, faults }: Kept): VNode {
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading="Kept as an inspection"
        lede={`This report became ${name}. Each finding says on which page it stands.`}
      />
      <Buttons>
        <ButtonLink href={paths.inspection(inspectionId)}>Open the inspection</ButtonLink>
        <Link href={paths.inspections()}>All inspections</Link>
      </Buttons>
      <Details summary="Withdraw it" open={faults.length > 0}>
        <Paragraph>
          The inspection and its findings leave every list. They stay in the record, and you can bring the
          report in again.
        </Paragraph>
        <Form action={paths.broughtReportPart(imported.id, 'withdrawal')} csrf={csrf}>
          <Textarea
            name="reason"
            label="Why is it withdrawn?"
            rows={3}
            error={errorFor(faults, 'reason')}
            hint="It goes into the record."
          />
          <Button kind="warning">Withdraw this inspection</Button>
        </Form>
      </Details>
    </>
  )
}

/** Withdrawn or set aside: kept, and out of the way. */
export function ClosedReportPage({ imported }: { imported: Import }): VNode {
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading={stateWords[imported.state]}
        lede={
          imported.state === 'withdrawn'
            ? 'The inspection made from this report was withdrawn. It is in no list, and stays in the record.'
            : 'Nothing was made from this report. The file and what was read of it are kept.'
        }
      />
      <Buttons>
        <ButtonLink href={paths.bringInspection()}>Bring in a report</ButtonLink>
        <Link href={paths.inspections()}>All inspections</Link>
      </Buttons>
    </>
  )
}
