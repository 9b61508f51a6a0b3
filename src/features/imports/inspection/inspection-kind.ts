import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import type { InspectionKind } from './inspection-draft.ts'
import { openingLines } from './lines.ts'

/** `length`: for how many days, weekends counted, inspectors were there. */
type Known = { length: number | null; judged: boolean }
const longestShort = 7

/**
 * What kind of inspection a report tells of, by its own title: a sentence may tell of another, before it. A letter
 * without a title says it first; standard inspections and short ones are told apart by how long they took.
 */
export function kindOf(document: SourceDocument, { length, judged }: Known): InspectionKind {
  const lines = openingLines(document, 1)
  const titled = kindTitled(lines.filter((line) => !isSentence(line)))
  const told = titled ?? (judged ? null : kindTold(lines))
  if (told !== null) return told
  if (length === null) return judged ? 'standard' : 'other'
  if (!judged && !/inspection/i.test(lines.join(' '))) return 'other'
  return length <= longestShort ? 'short' : 'standard'
}

const longestTitle = 220

function isSentence(line: string): boolean {
  return (
    /[.;]$/.test(line) ||
    line.length > longestTitle ||
    /(?<!\b(?:who|which) )\b(?:was|were|is|are|has|have|took) /.test(line)
  )
}

const VISIT = /\b(monitoring|focus(?:s?ed)?|assurance|interim|ofsted) visit\b/i
const JOINT = /\bjoint targeted area inspection|\bJTAI\b/i
const SIF =
  /children in need of help and protection,? (?:and )?(?:children looked after|looked after children)/i
const EARLIER = pattern('i')`
  arrangements for the protection of children | safeguarding and looked after children |
  inspection of contact,? referral and assessment
`
const AREA = pattern('iu')`
  \b(?:joint )?(?:local )?area SEND (?:\p{L}+ )?(?:re-?)?(?:inspection|visit) |
  inspection of (?:the )?(?:local )?area.{0,40}special educational needs
`

/** Titles may be broken over lines. */
function kindTitled(titles: readonly string[]): InspectionKind | null {
  const visit = titles.find((line) => /^(?:\p{L}+ ){0,2}visit\b/iu.test(line) && VISIT.test(line))
  if (visit !== undefined) return visitOf(visit)
  const head = titles.slice(0, 25).join(' ')
  if (JOINT.test(head)) return 'jtai'
  if (AREA.test(head)) return 'send'
  const all = titles.join(' ')
  if (SIF.test(all)) return 'sif'
  return EARLIER.test(all) ? 'other' : null
}

/** The kind that a letter's first sentences tell of. */
function kindTold(lines: readonly string[]): InspectionKind | null {
  const line = lines.find((one) => VISIT.test(one) || JOINT.test(one))
  if (line === undefined) return null
  return VISIT.test(line) ? visitOf(line) : 'jtai'
}

function visitOf(line: string): InspectionKind {
  return /^monitoring/i.test(VISIT.exec(line)?.[1] ?? '') ? 'monitoring' : 'focused'
}
