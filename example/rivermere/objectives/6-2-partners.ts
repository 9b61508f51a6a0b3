import type { Objective } from '../../types.ts'
import { type ActionHead, actionsOf, answersPart, criterion, milestone, moved } from '../../writing.ts'
import { stories62 } from '../stories/6-2.ts'
import { habit6 } from './habits.ts'

const partners: ActionHead[] = [
  {
    ref: '6.2.1',
    title: 'Multi-agency audit every quarter',
    text: 'The council, the NHS, the police and schools read six children’s files together each quarter, agree one grade and one thing that each will change.',
    lead: 'margit',
    help: ['ruth', 'karen'],
    due: '2026-09-30',
    written: 'Quarterly, first year by Sept 2026',
    leadAsWritten: 'Safeguarding Partnership',
    milestones: [
      milestone('Agreement to share files signed', '2025-12-19', '2026-02-13'),
      milestone('Second audit', '2026-06-30', '2026-05-21'),
      milestone('Third audit, neglect', '2026-09-25'),
      milestone('Fourth audit', '2026-11-27'),
    ],
    moves: [
      moved(
        ['2026-09-30', '2026-11-30'],
        {
          on: '2026-03-31',
          by: 'margit',
          reason: 'Agreement to share files took two months longer than planned',
          code: 'partner',
          effect: 'One quarter’s audit is lost; nobody looked at neglect together this spring.',
        },
        { on: '2026-04-09', ref: 'PB-20' },
      ),
    ],
    criteria: [
      criterion(
        'Audits held and learning shared',
        ['document', 'Partnership minutes'],
        ['0 of 4', '2 of 4', '4 of 4'],
        ['partly-met', '2026-09-03'],
      ),
    ],
    answers: [answersPart('review-2', 1)],
  },
  {
    ref: '6.2.2',
    title: 'Early help pathway with health visitors',
    lead: 'leila',
    help: ['siobhan'],
    due: '2026-09-30',
    written: 'September 2026',
    leadAsWritten: 'Head of Early Help with 0 to 19 service',
    impact: 'We told our story once.',
    moves: [
      moved(
        ['2026-09-30', '2026-11-30'],
        {
          on: '2026-04-14',
          by: 'leila',
          reason: 'Health visiting contract changes hands in July',
          code: 'partner',
          effect: 'Families with a baby under one go on being asked the same things twice.',
        },
        { on: '2026-04-23', ref: 'PB-23' },
      ),
    ],
    criteria: [
      criterion(
        'Families seen by one person within ten working days',
        ['measure', 'Monthly', '6.07'],
        ['29%', '41%', '80%'],
        ['partly-met', '2026-11-30'],
      ),
    ],
    answers: [answersPart('scrutiny-1', 1)],
  },
  {
    ref: '6.2.3',
    title: 'Exploitation panel refreshed',
    text: 'Refresh the exploitation panel: who sits on it, how a child comes to it, and how it knows that the child is safer.',
    lead: 'karen',
    help: ['dwayne', 'patrick'],
    acceptor: 'siobhan',
    due: '2026-05-29',
    written: '29 May 2026',
    leadAsWritten: 'Police / Children’s Services',
    impact: 'They asked me what would keep me safe.',
    criteria: [
      criterion(
        'Children whose risk has fallen after three months',
        ['audit', 'Panel’s own review'],
        ['9 of 28', '10 of 27', '7 in 10'],
        ['not-met', '2026-09-30'],
      ),
    ],
    answers: [answersPart('review-2', 1)],
  },
]

export const objective62: Objective = {
  ref: '6.2',
  title: 'Partners act together',
  outcome: 'A family tells its story once.',
  actions: actionsOf(partners, stories62, habit6),
}
