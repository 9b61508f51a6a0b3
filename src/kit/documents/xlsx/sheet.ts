import { walkXml, type XmlElement } from '../xml.ts'
import { PLAIN, type CellStyle } from './cell-styles.ts'
import { showNumber } from './number-format.ts'
import { blockOf, columnOf, type Block } from './references.ts'
import { MOST_ROWS } from './sheet-notes.ts'
import { RunMaker } from './shared-strings.ts'
import type { Run } from './written-text.ts'

/** A filled cell as the sheet holds it; its column from 1. */
export type SheetCell = { column: number; runs: readonly Run[]; style: CellStyle }
export type SheetRow = { row: number; hidden: boolean; cells: SheetCell[] }

/** A rule that paints cells by what they hold. */
export type Condition = {
  blocks: Block[]
  kind: string
  operator: string
  text: string
  formula: string
  style: number
}

export type Sheet = {
  rows: SheetRow[]
  merged: Block[]
  /** Hidden columns, from 1. */
  hidden: Block[]
  filter: Block | null
  conditions: Condition[]
  /** The sheet goes on below the last row that was taken in. */
  cut: boolean
}

export type Workbook = { strings: readonly Run[][]; styles: readonly CellStyle[]; since1904: boolean }

const MOST_CELLS = 1_000_000
const MOST_MERGED = 100_000

/** Thrown to end the walk early; never leaves this file. */
class Enough extends Error {}

/** One worksheet (18.3.1), read in one pass. */
export function parseSheet(bytes: Uint8Array, workbook: Workbook): Sheet {
  const walker = new SheetWalker(workbook)
  try {
    walkXml(bytes, walker)
  } catch (error) {
    if (!(error instanceof Enough)) throw error
    walker.sheet.cut = true
  }
  return walker.sheet
}

class SheetWalker {
  readonly sheet: Sheet = { rows: [], merged: [], hidden: [], filter: null, conditions: [], cut: false }
  private readonly workbook: Workbook
  private readonly maker = new RunMaker()
  private row: SheetRow = { row: 0, hidden: false, cells: [] }
  private column = 0
  private kind = ''
  private style: CellStyle = PLAIN
  private value = ''
  private inValue = false
  private inline = false
  private formula = false
  private cells = 0
  private blocks: Block[] = []

  constructor(workbook: Workbook) {
    this.workbook = workbook
  }

  open = (element: XmlElement): void => {
    const { name } = element
    if (name === 'c') this.openCell(element)
    else if (name === 'v') this.inValue = true
    else if (name === 'row') this.openRow(element)
    else if (this.inline) this.maker.open(element)
    else if (name === 'is') {
      this.inline = true
      this.maker.begin()
    } else this.openOther(element)
  }

  text = (text: string): void => {
    if (this.inValue) this.value += text
    else if (this.inline) this.maker.text(text)
    else if (this.formula) {
      const condition = this.sheet.conditions.at(-1)
      if (condition && condition.formula.length < 200) condition.formula += text
    }
  }

  close = (name: string): void => {
    if (name === 'v') this.inValue = false
    else if (name === 'c') this.closeCell()
    else if (name === 'row') this.closeRow()
    else if (name === 'is') this.inline = false
    else if (name === 'formula') this.formula = false
    else if (this.inline) this.maker.close(name)
  }

  private openRow(element: XmlElement): void {
    const row = Number(element.attribute('r') ?? this.row.row + 1)
    this.row = { row, hidden: isTrue(element.attribute('hidden')), cells: [] }
    this.column = 0
  }

  private openCell(element: XmlElement): void {
    const reference = element.attribute('r')
    this.column = (reference === undefined ? 0 : columnOf(reference)) || this.column + 1
    this.kind = element.attribute('t') ?? 'n'
    this.style = this.workbook.styles[Number(element.attribute('s') ?? 0)] ?? PLAIN
    this.value = ''
    this.maker.runs = []
  }

  private closeCell(): void {
    const runs = this.runsOf()
    if (runs.length === 0 && this.style.fill === null) return
    this.row.cells.push({ column: this.column, runs, style: this.style })
    this.cells += 1
  }

  private runsOf(): readonly Run[] {
    const { value, style, workbook } = this
    if (this.kind === 's') return workbook.strings[Number(value)] ?? []
    if (this.kind === 'inlineStr') return this.maker.runs
    if (value === '') return []
    if (this.kind === 'b') return [{ text: value === '1' ? 'TRUE' : 'FALSE' }]
    if (this.kind === 'd') return [{ text: isoDate(value) }]
    if (this.kind !== 'n') return [{ text: value }]
    const number = Number(value)
    return [{ text: Number.isNaN(number) ? value : showNumber(number, style.format, workbook.since1904) }]
  }

  private closeRow(): void {
    if (!this.row.cells.some((cell) => cell.runs.length > 0)) return
    if (this.sheet.rows.length >= MOST_ROWS || this.cells >= MOST_CELLS) throw new Enough()
    this.sheet.rows.push(this.row)
  }

  private openOther(element: XmlElement): void {
    const { sheet } = this
    const { name } = element
    if (name === 'mergeCell' && sheet.merged.length < MOST_MERGED)
      pushBlock(sheet.merged, element.attribute('ref'))
    else if (name === 'col' && isTrue(element.attribute('hidden'))) {
      const [left, right] = [Number(element.attribute('min')), Number(element.attribute('max'))]
      sheet.hidden.push({ top: 1, bottom: Infinity, left, right })
    } else if (name === 'autoFilter') sheet.filter = blockOf(element.attribute('ref') ?? '')
    else if (name === 'conditionalFormatting') {
      this.blocks = []
      for (const part of (element.attribute('sqref') ?? '').split(' ')) pushBlock(this.blocks, part)
    } else if (name === 'cfRule') this.openCondition(element)
    else if (name === 'formula') this.formula = true
  }

  private openCondition(element: XmlElement): void {
    this.sheet.conditions.push({
      blocks: this.blocks,
      kind: element.attribute('type') ?? '',
      operator: element.attribute('operator') ?? '',
      text: element.attribute('text') ?? '',
      formula: '',
      style: Number(element.attribute('dxfId') ?? Number.NaN),
    })
  }
}

function pushBlock(blocks: Block[], reference: string | undefined): void {
  const block = blockOf(reference ?? '')
  if (block) blocks.push(block)
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

function isoDate(value: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(value)
  return found ? `${found[3] ?? ''}/${found[2] ?? ''}/${found[1] ?? ''}` : value
}
