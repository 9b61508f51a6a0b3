import type { DraftTable, PlanDraft } from './plan/plan-draft.ts'

/** What stands in a plan's document beside its actions: kept with the plan, word for word. */
export type Kept = { importId: string; fileName: string; appliedAt: Date | null } & Pick<
  PlanDraft,
  'tables' | 'narrative'
>

/** The tables that are no list of actions. */
export function tablesBeside(tables: readonly DraftTable[]): DraftTable[] {
  return tables.filter(({ kind }) => kind !== 'actions')
}

/** The columns of what is kept as a file: tables are of every shape, so each cell has a row that says where it stands. */
export const keptColumns = ['Document', 'Table or passage', 'Kind', 'Row', 'Column', 'Says']

/** Every cell and passage that is kept beside the actions, whole, in the document's order. */
export function keptRows({ fileName, tables, narrative }: Kept): (string | number | null)[][] {
  const cells = tablesBeside(tables).flatMap(({ title, kind, headers, rows }) =>
    rows.flatMap((row, at) =>
      row.map((says, column) => [fileName, title, kind, at + 1, headers[column] ?? null, says]),
    ),
  )
  return [...cells, ...narrative.map(({ heading, text }) => [fileName, heading, 'passage', null, null, text])]
}
