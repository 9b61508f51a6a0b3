import type { VNode } from 'preact'
import { Empty, PageHead, Section, Table } from '#src/kit/html/index.ts'
import { HistoryTables } from './history-tables.tsx'
import { grades, judgementWords } from './judgement-set.ts'
import type { GradeCount, Outcome } from './outcome.ts'

type Props = {
  own: readonly Outcome[]
  counts: readonly GradeCount[]
  authorities: number
  council: string
  files: readonly string[]
}

/** What is published of every authority: this council over time, and how many hold each grade now. */
export function OutcomesPage({ own, counts, authorities, council, files }: Props): VNode {
  return (
    <>
      <PageHead heading="Published outcomes" lede={ledeOf({ own, counts, authorities, council, files })} />
      {authorities === 0 ? (
        <Empty what="No published outcomes are here yet.">
          Whoever looks after this installation can load the inspectorate’s file of outcomes with
          bin/goldthread load.
        </Empty>
      ) : (
        <Section
          id="now"
          heading="How many authorities hold each grade now"
          intro="Each authority’s latest graded inspection. A judgement that an inspection did not give is counted apart; no overall grade is made up."
        >
          <Table
            caption="Authorities by judgement and grade"
            rows={counts}
            columns={[
              {
                heading: 'Judgement',
                rowHeading: true,
                width: 3,
                cell: ({ key }) => judgementWords[key] ?? key,
              },
              ...grades.map((grade) => ({
                heading: grade,
                label: grade,
                numeric: true,
                cell: ({ counts: each }: GradeCount) => each[grade],
              })),
              { heading: 'Not given', label: 'Not given', numeric: true, cell: ({ none }) => none },
            ]}
          />
        </Section>
      )}
      <HistoryTables own={own} />
      {files.length === 0 ? null : <p class="gt-small gt-muted">Loaded from {files.join(', ')}.</p>}
    </>
  )
}

function ledeOf({ own, counts, authorities, council }: Props): string | undefined {
  if (authorities === 0) return undefined
  const overall = counts.find(({ key }) => key === 'overall-effectiveness')
  const [latest] = own.filter(({ judgements }) => judgements.length > 0)
  const given = latest?.judgements.find(({ key }) => key === 'overall-effectiveness')?.grade
  return [
    overall === undefined ? '' : `${sayCounts(overall, authorities)} overall at their latest inspection.`,
    own.length === 0
      ? `${council} is not named in what was loaded.`
      : given === undefined
        ? ''
        : `${council}’s own grade: ${given.toLowerCase()}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** "Of 153 authorities, 36 are outstanding, 67 are good, 31 require improvement to be good and 19 are inadequate". */
function sayCounts({ counts }: GradeCount, authorities: number): string {
  const parts = grades.map((grade) => {
    const many = counts[grade]
    if (/^Requires/.test(grade))
      return `${many} ${many === 1 ? 'requires' : 'require'}${grade.slice('Requires'.length)}`
    return `${many} ${many === 1 ? 'is' : 'are'} ${grade.toLowerCase()}`
  })
  return `Of ${authorities} authorities, ${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}
