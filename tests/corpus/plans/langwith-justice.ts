// A youth justice service's plan after an inspection, the rare sort: each recommendation is a small
// table of its own with its number and words across the top, its owner and its overall score in the row
// below, then numbered actions with lettered steps under some of them. A step is a part of the action
// above it. The score in the second row is the recommendation's own and no action's. Where the action's
// cells are blank its steps carry the leads, dates and scores, and the action itself has none.
import { free, heading, para, table, title } from '../lay.ts'
import type { Free } from '../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthRating } from '../types.ts'

const one = (): TruthRating => rated('1', 'not-started')
const two = (): TruthRating => rated('2', 'at-risk')
const three = (): TruthRating => rated('3', 'on-track')
const four = (): TruthRating => rated('4', 'complete')
const five = (): TruthRating => rated('5', 'embedded')

const themes = [
  theme(
    'Improve the quality of assessment of risk of harm to others, so that it draws on all that is known',
    [
      act('Bring in a new quality assurance tool for assessments', '', null, {
        ref: '1.1',
        parts: [
          act(
            'Write the tool with three case managers',
            'Operations Manager (Court)',
            month('February 2025', '2025-02'),
            { ref: 'a)', rating: five(), progress: 'In use since 3 March.' },
          ),
          act(
            'Train all managers to grade with it',
            'Operations Manager (Court)',
            month('March 2025', '2025-03'),
            { ref: 'b)', rating: four(), progress: 'All five trained.' },
          ),
          act(
            'Report grades to the management board',
            'Head of Youth Justice',
            repeating('Quarterly', 'quarterly'),
            { ref: 'c)', rating: three(), progress: 'First report went in July.' },
          ),
        ],
      }),
      act(
        'Obtain police intelligence before every assessment is signed off',
        'Seconded Police Officer',
        day('31 January 2025', '2025-01-31'),
        {
          ref: '1.2',
          rating: four(),
          progress: 'Check added to the sign-off sheet; 46 of 47 assessments since April had one.',
        },
      ),
    ],
    'Recommendation 1',
  ),
  theme(
    'Make sure that victims are asked what they want and are kept safe',
    [
      act('Appoint a full-time victim worker', 'Head of Youth Justice;HR', month('May 2025', '2025-05'), {
        ref: '2.1',
        rating: two(),
        progress:
          'Advertised twice. The second round brought four applicants and interviews are on 9 September.',
      }),
      act('Revise the consent process with the police', 'Victim Lead', month('June 2025', '2025-06'), {
        ref: '2.2',
        rating: three(),
        progress: '',
        parts: [
          act(
            'Agree wording with the data protection officer',
            'Victim Lead',
            month('April 2025', '2025-04'),
            { ref: 'a)', rating: four(), progress: 'Agreed.' },
          ),
          act(
            'Brief response officers in both divisions',
            'Seconded Police Officer',
            month('July 2025', '2025-07'),
            {
              ref: 'b)',
              rating: two(),
              progress: 'Eastern division done; western put off by the summer leave.',
            },
          ),
        ],
      }),
      act(
        'Add a safety plan for the victim to every plan where there is contact',
        'Case managers',
        repeating('Ongoing', 'ongoing'),
        { ref: '2.3', rating: three(), progress: 'Seen in 19 of 24 plans sampled.' },
      ),
    ],
    'Recommendation 2',
  ),
  theme(
    'Reduce the number of children who are out of education while known to the service',
    [
      act(
        'Hold a fortnightly meeting on each child with less than 15 hours',
        'Education Lead;Fair Access Manager',
        repeating('Fortnightly', 'other'),
        { ref: '3.1', rating: five(), progress: 'Now part of ordinary business.' },
      ),
      act(
        'Agree a protocol with the two colleges for starts during the year',
        'Education Lead',
        month('September 2025', '2025-09'),
        { ref: '3.2', rating: two(), progress: 'One college has signed.' },
      ),
      act('Commission a literacy screening tool', '', month('November 2025', '2025-11'), {
        ref: '3.3',
        rating: one(),
        progress: '',
      }),
    ],
    'Recommendation 3',
  ),
]

const found = [
  "Inspectors found that assessments leaned too much on what the child said and too little on what the police and children's services knew.",
  'Inspectors found that fewer than half of victims had been contacted in good time.',
  'Inspectors found that 17 of 52 children had no school or college place, or only a few hours a week.',
]
const owners = ['Head of Youth Justice', 'Victim Lead, on behalf of the board', 'Director of Education']
const overall = ['4', '3', '2']

function block(at: number): Laid {
  const of = themes[at]
  if (of === undefined) throw new Error('no such recommendation')
  const line = (action: TruthAction): Free[] => [
    action.ref ?? '',
    action.text,
    action.leads.join(' and '),
    action.due?.text ?? '',
    action.progress ?? '',
    printed(action.rating),
  ]
  return free(
    [
      [{ text: `${of.ref ?? ''}: ${of.text}`, across: 6, bold: true, fill: 'DDEBF7' }],
      [
        { text: `Owner: ${owners[at] ?? ''}`, across: 4 },
        { text: `Overall score: ${overall[at] ?? ''}`, across: 2 },
      ],
      ['', 'Action', 'Who', 'By when', 'Where we are (August 2025)', 'Score'].map((text) => ({
        text,
        bold: true,
      })),
      ...placedActions({ themes: [of] }).map(({ action }) => line(action)),
    ],
    { widths: [1, 5, 3, 2, 5, 1] },
  )
}

export const plan: CorpusPlan = {
  id: 'langwith-justice',
  title: 'Langwith Youth Justice Service: Inspection Improvement Plan',
  style:
    'a small table for each recommendation; lettered steps under actions; scores from 1 to 5, 5 the best',
  levels: ['Recommendation', 'Action', 'Step'],
  scale: [
    { code: '1', label: 'Not yet started', status: 'not-started' },
    { code: '2', label: 'Started, but behind', status: 'at-risk' },
    { code: '3', label: 'Under way and on time', status: 'on-track' },
    { code: '4', label: 'Finished', status: 'complete' },
    { code: '5', label: 'Finished and seen to make a difference', status: 'embedded' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Finished and seen to make a difference' },
    { kind: 'other', words: 'Resettlement Not rated' },
  ],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'paste:word'],
  page: { footer: 'Langwith Youth Justice Management Board' },
  layout: () => [
    title('Langwith Youth Justice Service: Inspection Improvement Plan'),
    para(
      'The service was inspected in November 2024 and judged to require improvement. The report made three recommendations and the management board accepted all of them.',
    ),
    table([
      ['Domain', 'Judgement'],
      ['Organisational delivery', 'Requires improvement'],
      ['Work with children sentenced by the court', 'Requires improvement'],
      ['Work with children diverted from court', 'Good'],
      ['Resettlement', 'Not rated'],
    ]),
    ...themes.flatMap((_, at) => [para(found[at] ?? ''), block(at)]),
    heading('Scores', 2),
    table([
      ['Score', 'Meaning'],
      ['1', 'Not yet started'],
      ['2', 'Started, but behind'],
      ['3', 'Under way and on time'],
      ['4', 'Finished'],
      ['5', 'Finished and seen to make a difference'],
    ]),
  ],
}
