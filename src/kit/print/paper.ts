import type { Picture } from '#src/kit/charts/pictures.tsx'
import type { Confidence, DeliveryState } from '#src/kit/html/marks/states.ts'

/**
 * A paper: what a document for a board says, in the order it says it, before it becomes HTML, PDF or Word.
 * The three writers add no words of their own, so one paper reads the same in all of them.
 */
export type Paper = {
  title: string
  /** Small words above the title: "Highlight report, theme 3". */
  caption: string | null
  lede: Words
  facts: Fact[]
  /** Printed at the head of every sheet: council, meeting, item, state. */
  running: string
  /** The council, as the document's author. */
  author: string
  /** ISO instant. The files made carry it as their date, so the same paper gives the same bytes. */
  asAt: string
  sheet: 'a4' | 'a4-landscape' | 'a3-landscape'
  /** Set large, for those who read slowly: 14 points and more. */
  large?: true
  blocks: Block[]
}

/** A run of text. Words are runs in order, with nothing put between them. */
export type Run = { text: string; strong?: true; muted?: true }
export type Words = Run[]

export type Fact = { term: string; words: Words }

/** The delivery states that have a mark, in the order in which an action climbs, then those that stand apart. */
export const deliveryMarks = [
  'not-started',
  'in-progress',
  'submitted',
  'complete',
  'embedding',
  'embedded',
  'paused',
  'regressed',
] as const satisfies readonly DeliveryState[]
export type DeliveryMark = (typeof deliveryMarks)[number]
export type Mark = DeliveryMark | NonNullable<Confidence>

export type Block =
  | Section
  | { kind: 'paragraph'; words: Words; tone: 'body' | 'lede' | 'muted' }
  | { kind: 'list'; ordered: boolean; items: Words[] }
  | { kind: 'steps'; alt: string; steps: Step[] }
  | Ladder
  | PaperPicture
  | { kind: 'answers'; answers: QuestionAnswered[] }
  | { kind: 'reasons'; items: MarkedItem[] }
  | Table

export type Section = {
  kind: 'section'
  title: string
  caption: string | null
  /** Begins on a new sheet of paper. */
  newSheet: boolean
  blocks: Block[]
}

/** One rung of the delivery ladder. `note` says how it stood last time: "1 on 14 May". */
export type Step = { mark: DeliveryMark; label: string; count: number; note: string | null }

/** Bars of one width for each action, lined up where someone else has accepted the work. */
export type Ladder = { kind: 'ladder'; alt: string; rows: LadderRow[] }
export type LadderRow = { label: string; counts: Record<DeliveryMark, number> }

/** A picture with its finding above it and its numbers under it; Word, where it cannot be edited, has the numbers alone. */
export type PaperPicture = { kind: 'picture'; picture: Picture }

export type QuestionAnswered = {
  question: string
  paragraphs: Words[]
  /** What is to happen, and when; empty for the other questions. */
  steps: { words: Words; when: string }[]
}

/** `word` says in letters what the mark shows, and always stands beside it. */
export type MarkedItem = { mark: Mark; word: string; heading: Words; paragraphs: Words[] }

export type Table = {
  kind: 'table'
  title: string | null
  columns: Column[]
  /** The first cell of a row is its heading. A cell is its paragraphs. */
  rows: Words[][][]
}
/** `share` is the part of the width the column takes beside the others. */
export type Column = { title: string; share: number; align: 'left' | 'right' }

/** Plain words, or runs already made, joined into one. */
export function words(...parts: (string | Run)[]): Words {
  return parts
    .map((part) => (typeof part === 'string' ? { text: part } : part))
    .filter((run) => run.text !== '')
}

export function strong(text: string): Run {
  return { text, strong: true }
}

export function muted(text: string): Run {
  return { text, muted: true }
}

export function plain(runs: Words): string {
  return runs.map((run) => run.text).join('')
}

/** A section under its heading, on the sheet where it falls. */
export function section(title: string, blocks: Block[]): Section {
  return { kind: 'section', title, caption: null, newSheet: false, blocks }
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', tone: 'body', words: words(text) }
}

export function mutedParagraph(text: string): Block {
  return { kind: 'paragraph', tone: 'muted', words: words(text) }
}
