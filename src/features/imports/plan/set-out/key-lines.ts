import {
  type Block,
  type Paragraph,
  type Row,
  singleCell,
  type Table,
} from '#src/kit/documents/source-document.ts'
import { isScale, namesKey } from '#src/features/imports/plan/ratings/keys.ts'
import { isCode, level } from '#src/features/imports/plan/ratings/scales.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'

const LONGEST = 220

/**
 * Text in which a key's codes and their meanings stand a line each, one after another: set out as the table
 * that it was, its titles with it.
 */
export function tabulateKeys(blocks: Block[]): Block[] {
  const made: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const pairs = pairsFrom(blocks, at)
    const isKey = areLevels(pairs)
    if (isKey) {
      const titles = made.slice(-2).filter(isLine)
      const titled = titles.length === 2 && namesKey(titles.map(({ text }) => text))
      if (titled) made.splice(-2)
      made.push(tableOf([...(titled ? [titles] : []), ...pairs]))
    } else made.push(...blocks.slice(at, at + 1))
    at += isKey ? 2 * pairs.length : 1
  }
  return made
}

/** Three levels or more that say how work goes, the first of them too. */
function areLevels(pairs: readonly [Paragraph, Paragraph][]): boolean {
  const levels = pairs.map(([code, label]) => level(code.text, label.text))
  return levels.length >= 3 && levels[0]?.status !== null && isScale(levels)
}

function isLine(block: Block | undefined): block is Paragraph {
  return block?.type === 'paragraph' && block.style !== 'furniture' && block.text.length <= LONGEST
}

/** A code and its meaning, again and again, each code once. */
function pairsFrom(blocks: readonly Block[], from: number): [Paragraph, Paragraph][] {
  const pairs: [Paragraph, Paragraph][] = []
  const codes = new Set<string>()
  for (let at = from; ; at += 2) {
    const [code, label] = [blocks[at], blocks[at + 1]]
    if (!isLine(code) || !isLine(label) || !isCode(code.text) || isCode(label.text)) return pairs
    if (codes.has(oneLine(code.text))) return pairs
    codes.add(oneLine(code.text))
    pairs.push([code, label])
  }
}

function tableOf(lines: Paragraph[][]): Table {
  const rows = lines.map((line): Row => {
    const cells = line.map(({ text, bold }, at) =>
      singleCell(at + 1, [{ text, ...(bold === true ? { bold } : {}) }]),
    )
    return { cells, source: line[0]?.source ?? {} }
  })
  return { type: 'table', title: null, columns: 2, rows, source: rows[0]?.source ?? {} }
}
