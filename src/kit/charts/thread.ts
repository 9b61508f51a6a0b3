import { daysBetween } from '#src/kit/dates/days-between.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { spanInWords } from './days.ts'
import type { PictureTable, PictureWords } from './picture.ts'
import { counted } from './text.ts'

/** What of one family stands behind an action. */
export interface FamilyOfEvidence {
  name: 'Data' | 'Audit' | 'Voice' | 'Delivery'
  count: number
  /** The day of the newest piece, "2026-09-14"; null where there is none. */
  newest: string | null
  /** Whether any of it still tells of how things are. */
  inDate: boolean
}

export interface ThreadAction {
  ref: string
  text: string
  state: string
  evidence: readonly FamilyOfEvidence[]
  measure: { text: string; reading: string } | null
  /** 0 to 4; null where nobody has judged it. */
  difference: number | null
  differenceWords: string
}

export interface Thread {
  council: string
  /** Which finding of which document. */
  scope: string
  today: string
  parts: readonly { text: string; actions: readonly ThreadAction[] }[]
}

export type Break = 'evidence' | 'measure' | 'difference' | 'whole'

/**
 * Where an action's thread breaks first. It holds at evidence with two of data, audit and voice in date, since what was
 * delivered proves no difference; at measure where there is one; at difference where it is consistent (3) or better.
 */
export function breakOf(action: ThreadAction): Break {
  const proving = action.evidence.filter((family) => family.name !== 'Delivery' && family.inDate)
  if (proving.length < 2) return 'evidence'
  if (action.measure === null) return 'measure'
  return action.difference !== null && action.difference >= 3 ? 'whole' : 'difference'
}

export function threadWords({ council, scope, today, parts }: Thread): PictureWords {
  const actions = parts.flatMap((part) => part.actions)
  const whole = parts.filter((part) => part.actions.some((action) => breakOf(action) === 'whole'))
  const bare = parts.filter((part) => part.actions.length === 0)
  const noVoice = actions.filter(
    (action) => !action.evidence.some(({ name, count }) => name === 'Voice' && count > 0),
  )
  const noMeasure = actions.filter(({ measure }) => measure === null)
  const more = [
    parts.length > 1 && bare.length > 0
      ? `Nobody answers: ${bare.map(({ text }) => `“${text}”`).join('; ')}.`
      : '',
    noVoice.length === 0 ? '' : `No child or family was heard on ${sayRefs(noVoice)}.`,
    noMeasure.length === 0 ? '' : `No measure shows ${sayRefs(noMeasure)}.`,
  ]
  return {
    title: `The thread from finding to difference: ${scope}`,
    says: parts.length === 1 ? saysOfOne(actions) : saysOfParts(parts.length, whole.length, bare.length),
    more: more.filter((part) => part !== '').join(' '),
    sub: `${scope}. Thick line: the thread holds. Dotted: it has broken.`,
    foot: `${council}, as at ${sayDay(today)}. A difference counts as shown when two of data, audit and voice, each in date, and a measure stand behind practice that is consistent in most teams.`,
  }
}

function saysOfOne(actions: readonly ThreadAction[]): string {
  if (actions.length === 0) return 'The thread stops at the finding: no action answers it'
  const whole = actions.filter((action) => breakOf(action) === 'whole').length
  return whole === 0
    ? `No action shows a difference for this finding yet, of ${counted(actions.length, 'action')} that ${actions.length === 1 ? 'answers' : 'answer'} it`
    : `The thread reaches a shown difference through ${whole} of ${counted(actions.length, 'action')}`
}

function saysOfParts(parts: number, whole: number, bare: number): string {
  const none = bare === 0 ? 'each has an action' : `${bare} ${bare === 1 ? 'has' : 'have'} no action at all`
  return `The thread reaches a shown difference for ${whole} of ${parts} parts; ${none}`
}

function sayRefs(actions: readonly ThreadAction[]): string {
  const names = actions.map(({ ref, text }) => (ref === '' ? `“${text}”` : ref))
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

const breaks: Record<Break, string> = {
  evidence: 'at evidence',
  measure: 'at the measure',
  difference: 'at difference',
  whole: 'nowhere: it holds',
}

export function threadTable({ parts, today }: Thread): PictureTable {
  const words = [
    'Part of the finding',
    'Action',
    'State',
    'Data',
    'Audit',
    'Voice',
    'Delivery',
    'Measure',
    'Reading',
    'Difference',
    'Where it breaks',
  ]
  return {
    caption: 'From finding to difference',
    columns: words.map((heading) => ({ heading, numeric: false })),
    rows: parts.flatMap(({ text, actions }) =>
      actions.length === 0
        ? [[text, 'none', '', '', '', '', '', '', '', '', 'at the action']]
        : actions.map((action) => [
            text,
            `${action.ref} ${action.text}`.trim(),
            action.state,
            ...action.evidence.map((family) => sayFamily(family, today)),
            action.measure?.text ?? 'none',
            action.measure?.reading ?? '',
            action.differenceWords,
            breaks[breakOf(action)],
          ]),
    ),
  }
}

/** "2 (3 weeks)", "old (10 months)", "none". */
export function sayFamily(family: FamilyOfEvidence, today: string): string {
  if (family.newest === null) return 'none'
  const age = spanInWords(Math.max(0, daysBetween(family.newest, today)))
  return `${family.inDate ? family.count : 'old'} (${age})`
}
