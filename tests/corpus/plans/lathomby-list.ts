// Ordinary. One long list kept in a spreadsheet, the recommendation again on every row, a date agreed and a date
// revised. Choices: where a date was revised the new one counts, though a fair reader may give the first;
// "Evidence held" is a yes or no, not what success would be;
// the last action has no owner yet.
import { actionTable, para, sheet, table, title } from '../lay.ts'
import { act, day, placedActions, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../types.ts'

const b: TruthRating = { ...rated('B', 'complete'), fill: '5B9BD5' }
const g: TruthRating = { ...rated('G', 'on-track'), fill: '70AD47' }
const a: TruthRating = { ...rated('A', 'at-risk'), fill: 'FFC000' }
const r: TruthRating = { ...rated('R', 'off-track'), fill: 'FF5B5B' }

const CELLS = new Map<TruthAction, { first: string; revised: string; held: string }>()

/** A day as the list prints it, 30.06.15, and as it is. */
function iso(text: string): string {
  return `20${text.split('.').reverse().join('-')}`
}

type Line = [string, string, string, string, TruthRating, string, string]

function line([ref, text, lead, dates, rating, progress, held]: Line): TruthAction {
  const [first = '', revised = ''] = dates.split(' > ')
  const due = revised === '' ? day(first, iso(first)) : { ...day(revised, iso(revised)), also: [iso(first)] }
  const made = act(text, lead, due, { ref, rating, progress })
  CELLS.set(made, { first, revised, held })
  return made
}

const themes = [
  theme(
    'Make sure that children who need protection are seen within 24 hours',
    [
      line([
        '1.1',
        'Bring the two assessment duty teams under one manager',
        'P Wainscott',
        '27.02.15',
        b,
        'New team formed 16.02.15.',
        'Y',
      ]),
      line([
        '1.2',
        'Send a daily exception report of children not seen in time',
        'D Mistry',
        '31.03.15',
        b,
        'Report goes to area managers at 8am.',
        'Y',
      ]),
      line([
        '1.3',
        'Agree with the emergency duty team how visits are handed over at weekends',
        'P Wainscott',
        '30.04.15 > 30.10.15',
        a,
        'EDT review has to report first.',
        'N',
      ]),
    ],
    '1',
  ),
  theme(
    'Reduce the caseloads of social workers so that they can do meaningful work with children',
    [
      line([
        '2.1',
        'Fund 35 extra social worker posts',
        'C Thackeray',
        '31.03.15',
        b,
        'Agreed in the 2015/16 budget.',
        'Y',
      ]),
      line([
        '2.2',
        'Hold monthly recruitment days in each area',
        'C Thackeray',
        '30.09.15',
        g,
        'Four days held; 22 offers made.',
        'Y',
      ]),
      line([
        '2.3',
        'Move children in need work that is safe to step down into early help',
        'N Olatunde',
        '31.07.15 > 18.12.15',
        r,
        'Early help teams are full; 190 children waiting. Paper to the Board on 7 October asks for eight temporary workers.',
        'N',
      ]),
    ],
    '2',
  ),
  theme(
    'Improve the oversight of independent reviewing officers',
    [
      line([
        '3.1',
        'Bring IRO caseloads within the range in the handbook',
        'F Redmayne',
        '30.06.15 > 30.11.15',
        a,
        'Two of five vacancies filled.',
        'N',
      ]),
      line([
        '3.2',
        'Start a dispute resolution log and report it to the Improvement Board',
        'F Redmayne',
        '29.05.15',
        b,
        'Log opened 11.05.15.',
        'Y',
      ]),
      line([
        '3.3',
        'Record a midway check between reviews for each child',
        'F Redmayne',
        '30.10.15',
        g,
        'In place for 61% of children.',
        'N',
      ]),
    ],
    '3',
  ),
  theme(
    'Give care leavers pathway plans that are up to date and of good quality',
    [
      line([
        '4.1',
        'Co-design a new pathway plan with the care leavers’ council',
        'S Bielski',
        '31.08.15',
        b,
        'Plan agreed 20.08.15; in use from September.',
        'Y',
      ]),
      line([
        '4.2',
        'Train personal advisers in motivational interviewing',
        'S Bielski',
        '27.11.15',
        g,
        'Trainer booked.',
        'N',
      ]),
      line([
        '4.3',
        'Check that every plan older than six months has been looked at again',
        'S Bielski',
        '30.09.15',
        r,
        '142 plans out of date.',
        'N',
      ]),
      line([
        '4.4',
        'Give each district a housing protocol for homeless 16 and 17 year olds',
        '',
        '31.12.15',
        g,
        'Seven of twelve districts have signed.',
        'N',
      ]),
    ],
    '4',
  ),
]

export const plan: CorpusPlan = {
  id: 'lathomby-list',
  title: 'Lathomby County Council Post-Inspection Improvement Plan Tracker',
  style: 'one list, the recommendation on every row; dates with points; agreed and revised dates',
  levels: ['Recommendation', 'Agreed action'],
  scale: [
    { code: 'B', label: 'Finished', status: 'complete' },
    { code: 'G', label: 'Going to plan', status: 'on-track' },
    { code: 'A', label: 'Behind plan but can be recovered', status: 'at-risk' },
    { code: 'R', label: 'Well behind plan', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Behind plan but can be recovered' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'html', 'pdf:ruled', 'text:tabs'],
  page: { landscape: true, size: 7.5 },
  layout: () => [
    sheet('Tracker'),
    title('Lathomby County Council Post-Inspection Improvement Plan Tracker'),
    para('Position at 11 September 2015. Owner: Improvement and Transformation Team'),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Rec no', width: 0.7, of: ({ theme: of }) => of.ref ?? '' },
        { title: 'Ofsted recommendation', width: 4, of: ({ theme: of }) => of.text },
        { title: 'Action no', width: 0.8, of: ({ action }) => action.ref ?? '' },
        { title: 'Agreed action', width: 4, of: ({ action }) => action.text },
        { title: 'Action owner', width: 1.6, of: ({ action }) => action.leads.join(', ') },
        { title: 'Agreed date', width: 1.2, of: ({ action }) => CELLS.get(action)?.first ?? '' },
        { title: 'Revised date', width: 1.2, of: ({ action }) => CELLS.get(action)?.revised ?? '' },
        {
          title: 'RAGB',
          width: 0.8,
          of: ({ action }) => printed(action.rating),
          fill: ({ action }) => action.rating?.fill,
        },
        { title: 'Latest position', width: 4, of: ({ action }) => action.progress ?? '' },
        { title: 'Evidence held Y/N', width: 1, of: ({ action }) => CELLS.get(action)?.held ?? '' },
      ],
    }),
    sheet('RAGB'),
    table(
      [
        ['RAGB', 'Meaning'],
        ['B', 'Finished'],
        ['G', 'Going to plan'],
        ['A', 'Behind plan but can be recovered'],
        ['R', 'Well behind plan'],
      ],
      { widths: [1, 4] },
    ),
  ],
}
