import { bullets, free, heading, para, table, title, type Free } from '../lay.ts'
import { act, aim, day, month, printed, quarter, rated, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthAction, TruthTheme } from '../types.ts'

const done = rated('Done', 'complete')
const track = rated('On track', 'on-track')
const behind = rated('Behind', 'at-risk', 'off-track')
const toStart = rated('To start', 'not-started')

const EHM = 'Early Help Manager (SP)'
const HUBS = 'Family Hubs Lead (RD)'
const DATA = 'Data Analyst (MO)'

const themes = [
  themeOf('Priority A: The right help at the right time', [
    aim('Outcome A1: Families know where to go for help', [
      act('Open a Family Hub in each of the four districts', HUBS, month('March 2024', '2024-03'), {
        ref: 'A1.1',
        rating: track,
        parts: [
          act(
            'Agree heads of terms for the Northgate building',
            'Estates Surveyor (TL)',
            month('May 2023', '2023-05'),
            { ref: 'A1.1.1', rating: done },
          ),
          act(
            'Move the health visiting clinic into the Southgate hub',
            'Health Visiting Manager (AK)',
            month('September 2023', '2023-09'),
            { ref: 'A1.1.2', rating: track },
          ),
          act('Recruit eight volunteer parent champions', HUBS, quarter('Q3 2023/24', '2023-12'), {
            ref: 'A1.1.3',
            rating: toStart,
          }),
        ],
      }),
      act('Provide one telephone number and website for early help', EHM, month('October 2023', '2023-10'), {
        ref: 'A1.2',
        rating: behind,
        parts: [
          act('Write the specification with parents', EHM, month('June 2023', '2023-06'), {
            ref: 'A1.2.1',
            rating: done,
          }),
          act('Build and test the website in three languages', 'Web Team', month('August 2023', '2023-08'), {
            ref: 'A1.2.2',
            rating: behind,
          }),
        ],
      }),
    ]),
    aim('Outcome A2: Help is joined up', [
      act(
        'Introduce a single family assessment and plan used by all agencies',
        EHM,
        quarter('Q4 2023/24', '2024-03'),
        {
          ref: 'A2.1',
          rating: track,
          parts: [
            act('Compare the eleven forms in use now', DATA, day('30 June 2023', '2023-06-30'), {
              ref: 'A2.1.1',
              rating: done,
            }),
            act(
              'Test the draft with twenty families in Eastgate',
              'Eastgate Locality Manager (JB)',
              month('November 2023', '2023-11'),
              { ref: 'A2.1.2', rating: track },
            ),
            act(
              'Hold lunch-time briefings for schools and surgeries',
              'Partnership Officer (CN)',
              repeating('Monthly', 'monthly'),
              { ref: 'A2.1.3', rating: track },
            ),
          ],
        },
      ),
      act(
        'Start a weekly allocation meeting with housing, health and the voluntary sector',
        'Eastgate Locality Manager (JB)',
        month('July 2023', '2023-07'),
        { ref: 'A2.2', rating: done },
      ),
    ]),
  ]),
  themeOf('Priority B: Strong families and communities', [
    aim('Outcome B1: Parents feel confident', [
      act(
        'Offer evidence-based parenting groups in the day, in the evening and online',
        'Parenting Coordinator (LW)',
        month('January 2024', '2024-01'),
        {
          ref: 'B1.1',
          rating: track,
          parts: [
            act(
              'Train fourteen group leaders from partner agencies',
              'Parenting Coordinator (LW)',
              month('October 2023', '2023-10'),
              { ref: 'B1.1.1', rating: track },
            ),
            act(
              'Set up a course for parents of teenagers',
              'Youth Support Manager (DH)',
              quarter('Q3 2023/24', '2023-12'),
              { ref: 'B1.1.2', rating: toStart },
            ),
          ],
        },
      ),
      act(
        'Fund six dads’ groups through the community grants scheme',
        'Partnership Officer (CN)',
        month('December 2023', '2023-12'),
        { ref: 'B1.2', rating: behind },
      ),
    ]),
    aim('Outcome B2: We know what works', [
      act('Report outcomes for every family who has been supported', DATA, quarter('Q2 2023/24', '2023-09'), {
        ref: 'B2.1',
        rating: behind,
        parts: [
          act(
            'Bring the outcomes star into the case system',
            'Systems Lead (GV)',
            month('July 2023', '2023-07'),
            { ref: 'B2.1.1', rating: behind },
          ),
          act('Contact families six months after support ends', EHM, repeating('Ongoing', 'ongoing'), {
            ref: 'B2.1.2',
            rating: track,
          }),
        ],
      }),
    ]),
  ]),
]

