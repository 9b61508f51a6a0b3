import type { ComponentChildren, VNode } from 'preact'
import { classNames } from './class-names.ts'

export interface Column<Row> {
  heading: ComponentChildren
  /** The column's words on a phone, where rows become blocks; none for the row heading or words that explain themselves. */
  label?: string | undefined
  /** Numbers stand to the right. */
  numeric?: boolean | undefined
  /** The cell that names the row. One column of the table. */
  rowHeading?: boolean | undefined
  /** Share of the table's width, in tenths. */
  width?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  noWrap?: boolean | undefined
  cell: (row: Row) => ComponentChildren
}

export interface TableProps<Row> {
  /** What the table is. Hidden when the heading above already says it. */
  caption: ComponentChildren
  captionShown?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** Rows become blocks on a phone. For a wide table of figures choose `scroll` instead. */
  narrow?: 'stack' | 'scroll' | 'as-is' | undefined
  /** Said in place of the table when it has no rows: headings over nothing say less. */
  empty?: ComponentChildren
  small?: boolean | undefined
  /** On a phone, where rows become blocks, its figures stand side by side in one line. */
  figures?: 'in-line' | undefined
}

/** A table: one heavy rule under the headings, light ones between rows. Say its order in the words above it. */
export function Table<Row>(props: TableProps<Row>): VNode {
  const { narrow = 'stack' } = props
  if (props.rows.length === 0 && props.empty !== undefined) return <p class="gt-body">{props.empty}</p>
  const table = (
    <table
      class={classNames(
        'gt-table',
        narrow === 'stack' && 'gt-stack',
        props.figures === 'in-line' && 'gt-figures',
        props.small === true && 'gt-small',
      )}
    >
      <caption class={props.captionShown === true ? undefined : 'govuk-visually-hidden'}>
        {props.caption}
      </caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th
              scope="col"
              class={classNames(
                column.numeric === true && 'gt-num',
                column.width !== undefined && `gt-w${column.width}`,
              )}
            >
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr>
            {props.columns.map((column) => (
              <Cell column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  return narrow === 'scroll' ? <Scroll label={props.caption}>{table}</Scroll> : table
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }): VNode {
  const looks = classNames(column.numeric === true && 'gt-num', column.noWrap === true && 'gt-nowrap')
  if (column.rowHeading === true) {
    return (
      <th scope="row" class={looks}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td class={looks} data-l={column.label}>
      {column.cell(row)}
    </td>
  )
}

/** Something wide that moves sideways within the page; reachable with the keyboard. */
function Scroll({ label, children }: { label: ComponentChildren; children: ComponentChildren }): VNode {
  return (
    <div
      class="gt-scroll"
      tabIndex={0}
      role="region"
      aria-label={typeof label === 'string' ? label : 'Wide table'}
    >
      {children}
    </div>
  )
}
