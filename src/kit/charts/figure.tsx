import type { VNode } from 'preact'
import { Details, Link, Table } from '#src/kit/html/index.ts'
import type { PictureTable, PictureWords } from './picture.ts'

/**
 * A picture on a page: its finding first, then the drawing for this width, its source, and its numbers as a table.
 * Both drawings are sent; the style sheet shows one, so it is read once.
 */
export function Figure({
  id,
  words,
  wide,
  phone,
  table,
  csvHref,
}: {
  id: string
  words: PictureWords
  wide: VNode
  phone: VNode
  /** Its numbers; or the id of the part of the page that shows them anyway. */
  table: PictureTable | string
  csvHref?: string | undefined
}): VNode {
  return (
    <figure class="gt-figure" aria-labelledby={`${id}-says`}>
      <figcaption>
        <h2 class="gt-figure__says" id={`${id}-says`}>
          {words.says}
        </h2>
        {words.more === '' ? null : <p class="gt-figure__more">{words.more}</p>}
        <p class="gt-figure__sub">{words.sub}</p>
      </figcaption>
      {wide}
      {phone}
      <p class="gt-figure__foot">{words.foot}</p>
      {typeof table === 'string' ? (
        <p class="gt-small">
          <Link href={`#${table}`}>The numbers as a table</Link>
        </p>
      ) : (
        <Details summary="Show the numbers as a table">
          <NumbersTable table={table} />
          {csvHref === undefined ? null : (
            <p class="gt-small">
              <Link href={csvHref}>Download the numbers as CSV</Link>
            </p>
          )}
        </Details>
      )}
    </figure>
  )
}

function NumbersTable({ table }: { table: PictureTable }): VNode {
  return (
    <Table
      caption={table.caption}
      small
      narrow={table.columns.length > 5 ? 'scroll' : 'stack'}
      rows={table.rows}
      columns={table.columns.map(({ heading, numeric }, at) => ({
        heading,
        numeric,
        label: at === 0 ? undefined : heading,
        rowHeading: at === 0,
        cell: (row: readonly (string | number)[]) => row[at] ?? '',
      }))}
    />
  )
}
