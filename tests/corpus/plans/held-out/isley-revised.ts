import { actionTable, bullets, heading, para, table, title } from '../../lay.ts'
import { act, aim, day, month, printed, quarter, rated, themeActions, themeOf } from '../../truth.ts'
import type { CorpusPlan, TruthDue } from '../../types.ts'

const met = rated('Complete', 'complete')
const original = rated('On track to original date', 'on-track')
const under = rated('Delayed by less than 3 months', 'at-risk')
const over = rated('Will not be met within 3 months', 'off-track')

const FIRST = new Map<string, TruthDue>()

/** A deadline that was moved: what it was first, and what it is now. */
type Moved = [first: TruthDue, revised: TruthDue]

function late(text: string, lead: string, [first, revised]: Moved, rating = under) {
  FIRST.set(text, first)
  return act(text, lead, revised, { rating })
}

const themes = [
  themeOf('Aim 1: Good help for children at home', [
    aim(
      'Domestic abuse support reaches children too',
      [
        act(
          'Commission a group programme for children who have lived with abuse',
          'Domestic Abuse Commissioner',
          month('June 2019', '2019-06'),
          { rating: met },
        ),
        late('Place an advocate in each safeguarding pod', 'Head of Safeguarding', [
          quarter('Q1 2019/20', '2019-06'),
          quarter('Q3 2019/20', '2019-12'),
        ]),
      ],
      'A',
    ),
    aim(
      'Neglect is named and worked with',
      [
        act(
          'Roll out the graded care profile to 300 practitioners',
          'Learning Hub Manager',
          month('December 2019', '2019-12'),
          { rating: original },
        ),
        late('Set up a peer network of neglect champions', 'Early Help Partnership Manager', [
          month('May 2019', '2019-05'),
          month('July 2019', '2019-07'),
        ]),
      ],
      'B',
    ),
  ]),
  themeOf('Aim 2: Good care for children away from home', [
    aim(
      'Brothers and sisters live together or see each other often',
      [
        act(
          'Write a contact promise with young people',
          'Children in Care Council',
          day('1 October 2019', '2019-10-01'),
          { rating: original },
        ),
        late(
          'Adapt four foster homes for larger families',
          'Placements Manager',
          [day('30/08/2019', '2019-08-30'), day('31/03/2020', '2020-03-31')],
          over,
        ),
      ],
      'C',
    ),
    aim(
      'Care leavers have a place of their own',
      [
        act(
          'Secure a quota of twenty council flats each year',
          'Director of Housing',
          month('April 2019', '2019-04'),
          { rating: met },
        ),
        act(
          'Guarantee rent for a first private tenancy',
          'Head of Corporate Parenting',
          month('November 2019', '2019-11'),
          { rating: original },
        ),
      ],
      'D',
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'isley-revised',
  title: 'Isley Borough Council: Getting It Right Improvement Plan',
  style: 'a revised deadline beside the first; statuses said in terms of the original date; counts by status',
  levels: ['Aim', 'Objective', 'Activity'],
  scale: [
    { code: 'Complete', label: 'Complete', status: 'complete' },
    { code: 'On track to original date', label: 'On track to original date', status: 'on-track' },
    { code: 'Delayed by less than 3 months', label: 'Delayed by less than 3 months', status: 'at-risk' },
    {
      code: 'Will not be met within 3 months',
      label: 'Will not be met within 3 months',
      status: 'off-track',
    },
  ],
  themes,
  decoys: [{ kind: 'other', words: 'On track to original date 3 38%' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'xlsx',
    'text:tabs',
    'text:slashes',
    'paste:excel',
    'text:pages',
  ],
  page: { landscape: true, font: 'DejaVu Sans', size: 8 },
  layout: () => [
    title('Isley Borough Council: Getting It Right Improvement Plan'),
    heading('Position at August 2019', 2),
    table(
      [
        ['Status', 'Activities', 'Share'],
        ['Complete', '2', '25%'],
        ['On track to original date', '3', '38%'],
        ['Delayed by less than 3 months', '2', '25%'],
        ['Will not be met within 3 months', '1', '12%'],
      ],
      { widths: [4, 1, 1] },
    ),
    ...bullets(
      'One activity will miss its date by more than three months',
      'The board is asked to note the reasons',
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(themeActions(of), {
        columns: [
          {
            title: 'Objective',
            width: 3,
            of: ({ objective }) => `${objective?.ref ?? ''}. ${objective?.text ?? ''}`,
            merge: ({ objective }) => objective,
          },
          { title: 'Activity', width: 4, of: ({ action }) => action.text },
          { title: 'Person responsible', width: 2, of: ({ action }) => action.leads.join(', ') },
          {
            title: 'Deadline',
            width: 2,
            of: ({ action }) => FIRST.get(action.text)?.text ?? action.due?.text ?? '',
          },
          {
            title: 'Revised deadline',
            width: 2,
            of: ({ action }) => (FIRST.has(action.text) ? (action.due?.text ?? '') : ''),
          },
          { title: 'Status', width: 3, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    para('Activities that are complete will be taken off the plan after two meetings.'),
  ],
}
