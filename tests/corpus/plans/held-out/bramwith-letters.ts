import { actionTable, cell, heading, para, strong, title } from '../../lay.ts'
import { act, aim, month, placedActions, rated, repeating, themeOf } from '../../truth.ts'
import type { CorpusPlan, LaidTable } from '../../types.ts'

const r = rated('R', 'off-track', null)
const a = rated('A', 'at-risk', null)
const g = rated('G', 'on-track', 'complete', null)

const themes = [
  themeOf('Recommendation 1: Strengthen management oversight', [
    aim('Managers record the reasons for their decisions', [
      act('Write a short standard for management decisions', 'Eluned Prosser', month('Oct 2015', '2015-10'), {
        ref: '1.1',
        rating: g,
      }),
      act(
        'Coach each manager using three of their own cases',
        'Eluned Prosser',
        month('Dec 2015', '2015-12'),
        { ref: '1.2', rating: a },
      ),
      act(
        'Audit decisions in forty cases and publish the findings',
        'Safeguarding Standards Unit',
        month('Feb 2016', '2016-02'),
        { ref: '1.3', rating: r },
      ),
    ]),
    aim('Senior managers see practice for themselves', [
      act('Sit in on a duty shift every month', 'Heads of service', repeating('Monthly', 'monthly'), {
        ref: '1.4',
        rating: g,
      }),
    ]),
  ]),
  themeOf('Recommendation 2: Improve support to care leavers', [
    aim('Pathway plans are the young person’s own', [
      act(
        'Redesign the pathway plan as a single page with a longer back-up',
        'Tomasz Wilk',
        month('Nov 2015', '2015-11'),
        { ref: '2.1', rating: g },
      ),
      act(
        'Complete plans for all young people by their sixteenth birthday and a quarter',
        'Tomasz Wilk',
        month('Mar 2016', '2016-03'),
        { ref: '2.2', rating: a },
      ),
    ]),
    aim('Care leavers are in work or learning', [
      act('Hold a weekly jobs club with lunch', 'Employment Adviser', repeating('Weekly', 'weekly'), {
        ref: '2.3',
        rating: a,
      }),
      act(
        'Ask each directorate to ring-fence two apprenticeships',
        'Chief Executive',
        month('Jan 2016', '2016-01'),
        { ref: '2.4', rating: r },
      ),
    ]),
  ]),
]

const MONITOR = [
  'Standard agreed at the managers’ meeting on 7 October 2015; copies given out.',
  'Nine of sixteen coached.',
  'Waiting for the auditor to start in January 2016.',
  'Log kept by the director’s office.',
  'Young people chose the headings.',
  '62% done at 1 November 2015.',
  'Six to eight come each week.',
  'Two directorates have answered.',
]

/** The heading row again above each theme, as where a plan was put together from several files. */
const tableOf = (of: (typeof themes)[number]): LaidTable =>
  actionTable(placedActions({ themes: [of] }), {
    columns: [
      {
        title: 'Ofsted Area for Improvement',
        width: 3,
        of: ({ objective }) => objective?.text ?? '',
        merge: ({ objective }) => objective,
      },
      { title: 'No.', width: 1, of: ({ action }) => action.ref ?? '' },
      { title: 'Action', width: 4, of: ({ action }) => action.text },
      {
        title: 'Lead',
        width: 2,
        of: ({ action }) => action.leads.join(', '),
        merge: (row) =>
          ['Eluned Prosser', 'Tomasz Wilk'].includes(row.action.leads[0] ?? '') ? row.action.leads[0] : row,
      },
      { title: 'By When', width: 2, of: ({ action }) => action.due?.text ?? '' },
      {
        title: 'Monitoring and Evaluation',
        width: 4,
        of: (row) =>
          MONITOR[placedActions({ themes }).findIndex(({ action }) => action === row.action)] ?? '',
      },
      { title: 'R', width: 1, of: ({ action }) => (action.rating === r ? 'X' : '') },
      { title: 'A', width: 1, of: ({ action }) => (action.rating === a ? 'X' : '') },
      { title: 'G', width: 1, of: ({ action }) => (action.rating === g ? 'X' : '') },
    ],
  })

for (const { action } of placedActions({ themes })) action.rating?.texts.push('X')

export const plan: CorpusPlan = {
  id: 'bramwith-letters',
  title: 'Bramwith Improvement Plan in answer to the Single Inspection',
  style: 'a cross in one of three columns R, A, G; leads merged down; recommendation as the section',
  levels: ['Recommendation', 'Area for Improvement', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'xlsx', 'ods', 'paste:word'],
  page: { landscape: true, size: 13 },
  layout: () => [
    title('Bramwith Improvement Plan in answer to the Single Inspection'),
    {
      lay: 'table',
      widths: [1, 3],
      headings: 0,
      rows: [
        { cells: [cell(0, 'Accountable officer'), cell(1, 'Director of Children’s Services')] },
        { cells: [cell(0, 'Reported to'), cell(1, 'Improvement Board, 17 November 2015')] },
      ],
    },
    para('The inspection of June 2015 made two recommendations that need attention at once.'),
    ...themes.flatMap((of) => [heading(of.text, 2), tableOf(of)]),
    strong('Signed off by the Lead Member'),
  ],
}
