import type { VNode } from 'preact'
import { sayShortDay } from '#src/kit/dates/say.ts'
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
import { type Import, stateWords } from './import.ts'

/** Still being read. The page looks again by itself where scripts run; the link does so everywhere. */
export function ReadingPage({ imported }: { imported: Import }): VNode {
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading="We are reading your document"
        lede="It usually takes a few seconds. You can leave this page: the reading goes on, and the draft keeps."
      />
      <p class="gt-body" role="status" data-look-again="2">
        <strong>{imported.progress === '' ? stateWords[imported.state] : imported.progress}</strong>
      </p>
      <Buttons>
        <ButtonLink href={paths.import(imported.id)}>See how far it is</ButtonLink>
        <Link href={paths.imports()}>All documents</Link>
      </Buttons>
    </>
  )
}

/** One sentence that says why, and what to do. Nothing of it is in any plan. */
export function RefusedPage({ imported, csrf }: { imported: Import; csrf: string }): VNode {
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading="We could not read this document"
        lede={imported.refusal}
      />
      <Paragraph>Nothing was put into any plan.</Paragraph>
      <Form action={paths.importPart(imported.id, 'discard')} csrf={csrf} inline>
        <ButtonLink href={paths.bringPlan()}>Bring another file</ButtonLink>
        <Button kind="secondary">Take it off the list</Button>
      </Form>
    </>
  )
}

type InPlan = {
  imported: Import
  planTitle: string
  made: number
  csrf: string
  faults: Fault[]
  today: string
}

/** Applied: what it made, and the way to take it back. */
export function InPlanPage({ imported, planTitle, made, csrf, faults, today }: InPlan): VNode {
  const when = imported.appliedAt === null ? '' : ` on ${sayShortDay(imported.appliedAt, today)}`
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading="In the plan"
        lede={`This document became a plan${when}, with ${made === 1 ? 'one action' : `${made} actions`}. Each says which row of the document it came from.`}
      />
      <Buttons>
        {imported.planId === null ? null : (
          <ButtonLink href={paths.plan(imported.planId)}>Open the plan</ButtonLink>
        )}
        <Link href={paths.importPart(imported.id, 'set-aside')}>See the words set aside</Link>
      </Buttons>
      <Details summary="Withdraw it" open={faults.length > 0}>
        <Paragraph>
          {planTitle} leaves every list. It stays in the record, with what was reported on it, and you can
          bring the document in again.
        </Paragraph>
        <Form action={paths.importPart(imported.id, 'withdrawal')} csrf={csrf}>
          <Textarea
            name="reason"
            label="Why is it withdrawn?"
            rows={3}
            error={errorFor(faults, 'reason')}
            hint="It goes into the plan’s history."
          />
          <Button kind="warning">Withdraw this plan</Button>
        </Form>
      </Details>
    </>
  )
}

/** Withdrawn or set aside: kept, and out of the way. */
export function ClosedPage({ imported }: { imported: Import }): VNode {
  const withdrawn = imported.state === 'withdrawn'
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading={stateWords[imported.state]}
        lede={
          withdrawn
            ? 'The plan made from this document was withdrawn. It is in no list, and stays in the record.'
            : 'Nothing was made from this document. The file and what was read of it are kept.'
        }
      />
      <Buttons>
        <ButtonLink href={paths.bringPlan()}>Bring in a plan</ButtonLink>
        <Link href={paths.imports()}>All documents</Link>
      </Buttons>
    </>
  )
}
