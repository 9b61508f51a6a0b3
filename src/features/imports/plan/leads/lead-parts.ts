import { allFrom } from '#src/kit/all-from.ts'
import { partAnds } from './lead-ands.ts'
import { isArea, isInitials, isLoneWord, isPersonsInitials, kindOf, type Kind, stands } from './lead-kinds.ts'
import { belongsToPost, isOfTeamIn, UNIT } from './lead-places.ts'
import { partRunOn } from './lead-run-on.ts'
import {
  AGENCY,
  AREA,
  AREA_LETTERS,
  BARE_POST,
  POST_END,
  POST_LETTERS,
  SERVICES,
  SHORT_POST,
} from './lead-words.ts'

/** The leads of one line, as written and in their order. `known` are leads met elsewhere in the document. */
export function lineLeads(line: string, known: ReadonlySet<string>): string[] {
  const text = line.replace(/^\(?\d{1,2}(?:\.\d{1,2})?[a-z]?[.)]\s+/, '')
  if (!MAY_PART.test(text)) return allFrom(partRunOn(text, known), (part) => partSpaces(part.trim(), known))
  const posts = allFrom(text.split(PARTS), (part) => partRunOn(part, known))
  return allFrom(
    allFrom(posts, (part) => partWith(part)),
    (part) => surnames(part, known) ?? allFrom(partSlashes(part), (one) => partList(one, known)),
  )
}

const PARTS =
  /\s*[;|+]\s*|\s+(?:supported by|with support from|in partnership with|in conjunction with|alongside|together with|assisted by)\s+/i
/** Of this something stands between leads that more than a space parts: most lines hold none. */
const MAY_PART = /[;|+,/&]|\b(?:and|by|with|alongside)\b/i

/** People with their last names first, parted by anything but a comma. */
function surnames(text: string, known: ReadonlySet<string>): string[] | null {
  if (!text.includes(',')) return null
  const parts = text.split(/\s*\/\s*|\s+(?:and|&)\s+/)
  return parts.every((part) => isSurnameFirst(part, known)) ? parts : null
}

function partList(text: string, known: ReadonlySet<string>): string[] {
  if (isSurnameFirst(text, known)) return [text]
  const alike = alikeList(text, known) ?? fullyTitled(text)
  if (alike !== null) return alike
  const parts = allFrom(partCommas(text, known), (part) =>
    isSurnameFirst(part, known) ? [part] : partAnds(part, known),
  )
  return allFrom(parts, (part) => partSpaces(part, known))
}

/** "Okafor, C", "Smith, J.": a last name and what stands for the first; a whole first name only where the document writes so. */
export function isSurnameFirst(text: string, known: ReadonlySet<string>): boolean {
  if (!text.includes(',')) return false
  return SURNAME_INITIAL.test(text) || (SURNAME_NAME.test(text) && known.has(text))
}

