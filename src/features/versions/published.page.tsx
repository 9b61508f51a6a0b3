import type { VNode } from 'preact'
import { type PlanDocument, type Seal, Sealed } from '#src/features/reports/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { Buttons, Empty, Flag, Link, PageHead, Paragraph, Section, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Consultation } from './consultation.ts'
import { PlanReading } from './plan-reading.tsx'
import { nameOf, type PlanVersion, sayDecision } from './version.ts'

/** Every plan that the council has published, for anybody. */
export function PublishedListPage({
  council,
  versions,
}: {
  council: string
  versions: PlanVersion[]
}): VNode {
  return (
    <>
      <PageHead
        heading="Published plans"
        lede={`What ${council} has agreed to do so that its services for children get better.`}
      />
      {versions.length === 0 ? (
        <Empty what="No plan has been published yet." />
      ) : (
        <Table
          caption="Published plans"
          rows={versions}
          columns={[
            {
              heading: 'Plan',
              rowHeading: true,
              width: 5,
              cell: ({ id, planTitle }) => <Link href={paths.publishedPlan(id)}>{planTitle}</Link>,
            },
            { heading: 'Version', label: 'Version', cell: (version) => nameOf(version) },
            {
              heading: 'Published',
              label: 'Published',
              noWrap: true,
              cell: ({ publishedAt, stateSince }) => sayDay(publishedAt ?? stateSince),
            },
          ]}
        />
      )}
    </>
  )
}

export type PublishedProps = {
  version: PlanVersion
  /** The one that took its place, where one did. */
  later: PlanVersion | null
  plan: PlanDocument
  seal: Seal
  consultations: Consultation[]
}

/** One published version, for anybody: just as it was approved, whatever has been done in the plan since. */
export function PublishedPage({ version, later, plan, seal, consultations }: PublishedProps): VNode {
  const { decision } = version
  return (
    <>
      <PageHead
        caption={[nameOf(version), version.label].filter((part) => part !== '').join(': ')}
        heading={version.planTitle}
        lede={[
          decision === null ? '' : `Approved: ${sayDecision(decision)}.`,
          `Published on ${sayDay(version.publishedAt ?? version.stateSince)}.`,
          version.changeSummary,
        ]
          .filter((part) => part !== '')
          .join(' ')}
      />
      {later === null ? null : (
        <Flag>
          <Paragraph>
            <strong>A later version is in force.</strong>{' '}
            <Link href={paths.publishedPlan(later.id)}>Read {nameOf(later).toLowerCase()}</Link>
          </Paragraph>
        </Flag>
      )}
      <Sealed seal={seal} says="It is the plan as it was approved." />
      <Buttons>
        <Link href={paths.publishedPlanFile(version.id, 'pdf')}>PDF</Link>
        <Link href={paths.publishedPlanFile(version.id, 'docx')}>Word</Link>
      </Buttons>
      {consultations.length === 0 ? null : (
        <Section id="said" heading="What people said about it">
          <ul class="govuk-list">
            {consultations.map(({ id, opensOn, closesOn }) => (
              <li>
                <Link href={paths.publishedOutcome(id)}>
                  Consultation of {sayDay(opensOn)} to {sayDay(closesOn)}: what people said, and what we did
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <PlanReading plan={plan} />
    </>
  )
}
