import { ourAbout, ourTitles } from '#src/features/imports/index.ts'
import { writeWorkbook } from '#src/kit/print/workbook.ts'
import { type Said, saidOfLevel, titleOfLevel } from './plan-document.about.ts'
import { columnsOf, keyTitles, ownFieldsOf, type PlanColumn } from './plan-document.columns.ts'
import type { LevelWords, PlanDocument } from './plan-document.ts'

/** Excel's widest column that still reads well, in letters. */
const widest = 60
const widthOfShare = 10

/**
 * The plan as a workbook: titles once, each theme and objective on a row of its own above its actions with what it says
 * of itself on the rows below, every column of the plan, and its key; our own reader of plans can take it in again.
 */
export async function planSheet(plan: PlanDocument): Promise<Uint8Array> {
  const columns = [...columnsOf(plan), ...ownFieldsOf(plan)]
  const rows = rowsOf(plan, columns)
  const { mirrored = [], key } = plan
  return writeWorkbook([
    {
      name: 'Plan',
      columns: columns.map(({ title, share }) => ({ title, width: Math.min(widest, share * widthOfShare) })),
      rows: rows.map(({ cells }) => cells),
      banners: new Set(rows.flatMap(({ isBanner }, at) => (isBanner ? [at] : []))),
    },
    ...(mirrored.length === 0
      ? []
      : [
          {
            name: 'Mirrored',
            columns: [{ title: 'Mirrored from other plans', width: 90 }],
            rows: mirrored.map((says) => [says]),
          },
        ]),
    ...(key.length === 0
      ? []
      : [
          {
            name: 'Key',
            columns: keyTitles.map((title) => ({ title, width: 40 })),
            rows: key.map(({ code, label }) => [code, label]),
          },
        ]),
  ])
}

type Row = { cells: string[]; isBanner: boolean }

function rowsOf({ themes, levelNames }: PlanDocument, columns: PlanColumn[]): Row[] {
  const banner = (text: string) =>
    text === '' ? [] : [{ cells: [text, ...columns.slice(1).map(() => '')], isBanner: true }]
  const about = (level: LevelWords, leads: string[] = []) =>
    [...leadOf(leads), ...saidOfLevel(level)].map(({ title, lines }) => ({
      cells: [ourAbout[0], [`${title}:`, ...lines].join('\n'), ...columns.slice(2).map(() => '')],
      isBanner: false,
    }))
  return themes.flatMap((theme) => [
    ...banner(titled(levelNames.theme, theme)),
    ...about(theme, theme.leads),
    ...theme.objectives.flatMap((objective) => [
      ...banner(titled(levelNames.objective, objective)),
      ...about(objective),
      ...objective.actions.map((action) => ({
        cells: columns.map(({ lines }) => lines(action).join('\n')),
        isBanner: false,
      })),
    ]),
  ])
}

function leadOf(leads: string[]): Said[] {
  return leads.length === 0 ? [] : [{ title: ourTitles.lead, lines: [leads.join('; ')] }]
}

/** Nothing for what stands under no level. */
function titled(level: string, { ref, title }: { ref: string | null; title: string | null }): string {
  return title === null ? '' : titleOfLevel(level, ref, title)
}
