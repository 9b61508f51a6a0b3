import { pattern } from '#src/kit/pattern.ts'
import { isArea, isLoneWord, kindOf } from './lead-kinds.ts'
import { AGENCY, AREA, BARE_POST, BODY, POST } from './lead-words.ts'

const LABEL_WORDS = String.raw`(?:(?:la|local authority|council|icb|nhs|health|police|education|social care|partner|agency|overall|project|joint|delivery|operational|strategic|executive|senior|action|key|main|responsible|accountable|co-?)[ -]?)?(?:lead (?:officers?|person|agency|agencies|organisation|professional|manager|service|partner)|leads?|owners?|officers?|persons?|sponsors?|sro)|support(?:ed by|ing|ing officers?)?|with support from|sponsors?|accountable|responsible|contributors?|supporting (?:officers?|leads?|partners?|agenc(?:y|ies))|partners?|deputy|assisted by`

/** "Lead: …", "Support – …", "supported by …" before the leads themselves. */
const LABEL = new RegExp(
  String.raw`^(?:(?:${LABEL_WORDS})\s*(?:[:=]|\s[–—-](?=\s))|(?:supported|assisted) by\s(?=\S)|(?:with|additional|further)(?: additional)? support (?:from|by)\s(?=\S))\s*`,
  'i',
)
/** A second label in the middle of a line: "Lead: A Support: B". */
const INNER_LABEL = new RegExp(String.raw`(^|[\s,;.|/(]+)((?:${LABEL_WORDS})\s*:\s)`, 'gi')
/** What a lead's part is, behind it: "Amina Yusuf (lead)", "AY – delivery". */
const PART = pattern('i')`
  \s*(?:
    \((?:joint |overall |co-?)?(?:
      lead | support | supporting | sponsor | delivery | deputy lead | accountable | responsible | l | s | sro
    )\) |
    \s[–—-]\s*(?:overall|delivery|lead|support|joint lead|overall lead)
  )$
`
const ADDRESS = /[(<[]?\s*\b[\w.+'-]+@[\w-]+(?:\.[\w-]+)+\s*[)>\]]?/g
const TELEPHONE =
  /(?:\b(?:tel|ext|phone|mob(?:ile)?)\b\.?:?\s*)?(?<![\p{L}\d])0\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}\b|\bext\.?:?\s*\d{3,6}\b/giu

/** The lines of a lead cell, each of them a lead or several; what was broken over two lines is one again. */
export function leadLines(text: string): string[] {
  return holders(linesOf(/[@\d(:]/.test(text) ? withoutMarks(withoutAddresses(text)) : text))
}

/** What stands in brackets, behind labels or behind numbers on a line of its own. */
function withoutMarks(text: string): string {
  return text
    .replace(/\(\s*(?:supported by|with(?: support from)?|support(?:ing)?:?)\s+([^()]*)\)/gi, '\nSupport: $1')
    .replace(INNER_LABEL, (whole: string, gap: string, label: string) =>
      endsPost(gap, label) && !LABEL.test(text) ? whole : `\n${label}`,
    )
    .replace(/\s+(?=\d[.)]\s+\p{Lu})/gu, '\n')
}

/** "Clinical Lead: Family Team" is a post and where it is held, unless the line began with such a label. */
function endsPost(gap: string, label: string): boolean {
  return /^\s+$/.test(gap) && /^(?:leads?|officers?)\b/i.test(label)
}

/** A lead without its label and without the word for its part. */
export function unlabelled(lead: string): string {
  if (!/[:=(–—-]|\b(?:by|from)\b/.test(lead)) return lead.trim()
  const bare = lead.replace(LABEL, '').replace(PART, '').trim()
  return bare === '' ? lead.trim() : bare
}

/** Mail addresses and telephone numbers go, unless nothing else is there. */
function withoutAddresses(text: string): string {
  const bare = text.replace(ADDRESS, ' \n ').replace(TELEPHONE, ' \n ')
  return /\p{L}/u.test(bare) ? bare : text
}

function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const written of text.split(/\n|\t|\s{2,}|\u2022/)) {
    const line = written.trim()
    if (line === '') continue
    const last = lines.at(-1)
    if (last !== undefined && !LABEL.test(line) && carriesOn(last, line))
      lines[lines.length - 1] = `${last} ${line}`
    else lines.push(line)
  }
  return lines.map((line) => unlabelled(line))
}

/** Names and posts on alternate lines are people with their posts, one a pair. */
function holders(lines: string[]): string[] {
  if (lines.length % 2 > 0) return lines
  const kinds = lines.map((line) => kindOf(line))
  const [first, second] = kinds
  const pairs = (first === 'name' && second === 'post') || (first === 'post' && second === 'name')
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
  if (/,$/.test(last) || LEFT_OPEN.test(last)) return true
  return (isLoneWord(last) && isLoneWord(line)) || isOnePost(last, line)
}

/** Words that end no lead: "Head of Front" goes on with "Door". */
const LEFT_OPEN = pattern('i')`
  \s(?:
    front | early | social | human | public | mental | looked | leaving | special | educational | domestic |
    virtual | named | designated | independent | multi-agency | corporate
  )$
`

/** "Principal Transport" and "Officer", "Service Manager" and "Early Help": one post broken over two lines. */
function isOnePost(last: string, line: string): boolean {
  if (/[,;/.:]/.test(last + line)) return false
  const before = last.split(/\s+(?:and|&)\s+/).at(-1) ?? last
  if (isUnfinished(before) && isPostTail(line)) return true
  if (/[’']s$|[’']$/.test(before) && /\b(?:of|for)\b/.test(before))
    return kindOf(line) !== 'name' && kindOf(line) !== 'initials'
  return BARE_POST.test(before) && isArea(line) && !AGENCY.test(line) && !BODY.test(line)
}

/** Words of a post without the word that says what post it is. */
function isUnfinished(text: string): boolean {
  const words = text.split(' ')
  const end = words.at(-1) ?? ''
  const started =
    /\b(?:principal|assistant|deputy|senior|strategic|service|designated|executive|corporate|independent|lead|head)\b/i
  return (
    words.length <= 5 &&
    /^\p{Lu}/u.test(text) &&
    !ENDS_POST.test(end) &&
    (AREA.test(end) || started.test(end)) &&
    !/^(?:police|health|ofsted|nhs)$/i.test(end) &&
    !/\b(?:of|for)\b/.test(text)
  )
}

const ENDS_POST = pattern('i')`
  ^(?:
    directors? | managers? | officers? | leads? | heads? | workers? | co-?ordinators? | advis[eo]rs? |
    practitioners? | consultants? | nurses? | doctors? | teams? | board | group | partnership | forum |
    services | unit | panel | network | analysts? | leaders? | chairs? | partners?
  )$
`

/** The end of a post: "Officer", "Manager (North)". */
function isPostTail(line: string): boolean {
  const [first = '', next = ''] = line.split(' ')
  return POST.test(first) && ENDS_POST.test(first) && /^(?:$|[,(–-]|and$|&$)/.test(next)
}
