import type { VNode } from 'preact'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { ButtonLink, Buttons, Link, PageHead, Paragraph, Section, Table } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { WithdrawForm } from '../import-state.page.tsx'
import type { Import } from '../import.ts'
import type { OutcomeLine } from './choice.ts'
import { groups, titleOfNode } from './difference-words.ts'

type Props = {
  imported: Import
  planTitle: string
  outcome: OutcomeLine[]
  /** Why it cannot be taken back any more; null where it can. */
  prevented: string | null
  csrf: string
  faults: Fault[]
  isOpen: boolean
  today: string
}

/** A newer version that was put in: what was taken of it, what was left, and where the record of each is. */
export function RevisedPage(props: Props): VNode {
  const { imported, planTitle, outcome, prevented, csrf, faults, isOpen, today } = props
  const { planId, appliedAt } = imported
  const taken = outcome.filter((line) => line.taken).length
  const when = appliedAt === null ? '' : ` on ${sayShortDay(appliedAt, today)}`
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading="In the plan"
        lede={`This newer version was put into ${planTitle}${when}: ${taken} of ${outcome.length} changes were taken.`}
      />
      <Buttons>
        {planId === null ? null : <ButtonLink href={paths.plan(planId)}>Open the plan</ButtonLink>}
        <Link href={paths.importPart(imported.id, 'set-aside')}>See the words set aside</Link>
      </Buttons>
      {outcome.length === 0 ? null : (
        <Section id="outcome" heading="What came of each change">
          <Table
            caption="What came of each change"
            rows={outcome}
            columns={[
              { heading: 'What', rowHeading: true, width: 5, cell: (line) => titleOfNode(line) },
              { heading: 'Change', label: 'Change', cell: ({ kind }) => groups[kind].name },
              { heading: 'What came of it', label: 'What came of it', cell: sayOutcome },
            ]}
          />
        </Section>
      )}
      {prevented === null ? (
        <WithdrawForm
          {...{ imported, csrf, faults, isOpen }}
          withdrawing="Every part of the plan says again what it said before this version. What it added leaves the plan as withdrawn. The record keeps both, and you can bring the document in again."
          press="Withdraw this version"
        />
      ) : (
        <Paragraph>{prevented}</Paragraph>
      )}
    </>
  )
}

const fateWords = {
  merged: 'Went into another',
  completed: 'Complete',
  withdrawn: 'Withdrawn',
  kept: 'Kept, though the document has lost it',
}

function sayOutcome({ taken, fate, kind }: OutcomeLine): string {
  if (fate !== null) return fateWords[fate]
  if (kind === 'removed') return 'Stays in the plan'
  return taken ? 'Taken' : 'Left as the plan has it'
}
