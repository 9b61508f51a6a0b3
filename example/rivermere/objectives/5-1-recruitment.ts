import type { Objective } from '../../types.ts'
import { type ActionHead, actionsOf, answersPart, criterion, milestone, moved } from '../../writing.ts'
import { stories51 } from '../stories/5-1.ts'
import { habit5 } from './habits.ts'

const staying: ActionHead[] = [
  {
    ref: '5.1.1',
    title: 'Fourteen permanent social workers recruited',
    text: 'Fill fourteen vacant social work posts with permanent staff, beginning with the two assessment teams that have been without longest.',
    lead: 'gareth',
    help: ['priya'],
    acceptor: 'angela',
    due: '2026-06-30',
    written: 'June 2026',
    leadAsWritten: 'Head of Workforce',
    impact: 'I have had the same social worker all year.',
    milestones: [
      milestone('Seven posts filled', '2025-12-31', '2025-11-27'),
      milestone('Fourteen posts filled', '2026-09-30'),
    ],
    moves: [
      moved(
        ['2026-06-30', '2026-09-30'],
        {
          on: '2026-04-22',
          by: 'gareth',
          reason: 'Three who accepted went elsewhere before they began',
          code: 'vacancy',
          effect:
            'About 60 children in two teams go on with agency workers; a third had a change of worker this spring.',
        },
        { on: '2026-05-07', ref: 'PB-27' },
      ),
    ],
    criteria: [
      criterion(
        'Posts filled with permanent staff',
        ['document', 'Establishment list'],
        ['0 of 14', '9 of 14', '14 of 14'],
        ['partly-met', '2026-09-30'],
      ),
      criterion(
        'Social worker posts vacant',
        ['measure', 'Monthly', '5.01'],
        ['24%', '16%', '10%'],
        ['partly-met', '2026-09-30'],
      ),
    ],
    answers: [answersPart('ofsted-8', 1)],
  },
  {
    ref: '5.1.2',
    title: 'Agency share below 15 per cent',
    lead: 'gareth',
    acceptor: 'angela',
    due: '2026-06-30',
    written: 'June 2026',
    leadAsWritten: 'Head of Workforce',
    criteria: [
      criterion(
        'Agency social workers as a share of all',
        ['measure', 'Monthly', '5.03'],
        ['23%', '21%', '15%'],
        ['not-met', '2026-06-30'],
      ),
    ],
    answers: [answersPart('ofsted-8', 1)],
  },
  {
    ref: '5.1.3',
    title: 'Career pathway and pay supplement',
    lead: 'priya',
    due: '2025-12-31',
    written: 'December 2025',
    leadAsWritten: 'HR',
    criteria: [
      criterion(
        'Experienced social workers who left in the year',
        ['measure', 'Rolling 12 months', '5.04'],
        ['19%', '15%', '12%'],
        ['partly-met', '2026-12-31'],
      ),
    ],
    answers: [answersPart('ofsted-8', 1)],
  },
  {
    ref: '5.1.4',
    title: 'Exit interviews read by the director',
    text: 'Everyone who leaves is offered a talk with someone outside their team. The director reads each one within ten working days and says each quarter what changed because of them.',
    added: '2026-02-19',
    lead: 'priya',
    help: ['gareth'],
    acceptor: 'angela',
    due: '2026-05-29',
    written: '29 May 2026',
    leadAsWritten: 'HR / DCS',
    criteria: [
      criterion(
        'Leavers who took up the offer',
        ['document', 'Exit register'],
        ['2 of 17', '5 of 11', '8 in 10'],
        ['not-met', '2026-06-30'],
      ),
    ],
    answers: [answersPart('staff-1', 1)],
  },
]

export const objective51: Objective = {
  ref: '5.1',
  title: 'Enough permanent social workers',
  outcome: 'A child has the same social worker for as long as they need one.',
  actions: actionsOf(staying, stories51, habit5),
}
