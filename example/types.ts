import type { InspectionReport, PublishedAuthority } from './inspection-types.ts'
import type { BodyKey, FindingKey, PersonKey } from './keys.ts'
import type { Measure } from './measure-types.ts'
import type { NationalTags, Nested, Obsession } from './nested-types.ts'
import type { VersionStory } from './version-types.ts'

export type { InspectionReport, PublishedAuthority } from './inspection-types.ts'
export type { BodyKey, FindingKey, PersonKey } from './keys.ts'
export type { CommentStory, ConsultationStory, VersionStory } from './version-types.ts'

/**
 * The shape of the example council. Dates are ISO days and absolute, around the Monday `anchor`;
 * `shiftDate` moves them. People, bodies and findings are named by their keys.
 */
export type Council = {
  name: string
  service: string
  brand: string
  words: { theme: string; objective: string; action: string }
  /** The Monday on which the example stands still. */
  anchor: string
  people: Person[]
  bodies: Body[]
  meetings: Meeting[]
  sources: SourceReport[]
  findings: Finding[]
  inspections: InspectionReport[]
  published: PublishedAuthority[]
  measures: Measure[]
  plan: Plan
  nested: NestedPlan[]
  obsessions: Obsession[]
  /** Actions of the plan that serve an objective of another theme too. */
  alsoServes: { ref: string; at: string; on: string }[]
  nationalTags: NationalTags
  reports: HighlightReport[]
}

export type NestedPlan = Nested<Theme>

export type RoleCode = 'pm' | 'sro' | 'al' | 'ch' | 'bm' | 'em' | 'pa' | 'ql' | 'an' | 'dfe' | 'sa'

export type Person = {
  key: PersonKey
  name: string
  email: string
  post: string
  organisation: string
  /** The first role is the one that a demonstration person stands for. `scope`: a theme's ref, a body's key, or null for all. */
  roles: { role: RoleCode; scope: string | null }[]
  demo: boolean
}

export type Body = {
  key: BodyKey
  name: string
  kind: 'scrutiny' | 'panel' | 'partnership' | 'improvement' | 'young-people' | 'programme' | 'task-group'
  chair: PersonKey | null
  /** What stands in the chair's place: a rotating post, two young people, or since when it is vacant. */
  chairNote: string | null
  cadence: string
  relations: { to: BodyKey; verb: string }[]
  members: PersonKey[]
  about: string
}

export type Meeting = {
  body: BodyKey
  on: string
  time: string
  state: 'held' | 'planned'
  papersOutOn: string | null
  papers: Paper[]
}

export type Paper = {
  number: number
  title: string
  author: PersonKey
  readiness: 'ready' | 'draft' | 'not-started'
}

export type SourceKind =
  | 'focused-visit'
  | 'inspection'
  | 'notice'
  | 'peer-review'
  | 'scrutiny'
  | 'practice-review'
  | 'staff-survey'

export type SourceReport = {
  key: string
  kind: SourceKind
  title: string
  publishedOn: string
  about: string
}

export type Finding = {
  key: FindingKey
  source: string
  kind:
    | 'priority-action'
    | 'area-for-improvement'
    | 'recommendation'
    | 'condition'
    | 'consideration'
    | 'finding'
  number: string
  paragraph: string | null
  /** The whole text is its parts, joined by a space: coverage is counted part by part. */
  parts: string[]
}

export type Plan = {
  key: string
  title: string
  about: string
  startsOn: string
  endsOn: string
  versions: VersionStory[]
  themes: Theme[]
}

export type Theme = {
  ref: string
  title: string
  about: string
  lead: PersonKey
  sponsor: PersonKey
  taskGroup: BodyKey
  objectives: Objective[]
}

export type Objective = { ref: string; title: string; outcome: string; actions: Action[] }

export type DeliveryState =
  | 'not-started'
  | 'in-progress'
  | 'submitted'
  | 'complete'
  | 'embedding'
  | 'embedded'
  | 'paused'
  | 'regressed'

export type Confidence = 'red' | 'amber' | 'green'
export type DifferenceValue = 0 | 1 | 2 | 3 | 4
export type EvidenceFamily = 'data' | 'audit' | 'voice' | 'delivery' | 'external'

