import { isOpen } from '#src/features/actions/index.ts'
import { updateOwed, usualCycle } from '#src/features/updates/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { paths } from '#src/paths.ts'
import { type Rule, stageAfter, stageBefore, type Telling, workingDays } from '../rule.ts'
import { holdersOf, leadOf, nameOf, type Scene, themeLeadsOf } from '../scene.ts'

const updateStages = [5, 1, 0]
const lateStages = [1, 3, 5]
const dueStages = [20, 10, 5]
/** From here on the programme manager is told too. */
const lateForAll = 5

export const dueUpdate: Rule = {
  code: 'N1',
  to: 'The lead of an action',
  when: 'An update is due in 5 working days, in 1, and on the day',
  how: 'digest',
  always: false,
  tell: (scene) =>
    owing(scene).flatMap(({ action, owed }) => {
      const stage = stageBefore(updateStages, -owed.workingDaysLate)
      if (stage === null) return []
      const left = -owed.workingDaysLate
      return [
        {
          to: leadOf(action),
          key: `N1 ${action.id} ${owed.period.from} ${stage}`,
          subject: { kind: 'action', id: action.id },
          heading: nameOf(action),
          says: `Its update is due ${left === 0 ? 'today' : `on ${sayShortDay(owed.period.dueOn, scene.today)}, in ${workingDays(left)}`}.`,
          href: paths.actionPart(action.id, 'update'),
        },
      ]
    }),
}

export const overdueUpdate: Rule = {
  code: 'N2',
  to: 'The lead of an action and the theme’s lead; after 5 days the programme manager too',
  when: 'An update is overdue by 1 working day, by 3 and by 5',
  how: 'digest',
  always: false,
  tell: (scene) =>
    owing(scene).flatMap(({ action, owed }) => {
      const stage = stageAfter(lateStages, owed.workingDaysLate)
      if (stage === null) return []
      const managers = stage >= lateForAll ? holdersOf(scene, 'pm') : []
      return [
        {
          to: [...leadOf(action), ...themeLeadsOf(scene, action), ...managers],
          key: `N2 ${action.id} ${owed.period.from} ${stage}`,
          subject: { kind: 'action', id: action.id },
          heading: nameOf(action),
          says: `Its update was due on ${sayShortDay(owed.period.dueOn, scene.today)}, ${workingDays(owed.workingDaysLate)} ago.`,
          href: paths.action(action.id),
        },
      ]
    }),
}

export const actionDue: Rule = {
  code: 'N3',
  to: 'The lead of an action',
  when: 'It is due within 20 working days, within 10 and within 5',
  how: 'digest',
  always: false,
  tell: (scene) => scene.actions.flatMap((action) => dueTelling(scene, action)),
}

function dueTelling({ today }: Scene, action: Scene['actions'][number]): Telling[] {
  const { dueOn } = action
  if (!isOpen(action.state) || dueOn === null || dueOn < today) return []
  const left = workingDaysBetween(today, dueOn)
  const stage = stageBefore(dueStages, left)
  if (stage === null) return []
  return [
    {
      to: leadOf(action),
      key: `N3 ${action.id} ${dueOn} ${stage}`,
      subject: { kind: 'action', id: action.id },
      heading: nameOf(action),
      says: `It is due ${left === 0 ? 'today' : `on ${sayShortDay(dueOn, today)}, in ${workingDays(left)}`}.`,
      href: paths.action(action.id),
    },
  ]
}

/** The actions whose leads owe an update by their plan's cycle. */
function owing({ actions, plans, today }: Scene) {
  const cycles = new Map(plans.map(({ plan, cycle }) => [plan.id, cycle]))
  return actions.flatMap((action) => {
    const owed = updateOwed(action, cycles.get(action.planId) ?? usualCycle, today)
    return owed === null ? [] : [{ action, owed }]
  })
}
