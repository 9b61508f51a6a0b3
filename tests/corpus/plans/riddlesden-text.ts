import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const g = rated('Green', 'on-track')
const a = rated('Amber', 'at-risk')
const r = rated('Red', 'off-track')

const themes = [
  themeOf('1. Early help', [
    {
      text: 'Families get help in the place where they live',
      ref: '1.1',
      actions: [
        act(
          'Put a family worker in each of the nine children’s centres',
          'Early Help Manager',
          month('May 2023', '2023-05'),
          { rating: g },
        ),
        act(
          'Agree one assessment that all agencies use and none repeats',
          'Partnership Manager',
          day('14/07/2023', '2023-07-14'),
          { rating: a },
        ),
        act(
          'Answer the early help line until eight in the evening',
          'Contact Centre Manager',
          month('June 2023', '2023-06'),
          { rating: r },
        ),
      ],
    },
    {
      text: 'Help ends when the family says that it may',
      ref: '1.2',
      actions: [
        act(
          'Ring every family three months after their plan closes',
          'Early Help Manager',
          repeating('Ongoing', 'ongoing'),
          { rating: g },
        ),
      ],
    },
  ]),
  themeOf('2. Children with disabilities', [
    {
      text: 'Short breaks are fair and easy to ask for',
      ref: '2.1',
      actions: [
        act(
          'Publish who can have what, with examples',
          'Head of Disability Services',
          month('September 2023', '2023-09'),
          { rating: a },
        ),
        act('Let parents book breaks online', 'Digital Team', month('November 2023', '2023-11'), {
          rating: g,
        }),
        act(
          'Review each package with the family once a year',
          'Short Breaks Officer',
          repeating('Annual', 'annual'),
          { rating: g },
        ),
      ],
    },
  ]),
]

export const plan: CorpusPlan = {
  id: 'riddlesden-text',
  title: 'Riddlesden Children and Families Improvement Plan',
  style:
    'printed with no rules at all, or pasted as one paragraph a cell; titles of two words over wrapped cells',
  levels: ['Theme', 'Aim', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['pdf:bare', 'pdf:lines', 'text:paragraphs', 'text:tabs', 'text:pages', 'docx', 'html'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Riddlesden Children and Families Improvement Plan'),
    para(
      'This plan brings together what inspectors, families and staff have told us. It is reviewed by the improvement board every six weeks and published each quarter so that anyone can see how we are doing.',
    ),
    ...bullets(
      'Green: the action will be done in time',
      'Amber: the action may be late',
      'Red: the action will be late',
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'Aim',
            width: 4,
            of: ({ objective }) => `${objective?.ref ?? ''} ${objective?.text ?? ''}`,
            merge: ({ objective }) => objective,
          },
          { title: 'Key actions', width: 6, of: ({ action }) => action.text },
          { title: 'Lead officer', width: 3, of: ({ action }) => action.leads.join(', ') },
          { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'RAG', width: 1, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Money', 2),
    table([
      ['Item', 'Cost'],
      ['Family workers', '£240,000'],
      ['Booking system', '£35,000'],
    ]),
  ],
}
