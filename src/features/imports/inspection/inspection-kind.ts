import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import type { InspectionKind } from './inspection-draft.ts'
import { openingLines } from './lines.ts'

const dayMs = 86_400_000

type Known = { startDate: string | null; endDate: string | null; judged: boolean }

/** What kind of inspection a report tells of, by its own title; standard and short ones by how long they took. */
export function kindOf(document: SourceDocument, { startDate, endDate, judged }: Known): InspectionKind {
  const lines = openingLines(document, 1)
  const text = lines.join('\n')
  if (/joint targeted area inspection|\bJTAI\b/i.test(lines.slice(0, 25).join('\n'))) return 'jtai'
  if (/children in need of help and protection, children looked after/i.test(text.replace(/\n/g, ' ')))
    return 'sif'
  if (/arrangements for the protection of children|safeguarding and looked after children/i.test(text))
    return 'other'
  if (!judged) {
    const kind = visitIn(lines)
    if (kind !== null) return kind
  }
  if (startDate === null || endDate === null) return judged ? 'standard' : 'other'
  if (!judged && !/inspection/i.test(text)) return 'other'
  return (Date.parse(endDate) - Date.parse(startDate)) / dayMs + 1 <= 7 ? 'short' : 'standard'
}

function visitIn(lines: readonly string[]): InspectionKind | null {
  for (const line of lines) {
    const said = /\b(monitoring|focus(?:s?ed)?|assurance) visit\b/i.exec(line)?.[1]?.toLowerCase()
    if (said !== undefined) return said === 'monitoring' ? 'monitoring' : 'focused'
  }
  return null
}
