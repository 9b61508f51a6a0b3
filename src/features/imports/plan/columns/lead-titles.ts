import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import { pattern } from '#src/kit/pattern.ts'
import type { Candidate } from './column.ts'
import type { TitleRule } from './vocabulary.ts'

/** What may lead besides a person: "Lead group", "Responsible board", "Owning service". */
const BODY = String.raw`(?:(?:sub|task|working|delivery|project|steering|partner|local|multi|key|service|team) ?)?(?:groups?|agenc(?:y|ies)|boards?|partners?|partnerships?|organisations?|bod(?:y|ies)|teams?|services?(?: areas?)?|directorates?|departments?|divisions?|units?|committees?|forums?|panels?|workstreams?|work streams?|strands?|sectors?|functions?|authorit(?:y|ies)|hubs?|schools?|part(?:y|ies)|staff)`
const PERSON = String.raw`(?:officers?|persons?|people|individuals?|managers?|heads?(?: of service)?|directors?|professionals?|posts?|post ?holders?|roles?|names?|initials|contacts?)`
const AND = String.raw`\s?(?:/|&|and|or)\s?`
const LEADING = String.raw`(?:leads?|leading|responsible|responsib(?:le|ility)|accountable|owners?|owning|sponsors?|sponsoring|deliver(?:y|ing)|implementing|co ?ordinating|nominated|named|assigned|allocated|host)`

/** Titles that name who leads by the body that does, weighed less than those that name a person. */
export const LEAD_TITLES: TitleRule[] = [
  {
    role: 'lead',
    weight: 8.5,
    form: new RegExp(
      String.raw`^(?:overall |joint |main |proposed |agreed |identified )?${LEADING}(?:${AND}${LEADING})*(?: |${AND})${BODY}(?:(?:${AND}| )(?:${BODY}|${PERSON}))*(?:${AND}${LEADING})?$`,
    ),
  },
  {
    role: 'lead',
    weight: 8.5,
    form: new RegExp(
      String.raw`^(?:leads?|leading|responsible|accountable|owning|sponsoring|assigned|allocated)(?: |${AND})${PERSON}(?:${AND}(?:${BODY}|${PERSON}))*$`,
    ),
  },
  {
    role: 'lead',
    weight: 8.5,
    form: new RegExp(
      String.raw`^(?:which |what )?${BODY}(?:${AND}${BODY})* (?:is |are |in the |taking the |with )*(?:responsible|accountable|leading|lead responsibility|owning|delivering|responsibility|(?<=in the |taking the )lead)(?: for (?:the )?(?:action|delivery|this))?$`,
    ),
  },
  {
    role: 'lead',
    weight: 8.5,
    form: new RegExp(String.raw`^${PERSON}(?:${AND}${PERSON})* (?:responsible|accountable|leading)$`),
  },
  {
    role: 'lead',
    weight: 7,
    form: /^(?:[\w ]{2,20} ?\/ ?){1,3}(?:partner|agency|district|council|health|school|local|joint|other) (?:leads?|owners?)$/,
  },
  {
    role: 'lead',
    weight: 8.5,
    form: pattern()`
      ^(?:
        (?:to be )?(?:
          led | delivered | owned | actioned | implemented | undertaken | carried out | progressed |
          taken forward | done
        ) by(?: whom| who)? |
        (?:
          who | which (?:agency|team|group) | what (?:agency|team|group)
        ) (?:leads|delivers|owns|is leading|will lead|will deliver) |
        in the lead | taken forward by | task assigned to | accountable to deliver | held by |
        who(?:s| is)? (?:doing|on|running|does|owns|has)(?: (?:it|this|the (?:work|action)))? | who by |
        (?:person|people) leading | assigned | responsib(?:le to|ility of) | name and (?:role|post|title) |
        post(?: ?holder)?(?: responsible)? | job ?holder | lead colleague |
        (?:deliverable|milestone|step|work) owner | owner (?:in|within|at) .{3,20} |
        (?:\w+ )?manager responsible | (?:workstream|work stream|project|sub ?group|group|strand) owner |
        action (?:allocated|assigned) to | recommendations? (?:is |was |were )?(?:made|addressed|directed) to
      )$
    `,
  },
]

/** How sure a column's title is that is a post's name as well. */
export const POST = 5

const DIRECTOR = '(?:(?:assistant|executive|corporate|deputy) )?(?:directors?|ads?)'

/**
 * Titles that are a post's name as well, "Service manager", "LA lead" beside "NHS lead": over a column they say who
 * leads; anywhere else they may be the lead themselves.
 */
const POST_TITLES: TitleRule[] = [
  {
    role: 'lead',
    weight: POST,
    form: /^(?!(?:political|cabinet|overall|strategic|executive|exec|theme|priority|senior|programme|work ?stream)\b)(?:[\w&]+ ){1,3}leads?$/,
  },
  {
    role: 'lead',
    weight: POST,
    form: pattern()`
      ^(?:(?:responsible|accountable|lead) )?(?:
        hos | heads? of service | (?:project |service |team |area |operations )?managers? | team(?:s| ?\/ ?lead)?
      )$
    `,
  },
  {
    role: 'theme-lead',
    weight: POST,
    form: new RegExp(`^(?:(?:responsible|accountable|lead) )?${DIRECTOR}$`),
  },
]

/** What a column's title that is a post's name says; null for any other. */
export function matchPost(title: string): Pick<TitleRule, 'role' | 'weight'> | null {
  return POST_TITLES.find(({ form }) => form.test(plainOf(title.replace(/\([^)]*\)|\?/g, ' ')))) ?? null
}

/** Titles that name a leader of something more than the action, or a member: theirs is the lead where nobody else's is. */
const ABOVE =
  /^(?:lead |responsible |accountable )?(?:cabinet member|portfolio holder|member|elected member)$/

/**
 * Where no title names who leads, the one who answers for the work leads it ("SRO", "Portfolio holder"),
 * or else whoever stands in a column whose title says nothing.
 */
export function settleLead(candidates: Candidate[]): void {
  const leading = ({ contents }: Candidate): boolean => contents.lead >= 0.5
  if (candidates.some(({ role }) => role === 'lead')) {
    for (const column of candidates) if (isOfAction(column) && leading(column)) column.role = 'contributor'
    return
  }
  const over = candidates.filter((column) => column.role === 'theme-lead' && leading(column))
  for (const column of over) column.role = 'lead'
  if (over.length > 0) return
  const named =
    candidates.find(
      (column) => column.role === 'other' && ABOVE.test(plainOf(column.title)) && leading(column),
    ) ?? candidates.find((column) => column.role === 'other' && column.weight === 0 && namesSomebody(column))
  if (named !== undefined) named.role = 'lead'
}

const SENIOR = new RegExp(`^(?:sro|senior responsible.*|accountable .*|${DIRECTOR})$`)

/** Who is senior responsible, or accountable as a sponsor, is so for the action where each row says it anew, and else for what stands over several. */
function isOfAction({ role, title, contents }: Candidate): boolean {
  return role === 'theme-lead' && SENIOR.test(plainOf(title)) && contents.own >= 0.75
}

function namesSomebody({ contents }: Candidate): boolean {
  const { lead, filled, words, due, rating, several } = contents
  return lead >= 0.6 && filled >= 3 && (words <= 8 || several >= 0.3) && due + rating < 0.3
}
