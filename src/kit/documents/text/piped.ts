import type { Table } from '../source-document.ts'
import { isRule, type Line } from './line.ts'
import { tableOf } from './tabbed.ts'

/** The lines with bars from here, and whether they make a Markdown table: a heading row with a rule below it, or rows fenced by bars. */
export function countPiped(lines: Line[], from: number): { length: number; isTable: boolean } {
  let length = 0
  while (isPiped(lines[from + length])) length++
  const piped = lines.slice(from, from + length)
  const ruled = piped.some((line) => isRule(line) && line.text.includes('|'))
  const fenced = length > 1 && piped.every(({ text }) => /^\|.*\|$/.test(text.trim()))
  return { length, isTable: ruled || fenced }
}

function isPiped(line: Line | undefined): boolean {
  return line !== undefined && /\S\s*\||\|\s*\S/.test(line.text) && !line.text.includes('\t')
}

/** Rows above the first rule are heading rows. */
export function parsePiped(lines: Line[], table: number): Table {
  const rule = lines.findIndex(isRule)
  const rows = lines
    .map((line, index) => ({ line, cells: splitBars(line.text), header: index < rule }))
    .filter(({ line }) => !isRule(line))
  return tableOf(rows, table)
}

function splitBars(text: string): string[] {
  const inner = text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim())
}
