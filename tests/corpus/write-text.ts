import { cellLines, gridOf } from './grid.ts'
import type { Laid, LaidTable } from './types.ts'

export type TextManner = 'tabs' | 'slashes' | 'paragraphs'

/** Text as converters leave it: cells parted by tabs, by " / ", or a paragraph to each cell that has words. */
export function writeText(laid: Laid[], manner: TextManner): string {
  return laid.map((one) => block(one, manner)).join('\n') + '\n'
}

function block(one: Laid, manner: TextManner): string {
  if (one.lay === 'table') return `\n${tableText(one, manner)}\n`
  if (one.lay === 'title') return manner === 'tabs' ? `# ${one.text}\n` : `${one.text}\n`
  if (one.lay === 'heading')
    return manner === 'tabs' ? `\n${'#'.repeat((one.level ?? 1) + 1)} ${one.text}\n` : `\n${one.text}\n`
  if (one.lay === 'bullet') return manner === 'tabs' ? `- ${one.text}` : `• ${one.text}`
  if (one.lay === 'paragraph')
    return one.bold === true && manner === 'tabs' ? `**${one.text}**\n` : `${one.text}\n`
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
  const parted = manner === 'tabs' ? '\t' : ' / '
  return lines.map((cells) => cells.join(parted).trimEnd()).join('\n')
}
