import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import { pattern } from '#src/kit/pattern.ts'

/** What an action's own cell says of it below its words: "Lead: …", "Due: …", "Progress in May: …". */
export type InnerField = { role: Role; label: string; text: string }

const TOLD: ReadonlySet<Role> = new Set(['lead', 'contributor', 'due', 'rating', 'progress'])
const LABELLED = /^[([]?\s*(\p{L}[^:\n]{1,48}?)\s*:\s*(\S.*?)\s*[)\]]?$/su
const DATED = /^((?:update|progress)\b[^:\n–-]{0,28}?)\s+[–-]\s+(\S.*)$/isu
/** Either of them holds one of these marks, and most lines hold none. */
const MARKED = /[:–-]/
/** A label that follows the action on its own line: "… to all schools. Lead: Head of Inclusion". */
const RUN_ON = pattern('gi')`
  (?<=[.;!?)])\s+(?=[([]?(?:lead|lead officer|owner|responsible|due|by when|timescale|deadline|target date)\s*:\s) |
  \s+(?=[([](?:lead|lead officer|owner)\s*[:–-]\s)
`
const MONTHS = pattern('giu')`
  \b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b | \b(?:to|as at|at|on|for|in|since|the)\b |
  [\d/.’'()]+(?:st|nd|rd|th)?
`

/** The field that a line of an action's cell is; null for the words of the action itself. */
export function innerField(line: string): InnerField | null {
  if (!MARKED.test(line)) return null
  const match =
    DATED.exec(line.trim()) ??
    LABELLED.exec(line.trim().replace(/^([([](?:lead|lead officer|owner))\s*[–-]\s/i, '$1: '))
  const label = oneLine(match?.[1] ?? '')
  if (match === null || label.split(' ').length > 6) return null
  const bare = oneLine(label.replace(MONTHS, ' '))
  const found = matchTitle(bare)
  if (found === null || found.weight < 8 || !TOLD.has(found.role)) return null
  return { role: found.role, label, text: oneLine(match[2] ?? '') }
}

/** An action's words apart from what its cell says of it; what stands below a line of progress goes on with it. */
export function partInner(written: string): { text: string; fields: InnerField[] } {
  if (!/[:([\n]/.test(written)) return { text: written, fields: [] }
  const [first = '', ...rest] = written.replace(RUN_ON, '\n').split('\n')
  const lines = [first]
  const fields: InnerField[] = []
  for (const line of rest) {
    const field = innerField(line)
    const last = fields.at(-1)
    if (field) fields.push(field)
    else if (last?.role === 'progress') last.text = `${last.text}\n${line.trim()}`
    else lines.push(line)
  }
  return fields.length === 0 ? { text: written, fields } : { text: lines.join('\n'), fields }
}
