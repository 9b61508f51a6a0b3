import { NAMED_BODY } from './lead-ands.ts'
import { isArea, type Kind, kindOf } from './lead-kinds.ts'
import { AREA, BARE_POST, POST_END } from './lead-words.ts'

/** Posts that are held in one body, whose name follows: "Chair, Parent Carer Forum". */
const PRESIDES =
  /^(?:(?:(?:independent|vice|deputy) )?(?:(?:co-?)?chair(?:person|man|woman)?|head ?teacher|principal|governor|clerk|secretary)|(?:det(?:ective)? )?(?:ch(?:ief)? )?(?:supt|superintendent|insp(?:ector)?|sgt|sergeant))$/i

/** Posts of other bodies than a council, and the name of such a body: "Matron, Royal Hospital". */
const SERVES =
  /\b(?:chief (?:officer|executive)|(?:vice|deputy|assistant)[ -](?:principal|head(?: ?teacher)?)|principal|matron|nurse|midwife|nursing|midwifery|doctor|paediatrician|gp|superintendent|inspector|sergeant|senco|dsl)$/i
const INSTITUTION =
  /^\p{Lu}.* (?:college|schools?|academy|university|hospitals?|trust|police|constabulary|surgery|nursery|foundation|integrated care board|icb)$/iu

/** "Named Nurse, Safeguarding Team, Rivermere Hospitals Trust": a post, the team it is in, and whose team that is. */
export function isOfTeamIn(last: string, part: string, after: string[]): boolean {
  const [post = '', team, ...more] = last.split(', ')
  if (kindOf(post) !== 'post' || more.length > 0) return false
  const [next = ''] = team === undefined ? after : [part]
  const of = team ?? part
  const isOrganisation = kindOf(next) === 'body' && next.split(' ').length > 1 && ORGANISATION.test(next)
  return isOrganisation && (UNIT.test(of) || isArea(of) || /\bservices$/i.test(of))
}

const ORGANISATION =
  /\b(?:council|trust|board|nhs|constabulary|police|college|hospitals?|partnership|university)\b/i

/** A part of the council's own, in which a post that says no place is held: "Service Manager, Adolescent Hub". */
export const UNIT = /^\p{Lu}\S* (?:\S+ ){0,3}(?:hub|unit|team)$/iu

/** A place of its own name, in which a post is held that does not say where: "Workforce Lead, Violence Reduction Unit". */
const OWN_PLACE = /^\p{Lu}\S* (?:\S+ ){1,3}(?:hub|unit)$/iu
const ANY_POST = /^(?:\S+ ){1,2}(?:lead|manager|officer|co-?ordinator|practitioner|analyst|adviser|advisor)$/i

/** After a post stands its holder, or the service it is held in. */
export function belongsToPost(last: string, part: string, kind: Kind): boolean {
  if (kind === 'name') return !/s$/.test(last) && !last.includes(',')
  if (isHeldBy(last, part)) return true
  if (PRESIDES.test(last)) return kind === 'other' || kind === 'body'
  if (SERVES.test(last) && INSTITUTION.test(part)) return true
  return isHeldIn(last, part) || (isOpenPost(last, part) && isPlace(part, kind))
}

/** "Amina Yusuf, Head of Safeguarding, Rivermere Council": the body that a person's post is in. */
function isHeldBy(last: string, part: string): boolean {
  const [name = '', ...post] = last.split(', ')
  return (
    post.length === 1 && kindOf(name) === 'name' && /^\p{Lu}\S* \S+/u.test(part) && kindOf(part) === 'body'
  )
}

function isHeldIn(last: string, part: string): boolean {
  const post = last.split(/\s+(?:and|&)\s+/).at(-1) ?? ''
  return (UNIT.test(part) && BARE_POST.test(post)) || (OWN_PLACE.test(part) && ANY_POST.test(post))
}

function isOpenPost(last: string, part: string): boolean {
  return POST_END.test(last) || last.includes(',') || (/\b(?:of|for)\b/.test(last) && AREA.test(part))
}

function isPlace(part: string, kind: Kind): boolean {
  return kind === 'other' || (kind === 'body' && !NAMED_BODY.test(part))
}
