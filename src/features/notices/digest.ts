import { originMark, markForLink } from '#src/features/people/index.ts'
import type { Action } from '#src/features/actions/index.ts'
import {
  lastHeard,
  type Mine,
  type MyActions,
  needingMe,
  saying,
  sayUpdateDue,
} from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import type { Letter, LetterGroup, LetterLine, Way } from '#src/kit/mail/letter.ts'
import { paths } from '#src/paths.ts'
import type { Notice } from './notice.ts'
import { type NoticeCode, workingDays } from './rule.ts'
import { nameOf } from './scene.ts'
import type { Week } from './week.ts'

/** What a day's mail is made from. */
export type DigestFacts = {
  firstName: string
  council: string
  today: string
  mine: MyActions
  week: Pick<Week, 'toAccept' | 'updatesToAccept' | 'datesToDecide' | 'overdue' | 'quiet'>
  actionOf: (id: string) => Action | undefined
  /** Told since the last mail. */
  notices: readonly Notice[]
}

/** Rules whose news the groups of the mail show in any case. */
const shownInGroups: readonly NoticeCode[] = ['N1', 'N2', 'N3', 'N4', 'N7']
const mostLines = 10

/** The day's one mail: what presses first, each with its way; nothing about a child, no name of any evidence. */
export function digestLetter(facts: DigestFacts): { subject: string; letter: Letter } {
  const groups = groupsOf(facts).filter(({ lines }) => lines.length > 0)
  const sentences = sentencesOf(facts)
  const said = sentences.length > 0 ? sentences.join(' ') : 'There is news on the plan.'
  return {
    subject: subjectOf(facts, said),
    letter: {
      greeting: `Dear ${facts.firstName},`,
      opening: said,
      groups,
      closing: [
        `You get at most one such mail on a working day. To get it once a week, or not at all, choose on your page of notices: ${originMark}${paths.notices()}`,
        'Do not answer this mail: nobody reads the answers.',
      ],
    },
  }
}

function subjectOf({ council, mine, week }: DigestFacts, said: string): string {
  const parts = [
    [mine.returned.length, 'returned'],
    [mine.overdue.length, 'overdue'],
    [mine.updateDue.length, mine.updateDue.length === 1 ? 'update due' : 'updates due'],
    [week.toAccept.length + week.updatesToAccept.length, 'to accept'],
    [week.quiet.length, 'gone quiet'],
  ] as const
  const counted = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return `${council}’s plan: ${counted.length > 0 ? counted.join(', ') : said.replace(/\.$/, '')}`
}

function sentencesOf({ mine, week }: DigestFacts): string[] {
  const waiting = week.toAccept.length + week.updatesToAccept.length
  const needing = needingMe(mine).length
  return [
    needing > 0 ? saying(needing, 'of your actions needs you.', 'of your actions need you.') : '',
    waiting > 0
      ? saying(waiting, 'thing waits for your acceptance.', 'things wait for your acceptance.')
      : '',
    week.quiet.length > 0
      ? saying(week.quiet.length, 'action has gone quiet.', 'actions have gone quiet.')
      : '',
  ].filter(Boolean)
}

function groupsOf(facts: DigestFacts): LetterGroup[] {
  const { mine, week, today } = facts
  const all = link('All your actions', paths.myActions())
  const own = (heading: string, some: readonly Mine[]) =>
    group(heading, some, (one) => ownLine(one, today), all)
  const watched = (heading: string, some: readonly Action[], detail: (action: Action) => string) =>
    group(
      heading,
      some,
      (action) => ({
        text: nameOf(action),
        detail: detail(action),
        ways: [link('Open it', paths.action(action.id))],
      }),
      link('This week', paths.home()),
    )
  return [
    own('Returned to you', mine.returned),
    own('Overdue', mine.overdue),
    own('Update due', mine.updateDue),
    acceptance(facts),
    watched(
      'Dates to decide',
      week.datesToDecide.map(({ action }) => action),
      () => 'Another date is asked for, and you may decide.',
    ),
    watched('Overdue in what you watch over', others(week.overdue, mine), (action) =>
      action.dueOn === null
        ? ''
        : `Due ${sayShortDay(action.dueOn, today)}, ${workingDays(workingDaysBetween(action.dueOn, today))} ago.`,
    ),
    watched('Gone quiet', others(week.quiet, mine), (action) => sayHeard(action, today)),
    own('Due within four weeks', mine.dueSoon),
    group(
      'Also',
      facts.notices.filter(({ code }) => !shownInGroups.includes(code)),
      (notice) => ({ text: notice.heading, detail: notice.says, ways: [link('Open it', notice.href)] }),
      link('All your notices', paths.notices()),
    ),
  ]
}

/** What is one's own stands above already. */
function others(actions: readonly Action[], mine: MyActions): Action[] {
  const own = new Set(needingMe(mine).map(({ action }) => action.id))
  return actions.filter(({ id }) => !own.has(id))
}

function acceptance({ week, actionOf, today }: DigestFacts): LetterGroup {
  const delivered = week.toAccept.map((action) => ({
    action,
    since: action.stateSince,
    what: 'Said to be delivered',
    href: `${paths.actionPart(action.id, 'delivery')}?step=accept`,
  }))
  const updates = week.updatesToAccept.flatMap(({ actionId, givenAt }) => {
    const action = actionOf(actionId)
    return action === undefined
      ? []
      : [{ action, since: givenAt, what: 'An update', href: paths.acceptance() }]
  })
  return group(
    'Awaiting your acceptance',
    [...delivered, ...updates],
    ({ action, since, what, href }) => ({
      text: nameOf(action),
      detail: `${what}, ${sayWaited(workingDaysBetween(dayOf(since), today))}.`,
      ways: [link('Accept or return it', href)],
    }),
    link('Awaiting acceptance', paths.acceptance()),
  )
}

function ownLine({ action, owed, returned }: Mine, today: string): LetterLine {
  const due = action.dueOn === null ? '' : `Due ${sayShortDay(action.dueOn, today)}.`
  const update = owed === null ? '' : sayUpdateDue(owed, today)
  const back =
    returned === null
      ? ''
      : `Returned by ${returned.byName ?? 'somebody'} on ${sayShortDay(returned.at, today)}.`
  const asks = owed !== null || returned?.kind === 'update'
  return {
    text: nameOf(action),
    detail: [back, due, update].filter(Boolean).join(' '),
    ways: asks
      ? [{ says: 'Give the update, without signing in', href: markForLink(action.id) }]
      : [link('Open it', paths.action(action.id))],
  }
}

function sayHeard(action: Action, today: string): string {
  const day = lastHeard(action)
  return day === null
    ? 'Never heard from.'
    : `Last heard ${sayShortDay(day, today)}, ${workingDays(workingDaysBetween(day, today))} ago.`
}

function sayWaited(days: number): string {
  return days <= 0 ? 'since today' : `waiting ${workingDays(days)}`
}

function group<T>(heading: string, some: readonly T[], line: (one: T) => LetterLine, more: Way): LetterGroup {
  const rest = some.length - mostLines
  return {
    heading: `${heading} (${some.length})`,
    lines: some.slice(0, mostLines).map(line),
    more: rest > 0 ? { says: `And ${rest} more: ${more.says}`, href: more.href } : undefined,
  }
}

function link(says: string, href: string): Way {
  return { says, href: `${originMark}${href}` }
}
