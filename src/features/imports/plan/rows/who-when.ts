import { countDates, looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
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
  const parted = datedLines(lines) ?? firstWho(lines)
  if (parted !== null) return parted
  for (const match of text.matchAll(BETWEEN)) {
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length).replace(/\)\s*$/, '')
    if (STARTS.test(after) && looksLikeDue(after) && looksLikeLeads(before))
      return { who: before, when: after }
    if (STARTS.test(before) && looksLikeDue(before) && looksLikeLeads(after))
      return { who: after, when: before }
  }
  return whoDoes(text)
}

/** "RS to organise by Feb", "MC – in place by Jan": who, a few words of what they do, and by when. */
const DOES = /^(\S.{0,60}?)(?:\s*[–—-]\s+|\s+(?=to\s))(?:\S+\s+){1,4}?(by\s+\S.*)$/iu

function whoDoes(text: string): WhoWhen | null {
  const [, who = '', when = ''] = text.includes('\n') ? [] : (DOES.exec(text) ?? [])
  return who !== '' && looksLikeLeads(who) && looksLikeDue(when) ? { who, when } : null
}

function datedLines(lines: string[]): WhoWhen | null {
  const dates = lines.filter((line) => looksLikeDue(line))
  const who = lines.filter((line) => !looksLikeDue(line)).join('\n')
  return dates.length > 0 && who !== '' && looksLikeLeads(who) ? { who, when: dates.join('\n') } : null
}

/** Who on the first line and on those below it words that name a day: "Was May, moved to 1 July 2024". */
function firstWho([first = '', ...rest]: string[]): WhoWhen | null {
  const when = rest.join('\n')
  if (countDates(when) === 0 || countDates(first) > 0 || looksLikeDue(first)) return null
  return looksLikeLeads(first.split(/\s[–—-]\s/)[0] ?? '') ? { who: first, when } : null
}

/** Whether a row's columns leave it to one cell to say both who and by when. */
export function saysBoth(row: PlanRow): boolean {
  const has = (role: string): boolean => row.columns.some((column) => column.role === role)
  return has('lead') !== (has('due') || has('revised'))
}
