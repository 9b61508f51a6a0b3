import type { DraftDue, DraftTable, Status } from '#src/features/imports/plan/plan-draft.ts'

/**
 * An invented improvement plan: what a careful person would say is in it (its truth), and how its
 * paper is laid out. The writers turn the layout into files; the scorer holds what was read from
 * them against the truth.
 */
export type CorpusPlan = {
  id: string
  title: string
  /** What is unusual about how this one is set out; printed beside its score. */
  style: string
  /** The plan's own names for its levels, highest first; empty for a paper that is no plan. */
  levels: string[]
  scale: TruthLevel[] | null
  themes: TruthTheme[]
  /** Tables that are not actions, each known by words that stand in it. */
  decoys: Decoy[]
  renderings: RenderingName[]
  layout: (seed: number) => Laid[]
  page?: PageLook
  /** Some of its actions are told again, in a later year or for each of several people. */
  tellsAgain?: true
}

export type TruthLevel = { code: string; label: string; status: Status; colour?: string }

export type TruthTheme = {
  ref?: string
  text: string
  /** The only heading above the only table: a fair reader may also give the actions no parent. */
  mayLack?: boolean
  objectives?: TruthObjective[]
  actions?: TruthAction[]
}

export type TruthObjective = { ref?: string; text: string; actions: TruthAction[] }

export type TruthAction = {
  ref?: string
  text: string
  leads: string[]
  /** The lead stands above in a cell that is not merged, so that a fair reader may also give none. */
  leadsMayLack?: boolean
  due: TruthDue | null
  rating: TruthRating | null
  success?: string
  progress?: string
  findings?: string[]
  parts?: TruthAction[]
}

/** `also` lists other dates that a fair reader may give, for phrases the field itself reads in two ways. */
export type TruthDue = DraftDue & { also?: (string | null)[] }

/** The first text is what is printed. A rating shown by colour alone prints nothing. */
export type TruthRating = { texts: string[]; statuses: Status[]; fill?: string; colourOnly?: boolean }

export type Decoy = { kind: DraftTable['kind']; words: string }

export type Format = 'docx' | 'pdf' | 'xlsx' | 'ods' | 'odt' | 'csv' | 'html' | 'text' | 'paste'

/** A format, and after the colon the manner of it. */
export type RenderingName =
  | 'docx'
  | 'docx:plain'
  | 'pdf:ruled'
  | 'pdf:lines'
  | 'pdf:bare'
  | 'pdf:crown'
  | 'pdf:shaded'
  | 'xlsx'
  | 'ods'
  | 'odt'
  | 'csv'
  | 'html'
  | 'text:tabs'
  | 'text:slashes'
  | 'text:paragraphs'
  | 'text:pages'
  | 'text:columns'
  | 'text:wrapped'
  | 'paste:word'
  | 'paste:excel'
  | 'paste:cells'

export type Rendering = {
  plan: CorpusPlan
  name: RenderingName
  seed: number
  format: Format
  file: string
  bytes: Uint8Array
  /** Whether this format keeps the colours of cells. */
  colours: boolean
  /** Every word that was written, in order; page numbers left out, a repeated heading row once. */
  words: string[]
}

export type PageLook = { landscape?: boolean; font?: string; size?: number; footer?: string }

/** A plan's paper as laid out, before any format. */
export type Laid = LaidText | LaidTable | { lay: 'sheet'; name: string } | { lay: 'page' }

export type LaidText = {
  lay: 'title' | 'heading' | 'paragraph' | 'bullet'
  text: string
  level?: number
  bold?: boolean
  /** The text begins with this label, which on a web page stands in a list of terms. */
  label?: string
}

export type LaidTable = {
  lay: 'table'
  /** Widths of the columns as shares. */
  widths: number[]
  rows: LaidRow[]
  /** How many rows at the top are headings; they repeat on each page. */
  headings: number
  /** Columns that a workbook hides. */
  hidden?: number[]
}

export type LaidRow = { cells: LaidCell[] }

export type LaidCell = {
  column: number
  colspan: number
  rowspan: number
  paragraphs: LaidParagraph[]
  fill?: string
  /** In a workbook: a date held as a serial number and shown in this way. */
  serial?: { date: string; format: 'dd/mm/yyyy' | 'mmm-yy' }
}

export type LaidParagraph = { text: string; bold?: boolean; bullet?: boolean; ruleAbove?: boolean }
