import { kindOf, stands } from './lead-kinds.ts'
import { POST, POST_END } from './lead-words.ts'

/**
 * Posts that a converter ran together when it took out the line breaks of a cell: "Principal Social Worker
 * Head of Quality Assurance". They part only where a whole post ends and another plainly begins, or behind
 * a lead that stands alone elsewhere in the document.
 */
export function partRunOn(line: string, known: ReadonlySet<string>): string[] {
  const words = line.trim().split(/\s+/)
  if (words.length < 4 || words.length > 40 || known.has(line.trim())) return [line]
  for (let take = words.length - 2; take >= 2; take -= 1) {
    const left = words.slice(0, take).join(' ')
    const right = words.slice(take).join(' ')
    if (beginsAnew(left, right, known)) return [...partRunOn(left, known), right]
  }
  return [line]
}

function beginsAnew(left: string, right: string, known: ReadonlySet<string>): boolean {
  if (OPEN_END.test(left) || !/^\p{Lu}(?!\S*\s*[/;&])/u.test(right)) return false
  if (BRACKETED.test(left)) return stands(left) && stands(right) && !isRestOfPost(right)
  if (known.has(left)) return kindOf(right) === 'post' && !isRestOfPost(right)
  if (known.has(right) && right.includes(' ')) return kindOf(left) === 'post' && endsPost(left)
  return endsPost(left) && beginsPost(left, right)
}

/** Marks that part leads by themselves; words and marks after which a post goes on. */
const OPEN_END = /[;/|+]|(?:[,:&(–-]|\b(?:and|of|for|the|to|in|with|by))$/i

/** Behind a whole post: words that only begin one, or where nothing can be told as its place, a whole post. */
function beginsPost(left: string, right: string): boolean {
  if (OPENER.test(right)) return !ATTRIBUTE.test(left)
  const open = left.includes(', ') || OPENER.test(left)
  return open ? PLAIN_OPENER.test(right) && POST_END.test(right) : isWholePost(right)
}

/** A post or a person with whose it is in brackets behind: "Head of SEND (LA)". */
const BRACKETED = /\S\s\([^()]+\)$/

/** "Head of …", "ICB Director for …": nothing of a post stands before these words but what they hold. */
export const OPENER =
  /^(?:(?:icb|nhs|la|csc|police|health) )?(?:(?:deputy|assistant|interim|acting|senior|strategic|corporate|executive|associate|operational) )*(?:heads?|directors?|chairs?|leads?) (?:of|for) \S/i

/** Words that begin a post of its own, even behind one that says where it is held. */
const PLAIN_OPENER = /^(?:principal|designated|detective|deputy|assistant|independent)\s\S/i

/** A word that belongs to the post after it: "Virtual School Head of Service" is one. */
const ATTRIBUTE =
  /\b(?:deputy|assistant|interim|acting|senior|strategic|corporate|executive|associate|operational|service|school)$/i

/** Two words or more that end as a post does; or a post, a comma and where it is held; or "Head of" something. */
function endsPost(text: string): boolean {
  const [head = '', held] = text.split(', ')
  if (held !== undefined && held.split(' ').length > 4) return false
  if (POST_END.test(head)) return head.split(' ').length >= 2
  return held === undefined && OPENER.test(text) && text.split(' ').length >= 3
}

/** A post by itself: its last word ends a post, and its first is of the work. */
function isWholePost(text: string): boolean {
  return POST_END.test(text) && !isRestOfPost(text)
}

/** "Personal Adviser Team Manager": behind a post it manages the team of those who hold it. */
const OF_TEAM = /^team (?:manager|leader|lead)s?$/i

function isRestOfPost(text: string): boolean {
  const [first = ''] = text.split(' ')
  if (!text.includes(' ') || OF_TEAM.test(text)) return true
  return POST.test(first) && !OPENER.test(text) && !PLAIN_OPENER.test(text)
}
