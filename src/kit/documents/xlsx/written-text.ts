import type { CellParagraph } from '../source-document.ts'
import { markStruck, partStruck } from '../struck.ts'
import { afterBullet, tidyText } from '../tidy.ts'

/** A run of a cell's text with the marks a reader must see. */
export type Run = { text: string; bold?: boolean; struck?: boolean }

/** A cell's runs as paragraphs, one for each line; a bullet typed at a line's start makes it a list item. */
export function paragraphsOfRuns(runs: readonly Run[]): CellParagraph[] {
  if (runs.length === 0) return []
  const paragraphs: CellParagraph[] = []
  for (const line of linesOfRuns(runs)) {
    const written = tidyText(
      line.map((run) => (run.struck === true ? markStruck(run.text) : run.text)).join(''),
    )
    const { kept, struck, inPlace } = partStruck(written)
    const text = kept === '' ? struck : kept
    if (text === '') continue
    const item = afterBullet(text)
    const worded = line.filter((run) => run.text.trim() !== '')
    paragraphs.push({
      text: item ?? text,
      ...(worded.every((run) => run.bold) ? { bold: true } : {}),
      ...(kept === '' ? { struck: true } : {}),
      ...(item === undefined ? {} : { list: { level: 1, ordered: false } }),
    })
    if (kept !== '' && struck !== '') paragraphs.push({ text: struck, struck: true, inPlace })
  }
  return paragraphs
}

function linesOfRuns(runs: readonly Run[]): Run[][] {
  if (runs.length === 1 && runs[0] && !/[\r\n\u2028]/.test(runs[0].text)) return [[...runs]]
  const lines: Run[][] = [[]]
  for (const run of runs) {
    const parts = run.text.split(/\r\n?|\n|\u2028/)
    parts.forEach((part, index) => {
      if (index > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({ ...run, text: part })
    })
  }
  return lines
}
