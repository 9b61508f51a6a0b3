import { remembered } from '#src/features/imports/plan/words/remembered.ts'
import { pattern } from '#src/kit/pattern.ts'
import { AREA, AREA_LETTERS, BODY, BODY_END, POST } from './lead-words.ts'

/** The sort of lead that a text is. */
export type Kind = 'initials' | 'name' | 'post' | 'body' | 'other'

/** The sort of lead a text is: initials, a person's name, a post, a body, or none of these. */
export const kindOf = remembered((text: string): Kind => {
  const addressed = text
    .replace(/\([^)]*\)/g, '')
    .replace(/^(?:the|all|each|relevant) /i, '')
    .trim()
  const lead = addressed.replace(TITLED, '').trim()
  if (lead === '') return 'other'
  if (lead !== addressed && isShort(lead) && !RANK.test(lead)) return 'name'
  if (isInitials(lead)) return 'initials'
  if (SHORT_HEAD.test(lead)) return 'post'
  return /^\p{Lu}|^\d{1,2} ?[-–] ?\d{1,2} (?=\p{Lu})/u.test(lead) ? kindOfTitle(lead) : 'other'
})

/** "HoSEND", "HoTherapies": a head of something, in short. */
export const SHORT_HEAD = /^Ho(?=\p{Lu})\p{L}{2,}$/u

/** "Det Supt": a rank alone is a post, whoever holds it. */
const RANK = /^(?:(?:ch(?:ief)? )?(?:supt|superintendent|insp(?:ector)?)|sgt|sergeant|constable)\b/i

function isShort(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.split(' ').length <= 4 && !/[,/;]/.test(name)
}

function kindOfTitle(lead: string): Kind {
  if (POST.test(lead)) return isBodyOfPosts(lead) ? 'body' : 'post'
  if (BODY.test(lead)) return 'body'
  return isName(lead) ? 'name' : 'other'
}

/** What stands before a person's name: a form of address, or a rank. */
const TITLED = pattern('iu')`
  ^(?:
    dr | mr | mrs | ms | miss | prof(?:essor)? | sir | dame | lord | lady | rev(?:d|erend)? | cllr |
    councillor | insp(?:ector)? | sgt | ps | pc | dc | ds | di | dci | supt | det | acc | ch insp | t\/dci |
    t\/di | a\/di | cmdr | capt
  )\.? (?=\p{Lu}\p{Ll}|\p{Lu}\.? ?\p{Lu})
`

/** "Team Managers Group" is a body, "Head of Service" and "Service Manager Assessment Team" are posts. */
function isBodyOfPosts(text: string): boolean {
  const head = (text.split(/[,(–]| - /)[0] ?? '').trim()
  if (!BODY_END.test(head)) return false
  const before = head.replace(BODY_END, '').trim()
  return !POST.test(before) || (/^(?:\S+\s+){0,2}\S+$/.test(before) && POST_LAST.test(before))
}

const POST_LAST = pattern('i')`
  \b(?:
    directors? | managers | leads | officers | leaders | chairs? | executive | specialists? | principal |
    headteachers? | teachers? | members | workers | partners? | assistant | deputy | champions | consultants?
  )$
`

export function isInitials(text: string): boolean {
  return (
    /^(?:\p{Lu}\.?){2,5}s?$/u.test(text) ||
    /^\p{Lu}[\p{L}-]{0,3}\p{Lu}\p{Ll}{0,3}$/u.test(text) ||
    /^\p{Lu} \p{Lu}$/u.test(text)
  )
}

/** Initials that may be somebody's, and no short form of the work. */
export function isPersonsInitials(text: string): boolean {
  return isInitials(text) && !AREA_LETTERS.test(text)
}

function isName(text: string): boolean {
  const words = text.split(/\s+/)
  const given = /^\p{Lu}\.\p{Lu}\p{Ll}+$/u.test(text)
  return (
    given ||
    (words.length >= 2 &&
      words.length <= 5 &&
      !AREA.test(text) &&
      words.every((word) =>
        /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|den|da|la|le|bin|al|o’|ó|ap|ní)$/u.test(word),
      ))
  )
}

/** One capitalised word that is no post, body or part of the work: a first or a last name. */
export function isLoneWord(text: string): boolean {
  return (
    /^\p{Lu}[\p{Ll}’']+(?:[-’']?\p{Lu}?\p{Ll}+)?$/u.test(text) &&
    !POST.test(text) &&
    !BODY.test(text) &&
    !AREA.test(text)
  )
}

/** A person or a post, by its own words. */
export const stands = (part: string): boolean => ['name', 'initials', 'post'].includes(kindOf(part))

/** Words of the work alone, such as say where a post is held: "Early Help", "Adult Social Care". */
export function isArea(text: string): boolean {
  return kindOf(text) === 'other' && /^\p{Lu}/u.test(text) && AREA.test(text) && text.split(' ').length <= 6
}
