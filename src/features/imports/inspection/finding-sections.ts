import { plainOf } from '../plan/words/wording.ts'
import { pattern } from '#src/kit/pattern.ts'
import { ANOTHER_INSPECTION } from './another-inspection.ts'
import type { FindingKind } from './inspection-draft.ts'

const ABOUT = '(?: (?!(?:.* )?(?:is|are|was|were|has|have|been)(?: |$)).{1,90})?'

const OPENINGS: [kind: FindingKind, words: RegExp][] = [
  [
    'priority-action',
    new RegExp(
      `^(?:key |the )?(?:areas?|actions?) (?:for|requiring|of) (?:(?:immediate|urgent|priority) (?:and |or )?)+actions?${ABOUT}$`,
    ),
  ],
  [
    'priority-action',
    /^(?:priority|immediate)(?: and (?:immediate|priority))? actions?(?: required| needed)?$/,
  ],
  [
    'area-for-improvement',
    new RegExp(`^what (?:still )?needs? to (?:improve|be improved|be better|change)${ABOUT}$`),
  ],
  [
    'area-for-improvement',
    /^what (?:do|does|must|should) .{2,90} (?:needs? to|do to) (?:improve|do|change)$|^what the .{2,90} (?:needs?|has|have) to improve$/,
  ],
  [
    'area-for-improvement',
    new RegExp(
      `^(?:key |main |the |other |further )?areas? (?:for|of|requiring|in need of|needing) (?:further )?(?:improvement|development)s?${ABOUT}$`,
    ),
  ],
  [
    'area-for-improvement',
    /^(?:weaknesses and )?areas? that needs? to improve$|^improvements? (?:needed|required)$/,
  ],
  ['recommendation', new RegExp(`^(?:key |main |summary of |our |the )?recommendations?${ABOUT}$`)],
]

const IDENTIFIED_THERE =
  /\bidentified (?:at|in|by|during) (?:the )?(?:previous|last|earlier|focused|full|monitoring|\d{4})\b/

/** The kind of findings that a heading opens: "What needs to improve?", "Areas for priority action", "Recommendations". */
export function openingKind(heading: string): FindingKind | null {
  if (/[.,;]$/.test(heading) || heading.length > 140) return null
  // "(Recommendation)" ends a paragraph of prose, and "areas for improvement" is a line broken out of one.
  if (!/^["'“‘]?[\p{Lu}\d]/u.test(heading)) return null
  const plain = plainOf(heading.replace(/\?/g, ''))
    .replace(/^[\d ]+(?=\p{L})/u, '')
    .trim()
  // "Recommendations 34" is a line of the contents; "Areas for improvement at the last inspection" tells of another.
  if (/ \d+$/.test(plain) || ANOTHER_INSPECTION.test(plain) || IDENTIFIED_THERE.test(plain)) return null
  return OPENINGS.find(([, words]) => words.test(plain))?.[0] ?? null
}

const WITHIN = pattern()`
  ^(?:
    immediate(?:ly)? |
    (?:within|in|over) (?:the (?:next|coming) )?
      (?:(?:a|one|two|three|four|five|six|nine|ten|twelve|\d+) )?(?:days?|weeks?|months?|years?)(?: of .{1,60})? |
    by (?:the )?(?:(?:end|start|close) of )?(?:the )?(?:\d+(?:st|nd|rd|th)? )?(?:
      (?:(?:school|financial|calendar) )?year | (?:spring|summer|autumn|winter)(?: term)? | term |
      january | february | march | april | may | june | july | august | september | october | november | december
    )(?: 20\d\d)? |
    as a matter of urgency | urgently | as soon as possible |
    (?:the )?(?:
      local authority | council | lscb | local safeguarding children board | board | partnership |
      safeguarding partners | police | health(?: services)? | probation | childrens social care
    )(?: should)?
  )$
`

/** A line inside a list of findings that only says by when, or to whom, the next ones are said. */
export function isWithinSection(line: string): boolean {
  return WITHIN.test(plainOf(line))
}

/** A heading of the report's own parts, whose paragraphs are often counted on from its findings. */
export function isPartOfReport(line: string): boolean {
  return /\b(?:strengths?|progress|summary|information|judge?ments?|findings|practice study|case study|contents|working well|good practice)\b/.test(
    plainOf(line),
  )
}

const LEADS_TO_WEAKNESS = pattern()`
  \b(?:following|these) (?:\S+ ){0,3}(?:significant )?(?:
    weakness(?:es)? | areas? of (?:significant )?(?:weakness(?:es)?|concerns?)
  )$
`

/** A revisit lists the weaknesses of the inspection before it, to say which are no more. */
const TELLS_OF_PROGRESS = /\bprogress\b|\b(?:has|have) (?:been )?(?:addressed|improved)\b/i

/** The kind of findings that a sentence leads in with a colon: "… how it will tackle the following areas of significant weakness:". */
export function kindLedIn(sentence: string): FindingKind | null {
  const text = sentence.trim()
  return text.endsWith(':') &&
    text.length > 60 &&
    LEADS_TO_WEAKNESS.test(plainOf(text)) &&
    !TELLS_OF_PROGRESS.test(text)
    ? 'priority-action'
    : null
}

/** A sentence in place of a list that says there is nothing to list. */
export function saysNone(sentence: string): boolean {
  const plain = plainOf(sentence)
  return (
    plain.length <= 200 &&
    pattern()`
      ^(?:
        there (?:are|were|is|was) (?:currently )?no\b |
        no (?:areas?|priority|immediate|recommendations?|actions?) (?:\S+ ){0,8}(?:were|was|are|is|have|has)\b |
        none(?: (?:were|was) .*)?$
      )
    `.test(plain)
  )
}
