import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import type { Plan } from '#src/features/plans/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { Empty, InPart, PageHead, Section } from '#src/kit/html/index.ts'
import { said } from './account.ts'
import { type Kept, tablesBeside } from './kept-tables.ts'
import { type Measured, OfferedMeasures } from './offered-measures.page.tsx'
import { type Among, OfferedPeople } from './offered-people.page.tsx'
import type { DraftTable } from './plan/plan-draft.ts'

const kindWords: Record<DraftTable['kind'], string> = {
  actions: 'Actions',
  key: 'Key to ratings',
  measures: 'Measures',
  resources: 'Money and resources',
  workforce: 'Workforce',
  people: 'People and groups',
  other: 'Other tables',
}

/** Tables of these kinds, in this order: first those that say most of the plan. */
const shownKinds = ['measures', 'resources', 'workforce', 'people', 'key', 'other'] as const

/** More than this of one cell or line is not shown on the page. */
const mostOfOne = 8_000
const wholeThere = 'The document has the whole.'

type Props = {
  plan: Plan
  kept: Kept[]
  offers: Offers
}

/** What is kept already of what a row may become, for whoever may add one; null for anybody else. */
export type Offers = { measured: Measured | null; among: Among | null }
const noOffers: Offers = { measured: null, among: null }

export function KeptTablesPage({ plan, kept, offers }: Props): VNode {
  const tables = kept.flatMap((one) => tablesBeside(one.tables)).length
  const texts = kept.flatMap(({ narrative }) => narrative).length
  return (
    <>
      <PageHead
        caption={plan.title}
        heading="What else its document says"
        lede={
          tables + texts === 0
            ? undefined
            : `${upper(`${countOf(tables, 'table')} and ${countOf(texts, 'passage')}`)} stand in the document beside the actions. They are kept as they were brought.`
        }
      />
      {tables + texts === 0 ? (
        <Empty what="Nothing stands beside the actions.">
          Tables and passages of a document that are not actions show here once one is brought in.
        </Empty>
      ) : (
        kept.map((one, at) => (
          <OfDocument one={one} many={kept.length > 1} offers={at === 0 ? offers : noOffers} />
        ))
      )}
    </>
  )
}

function countOf(count: number, what: string): string {
  return `${said(count)} ${what}${count === 1 ? '' : 's'}`
}

function OfDocument({ one, many, offers }: { one: Kept; many: boolean; offers: Offers }): VNode {
  const { importId, fileName, appliedAt, narrative } = one
  const { measured, among } = offers
  const groups = shownKinds
    .map((kind) => ({ kind, tables: tablesBeside(one.tables).filter((table) => table.kind === kind) }))
    .filter(({ tables }) => tables.length > 0)
  const from = many ? ` in ${fileName}` : ''
  return (
    <>
      <p class="gt-small gt-muted">
        From {fileName}
        {appliedAt === null ? '' : `, put into the plan on ${sayDay(appliedAt)}`}.
      </p>
      {groups.map(({ kind, tables }) => (
        <Section id={`${kind}-${importId}`} heading={`${kindWords[kind]}${from}`}>
          {tables.map((table) => (
            <>
              <AsWritten table={table} name={table.title ?? kindWords[kind]} />
              {measured === null ? null : <OfferedMeasures {...{ table, fileName, measured }} />}
              {among === null ? null : <OfferedPeople {...{ table, among }} />}
            </>
          ))}
        </Section>
      ))}
      {narrative.length === 0 ? null : (
        <Section id={`text-${importId}`} heading={`Passages${from}`}>
          {narrative.map(({ heading, text }) => (
            <>
              {heading === null ? null : <h3 class="gt-h3">{heading}</h3>}
              {text.split('\n').map((line) => (
                <p class="gt-body">
                  <InPart text={line} most={mostOfOne} whole={wholeThere} />
                </p>
              ))}
            </>
          ))}
        </Section>
      )}
    </>
  )
}

/** A table as it stands in the document; wide ones scroll. */
function AsWritten({ table, name }: { table: DraftTable; name: string }): VNode {
  const { headers, rows } = table
  return (
    <div class="gt-scroll" tabIndex={0} role="region" aria-label={name}>
      <table class="gt-table gt-small">
        <caption class={table.title === null ? 'govuk-visually-hidden' : undefined}>{name}</caption>
        {headers.some((text) => text !== '') ? (
          <thead>
            <tr>{headers.map((text) => (text === '' ? <td /> : <th scope="col">{text}</th>))}</tr>
          </thead>
        ) : null}
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((text) => (
                <td>
                  <InPart text={text} most={mostOfOne} whole={wholeThere} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
