import { sayShortDay } from '#src/kit/dates/say.ts'
import { paths } from '#src/paths.ts'
import type { Rule } from '../rule.ts'
import { doneLately, holdersOf, leadOf, leadsOf, nameOf, themeLeadsOf } from '../scene.ts'

const decided: Record<string, string> = {
  'action.accept': 'It was accepted as delivered',
  'action.return': 'It was returned: something is still missing before it counts as delivered',
  'update.return': 'Your update was returned: a new one is asked for',
}

export const deliveryDecided: Rule = {
  code: 'N4',
  to: 'The lead of an action and those who help',
  when: 'Its delivery was accepted or returned, or an update on it was returned',
  how: 'at-once',
  always: false,
  tell: (scene) =>
    doneLately(scene, ...Object.keys(decided)).map(({ entry, action }) => ({
      to: leadsOf(scene, action).filter((id) => id !== entry.personId),
      key: `N4 ${entry.id}`,
      subject: { kind: 'action', id: action.id },
      heading: nameOf(action),
      says: `${decided[entry.deed] ?? ''}${by(entry.personName)}, on ${sayShortDay(entry.at, scene.today)}.`,
      href: paths.action(action.id),
    })),
}

export const evidenceContradicts: Rule = {
  code: 'N5',
  to: 'The lead of an action and the theme’s lead',
  when: 'Evidence contradicts what is being shown to last',
  how: 'at-once',
  always: false,
  tell: (scene) =>
    scene.contradictions.flatMap(({ linkId, actionId }) => {
      const action = scene.actions.find(({ id }) => id === actionId)
      if (action === undefined || (action.state !== 'embedding' && action.state !== 'embedded')) return []
      return [
        {
          to: [...leadOf(action), ...themeLeadsOf(scene, action)],
          key: `N5 ${linkId}`,
          subject: { kind: 'action', id: action.id },
          heading: nameOf(action),
          says: 'New evidence contradicts that this has lasted. See what it shows.',
          href: paths.action(action.id),
        },
      ]
    }),
}

const requests: Record<string, string> = {
  'date.agree': 'The later date that was asked for is agreed',
  'date.refuse': 'The later date that was asked for is refused: the date in force stands',
  'date.lapse': 'The later date that was asked for lapsed undecided: the date in force stands',
}

export const changeDecided: Rule = {
  code: 'N6',
  to: 'The lead of an action and the programme manager',
  when: 'A change of its date was decided, or lapsed',
  how: 'at-once',
  always: false,
  tell: (scene) =>
    doneLately(scene, ...Object.keys(requests)).map(({ entry, action }) => ({
      to: [...leadOf(action), ...holdersOf(scene, 'pm')].filter((id) => id !== entry.personId),
      key: `N6 ${entry.id}`,
      subject: { kind: 'action', id: action.id },
      heading: nameOf(action),
      says: `${requests[entry.deed] ?? ''}${by(entry.personName)}.`,
      href: paths.actionPart(action.id, 'history'),
    })),
}

function by(name: string | null): string {
  return name === null ? '' : ` by ${name}`
}
