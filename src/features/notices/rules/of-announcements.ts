import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { paths } from '#src/paths.ts'
import { type Rule, stageBefore, type Telling, workingDays } from '../rule.ts'
import { type ConsultationFacts, doneLately, nameOf, type Scene, leadersOfTheme } from '../scene.ts'

const paperStages = [15, 10, 5]

export const paperDue: Rule = {
  code: 'N9',
  to: 'The theme’s lead',
  when: 'A paper on the theme is due for a board in 15 working days, in 10 and in 5',
  how: 'digest',
  always: false,
  tell: (scene) =>
    scene.papers.flatMap(({ id, themeId, title, dueOn }) => {
      const theme = scene.themes.get(themeId)
      const left = dueOn < scene.today ? -1 : workingDaysBetween(scene.today, dueOn)
      const stage = stageBefore(paperStages, left)
      if (theme === undefined || stage === null) return []
      return [
        {
          to: leadersOfTheme(scene, themeId),
          key: `N9 ${id} ${dueOn} ${stage}`,
          subject: { kind: 'theme', id: themeId },
          heading: title,
          says: `The paper is due ${left === 0 ? 'today' : `on ${sayShortDay(dueOn, scene.today)}, in ${workingDays(left)}`}.`,
          href: paths.theme(theme.planId, themeId),
        },
      ]
    }),
}

const lastDays = 5

export const consultation: Rule = {
  code: 'N25',
  to: 'Those who are consulted',
  when: 'A consultation opens, has 5 working days left, or its outcome is published',
  how: 'at-once',
  always: false,
  tell: (scene) => scene.consultations.flatMap((one) => consultationTelling(scene, one)),
}

function consultationTelling({ today }: Scene, one: ConsultationFacts): Telling[] {
  const left = one.closesOn < today ? -1 : workingDaysBetween(today, one.closesOn)
  const stage = one.published ? 'outcome' : left < 0 ? null : left <= lastDays ? 'last' : 'open'
  if (stage === null) return []
  const until = `until ${sayDay(one.closesOn)}`
  const says = {
    open: `You are asked for your view, ${until}.`,
    last: `${left === 0 ? 'Today is the last day' : `${workingDays(left)} are left`} to give your view, ${until}.`,
    outcome: 'The outcome is published: what was said, and what was changed.',
  }[stage]
  return [
    {
      to: one.consultees,
      key: `N25 ${one.id} ${stage}`,
      subject: { kind: 'plan', id: one.planId },
      heading: one.title,
      says,
      href: paths.consultation(one.id),
    },
  ]
}

export const handedOver: Rule = {
  code: 'N29',
  to: 'Whoever answers for an action now, and whoever did before',
  when: 'An action was handed over',
  how: 'at-once',
  always: false,
  tell: (scene) =>
    doneLately(scene, 'action.lead').flatMap(({ entry, action }) => {
      const telling = (who: unknown, says: string): Telling[] =>
        typeof who !== 'string' || who === entry.personId
          ? []
          : [
              {
                to: [who],
                key: `N29 ${entry.id}`,
                subject: { kind: 'action', id: action.id },
                heading: nameOf(action),
                says,
                href: paths.action(action.id),
              },
            ]
      const { fromId, toId } = entry.details
      if (fromId === toId) return []
      const by = entry.personName === null ? '' : ` ${entry.personName} handed it over.`
      return [
        ...telling(toId, `You answer for it now.${by}`),
        ...telling(fromId, `You no longer answer for it.${by}`),
      ]
    }),
}
