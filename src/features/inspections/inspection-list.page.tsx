import { lower } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
import { ButtonLink, Empty, Flag, Link, PageHead, Section, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { HistoryTables } from './history-tables.tsx'
import { nameOf, sayFindings, sayGrades } from './inspection-words.ts'
import type { InspectionWithJudgements } from './inspection.ts'
import type { KeptOutcome } from './outcome.store.ts'

type Props = {
  inspections: InspectionWithJudgements[]
  /** What is published of this council's inspections, latest first. */
  own: KeptOutcome[]
  hasOutcomes: boolean
  /** Inspections to whose findings the plans' own tags tie actions that are not linked yet. */
  offered: { inspection: InspectionWithJudgements; offers: unknown[] }[]
  mayBring: boolean
  seesPlan: boolean
}

/** The council's inspections: those whose reports are here, and what is published of all of them. */
export function InspectionListPage(props: Props): VNode {
  const { inspections, own, hasOutcomes, offered, mayBring, seesPlan } = props
  return (
    <>
      <PageHead
        heading="Inspections"
        lede={ledeOf(inspections, seesPlan)}
        acts={
          mayBring ? <ButtonLink href={paths.bringInspection()}>Bring in a report</ButtonLink> : undefined
        }
      />
      {offered.map(({ inspection, offers }) => (
        <Flag kind="note">
          The plan’s own words tie actions to findings of the {lower(nameOf(inspection))}.{' '}
          <Link href={`${paths.inspection(inspection.id)}#offers`}>
            {offers.length === 1 ? 'See the link to make' : `See the ${offers.length} links to make`}
          </Link>
        </Flag>
      ))}
      {inspections.length === 0 ? (
        <Empty what="No inspection report is here yet.">
          {mayBring
            ? 'Bring the report or letter that you have as a PDF or Word document: its judgements and findings are read from it.'
            : 'The programme manager can bring one in.'}
        </Empty>
      ) : (
        <Section id="reports" heading="Reports here" intro="Latest first.">
          <Reports inspections={inspections} seesPlan={seesPlan} />
        </Section>
      )}
      <HistoryTables own={own} />
      {hasOutcomes ? (
        <p class="gt-body">
          <Link href={paths.publishedOutcomes()}>How many authorities hold each grade now</Link>, from the
          outcomes that the inspectorate publishes.
        </p>
      ) : null}
    </>
  )
}

function Reports({
  inspections,
  seesPlan,
}: {
  inspections: InspectionWithJudgements[]
  seesPlan: boolean
}): VNode {
  return (
    <Table
      caption="Inspections whose reports are here, latest first"
      rows={inspections}
      columns={[
        {
          heading: 'Inspection',
          rowHeading: true,
          width: 4,
          cell: (one) => <Link href={paths.inspection(one.id)}>{nameOf(one)}</Link>,
        },
        { heading: 'Judgements', label: 'Judgements', cell: sayGrades },
        {
          heading: 'Findings',
          label: 'Findings',
          cell: ({ findings }) => (seesPlan ? sayFindings(findings) : `${findings.all} findings`),
        },
        {
          heading: 'Published',
          label: 'Published',
          noWrap: true,
          cell: ({ publishedOn }) => (publishedOn === null ? '–' : sayDay(publishedOn)),
        },
      ]}
    />
  )
}

function ledeOf(inspections: InspectionWithJudgements[], seesPlan: boolean): string | undefined {
  const [latest] = inspections
  if (latest === undefined) return undefined
  const findings = inspections.reduce((all, one) => all + one.findings.all, 0)
  const answered = inspections.reduce((all, one) => all + one.findings.answered, 0)
  const which =
    inspections.length === 1 ? 'One report is here:' : `${inspections.length} reports are here, the latest`
  const gaps = answered === findings ? `All ${findings}` : `${answered} of ${findings}`
  return `${which} the ${lower(nameOf(latest))}. ${seesPlan && findings > 0 ? `${gaps} findings have an action.` : ''}`.trim()
}
