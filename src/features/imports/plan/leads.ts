import { wordsOf } from '#src/kit/documents/source-document.ts'
import { AREA, BODY, NO_LEAD, POST, POST_END } from './lead-words.ts'
import { latinOf, oneLine } from './wording.ts'

/** The leads of one cell; `whole` is false where words of the cell stand in no lead and the cell must be kept as written. */
export type ReadLeads = { leads: string[]; whole: boolean; notes: string[] }

type Kind = 'initials' | 'name' | 'post' | 'body' | 'other'

const LABEL =
  /^(?:(?:overall |project |joint |lead )?leads?|owner|support(?:ed by|ing)?|sponsor|responsible|contributors?|sro)\s*[:–—]\s*/i

/**
 * Parts a lead cell into people, posts and bodies, as written and in their order. `known` are leads
 * met elsewhere in the document, by which initials parted only by a space are told apart.
 */
export function parseLeads(written: string, known: ReadonlySet<string> = new Set()): ReadLeads {
  const text = latinOf(written)
  const notes: string[] = []
  const found = holders(linesOf(text))
    .flatMap((line) => lineLeads(line, known))
    .map((lead) => tidy(lead))
    .filter((lead) => lead !== '')
  const leads: string[] = []
  for (const lead of found) {
    if (NO_LEAD.test(lead)) notes.push('No lead is named yet')
    else if (isSentence(lead)) notes.push('The lead cell holds more than its leads')
    else if (!leads.some((other) => other.toLowerCase() === lead.toLowerCase())) leads.push(lead)
  }
  return { leads, whole: sameWords(written, leads.join(' ')), notes }
}

/** Whether a cell names people, posts or bodies and little else. */
export function looksLikeLeads(written: string): boolean {
  const text = oneLine(latinOf(written))
  if (text === '' || text.length > 200 || /\d{2,}/.test(text)) return false
  const { leads, notes } = parseLeads(written)
  if (leads.length === 0) return NO_LEAD.test(text)
  return notes.length === 0 && leads.every((lead) => kindOf(lead) !== 'other' && isTitled(lead))
}

/** Written as names and posts are: few words, and most of them with a capital. */
function isTitled(lead: string): boolean {
  const words = lead.split(' ').filter((word) => !/^(?:of|and|for|the|in|to|[-–&/])$/i.test(word))
  const capitals = words.filter((word) => /^[\p{Lu}(‘'“"\d]/u.test(word))
  return words.length <= 9 && (capitals.length >= words.length * 0.6 || words.length <= 3)
}

/** The sort of lead a text is: initials, a person's name, a post, a body, or none of these. */
export function kindOf(text: string): Kind {
  const lead = text
    .replace(/\([^)]*\)/g, '')
    .replace(/^(?:the|all|each|relevant) /i, '')
    .trim()
  if (lead === '') return 'other'
  if (isInitials(lead)) return 'initials'
  if (/^\p{Lu}/u.test(lead) && POST.test(lead)) return 'post'
  if (/^\p{Lu}/u.test(lead) && BODY.test(lead)) return 'body'
  return isName(lead) ? 'name' : 'other'
}

export function isInitials(text: string): boolean {
  return (
    /^(?:\p{Lu}\.?){2,5}s?$/u.test(text) ||
    /^\p{Lu}[\p{L}-]{0,3}\p{Lu}\p{Ll}{0,3}$/u.test(text) ||
    /^\p{Lu} \p{Lu}$/u.test(text)
  )
}

function isName(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !AREA.test(text) &&
    words.every((word) => /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|da|la|le|bin|al|o’|ó)$/u.test(word))
  )
}

/** Lines of a cell, a line that only carries the last one on joined to it. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const line of text.split(/\n|\t|\s{2,}|\u2022/).map((part) => part.trim())) {
    if (line === '') continue
    const last = lines.at(-1)
    if (last !== undefined && carriesOn(last, line)) lines[lines.length - 1] = `${last} ${line}`
    else lines.push(line)
  }
  return lines
}

/** Names and posts on alternate lines are people with their posts, one a pair. */
function holders(lines: string[]): string[] {
  const kinds = lines.map((line) => kindOf(line))
  const [first, second] = kinds
  const pairs =
    lines.length % 2 === 0 &&
    ((first === 'name' && second === 'post') || (first === 'post' && second === 'name'))
  if (!pairs || kinds.some((kind, at) => kind !== kinds[at % 2]) || lines.some((line) => /[,;/&]/.test(line)))
    return lines
  return lines.flatMap((line, at) => (at % 2 === 0 ? [`${line} ${lines[at + 1] ?? ''}`] : []))
}

function carriesOn(last: string, line: string): boolean {
  if (
    /(?:[/&–-]|\b(?:and|of|for|the|to))$/i.test(last) ||
    /^(?:[/&(–-]|(?:of|for|and|with)\b|\p{Ll})/u.test(line)
  )
    return true
  if (/,$/.test(last)) return true
  return isLoneWord(last) && isLoneWord(line)
}

function isLoneWord(text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text) && !POST.test(text) && !BODY.test(text) && !AREA.test(text)
}

function lineLeads(line: string, known: ReadonlySet<string>): string[] {
  return line
    .replace(LABEL, '')
    .replace(/^\(?\d{1,2}(?:\.\d{1,2})?[a-z]?[.)]\s+/, '')
    .split(/\s*[;|]\s*|\s+(?:supported by|with support from|in partnership with|alongside|together with)\s+/i)
    .flatMap((part) => partSlashes(part))
    .flatMap((part) => partCommas(part))
    .flatMap((part) => partAnds(part))
    .flatMap((part) => partSpaces(part, known))
}

