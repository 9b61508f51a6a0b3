import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
import { type Column, Section, Table } from '#src/kit/html/index.ts'
import { kindWords } from './inspection.ts'
import { type JudgementSet, judgementSetOn, judgementWords } from './judgement-set.ts'
import type { Outcome } from './outcome.ts'

/** This council's own inspections over time, a table for each set of judgements, and its visits. */
export function HistoryTables({ own }: { own: readonly Outcome[] }): VNode | null {
  if (own.length === 0) return null
  const graded = own.filter(({ judgements }) => judgements.length > 0)
  const visits = own.filter(({ judgements }) => judgements.length === 0)
  const bySet = Map.groupBy(graded, ({ startedOn }) => judgementSetOn(startedOn)?.from ?? 'before')
  return (
    <Section
      id="history"
      heading="As the inspectorate publishes it"
      intro="Latest first, each by the set of judgements of its time."
    >
      {[...bySet.values()].map((rows) => (
        <div class="gt-section">
          <OfOneSet rows={rows} set={judgementSetOn(rows[0]?.startedOn ?? '')} />
        </div>
      ))}
      {visits.length === 0 ? null : (
        <Table
          caption="Visits, which give no grade"
          captionShown
          rows={visits}
          columns={[
            began,
            kind,
            { heading: 'What it looked at', label: 'Looked at', cell: ({ about }) => about || '–' },
          ]}
        />
      )}
    </Section>
  )
}

const began: Column<Outcome> = {
  heading: 'Began',
  rowHeading: true,
  noWrap: true,
  cell: ({ startedOn }) => sayDay(startedOn),
}
const kind: Column<Outcome> = {
  heading: 'What it was',
  label: 'What',
  cell: (outcome) => kindWords[outcome.kind],
}

function OfOneSet({ rows, set }: { rows: readonly Outcome[]; set: JudgementSet | null }): VNode {
  const given = rows.flatMap(({ judgements }) => judgements.map(({ key }) => key))
  const keys = [...new Set([...(set?.keys ?? []), ...given])].filter((key) => given.includes(key))
  const time =
    set === null
      ? 'Judgements before November 2013'
      : set.to === null
        ? `Judgements since ${sayDay(set.from)}`
        : `Judgements from ${sayDay(set.from)} to ${sayDay(set.to)}`
  return (
    <Table
      caption={time}
      captionShown
      narrow="stack"
      rows={rows}
      columns={[
        began,
        kind,
        ...keys.map((key): Column<Outcome> => {
          const heading = judgementWords[key] ?? key
          return {
            heading,
            label: heading,
            cell: ({ judgements }) => judgements.find((one) => one.key === key)?.grade ?? '–',
          }
        }),
      ]}
    />
  )
}
