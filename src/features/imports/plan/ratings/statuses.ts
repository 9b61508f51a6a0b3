import type { Status } from '#src/features/imports/plan/plan-draft.ts'
import { remembered } from '#src/features/imports/plan/words/remembered.ts'
import { pattern } from '#src/kit/pattern.ts'
import { statusOfPhrase } from './status-phrases.ts'
import { isNoLongerHere } from './stops.ts'
import {
  AT_RISK,
  DONE,
  FEARED,
  FOUND_TO_BE,
  MILD,
  NEARLY,
  NOT_PROVED,
  NOT_STARTED,
  NO_TROUBLE,
  OFF_TRACK,
  ON_TRACK,
  PROVED,
} from './status-words.ts'

type Rule = [Status, RegExp]

/** In this order: what denies comes before what it would deny; "overdue or not started" in red is overdue. */
const RULES: Rule[] = [
  ['not-started', NOT_STARTED],
  ['off-track', OFF_TRACK],
]

/**
 * The shelf on which a level's own words put it ("not on track" is not "on track"; "largely
 * achieved" is under way; "slipped" is at risk), or null where the words say nothing of progress.
 * `leaning` is what the level's colour suggests; it decides only between words that pull both ways.
 */
export function statusOf(label: string, leaning: Status = null): Status {
  return leaning === null ? statusAlone(label) : statusBeside(label, leaning)
}

const statusAlone = remembered((label: string): Status => statusBeside(label, null))

function statusBeside(label: string, leaning: Status): Status {
  if (isNoLongerHere(label)) return null
  const words = plainWords(label)
  return (
    shareStatus(words) ??
    statusOfPhrase(words) ??
    behind(words, leaning) ??
    excused(words) ??
    denied(words, leaning) ??
    finished(words) ??
    mixed(words, leaning)
  )
}

/** "Achieved (tick)": how to fill the column in. */
const ASKS_TICK = /\(\s*(?:please )?(?:tick|✓|✔|y\s*\/\s*n|yes\s*\/\s*no)[^)]*\)/gi

/** What a tick below a title says: "Achieved" of "Achieved (tick)". */
export function tickedName(title: string): string {
  return (title.split(': ').at(-1) ?? '').replace(ASKS_TICK, '').trim()
}

function plainWords(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘']/g, '')
    .replace(ASKS_TICK, '')
    .replace(/^\s*(\d{1,2}) ?\/ ?(?=\d{1,2}\s)/, '$1 of ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .replace(/\bbau\b/g, 'business as usual')
    .replace(/\bnot (?:closed|signed off) (?:until|before)\b.*/, ' ')
    .replace(NO_TROUBLE, ' no trouble ')
    .replace(FEARED, '$1')
}

/** "Behind schedule" is off track, unless the colour beside it is that of what is at risk. */
function behind(words: string, leaning: Status): Status {
  if (!/^behind (?:schedule|plan|target|timescales?|programme)$/.test(words.trim())) return null
  return leaning === 'at-risk' ? 'at-risk' : 'off-track'
}

/** What sounds worse than it is: "off target, will recover", "on track, not yet due". */
function excused(words: string): Status {
  const off = /\boff (?:track|target|schedule|plan|course)\b/.test(words)
  if (off && MILD.test(words) && !/medium|high/.test(words)) return 'at-risk'
  const early = /\bnot yet due\b/.test(words) && ON_TRACK.test(words.replace('not yet due', ''))
  return early ? 'on-track' : null
}

function denied(words: string, leaning: Status): Status {
  const found = RULES.filter(([, form]) => form.test(words)).map(([status]) => status)
  return found.at(leaning === 'off-track' ? -1 : 0) ?? null
}

function finished(words: string): Status {
  const proved = words.replace(FOUND_TO_BE, '$1').replace(NOT_PROVED, ' ')
  if (PROVED.test(proved) && !NEARLY.test(proved.replace(/\bpart of\b/g, ' '))) return 'embedded'
  return finishedPlainly(proved)
}

function finishedPlainly(words: string): Status {
  return DONE.test(words) && !NEARLY.test(words) && !/\bto (?:be )?(?:complet|deliver|achiev)/.test(words)
    ? 'complete'
    : null
}

function mixed(words: string, leaning: Status): Status {
  const good = ON_TRACK.test(words)
  const bad = AT_RISK.test(words)
  if (good && bad) return leaning ?? 'at-risk'
  if (bad) return 'at-risk'
  if (good || DONE.test(words)) return 'on-track'
  if (/\bnot due\b/.test(words)) return 'not-started'
  return null
}

/** A share that is done: "60%", "50-75%", "over 75% complete", "3 of 5 done". */
function shareStatus(words: string): Status {
  const [, from = '', to = from, of] = SHARE.exec(words.trim()) ?? []
  if (from === '') return null
  if (of !== undefined)
    return Number(from) >= Number(of) ? 'complete' : Number(from) === 0 ? 'not-started' : 'on-track'
  if (/^(?:less|under|up|nearly|almost)/.test(words.trim())) return 'on-track'
  if (Number(from) >= 100) return 'complete'
  return Number(to) === 0 ? 'not-started' : 'on-track'
}

const SHARE = pattern()`
  ^(?:(?:less than|more than|over|under|about|around|approx(?:imately)?|up to|nearly|almost|at least) )?(\d{1,3})(?: ?%?(?: to| and)? (\d{1,3}))? ?(?:
    %(?: ?(?:complete[d]?|done|achieved|met|delivered))? |
    (?:out )?of (\d{1,2}) (?:complete[d]?|done|achieved|met|delivered)
  )$
`
