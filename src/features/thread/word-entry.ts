import type { Entry } from '#src/features/history/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { confidenceWords, differenceWords } from '#src/kit/html/marks/states.ts'

/** An entry of the record as a sentence in the field's words. */
export function wordEntry(entry: Entry): string {
  const who = entry.personName ?? 'The import'
  const wording = wordings[entry.deed]
  const said = wording === undefined ? `${who}: ${entry.deed.replace('.', ' ')}` : wording(who, entry.details)
  const sentence = `${said}${ofBoard(entry)}`
  return entry.reason === null || entry.reason === '' ? `${sentence}.` : `${sentence}. “${entry.reason}”`
}

/** A step that a board decided names its decision. */
function ofBoard({ deed, details }: Entry): string {
  const by = textOf(details['decidedBy'])
  return by === '' || deed === 'action.redate' || !deed.startsWith('action.') ? '' : `, as decided by ${by}`
}

type Details = Record<string, unknown>
type Wording = (who: string, details: Details) => string

const wordings: Record<string, Wording> = {
  'action.start': (who) => `${who} started work`,
  'action.pause': (who) => `${who} paused it`,
  'action.resume': (who) => `${who} started it again`,
  'action.submit': (who) => `${who} said that it is delivered`,
  'action.return': (who) => `${who} returned it: not yet delivered`,
  'action.accept': (who) => `${who} accepted it as delivered`,
  'action.embed': (who) => `${who} began to test whether it lasts`,
  'action.verify': (who) => `${who} confirmed that it has lasted`,
  'action.disprove': (who) => `${who} found that evidence contradicts it`,
  'action.hold': (who) => `${who} checked that it still holds`,
  'action.refused': (who, details) =>
    `${who} tried a step that is not theirs to take (${textOf(details['step'])}), and was refused`,
  'action.regress': (who) => `${who} found that it has slipped back`,
  'action.restart': (who) => `${who} started work again`,
  'action.reopen': (who) => `${who} opened it again`,
  'action.cancel': (who) => `${who} cancelled it`,
  'action.rate': (who, details) => {
    const to = confidenceOf(details['to'])
    return details['from'] === null
      ? `Confidence set to ${to} by ${who}`
      : `Confidence changed from ${confidenceOf(details['from'])} to ${to} by ${who}`
  },
  'action.judge': (who, details) => `Difference set to ${differenceOf(details['to'])} by ${who}`,
  'action.redate': (_who, details) => {
    const decided = typeof details['decidedBy'] === 'string' ? `. ${details['decidedBy']}` : ''
    return `Date moved from ${dateOf(details['from'], details['fromText'])} to ${dateOf(details['to'], details['toText'])}${decided}${details['late'] === true ? ', made after the date' : ''}`
  },
  'action.review': (who, details) =>
    details['to'] === null
      ? `${who} took off the day to look again`
      : `${who} will look at it again by ${dateOf(details['to'], '')}`,
  'date.ask': (who, details) =>
    `${who} asked to move its date to ${dateOf(details['to'], details['toText'])}`,
  'date.agree': (who, details) =>
    `${decidedBy(who, details)} agreed to ${dateOf(details['to'], details['toText'])}`,
  'date.refuse': (who, details) =>
    `${decidedBy(who, details)} refused ${dateOf(details['to'], details['toText'])}: the date stands`,
  'date.lapse': (_who, details) =>
    `The request for ${dateOf(details['to'], details['toText'])} lapsed: nobody decided in time`,
  'date.withdraw': (who) => `${who} withdrew the request for another date`,
  'round.done': (who, details) => `${who} said that ${textOf(details['round'])} is done`,
  'round.accept': (who, details) => `${who} accepted ${textOf(details['round'])}`,
  'round.return': (who, details) => `${who} returned ${textOf(details['round'])}: not yet done`,
  'action.reword': (who) => `${who} changed its words`,
  'action.lead': (who, details) => `${who} handed it to ${textOf(details['to'])}`,
  'action.holder': (_who, details) => wordHolder(details),
  'action.post': (who, details) =>
    `${who} made “${textOf(details['asWritten'])}” the post ${textOf(details['post'])}${textOf(details['holder']) === '' ? ', which is vacant' : `, held by ${textOf(details['holder'])}`}`,
  'action.add': (who, details) =>
    textOf(details['by']) === ''
      ? `${who} added it to the plan`
      : `Added to the plan by the ${textOf(details['by'])}`,
  'action.propose': (who) => `${who} proposed it`,
  'action.agree': (who) => `${who} agreed it into the plan`,
  'action.transfer': (who) => `${who} handed it to everyday work`,
  'action.import': (_who, details) => `Brought in from ${textOf(details['file'])}`,
  'action.level': (_who, details) =>
    `Rated “${textOf(details['to'])}” in ${textOf(details['file'])}; before, “${textOf(details['from'])}”`,
  'action.move': (_who, details) => `Moved from ${textOf(details['from'])} to ${textOf(details['to'])}`,
  'action.renumber': (_who, details) => `Number ${textOf(details['from'])} became ${textOf(details['to'])}`,
  'action.restore': (who, details) =>
    `${who} withdrew ${textOf(details['file'])}, and it says again what it said before`,
  'action.notes': (who, details) => `${who} changed ${textOf(details['what'])}`,
  'action.merge': (who, details) => `${who} merged it into ${textOf(details['into'])}`,
  'action.mirror': (who, details) =>
    `${who} put it in ${textOf(details['in'])} too${statedOf(details['stated'])}`,
  'action.unmirror': (who, details) => `${who} took it out of ${textOf(details['in'])}`,
  'action.stated': (who, details) =>
    textOf(details['to']) === ''
      ? `${who} let the date in ${textOf(details['in'])} follow its own`
      : `${who} wrote down that the paper of ${textOf(details['in'])} says ${dayOrWords(details['to'])}`,
  'action.serve': (who) => `${who} changed what of the national framework it serves`,
  'action.keep': (who, details) => `${who} kept it, though ${textOf(details['file'])} no longer has it`,
  'update.give': (who, details) =>
    textOf(details['for']) === ''
      ? `Update given by ${who}`
      : `Update given by ${who} for ${textOf(details['for'])}`,
  'update.ask': (who, details) => `${who} asked ${textOf(details['of'])} for an update`,
  'update.accept': (who) => `Update accepted by ${who}`,
  'update.return': (who) => `Update returned by ${who}`,
  'criterion.add': (who, details) => `${who} added a test of success: “${textOf(details['to'])}”`,
  'criterion.reword': (who, details) =>
    details['from'] === details['to']
      ? `${who} changed how “${textOf(details['to'])}” is tested`
      : `${who} changed “${textOf(details['from'])}” to “${textOf(details['to'])}”`,
  'criterion.retire': (who, details) => `${who} took “${textOf(details['text'])}” off the tests of success`,
  'criterion.test': (who, details) =>
    `${who} tested “${textOf(details['criterion'])}”: ${textOf(details['to']).replace('-', ' ')}`,
  'details.clear': (who, details) =>
    `${who} said that what looks like ${listOf(details['like'])} is no child’s, in ${listOf(details['where'])}`,
  'evidence.renew': (who, details) =>
    `${who} put in version ${String(details['version'])} of ${textOf(details['title'])}`,
  'evidence.tie': (who, details) =>
    `${who} tied evidence to it, which ${textOf(details['direction']) === 'neutral' ? 'neither supports nor contradicts' : textOf(details['direction'])} it: ${textOf(details['title'])}`,
  'evidence.add': (who, details) => `${who} added evidence: ${textOf(details['title'])}`,
  'green.confirm': (who) => `${who} checked that its green holds, and it does`,
  'green.contradict': (who) => `${who} checked that its green holds, and it does not`,
  'finding.link': (who, details) => `${who} tied it to ${textOf(details['finding'])}`,
}

