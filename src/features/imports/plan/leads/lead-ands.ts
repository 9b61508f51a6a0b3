import { pattern } from '#src/kit/pattern.ts'
import { isArea, isLoneWord, kindOf, SHORT_HEAD, stands } from './lead-kinds.ts'
import { AGENCY, AREA, AREA_LETTERS, BARE_POST, POST_END, SERVICES, SHORT_POST } from './lead-words.ts'

/** What joins two leads; "Child and Family", "Children & Young People" are one phrase of the work. */
const JOINS =
  /(?<!\bchild)\s+(?:and|&)\s+(?!famil(?:y|ies)\b|young people\b|adolescent|language\b)|^(?:and|&)\s+|(?<=\p{Lu})&(?=\p{Lu})/iu

/** Leads that a joining word parts: two posts, two people, two bodies; not the two halves of one post's title. */
export function partAnds(text: string, known: ReadonlySet<string> = new Set()): string[] {
  if (!/and|&/i.test(text)) return [text]
  const pieces = text.split(JOINS).filter((piece) => piece !== '')
  if (pieces.length < 2) return [text.replace(/^(?:and|&)\s+/i, '')]
  if (pieces.every((piece) => known.has(piece)) || besideKnown(pieces, known)) return pieces
  if (isOneOfAreas(pieces) || chairsOne(pieces)) return [text]
  if (APART.some((plainly) => plainly(pieces))) return pieces
  return (
    ownPosts(pieces, text) ??
    behindAreas(pieces, text) ??
    (pieces.every((piece) => standsAlone(piece)) ? sameSort(pieces, text) : bodies(pieces, text))
  )
}

/** What shows plainly that each piece leads for itself. */
const APART: ((pieces: string[]) => boolean)[] = [besideClosed, areNamedServices, besidePerson, besideWhole]

/** "Head of Youth Justice and HR": a post that stands alone elsewhere is whole, and what follows stands for itself. */
function besideKnown([first = '', ...rest]: string[], known: ReadonlySet<string>): boolean {
  return (
    known.has(first) &&
    kindOf(first) === 'post' &&
    rest.every((piece) => known.has(piece) || AREA_ONLY.test(piece))
  )
}

/** "SEND & Inclusion Team", "QA and Audit Manager": short forms of the work before the team or the post that has it all. */
function isOneOfAreas(pieces: string[]): boolean {
  const areas = pieces.slice(0, -1).every((piece) => AREA_LETTERS.test(piece) || AREA_ONLY.test(piece))
  const last = pieces.at(-1) ?? ''
  const whole = OF_AREAS.test(last) || (POST_OF_AREAS.test(last) && !BARE_POST.test(last))
  return areas && whole && !pieces.some((piece) => STANDS_ALONE.test(piece))
}

/** Services that are one by their own name, whatever stands beside them. */
const NAMED_SERVICE =
  /^(?:health visiting|school nursing|midwifery|maternity services|portage|camhs|probation(?: service)?|cafcass|police|housing (?:solutions|options)|public health|virtual school|youth justice(?: service)?)$/i

/** "Chair of Policy and Procedures Sub Group": who chairs, chairs one group. */
function chairsOne([first = '', ...rest]: string[]): boolean {
  return CHAIRS.test(first) && !NAMED_BODY.test(first) && NAMED_BODY.test(rest.at(-1) ?? '')
}

const CHAIRS = /^(?:(?:independent|vice|deputy) )?(?:co-?)?chairs? of (?:the )?\S+(?: \S+)?$/i

/** Behind what is closed stands another lead. */
function besideClosed(pieces: string[]): boolean {
  const last = pieces.at(-1) ?? ''
  return pieces.slice(0, -1).every((piece) => isClosed(piece)) && (leads(last) || OWN_NAME.test(last))
}

/** The name of a body in capitals: "Parent Carer Forum and SENDIASS". */
const OWN_NAME = /^\p{Lu}{5,10}$/u

function areNamedServices(pieces: string[]): boolean {
  return pieces.every((piece) => NAMED_SERVICE.test(piece))
}

/** "Family Centre Managers", "Mental Health Trust": nothing of these goes on behind a joining word. */
function isClosed(text: string): boolean {
  return MANY_POSTS.test(text) || ENDS_BODY.test(text) || isWholePost(text)
}

/** "Plans Co-ordinator", "School Adviser (Primary)": a post that ends with its own head word and says no place. */
function isWholePost(text: string): boolean {
  const post = text.replace(/\s*\([^)]*\)$/, '')
  return (
    post.includes(' ') &&
    POST_END.test(post) &&
    !/,|\b(?:of|for|in|to)\b/i.test(post) &&
    kindOf(post) === 'post'
  )
}

const ENDS_BODY =
  /^[^,]* (?:board|group|sub[- ]?group|team|panel|committee|trust|council|forum|partnership|hub|unit)s?$/i

const MANY_POSTS =
  /^(?!.*\b(?:of|for|in)\b)(?:\S+ ){1,3}(?:managers|leads|officers|heads|leaders|workers|nurses|co-?ordinators)$/i

function leads(text: string): boolean {
  return kindOf(text) !== 'other' || isArea(text)
}

/** "Performance and Insight Manager and Business Support Lead": two posts that each end with their own head word. */
function wholePosts(pieces: string[], text: string): string[] | null {
  if (pieces.length !== 3 || !isWholePost(pieces[1] ?? '') || !isWholePost(pieces[2] ?? '')) return null
  const last = pieces[2] ?? ''
  const first = text.slice(0, -last.length).replace(/\s+(?:and|&)\s+$/i, '')
  return isArea(pieces[0] ?? '') && isWholePost(first) ? [first, last] : null
}