function partSlashes(text: string): string[] {
  const parts = outsideBrackets(text, '/')
  if (parts.length < 2) return [text]
  const spaced = /\s\/|\/\s/.test(text)
  const alone = parts.every((part) => kindOf(part) !== 'other' || isLoneWord(part))
  return spaced || alone ? parts : [text]
}

/** A comma parts leads, save where it stands inside a post or between a name and its post. */
function partCommas(text: string): string[] {
  const parts = outsideBrackets(text, ',')
  const leads: string[] = []
  for (const part of parts) {
    const last = leads.at(-1)
    if (last !== undefined && belongs(last, part)) leads[leads.length - 1] = `${last}, ${part}`
    else leads.push(part)
  }
  return leads
}

function belongs(last: string, part: string): boolean {
  if (/^(?:and|&)\b/i.test(part) && kindOf(part.replace(/^(?:and|&)\s*/i, '')) === 'other') return true
  const kind = kindOf(part)
  if (kind === 'initials' || part.startsWith('(')) return false
  switch (kindOf(last)) {
    case 'name':
      return kind === 'post'
    case 'post':
      return belongsToPost(last, part, kind)
    case 'other':
      return kind === 'other' && !(isLoneWord(last) && isLoneWord(part))
    default:
      return false
  }
}

/** After a post stands its holder, or the service it is held in. */
function belongsToPost(last: string, part: string, kind: Kind): boolean {
  if (kind === 'name') return !/s$/.test(last) && !last.includes(',')
  const open = POST_END.test(last) || last.includes(',') || (/\b(?:of|for)\b/.test(last) && AREA.test(part))
  return open && (kind === 'other' || (kind === 'body' && !NAMED_BODY.test(part)))
}

function partAnds(text: string): string[] {
  const pieces = text
    .split(/\s+(?:and|&)\s+|^(?:and|&)\s+|(?<=\p{Lu})&(?=\p{Lu})/iu)
    .filter((piece) => piece !== '')
  if (pieces.length < 2) return [text.replace(/^(?:and|&)\s+/i, '')]
  return pieces.every((piece) => standsAlone(piece)) && pieces.some((piece) => kindOf(piece) !== 'body')
    ? sameSort(pieces, text)
    : bodies(pieces, text)
}

function standsAlone(piece: string): boolean {
  const kind = kindOf(piece)
  return (
    kind === 'initials' ||
    kind === 'name' ||
    isLoneWord(piece) ||
    kind === 'post' ||
    (kind === 'body' && /^\p{Lu}/u.test(piece))
  )
}

/** "Early Help and Prevention Manager" is one post; "Head of Service and Team Manager" are two. */
function sameSort(pieces: string[], text: string): string[] {
  const first = kindOf(String(pieces[0]))
  if (first === 'post' && !pieces.slice(1).every((piece) => isOwnLead(piece, String(pieces[0]))))
    return [text]
  const people = pieces.every(
    (piece) => kindOf(piece) === 'name' || kindOf(piece) === 'initials' || isLoneWord(piece),
  )
  const named = first === 'name' || first === 'initials'
  return people || named || first === 'post' ? pieces : [text]
}

/** After a post and a joining word stands another lead, or the rest of where the post is held. */
function isOwnLead(piece: string, post: string): boolean {
  const kind = kindOf(piece)
  if (post.includes(',') && kind !== 'post' && kind !== 'name') return false
  if (kind === 'initials') return !post.includes(',') && !AREA.test(post.split(' ').at(-1) ?? '')
  return kind === 'post' || kind === 'name' || (kind === 'body' && NAMED_BODY.test(piece))
}

/** Bodies that stand for themselves; "Services" and the like may be the rest of a post. */
const NAMED_BODY =
  /\b(?:board|group|team|panel|committee|partnership|police|nhs|icb|ccg|council|trust|agency|forum)$/i

/** "Police and Health" names two bodies only where each is one by its own words. */
function bodies(pieces: string[], text: string): string[] {
  const each = pieces.every((piece) =>
    /\b(?:board|group|team|panel|committee|partnership|police|nhs|icb|ccg|council)$/i.test(piece),
  )
  return each ? pieces : [text]
}

/** "AW MC" are two people where each is known or every word is initials of two or three letters. */
function partSpaces(text: string, known: ReadonlySet<string>): string[] {
  const words = text.split(' ')
  if (words.length < 2 || known.has(text)) return [text]
  const parted = byKnown(words, known)
  if (parted) return parted
  const joined = words.reduce<string[]>((list, word) => {
    if (word === 'Mc' && list.length > 0) list.push(`${list.pop() ?? ''} Mc`)
    else list.push(word)
    return list
  }, [])
  const short = joined.every(
    (word) => isInitials(word.replace(/ Mc$/, '')) && word.replace(/\P{Lu}/gu, '').length <= 3,
  )
  return short && joined.length > 1 && !/\b(?:HR|OD|IT|QA|NHS|SEN)\b/.test(text) ? joined : [text]
}

function byKnown(words: string[], known: ReadonlySet<string>): string[] | null {
  if (words.length === 0) return []
  for (let take = Math.min(words.length, 4); take > 0; take -= 1) {
    const lead = words.slice(0, take).join(' ')
    if (!known.has(lead)) continue
    const rest = byKnown(words.slice(take), known)
    if (rest) return [lead, ...rest]
  }
  return null
}

function outsideBrackets(text: string, mark: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '(') depth += 1
    if (letter === ')') depth = Math.max(0, depth - 1)
    if (letter === mark && depth === 0) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${letter}`)
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function tidy(lead: string): string {
  return oneLine(lead)
    .replace(LABEL, '')
    .replace(/^[\s,;:/&–-]+|[\s,;:/&–-]+$/g, '')
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
  return wordsOf(written).sort().join(' ') === wordsOf(placed).sort().join(' ')
}
