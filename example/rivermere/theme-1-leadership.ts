import type { Theme } from '../types.ts'
import { objective11 } from './objectives/1-1-leaders-know.ts'
import { objective12 } from './objectives/1-2-governance.ts'
import { objective13 } from './objectives/1-3-money.ts'

export const leadership: Theme = {
  ref: '1',
  title: 'Leadership',
  about: 'Leaders know what practice is like for children, are challenged, and pay for what they promise.',
  lead: 'angela',
  sponsor: 'helen',
  taskGroup: 'task-leadership',
  objectives: [objective11, objective12, objective13],
}