/** Short forms of what stands behind the work of every service. */
export const AREA_ONLY = new RegExp(String.raw`^(?:${SERVICES})$`, 'i')
const STANDS_ALONE = /^(?:camhs|csc|yot|yos|yjs|la|icb|lac|cic)$/i
const POST_OF_AREAS = /^\S+ (?:.* )?(?:manager|officer|lead|co-?ordinator|adviser)$/i
const OF_AREAS = /^\S+ (?:.* )?(?:team|service|unit|hub|department|directorate)$/i

/** "Amina Yusuf & Finance": a person's name is whole, so that whatever stands beside it leads too. */
function besidePerson(pieces: string[]): boolean {
  return (
    pieces.length === 2 &&
    pieces.some((piece) => kindOf(piece) === 'name') &&
    pieces.every((piece) => kindOf(piece) === 'name' || isArea(piece))
  )
}

/** "Team Manager & Finance", "ICB Comm & AD Ed": behind a post or a body that is whole stands another. */
function besideWhole(pieces: string[]): boolean {
  const [first = '', ...rest] = pieces
  return isWhole(first) && rest.every((piece) => AGENCY.test(piece) || isWhole(piece))
}

/** A post that is told in short or ends with its own head word, or a body told in short. */
function isWhole(text: string): boolean {
  if (SHORT_HEAD.test(text) || BARE_POST.test(text)) return true
  const [head = '', ...more] = text.split(' ')
  if (kindOf(text) === 'post') return SHORT_POST.test(head) && more.length === 1
  return kindOf(text) === 'body' && /^\p{Lu}{2,5}$/u.test(head) && more.length === 1
}

/** "Head of Help and Protection and Head of Corporate Parenting": a joining word before a post of its own parts leads. */
function ownPosts(pieces: string[], text: string): string[] | null {
  const parts = text.split(BEFORE_POST)
  const isEach = parts.length > 1 && parts.every((part) => stands(part) || kindOf(part) === 'body')
  return isEach ? parts : wholePosts(pieces, text)
}

const BEFORE_POST = pattern('i')`
  \s+(?:and|&)\s+(?=
    (?:the |deputy |assistant |interim |acting |senior |strategic |corporate |executive |principal |designated |independent |lead )*(?:
      heads? | directors? | chairs? | leads? | managers? | members? | commissioners? | cabinet member |
      portfolio holder
    ) (?:of|for)\b
  )
`

/** "Head of Access and Transport and SEND Service Manager": behind the areas of one post stands another that says its own. */
function behindAreas(pieces: string[], text: string): string[] | null {
  const [first = '', ...areas] = pieces.slice(0, -1)
  const last = pieces.at(-1) ?? ''
  if (areas.length === 0 || !HOLDS_AREAS.test(first) || !areas.every((one) => isAreaOf(one))) return null
  if (!isWholePost(last)) return null
  const before = text.slice(0, text.lastIndexOf(last)).replace(/\s+(?:and|&)\s*$/i, '')
  return [before, last]
}

const HOLDS_AREAS = /^(?:\S+ ){0,3}(?:head|director|manager|lead) (?:of|for) \S/i

function isAreaOf(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !stands(text) && text.split(' ').length <= 3
}

function standsAlone(piece: string): boolean {
  const kind = kindOf(piece)
  return (
    kind === 'initials' ||
    kind === 'name' ||
    isLoneWord(piece) ||
    kind === 'post' ||
    /^(?:partners?|others|agencies|schools|settings|governors|carers|parents|families)$/.test(piece) ||
    (kind === 'body' && /^(?:the )?\p{Lu}/u.test(piece))
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
  return people || named || first === 'post' ? pieces : bodies(pieces, text)
}

/** After a post and a joining word stands another lead, or the rest of where the post is held. */
function isOwnLead(piece: string, post: string): boolean {
  const kind = kindOf(piece)
  if (post.includes(',') && kind !== 'post' && kind !== 'name') return false
  if (kind === 'initials') return isApart(piece, post)
  return kind === 'post' || kind === 'name' || isOwnBody(piece, post)
}

function isApart(initials: string, post: string): boolean {
  if (SHORT_HEAD.test(post)) return true
  return !post.includes(',') && !AREA.test(post.split(' ').at(-1) ?? '') && !AREA_LETTERS.test(initials)
}

function isOwnBody(piece: string, post: string): boolean {
  if (piece === 'partners') return true
  return (
    kindOf(piece) === 'body' && (NAMED_BODY.test(piece) || (POST_END.test(post) && OWN_SERVICE.test(piece)))
  )
}

const OWN_SERVICE = pattern('i')`
  ^(?:
    legal | housing | police | fire | ambulance | business support | youth | health | customer | transport |
    library | education psychology
  )\b.* services?$
`

/** Bodies that stand for themselves; "Services" and the like may be the rest of a post. */
export const NAMED_BODY = pattern('i')`
  \b(?:
    board | group | sub[- ]?group | team | teams | panel | committee | partnership | police | nhs | icb | ccg |
    council | trust | agency | agencies | forum | network | schools | virtual school | hospital | partners |
    unit | governors | probation | cafcass | hub | collaborative | alliance | academy | association |
    university | charity
  )$
`

/** "Police and ICB" names two bodies only where each is one by its own words. */
function bodies(pieces: string[], text: string): string[] {
  return pieces.every((piece) => NAMED_BODY.test(piece) || BODY_LETTERS.test(piece)) ? pieces : [text]
}

const BODY_LETTERS = new RegExp(String.raw`^(?:${SERVICES}|LA|CSC|ICB|YJS|Legal)$`)
