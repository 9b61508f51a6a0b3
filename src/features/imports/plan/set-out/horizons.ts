import { listMentions } from '#src/features/imports/plan/dates/date-mentions.ts'
import { remembered } from '#src/features/imports/plan/words/remembered.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import { pattern } from '#src/kit/pattern.ts'

/** Words that look ahead by themselves: "By …", "Next", "First 100 days", "0–3 months", "Medium term". */
const AHEAD = pattern('g')`
  \b(?:
    by | before | until | within | next | later | soon(?:er)? | beyond | then | immediate(?:ly)? | quick wins? |
    (?:(?:our |the )?(?:first|next|coming) )?(?:
      \d+(?: ?(?:-|–|to) ?\d+)? | three | six | nine | twelve | eighteen | thirty | sixty | ninety | (?:a |one )?hundred
    )[ -](?:working )?(?:days?|weeks?|months?|years?|terms?) |
    (?:days?|weeks?|months?) \d+ ?(?:-|–|to) ?\d+ |
    (?:first|next|coming) (?:year|term|quarter|month|week) | (?:short|medium|long)(?:er)?[ -]term
  )\b
`

/** Words that may stand beside these and beside a date, and tell no more than which time is meant. */
const BESIDE = pattern('g')`
  \b(?:
    now | end of | the end of | the | of | in | during | from | to | and | our | on | onwards? | (?:horizon|phase|year|term|month|week|day|stage) (?:\d+|one|two|three|four)
  )\b
`

export type Horizon = 'ahead' | 'period'

/**
 * What a title that names a time and nothing else is: one that looks ahead ("By March 2026", "Next", "First 100
 * days") or a bare one ("Q1", "March 2026"), below which may as well stand how things went; null for any other title.
 */
export function horizonOf(title: string): Horizon | null {
  const kind = horizonIn(oneLine(title))
  return kind === 'none' ? null : kind
}

const horizonIn = remembered((title: string): Horizon | 'none' => {
  const plain = title.normalize('NFKC').toLowerCase()
  if (plain === '' || plain.length > LONGEST) return 'none'
  let rest = plain
  const dates = listMentions(plain, 2020)
  for (const { start, end } of dates) rest = blanked(rest, start, end)
  const without = rest.replace(AHEAD, (words) => ' '.repeat(words.length))
  const left = without.replace(BESIDE, ' ')
  if (/[\p{L}\p{N}]/u.test(left)) return 'none'
  if (without !== rest) return 'ahead'
  return dates.length > 0 || /\bnow\b|\d|\b(?:one|two|three|four)\b/.test(rest) ? 'period' : 'none'
})

/** Longer words are no title of a time. */
const LONGEST = 60

function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

/** Words that open a sentence about something, not one that asks for work. */
const TELLS = pattern('i')`
  ^(?:
    the | an? | all | no | not | none | every | each | our | this | these | those | there | it | they | he | she |
    number | percentage | proportion | rate | more | fewer | less | most | some | one | two | three | four | five | six |
    n\/?a | tbc | nothing | because | but | since | when
  )\b
`
const DONE = pattern('iu')`
  ^(?!embed|feed|need|proceed|succeed|speed|seed|exceed)\p{L}+ed\b |
  ^\S+(?:\s\S+){0,2}(?<!\b(?:who|that|which|what|how|where))\s(?:was|were|has|have|had|is|are)\b |
  ^(?!ensure|make|have|get|see)\S+\s.*(?:\p{L}ed|\b(?:held|done|met|chosen|written|begun|in place|in post|under ?way|ongoing))\.?$
`

/** Whether a line asks for work, as far as its first and its last words show: "Publish …", not "Policy drafted", "24%". */
export function asksForWork(line: string): boolean {
  const text = oneLine(line)
  if (text.split(' ').length < 3 || !/^["'‘“(]?\p{L}/u.test(text)) return false
  return !TELLS.test(text) && !DONE.test(text)
}
