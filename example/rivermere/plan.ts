import type { Plan } from '../types.ts'
import { leadership } from './theme-1-leadership.ts'
import { practice } from './theme-2-practice.ts'
import { frontDoor } from './theme-3-front-door.ts'
import { care } from './theme-4-care.ts'
import { workforce } from './theme-5-workforce.ts'
import { voice } from './theme-6-voice.ts'
import { versions } from './versions.ts'

export const plan: Plan = {
  key: 'improvement',
  title: 'Rivermere Children’s Services Improvement Plan',
  about: 'What we will do so that children in Rivermere are heard, safe and at home, and how we will know.',
  startsOn: '2025-04-24',
  endsOn: '2027-03-31',
  versions,
  themes: [leadership, practice, frontDoor, care, workforce, voice],
}
