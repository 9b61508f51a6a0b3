import type { SourceKind } from '#src/kit/documents/source-document.ts'

/** The draft of a plan, as `goldthread read FILE --json` prints it. A promise to programs outside: see CHANGELOG.md. */
export type PlanDraft = {
  format: 'goldthread.plan-draft/1'
  source: { file: string; kind: SourceKind; pages?: number }
  title: string | null
  scale: Scale | null
  levels: string[]
  items: DraftItem[]
  tables: DraftTable[]
  narrative: { heading: string | null; text: string; source: DraftSource }[]
  unplaced: { text: string; reason: string; source: DraftSource }[]
  guesses: { item: string | null; field: string; note: string }[]
  coverage: { words: number; placed: number; unplaced: number }
}

export type Scale = { levels: { code: string; label: string; status: Status }[] }

export type DraftItem = {
  id: string
  parent: string | null
  level: 'theme' | 'objective' | 'action'
  name: string
  ref: string | null
  text: string
  leads: string[]
  /** The document says which of several leads answers: the first stands alone under its own title, the others under one of those who help. */
  firstAnswers?: true
  due: DraftDue | null
  rating: { text: string; status: Status } | null
  successCriteria: string[]
  impact: string | null
  findings: string[]
  fields: Record<string, string>
  source: DraftSource
}

export type DraftDue = {
  text: string
  date: string | null
  precision: 'day' | 'month' | 'quarter' | 'year' | null
  repeats: Repeat | null
}

export type DraftTable = {
  kind: 'actions' | 'key' | 'measures' | 'resources' | 'workforce' | 'people' | 'other'
  title: string | null
  headers: string[]
  rows: string[][]
  source: DraftSource
}

export type Repeat =
  | 'ongoing'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'termly'
  | 'six-monthly'
  | 'annual'
  | 'other'

/** A common shelf for scales only: it never becomes a confidence. */
export type Status = 'not-started' | 'off-track' | 'at-risk' | 'on-track' | 'complete' | 'embedded' | null

export type DraftSource = { page?: number; table?: number; row?: number; line?: number }
