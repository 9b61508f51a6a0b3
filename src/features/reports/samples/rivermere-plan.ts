import type { PlanAction, PlanDocument } from '#src/features/reports/plan-document/plan-document.ts'

// Rivermere is nobody's council: every name, figure and word here is invented.

function action(ref: string, text: string, leads: string[], more: Partial<PlanAction> = {}): PlanAction {
  const due = { written: '31 July 2026', on: '2026-07-31' }
  return {
    id: ref,
    ref,
    text,
    leads,
    due,
    firstDue: due,
    delivery: 'in-progress',
    rating: null,
    confidence: null,
    successCriteria: [],
    impact: null,
    fields: {},
    latest: null,
    ...more,
  }
}

export const rivermerePlan: PlanDocument = {
  format: 'goldthread.plan-document/1',
  council: 'Rivermere Council',
  title: 'Improving children’s services',
  version: 'version 2',
  asAt: '2026-06-22T07:40:00Z',
  sheet: 'a4-landscape',
  levelNames: { theme: 'Priority', objective: 'Objective', action: 'Action' },
  key: [],
  introduction: [
    'This plan answers the inspection of February 2025 and was agreed by Cabinet on 21 May 2026',
  ],
  themes: [
    {
      id: '3',
      ref: '3',
      title: 'Front door',
      leads: ['Tom Hartnell'],
      objectives: [
        {
          id: '3.1',
          ref: '3.1',
          title: 'Contacts are decided in time',
          actions: [
            action('3.1.1', 'Decide every contact within one working day', ['Tom Hartnell'], {
              due: { written: '31 January 2026', on: '2026-01-31' },
              firstDue: { written: '31 January 2026', on: '2026-01-31' },
              delivery: 'embedding',
              successCriteria: ['At least 85% of contacts decided in one working day, for six months'],
              latest: {
                text: 'May: 91% of 1,204 contacts, and above 88% since March',
                by: 'Tom Hartnell',
                on: '2026-06-11',
              },
            }),
            action(
              '3.1.2',
              'Record the manager’s reasons on every contact, in words that a family could read',
              ['Tom Hartnell', 'Li Wen Chua'],
              {
                due: { written: '30 June 2026', on: '2026-06-30' },
                firstDue: { written: '31 March 2026', on: '2026-03-31' },
                successCriteria: ['Reasons found in 22 of 24 contacts audited', 'Every team on the new form'],
                latest: {
                  text: 'Audit round 2: 15 of 24 had reasons an auditor could follow, from 9 of 24',
                  by: 'Tom Hartnell',
                  on: '2026-06-17',
                },
              },
            ),
          ],
        },
        {
          id: '3.2',
          ref: '3.2',
          title: 'Thresholds are shared and understood',
          actions: [
            action('3.2.2', 'Hold a threshold workshop in every school', ['Patrick Fenn'], {
              due: { written: 'Ongoing, review by 17 July 2026', on: '2026-07-17' },
              firstDue: { written: 'Ongoing, review by 17 July 2026', on: '2026-07-17' },
              successCriteria: ['All 71 schools visited'],
            }),
          ],
        },
      ],
    },
    {
      id: '5',
      ref: '5',
      title: 'Workforce',
      leads: ['Gareth Pugh'],
      objectives: [
        {
          id: '5.1',
          ref: '5.1',
          title: 'Enough permanent social workers',
          actions: [
            action('5.1.1', 'Recruit 14 permanent social workers', ['Gareth Pugh'], {
              successCriteria: ['Vacancies below 12% by September 2026'],
              latest: {
                text: 'Nine have accepted; five posts are advertised again',
                by: 'Gareth Pugh',
                on: '2026-06-12',
              },
            }),
          ],
        },
      ],
    },
  ],
}
