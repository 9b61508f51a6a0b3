// No plan: a strategy, whose priorities say in general what is wanted; the actions are in another paper.
import { bullets, heading, para, title } from '../lay.ts'
import type { CorpusPlan } from '../types.ts'

export const plan: CorpusPlan = {
  id: 'wexcombe-strategy',
  title: 'Wexcombe early help strategy 2025 to 2028',
  style: 'no plan: a strategy with “we will” bullets and “how we will know”, no owner and no date',
  levels: [],
  scale: null,
  themes: [],
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Wexcombe early help strategy 2025 to 2028'),
    heading('Foreword'),
    para(
      'Every family meets trouble at some time. This strategy says how the council, schools, health services and the voluntary sector will stand beside them. A delivery plan will follow in April 2026.',
    ),
    heading('Our vision'),
    para('Families in Wexcombe get the help they need from people they trust, close to home.'),
    heading('Our principles'),
    ...bullets(
      'we listen first',
      'we work with the whole family',
      'we are honest about what we cannot do',
      'we learn from what goes wrong',
    ),
    heading('Priority 1: Help is easy to find'),
    para('In 2024 we spoke to 212 parents. Half did not know where to turn.'),
    para('We will:'),
    ...bullets(
      'make information about help simple and keep it in one place',
      'bring services together in family hubs',
      'train people at the places where families already go',
    ),
    heading('How we will know', 2),
    ...bullets('more families come to us themselves', 'fewer families are sent from one service to another'),
    heading('Priority 2: Help comes from the right person'),
    para('Families told us that they tell their story again and again.'),
    para('We will:'),
    ...bullets(
      'give each family one lead practitioner',
      'share information with consent',
      'value the people whom families choose for themselves',
    ),
    heading('How we will know', 2),
    ...bullets('families say that one person was in charge', 'assessments are shorter and shared'),
    heading('Governance'),
    para(
      'The Early Help Board, chaired by the Director of Public Health, owns the strategy and will look at it in March 2027.',
    ),
  ],
}
