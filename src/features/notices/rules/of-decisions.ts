import { type Breach, breachesToSlip, sayRunning } from '#src/features/measures/index.ts'
import type { Action } from '#src/features/actions/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { paths } from '#src/paths.ts'
import type { Rule, Telling } from '../rule.ts'
import { doneLately, holdersOf, leadOf, leadsOf, nameOf, type Scene, themeLeadsOf } from '../scene.ts'

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
  to: 'The lead of an action and the theme’s lead; where it may have slipped back, the boards’ chairs and the quality lead too',
  when: 'Evidence contradicts what is being shown to last, or a measure of it misses its target; twice running may mean that it has slipped back',
  how: 'at-once',
  always: false,
  tell: (scene) => [
    ...scene.contradictions.flatMap(({ linkId, actionId }) =>
      lastingTold(scene, actionId, (action) => ({
        to: [...leadOf(action), ...themeLeadsOf(scene, action)],
        key: `N5 ${linkId}`,
        says: 'New evidence contradicts that this has lasted. See what it shows.',
      })),
    ),
    ...scene.breaches.flatMap((breach) =>
      lastingTold(scene, breach.actionId, (action) => breachTold(scene, action, breach)),
    ),
  ],
}

/** Only of what is being shown to last, or was found to. */
function lastingTold(
  scene: Scene,
  actionId: string,
  telling: (action: Action) => Pick<Telling, 'to' | 'key' | 'says'>,
): Telling[] {
  const action = scene.actions.find(({ id }) => id === actionId)
  if (action === undefined || (action.state !== 'embedding' && action.state !== 'embedded')) return []
  return [
    {
      ...telling(action),
      subject: { kind: 'action', id: action.id },
      heading: nameOf(action),
      href: paths.action(action.id),
    },
  ]
}

/** Once is for those who lead; of what was found to last, twice running is for the boards and the quality lead too. */
function breachTold(
  scene: Scene,
  action: Action,
  { measureId, periodFrom, frequency, running }: Breach,
): Pick<Telling, 'to' | 'key' | 'says'> {
  const leaders = [...leadOf(action), ...themeLeadsOf(scene, action)]
  const slipping = action.state === 'embedded' && running >= breachesToSlip
  const key = `N5 ${measureId} ${action.id} ${periodFrom}`
  if (!slipping) return { to: leaders, key, says: 'A measure of it misses its target. See what it shows.' }
  return {
    to: [...leaders, ...scene.chairs, ...holdersOf(scene, 'ql')],
    key: `${key} slipping`,
    says: `It was found to last, and a measure of it has missed its target ${sayRunning(frequency, running)}. The quality lead decides whether it has slipped back.`,
  }
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
