import {
  type Action,
  confidenceShown,
  heardSince,
  isAccepted,
  isOpen,
  isOverdue,
  lacksReviewDate,
} from '#src/features/actions/index.ts'
import { counted, datesDiffer, sayDue, sayStated } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { addMonths, workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { paths } from '#src/paths.ts'
import type { ActionFacts, PlanFacts } from './facts.ts'
import {
  type Trouble,
  toDate,
  toEvidence,
  toFindings,
  toLeads,
  toUpdates,
  toWords,
  type Way,
} from './trouble.ts'
import { deedsIn, isActivity, promiseIn } from './wording.ts'

/** A question asked of every action, criterion or finding of a plan. */
export type Check = {
  code: string
  question: string
  /** Why it matters. */
  because: string
  find: (facts: PlanFacts) => Trouble[]
}

const claimFadesAfterMonths = 3

export const checks: readonly Check[] = [
  {
    code: 'achieved-will',
    question: 'Is it said to be done, while its own words say that it will be?',
    because: 'A board that reads both believes neither.',
    find: (facts) =>
      eachAction(
        facts,
        ({ action, last }) => {
          if (!isAccepted(action.state)) return null
          const promise = promiseIn(`${last?.workingWell ?? ''}\n${last?.howDoWeKnow ?? ''}`)
          return promise === null ? null : `It is accepted as delivered. Its last update says: “${promise}”`
        },
        toUpdates,
      ),
  },
  {
    code: 'overdue-green',
    question: 'Is it overdue, and still rated green?',
    because: 'Its date has passed, so green cannot mean that it will land by its date.',
    find: (facts) =>
      eachAction(
        facts,
        ({ action }) => {
          const { dueOn } = action
          if (dueOn === null || !isOverdue(action, facts.today)) return null
          if (confidenceShown(action, heardSince(facts.today)) !== 'green') return null
          const late = workingDaysBetween(dueOn, facts.today)
          const ago = late === 0 ? '' : `, ${counted(late, 'working day')} ago,`
          return `It was due on ${sayDay(dueOn)}${ago} and is rated green.`
        },
        toDate,
      ),
  },
  {
    code: 'old-evidence',
    question: 'Is the evidence older than the claim that it stands for?',
    because: `Evidence fades: ${claimFadesAfterMonths} months before the claim it shows how things were, not how they are.`,
    find: (facts) =>
      eachAction(
        facts,
        ({ action, supporting }) => {
          const claimed = claimedOn(action)
          const { newestOn } = supporting
          if (claimed === null || newestOn === null) return null
          if (newestOn >= addMonths(claimed, -claimFadesAfterMonths)) return null
          return `The claim is of ${sayDay(claimed)}; the newest evidence goes up to ${sayDay(newestOn)}.`
        },
        toEvidence,
      ),
  },
  {
    code: 'claim-no-evidence',
    question: 'Does it claim something without evidence?',
    because: 'Nobody else can see whether it is so.',
    find: (facts) => eachAction(facts, (one) => unevidenced(one), toEvidence),
  },
  {
    code: 'activity-criterion',
    question: 'Is a success criterion only something that is done?',
    because: 'It can be met while nothing changes for a child. Say what will be different, and by how much.',
    find: ({ criteria }) =>
      criteria
        .filter(({ text }) => isActivity(text))
        .map(({ id, text, of, actionId, theme }) => ({
          ref: null,
          title: text,
          href: paths.criterionTests(id),
          why: `${actionId === null ? 'Criterion' : 'Criterion of the action'} ${of}`.trim(),
          mend: {
            says: 'Say what will be different',
            href: paths.criterion(id),
            by: theme === null ? ('manager' as const) : { theme },
          },
        })),
  },
  {
    code: 'two-deeds',
    question: 'Are two things to be done by one date?',
    because: 'When one is done and the other is not, no rating is true. Word it as one, or split it.',
    find: (facts) =>
      eachAction(
        facts,
        ({ action }) => {
          const deeds = isOpen(action.state) ? deedsIn(action.text === '' ? action.title : action.text) : []
          return deeds.length < 2 ? null : `It asks to ${deeds.join(' and to ')}, with one date.`
        },
        toWords,
      ),
  },
  {
    code: 'dates-differ',
    question: 'Do two plans give it different dates?',
    because: 'Two boards are told two things of one action.',
    find: ({ datedTwice }) =>
      datedTwice
        .filter(({ action, stated }) => isOpen(action.state) && datesDiffer(stated, action))
        .map(({ action, stated, home, paper }) => ({
          ref: action.ref,
          title: action.title,
          href: paths.action(action.id),
          why: `${home} has it ${sayDue(action)}; the paper of ${paper} says ${sayStated(stated)}.`,
          mend: {
            says: 'Say which date stands',
            href: paths.actionPart(action.id, 'places'),
            by: 'manager' as const,
          },
        })),
  },
  {
    code: 'no-end-date',
    question: 'Has it no end date, and no day to look again?',
    because: 'It can never be late, and nobody is ever asked.',
    find: (facts) =>
      eachAction(
        facts,
        ({ action }) => {
          if (!lacksReviewDate(action)) return null
          return action.dueText === '' ? 'No date is given.' : `Its date is written as “${action.dueText}”.`
        },
        toDate,
      ),
  },
  {
    code: 'nobody',
    question: 'Has it nobody to answer for it?',
    because: 'What everybody leads, nobody does.',
    find: (facts) =>
      eachAction(
        facts,
        ({ action }) =>
          isOpen(action.state) && action.accountableId === null
            ? 'Nobody with an account answers for it.'
            : null,
        toLeads,
      ),
  },
  {
    code: 'finding-no-action',
    question: 'Has a finding no action?',
    because: 'The inspectors will ask what was done about it.',
    find: ({ gaps }) =>
      gaps.map(({ id, number, text, sourceId, sourceTitle }) => ({
        ref: number,
        title: text,
        href: paths.source(sourceId),
        why: sourceTitle,
        mend: {
          says: 'Choose the action that answers it',
          href: paths.findingAnswer(id),
          by: 'theme-leads' as const,
        },
      })),
  },
  {
    code: 'answers-nothing',
    question: 'Does it answer no finding?',
    because: 'It may be right to do, but nobody can say what asked for it.',
    find: (facts) =>
      eachAction(
        facts,
        ({ action, findings }) =>
          isOpen(action.state) && findings === 0
            ? 'No finding, condition or recommendation is linked to it.'
            : null,
        toFindings,
      ),
  },
]

function unevidenced({ action, last, supporting }: ActionFacts): string | null {
  if (isAccepted(action.state) && supporting.count === 0)
    return 'It is accepted as delivered, and no evidence supports it.'
  if ((action.difference ?? 0) >= 2 && supporting.count === 0)
    return 'It is said to make a difference, and no evidence supports it.'
  if (!isOpen(action.state) || last === null) return null
  const bare = last.workingWell !== '' && last.howDoWeKnow === '' && last.evidence === 0
  return bare
    ? `Its update of ${sayDay(last.givenAt)} says what works well, and not how anybody knows.`
    : null
}

/** The day of the strongest claim that stands: that it makes a difference, else that it is delivered. */
function claimedOn({ state, stateSince, difference, differenceAt }: Action): string | null {
  if ((difference ?? 0) >= 2 && differenceAt !== null) return dayOf(differenceAt)
  return isAccepted(state) ? dayOf(stateSince) : null
}

function eachAction(
  { actions }: PlanFacts,
  why: (facts: ActionFacts) => string | null,
  mend: Way,
): Trouble[] {
  return actions.flatMap((facts) => {
    const found = why(facts)
    if (found === null) return []
    const { id, ref, title } = facts.action
    const { says, href, parts } = mend(facts.action)
    return [
      { ref, title, href: paths.action(id), why: found, mend: { says, href, by: { actionId: id, parts } } },
    ]
  })
}
