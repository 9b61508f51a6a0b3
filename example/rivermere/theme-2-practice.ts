import type { Theme } from '../types.ts'
import { objective21 } from './objectives/2-1-assessments.ts'
import { objective22 } from './objectives/2-2-plans.ts'
import { objective23 } from './objectives/2-3-supervision.ts'

export const practice: Theme = {
  ref: '2',
  title: 'Practice',
  about:
    'Children are heard, histories are understood, plans change things, and managers think with their staff.',
  lead: 'meera',
  sponsor: 'farida',
  taskGroup: 'task-practice',
  objectives: [objective21, objective22, objective23],
}
