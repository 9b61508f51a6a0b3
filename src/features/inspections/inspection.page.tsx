import { withRef } from '#src/kit/with-ref.ts'
import { lower } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import type { FindingCoverage, TaggedAction } from '#src/features/sources/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  Button,
  Columns,
  Details,
  Facts,
  Form,
  Link,
  PageHead,
  RailSection,
  Section,
  Table,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { type ClockSettings, type Duty, isLongPast } from './clock.ts'
import { Clocks, DatesForm } from './clocks.tsx'
import type { Offer } from './finding-link.ts'
import { FindingTable } from './finding-table.tsx'
import { nameOf, sayDays, sayDuty, sayFindings, sayGrades } from './inspection-words.ts'
import type { InspectionWithJudgements } from './inspection.ts'
import { judgementSetOn } from './judgement-set.ts'

export type InspectionProps = {
  inspection: InspectionWithJudgements
  items: FindingCoverage[]
  duties: Duty[]
  clocks: ClockSettings
  offers: Offer[]
  /** Tags of the plan that name a finding that no inspection here has. */
  lost: TaggedAction[]
  mayBring: boolean
  /** Whether this person sees the working plan: which actions answer the findings. */
  seesPlan: boolean
  mayLink: boolean
  /** Of the days that it has now. */
  mark: string
  csrf: string
  faults: Fault[]
  typed: Record<string, string>
}

/** One inspection: what it judged, what it found and who answers it, and what is owed by when. */
export function InspectionPage(props: InspectionProps): VNode {
  const { inspection, items, seesPlan, duties, mayBring } = props
  return (
    <>
      <PageHead heading={nameOf(inspection)} lede={ledeOf(props)} />
      <Columns railLabel="Particulars" rail={<Particulars inspection={inspection} mayBring={mayBring} />}>
        <Judgements inspection={inspection} />
        <Section id="clocks" heading="What is owed, and by when">
          <Clocks inspection={inspection} duties={duties} clocks={props.clocks} mayBring={mayBring} />
          {mayBring ? (
            <Details
              summary="Say when it was received, and what was sent"
              open={props.faults.length > 0}
              id="dates"
            >
              <DatesForm {...props} />
            </Details>
          ) : null}
        </Section>
        <Offers {...props} />
        <Section
          id="findings"
          heading="Findings"
          intro={
            items.length === 0
              ? undefined
              : 'In the order of the report, in its own words, each with the page it stands on.'
          }
        >
          <FindingTable items={items} seesPlan={seesPlan} />
        </Section>
      </Columns>
    </>
  )
}

function ledeOf({ inspection, duties, seesPlan }: InspectionProps): string {
  const pressing = duties.find((duty) => duty.isOwed && duty.sentOn === null && !isLongPast(duty))
  return [
    inspection.judgements.length === 0 ? '' : `${sayGrades(inspection)}.`,
    seesPlan || inspection.findings.all === 0
      ? `${sayFindings(inspection.findings)}.`
      : `${inspection.findings.all} ${inspection.findings.all === 1 ? 'finding' : 'findings'}.`,
    pressing === undefined
      ? ''
      : `${pressing.name === 'draft' ? 'The draft of the plan' : 'The plan'} is due on ${sayDay(pressing.dueOn)}: ${lower(sayDuty(pressing))}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function Judgements({ inspection }: { inspection: InspectionWithJudgements }): VNode | null {
  if (inspection.judgements.length === 0) return null
  const set = inspection.startedOn === null ? null : judgementSetOn(inspection.startedOn)
  const overall = inspection.judgements.some(({ key }) => key === 'overall-effectiveness')
  const time =
    set === null
      ? 'In the report’s own words.'
      : set.to === null
        ? `By the set in force since ${sayDay(set.from)}.`
        : `By the set in force from ${sayDay(set.from)} to ${sayDay(set.to)}.`
  return (
    <Section
      id="judgements"
      heading="Judgements"
      intro={
        set?.to === null && !overall ? `${time} It has no overall grade, and none is made up here.` : time
      }
    >
      <Table
        caption="Judgements and grades"
        rows={inspection.judgements}
        columns={[
          { heading: 'Judgement', rowHeading: true, width: 6, cell: ({ title }) => title },
          { heading: 'Grade', label: 'Grade', cell: ({ grade }) => <strong>{grade}</strong> },
        ]}
      />
    </Section>
  )
}

/** The links that the plan's own words ask for, made with one press. */
function Offers({ inspection, offers, lost, mayLink, csrf }: InspectionProps): VNode | null {
  if (offers.length === 0 && lost.length === 0) return null
  const findings = new Set(offers.map(({ findingId }) => findingId)).size
  const actions = new Set(offers.map(({ action }) => action.actionId)).size
  return (
    <Section id="offers" heading="What the plan says it answers">
      {offers.length === 0 ? null : (
        <>
          <p class="gt-body">
            The plan’s own document ties {actions === 1 ? 'one action' : `${actions} actions`} to{' '}
            {findings === 1 ? 'one of these findings' : `${findings} of these findings`}, and they are not
            linked yet.
          </p>
          <Table
            caption="Links that the plan’s own words ask for"
            rows={offers}
            columns={[
              { heading: 'Finding', rowHeading: true, cell: ({ number }) => `Finding ${number}` },
              {
                heading: 'Action',
                label: 'Action',
                width: 5,
                cell: ({ action }) => (
                  <Link href={paths.action(action.actionId)}>{withRef(action.ref, action.title)}</Link>
                ),
              },
              { heading: 'As the plan says', label: 'As the plan says', cell: ({ action }) => action.tag },
            ]}
          />
          {mayLink ? (
            <Form action={paths.inspectionPart(inspection.id, 'links')} csrf={csrf}>
              <Button
                preventDoubleClick
              >{`Make ${offers.length === 1 ? 'this link' : `these ${offers.length} links`}`}</Button>
            </Form>
          ) : (
            <p class="gt-body">The programme manager can make these links.</p>
          )}
        </>
      )}
      {lost.length === 0 ? null : (
        <Table
          caption="Said in the plan, and no inspection here has such a finding"
          captionShown
          rows={lost}
          columns={[
            { heading: 'As the plan says', rowHeading: true, cell: ({ tag }) => tag },
            {
              heading: 'Action',
              label: 'Action',
              width: 6,
              cell: ({ actionId, ref, title }) => (
                <Link href={paths.action(actionId)}>{withRef(ref, title)}</Link>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}

function Particulars({
  inspection,
  mayBring,
}: {
  inspection: InspectionWithJudgements
  mayBring: boolean
}): VNode {
  const { authority, publishedOn, receivedOn, leadInspector, importId, importedFrom } = inspection
  const day = (at: string | null) => (at === null ? 'Not known' : sayDay(at))
  return (
    <RailSection id="particulars" heading="Particulars">
      <Facts
        facts={[
          ...(authority === '' ? [] : [{ term: 'Authority, as the report names it', says: authority }]),
          { term: 'Inspectors were there', says: sayDays(inspection) },
          { term: 'Published', says: day(publishedOn) },
          { term: 'Received', says: receivedOn === null ? 'Not said' : sayDay(receivedOn) },
          { term: 'Lead inspector', says: leadInspector ?? 'Not known' },
          ...(importId === null || importedFrom === null
            ? []
            : [
                {
                  term: 'Brought in from',
                  says: mayBring ? (
                    <Link href={paths.broughtReport(importId)}>{importedFrom}</Link>
                  ) : (
                    importedFrom
                  ),
                },
              ]),
        ]}
      />
    </RailSection>
  )
}
