import type { Theme } from '../types.ts'
import { objective31 } from './objectives/3-1-contacts.ts'
import { objective32 } from './objectives/3-2-thresholds.ts'
import { objective33 } from './objectives/3-3-deciding-together.ts'

export const frontDoor: Theme = {
  ref: '3',
  title: 'Front door',
  about:
    'Whoever worries about a child gets a quick, clear decision, made with everyone who knows the child.',
  lead: 'tom',
  sponsor: 'farida',
  taskGroup: 'task-front-door',
  objectives: [objective31, objective32, objective33],
}
