import { decodeText } from '../encoding.ts'
import type { Block, SourceDocument } from '../source-document.ts'
import { findCellLines, parseCellLines } from './cell-lines.ts'
import { isBlank, type Line, splitLines } from './line.ts'
import { countPiped, parsePiped } from './piped.ts'
import { Prose } from './prose.ts'
import { findRepeatedHeaders, parseTabbed } from './tabbed.ts'

/**
 * Reads plain text, in most cases what a converter took out of a document: tabs or bars part cells,
 * consecutive such lines are a table, form feeds part pages. Rows cut in two by a page break are left
 * as two rows, since which belongs to which is understanding, not reading.
 */
export function parseText(bytes: Uint8Array, file: string): SourceDocument {
  const lines = splitLines(decodeText(bytes))
  const blocks = parseLines(lines)
  const pages = lines.at(-1)?.page
  return { kind: 'text', file, ...(pages === undefined ? {} : { pages }), blocks, notes: [] }
}

function parseLines(lines: Line[]): Block[] {
  const headers = findRepeatedHeaders(lines)
  const blocks: Block[] = []
  const prose = new Prose()
  let tables = 0
  for (let at = 0; at < lines.length; ) {
    const found = parseTableAt(lines, at, headers, tables + 1)
    if (found !== undefined) {
      tables++
      blocks.push(found.block)
      at += found.length
      continue
    }
    const line = lines[at]
    if (line !== undefined) blocks.push(...prose.parse(line))
    at++
  }
  return blocks
}

function parseTableAt(
  lines: Line[],
  at: number,
  headers: Set<string>,
  table: number,
): { block: Block; length: number } | undefined {
  if (lines[at]?.text.startsWith('\t') === true) {
    const found = findCellLines(lines, at)
    if (found !== undefined) return { block: parseCellLines(found, table), length: found.length }
  }
  const tabbed = countTabbed(lines, at)
  if (tabbed > 0) return { block: parseTabbed(lines.slice(at, at + tabbed), headers, table), length: tabbed }
  const piped = countPiped(lines, at)
  return piped > 0 ? { block: parsePiped(lines.slice(at, at + piped), table), length: piped } : undefined
}

/** How many lines from here are rows parted by tabs; none where the tabs only indent or follow a number. */
function countTabbed(lines: Line[], from: number): number {
  let length = 0
  let rows = 0
  for (; from + length < lines.length; length++) {
    const line = lines[from + length]
    if (line === undefined || !line.text.includes('\t') || (isBlank(line) && rows === 0)) break
    if (isBullet(line.text)) break
    if (!isIndented(line.text)) rows++
  }
  return rows > 0 ? length : 0
}

const isBullet = (text: string) =>
  /^\s*[\u00b7\u2022\u25aa\u25cf\u25e6\u27a2\uf0b7\uf0a7o-]\t+[^\t]+$/u.test(text)

/** One tab at the start, or after an ordinal, is layout. */
const isIndented = (text: string) =>
  /^\t[^\t]*$/.test(text) || /^\s*\(?(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[a-z]{1,4}[.)])\t[^\t]+$/i.test(text)
