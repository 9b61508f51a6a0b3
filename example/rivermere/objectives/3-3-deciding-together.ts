import type { Objective } from '../../types.ts'
import { type ActionHead, actionsOf, answers, answersPart, criterion, moved } from '../../writing.ts'
import { stories33 } from '../stories/3-3.ts'
import { habit3 } from './habits.ts'

const together: ActionHead[] = [
  {
    ref: '3.3.1',
    title: 'Health and police at every strategy meeting',
    text: 'Health and police take part in every strategy meeting, in the room or by telephone, and the record says who was there and what they brought.',
    lead: 'karen',
    help: ['siobhan', 'tom'],
    due: '2026-04-30',
    written: 'April 2026',
    leadAsWritten: 'DCI Oduya / S Keane',
    impact: 'The school nurse told them about my asthma before they decided.',
    moves: [
      moved(
        ['2026-04-30', '2026-07-31'],
        {
          on: '2026-04-14',
          by: 'karen',
          reason: 'Health rota could not be filled in the school holidays',
          code: 'partner',
          effect: 'In four meetings of ten, decisions are made without what the GP or school nurse knows.',
        },
        { on: '2026-04-23', ref: 'PB-22' },
      ),
    ],
    criteria: [
      criterion(
        'Health took part',
        ['measure', 'Monthly', '3.14'],
        ['4 of 10', '7 of 10', '9 of 10'],
        ['partly-met', '2026-07-31'],
      ),
      criterion(
        'Police took part',
        ['measure', 'Monthly', '3.15'],
        ['7 of 10', '9 of 10', '9 of 10'],
        ['met', '2026-07-31'],
      ),
    ],
    answers: [answers('ofsted-2', 2), answersPart('review-1', 1)],
  },
  {
    ref: '3.3.2',
    title: 'Strategy meeting record shared in one working day',
    added: '2026-02-19',
    lead: 'tom',
    help: ['karen'],
    due: '2026-06-30',
    written: 'June 2026',
    leadAsWritten: 'Head of Front Door',
    moves: [
      moved(
        ['2026-06-30', '2026-07-31'],
        {
          on: '2026-05-05',
          by: 'tom',
          reason: 'Secure mail for GPs not ready',
          code: 'partner',
          effect: 'GPs get the record by post, three days later.',
        },
        { on: '2026-05-07', ref: 'PB-26' },
      ),
    ],
    criteria: [
      criterion(
        'Record with all who were there in one working day',
        ['measure', 'Monthly', '3.16'],
        ['35%', '74%', '95%'],
        ['partly-met', '2026-07-31'],
      ),
    ],
    answers: [answersPart('review-1', 1)],
  },
  {
    ref: '3.3.3',
    title: 'Decisions not to enquire reviewed quarterly',
    text: 'Managers from another service and a partner read, each quarter, 20 decisions not to begin an enquiry, and say whether the child was safe.',
    added: '2026-02-19',
    lead: 'hannah',
    help: ['margit'],
    due: '2026-12-31',
    written: 'Quarter to December 2026',
    leadAsWritten: 'Hannah Brightwell',
    criteria: [
      criterion(
        'Decisions judged safe',
        ['audit', 'Quarterly review of 20'],
        [null, null, '19 of 20'],
        ['untested', '2026-12-31'],
      ),
    ],
    answers: [answersPart('ofsted-2', 3)],
  },
]

export const objective33: Objective = {
  ref: '3.3',
  title: 'The right people decide together',
  outcome: 'Urgent decisions rest on what everyone knows.',
  actions: actionsOf(together, stories33, habit3),
}
