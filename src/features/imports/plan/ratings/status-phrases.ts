import type { Status } from '#src/features/imports/plan/plan-draft.ts'

/** What comes before a phrase and changes nothing: "we have", "it is now". */
const LED_IN = /^(?:(?:we|it|this|its|were|weve|are|is|has|have|been|being|now|currently|all|still|just) )+/

/**
 * Cells that are one of these phrases and nothing more; in a longer text the same words say little ("the
 * pilot is published").
 */
const WHOLE: [Status, RegExp][] = [
  [
    'not-started',
    /^(?:to do|to be done|not yet|not done(?: (?:it|this|that))?(?: yet)?|pending|scheduled|upcoming|future|coming soon|next (?:year|quarter|month|term)|starting soon|ready(?: to (?:start|go|begin))?|not live|no start|to follow|in the pipeline)$/,
  ],
  [
    'off-track',
    /^(?:broken|not kept|very late|failing|critical|no longer achievable|not delivered|(?:a )?serious problem)$/,
  ],
  [
    'at-risk',
    /^(?:struggling|not going (?:so )?well|deteriorating|getting worse|worse|slow|recovering|needs? (?:more )?(?:help|work|a decision|action)|decision needed|rescheduled|date (?:changed|moved|extended)|extended|started but slow(?:ly)?|running behind|waiting(?: (?:on|for) .{1,30})?|a bit (?:late|slow|behind)|under pressure|needs? attention)$/,
  ],
  [
    'complete',
    /^(?:sorted|kept|did it|done it|rolled out|in place|already in place|published|launched|embedding|being embedded|complete and embedding|put in place|happened|ticked off|up and running|fulfilled|honou?red|promise kept)$/,
  ],
  [
    'on-track',
    /^(?:open|remains open|doing|doing (?:it|this|that)|on it|working on (?:it|this|that)|happening(?: now)?|ahead(?: of (?:schedule|plan|time|target))?|early|in train|in flight|initiated|mobilis(?:ing|ed)|scoping|testing|in test|pilot(?:ing)?|in pilot|rolling out|implementing|being implemented|being (?:done|delivered)|(?:some|a little|a bit|more|a lot) (?:to do|to go|way to go)|more to do|not there yet|ok|okay|going ok|going to plan|going well|well under ?way|continuous|three quarters? (?:done|complete)|quarter (?:done|complete)|(?:two|one) thirds? (?:done|complete)|moving|getting (?:there|going)|first steps taken|partly (?:done|kept|there)|kept in part)$/,
  ],
]

/** The shelf of a phrase that stands alone in its cell; null for any other text. `words` are plain and in lower case. */
export function statusOfPhrase(words: string): Status {
  const plain = words.trim()
  const bare = plain.replace(LED_IN, '')
  return WHOLE.find(([, form]) => form.test(plain) || form.test(bare))?.[0] ?? null
}
