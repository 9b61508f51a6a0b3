import type { VNode } from 'preact'
import { plainDay, sayDay } from '#src/kit/dates/say.ts'
import { Button, errorFor, Form, HiddenField, Input, Link, Paragraph, Table } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { countedFrom, type ClockSettings, type Duty } from './clock.ts'
import { dutyWords, sayDuty } from './inspection-words.ts'
import type { InspectionWithJudgements } from './inspection.ts'

type Props = {
  inspection: InspectionWithJudgements
  duties: Duty[]
  clocks: ClockSettings
  mayBring: boolean
}

/** When the statutory duties fall, and how each was counted. */
export function Clocks({ inspection, duties, clocks, mayBring }: Props): VNode {
  const from = countedFrom(inspection)
  if (from === null)
    return (
      <Paragraph>
        The report does not say when it was published.{' '}
        {mayBring ? 'Say below when it was received, and the days are counted from there.' : ''}
      </Paragraph>
    )
  if (duties.length === 0) return <Paragraph>It has no findings, so no plan is owed.</Paragraph>
  return (
    <>
      <Table
        caption="What is owed after this report, and by when"
        rows={duties}
        columns={[
          { heading: 'What', rowHeading: true, cell: ({ name }) => dutyWords[name] },
          {
            heading: 'Counted',
            label: 'Counted',
            cell: ({ workingDays }) => `${workingDays} working days`,
          },
          {
            heading: 'Due',
            label: 'Due',
            noWrap: true,
            cell: ({ dueOn }) => <strong>{sayDay(dueOn)}</strong>,
          },
          { heading: 'Now', label: 'Now', cell: sayDuty },
        ]}
      />
      <Paragraph small muted>
        {countedWords(inspection, clocks, from)} England’s bank holidays are left out. A draft is called for
        after a judgement of inadequate or an area for priority action.{' '}
        {mayBring ? <Link href={paths.inspectionClocks()}>Change how the days are counted</Link> : null}
      </Paragraph>
    </>
  )
}

function countedWords(
  { receivedOn }: InspectionWithJudgements,
  { from: opens }: ClockSettings,
  from: string,
): string {
  const which =
    receivedOn === null
      ? `its publication on ${sayDay(from)}, as no day of receipt is given`
      : `its receipt on ${sayDay(from)}`
  return opens === 'receipt' ? `Counted from ${which}.` : `Counted from the working day after ${which}.`
}

type FormProps = {
  inspection: InspectionWithJudgements
  /** Of the days that it has now. */
  mark: string
  csrf: string
  faults: Fault[]
  typed: Record<string, string>
}

/** Where somebody says when the report came, and when what it asks for was sent. */
export function DatesForm({ inspection, mark, csrf, faults, typed }: FormProps): VNode {
  const was = { ...typedDays(inspection), ...typed }
  return (
    <Form action={paths.inspectionPart(inspection.id, 'dates')} csrf={csrf}>
      <HiddenField name="mark" value={mark} />
      <Input
        name="received"
        label="Received on"
        hint="The day the report reached the council, like 9 May 2026. Left empty, the day of publication counts."
        width={20}
        value={was['received']}
        error={errorFor(faults, 'received')}
      />
      <Input
        name="draftSent"
        label="Draft of the plan sent on"
        width={20}
        value={was['draftSent']}
        error={errorFor(faults, 'draftSent')}
      />
      <Input
        name="finalSent"
        label="The plan itself sent on"
        width={20}
        value={was['finalSent']}
        error={errorFor(faults, 'finalSent')}
      />
      <Button kind="secondary">Keep these days</Button>
    </Form>
  )
}

/** The days of an inspection as their form shows them. */
export function typedDays(inspection: InspectionWithJudgements): Record<string, string> {
  return {
    received: plainDay(inspection.receivedOn),
    draftSent: plainDay(inspection.draftSentOn),
    finalSent: plainDay(inspection.finalSentOn),
  }
}
