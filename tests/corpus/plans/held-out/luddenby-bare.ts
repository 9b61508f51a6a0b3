import { actionTable, bullets, heading, para, table, title } from '../../lay.ts'
import {
  act,
  aim,
  month,
  placedActions,
  printed,
  quarter,
  rated,
  repeating,
  themeOf,
  year,
} from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const track = rated('On course', 'on-track')
const risk = rated('Needs attention', 'at-risk')
const done = rated('Done', 'complete')

const themes = [
  themeOf('Ambition 1: Stronger families', [
    aim('Parents get practical help', [
      act(
        'Open a benefits and debt desk in each hub',
        'Welfare Rights Manager',
        month('Aug 2021', '2021-08'),
        { rating: done },
      ),
      act(
        'Offer a volunteer to every parent of twins',
        'Home Visiting Charity',
        month('Nov 2021', '2021-11'),
        { rating: risk },
      ),
      act(
        'Publish a single guide to parenting courses',
        'Early Help Communications Officer',
        quarter('Q3 2021/22', '2021-12'),
        { rating: track },
      ),
    ]),
    aim('Couples who argue get help before it harms', [
      act('Train twenty workers in parental conflict', 'Reducing Conflict Lead', year('2021/22', '2022-03'), {
        rating: track,
      }),
      act(
        'Ask about conflict in each early help review',
        'Locality Managers',
        repeating('Ongoing', 'ongoing'),
        { rating: track },
      ),
    ]),
  ]),
  themeOf('Ambition 2: Safer teenagers', [
    aim('Young people at risk outside the home are protected', [
      act(
        'Begin a weekly meeting about places and groups, not only children',
        'Contextual Safeguarding Lead',
        month('Sept 2021', '2021-09'),
        { rating: done },
      ),
      act(
        'Light the underpass and clear the path behind the arcade',
        'Environment Services',
        month('Dec 2021', '2021-12'),
        { rating: risk },
      ),
      act(
        'Meet each child who was missing within three days',
        'Youth Outreach Team',
        repeating('Ongoing', 'ongoing'),
        { rating: track },
      ),
    ]),
  ]),
]

export const plan: CorpusPlan = {
  id: 'luddenby-bare',
  title: 'Luddenby Families First Partnership Plan',
  style: 'left cells printed once and blank below; success measures as lists; PDF with and without rules',
  levels: ['Ambition', 'Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'resources', words: 'Public health grant £85,000' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'pdf:bare',
    'odt',
    'html',
    'xlsx',
    'text:tabs',
    'text:slashes',
    'text:pages',
    'paste:excel',
  ],
  page: { landscape: true, size: 10 },
  layout: () => [
    title('Luddenby Families First Partnership Plan'),
    para('Seven partners signed this plan in June 2021.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'Outcome',
            width: 3,
            of: ({ objective }) => objective?.text ?? '',
            once: ({ objective }) => objective,
          },
          { title: 'Key activity', width: 5, of: ({ action }) => action.text },
          { title: 'Lead agency or officer', width: 3, of: ({ action }) => action.leads.join(', ') },
          { title: 'Completion', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Position', width: 2, of: ({ action }) => printed(action.rating) },
        ],
      }),
      ...bullets('Measured by the yearly survey', 'Reported each July'),
    ]),
    heading('Money', 2),
    table(
      [
        ['Source', 'Amount'],
        ['Public health grant', '£85,000'],
        ['Supporting Families', '£140,000'],
        ['Lottery', '£62,500'],
      ],
      { widths: [4, 1] },
    ),
  ],
}
