import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { looksLikeLeads } from '#src/features/imports/plan/leads/leads.ts'
import type { PlanRow } from './events.ts'

/** What one cell says of who does a thing and by when; each empty where the cell does not say it. */
export type WhoWhen = { who: string; when: string }

/** What a date, or what stands for one, begins with. */
const WHEN = String.raw`(?:by|from|due|before|until|end|early|mid|late|within|q[1-4]|quarter|ongoing|daily|weekly|monthly|quarterly|termly|annual|every|each|immediate|completed?|spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tb[ca]|date|to be|['’]?\d)`
const STARTS = new RegExp(`^${WHEN}`, 'i')
/** Where the one may end and the other begin. */
const BETWEEN = new RegExp(String.raw`\s*[,;:/(\n–—-]\s*|\s+(?=${WHEN})`, 'gi')

/** Parts "Head of Inclusion, by June 2025", or the two on lines of their own; null where a text is not both. */
export function partWhoWhen(written: string): WhoWhen | null {
  const text = written.trim()
  if (text.length > 200) return null
  const lines = text.split('\n').map((line) => line.trim())
  const dates = lines.filter((line) => looksLikeDue(line))
  const rest = lines.filter((line) => !looksLikeDue(line))
  if (dates.length > 0 && rest.length > 0 && looksLikeLeads(rest.join('\n')))
    return { who: rest.join('\n'), when: dates.join('\n') }
  for (const match of text.matchAll(BETWEEN)) {
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length).replace(/\)\s*$/, '')
    if (STARTS.test(after) && looksLikeDue(after) && looksLikeLeads(before))
      return { who: before, when: after }
    if (STARTS.test(before) && looksLikeDue(before) && looksLikeLeads(after))
      return { who: after, when: before }
  }
  return null
}

/** Whether a row's columns leave it to one cell to say both who and by when. */
export function saysBoth(row: PlanRow): boolean {
  const has = (role: string): boolean => row.columns.some((column) => column.role === role)
  return has('lead') !== (has('due') || has('revised'))
}