const SURNAME = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]a|[Ll]a|[Ll]e|[Aa]p)\s+){0,2}\p{Lu}[\p{L}’'-]*\p{Ll}(?:\s\p{Lu}[\p{L}’'-]+)?`
const SURNAME_INITIAL = new RegExp(
  String.raw`^${SURNAME}, ?(?!(?:${SERVICES}|QA|LA)$)\p{Lu}\.?(?: ?\p{Lu}\.?)?$`,
  'u',
)
const SURNAME_NAME = new RegExp(String.raw`^${SURNAME}, \p{Lu}\p{Ll}+$`, 'u')

/** Whether a lead cell writes last names first beyond doubt, and those of its parts that it then must hold. */
export function surnamesFirst(text: string): { sure: boolean; parts: string[] } {
  if (!text.includes(',')) return { sure: false, parts: [] }
  const parts = text.split(/\s*(?:[;/\n]|\band\b|&)\s*/).map((part) => part.trim())
  const lone = parts.filter(
    (part) => SURNAME_NAME.test(part) && part.split(', ').every((word) => isLoneWord(word)),
  )
  const sure =
    parts.some((part) => SURNAME_INITIAL.test(part) && !isInitials(part.split(',')[0] ?? '')) ||
    lone.length >= 2
  return { sure, parts: lone }
}

function partWith(text: string): string[] {
  if (!/[\s,]with\s/i.test(text)) return [text]
  const parts = text.split(/\s*,\s*with\s+|\s+with\s+/i)
  const [first = '', second = ''] = parts
  if (parts.length !== 2 || !stands(first)) return [text]
  return /,\s*with\s/i.test(text) || stands(second) ? parts : [text]
}

/** Names, initials or agencies set out as a list with commas, slashes and a last "and". */
function alikeList(text: string, known: ReadonlySet<string>): string[] | null {
  if (!text.includes(',') || text.includes('(')) return null
  const parts = text.split(/\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/).filter((part) => part !== '')
  if (parts.length < 2) return null
  const held = parts.every((part, at) => (at % 2 === 0 ? kindOf(part) === 'name' : SHORT_POST.test(part)))
  if (held && parts.length % 2 === 0)
    return parts.flatMap((name, at) => (at % 2 === 0 ? [`${name}, ${parts[at + 1] ?? ''}`] : []))
  const people = parts.every((part) => kindOf(part) === 'name' || mayBeInitials(part) || isLoneWord(part))
  if (people && !(parts.length === 2 && known.has(text))) return parts
  return parts.every((part) => AGENCY.test(part)) ? parts : null
}

/** Not those of an organisation: "Dr Sunil Rao, ICB". */
function mayBeInitials(text: string): boolean {
  return isPersonsInitials(text) && !ORGANISATION_LETTERS.test(text)
}

/** "A post, its team, its body and another post, its team, its body": each told in full. */
function fullyTitled(text: string): string[] | null {
  const wholes = text.split(/\s+(?:and|&)\s+/)
  const isFull = (whole: string): boolean => {
    const [post = '', team = '', body = '', ...more] = whole.split(', ')
    return more.length === 0 && body !== '' && isOfTeamIn(post, team, [body])
  }
  return wholes.length > 1 && wholes.every(isFull) ? wholes : null
}

function partSlashes(text: string): string[] {
  const parts = outsideBrackets(text, '/')
  if (parts.length < 2) return [text]
  const spaced = /\s\/|\/\s/.test(text)
  if (spaced) return joinRest(parts)
  const [first = '', ...rest] = parts
  if (isPostOfAreas(first, rest)) return [text]
  const beside = kindOf(first) === 'name' && rest.every((part) => isArea(part))
  return beside || parts.every((part) => kindOf(part) !== 'other' || isLoneWord(part)) ? parts : [text]
}

/** "Head of Service, CIN/CP": one post, and the short forms of what it is for. */
function isPostOfAreas(first: string, rest: string[]): boolean {
  const words = first.split(/[\s,]+/)
  return words.length > 1 && [words.at(-1) ?? '', ...rest].every((word) => AREA_LETTERS.test(word))
}

/** "Head of Safeguarding / Quality Assurance" is one post; "Head of Safeguarding / Housing" two leads. */
function joinRest(parts: string[]): string[] {
  const leads: string[] = []
  for (const part of parts) {
    const last = leads.at(-1)
    const rest =
      last !== undefined && /\b(?:of|for)\s[^,/]*$/i.test(last) && isArea(part) && !AGENCY.test(part)
    if (rest) leads[leads.length - 1] = `${last} / ${part}`
    else leads.push(part)
  }
  return leads
}

/** A comma parts leads, save where it stands inside a post or between a name and its post. */
function partCommas(text: string, known: ReadonlySet<string>): string[] {
  const parts = outsideBrackets(text, ',')
  const leads: string[] = []
  for (const [at, part] of parts.entries()) {
    const last = leads.at(-1)
    if (last === undefined) leads.push(part)
    else if (isSurnameFirst(`${last}, ${part}`, known) || belongs(last, part, parts.slice(at + 1)))
      leads[leads.length - 1] = `${last}, ${part}`
    else leads.push(part)
  }
  return leads
}

function belongs(last: string, part: string, after: string[]): boolean {
  if (/^(?:and|&)\b/i.test(part) && kindOf(part.replace(/^(?:and|&)\s*/i, '')) === 'other') return true
  if (isOfTeamIn(last, part, after)) return true
  if (part.startsWith('(')) return last.endsWith(')') && /^\(\p{Lu}{2,4}\)$/u.test(part)
  if (saysWhere(last, part) || (kindOf(last) === 'name' && IN_ORGANISATION.test(part))) return true
  const kind = kindOf(part)
  if (kind === 'initials') return lettersBelong(last, part, after)
  return belongsTo[kindOf(last)](last, part, { kind, after })
}

/** "Head of Service, SEND", "Director of Commissioning, ICB": letters that tell where a post is held. */
function lettersBelong(last: string, part: string, after: string[]): boolean {
  if (kindOf(last) === 'name') return ORGANISATION_LETTERS.test(part)
  if (kindOf(last) !== 'post') return false
  return (
    (POST_END.test(last) && AREA_LETTERS.test(part)) ||
    (after.length === 0 && ORGANISATION_LETTERS.test(part))
  )
}

/** Short forms of organisations, which behind a post say whose it is: "Director of Commissioning, ICB". */
const ORGANISATION_LETTERS = /^(?:icb|ccg|nhse?|nhsei|mbc|lscp|scp|lsp|la|cvs|vcse?)$/i

/** Behind a name, where that person works: "Anita Bell, ICB Performance". */
const IN_ORGANISATION = /^(?:ICB|CCG|NHSE?|LA|VCSE?) \p{Lu}\p{Ll}+$/u

/** "NA, assessment and safeguarding", "ICB, Deputy Director". */
function saysWhere(last: string, part: string): boolean {
  const small =
    /^\p{Ll}/u.test(part) && kindOf(part) === 'other' && !/^(?:and|with|partners|all)\b/.test(part)
  return small || (AGENCY.test(last) && BARE_POST.test(part))
}

/** Nobody is "Team Managers": behind a name these lead beside it. */
const SEVERAL_POSTS =
  /\b(?:managers|leads|officers|workers|practitioners|co-?ordinators|headteachers|directors|advis[eo]rs)$/i

type Beside = { kind: Kind; after: string[] }

const belongsTo: Record<Kind, (last: string, part: string, beside: Beside) => boolean> = {
  name: (_, part, { kind, after }) =>
    (kind === 'post' && !SEVERAL_POSTS.test(part)) ||
    (after.length === 0 && ((isArea(part) && part.includes(' ')) || UNIT.test(part)) && !AGENCY.test(part)),
  post: (last, part, { kind }) => belongsToPost(last, part, kind),
  other: (last, part, { kind, after }) =>
    opensPost(last, part, after) || (kind === 'other' && !(isLoneWord(last) && isLoneWord(part))),
  initials: (last, part, { kind }) => POST_LETTERS.test(last) && kind === 'other' && AREA.test(part),
  body: () => false,
}

/** "Education, Health and Care Plan Team Manager": words of the work before the post that they belong to. */
function opensPost(last: string, part: string, after: string[]): boolean {
  return (
    after.length === 0 &&
    isArea(last) &&
    /\s(?:and|&)\s/.test(part) &&
    kindOf(part) !== 'other' &&
    !/\b(?:of|for)\b/.test(part)
  )
}

/** "AW MC" are two people where each is known or every word is initials of two or three letters. */
function partSpaces(text: string, known: ReadonlySet<string>): string[] {
  const words = text.split(' ')
  if (words.length < 2 || known.has(text)) return [text]
  const held =
    POST_LETTERS.test(words[0] ?? '') &&
    words.slice(1).every((word) => AREA_LETTERS.test(word) || POST_LETTERS.test(word))
  if (held) return [text]
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
  return short && joined.length > 1 && !NOBODYS.test(text) ? joined : [text]
}

/** Short forms that are nobody's initials, wherever they stand. */
const NOBODYS = new RegExp(String.raw`\b(?:${SERVICES}|QA|NHS|SEN)\b`)

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
  if (!text.includes(mark)) return [text.trim()].filter((part) => part !== '')
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '(') depth += 1
    if (letter === ')') depth = Math.max(0, depth - 1)
    if (letter !== mark || depth > 0) continue
    parts.push(text.slice(start, at))
    start = at + 1
  }
  parts.push(text.slice(start))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}
