import type { Repeat } from '#src/features/imports/plan/plan-draft.ts'
import { pattern } from '#src/kit/pattern.ts'

export const REPEATS: [Repeat, RegExp][] = [
  [
    'other',
    pattern()`
      \b(?:
        bi-?monthly | every (?:two|2|other) months? | fortnightly | (?:two|three|four|five|six|eight|ten|twelve|\d+)[\s-]?weekly |
        (?:every |each )?half[\s-]?term(?:ly)? | daily |
        every (?:two|three|four|five|six|eight|ten|twelve|\d+) (?:weeks|days) |
        (?:every|each) (?:meeting|board|case|supervision|cohort|intake|induction|review|visit|(?:school )?holidays?) |
        per meeting | (?:three|five|six|eight|ten|[35-9]|1\d) ?(?:x|times) (?:(?:a|per|each|every) )?year |
        (?:twice|two times|three times) (?:a|per|each|every) (?:month|week) | twice (?:monthly|weekly)
      )\b
    `,
  ],
  [
    'six-monthly',
    /\b(?:(?:six|6)[\s-]?monthly|half[\s-]?yearly|bi-?annual(?:ly)?|(?:twice|(?:two|2) ?(?:x|times))(?: a| per)? year|twice yearly|every (?:six|6) months)\b/,
  ],
  ['weekly', /\b(?:weekly|every week|each week)\b/],
  [
    'quarterly',
    /\b(?:quarterly|(?:every|each|per) (?:q\b|qtr|quarter)|(?:four|4) ?(?:x|times)(?: a| per)? year|(?:three|3)[\s-]monthly|every (?:three|3) months)/,
  ],
  ['monthly', /\b(?:monthly|(?:every|each|per) month)\b/],
  ['termly', /\b(?:termly|(?:every|each|per) (?:school )?term)\b/],
  ['annual', /\b(?:annual(?:ly)?|yearly|(?:every|each|per) year|once a year)\b/],
  [
    'ongoing',
    /\b(?:on[\s-]?going|continu(?:ous|ously|al|ally|ing|e|es)|rolling|business as usual|bau|throughout|permanent(?:ly)?)\b/,
  ],
  ['other', /\b(?:regular(?:ly)?|as required|as and when|periodic(?:ally)?)\b/],
]

/** "Every December", "each summer": a month or a season that comes round once a year. */
const YEARLY = pattern()`
  \b(?:every|each) (?:(?:early|mid|late)[\s-])?(?:
    spring | summer | autumn | winter | easter | christmas | january | february | march | april | may | june |
    july | august | september | october | november | december
  )\b(?! (?:half[\s-]?)?term)
`

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
/** "September and March each year". */
const TWICE_YEARLY = new RegExp(
  String.raw`\b(?:${MONTHS} (?:and|&) ${MONTHS},? (?:each|every) year|(?:each|every) ${MONTHS} (?:and|&) ${MONTHS})\b`,
)

/** Whether words name two times of each year. In small letters. */
export const isTwiceYearly = (words: string): boolean => TWICE_YEARLY.test(words)

/** Whether words name a time of the year that the work comes back at. In small letters. */
export const isYearly = (words: string): boolean => YEARLY.test(words)

/** How often words say that something comes round; null where they do not say. In small letters. */
export function repeatOf(words: string): Repeat | null {
  return REPEATS.find(([, form]) => form.test(words))?.[0] ?? null
}
