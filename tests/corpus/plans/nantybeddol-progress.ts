// An inspection action plan whose rating is a shaded cell with nothing in it: significant, moderate or little
// progress, as the key says. Choices: initials are leads as printed, with the list at the end; the overall lead in
// the merged cell of the recommendation is no action's lead; moderate progress may be on track or at risk.
import { actionTable, free, heading, para, table, title } from '../lay.ts'
import { act, coloured, day, month, placedActions, repeating, theme, undated, year } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const SIGNIFICANT = coloured('00B050', ['Green', 'Significant progress against the plan'], 'on-track')
const MODERATE = coloured('FFC000', ['Amber', 'Moderate progress against the plan'], 'at-risk', 'on-track')
const LITTLE = coloured('FF0000', ['Red', 'Little progress against the plan'], 'off-track')

const OVERALL = new Map<string, string>()

/** Reference, action, initials, timescale, the colour. */
type Line = [string, string, string, TruthDue | null, TruthRating]

function recommendation([ref, text, overall]: [string, string, string], ...lines: Line[]): TruthTheme {
  OVERALL.set(ref, overall)
  const actions = lines.map(
    ([number, words, leads, due, rating]): TruthAction => act(words, leads, due, { ref: number, rating }),
  )
  return theme(text, actions, ref)
}

const themes: TruthTheme[] = [
  recommendation(
    ['R1', 'Make sure that strategy discussions involve health and are held within the day', 'HG'],
    [
      '1.1',
      'Agree a rota with the health board so that a named nurse can join by telephone until 8 pm',
      'HG;NN',
      day('30 June 2025', '2025-06-30'),
      SIGNIFICANT,
    ],
    [
      '1.2',
      'Change the case system so that a discussion cannot be closed without saying who from health took part',
      'IT',
      month('August 2025', '2025-08'),
      MODERATE,
    ],
    [
      '1.3',
      'Count, by team, how many are held in the day and send the table to team managers',
      'PM',
      repeating('Monthly', 'monthly'),
      SIGNIFICANT,
    ],
  ),
  recommendation(
    ['R2', 'Improve the consistency of management oversight', 'EW'],
    [
      '2.1',
      'Each team manager to record the reason for a decision, not only the decision, on every case closed or stepped down',
      'TMs',
      repeating('Ongoing', 'ongoing'),
      MODERATE,
    ],
    [
      '2.2',
      'Twelve-week course for team managers, taught with the university, first eight managers to start after Easter',
      'WD;EW',
      month('April 2025', '2025-04'),
      SIGNIFICANT,
    ],
    [
      '2.3',
      'Service managers to look at three cases in each team a month and say on the file what they found',
      'RB;HG',
      repeating('Monthly', 'monthly'),
      LITTLE,
    ],
    [
      '2.4',
      'Report to the Director on what the sampling shows',
      'EW',
      repeating('Quarterly', 'quarterly'),
      LITTLE,
    ],
  ),
  recommendation(
    [
      'R3',
      'Reduce the number of children placed with parents on care orders without a plan to discharge',
      'RB',
    ],
    [
      '3.1',
      'Review all 43 children with the legal adviser and put a date beside each',
      'RB;LA',
      day('w/c 23 June 2025', '2025-06-23', '2025-06-27', '2025-06-29', '2025-06-30'),
      SIGNIFICANT,
    ],
    [
      '3.2',
      'Apply to discharge in the cases where it is safe to do so (about 20)',
      'LA',
      year('2025', '2025-12'),
      MODERATE,
    ],
    ['3.3', 'Support worker for parents for six months after discharge', 'EH', undated('TBC'), LITTLE],
  ),
  recommendation(
    ['R4', 'Give care leavers a pathway plan that they recognise as theirs', 'RB'],
    [
      '4.1',
      'Redesign the plan with the Wednesday group; no more than four pages',
      'PA;CL',
      month('July 2025', '2025-07'),
      SIGNIFICANT,
    ],
    [
      '4.2',
      'Every plan for a young person over 18 to be rewritten in the new form at its next review',
      'PA',
      month('January 2026', '2026-01'),
      MODERATE,
    ],
    [
      '4.3',
      'Ask at each review, “is this your plan or ours?” and write down the answer',
      'PA',
      undated('Immediate'),
      SIGNIFICANT,
    ],
  ),
]

