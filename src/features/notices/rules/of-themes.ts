import { dayOf } from '#src/kit/clock.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { addMonths, workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { paths } from '#src/paths.ts'
import { type Rule, type Telling, workingDays } from '../rule.ts'
import {
  doneLately,
  holdersOf,
  leadsOf,
  nameOf,
  type RatingFacts,
  type Scene,
  themeLeadsOf,
} from '../scene.ts'

const waitedTooLong = 5
/** What came in on the last working day or since is news. */
const justCame = 1

export const waitsForAcceptance: Rule = {
  code: 'N7',
  to: 'The theme’s lead',
  when: 'Something came in for their acceptance, or has waited more than 5 working days for it, each day until it is settled',
  how: 'digest',
  always: false,
  tell: (scene) =>
    allWaiting(scene)
      .filter(({ waited }) => waited <= justCame || waited > waitedTooLong)
      .map(({ action, id, waited, what }) => ({
        to: themeLeadsOf(scene, action).filter((person) => !leadsOf(scene, action).includes(person)),
        key: waited > waitedTooLong ? `N7 ${id} ${scene.today}` : `N7 ${id}`,
        subject: { kind: 'action', id: action.id },
        heading: nameOf(action),
        says:
          waited > waitedTooLong
            ? `${what} has waited ${workingDays(waited)} for acceptance.`
            : `${what} came in for you to accept or return.`,
        href: paths.acceptance(),
      })),
}

function allWaiting({ actions, submitted, today }: Scene) {
  const delivered = actions
    .filter(({ state }) => state === 'submitted')
    .map((action) => ({
      action,
      id: action.id,
      since: action.stateSince,
      what: 'The word that it is delivered',
    }))
  const updates = submitted.flatMap((update) => {
    const action = actions.find(({ id }) => id === update.actionId)
    return action === undefined ? [] : [{ action, id: update.id, since: update.givenAt, what: 'An update' }]
  })
  return [...delivered, ...updates].map((one) => ({
    ...one,
    waited: workingDaysBetween(dayOf(one.since), today),
  }))
}

export const ratedAgainstFacts: Rule = {
  code: 'N8',
  to: 'The theme’s lead',
  when: 'An action is rated red against what the facts suggest, or its rating differs from them twice running',
  how: 'at-once',
  always: false,
  tell: (scene) =>
    [...scene.ratings].flatMap(([actionId, ratings]) => {
      const action = scene.actions.find(({ id }) => id === actionId)
      const says = whyTold(ratings)
      if (action === undefined || says === null) return []
      return [
        {
          to: themeLeadsOf(scene, action),
          key: `N8 ${ratings[0]?.id ?? ''}`,
          subject: { kind: 'action', id: action.id },
          heading: nameOf(action),
          says,
          href: paths.action(action.id),
        },
      ]
    }),
}

function whyTold([last, before]: readonly RatingFacts[]): string | null {
  if (last?.suggested == null || last.suggested === last.confidence) return null
  if (last.confidence === 'red') return `It was rated red, where the facts suggest ${last.suggested}.`
  const twice = before?.suggested != null && before.suggested !== before.confidence
  return twice
    ? `It is rated ${last.confidence}, and for the second time the facts suggest otherwise: ${last.suggested}.`
    : null
}

const monthsUntilCheck = 6

export const lasting: Rule = {
  code: 'N24',
  to: 'The theme’s lead and the quality lead',
  when: 'Six months after something was found to last it is due to be checked again; or it has slipped back',
  how: 'at-once',
  always: false,
  tell: (scene) => [...checksDue(scene), ...slippedBack(scene)],
}

function checksDue(scene: Scene): Telling[] {
  return scene.actions.flatMap((action) => {
    if (action.state !== 'embedded') return []
    const since = dayOf(action.stateSince)
    // The step that found it to last, or to hold still, booked the next check.
    const dueOn = action.reviewOn ?? addMonths(since, monthsUntilCheck)
    if (dueOn > scene.today) return []
    return [
      {
        to: [...themeLeadsOf(scene, action), ...holdersOf(scene, 'ql')],
        key: `N24 due ${action.id} ${dueOn}`,
        subject: { kind: 'action', id: action.id },
        heading: nameOf(action),
        says: `It was found to last on ${sayShortDay(since, scene.today)}. It is due to be checked again.`,
        href: paths.action(action.id),
      },
    ]
  })
}

function slippedBack(scene: Scene): Telling[] {
  return doneLately(scene, 'action.regress').map(({ entry, action }) => ({
    to: [...themeLeadsOf(scene, action), ...holdersOf(scene, 'ql')].filter((id) => id !== entry.personId),
    key: `N24 back ${entry.id}`,
    subject: { kind: 'action', id: action.id },
    heading: nameOf(action),
    says: 'It has slipped back: what was embedded no longer holds.',
    href: paths.action(action.id),
  }))
}
