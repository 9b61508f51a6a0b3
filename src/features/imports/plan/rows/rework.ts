import type { Column } from '#src/features/imports/plan/columns/column.ts'
import type { PlanEvent, PlanRow } from './events.ts'

/** Each table's rows are parted as they together show: `partingOf` says how, null where the table stays as it is. */
export function reworkTables<Parting>(
  events: PlanEvent[],
  partingOf: (columns: Column[], rows: PlanRow[]) => Parting | null,
  part: (row: PlanRow, parting: Parting) => PlanRow[],
): PlanEvent[] {
  const rows = events.filter((event) => event.type === 'row')
  const partings = new Map<Column[], Parting>()
  for (const [columns, of] of Map.groupBy(rows, (row) => row.columns)) {
    const parting = partingOf(columns, of)
    if (parting !== null) partings.set(columns, parting)
  }
  if (partings.size === 0) return events
  return events.flatMap((event): PlanEvent[] => {
    const parting = event.type === 'row' ? partings.get(event.columns) : undefined
    return event.type === 'row' && parting !== undefined ? part(event, parting) : [event]
  })
}
