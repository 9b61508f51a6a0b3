import type { Objective } from '../../types.ts'
import { type ActionHead, actionsOf, answersPart, criterion, milestone, moved } from '../../writing.ts'
import { stories32 } from '../stories/3-2.ts'
import { habit3 } from './habits.ts'

const sharing: ActionHead[] = [
  {
    ref: '3.2.1',
    title: 'Threshold guide refreshed with partners',
    lead: 'margit',
    help: ['tom', 'patrick'],
    due: '2026-01-31',
    written: 'January 2026',
    leadAsWritten: 'Safeguarding Partnership',
    criteria: [
      criterion(
        'Partners can place four example children at the right level',
        ['judgement', 'Exercise at partnership day'],
        ['41 of 80 answers', '47 of 80 answers', '64 of 80 answers'],
        ['not-met', '2026-09-30'],
      ),
    ],
    answers: [answersPart('visit-2', 2), answersPart('ofsted-1', 2)],
  },
  {
    ref: '3.2.2',
    title: 'Threshold workshops for every school',
    text: 'Run threshold workshops in every primary and secondary school, so that the adults who know a child best can say what they see and know when to call.',
    rewordings: [
      {
        on: '2026-05-28',
        was: 'Run threshold workshops with partner agencies so that the adults who know a child best know when to call.',
        decidedBy: 'programme-board',
        weaker: false,
        objectedBy: null,
        note: 'Says which schools, and what the workshop is for.',
      },
    ],
    lead: 'patrick',
    due: '2026-10-31',
    written: 'Autumn half term 2026',
    leadAsWritten: 'Patrick Fenn',
    impact: 'My teacher knew when to ask for help, and told me that she would.',
    milestones: [
      milestone('Ten schools', '2025-12-19', '2026-01-09'),
      milestone('Secondary version', '2026-04-24', '2026-04-24'),
      milestone('All 71 schools', '2026-10-23'),
    ],
    criteria: [
      criterion(
        'Schools that have had a workshop',
        ['document', 'Attendance by school'],
        ['0 of 71', '43 of 71', '71 of 71'],
        ['partly-met', '2026-10-31'],
      ),
      criterion(
        'Schools say that it changed what they do',
        ['voice', 'Call to the school after six weeks'],
        [null, '11 of 14', '8 in 10'],
        ['partly-met', '2026-09-30'],
      ),
    ],
    answers: [answersPart('ofsted-1', 2), answersPart('visit-2', 2)],
  },
  {
    ref: '3.2.3',
    title: 'Consultation line for professionals',
    added: '2026-02-19',
    lead: 'tom',
    due: '2026-05-29',
    written: '29 May 2026',
    leadAsWritten: 'Head of Front Door',
    milestones: [milestone('Line open', '2026-04-01', '2026-05-11'), milestone('Friday cover', '2026-06-19')],
    moves: [
      moved(
        ['2026-05-29', '2026-07-31'],
        {
          on: '2026-04-30',
          by: 'tom',
          reason: 'Line opened a month late; no cover on Fridays',
          code: 'vacancy',
          effect: 'On Fridays a teacher who is unsure still has nobody to ask.',
        },
        { on: '2026-05-07', ref: 'PB-25' },
      ),
    ],
    criteria: [
      criterion(
        'Calls answered the same day',
        ['measure', 'Call log', '3.08'],
        [null, '34 of 36', '95 in 100'],
        ['partly-met', '2026-07-31'],
      ),
      criterion(
        'Fewer contacts that need only advice',
        ['measure', 'Monthly', '3.09'],
        ['47%', '46%', '35%'],
        ['not-met', '2026-09-30'],
      ),
    ],
    answers: [answersPart('ofsted-1', 2)],
  },
  {
    ref: '3.2.4',
    title: 'Repeat contacts audited each quarter',
    text: 'Each quarter read the files of 30 children who were referred again within a year, say why, and bring it to the partnership.',
    added: '2026-05-21',
    addedBy: 'programme-board',
    addedBecause: 'Re-referrals rose for two quarters',
    lead: 'ruth',
    due: '2026-09-30',
    written: 'September 2026',
    leadAsWritten: 'Head of Quality Assurance',
    criteria: [
      criterion(
        'Referred again within 12 months',
        ['measure', 'Quarterly', '3.11'],
        ['24%', '29%', '20%'],
        ['not-met', '2026-09-30'],
      ),
    ],
    answers: [answersPart('ofsted-2', 3)],
  },
]

export const objective32: Objective = {
  ref: '3.2',
  title: 'Thresholds are shared and understood',
  outcome: 'The adults who know a child best know when to call, and what will happen.',
  actions: actionsOf(sharing, stories32, habit3),
}
