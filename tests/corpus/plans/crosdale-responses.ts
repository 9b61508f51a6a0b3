// A Cabinet's answer to a scrutiny review, set out in numbered recommendations and lines with labels.
import { field, heading, para, title } from '../lay.ts'
import { act, month, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Line = [string, string, TruthDue]
const one = ([text, lead, due]: Line): TruthAction => act(text, lead, due)

const ANSWERS: [string, string, Line][] = [
  [
    'That the council review how it tells families of the result of a request for an assessment',
    'Accepted. Families rightly say that the letter in use reads like a refusal even where help is offered.',
    [
      'Write a new set of letters with the parent carer forum and try them for a term in two localities.',
      'SEND Service Manager',
      month('April 2026', '2026-04'),
    ],
  ],
  [
    'That data on waiting times be published each quarter',
    'Accepted in part. Data for very small groups cannot be published.',
    [
      'Publish waiting times for assessments and therapies on the Local Offer, with groups of fewer than six left out.',
      'Performance and Insight Lead',
      month('July 2026', '2026-07'),
    ],
  ],
  [
    'That members of the committee visit a special school and a resourced provision each year',
    'Accepted.',
    [
      'Arrange two visits a year, the first in the spring term, and brief members beforehand.',
      'Democratic Services Manager',
      month('March 2026', '2026-03'),
    ],
  ],
  [
    'That the council write to the integrated care board about the shortage of therapists',
    'Accepted. The Cabinet Member has already raised the matter with the board’s chair.',
    [
      'Send a joint letter from the Leader and the Cabinet Member, and report the reply to the committee.',
      'Director of Children’s Services',
      month('February 2026', '2026-02'),
    ],
  ],
  [
    'That transport assistance be decided before the end of the summer term',
    'Accepted. In 2025 one family in five heard after the start of the school year.',
    [
      'Bring forward the closing date for applications and take on two assessors from May to August.',
      'Head of Access and Transport; SEND Service Manager',
      month('June 2026', '2026-06'),
    ],
  ],
  [
    'That the council consider a mediation service of its own',
    'Rejected in its present form. Mediation must be independent of the council by law; but more can be done before it comes to that.',
    [
      'Train eight caseworkers in resolving disagreements early.',
      'Principal SEND Officer',
      month('September 2026', '2026-09'),
    ],
  ],
  [
    'That a champion for children with SEND be named in each of the partner agencies',
    'Accepted.',
    [
      'Ask each agency to name a champion and publish the list.',
      'Partnership Manager',
      month('March 2026', '2026-03'),
    ],
  ],
  [
    'That young people be asked each year whether the support in their plan is what they get',
    'Accepted. A survey was tried in 2024 with few answers.',
    [
      'Run the survey by text message and through colleges, with help from the young people’s forum.',
      'Participation Lead',
      month('November 2026', '2026-11'),
    ],
  ],
  [
    'That a report on progress come back to the committee in twelve months',
    'Accepted.',
    [
      'Bring a report on all nine recommendations to the committee’s first meeting of 2027.',
      'Assistant Director, Education and Inclusion',
      month('January 2027', '2027-01'),
    ],
  ],
]

const themes: TruthTheme[] = ANSWERS.map(([recommendation, , line], at) =>
  theme(recommendation, [one(line)], `Recommendation ${at + 1}`),
)

function laid([recommendation, response, [text, lead, due]]: [string, string, Line], at: number): Laid[] {
  return [
    heading(`Recommendation ${at + 1}`, 2),
    para(`${recommendation}.`),
    field('Response', response),
    field('Action', text),
    field('Lead officer', lead.replace(';', ' and')),
    field('Timescale', due.text),
  ]
}

export const plan: CorpusPlan = {
  id: 'crosdale-responses',
  title: 'Cabinet response to the scrutiny review of support for children with SEND',
  style: 'numbered recommendations, each with lines for the response, the action, the officer and the time',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Cabinet response to the scrutiny review of support for children with SEND'),
    para('Crosdale County Council, January 2026'),
    heading('Background', 2),
    para(
      'The Children and Young People Scrutiny Committee agreed its report in November 2025. It made nine recommendations. Cabinet thanks the committee and the families who spoke to it.',
    ),
    ...ANSWERS.flatMap(laid),
    heading('Financial implications', 2),
    para(
      'The cost of the actions above will be met from existing budgets, except for the two assessors, for whom £41,000 is included in the draft budget.',
    ),
  ],
}
