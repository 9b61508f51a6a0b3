import { cellText, wordsOf, type SourceDocument } from '#src/kit/documents/source-document.ts'
import { cellLines } from './grid.ts'
import type { Laid, Rendering } from './types.ts'
import type { Share } from './score.ts'

/** How well a reader kept the paper itself, before anything is understood. */
export type DocumentScore = {
  words: Share
  /** Cells with words that stand as cells again, whole and nothing added. */
  cells: Share
  /** Of those, the cells whose column and spans are the same; in a workbook columns are the sheet's own. */
  spans: Share
  fills: Share
  /** Headings and titles that are known to be such. */
  headings: Share
  faults: string[]
}

export const DOCUMENT_MEASURES = ['words', 'cells', 'spans', 'fills', 'headings'] as const

type Kept = { text: string; column: number; rowspan: number; colspan: number; fill: string | undefined }

export function scoreDocument(rendering: Rendering, document: SourceDocument): DocumentScore {
  const laid = rendering.plan.layout(rendering.seed)
  const faults: string[] = []
  const pairs = cellsLaid(laid).map((want) => ({ want, got: undefined as Kept | undefined }))
  const left = Map.groupBy(cellsRead(document), ({ text }) => text)
  for (const pair of pairs) {
    const same = left.get(pair.want.text) ?? []
    const best = same.findIndex((one) => placed(one) === placed(pair.want))
    pair.got = same.splice(Math.max(best, 0), 1)[0]
    if (pair.got === undefined) faults.push(`cell: ${pair.want.text.slice(0, 90)}`)
  }
  const kept = pairs.flatMap(({ want, got }) => (got === undefined ? [] : [{ want, got }]))
  const count = <One>(name: string, list: One[], right: (one: One) => string | null): Share => {
    const wrong = list.flatMap((one) => right(one) ?? [])
    faults.push(...wrong.map((text) => `${name}: ${text.slice(0, 110)}`))
    return { right: list.length - wrong.length, of: list.length }
  }
  return {
    words: words(rendering, document, faults),
    cells: { right: kept.length, of: pairs.length },
    spans: count('spans', kept, ({ want, got }) =>
      placed(want) === placed(got) ? null : `${placed(want)} read as ${placed(got)} — ${want.text}`,
    ),
    fills: count(
      'fill',
      kept.filter(({ want }) => rendering.colours && want.fill !== undefined),
      ({ want, got }) =>
        want.fill === got.fill ? null : `${want.fill ?? ''} read as ${got.fill ?? 'none'} — ${want.text}`,
    ),
    headings: count('heading', headingsLaid(laid), (text) => (isHeading(document, text) ? null : text)),
    faults,
  }
}

function placed({ column, colspan, rowspan }: Kept): string {
  return `column ${column}, ${colspan} across, ${rowspan} down`
}

function folded(text: string): string {
  return wordsOf(text).join(' ')
}

function cellsLaid(laid: Laid[]): Kept[] {
  return laid.flatMap((one) =>
    one.lay === 'table'
      ? one.rows
          .flatMap(({ cells }) =>
            cells.map((cell) => ({
              text: folded(cellLines(cell)),
              column: cell.column + 1,
              rowspan: cell.rowspan,
              colspan: cell.colspan,
              fill: cell.fill,
            })),
          )
          .filter(({ text }) => text !== '')
      : [],
  )
}

function cellsRead(document: SourceDocument): Kept[] {
  return document.blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows.flatMap(({ cells }) =>
          cells.map((cell) => ({
            text: folded(cellText(cell)),
            column: cell.column,
            rowspan: cell.rowspan,
            colspan: cell.colspan,
            fill: cell.fill,
          })),
        )
      : [],
  )
}

function headingsLaid(laid: Laid[]): string[] {
  return laid.flatMap((one) => (one.lay === 'heading' || one.lay === 'title' ? [folded(one.text)] : []))
}

function isHeading(document: SourceDocument, text: string): boolean {
  return document.blocks.some((block) =>
    block.type === 'paragraph'
      ? folded(block.text) === text &&
        (block.style === 'heading' || block.style === 'title' || block.bold === true)
      : false,
  )
}

function words({ words: written }: Rendering, document: SourceDocument, faults: string[]): Share {
  const all = document.blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? wordsOf(block.text)
      : [
          ...wordsOf(block.title ?? ''),
          ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => wordsOf(cellText(cell)))),
        ],
  )
  const left = Map.groupBy(all, (word) => word)
  const lost = written.filter((word) => left.get(word)?.pop() === undefined)
  if (lost.length > 0) faults.push(`words lost: ${lost.slice(0, 20).join(' ')}`)
  return { right: written.length - lost.length, of: written.length }
}
