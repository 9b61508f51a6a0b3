import type { Move, Objective } from '../../types.ts'
import { type ActionHead, actionsOf, answers, criterion, milestone } from '../../writing.ts'
import { stories42 } from '../stories/4-2.ts'
import { habit4 } from './habits.ts'

const refusedMove: Move = {
  askedOn: '2026-05-26',
  askedBy: 'siobhan',
  from: '2026-05-29',
  to: '2026-09-30',
  reason: 'Second clinic has no doctor yet',
  reasonCode: 'partner',
  effectOnChildren:
    'Two children in five go on waiting more than 20 working days for their first health check.',
  options: 'A paediatrician from the neighbouring trust for one day a week, at the board’s cost.',
  outcome: 'refused',
  decidedBy: 'programme-board',
  decidedOn: '2026-06-04',
  decisionRef: 'PB-33',
  decisionWords:
    'Refused: four months more is too long for a child to wait. The health board is asked for a doctor for one day a week from July.',
  retrospective: false,
}

const wellbeing: ActionHead[] = [
  {
    ref: '4.2.1',
    title: 'First health check within 20 working days',
    text: 'Every child who comes into care has a first health assessment within 20 working days, and the report reaches the social worker before the first review.',
    lead: 'siobhan',
    help: ['femi'],
    due: '2026-05-29',
    written: '29 May 2026',
    leadAsWritten: 'ICB, Deputy Director',
    impact: 'Somebody looked at my teeth and my ears and nothing was missed.',
    milestones: [
      milestone('Consent on the day', '2025-10-31', '2025-10-10'),
      milestone('Second clinic open', '2026-05-01'),
    ],
    moves: [refusedMove],
    criteria: [
      criterion(
        'First health check within 20 working days',
        ['measure', 'Monthly', '4.11'],
        ['43%', '61%', '90%'],
        ['not-met', '2026-06-30'],
      ),
    ],
    answers: [answers('ofsted-6', 1)],
  },
  {
    ref: '4.2.2',
    title: 'Quality gate for personal education plans',
    text: 'Every personal education plan is read by the Virtual School before it is filed. One that does not say what will be different for the child goes back the same week.',
    lead: 'celia',
    due: '2025-10-31',
    written: 'Autumn term 2025',
    leadAsWritten: 'Virtual School Head',
    impact: 'My plan at school is about what I want to learn.',
    criteria: [
      criterion(
        'Plans judged good when read',
        ['audit', 'Every plan, each term'],
        ['97 of 241', '203 of 248', '8 in 10'],
        ['met', '2026-10-30'],
      ),
      criterion(
        'Children say that they helped to write it',
        ['voice', 'One question at the plan meeting'],
        ['38%', '76%', '75%'],
        ['met', '2026-10-30'],
      ),
    ],
  },
  {
    ref: '4.2.3',
    title: 'Ten more foster homes within Rivermere',
    text: 'Recruit and approve ten more foster homes within Rivermere by December 2026, so that brothers and sisters can live together.',
    rewordings: [
      {
        on: '2026-05-28',
        was: 'Explore options to increase foster homes within Rivermere.',
        decidedBy: 'programme-board',
        weaker: false,
        objectedBy: null,
        note: 'Ruth Coyle asked for a number.',
      },
    ],
    lead: 'alexandra',
    due: '2026-12-31',
    written: 'December 2026',
    leadAsWritten: 'Head of Fostering and Permanence',
    impact: 'I live with my brother.',
    milestones: [
      milestone('Five homes approved', '2026-06-30'),
      milestone('Ten homes approved', '2026-12-31'),
    ],
    criteria: [
      criterion(
        'New foster homes approved, less those that closed',
        ['measure', 'Monthly', '4.13'],
        ['0', '2', '10'],
        ['partly-met', '2026-12-31'],
      ),
      criterion(
        'Brothers and sisters placed together, where that is the plan',
        ['measure', 'Quarterly', '4.14'],
        ['31 of 54', '33 of 56', '45 of 56'],
        ['not-met', '2026-09-30'],
      ),
    ],
    answers: [answers('ofsted-6', 2)],
  },
]

export const objective42: Objective = {
  ref: '4.2',
  title: 'Health, learning and home',
  outcome: 'Children in care are well, learn, and live near the people who matter to them.',
  actions: actionsOf(wellbeing, stories42, habit4),
}
