import type { Theme } from '../types.ts'
import { objective51 } from './objectives/5-1-recruitment.ts'
import { objective52 } from './objectives/5-2-caseloads.ts'
import { objective53 } from './objectives/5-3-learning.ts'

export const workforce: Theme = {
  ref: '5',
  title: 'Workforce',
  about: 'Enough social workers, who stay, with caseloads they can manage and help to learn.',
  lead: 'gareth',
  sponsor: 'angela',
  taskGroup: 'task-workforce',
  objectives: [objective51, objective52, objective53],
}
