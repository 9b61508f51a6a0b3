/**
 * One line of the record: who did what, when and why. `deed` is `noun.verb` in the field's words
 * ("action.accepted"); each feature words its own in a sentence (see `wordEntry` of the feature).
 */
export type Entry = {
  id: string
  at: Date
  personId: string | null
  personName: string | null
  deed: string
  subjectKind: SubjectKind
  subjectId: string
  planId: string | null
  details: Record<string, unknown>
  reason: string | null
}

export type SubjectKind =
  | 'plan'
  | 'theme'
  | 'objective'
  | 'action'
  | 'evidence'
  | 'finding'
  | 'import'
  | 'inspection'
  | 'report'
  | 'version'
  | 'person'
  | 'post'
  | 'measure'
  | 'body'
  | 'council'

export type NewEntry = {
  councilId: string
  personId: string | null
  deed: string
  subjectKind: SubjectKind
  subjectId: string
  planId?: string | null
  details?: Record<string, unknown>
  reason?: string | null
  importId?: string | null
}
