import { allFrom } from '#src/kit/all-from.ts'
import { wordsOf } from '#src/kit/documents/source-document.ts'
import { remembered } from '#src/features/imports/plan/words/remembered.ts'
import { latinOf, oneLine } from '#src/features/imports/plan/words/wording.ts'
import { isInitials, kindOf } from './lead-kinds.ts'
import { leadLines, unlabelled } from './lead-lines.ts'
import { lineLeads, surnamesFirst } from './lead-parts.ts'
import { NO_LEAD } from './lead-words.ts'

/** The leads of one cell, and what a person should look at in it. */
type PartedLeads = { leads: string[]; notes: string[] }

/** `whole` is false where words of the cell stand in no lead and the cell must be kept as written. */
export type ReadLeads = PartedLeads & { whole: boolean }

/** A cell of more letters than this names nobody. */
const LONGEST = 4000

/**
 * Parts a lead cell into people, posts and bodies, as written and in their order. `known` are leads
 * met elsewhere in the document, by which initials parted only by a space are told apart.
 */
export function parseLeads(written: string, known: ReadonlySet<string> = new Set()): ReadLeads {
  const { leads, notes } = partLeads(written, known)
  return { leads, whole: written.length <= LONGEST && sameWords(written, leads.join(' ')), notes }
}

/** The leads of a cell, where nobody asks whether they are all that it says. */
export function partLeads(written: string, known: ReadonlySet<string> = new Set()): PartedLeads {
  const notes: string[] = []
  if (written.length > LONGEST) return { leads: [], notes: ['The lead cell holds more than its leads'] }
  const text = withoutShares(latinOf(written))
  const { sure, parts } = surnamesFirst(text)
  const met = sure && parts.length > 0 ? new Set([...known, ...parts]) : known
  const found = allFrom(leadLines(text), (line) => lineLeads(line, met))
    .map((lead) => tidy(lead))
    .filter((lead) => lead !== '')
  const leads: string[] = []
  for (const lead of found) {
    if (NO_LEAD.test(lead) && !isSomebody(lead, found, known)) notes.push('No lead is named yet')
    else if (isSentence(lead)) notes.push('The lead cell holds more than its leads')
    else if (!leads.some((other) => other.toLowerCase() === lead.toLowerCase())) leads.push(lead)
  }
  return { leads, notes }
}

/** "Amina Yusuf,Legal[25%]": a scheduling program says how much of each it takes, and parts them by commas alone. */
function withoutShares(text: string): string {
  return SHARE.test(text) ? text.replace(SHARES, '').replace(/,(?=\S)/g, ';') : text
}

const SHARE = /\[\d{1,4}(?:\.\d+)?%?\]/
const SHARES = new RegExp(SHARE, 'g')

/** "NA" is nobody, unless the leads of this document are known by their initials. */
function isSomebody(lead: string, found: string[], known: ReadonlySet<string>): boolean {
  return lead === 'NA' && (found.length > 1 || [...known].filter((other) => isInitials(other)).length >= 2)
}

/** Whom a post is for: "Post-16 Adviser", "0-19 Service". */
const AGES = /\b(?:(?:post|pre|under|over)[- ]?\d{1,2}|\d{1,2} ?(?:[-–]|to) ?\d{1,2}|\d{1,2}\+)(?=\s\p{L})/giu

/** Whether a cell names people, posts or bodies and little else. */
export const looksLikeLeads = remembered((written: string): boolean => {
  const text = oneLine(latinOf(written))
  if (text === '' || text.length > 240 || /\d{2,}/.test(text.replace(AGES, ''))) return false
  const { leads, notes } = partLeads(written)
  if (leads.length === 0) return NO_LEAD.test(text)
  return notes.length === 0 && leads.every((lead) => kindOf(lead) !== 'other' && isTitled(lead))
})

/** Written as names and posts are: few words, and most of them with a capital. */
function isTitled(lead: string): boolean {
  const words = lead.split(' ').filter((word) => !/^(?:of|and|for|the|in|to|[-–&/])$/i.test(word))
  const capitals = words.filter((word) => /^[\p{Lu}(‘'“"\d]/u.test(word))
  // A post with the team and the body that it is in takes more.
  return (
    words.length <= (lead.includes(',') ? 16 : 9) &&
    (capitals.length >= words.length * 0.6 || words.length <= 3)
  )
}

function tidy(lead: string): string {
  return unlabelled(oneLine(lead))
    .replace(/^[\s,;:/&–-]+|[\s,;:/&–-]+$/g, '')
    .replace(/,?\s+et al\.?$/i, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
}

function isSentence(lead: string): boolean {
  const words = lead.split(' ').length
  return (
    words > 14 ||
    (words >= 5 &&
      /\b(?:to|will|is|are|be|has|have|by)\b/.test(lead) &&
      kindOf(lead.split(/ (?:to|will|is|are|be|has|have|by) /)[0] ?? '') === 'other')
  )
}

function sameWords(written: string, placed: string): boolean {
  return written === placed || wordsOf(written).sort().join(' ') === wordsOf(placed).sort().join(' ')
}
