import { writeXlsx } from 'hucre/xlsx'
import { columnsOf, keyTitles, ownFieldsOf, type PlanColumn } from './plan-document.columns.ts'
import type { PlanDocument } from './plan-document.ts'

/** Excel's widest column that still reads well, in letters. */
const widest = 60
const widthOfShare = 10

/**
 * The plan as a workbook: titles once, each theme and objective on a row of its own above its actions, every column
 * of the plan, and its key; our own reader of plans can take it in again.
 */
export async function planSheet(plan: PlanDocument): Promise<Uint8Array> {
  const columns = [...columnsOf(plan), ...ownFieldsOf(plan)]
  const headers = columns.map(({ title }) => title)
  const { mirrored = [] } = plan
  const key = plan.key.map(({ code, label }) => [code, label])
  const rows = [headers, ...rowsOf(plan, columns)]
  return writeXlsx({
    sheets: [
      {
        name: 'Plan',
        columns: columns.map(({ title, share }) => ({
          header: title,
          width: Math.min(widest, share * widthOfShare),
        })),
        rows,
      },
      ...(mirrored.length === 0
        ? []
        : [{ name: 'Mirrored', rows: [['Mirrored from other plans'], ...mirrored.map((says) => [says])] }]),
      ...(key.length === 0 ? [] : [{ name: 'Key', rows: [[...keyTitles], ...key] }]),
    ],
  })
}

function rowsOf({ themes, levelNames }: PlanDocument, columns: PlanColumn[]): string[][] {
  const banner = (text: string) => (text === '' ? [] : [[text, ...columns.slice(1).map(() => '')]])
  return themes.flatMap((theme) => [
    ...banner(titled(levelNames.theme, theme)),
    ...theme.objectives.flatMap((objective) => [
      ...banner(titled(levelNames.objective, objective)),
      ...objective.actions.map((action) => columns.map(({ lines }) => lines(action).join('\n'))),
    ]),
  ])
}

/** "Priority 3: Front door", as in the document: the level in the council's own word says what stands below. */
function titled(level: string, { ref, title }: { ref: string | null; title: string | null }): string {
  if (title === null) return ''
  return ref === null ? `${level}: ${title}` : `${level} ${ref}: ${title}`
}
