import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { DraftItem } from '#src/features/imports/plan/plan-draft.ts'
import { listMentions } from './date-mentions.ts'
import { parseDue } from './dates.ts'
import { smallOf } from './small.ts'

type FirstDate = { date: string; text: string }

/** Words and signs by which one date of a cell takes the place of another. */
const MOVED =
  /→|->|=>|➔|\b(?:rev(?:ised)?|was|original(?:ly)?|previous(?:ly)?|moved|extended|slipped|deferred|put back|now|new date)\b/

/**
 * The date that an action had before the one now in force, where its document tells both: under the first date's own
 * title beside a revised one, struck through, or in one cell ("15 Sept 2026 (was 15 July 2026)"). Null where the
 * document tells of one date alone.
 */
export function firstDateOf({ due, fields }: Pick<DraftItem, 'due' | 'fields'>): FirstDate | null {
  if (due === null || due.date === null) return null
  const beside = Object.entries(fields).flatMap(([title, text]) =>
    matchTitle(title)?.role === 'due' ? [{ text, date: parseDue(text).due.date }] : [],
  )
  const told = [...beside, ...datesMovedIn(due.text)].filter(
    (one): one is FirstDate => one.date !== null && one.date !== due.date,
  )
  return told.reduce<FirstDate | null>((a, b) => (a === null || b.date < a.date ? b : a), null)
}

function datesMovedIn(written: string): FirstDate[] {
  const plain = smallOf(written)
  if (!MOVED.test(plain)) return []
  return listMentions(plain, null).flatMap(({ span, start, end }) =>
    span === null
      ? []
      : [{ date: span.date, text: plain.length === written.length ? written.slice(start, end) : written }],
  )
}
