import { tableOf } from '#src/kit/charts/pictures.tsx'
import { type PaperPicture, type Table, words } from './paper.ts'

/** The numbers behind a picture, as a table of its paper. */
export function numbersOf({ picture }: PaperPicture): Table {
  const { columns, rows } = tableOf(picture)
  return {
    kind: 'table',
    title: null,
    columns: columns.map(({ heading, numeric }, at) => ({
      title: heading,
      share: at === 0 ? 4 : numeric ? 1.4 : 3.8,
      align: numeric ? 'right' : 'left',
    })),
    rows: rows.map((row) => row.map((cell) => [words(String(cell))])),
  }
}
