import type { Plan } from '../types.ts'
import { leadership } from './theme-1-leadership.ts'
import { practice } from './theme-2-practice.ts'
import { frontDoor } from './theme-3-front-door.ts'
import { care } from './theme-4-care.ts'
import { workforce } from './theme-5-workforce.ts'
import { voice } from './theme-6-voice.ts'

export const plan: Plan = {
  key: 'improvement',
  title: 'Rivermere Children’s Services Improvement Plan',
  about: 'What we will do so that children in Rivermere are heard, safe and at home, and how we will know.',
  startsOn: '2025-04-24',
  endsOn: '2027-03-31',
  versions: [
    {
      number: '1.0',
      label: 'After the focused visit',
      agreedOn: '2025-04-24',
      agreedBy: 'improvement-board',
      summary: 'The first plan: six themes, 18 objectives.',
    },
    {
      number: '1.1',
      label: 'After the inspection and the notice',
      agreedOn: '2026-02-19',
      agreedBy: 'improvement-board',
      summary: 'Actions added for the inspection’s nine recommendations and the notice’s conditions.',
    },
    {
      number: '2',
      label: 'Version 2',
      agreedOn: '2026-05-21',
      agreedBy: 'programme-board',
      summary: 'Two actions added: repeat contacts and the parents’ panel.',
    },
  ],
  themes: [leadership, practice, frontDoor, care, workforce, voice],
}
