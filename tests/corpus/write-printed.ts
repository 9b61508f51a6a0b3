import { gridOf } from './grid.ts'
import type { Laid, LaidTable } from './types.ts'

/** Text as a PDF's printed page is turned into it: cells side by side in columns, or one under another. */
export type PrintedManner = 'columns' | 'wrapped'

const LETTERS_ACROSS = 168
const LINES_A_PAGE = 46

/**
 * Each page ends with its number and a form feed, and repeats the titles of a table that runs on.
 * In `columns` lines of neighbouring cells stand side by side, parted by two spaces or more; in
 * `wrapped` each cell's lines follow one another, parted from the next cell by an empty line.
 */
export function writePrinted(laid: Laid[], manner: PrintedManner): string {
  const paper = new Paper()
  for (const one of laid) {
    if (one.lay === 'table') paper.table(one, manner)
    else if (one.lay === 'page') paper.turn()
    else if ('text' in one) {
      paper.add(one.lay === 'bullet' ? `• ${one.text}` : one.text)
      if (one.lay !== 'bullet') paper.line('')
    }
  }
  return paper.text()
}

class Paper {
  #lines: string[] = []
  #onPage = 0
  #pages = 0

  line(text: string): void {
    if (this.#onPage >= LINES_A_PAGE) this.turn()
    this.#lines.push(text)
    this.#onPage += 1
  }

  add(text: string): void {
    for (const one of wrapped(text, 120)) this.line(one)
  }

  turn(): void {
    if (this.#onPage === 0) return
    this.#pages += 1
    this.#lines.push('', `${' '.repeat(60)}Page ${this.#pages}`, '\f')
    this.#onPage = 0
  }

  table(table: LaidTable, manner: PrintedManner): void {
    const rows = manner === 'columns' ? columnRows(table) : wrappedRows(table)
    const head = rows.slice(0, table.headings).flat()
    rows.forEach((lines, at) => {
      for (const text of lines) {
        if (this.#onPage >= LINES_A_PAGE) {
          this.turn()
          if (at >= table.headings) for (const title of head) this.line(title)
        }
        this.line(text)
      }
    })
    this.line('')
  }

  text(): string {
    this.turn()
    return `${this.#lines.join('\n')}\n`
  }
}

/** The lines of each row, its cells side by side. */
function columnRows(table: LaidTable): string[][] {
  const widths = lettersOf(table)
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, one) => sum + one + 2, 0))
  return gridOf(table).map((line) => {
    const out: string[] = []
    for (const place of line) {
      if (place?.start !== true) continue
      const { column, colspan, paragraphs } = place.cell
      const room = widths.slice(column, column + colspan).reduce((sum, one) => sum + one + 2, -2)
      const lines = paragraphs.flatMap(({ text, bullet }) =>
        wrapped(bullet === true ? `• ${text}` : text, room),
      )
      lines.forEach((text, at) => {
        out[at] = (out[at] ?? '').padEnd(starts[column] ?? 0) + text
      })
    }
    return out.length === 0 ? [''] : out
  })
}

function wrappedRows(table: LaidTable): string[][] {
  const widths = lettersOf(table)
  return table.rows.map(({ cells }) =>
    cells.flatMap(({ column, colspan, paragraphs }) => {
      const room = widths.slice(column, column + colspan).reduce((sum, one) => sum + one, 0)
      const lines = paragraphs.flatMap(({ text, bullet }) =>
        wrapped(bullet === true ? `• ${text}` : text, room),
      )
      return lines.length === 0 ? [] : [...lines, '']
    }),
  )
}

/** Widths in letters, by the columns' shares but none narrower than its longest word. */
function lettersOf(table: LaidTable): number[] {
  const total = table.widths.reduce((sum, one) => sum + one, 0)
  return table.widths.map((share, column) => {
    const words = table.rows.flatMap(({ cells }) =>
      cells
        .filter((cell) => cell.column === column && cell.colspan === 1)
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(/\s+/))),
    )
    const longest = Math.max(1, ...words.map(({ length }) => length))
    return Math.max(longest, Math.floor((share / total) * (LETTERS_ACROSS - table.widths.length * 2)))
  })
}

function wrapped(text: string, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
