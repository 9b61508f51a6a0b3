import type { NationalTags, Obsession } from '../../nested-types.ts'
import type { NestedPlan } from '../../types.ts'
import { housingProtocol } from './housing-protocol.ts'
import { leavingCare } from './leaving-care.ts'

/** Each after the plan that it stands under. */
export const nested: NestedPlan[] = [leavingCare, housingProtocol]

export const obsessions: Obsession[] = [
  {
    key: 'homes-that-last',
    title: 'Homes that last',
    owner: 'agnieszka',
    from: '2026-05-05',
    until: '2026-07-31',
    actions: ['4.1.1', '4.1.4', '4.3.1', '4.3.3', '3.3.1', '7.1.1'],
  },
  {
    key: 'answered-the-same-day',
    title: 'Answered the same day',
    owner: 'farida',
    from: '2026-02-23',
    until: '2026-05-22',
    actions: ['3.1.1', '3.1.2', '2.1.1'],
  },
]

/** One action that serves another objective too. */
export const alsoServes = [{ ref: '4.3.3', at: '4.2', on: '2026-03-04' }]

/** What serves which outcome or enabler; outcome 2, family networks, is served by nothing yet, so that a gap shows. */
export const nationalTags: NationalTags = {
  theme: { '1': ['e2'], '5': ['e3'] },
  objective: {
    '2.1': ['o1'],
    '2.2': ['o1'],
    '3.1': ['o3'],
    '3.2': ['o3', 'e1'],
    '3.3': ['o3', 'e1'],
    '4.1': ['o4'],
    '4.2': ['o4'],
    '4.3': ['o4'],
    '6.2': ['e1'],
    '6.3': ['o1'],
    '7.1': ['o4'],
  },
  action: { '2.3.1': ['e3'] },
}