export type Action = {
  ref: string
  title: string
  /** The full wording in force on the anchor day. */
  text: string
  /** Earlier wordings, oldest first: `was` stood until `on`. */
  rewordings: Rewording[]
  addedOn: string
  addedBy: BodyKey
  addedBecause: string | null
  accountable: PersonKey
  contributors: PersonKey[]
  leadAsWritten: string
  /** Who accepts delivery. Never the accountable person nor a contributor. */
  checker: PersonKey
  /** The first date: as the plan's words give it, and as understood. */
  due: { asWritten: string; on: string; precision: 'day' | 'month' | 'quarter' }
  moves: Move[]
  /** The state before the first event is `not-started`, from `addedOn`. */
  delivery: DeliveryEvent[]
  updates: Update[]
  difference: DifferenceJudgement[]
  evidence: Evidence[]
  criteria: Criterion[]
  milestones: Milestone[]
  /** In a child's own words: what will be different for me. */
  impact: string | null
  findings: FindingAnswer[]
}

export type Rewording = {
  on: string
  was: string
  decidedBy: BodyKey
  /** A person judged the change of words a weaker promise; who objected, if anyone did. */
  weaker: boolean
  objectedBy: PersonKey | null
  note: string
}

export type MoveReason =
  | 'supplier'
  | 'sickness'
  | 'vacancy'
  | 'funding'
  | 'partner'
  | 'system'
  | 'scope'
  | 'children-asked'

export type Move = {
  askedOn: string
  askedBy: PersonKey
  from: string
  to: string
  reason: string
  reasonCode: MoveReason
  effectOnChildren: string
  /** What else could have been done; empty where nothing was put forward. */
  options: string
  outcome: 'agreed' | 'refused' | 'pending'
  decidedBy: BodyKey
  /** null while pending. */
  decidedOn: string | null
  decisionRef: string | null
  /** Why it was agreed or refused; empty while pending. */
  decisionWords: string
  /** Asked after the date in force had passed. */
  retrospective: boolean
}

export type DeliveryEvent = { on: string; to: DeliveryState; by: PersonKey; note: string | null }
export type DifferenceJudgement = { on: string; value: DifferenceValue; by: PersonKey; note: string }

export type Update = {
  on: string
  by: PersonKey
  workingWell: string | null
  howDoWeKnow: string | null
  worried: string | null
  whatNext: { text: string; who: PersonKey; by: string }[]
  /** null where the author gave none. */
  confidence: Confidence | null
  /** Always there for red and amber. */
  reason: string | null
  accepted: { on: string; by: PersonKey } | null
  returned: { on: string; by: PersonKey; reason: string } | null
}

export type Evidence = {
  on: string
  addedBy: PersonKey
  family: EvidenceFamily
  kind: string
  title: string
  periodFrom: string | null
  periodTo: string | null
  bears: 'supports' | 'contradicts' | 'neutral'
  note: string | null
  /** The words of a small text file to be stored; null where the evidence is a link or only a record. */
  fileText: string | null
  link: string | null
}

export type Criterion = {
  text: string
  test: 'measure' | 'audit' | 'voice' | 'document' | 'judgement'
  /** How it is tested, in words: "Weekly dip sample of 50". */
  how: string
  /** The number of a measure, where it is one: "3.04". */
  measure: string | null
  baseline: string | null
  now: string | null
  target: string
  result: 'untested' | 'not-met' | 'partly-met' | 'met' | 'sustained'
  nextTestOn: string | null
}

export type Milestone = {
  title: string
  due: string
  metOn: string | null
  state: 'open' | 'met' | 'missed' | 'dropped'
}

/** `parts` counts from 1, the parts of the finding that this action answers. */
export type FindingAnswer = { finding: FindingKey; parts: number[]; coverage: 'full' | 'part' }

export type HighlightReport = {
  theme: string
  body: BodyKey
  meetingOn: string
  writtenBy: PersonKey
  clearedBy: PersonKey
  /** null while it is a draft. */
  frozenOn: string | null
  headline: string
  asks: string[]
}
