import type { Candidate } from './column.ts'
import { earlierThan, withoutEarlier } from './latest-column.ts'
import { POST } from './lead-titles.ts'
import type { Role } from './vocabulary.ts'

/** Of some roles there is one column: the surest; a second of leads names leads too, any other is kept as it stands. */
export function keepOne(candidates: Candidate[], role: Role): void {
  const having = candidates.filter(
    (column) => column.role === role && column.tick !== true && column.names === undefined,
  )
  const ticked = candidates.some((column) => column.role === role && column.tick === true)
  if (having.length === 0 || (having.length === 1 && !ticked)) return
  const now = role === 'rating' ? withoutEarlier(having) : having
  const chosen = role === 'ref' ? refColumn(having) : now.reduce((a, b) => (preferred(b, a) ? b : a))
  if (role === 'rating' && chosen !== undefined) {
    chosen.earlier = earlierThan(chosen, having)
    chosen.beside = alsoNow(chosen, having)
  }
  for (const column of having) {
    if (column !== chosen || (ticked && chosen.contents.rating < 0.8)) column.role = lesser(column, role)
  }
}

/** Other columns that say how things are now, as "Status" beside "RAG". */
function alsoNow(chosen: Candidate, having: Candidate[]): number[] {
  return having
    .filter((one) => one !== chosen && !PAST.test(one.title) && one.contents.rating >= 0.6)
    .flatMap(({ at, title }) => (earlierThan(chosen, having).includes(at) || /\d/.test(title) ? [] : [at]))
}

/** Titles of how things stood. */
const PAST = /\b(?:previous|last|prior|initial|original|old|first|baseline|starting|earlier)\b/i

/** A date on which the work begins gives way to any other beside it. */
const START = /\b(?:start|begin|commenc\w+)\b(?!.*\bend\b)/i

/** The first, unless another tells each row's place in the breakdown of the work, as "1.2" below "1". */
function refColumn(having: Candidate[]): Candidate | undefined {
  return having.find(({ title }) => /^wbs\b/i.test(title.trim())) ?? having[0]
}

function lesser(column: Candidate, role: Role): Role {
  if (role === 'rating' && column.contents.words > 4) return 'progress'
  return role === 'lead' && isSecondLead(column) ? 'contributor' : 'other'
}

/** "Responsible" beside "Accountable" names leads too, and so does "Lead agency"; "Service" beside a lead says where that lead works. */
function isSecondLead({ title, contents, weight }: Candidate): boolean {
  return weight >= POST && contents.lead >= 0.5 && (!AGENCY_TITLE.test(title) || SEVERAL_LEADS.test(title))
}

const AGENCY_TITLE =
  /\b(?:agency|agencies|organisation|partners?|service|directorate|department|division|team|group|board|body|committee)\b/i

/** "District / partner lead(s)" beside "County lead": each names who leads for its own body. */
const SEVERAL_LEADS = /\bleads?(?:\(s\))?\W*$|^\W*lead (?:agenc|organisation|partner|bod)/i

function preferred(one: Candidate, than: Candidate): boolean {
  const rank = ({ title, weight, contents }: Candidate): number =>
    weight +
    (/\bb?rag\b|r\/a\/g/i.test(title) ? 4 : 0) -
    (PAST.test(title) ? 6 : 0) +
    (/\b(?:current|latest|now|this|new)\b/i.test(title) ? 0.5 : 0) -
    (/\b(?:stage|percent)|%/i.test(title) ? 5 : 0) -
    (START.test(title) ? 5 : 0) -
    (AGENCY_TITLE.test(title) ? (contents.lead < 0.3 ? 6 : 2) : 0) -
    (contents.filled === 0 && contents.colour === 0 ? 5 : 0)
  return rank(one) > rank(than)
}
