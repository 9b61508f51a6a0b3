import { pattern } from '#src/kit/pattern.ts'

/**
 * What a sentence of a plan says about time and about doing, by its words alone. These rules point at what a person
 * should look at; none of them changes anything.
 */

const sentenceEnd = /(?<=[.!?;])\s+|\n+/

/** Words that put a thing in the future or say that it is not finished. */
const unfinished = [
  pattern('i')`
    \b(?:
      we | it | they | this | that | there | who | which | and | plan | team | training | policy | work |
      staff | service | review | report | board | [a-z]+s
    )\s+(?:will|shall)\s+(?:also\s+|then\s+|now\s+|soon\s+|next\s+)?(?!not\s+be\s+needed)[a-z]
  `,
  /\b(?:will|shall)\s+(?:be|have|start|begin|go|take|need|follow|continue|include|commence|complete)\b/i,
  /\b(?:is|are)\s+(?:still\s+)?(?:to\s+be|yet\s+to|due\s+to|going\s+to|being)\s+[a-z]/i,
  /\b(?:yet|remains?)\s+to\s+(?:be\s+)?[a-z]/i,
  /\bnot\s+yet\b/i,
  /\b(?:plans?|intends?|hopes?|aims?)\s+to\s+[a-z]/i,
  /\b(?:awaiting|waiting for|in draft|under way|underway|in progress|work continues|next steps? (?:is|are))\b/i,
]

/** Sentences that hold such words and still tell of something done. */
const finished = [
  /\b(?:goodwill|free will|good will|iron will|at will|willing(?:ly|ness)?)\b/i,
  /\bwas (?:being|to be)\b/i,
  /\bno longer\b/i,
  /\bwill not be needed\b/i,
]

/** The sentence of a text that says that something is still to come; null where all of it is told as done. */
export function promiseIn(text: string): string | null {
  const sentences = text.split(sentenceEnd).map((sentence) => sentence.trim())
  return (
    sentences.find(
      (sentence) =>
        unfinished.some((sign) => sign.test(sentence)) && !finished.some((sign) => sign.test(sentence)),
    ) ?? null
  )
}

/** What a council does, as plans write it: the verb in its first form. */
const deedVerbs =
  'agree|align|analyse|appoint|approve|arrange|assess|audit|build|carry out|clarify|commission|communicate|complete|conduct|consult|create|define|deliver|deploy|design|develop|draft|embed|engage|ensure|establish|evaluate|expand|explore|extend|finalise|hold|identify|implement|improve|increase|introduce|invest|issue|launch|map|meet|mobilise|monitor|move|offer|plan|prepare|procure|produce|promote|provide|publish|reallocate|recruit|redesign|reduce|refresh|relaunch|replace|report|restructure|review|revise|roll out|run|secure|set up|share|simplify|strengthen|streamline|support|test|track|train|transfer|undertake|update|upgrade|use|widen|work|write'
const deed = `(?:${deedVerbs})`
const atStart = new RegExp(`^(?:to\\s+|we will\\s+|we shall\\s+)?(${deed})\\b`, 'i')
/** A second deed after "and", "then" or a comma; what follows must be its object. */
const joined = new RegExp(
  `(?:,?\\s+and\\s+(?:then\\s+|to\\s+)?|;\\s*(?:and\\s+)?|,\\s*(?:then\\s+)?|\\bthen\\s+)(${deed})\\s+(?=(?:a|an|the|all|each|every|its|our|their|any|new|more|this|these|it|them|with|to|for|out|up|on|in|how|what|whether|[a-z]))`,
  'gi',
)

/** The deeds that a text asks for, where it begins with one: "Review the policy and train all staff" asks for two. */
export function deedsIn(text: string): string[] {
  const [first = ''] = text.trim().split(/(?<=[.!?])\s+|\n+/)
  const start = atStart.exec(first)?.[1]
  if (start === undefined) return []
  const rest = [...first.slice(start.length).matchAll(joined)].map(([, verb = '']) => verb.toLowerCase())
  return [...new Set([start.toLowerCase(), ...rest])].filter(isDoubled)
}

/** "Develop and implement a policy" is one deed in two words; so are these, when they go together. */
const alike: readonly (readonly string[])[] = [
  [
    'develop',
    'implement',
    'design',
    'create',
    'produce',
    'draft',
    'write',
    'prepare',
    'deliver',
    'introduce',
  ],
  ['agree', 'approve', 'finalise', 'publish', 'issue'],
  ['review', 'revise', 'update', 'refresh', 'redesign', 'simplify', 'streamline'],
  ['monitor', 'track', 'evaluate', 'report', 'assess', 'analyse'],
  ['strengthen', 'improve', 'embed', 'promote', 'support'],
]

function isDoubled(verb: string, at: number, verbs: string[]): boolean {
  return !verbs
    .slice(0, at)
    .some((earlier) => alike.some((some) => some.includes(verb) && some.includes(earlier)))
}

/** Signs that a text says how things are for children or how good practice is, and not only what was done. */
const outcome = [
  /\d+\s*(?:%|per\s?cent|in\s+\d)|\b\d+\s+(?:of|out of)\b/i,
  pattern('i')`
    \b(?:all|most|more|fewer|less|no|every|each|half|three quarters)\s+(?:of\s+)?(?:the\s+|our\s+)?(?:
      child | children | young | famil | parent | carer | care leaver | plan | assessment | visit | contact |
      audit | decision | case | worker | staff | record | school
    )
  `,
  pattern('i')`
    \b(?:children|young people|families|parents|carers|care leavers|practitioners|partners|staff|they)\s+(?:
      tell | say | report | feel | are | have | know | understand | receive | get | live | experience | see |
      do not | no longer
    )\b
  `,
  pattern('i')`
    \b(?:
      increase | increased | decrease | decreased | reduce | reduced | reduction | improve | improved |
      improvement | rise | rises | fall | falls | fewer | faster | sooner | quicker | longer | safer | better |
      stable | stability | timely | timeliness | on time | consistent(?:ly)? | confiden(?:t|ce) | satisf\w+ |
      good or better | outstanding
    )\b
  `,
  /\b(?:within|under|below|above|at least|no more than)\s+(?:a\s+|one\s+|two\s+|three\s+|five\s+|ten\s+|\d)/i,
  /\b(?:rate|proportion|percentage|number|average|turnover|caseload|vacanc\w+|quality)\b/i,
]

const doneThings =
  'action plan|agreement|board|briefing|business case|campaign|charter|consultation|contract|dashboard|event|framework|group|guidance|guide|job|leaflet|meeting|newsletter|panel|pathway|plan|policy|procedure|process|programme|protocol|report|review|role|session|strategy|structure|system|survey|team|template|terms of reference|timetable|tool|toolkit|training|website|workshop'
const activity = [
  atStart,
  new RegExp(
    `\\b(?:${doneThings})s?\\b[^.]*\\b(?:in place|held|delivered|complete[d]?|developed|produced|published|launched|agreed|written|established|set up|reviewed|implemented|created|signed off|approved|circulated|issued|commissioned|appointed|available|rolled out|updated|taken? place)\\b`,
    'i',
  ),
  /\b(?:staff|managers|practitioners|workers|officers|posts?)\b[^.]*\b(?:trained|recruited|briefed|appointed|attended|filled)\b/i,
]

/** A success criterion that names something done ("Policy in place") and nothing that is different because of it. */
export function isActivity(text: string): boolean {
  const said = text.trim()
  if (said === '' || outcome.some((sign) => sign.test(said))) return false
  return activity.some((sign) => sign.test(said))
}
