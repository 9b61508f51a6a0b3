import { pattern } from '#src/kit/pattern.ts'

/** How an action may have stopped, as its rating says: for now; for good; or here, since it goes on elsewhere. */
export type Stop = 'paused' | 'withdrawn' | 'elsewhere'

/** What may stand before the word that tells: "Grey – …", "Action closed: …", "It has been …". */
const LED_IN = pattern()`
  (?:
    (?:
      the | this | action | task | milestone | item | work | it | we | is | are | was | were | has | have | had | been | now |
      currently | red | amber | orange | yellow | green | blue | purple | gr[ea]y | white | black | since | closed? | completed? | done | ended | stopped
    )[^\p{L}\d]+
  )*
`.source

/** Two things said of one level, "closed or withdrawn", are neither. */
const ALONE = String.raw`(?![^\p{L}\d]*(?:or|and\/or)\b)(?!\s*\/)`

const led = (words: RegExp): RegExp =>
  new RegExp(`^[^\\p{L}\\d]*${LED_IN}(?:${words.source})\\b${ALONE}`, 'u')

const STOPS: [Stop, RegExp][] = [
  ['paused', led(/paused|on hold|put on hold|suspended/)],
  [
    'elsewhere',
    led(pattern()`
      superseded | replaced by | merged (?:with|in|into) | (?:subsumed|absorbed|incorporated) (?:by|in|into|within) |
      transferred (?:in)?to (?!(?:the )?next\b)(?!.*\b(?:business as usual|bau|every ?day|day[ -]to[ -]day|daily|routine)\b)\p{L}+ |
      moved (?:in)?to (?:\S+ ){0,4}(?:plan|programme|strategy)
    `),
  ],
  [
    'withdrawn',
    led(pattern()`
      withdrawn | cancell?ed | abandoned | discontinued | (?:dropped|removed|deleted)(?= from\b|[^\p{L}\d]*$) |
      no longer (?:needed|required|necessary|relevant|applicable|pursued|(?:being )?(?:pursued|taken forward|progressed)|going ahead|(?:part of|in) (?:the|this) plan) |
      not (?:now |any longer )?(?:needed|required|necessary|being pursued|going ahead|proceeding)(?: any ?(?:more|longer))?
    `),
  ],
]

/** How the action stopped of which these words are the rating; null where they do not begin by saying so. */
export function stopOf(words: string): Stop | null {
  const plain = words.normalize('NFKC').toLowerCase().replace(/[’‘']/g, '')
  return STOPS.find(([, form]) => form.test(plain))?.[0] ?? null
}

/** Whether words say that an action is no longer to be done here: it is neither done nor not done. */
export function isNoLongerHere(words: string): boolean {
  const stop = stopOf(words)
  return stop === 'withdrawn' || stop === 'elsewhere'
}
