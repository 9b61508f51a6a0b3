import { actionTable, bullets, cell, heading, para, strong, table, title } from '../lay.ts'
import { act, aim, month, printed, rated, repeating, themeActions, themeOf, year } from '../truth.ts'
import type { CorpusPlan, LaidTable } from '../types.ts'

const n4 = rated('4', 'complete')
const n3 = rated('3', 'on-track')
const n2 = rated('2', 'on-track', 'at-risk')
const n1 = rated('1', 'not-started')

const help = themeOf(
  'Families get help early, close to home',
  [
    aim(
      'Make the early help assessment the one way in to family support',
      [
        act('Train two hundred partners in the new assessment', 'RT', month('July 2021', '2021-07'), {
          rating: n4,
        }),
        act('Retire the three older referral forms', 'RT; LK', month('Sept 2021', '2021-09'), { rating: n3 }),
        act(
          'Show partners each month what became of their referrals',
          'LK',
          repeating('Monthly', 'monthly'),
          { rating: n2 },
        ),
      ],
      '1.1',
    ),
    aim(
      'Build the offer for families with children under two',
      [
        act(
          'Join up midwifery booking and children’s centre registration',
          'AdS',
          month('Commence Jan 2022', '2022-01'),
          { rating: n1 },
        ),
        act(
          'Start a fathers’ group in each locality',
          'RT; AdS',
          month('October 2021, Quarterly', '2021-10', 'quarterly'),
          { rating: n3 },
        ),
      ],
      '1.2',
    ),
  ],
  '1',
)

const edge = themeOf(
  'Children live safely with their own families',
  [
    aim(
      'Work differently with families on the edge of care',
      [
        act('Set up an evening and weekend response team', 'MOC', month('Nov 2021', '2021-11'), {
          rating: n2,
        }),
        act(
          'Offer a family group conference before any legal step',
          'MOC; PB',
          month('Feb 2021 and ongoing', '2021-02', 'ongoing'),
          { rating: n4 },
        ),
        act(
          'Look again at every child who came into care in the last year, to learn what might have helped sooner',
          'PB',
          year('2022', '2022-12'),
          { rating: n1 },
        ),
      ],
      '2.1',
    ),
    aim(
      'Children who go home from care stay home',
      [
        act(
          'Write a support plan with each family before the child returns',
          'PB; LK',
          month('June 2021', '2021-06'),
          { rating: n3 },
        ),
        act(
          'Check in with the family at six, twelve and twenty-four weeks',
          'LK',
          repeating('Ongoing', 'ongoing'),
          { rating: n2 },
        ),
      ],
      '2.2',
    ),
  ],
  '2',
)

const themes = [help, edge]

const head = (label: string, text: string): LaidTable => ({
  lay: 'table',
  widths: [1, 5],
  headings: 0,
  rows: [
    { cells: [cell(0, label, { bold: true }), cell(1, text)] },
    {
      cells: [
        cell(0, 'Overall lead', { bold: true }),
        cell(1, label.endsWith('1') ? 'Ruth Tanfield' : 'Moira O’Casey / Piotr Bielak'),
      ],
    },
  ],
})

export const plan: CorpusPlan = {
  id: 'coldbeck-initials',
  title: 'Coldbeck Children and Families Continuous Improvement Plan 2021',
  style: 'initials with a list; 1–4 running upwards; overall lead; merged aims',
  levels: ['Priority', 'Aim', 'Key action'],
  scale: [
    { code: '1', label: 'Not started', status: 'not-started' },
    { code: '2', label: 'Started, some way to go', status: 'on-track' },
    { code: '3', label: 'Mostly done', status: 'on-track' },
    { code: '4', label: 'Done', status: 'complete' },
  ],
  themes,
  decoys: [
    { kind: 'people', words: 'RT Ruth Tanfield Service Manager Early Help' },
    { kind: 'key', words: '1 Not started 4 Done' },
  ],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'odt',
    'html',
    'xlsx',
    'ods',
    'text:tabs',
    'text:slashes',
    'paste:word',
    'text:pages',
  ],
  page: { landscape: true, footer: 'Coldbeck Continuous Improvement Plan' },
  layout: () => [
    title('Coldbeck Children and Families Continuous Improvement Plan 2021'),
    strong('Progress ratings'),
    table([['1 – Not started', '2 – Started, some way to go', '3 – Mostly done', '4 – Done']], {
      headings: 0,
    }),
    ...themes.flatMap((of) => [
      head(`Priority ${of.ref ?? ''}`, of.text),
      actionTable(themeActions(of), {
        columns: [
          {
            title: 'Aims',
            width: 4,
            of: ({ objective }) => `${objective?.ref ?? ''} ${objective?.text ?? ''}`,
            merge: ({ objective }) => objective,
          },
          { title: 'Key actions', width: 5, of: ({ action }) => action.text },
          { title: 'Lead(s)', width: 1, of: ({ action }) => action.leads.join('/') },
          { title: 'Timescales', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Progress 1 - 4', width: 1, of: ({ action }) => printed(action.rating) },
        ],
      }),
      ...bullets(
        'More families say that help came soon enough',
        'Fewer children are referred again within a year',
      ),
    ]),
    heading('Leads', 2),
    table(
      [
        ['Initials', 'Name', 'Post'],
        ['RT', 'Ruth Tanfield', 'Service Manager, Early Help'],
        ['LK', 'Leo Karras', 'Performance and Systems Manager'],
        ['AdS', 'Ana de Souza', 'Public Health Principal'],
        ['MOC', 'Moira O’Casey', 'Head of Safeguarding'],
        ['PB', 'Piotr Bielak', 'Head of Children in Care'],
      ],
      { widths: [1, 3, 5] },
    ),
    para('Coldbeck District Council, March 2021.'),
  ],
}