const NOTES: Record<string, string> = {
  'A1.1': 'Three hubs open. Northgate expected to open in February 2024.',
  'A1.2.2': 'Translation delayed; new supplier from 4 September 2023.',
  'A2.2': 'Meeting every Wednesday since 12 July.',
  'B1.2': 'Two groups funded by the end of August.',
  'B2.1.1': 'Waiting for the June release.',
}

function row(action: TruthAction, step: boolean): Free[] {
  const fill = step ? {} : { fill: 'E2EFDA' }
  const cells = [
    action.ref ?? '',
    action.text,
    action.leads.join(', '),
    action.due?.text ?? '',
    printed(action.rating),
    NOTES[action.ref ?? ''] ?? '',
  ]
  return cells.map((text) => ({ text, bold: !step, ...fill }))
}

function grid(of: TruthTheme): LaidTable {
  const rows: Free[][] = [
    ['Ref', 'Action / Step', 'Lead', 'By', 'Progress', 'Notes'].map((text) => ({
      text,
      bold: true,
      fill: 'A9D08E',
    })),
    ...(of.objectives ?? []).flatMap(({ text, actions }): Free[][] => [
      [{ text, across: 6, bold: true, fill: 'C6E0B4' }],
      ...actions.flatMap((action) => [
        row(action, false),
        ...(action.parts ?? []).map((part) => row(part, true)),
      ]),
    ]),
  ]
  return free(rows, { widths: [1.1, 5.5, 3, 2, 1.5, 3.5], headings: 1 })
}

export const plan: CorpusPlan = {
  id: 'lavenholt-steps',
  title: 'Lavenholt Early Help Strategy: Delivery Plan 2023/24',
  style:
    'four levels: a heading a priority, an outcome across the table, actions in bold with steps below them in the same columns, each with its own lead, date and progress; posts with initials in brackets',
  levels: ['Priority', 'Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Families with an early help plan 410 600 462' },
    { kind: 'other', words: 'Tier 2 Targeted help Family support, parenting groups' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'xlsx', 'paste:word'],
  page: { footer: 'Lavenholt Early Help Board, September 2023' },
  layout: () => [
    title('Lavenholt Early Help Strategy: Delivery Plan 2023/24'),
    heading('What we mean by early help', 1),
    para('Early help is what we all do, together, as soon as a family begins to struggle.'),
    table([
      ['Tier', 'Name', 'Examples'],
      ['Tier 1', 'Universal', 'Schools, surgeries, libraries'],
      ['Tier 2', 'Targeted help', 'Family support, parenting groups'],
      ['Tier 3', 'Specialist', 'Social work, CAMHS'],
    ]),
    heading('What families told us', 1),
    ...bullets(
      'I had to tell my story five times',
      'I did not know who to ask',
      'The worker made all the difference',
    ),
    ...themes.flatMap((of) => [heading(of.text, 1), grid(of)]),
    heading('How we will know', 1),
    table([
      ['Measure', 'April 2023', 'Target', 'Sept 2023'],
      ['Families with an early help plan', '410', '600', '462'],
      ['Plans closed with needs met', '58%', '75%', '63%'],
    ]),
  ],
}
