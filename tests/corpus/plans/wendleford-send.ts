// Ordinary. A local area partnership's priority action plan for SEND, with start and due dates.
// Choices: the date an action starts is not its due date. The outcome stands once in a merged cell and is
// the middle level. Each paragraph of the owner cell is one owner ("Therapies Lead, ICB" is one). "Senior
// responsible officer" above each table is the area's, not the action's.
import { actionTable, field, heading, para, table, title } from '../lay.ts'
import { aim, day, month, placedActions, printed, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const B: TruthRating = rated('B', 'complete')
const R: TruthRating = rated('R', 'off-track')
const A: TruthRating = rated('A', 'at-risk')
const G: TruthRating = rated('G', 'on-track')

type Line = [
  ref: string,
  text: string,
  leads: string,
  start: string,
  due: TruthAction['due'],
  rating: TruthRating | null,
  success?: string,
]

const line = ([ref, text, leads, start, due, rating, success]: Line): TruthAction =>
  written(
    text,
    { start },
    {
      ref,
      leads: leads.split(';').map((lead) => lead.trim()),
      due,
      rating,
      ...(success === undefined ? {} : { success }),
    },
  )

const themes = [
  themeOf(
    'Waits for assessment and support are too long',
    [
      aim(
        'Children are seen by the right professional within 18 weeks',
        [
          line([
            '1.1.1',
            'Map every pathway into speech and language therapy and publish it',
            'Therapies Lead, ICB',
            'Jan 2025',
            month('Mar 2025', '2025-03'),
            B,
            'One pathway per need on the Local Offer',
          ]),
          line([
            '1.1.2',
            'Agree a joint waiting list protocol between the two trusts',
            'Therapies Lead, ICB; Designated Clinical Officer',
            'Feb 2025',
            month('May 2025', '2025-05'),
            G,
            'A single count of children waiting',
          ]),
          line([
            '1.1.3',
            'Recruit four advanced practitioners to the neurodevelopmental team',
            'Head of Children’s Community Services',
            'Jan 2025',
            month('Sept 2025', '2025-09'),
            A,
            'Vacancy rate below 8%',
          ]),
          line([
            '1.1.4',
            'Offer families a named contact while they wait',
            'Parent Carer Forum Chair; Designated Clinical Officer',
            'Apr 2025',
            month('Jul 2025', '2025-07'),
            G,
          ]),
        ],
        'Outcome 1.1',
      ),
      aim(
        'Families are told what will happen and when',
        [
          line([
            '1.2.1',
            'Write a plain guide to each service with parents and young people',
            'Local Offer Officer',
            'Mar 2025',
            month('Jun 2025', '2025-06'),
            G,
            'Eight in ten parents find the guide useful',
          ]),
          line([
            '1.2.2',
            'Send a text message at each step of the pathway',
            'Digital Lead, ICB',
            'Jun 2025',
            month('Nov 2025', '2025-11'),
            R,
          ]),
        ],
        'Outcome 1.2',
      ),
    ],
    'Priority action 1',
  ),
  themeOf(
    'Education, health and care plans are of variable quality',
    [
      aim(
        'Plans describe the child and are agreed within 20 weeks',
        [
          line([
            '2.1.1',
            'Set up a multi-agency panel to audit 15 plans a month',
            'SEND Service Manager',
            'Jan 2025',
            day('28/02/2025', '2025-02-28'),
            B,
            '75% of audited plans good or better by July 2026',
          ]),
          line([
            '2.1.2',
            'Train all case officers in writing outcomes',
            'SEND Service Manager; Principal Educational Psychologist',
            'Feb 2025',
            month('Apr 2025', '2025-04'),
            B,
          ]),
          line([
            '2.1.3',
            'Give health and social care advice givers a shared template',
            'Designated Clinical Officer; Designated Social Care Officer',
            'Mar 2025',
            month('May 2025', '2025-05'),
            G,
            '95% of advice received in six weeks',
          ]),
          line([
            '2.1.4',
            'Clear the backlog of annual reviews, oldest first',
            'SEND Service Manager',
            'Jan 2025',
            month('Dec 2025', '2025-12'),
            A,
            'No review more than four weeks late',
          ]),
        ],
        'Outcome 2.1',
      ),
      aim(
        'Preparing for adulthood begins in Year 9',
        [
          line([
            '2.2.1',
            'Add the four adulthood themes to the Year 9 review form',
            'Preparing for Adulthood Lead',
            'Apr 2025',
            month('Sept 2025', '2025-09'),
            G,
          ]),
          line([
            '2.2.2',
            'Hold a transitions fair in each half of the county',
            'Preparing for Adulthood Lead; Head of Adult Learning',
            'May 2025',
            month('Oct 2025', '2025-10'),
            null,
            '300 families attend',
          ]),
          line([
            '2.2.3',
            'Review supported internships with local employers',
            'Head of Adult Learning',
            'Sept 2025',
            month('Feb 2026', '2026-02'),
            null,
          ]),
        ],
        'Outcome 2.2',
      ),
    ],
    'Priority action 2',
  ),
]

const SROS = ['Chief Nurse, Wendleford ICB', 'Director of Education, Wendleford County Council']

export const plan: CorpusPlan = {
  id: 'wendleford-send',
  title: 'Wendleford Local Area Partnership: SEND Priority Action Plan',
  style: 'three levels, start and due dates, a BRAG letter, the outcome in a merged cell',
  levels: ['Priority action', 'Outcome', 'Action'],
  scale: [
    { code: 'B', label: 'Complete', status: 'complete' },
    { code: 'R', label: 'Not on track, will miss its date', status: 'off-track' },
    { code: 'A', label: 'At risk of missing its date', status: 'at-risk' },
    { code: 'G', label: 'On track', status: 'on-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Not on track, will miss its date' },
    { kind: 'measures', words: 'plans issued within 20 weeks' },
  ],
  renderings: [
    'docx',
    'pdf:ruled',
    'pdf:shaded',
    'odt',
    'html',
    'xlsx',
    'ods',
    'text:tabs',
    'text:slashes',
    'paste:word',
    'paste:cells',
  ],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Wendleford Local Area Partnership: SEND Priority Action Plan'),
    para(
      'The area SEND inspection of October 2024 found widespread and systemic failings. This plan has been written by Wendleford County Council, the Integrated Care Board and the Parent Carer Forum. It is reviewed each month by the SEND Improvement Board.',
    ),
    table(
      [
        ['BRAG', 'Definition'],
        ['B', 'Complete'],
        ['R', 'Not on track, will miss its date'],
        ['A', 'At risk of missing its date'],
        ['G', 'On track'],
      ],
      { widths: [1, 5] },
    ),
    ...themes.flatMap((of, at) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      field('Senior responsible officer', SROS[at] ?? ''),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'Outcome sought',
            width: 3,
            of: ({ objective }) => `${objective?.ref ?? ''}: ${objective?.text ?? ''}`,
            merge: ({ objective }) => objective,
          },
          { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 5, of: ({ action }) => action.text },
          { title: 'Action owner(s)', width: 3, of: ({ action }) => action.leads },
          { title: 'Start', width: 1.3, of: ({ action }) => cellFor(action, 'start') },
          { title: 'Due', width: 1.5, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Impact measure', width: 3, of: ({ action }) => action.success ?? '' },
          { title: 'BRAG', width: 1, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Key performance indicators', 2),
    table([
      ['Indicator', 'Baseline (Oct 2024)', 'Target Jul 2025', 'Target Jul 2026'],
      ['% of plans issued within 20 weeks', '38%', '55%', '75%'],
      ['Mean wait for neurodevelopmental assessment', '71 weeks', '60 weeks', '40 weeks'],
      ['% of annual reviews on time', '44%', '65%', '90%'],
    ]),
  ],
}
