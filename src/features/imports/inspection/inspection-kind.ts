import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import type { InspectionKind } from './inspection-draft.ts'
import { openingLines } from './lines.ts'

/** `length`: for how many days, weekends counted, inspectors were there. */
type Known = { length: number | null; judged: boolean }
const longestShort = 7

/** What kind of inspection a report tells of, by its own title; standard and short ones by how long they took. */
export function kindOf(document: SourceDocument, { length, judged }: Known): InspectionKind {
  const lines = openingLines(document, 1)
  const titled = titledKind(lines)
  const visit = titled ?? (judged ? null : visitIn(lines))
  if (visit !== null) return visit
  if (length === null) return judged ? 'standard' : 'other'
  if (!judged && !/inspection/i.test(lines.join(' '))) return 'other'
  return length <= longestShort ? 'short' : 'standard'
}

const SIF =
  /children in need of help and protection,? (?:and )?(?:children looked after|looked after children)/i
const EARLIER =
  /arrangements for the protection of children|safeguarding and looked after children|inspection of contact,? referral and assessment/i
const AREA =
  /\b(?:joint )?(?:local )?area SEND (?:\p{L}+ )?(?:re-?)?(?:inspection|visit)|inspection of (?:the )?(?:local )?area.{0,40}special educational needs/iu

function titledKind(lines: readonly string[]): InspectionKind | null {
  const text = lines.join(' ')
  if (/joint targeted area inspection|\bJTAI\b/i.test(lines.slice(0, 25).join(' '))) return 'jtai'
  if (lines.slice(0, 25).some((line) => line.length <= 130 && AREA.test(line))) return 'send'
  if (SIF.test(text)) return 'sif'
  if (EARLIER.test(text)) return 'other'
  return visitIn(
    lines.filter((line) => /^(?:ofsted )?(?:ilacs )?(?:monitoring|focus(?:s?ed)?) visit/i.test(line)),
  )
}

function visitIn(lines: readonly string[]): InspectionKind | null {
  for (const line of lines) {
    const said = /\b(monitoring|focus(?:s?ed)?|assurance|interim|ofsted) visit\b/i
      .exec(line)?.[1]
      ?.toLowerCase()
    if (said !== undefined) return said === 'monitoring' ? 'monitoring' : 'focused'
  }
  return null
}
