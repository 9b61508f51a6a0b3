/**
 * What every reader gives: the words of a document in their order, with the structure that the
 * format itself states and nothing yet understood. One shape for docx, pdf, xlsx, ods, odt, csv,
 * html and text, so that one recogniser serves them all.
 *
 * Law: every word of the source stands in exactly one paragraph of one block. Readers drop only
 * page numbers and bullet marks; running headers and footers are blocks of style `furniture`.
 */
export type SourceDocument = {
  kind: SourceKind
  file: string
  pages?: number
  blocks: Block[]
  /** What a person should be told about the reading itself: "Two hidden rows on sheet Plan were read". */
  notes: string[]
  /** What stands in the source and was not read, each in one sentence: nothing may be made of the rest unless a person knows. */
  unread?: string[]
}

export type SourceKind = 'docx' | 'pdf' | 'xlsx' | 'ods' | 'odt' | 'csv' | 'html' | 'text'

/** Where something stands in its document; all counted from 1. `line` is for text and paste only. */
export type Source = { page?: number; table?: number; row?: number; line?: number; sheet?: string }

export type Block = Paragraph | Table

export type Paragraph = {
  type: 'paragraph'
  text: string
  style: 'title' | 'heading' | 'body' | 'list-item' | 'furniture'
  /** Depth of a heading or list item, from 1. */
  level?: number
  /** What a program sets before it by itself ("1.1", "b)"): shown to a person, but no word of the text. */
  number?: string
  bold?: boolean
  /** Every word is struck through. */
  struck?: boolean
  inPlace?: Piece[]
  source: Source
}

/**
 * Struck words that stand within others are a paragraph of their own behind the one that holds. `inPlace` on it is that
 * paragraph as it was written, all its words in their order: for showing, since none of them counts twice.
 */
export type Piece = { text: string; struck: boolean }

export type Table = {
  type: 'table'
  /** A caption that the format itself gives (a sheet's name, a caption element); else null. */
  title: string | null
  /** All of a sheet as it was printed: its titles, notes and keys stand in it with its tables. */
  sheet?: true
  columns: number
  rows: Row[]
  source: Source
}

export type Row = {
  cells: Cell[]
  /** The format marks it as a heading row. */
  header?: boolean
  hidden?: boolean
  source: Source
}

/** A merged cell stands once, at its first row and column, with its spans. Paragraphs without words are left out. */
export type Cell = {
  /** Counted from 1. */
  column: number
  colspan: number
  rowspan: number
  paragraphs: CellParagraph[]
  /** Background as RRGGBB, capitals, where the format gives one. */
  fill?: string
}

export type CellParagraph = {
  text: string
  bold?: boolean
  struck?: boolean
  inPlace?: Piece[]
  list?: { level: number; ordered: boolean }
  /** As a paragraph's: what a program sets before it by itself. */
  number?: string
  /** A rule drawn across the cell above this paragraph parts what stands before it from this. */
  ruleAbove?: boolean
  /** Depth of nesting where the paragraph comes from a table inside the cell. */
  nested?: number
  /** Where it stands in that table: which of the cell's own tables, and its row and column, all counted from 1. */
  inner?: InnerPlace
}

export type InnerPlace = { table: number; row: number; column: number }

/**
 * Whether every letter and figure of a text is one of ASCII, beside the marks that programs set by
 * themselves. NFKC changes none of these, so that words are found in it without the tables of Unicode.
 */
export function isPlainLatin(text: string): boolean {
  return !/[^ -~\s‘’“”–—•£]/.test(text)
}

/** The words of a text: runs of letters, digits and marks after NFKC and case folding, each occurrence counted. */
export function wordsOf(text: string): string[] {
  if (isPlainLatin(text)) return latinWords(text.toLowerCase())
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
}

/** How many words a text has: as many as `wordsOf` gives, and none of them is cut out. */
export function countWords(text: string): number {
  if (!isPlainLatin(text)) return wordsOf(text).length
  let words = 0
  let wasWord = false
  for (let at = 0; at < text.length; at++) {
    const isWord = isLatinWord(text.charCodeAt(at))
    if (isWord && !wasWord) words += 1
    wasWord = isWord
  }
  return words
}

function isLatinWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

/** Letter by letter, which takes two thirds of the time that a pattern does: every word of a paper is counted. */
function latinWords(text: string): string[] {
  const words: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (isLatinWord(text.charCodeAt(at))) continue
    if (at > start) words.push(text.slice(start, at))
    start = at + 1
  }
  if (start < text.length) words.push(text.slice(start))
  return words
}

/** A cell's words as one text, paragraphs parted by line breaks. */
export function cellText(cell: Cell): string {
  let text = cell.paragraphs[0]?.text ?? ''
  for (let at = 1; at < cell.paragraphs.length; at++) text += `\n${cell.paragraphs[at]?.text ?? ''}`
  return text
}

/** A cell of one column and one row. */
export function singleCell(column: number, paragraphs: CellParagraph[]): Cell {
  return { column, colspan: 1, rowspan: 1, paragraphs }
}
