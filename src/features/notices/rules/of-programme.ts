import { isOpen } from '#src/features/actions/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { mondayOf } from '#src/kit/dates/working-days.ts'
import { paths } from '#src/paths.ts'
import { type Rule, stageAfter, type Telling, workingDays } from '../rule.ts'
import { holdersOf, type PlanFacts, type Scene } from '../scene.ts'

export const programmeWeek: Rule = {
  code: 'N10',
  to: 'The programme manager',
  when: 'Each week: how complete the last round of updates was, actions without anybody to answer for them or without an end date, findings without an action',
  how: 'digest',
  always: false,
  tell: (scene) => [...scene.plans.flatMap((facts) => planTellings(scene, facts)), ...uncovered(scene)],
}

function planTellings(scene: Scene, { plan, before }: PlanFacts): Telling[] {
  const told = (what: string, says: string, href: string): Telling => ({
    to: holdersOf(scene, 'pm'),
    key: `N10 ${what} ${plan.id} ${mondayOf(scene.today)}`,
    subject: { kind: 'plan', id: plan.id },
    heading: plan.title,
    says,
    href,
  })
  const open = scene.actions.filter((action) => action.planId === plan.id && isOpen(action.state))
  const unled = open.filter(({ accountableId }) => accountableId === null).length
  const endless = open.filter(
    (one) => one.dueOn === null && one.reviewOn === null && one.dueRepeats === null,
  ).length
  const tellings: Telling[] = []
  if (before.asked.length > 0)
    tellings.push(told('round', completeness(before, scene.today), paths.plan(plan.id)))
  if (unled > 0)
    tellings.push(
      told('unled', `${counted(unled)} nobody to answer for ${them(unled)}.`, paths.planChecks(plan.id)),
    )
  if (endless > 0)
    tellings.push(
      told('endless', `${counted(endless)} no end date and no day to look again.`, paths.planChecks(plan.id)),
    )
  return tellings
}

function completeness({ period, asked }: PlanFacts['before'], today: string): string {
  const given = asked.filter((one) => one.given).length
  const accepted = asked.filter((one) => one.accepted).length
  const day = sayShortDay(period.dueOn, today)
  if (asked.length === 1)
    return `The one update due by ${day} was ${given === 0 ? 'not given' : accepted === 0 ? 'given, and not accepted yet' : 'given and accepted'}.`
  return `Of the ${asked.length} updates due by ${day}, ${given} ${given === 1 ? 'was' : 'were'} given and ${accepted} accepted.`
}

function uncovered(scene: Scene): Telling[] {
  const count = scene.uncovered.length
  const [first] = scene.uncovered
  if (first === undefined) return []
  return [
    {
      to: holdersOf(scene, 'pm'),
      key: `N10 uncovered ${mondayOf(scene.today)}`,
      subject: { kind: 'finding', id: first.id },
      heading: 'Findings',
      says: `${count === 1 ? 'One finding has' : `${count} findings have`} no action.`,
      href: paths.coverage(),
    },
  ]
}

function counted(count: number): string {
  return count === 1 ? 'One action has' : `${count} actions have`
}

function them(count: number): string {
  return count === 1 ? 'it' : 'them'
}

const clockStages = [50, 75, 90]

export const statutoryClock: Rule = {
  code: 'N27',
  to: 'The programme manager',
  when: 'Half, three quarters and nine tenths of the time for the plan that answers an inspection have gone',
  how: 'at-once',
  always: true,
  tell: (scene) =>
    scene.clocks.flatMap((clock) => {
      const stage = stageAfter(clockStages, (100 * clock.gone) / clock.workingDays)
      if (stage === null) return []
      const left = clock.workingDays - clock.gone
      return [
        {
          to: holdersOf(scene, 'pm'),
          key: `N27 ${clock.inspectionId} ${clock.workingDays} ${stage}`,
          subject: { kind: 'finding', id: clock.inspectionId },
          heading: clock.title,
          says: `${clock.owes} is due on ${sayDay(clock.endsOn)}: ${left >= 0 ? `${workingDays(left)} left of ${clock.workingDays}` : `${workingDays(-left)} ago`}.`,
          href: clock.href,
        },
      ]
    }),
}
