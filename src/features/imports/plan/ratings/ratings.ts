import { upper } from '#src/kit/first-letter.ts'
import type { Status } from '#src/features/imports/plan/plan-draft.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import { pattern } from '#src/kit/pattern.ts'
import { type Colour, colourNamed, colourOfFill, leaningOf } from './colours.ts'
import { openingRating } from './rating-words.ts'
import { isLevelGone } from './level-sense.ts'
import { type ReadScale, type ScaleLevel, levelColour, levelNamed } from './scales.ts'
import { SIGN, signLeaning } from './signs.ts'
import { statusOf } from './statuses.ts'
import { isNoLongerHere } from './stops.ts'

export type ReadRating = { rating: { text: string; status: Status } | null; notes: string[] }

/**
 * A rating as its cell shows it, in words, by a code or by colour alone, understood by the
 * document's own scale. Two ratings in one cell are never shared out by guess: the rating is then null.
 */
export function parseRating(written: string, fill: string | undefined, scale: ReadScale): ReadRating {
  const text = oneLine(written)
  if (text === '' || /^(?:-+|–|n\/?a|tbc)$/i.test(text)) return byFill(text === '' ? fill : undefined, scale)
  const opening = levelNamed(text, scale.levels) === null ? openingRating(written, scale) : null
  if (opening !== null) return parseRating(opening.rating, undefined, scale)
  return painted(text, fill, scale) ?? moved(text, scale) ?? asWritten(written, text, scale)
}

/** A rating of which the cell tells more than what it is now. */
function moved(text: string, scale: ReadScale): ReadRating | null {
  const now = latestOf(text)
  if (now === text) return null
  const { rating, notes } = parseRating(now, undefined, scale)
  if (rating === null || (rating.status === null && !isNoLongerHere(now))) return null
  return { rating: { text, status: rating.status }, notes }
}

/** The doubt that no meaning settles: what is no longer to be done here is on no shelf, and a person says what becomes of it. */
const GONE = 'This says that the action is no longer to be done here'

/** "40%" in a painted cell: how far it has come is written, and how it goes is painted. */
function painted(text: string, fill: string | undefined, scale: ReadScale): ReadRating | null {
  if (!/^\d{1,2}\s?%$/.test(text)) return null
  const { rating } = byFill(fill, scale)
  return rating?.status == null ? null : { rating: { text, status: rating.status }, notes: [] }
}

function asWritten(written: string, text: string, scale: ReadScale): ReadRating {
  const named = levelToldBy(text, scale)
  if (named) return { rating: { text, status: named.status }, notes: isLevelGone(named) ? [GONE] : [] }
  const parts = distinctRatings(written.replace(DAY, ' '), scale)
  if (parts.length > 1)
    return { rating: null, notes: ['Two ratings stand in one cell; a person shares them out'] }
  const [only] = parts
  if (only && (scale.levels.length > 0 || oneLine(only.text) === text))
    return { rating: { text, status: only.status }, notes: [] }
  return withoutKey(text, scale)
}

/** A code of one letter before a dash and words of its own, or a sign before words: "C – form live 22 April". */
const CODE_BEFORE = new RegExp(
  String.raw`^(?:([\p{L}\d])\s*[–—:-]\s+\S{2,}\s\S{2,}|(${SIGN})\u{fe0f}?\s)`,
  'u',
)

function levelToldBy(text: string, { levels }: ReadScale): ScaleLevel | null {
  const [, letter, sign] = CODE_BEFORE.exec(text) ?? []
  return levelNamed(text, levels) ?? levelNamed(letter ?? sign ?? '', levels)
}

/** A day in figures, whose figures are no ratings. */
const DAY = /\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b/g

/** What a rating is told by before it: "RAG: Green", "Status – on track". */
const LABEL =
  /^(?:(?:current|overall|latest) )?(?:b?rag(?: ?(?:rating|status))?|rated|rating|status|colour)(?:\s*[:=–-]\s*|\s+)(?=\S)/i

/** Which way a rating goes tells nothing of what it is: "Amber (improving)", "Green ↑", "Amber, moving to green". */
const WAY = pattern('iu')`
  (?<=\S)[\s,;(–-]*(?:
    [↑↓↔↕↗↘↖↙⇧⇩⇔➚➘➙←→⬆⬇➡]\u{fe0f}? |
    \b(?:improving|worsening|deteriorating|declining|stable|static|unchanged|no change|same) |
    \b(?:moving|heading|turning|going) (?:to|towards?|into)? ?(?:red|amber|green)
  )\)?\s*$
`

const MOVED = /^(?:improved|moved|changed|gone|declined|worsened) from \w+ to /i

/** A rating without its label and without which way it goes; a longer text is none. */
function bareRating(text: string): string {
  return text.length > 120 ? text : text.replace(LABEL, '').replace(WAY, '').replace(MOVED, '')
}