export const plan: CorpusPlan = {
  id: 'nantybeddol-progress',
  title: 'Nantybeddol and Cefn Hiraddug: Action plan following the inspection of children’s services',
  style:
    'recommendations merged at the left with an overall lead, initials for leads, a shaded cell with no words for rating',
  levels: ['Recommendation', 'Action'],
  scale: [
    { code: 'Green', label: 'Significant progress against the plan', status: 'on-track' },
    { code: 'Amber', label: 'Moderate progress against the plan', status: 'at-risk' },
    { code: 'Red', label: 'Little progress against the plan', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'people', words: 'Hefin Gruffudd' },
    { kind: 'key', words: 'Moderate progress against the plan' },
  ],
  renderings: ['docx', 'pdf:shaded', 'odt', 'html', 'paste:word', 'docx:plain', 'pdf:bare'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Nantybeddol and Cefn Hiraddug: Action plan following the inspection of children’s services'),
    para('Second report to the Joint Scrutiny Committee, 17 June 2025'),
    heading('Summary', 2),
    para(
      'The committee asked in March for a plan that shows at a glance how far we have come. The shading in the last column is the judgement of the improvement board and not of the lead officer.',
    ),
    heading('Action plan', 2),
    actionTable(placedActions({ themes }), {
      columns: [
        {
          title: 'Recommendation',
          width: 3,
          of: ({ theme: of }) => [`${of.ref ?? ''} ${of.text}`],
          merge: (row) => row.theme,
        },
        {
          title: 'Overall lead',
          width: 1,
          of: ({ theme: of }) => OVERALL.get(of.ref ?? '') ?? '',
          merge: (row) => row.theme,
        },
        { title: 'No.', width: 0.7, of: ({ action }) => action.ref ?? '' },
        { title: 'Action', width: 5.5, of: ({ action }) => action.text },
        { title: 'Lead', width: 1.2, of: ({ action }) => action.leads.join('/') },
        { title: 'Timescales', width: 1.8, of: ({ action }) => action.due?.text ?? '' },
        { title: 'RAG', width: 0.8, of: () => '', fill: ({ action }) => action.rating?.fill },
      ],
    }),
    heading('What the shading means', 2),
    free(
      [
        [{ text: 'Green', fill: '00B050' }, 'Significant progress against the plan'],
        [{ text: 'Amber', fill: 'FFC000' }, 'Moderate progress against the plan'],
        [{ text: 'Red', fill: 'FF0000' }, 'Little progress against the plan'],
      ],
      { widths: [1, 5] },
    ),
    heading('Initials', 2),
    table(
      [
        ['Initials', 'Name', 'Post'],
        ['HG', 'Hefin Gruffudd', 'Service Manager, Intake'],
        ['RB', 'Rhiannon Bevan-Tudor', 'Service Manager, Looked After and Leaving Care'],
        ['EW', 'Eirlys Watkin', 'Head of Service'],
        ['NN', 'Nerys Nantlais', 'Named Nurse'],
        ['IT', 'Ioan Trefor', 'Systems Manager'],
        ['PM', 'Priya Menon', 'Performance Manager'],
        ['WD', 'Wyn Dulas', 'Workforce Development Manager'],
        ['LA', 'Lowri Arthen', 'Principal Solicitor'],
        ['EH', 'Elin Hywel', 'Early Help Manager'],
        ['PA', 'Personal Advisers', ''],
        ['CL', 'Catrin Llwyd', 'Leaving Care Manager'],
        ['TMs', 'Team Managers', ''],
      ],
      { widths: [1, 3, 4] },
    ),
  ],
}
