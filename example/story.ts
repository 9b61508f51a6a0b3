import type {
  Action,
  Confidence,
  DeliveryEvent,
  DeliveryState,
  DifferenceJudgement,
  DifferenceValue,
  Evidence,
  EvidenceFamily,
  PersonKey,
  Update,
} from './types.ts'
import { addWorkingDays } from '#src/kit/dates/working-days.ts'

/**
 * An action's story is written as a person would tell it, one line a happening, oldest first:
 *
 *     2026-02-23 in-progress @tom | what is begun
 *     2026-03-19 amber | why                        an update; `unrated` where no rating was given
 *     + what is working well
 *     = how do we know
 *     - what are we worried about
 *     > what needs to happen | who | by when        as often as needed
 *     ok 2026-03-21 @farida                         accepted; `ok none` waits; `back DATE | why` was returned
 *     2026-06-10 difference 2 @ruth | why
 *     2026-06-12 data supports dip_sample 2026-06-08..2026-06-12 | title | note
 *     " a line of the file itself
 *
 * Who is left out is the action's own lead, its checker or the head of quality assurance.
 */
export type StoryContext = {
  lead: PersonKey
  checker: PersonKey
  /** Who accepts updates, and after how many working days they usually do. */
  acceptor: PersonKey
  lag: number
}

export type Story = Pick<Action, 'delivery' | 'updates' | 'difference' | 'evidence'>

const CONFIDENCES: Record<string, Confidence | null> = {
  green: 'green',
  amber: 'amber',
  red: 'red',
  unrated: null,
}
const STATES: readonly string[] = [
  'not-started',
  'in-progress',
  'submitted',
  'complete',
  'embedding',
  'embedded',
  'paused',
  'regressed',
]
const FAMILIES: readonly string[] = ['data', 'audit', 'voice', 'delivery', 'external']
const LINE = /^(\d{4}-\d{2}-\d{2}) (\S+)([^|]*)(?:\| ?(.*))?$/

type Happening = { on: string; word: string; rest: string[]; by: PersonKey | null; text: string | null }

/** Reads a story. Throws with the line when a line means nothing. */
export function tellStory(text: string, context: StoryContext): Story {
  const story: Story = { delivery: [], updates: [], difference: [], evidence: [] }
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line === '') continue
    if (/^\d{4}-/.test(line)) tellHappening(line, story, context)
    else tellDetail(line, story, context)
  }
  return story
}

function tellHappening(line: string, story: Story, context: StoryContext): void {
  const found = parseHappening(line)
  if (found.word in CONFIDENCES) story.updates.push(tellUpdate(found, context))
  else if (found.word === 'difference') story.difference.push(tellDifference(found, line))
  else if (STATES.includes(found.word)) story.delivery.push(tellDelivery(found, context))
  else if (FAMILIES.includes(found.word)) story.evidence.push(tellEvidence(found, context))
  else throw new SyntaxError(`Not understood in a story: ${line}`)
}

function parseHappening(line: string): Happening {
  const [, on, word, middle, text] = LINE.exec(line) ?? []
  if (on === undefined || word === undefined) throw new SyntaxError(`Not understood in a story: ${line}`)
  const rest = (middle ?? '').split(' ').filter((part) => part !== '')
  const by = rest.find((part) => part.startsWith('@'))
  return {
    on,
    word,
    rest: rest.filter((part) => part !== by),
    by: by === undefined ? null : (by.slice(1) as PersonKey),
    text: text?.trim() ?? null,
  }
}

function tellUpdate({ on, word, by, text }: Happening, context: StoryContext): Update {
  return {
    on,
    by: by ?? context.lead,
    workingWell: null,
    howDoWeKnow: null,
    worried: null,
    whatNext: [],
    confidence: CONFIDENCES[word] ?? null,
    reason: text,
    accepted: { on: addWorkingDays(on, context.lag), by: context.acceptor },
    returned: null,
  }
}

function tellDifference({ on, rest, by, text }: Happening, line: string): DifferenceJudgement {
  const value = Number(rest[0])
  if (!(value >= 0 && value <= 4) || text === null)
    throw new SyntaxError(`A difference needs 0 to 4 and a note: ${line}`)
  return { on, value: value as DifferenceValue, by: by ?? 'ruth', note: text }
}

function tellDelivery({ on, word, by, text }: Happening, { lead, checker }: StoryContext): DeliveryEvent {
  const to = word as DeliveryState
  const usual = to === 'in-progress' || to === 'submitted' ? lead : checker
  return { on, to, by: by ?? (to === 'embedded' || to === 'regressed' ? 'ruth' : usual), note: text }
}

function tellEvidence({ on, word, rest, by, text }: Happening, { lead }: StoryContext): Evidence {
  const [bears, kind, period] = rest
  const [title, note] = (text ?? '').split(' | ')
  const known = bears === 'supports' || bears === 'contradicts' || bears === 'neutral'
  if (!known || kind === undefined || !title)
    throw new SyntaxError(`Evidence needs its bearing, kind and title: ${on}`)
  return {
    on,
    addedBy: by ?? lead,
    family: word as EvidenceFamily,
    kind,
    title,
    ...tellPeriod(period),
    bears,
    note: note ?? null,
    fileText: null,
    link: null,
  }
}

function tellPeriod(period: string | undefined): Pick<Evidence, 'periodFrom' | 'periodTo'> {
  const [periodFrom, periodTo] = period?.split('..') ?? []
  return { periodFrom: periodFrom ?? null, periodTo: periodTo ?? periodFrom ?? null }
}

function tellDetail(line: string, story: Story, context: StoryContext): void {
  const [sign] = line
  if (sign === '"') {
    tellFile(line.slice(1).trim(), story)
    return
  }
  const last = story.updates.at(-1)
  if (last === undefined) throw new SyntaxError(`Before any update: ${line}`)
  const words = line.slice(1).trim()
  if (sign === '+') last.workingWell = words
  else if (sign === '=') last.howDoWeKnow = words
  else if (sign === '-') last.worried = words
  else if (sign === '>') last.whatNext.push(tellStep(words))
  else tellAnswer(line, last, context)
}

function tellFile(words: string, story: Story): void {
  const evidence = story.evidence.at(-1)
  if (evidence === undefined) throw new SyntaxError(`Before any evidence: ${words}`)
  if (words.startsWith('https://')) evidence.link = words
  else evidence.fileText = evidence.fileText === null ? words : `${evidence.fileText}\n${words}`
}

function tellStep(words: string): Update['whatNext'][number] {
  const [text, who, by] = words.split(' | ')
  if (!text || who === undefined || by === undefined)
    throw new SyntaxError(`A next step needs who and when: ${words}`)
  return { text, who: who as PersonKey, by }
}

function tellAnswer(line: string, update: Update, context: StoryContext): void {
  const [, verb, on, who, reason] = /^(ok|back) (\S+)(?: @(\S+))?(?: \| (.*))?$/.exec(line) ?? []
  if (verb === undefined || on === undefined) throw new SyntaxError(`Not understood in a story: ${line}`)
  const by = (who as PersonKey | undefined) ?? context.acceptor
  update.accepted = verb === 'ok' && on !== 'none' ? { on, by } : null
  if (verb === 'back') update.returned = { on, by, reason: reason ?? '' }
}
