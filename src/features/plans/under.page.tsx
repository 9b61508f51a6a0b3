import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import { Empty, Link, PageHead, Table, setIn } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { counted, kindNames, type Plan, pluralOf, type Theme } from './plan.ts'
import type { Cell, Row } from './roll-up.ts'

export type UnderProps = { plan: Plan; themes: Theme[]; rows: Row[] }

/** The plans under a plan against its themes: what each carries of which, and where nothing is carried. */
export function UnderPage({ plan, themes, rows }: UnderProps): VNode {
  const theme = plan.words.theme.toLowerCase()
  return (
    <>
      <PageHead
        caption={plan.title}
        heading={`Plans under it, by ${theme}`}
        lede={ledeOf({ plan, themes, rows })}
      />
      <p class="gt-intro">
        An {plan.words.action.toLowerCase()} counts under a {theme} where it stands in both plans, whichever
        it lives in.
      </p>
      {rows.length === 0 ? (
        <Empty what="No plan stands under this one yet." />
      ) : (
        <Table
          caption={`Plans under ${plan.title}, by ${theme}`}
          rows={rows}
          small
          columns={[
            { heading: 'Plan', rowHeading: true, width: 2, cell: (row) => <Named row={row} /> },
            ...themes.map((one, at) => ({
              heading: <Link href={paths.theme(plan.id, one.id)}>{nameOf(one)}</Link>,
              label: nameOf(one),
              cell: ({ cells }: Row) => <Says cell={cells[at]} />,
            })),
            {
              heading: `In no ${theme}`,
              label: `In no ${theme}`,
              cell: ({ cells }: Row) => <Says cell={cells.at(-1)} />,
            },
          ]}
        />
      )}
    </>
  )
}

export function nameOf({ ref, title }: Pick<Theme, 'ref' | 'title'>): string {
  return withRef(ref, title)
}

function ledeOf({ plan, themes, rows }: UnderProps): string {
  const bare = themes.filter((_, at) => rows.every(({ cells }) => (cells[at]?.count ?? 0) === 0))
  if (rows.length === 0 || bare.length === 0) return `${counted(rows.length, 'plan')} under this one.`
  const none =
    bare.length === themes.length
      ? `None of them carries a ${plan.words.theme.toLowerCase()} of it.`
      : `None of them carries ${bare.length === 1 ? plan.words.theme.toLowerCase() : pluralOf(plan.words.theme).toLowerCase()} ${bare.map(({ ref, title }) => ref ?? title).join(', ')}.`
  return `${counted(rows.length, 'plan')} under this one. ${none}`
}

function Named({ row: { plan, depth, figures } }: { row: Row }): VNode {
  return (
    <span class={setIn(depth)}>
      <Link href={paths.plan(plan.id)}>{plan.title}</Link>
      <span class="gt-mirror">
        {kindNames[plan.kind]}. {figures.accepted} of {figures.all} accepted.
      </span>
    </span>
  )
}

function Says({ cell }: { cell: Cell | undefined }): VNode {
  if (cell === undefined || cell.count === 0) return <span class="gt-muted">None</span>
  return (
    <>
      <strong>{cell.count}</strong>, {cell.accepted} accepted
      {cell.red === 0 ? null : `, ${cell.red} red`}
      {cell.late === 0 ? null : <strong>, {cell.late} overdue</strong>}
    </>
  )
}
