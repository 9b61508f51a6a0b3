import { actionTable, heading, para, title } from '../lay.ts'
import { act, day, month, placedActions, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const achieved: TruthRating = {
  texts: ['✓', 'Achieved', 'Achieved (tick)', 'Achieved ✓', 'Achieved (tick) ✓'],
  statuses: ['complete'],
}
const onTarget: TruthRating = {
  texts: ['✓', 'On Target to Achieve', 'On Target to Achieve (tick)'],
  statuses: ['on-track'],
}
const slipped: TruthRating = { texts: ['', 'slipped'], statuses: [null, 'at-risk'] }

const home = theme(
  'Where children live',
  [
    act(
      'Every child who leaves care at 18 has a named adviser by their seventeenth birthday',
      'J Orrell',
      month('June 2006', '2006-06'),
      { ref: '1', rating: achieved },
    ),
    act(
      'Moves for children in their final exam year are agreed only by the assistant director',
      'P Quayle',
      month('May 2006', '2006-05'),
      { ref: '2', rating: achieved },
    ),
    act(
      'Increase the number of foster carers who will take brothers and sisters together',
      'Fostering Team',
      month('December 2006', '2006-12'),
      { ref: '3', rating: onTarget },
    ),
    act(
      'Refurbish the two children’s homes with the young people choosing how',
      'P Quayle',
      month('September 2006', '2006-09'),
      { ref: '4', rating: slipped, progress: 'March 2007' },
    ),
  ],
  '1',
)

const learning = theme(
  'Learning and leisure',
  [
    act(
      'Provide a computer for every child in care of secondary school age',
      'ICT Services',
      month('July 2006', '2006-07'),
      { ref: '5', rating: achieved },
    ),
    act(
      'Give free leisure passes to children in care and their carers',
      'Leisure Trust',
      month('October 2006', '2006-10'),
      { ref: '6', rating: onTarget },
    ),
    act(
      'Bring personal education plans up to date each term',
      'Virtual School Teacher',
      month('November 2006', '2006-11'),
      { ref: '7', rating: onTarget },
    ),
    act('Offer ten apprenticeships across the council for care leavers', 'Personnel', undated('TBC'), {
      ref: '8',
      rating: slipped,
      progress: '30 April 2007',
    }),
  ],
  '2',
)

const REVISED = [
  undefined,
  undefined,
  undefined,
  month('March 2007', '2007-03'),
  undefined,
  undefined,
  undefined,
  day('30 April 2007', '2007-04-30'),
]
const themes = [home, learning]
placedActions({ themes }).forEach(({ action }, at) => {
  const revised = REVISED[at]
  if (revised !== undefined) action.due = revised
})
const FIRST = [
  'June 2006',
  'May 2006',
  'December 2006',
  'September 2006',
  'July 2006',
  'October 2006',
  'November 2006',
  'TBC',
]
const UPDATES = [
  'All 31 have one.',
  'Policy issued to managers in April 2006.',
  'Two of five recruited.',
  'Contractor withdrew.',
  'Laptops given out at the July event.',
  'Agreed in principle.',
  'Autumn round under way.',
  'Funding bid fell in August 2006; to be put again.',
]

export const plan: CorpusPlan = {
  id: 'tarnside-ticks',
  title: 'Tarnside Corporate Parenting Action Plan',
  style: 'ticks in Achieved and On Target columns; a new date where it slipped',
  levels: ['Section', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'xlsx',
    'text:tabs',
    'paste:word',
    'text:pages',
  ],
  layout: () => [
    title('Tarnside Corporate Parenting Action Plan'),
    para(
      'Lead officers are asked to put a tick in one column only. Where neither applies, give the new date by which the action will be achieved.',
    ),
    ...themes.flatMap((of) => {
      const rows = placedActions({ themes: [of] })
      const at = (row: (typeof rows)[number]): number =>
        placedActions({ themes }).findIndex(({ action }) => action === row.action)
      return [
        heading(`Section ${of.ref ?? ''} – ${of.text}`, 2),
        actionTable(rows, {
          columns: [
            { title: 'No', width: 1, of: ({ action }) => action.ref ?? '' },
            { title: 'Action', width: 5, of: ({ action }) => action.text },
            { title: 'Responsible Officer', width: 2, of: ({ action }) => action.leads.join(', ') },
            { title: 'Target date', width: 2, of: (row) => FIRST[at(row)] ?? '' },
            {
              title: 'Achieved (tick)',
              width: 1,
              of: ({ action }) => (action.rating === achieved ? '✓' : ''),
            },
            {
              title: 'On Target to Achieve (tick)',
              width: 1,
              of: ({ action }) => (action.rating === onTarget ? '✓' : ''),
            },
            {
              title: 'Give expected new achievement date',
              width: 2,
              of: (row) => REVISED[at(row)]?.text ?? '',
            },
            { title: 'Update on progress', width: 3, of: (row) => UPDATES[at(row)] ?? '' },
          ],
        }),
      ]
    }),
  ],
}
