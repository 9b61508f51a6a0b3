import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import { pattern } from '#src/kit/pattern.ts'
import { colourNamed } from './colours.ts'
import { levelNamed, type ReadScale } from './scales.ts'
import { statusOf } from './statuses.ts'
import { isNoLongerHere } from './stops.ts'

/** A cell that opens with its rating and goes on in prose: "On track. A provider was chosen in May." */
export type Opening = { rating: string; rest: string }

/** Where a first line or a first sentence ends; and a word before a dash or a colon, which may be a part of the rating. */
const STOPS = [/\n+/, /(?<=[\p{L})%])[.;!]\s+(?=[\p{Lu}\d“"‘£(])/u]
const MARKS = [/\s+[–—-]\s+/, /(?<=[\p{L})%]):\s+/u]

/** "Open (at risk)": the bracket ends the rating, so that behind it stands none of its words. */
const BRACKETED = /^\p{L}+ \([^()]+\)$/u

/**
 * The rating that a cell opens with and the words that go on from there; null where the cell is a rating
 * as a whole ("Amber – some delay"), or opens with none.
 */
export function openingRating(written: string, scale: ReadScale): Opening | null {
  const text = written.trim()
  for (const end of [...STOPS, ...MARKS]) {
    const match = end.exec(text)
    if (!match) continue
    const rating = text.slice(0, match.index).trim()
    const rest = text.slice(match.index + match[0].length).trim()
    const goesOn = STOPS.includes(end) || BRACKETED.test(rating) ? isOther : isProse
    if (/\n/.test(match[0]) && levelNamed(oneLine(rating), scale.levels) !== null && isSentence(rest))
      return { rating: oneLine(rating), rest }
    if (isRating(rating, scale) && goesOn(rest, scale)) return { rating: oneLine(rating), rest }
  }
  return beforeSentence(oneLine(text), scale)
}

/**
 * The status at the head of what is told of progress: in capitals ("COMPLETED Next phase underway"), or a sentence that
 * says no more than that it is done ("Action completed. Standards issued in May."); null where there is none.
 */
export function ratingAtHead(written: string): string | null {
  const text = written.trim()
  const said = /^(?:\p{Lu}{2,}[ /-]?)+(?=$|\s|[.,:;–-])/u.exec(text)?.[0].trim() ?? ''
  if (said.length > 3 && statusOf(said) !== null) return said
  return (
    /^(?:(?:this )?(?:action|task|milestone)(?: (?:is|has been))? )?(?:now )?(?:completed?|achieved)\.(?=\s|$)/i.exec(
      text,
    )?.[0] ?? null
  )
}

/** "In post 3 March.": on a line of its own behind a level of the key it is the story, though it names a day. */
function isSentence(rest: string): boolean {
  return /^\p{Lu}.*[.!?]$/su.test(rest) && rest.split(/\s+/).length > 2
}

/** Where line breaks are lost a sentence begins in mid-cell: "On track Three have been held." */
function beforeSentence(line: string, scale: ReadScale): Opening | null {
  if (!/[.!?]$/.test(line)) return null
  const words = line.split(' ')
  for (let count = 1; count <= Math.min(4, words.length - 3); count += 1) {
    if (!/^[\p{Lu}\d“"‘£]/u.test(words[count] ?? '')) continue
    const rating = words.slice(0, count).join(' ')
    const rest = words.slice(count).join(' ')
    if (isRating(rating, scale) && isOther(rest, scale)) return { rating, rest }
  }
  return null
}

function isRating(text: string, scale: ReadScale): boolean {
  const line = oneLine(text)
  if (line === '' || line.split(' ').length > 5 || /\d{2,}(?!\s?%)/.test(line)) return false
  if (colourNamed(line) !== null || levelNamed(line, scale.levels) !== null) return true
  return statusOf(line) !== null && /^[^,;]*$/.test(line) && OPENS.test(line)
}

/** "Complete", "On track", "Some delay": the words tell of progress from the first on; "Training delivered" is prose. */
const OPENS = pattern('i')`
  ^(?:(?:fully|largely|mostly|partly|partially|nearly|almost|substantially|some|slight|slightly|minor|major|significant|good|limited|little|no|action|work|now|currently|rated|all|still|mainly)\s+)*(?:
    not | yet | on | off | at | in | under ?way | underway | complete[d]? | delivered | achieved | closed |
    done | met | embedded | embedding | sustained | ongoing | on ?-?going | started | commenced | begun |
    delay(?:s|ed)? | overdue | late | behind | slip\w* | stalled | paused | blocked | progress\w* | planned |
    to (?:start|begin|be) | not | due | risks? | concerns? | issues? | active | live | continuing | developing |
    missed | failed | awaiting | future | implemented | finished | started | track | open \(
  )\b
`

/** Behind a stop anything goes on but another rating and the day that it was done. */
function isOther(rest: string, scale: ReadScale): boolean {
  const line = oneLine(rest)
  const words = line.split(' ').length
  if (looksLikeDue(line) && words <= 4 && /\d/.test(line)) return false
  if (words <= 2 && OPENS.test(line)) return false
  // "Closed: superseded by 4.2" is one rating.
  if (words <= 6 && isNoLongerHere(line)) return false
  return colourNamed(line) === null && levelNamed(line, scale.levels) === null
}

/** Behind a dash only prose goes on: no words that say what the rating means. */
function isProse(rest: string, scale: ReadScale): boolean {
  const line = oneLine(rest)
  const words = line.split(' ').length
  if (words < 2 || !isOther(rest, scale) || (looksLikeDue(line) && words <= 6)) return false
  return words > 8 || (!OPENS.test(line) && (words > 6 || statusOf(line) === null))
}
