import type { Theme } from '../types.ts'
import { objective61 } from './objectives/6-1-children.ts'
import { objective62 } from './objectives/6-2-partners.ts'
import { objective63 } from './objectives/6-3-earlier-help.ts'

export const voice: Theme = {
  ref: '6',
  title: 'Partnerships and voice',
  about: 'Children and parents shape what we do; agencies act together and earlier.',
  lead: 'zainab',
  sponsor: 'siobhan',
  taskGroup: 'task-voice',
  objectives: [objective61, objective62, objective63],
}