/** A post that leads the action changed hands. */
function wordHolder(details: Details): string {
  const [post, from, to] = [textOf(details['post']), textOf(details['from']), textOf(details['to'])]
  const does = details['answers'] === true ? 'answers for it' : 'helps with it'
  if (to === '') return `${post} is vacant${from === '' ? '' : `: ${from} left the post`}`
  return `${to} ${does} as ${post}${from === '' ? '' : `, after ${from}`}`
}

function confidenceOf(value: unknown): string {
  return value === 'red' || value === 'amber' || value === 'green'
    ? confidenceWords[value].toLowerCase()
    : 'none'
}

function differenceOf(value: unknown): string {
  return typeof value === 'number'
    ? `${value}, ${(differenceWords[value as 0 | 1 | 2 | 3 | 4] as string | undefined)?.toLowerCase() ?? ''}`
    : 'none'
}

function dateOf(day: unknown, text: unknown): string {
  if (typeof day === 'string') return sayDay(day)
  return typeof text === 'string' && text !== '' ? `“${text}”` : 'no date'
}

function statedOf(stated: unknown): string {
  return textOf(stated) === '' ? '' : `, where the paper says ${dayOrWords(stated)}`
}

function dayOrWords(stated: unknown): string {
  const text = textOf(stated)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? sayDay(text) : `“${text}”`
}

function decidedBy(who: string, details: Details): string {
  const body = textOf(details['decider'])
  const reference = textOf(details['reference'])
  return body === '' ? who : `${body}${reference === '' ? '' : `, ${reference},`}`
}

function listOf(value: unknown): string {
  const words = Array.isArray(value) ? value.map(textOf).filter((word) => word !== '') : []
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
