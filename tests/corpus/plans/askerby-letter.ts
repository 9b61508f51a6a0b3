// A statement of action sent as numbered paragraphs: who, by when and how it stands are sentences at the end of each.
import { heading, para, title } from '../lay.ts'
import { act, day, month, rated, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

type Line = [string, string, string, TruthDue, TruthRating]
const one = ([ref, text, lead, due, rating]: Line): TruthAction => act(text, lead, due, { ref, rating })

const green = rated('Green', 'on-track')
const amber = rated('Amber', 'at-risk')
const red = rated('Red', 'off-track')
const blue = rated('Blue', 'complete')

const WHY: string[] = [
  'Inspectors found that leaders did not know how long children wait for the next step after a referral.',
  'The quality of education, health and care plans is uneven. Plans written by the agency are no better than our own and cost three times as much.',
  'Young people aged 16 to 25 fall between services.',
]

const themes: TruthTheme[] = [
  theme('Oversight of waiting times', [
    one([
      '1.1',
      'We will bring the waiting lists of four services into one register.',
      'Deputy Director of Commissioning',
      month('March 2026', '2026-03'),
      amber,
    ]),
    one([
      '1.2',
      'We will report the longest wait and the median wait to the Partnership Board each month.',
      'Head of Performance',
      month('December 2025', '2025-12'),
      blue,
    ]),
    one([
      '1.3',
      'We will telephone each family that has waited for more than a year.',
      'Community Services Manager',
      day('30 April 2026', '2026-04-30'),
      red,
    ]),
    one([
      '1.4',
      'We will take on four assistant psychologists to see children while they wait.',
      'Lead Psychologist',
      month('June 2026', '2026-06'),
      green,
    ]),
  ]),
  theme('The quality of plans', [
    one([
      '2.1',
      'We will end the agency’s contract and train our own writers.',
      'Head of SEND',
      month('July 2026', '2026-07'),
      green,
    ]),
    one([
      '2.2',
      'We will set up a panel of parents and practitioners who read ten plans a month.',
      'Quality Assurance Lead',
      month('January 2026', '2026-01'),
      blue,
    ]),
    one([
      '2.3',
      'We will ask health and social care to sign off their own sections.',
      'Designated Clinical Officer; Designated Social Care Officer',
      month('February 2026', '2026-02'),
      amber,
    ]),
    one([
      '2.4',
      'We will amend every plan for children in Years 5 and 10 by the date in law.',
      'Casework Manager',
      day('31 March 2026', '2026-03-31'),
      amber,
    ]),
  ]),
  theme('Preparing for adult life', [
    one([
      '3.1',
      'We will appoint a transitions team that works with children’s and adults’ services.',
      'Director of Adult Services',
      month('September 2026', '2026-09'),
      green,
    ]),
    one([
      '3.2',
      'We will open thirty supported internships with the hospital and the port.',
      'Skills Manager',
      month('September 2026', '2026-09'),
      green,
    ]),
    one([
      '3.3',
      'We will agree one age at which children’s health services end.',
      'Deputy Director of Commissioning',
      month('November 2026', '2026-11'),
      red,
    ]),
  ]),
]

function laid(of: TruthTheme, at: number): Laid[] {
  return [
    heading(`${at + 1}. ${of.text}`, 2),
    para(WHY[at] ?? ''),
    ...(of.actions ?? []).map(({ ref = '', text, leads, due, rating }) =>
      para(
        `${ref} ${text} Owner: ${leads.join(' and ')}. Deadline: ${due?.text ?? ''}. RAG: ${rating?.texts[0] ?? ''}.`,
      ),
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'askerby-letter',
  title: 'Askerby local area partnership: statement of action',
  style: 'numbered paragraphs that end with “Owner: … Deadline: … RAG: …”',
  levels: ['Area', 'Action'],
  scale: [
    { code: 'Blue', label: 'done and checked', status: 'complete' },
    { code: 'Green', label: 'on course', status: 'on-track' },
    { code: 'Amber', label: 'some concern', status: 'at-risk' },
    { code: 'Red', label: 'will not be done in time', status: 'off-track' },
  ],
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Askerby local area partnership: statement of action'),
    para('To His Majesty’s Chief Inspector, 12 December 2025'),
    para(
      'Following the inspection of September 2025 the partnership was asked to set out what it will do about three areas. We accept the findings in full.',
    ),
    para(
      'In this statement Blue means done and checked, Green means on course, Amber means some concern and Red means will not be done in time.',
    ),
    ...themes.flatMap(laid),
    para('Signed by the Chief Executive and the Chief Officer of the integrated care board.'),
  ],
}
