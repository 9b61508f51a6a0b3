import type { Theme } from '../types.ts'
import { objective41 } from './objectives/4-1-permanence.ts'
import { objective42 } from './objectives/4-2-health-and-home.ts'
import { objective43 } from './objectives/4-3-care-leavers.ts'

export const care: Theme = {
  ref: '4',
  title: 'Children in care and care leavers',
  about:
    'Children in care have a home that lasts, are well and learn; young people leave when they are ready.',
  lead: 'agnieszka',
  sponsor: 'angela',
  taskGroup: 'task-care',
  objectives: [objective41, objective42, objective43],
}
