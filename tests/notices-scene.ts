import type { Entry } from '#src/features/history/index.ts'
import type { NoticeCode, Telling } from '#src/features/notices/rule.ts'
import { rules } from '#src/features/notices/rules/index.ts'
import type { Scene } from '#src/features/notices/scene.ts'
import type { Action } from '#src/features/actions/index.ts'
import type { Plan, Theme } from '#src/features/plans/index.ts'
import { periodOf, usualCycle } from '#src/features/updates/index.ts'
import type { Person } from '#src/kit/person.ts'

export const at = (day: string) => new Date(`${day}T09:00:00Z`)
const person = (id: string, role: string, themeId: string | null = null): Person => ({
  id,
  councilId: 'c',
  name: id,
  email: `${id}@rivermere.example`,
  jobTitle: '',
  roles: [{ role, scopeKind: themeId === null ? 'council' : 'theme', scopeId: themeId }],
})
const lead = person('lead', 'al')
const second = person('second', 'al')
const themeLead = person('themeLead', 'sro', 'theme')
const manager = person('manager', 'pm')
const quality = person('quality', 'ql')
const chair = person('chair', 'ch')

const action: Action = {
  id: 'a1',
  planId: 'plan',
  themeId: 'theme',
  ref: '1.1',
  title: 'Visits on time',
  accountableId: 'lead',
  state: 'in-progress',
  stateSince: at('2026-01-05'),
  lastUpdateAt: at('2026-05-20'),
  dueOn: '2026-12-18',
  reviewOn: null,
  dueRepeats: null,
} as Action

export function sceneOn(today: string, change: Partial<Scene> = {}, ofAction: Partial<Action> = {}): Scene {
  const month = periodOf(usualCycle, '2026-05-15')
  return {
    now: at(today),
    today,
    people: [lead, second, themeLead, manager, quality, chair],
    plans: [
      {
        plan: { id: 'plan', title: 'The plan' } as Plan,
        cycle: usualCycle,
        before: { period: month, asked: [] },
      },
    ],
    actions: [{ ...action, ...ofAction }],
    themes: new Map([['theme', { id: 'theme', leadId: null } as Theme]]),
    leads: new Map([
      [
        'a1',
        [lead, second].map(({ id, name }) => ({
          personId: id,
          asWritten: name,
          name,
          jobTitle: null,
          postId: null,
          post: null,
        })),
      ],
    ]),
    standIns: [],
    submitted: [],
    requests: [],
    returned: new Map(),
    entries: [],
    contradictions: [],
    breaches: [],
    chairs: ['chair'],
    ratings: new Map(),
    uncovered: [],
    clocks: [],
    papers: [],
    consultations: [],
    ...change,
  }
}

export const tell = (code: NoticeCode, scene: Scene): Telling[] =>
  rules.find((rule) => rule.code === code)?.tell(scene) ?? []
export const done = (deed: string, by: string | null = 'quality'): Entry => ({
  id: 'e1',
  at: at('2026-06-22'),
  personId: by,
  personName: by,
  deed,
  subjectKind: 'action',
  subjectId: 'a1',
  planId: 'plan',
  details: {},
  reason: 'Words that stay in the product.',
})
