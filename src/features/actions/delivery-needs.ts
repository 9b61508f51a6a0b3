import type { DeliveryStep, Need } from './delivery.ts'

/** What is known of an action and of who would take a step, as far as any step needs it. */
export type StepFacts = {
  /** What a proposal must have: who answers for it, a date, and how one will know that it worked. */
  proposal: { lead: boolean; date: boolean; criterion: boolean }
  isOwn: boolean
  /** In the line of those who deliver it: they lead its theme. */
  inLine: boolean
  deliveryEvidence: number
  /** For data, audit and voice: how many quarters running each supports it. */
  quartersRunning: Record<'data' | 'audit' | 'voice', number>
  difference: number | null
  /** It comes round again and has no last day. */
  endless: boolean
}

/** How many quarters running a family must support a change before it counts as lasting. */
const quartersNeeded = 2
/** Consistent in most teams or cases sampled. */
const differenceNeeded = 3

/** Why a step cannot be taken yet: everything that is missing, in sentences; null where it can. */
export function whatIsMissing(step: DeliveryStep, facts: StepFacts): string | null {
  const missing = step.needs.map((need) => missingFor[need](facts)).filter((sentence) => sentence !== null)
  return missing.length === 0 ? null : missing.join(' ')
}

const notOwn =
  'Nobody accepts or confirms their own action. Somebody else who leads the theme, the programme manager or the quality lead can.'
const outsideLine =
  'Whether it lasts is confirmed by somebody outside the line of those who deliver it, and you lead its theme. Another quality lead can.'

const missingFor: Record<Need, (facts: StepFacts) => string | null> = {
  'whole-proposal': ({ proposal: { lead, date, criterion } }) => {
    const lacks = [
      ...(lead ? [] : ['somebody who answers for it']),
      ...(date ? [] : ['a date, or a day to look at it again']),
      ...(criterion ? [] : ['a test of success']),
    ]
    return lacks.length === 0 ? null : `It still needs ${lacks.join(', and ')}.`
  },
  'not-own': ({ isOwn }) => (isOwn ? notOwn : null),
  'outside-line': ({ inLine }) => (inLine ? outsideLine : null),
  'delivery-evidence': ({ deliveryEvidence }) =>
    deliveryEvidence === 0
      ? 'Add at least one piece of delivery evidence first: the document, the list of who came, the decision.'
      : null,
  'last-round': ({ endless }) =>
    endless
      ? 'It comes round again, so each round is said to be done by itself. To end it, give it a last day first.'
      : null,
  'two-families': ({ quartersRunning: running }) => {
    const enough = Object.values(running).filter((quarters) => quarters >= quartersNeeded).length
    return enough >= 2
      ? null
      : `Two of data, audit and voice must support it, each in two quarters running: ${sayRunning(running)}.`
  },
  'consistent-difference': ({ difference }) =>
    difference !== null && difference >= differenceNeeded
      ? null
      : `Its difference must be judged 3 of 4 or more; ${difference === null ? 'nobody has judged it' : `it is ${difference}`}.`,
}

function sayRunning(running: StepFacts['quartersRunning']): string {
  const { data, audit, voice } = running
  const said = Object.entries({ data, audit, voice }).map(
    ([family, quarters]) =>
      `${family} has ${quarters === 0 ? 'none' : quarters === 1 ? 'one quarter' : `${quarters} quarters`}`,
  )
  return said.join(', ')
}

/** Why a step is not this person's to take, however complete all else is; null where it may be. */
export function whyNotTheirs(step: DeliveryStep, facts: Pick<StepFacts, 'isOwn' | 'inLine'>): string | null {
  if (facts.isOwn && step.needs.includes('not-own')) return notOwn
  return facts.inLine && step.needs.includes('outside-line') ? outsideLine : null
}

const partNames = {
  lead: 'the action’s lead',
  'theme-lead': 'the theme’s lead',
  'programme-manager': 'the programme manager',
  'quality-lead': 'the quality lead',
}

/** Whose a step is, for somebody who has none of those parts. */
export function notTheirs(step: DeliveryStep): string {
  const names = step.parts.map((part) => partNames[part])
  const last = names.at(-1) ?? ''
  return `Only ${names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last} can do this. Ask one of them.`
}
