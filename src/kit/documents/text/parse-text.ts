import { BULLETS } from '../bullets.ts'
import { decodeText } from '../encoding.ts'
import type { PrintedRun } from '../printed/runs.ts'
import type { Block, SourceDocument } from '../source-document.ts'
import { findCellLines, parseCellLines } from './cell-lines.ts'
import { isBlank, joinQuoted, type Line, splitLines } from './line.ts'
import { countPiped, parsePiped } from './piped.ts'
import { findRunningLines } from './running-lines.ts'
import { findPrinted } from './printed.ts'
import { parsePrinted } from './printed-table.ts'
import { Prose } from './prose.ts'
import { countBanners } from './tabbed-banners.ts'
import { findRepeatedHeaders, parseTabbed } from './tabbed.ts'

/**
 * Reads plain text, in most cases what a converter took out of a document: tabs or bars part cells,
 * consecutive such lines are a table, form feeds part pages. Rows cut in two by a page break are left
 * as two rows, since which belongs to which is understanding, not reading.
 */
export function parseText(bytes: Uint8Array, file: string): SourceDocument {
  const lines = joinQuoted(splitLines(decodeText(bytes)))
  const blocks = parseLines(lines)
  const pages = lines.at(-1)?.page
  return { kind: 'text', file, ...(pages === undefined ? {} : { pages }), blocks, notes: [] }
}

function parseLines(lines: Line[]): Block[] {
  const headers = findRepeatedHeaders(lines)
  const running = findRunningLines(lines)
  const search = new TableSearch(lines, running)
  const prose = new Prose(running)
  const blocks: Block[] = []
  let tables = 0
  for (let at = 0; at < lines.length; ) {
    const found = search.findAt(at)
    const line = lines[at]
    if (found !== undefined) {
      tables++
      blocks.push(found.parse(headers, tables))
    } else if (line !== undefined) blocks.push(...prose.parse(line))
    at += found?.length ?? 1
  }
  return blocks
}

type Found = { length: number; parse: (headers: Set<string>, table: number) => Block }

/** Looks for tables of each shape; lines found to begin none are not looked through again. */
class TableSearch {
  private readonly lines: Line[]
  private readonly printed: Map<number, PrintedRun>
  private readonly settled = { cells: 0, tabbed: 0, piped: 0 }

  constructor(lines: Line[], running: ReadonlySet<Line>) {
    this.lines = lines
    this.printed = findPrinted(lines, running)
  }

  findAt(at: number): Found | undefined {
    return this.findCells(at) ?? this.findTabbed(at) ?? this.findPiped(at) ?? this.findPrinted(at)
  }

  private findCells(at: number): Found | undefined {
    if (at < this.settled.cells || this.lines[at]?.text.startsWith('\t') !== true) return undefined
    const found = findCellLines(this.lines, at)
    if (!('cells' in found)) this.settled.cells = at + found.length
    return 'cells' in found
      ? { length: found.length, parse: (_, table) => parseCellLines(found, table) }
      : undefined
  }

  private findTabbed(at: number): Found | undefined {
    if (at < this.settled.tabbed) return undefined
    const { length, rows } = countTabbed(this.lines, at)
    if (rows === 0) this.settled.tabbed = at + length
    const own = this.lines.slice(at, rows === 0 ? at : at + length)
    return rows === 0 ? undefined : { length, parse: (headers, table) => parseTabbed(own, headers, table) }
  }

  private findPrinted(at: number): Found | undefined {
    const run = this.printed.get(at)
    if (run === undefined) return undefined
    const own = this.lines.slice(at, at + run.length)
    return { length: run.length, parse: (_, table) => parsePrinted(own, run, table) }
  }

  private findPiped(at: number): Found | undefined {
    if (at < this.settled.piped) return undefined
    const { length, isTable } = countPiped(this.lines, at)
    if (!isTable) this.settled.piped = at + length
    const own = this.lines.slice(at, isTable ? at + length : at)
    return isTable ? { length, parse: (_, table) => parsePiped(own, table) } : undefined
  }
}

/** The lines from here with tabs, and how many are rows: tabs that only indent or follow a number make none. */
function countTabbed(lines: Line[], from: number): { length: number; rows: number } {
  let length = 0
  let rows = 0
  for (; from + length < lines.length; length++) {
    const line = lines[from + length]
    const banners = rows === 0 || isTabbed(line) ? 0 : countBanners(lines, from, from + length)
    if (banners > 0) {
      length += banners - 1
      continue
    }
    if (line === undefined || !isTabbed(line) || (isBlank(line) && rows === 0)) break
    if (isBullet(line.text)) break
    if (!isIndented(line.text)) rows++
  }
  return { length, rows }
}

const isTabbed = (line: Line | undefined): boolean => line?.text.includes('\t') === true

const TABBED_ITEM = new RegExp(String.raw`^\s*[${BULLETS}o-]\t+[^\t]+$`, 'u')

const isBullet = (text: string) => TABBED_ITEM.test(text)

/** One tab at the start, or after an ordinal, is layout. */
const isIndented = (text: string) =>
  /^\t[^\t]*$/.test(text) || /^\s*\(?(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[a-z]{1,4}[.)])\t[^\t]+$/i.test(text)
