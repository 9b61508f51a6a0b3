import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { InPart, Link, Paragraph, Section, Table } from '#src/kit/html/index.ts'
import { said as inWords } from '../account.ts'
import type { KeptChange } from './kept-difference.ts'

/** More than these cells of one table are not listed. */
const most = 40
/** More of one cell is not shown. */
const mostOfOne = 400

/** One line near the head of the page, as the counts below it are of the plan's own parts. */
export function BesideLine({ beside }: { beside: readonly KeptChange[] }): VNode | null {
  if (beside.length === 0) return null
  const one = beside.length === 1
  return (
    <Paragraph>
      <Link href="#tables">
        {upper(inWords(beside.length))} {one ? 'table' : 'tables'} beside the actions
      </Link>{' '}
      {one ? 'differs' : 'differ'} from the version before too.
    </Paragraph>
  )
}

/** What the tables beside the actions say otherwise: nobody takes or leaves it, but everybody sees it. */
export function BesideSection({ beside }: { beside: readonly KeptChange[] }): VNode {
  return (
    <Section id="tables" heading="Beside the actions">
      <Paragraph>
        Tables of measures, money, people and the like are kept with each version as they stand. These differ
        from the version before.
      </Paragraph>
      {beside.map((table) => (
        <OneTable table={table} />
      ))}
    </Section>
  )
}

const said = {
  new: 'This table is new.',
  gone: 'This table is not in it any more; the version before keeps it.',
} as const

function OneTable({ table: { name, kind, cells } }: { table: KeptChange }): VNode {
  if (kind !== 'changed')
    return (
      <>
        <h3 class="gt-h3">{name}</h3>
        <Paragraph>{said[kind]}</Paragraph>
      </>
    )
  return (
    <>
      <Table
        caption={name}
        captionShown
        columns={[
          { heading: 'Where', rowHeading: true, width: 4, cell: ({ where }) => where },
          { heading: 'Was', label: 'Was', cell: ({ was }) => partOf(was) },
          { heading: 'Now', label: 'Now', cell: ({ now }) => partOf(now) },
        ]}
        rows={cells.slice(0, most)}
      />
      {cells.length > most ? <Paragraph>{cells.length - most} more cells differ.</Paragraph> : null}
    </>
  )
}

function partOf(text: string): VNode | string {
  return text === '' ? 'nothing' : <InPart text={text} most={mostOfOne} whole="The document has the whole." />
}
