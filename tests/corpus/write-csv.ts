import { cellLines, gridOf } from './grid.ts'
import type { Laid } from './types.ts'

/** Comma-separated values as Excel saves one sheet: every line as wide as the widest table. */
export function writeCsv(laid: Laid[]): string {
  const width = Math.max(1, ...laid.map((one) => (one.lay === 'table' ? one.widths.length : 1)))
  const lines = laid.flatMap((one) => {
    if (one.lay === 'table')
      return gridOf(one).map((line) =>
        line.map((place) => (place?.start === true ? cellLines(place.cell) : '')),
      )
    return 'text' in one ? [[one.text]] : []
  })
  const padded = lines.map((line) =>
    Array.from({ length: width }, (_, at) => quoted(line[at] ?? '')).join(','),
  )
  return `\uFEFF${padded.join('\r\n')}\r\n`
}

function quoted(text: string): string {
  return /[\n,"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