/** Of a rating that moved, what it is now: "Amber → Green", "Green (was Amber)". */
function latestOf(text: string): string {
  const now = bareRating(text)
    .split(/→|->|=>|➔|\s>\s|\bnow:?\s/i)
    .at(-1)
    ?.replace(/[([]?\b(?:was|previously|from)\b.*$/i, '')
    .replace(/[\s,;:–-]+$/, '')
    .trim()
  return now === undefined || now === '' ? text : now
}

/** "Completed 14 March 2025": the day on which it was done stands behind the word. */
const DONE_ON = pattern('i')`
  ^(?:action )?(?:
    complete[d]? | closed | done | achieved | delivered | finished | implemented | signed off
  )(?: on| in)?[\s:,(–-]+(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)
`

/** "Not fully implemented (progress made is acceptable; keep watching)": what a level means, behind it in brackets. */
const EXPLAINED = /(?<=^\p{Lu}[^().]{3,40}) \([^()]{12,90}\)\.?$/u

/** Whether a text is a rating and nothing else: a code, a colour, a few words of progress, a percentage. */
export function looksLikeRating(written: string, scale: ReadScale): boolean {
  const text = oneLine(written).replace(EXPLAINED, '')
  if (text === '' || text.length > 60) return false
  if (/^[0-9]$/.test(text) || colourNamed(text) !== null || /^\d{1,3}\s?%$/.test(text)) return true
  if (levelNamed(text, scale.levels)) return true
  const tells = statusOf(text) !== null || isNoLongerHere(text)
  return text.split(' ').length <= 6 && tells && (!/\d{4}/.test(text) || DONE_ON.test(text))
}

/** The doubt where a colour or a sign was taken as it is mostly used. */
function byCustom(text: string, colour: Colour | null, { levels }: ReadScale): string[] {
  if (levels.length > 0 || (colour === null && signLeaning(text) === null)) return []
  return [`The document has no key: the ${colour === null ? 'sign' : 'colour'} was taken in its usual sense`]
}

/** The colour that a text begins with; none where it names one between two: "Amber-Green". */
function firstColour(text: string): Colour | null {
  const [first = '', second = '', ...rest] = text.split(/[\s:()/–-]+/)
  const between = rest.length === 0 && colourNamed(second) !== null && second.length > 1
  return between ? null : colourNamed(first)
}

function withoutKey(text: string, scale: ReadScale): ReadRating {
  if (isNoLongerHere(text)) return { rating: { text, status: null }, notes: [GONE] }
  const bare = text.replace(/^[^\p{L}\p{N}\p{S}]+/u, '')
  const colour = colourNamed(text) ?? firstColour(bare)
  const inScale = colour === null ? undefined : scale.levels.find((one) => levelColour(one) === colour)
  const status =
    inScale?.status ??
    statusOf(text, colour === null ? null : leaningOf(colour)) ??
    (colour === null ? signLeaning(text) : leaningOf(colour))
  const notes = byCustom(text, colour, scale)
  if (status === null) notes.push('The plan’s key does not say what this rating means')
  return { rating: { text, status }, notes }
}

/** The different levels that the parts of a cell name. */
function distinctRatings(written: string, scale: ReadScale): { text: string; status: Status }[] {
  const parts = written.split(/[\n,;/]|\s{2,}|\s(?=\d(?:\s|$))|\s+(?:and|to)\s+/).map((part) => part.trim())
  const seen = new Map<string, { text: string; status: Status }>()
  for (const part of parts) {
    const found = levelNamed(part, scale.levels)
    const colour = colourNamed(part)
    if (found) seen.set(found.code, { text: found.code, status: found.status })
    else if (colour !== null && scale.levels.length === 0)
      seen.set(colour, { text: part, status: leaningOf(colour) })
    else if (/^\d$/.test(part) && scale.levels.length === 0) seen.set(part, { text: part, status: null })
  }
  return [...seen.values()]
}

function byFill(fill: string | undefined, scale: ReadScale): ReadRating {
  if (fill === undefined) return { rating: null, notes: [] }
  const byKey = scale.levels.find((one) => one.fill === fill)
  if (byKey)
    return {
      rating: { text: byKey.code === '' ? byKey.label : byKey.code, status: byKey.status },
      notes: ['The rating is a colour only', ...(isLevelGone(byKey) ? [GONE] : [])],
    }
  const colour = colourOfFill(fill)
  if (colour === null) return { rating: null, notes: [] }
  const near = scale.levels.find((one) => sameColour(one, colour))
  const text = near?.code ?? upper(colour)
  return {
    rating: { text, status: near?.status ?? leaningOf(colour) },
    notes: ['The rating is a colour only'],
  }
}

function sameColour(one: ScaleLevel, colour: Colour): boolean {
  return levelColour(one) === colour || (one.fill !== undefined && colourOfFill(one.fill) === colour)
}
