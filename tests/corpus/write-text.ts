import { cellLines, gridOf } from './grid.ts'
import type { Laid, LaidTable } from './types.ts'

export type TextManner = 'tabs' | 'slashes' | 'paragraphs' | 'pages'

/**
 * Text as converters leave it: cells parted by tabs, by " / ", or a paragraph to each cell that has
 * words. `pages` is by tabs too, with the heading rows again on each page of six rows, and each page's
 * last row cut in two where its longest cell is long.
 */
export function writeText(laid: Laid[], manner: TextManner): string {
  return laid.map((one) => block(one, manner)).join('\n') + '\n'
}

function marked(manner: TextManner): boolean {
  return manner === 'tabs' || manner === 'pages'
}

function block(one: Laid, manner: TextManner): string {
  if (one.lay === 'table') return `\n${tableText(one, manner)}\n`
  if (one.lay === 'title') return marked(manner) ? `# ${one.text}\n` : `${one.text}\n`
  if (one.lay === 'heading')
    return marked(manner) ? `\n${'#'.repeat((one.level ?? 1) + 1)} ${one.text}\n` : `\n${one.text}\n`
  if (one.lay === 'bullet') return marked(manner) ? `- ${one.text}` : `• ${one.text}`
  if (one.lay === 'paragraph')
    return one.bold === true && marked(manner) ? `**${one.text}**\n` : `${one.text}\n`
  return ''
}

function tableText(table: LaidTable, manner: TextManner): string {
  const grid = gridOf(table)
  if (manner === 'paragraphs') {
    return table.rows.flatMap(({ cells }) => cells.map(cellLines).filter((text) => text !== '')).join('\n\n')
  }
  const lines = grid.map((line) => {
    const cells = line.filter(
      (place) => place === null || place.start || !place.top || place.cell.colspan === 1,
    )
    return cells.map((place) => (place?.start === true ? cellLines(place.cell).replace(/\n/g, ' ') : ''))
  })
  if (manner === 'pages') return onPages(lines, table.headings)
  const parted = manner === 'tabs' ? '\t' : ' / '
  return lines.map((cells) => cells.join(parted).trimEnd()).join('\n')
}

const ROWS_A_PAGE = 6

function onPages(lines: string[][], headings: number): string {
  const head = lines.slice(0, headings)
  const pages: string[][][] = [head.slice()]
  let count = 0
  for (const line of lines.slice(headings)) {
    count += 1
    const last = count % ROWS_A_PAGE === 0
    const [first, rest] = last ? cut(line) : [line, null]
    pages.at(-1)?.push(first)
    if (last && count < lines.length - headings) pages.push([...head, ...(rest === null ? [] : [rest])])
    else if (rest !== null) pages.at(-1)?.push(rest)
  }
  return pages.map((page) => page.map((cells) => cells.join('\t').trimEnd()).join('\n')).join('\n\n')
}

/** A row cut where a page ends: the rest of its longest cell stands alone on the next. */
function cut(line: string[]): [string[], string[] | null] {
  const longest = line.reduce((best, text, at) => (text.length > (line[best]?.length ?? 0) ? at : best), 0)
  const text = line[longest] ?? ''
  const at = text.indexOf(' ', Math.floor(text.length * 0.6))
  if (text.length < 80 || at === -1) return [line, null]
  return [
    line.with(longest, text.slice(0, at)),
    line.map((_, place) => (place === longest ? text.slice(at + 1) : '')),
  ]
}
