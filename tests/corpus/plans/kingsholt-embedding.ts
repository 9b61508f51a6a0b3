// An improvement plan after an inadequate judgement, with two keys: one for what was done and one for what came of
// it. Each recommendation has a table of actions, rated by the first key, and a table of measures, rated by the
// second. Choices: only the action rating is an action's; "Amber E" is done but not yet seen in practice, so that a
// fair reader says complete or on track; the tables of measures are decoys.
import { actionTable, type Column, heading, para, table, title } from '../lay.ts'
import { act, day, month, printed, rated, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const FILLS = new Map([
  ['Blue', '9DC3E6'],
  ['Green', 'A9D18E'],
  ['Amber E', 'FFD966'],
  ['Amber', 'FFC000'],
  ['Red', 'FF7C80'],
])

const blue = rated('Blue', 'embedded', 'complete')
const green = rated('Green', 'on-track')
const embedding = rated('Amber E', 'complete', 'on-track')
const amber = rated('Amber', 'at-risk')
const red = rated('Red', 'off-track')

type Line = [string, string, string, TruthDue, string, TruthRating]

function line(...[ref, text, leads, due, progress, rating]: Line): TruthAction {
  return act(text, leads, due, { ref, progress, rating })
}

const themes: TruthTheme[] = [
  theme(
    'The response to children at risk outside the home, and to those who go missing',
    [
      line(
        '1.1',
        'Hold a daily meeting with the police about every child missing overnight',
        'Head of Service, Front Door and Exploitation',
        month('July 2024', '2024-07'),
        'Daily since 8 July. Audited in October: actions recorded in 19 of 20.',
        blue,
      ),
      line(
        '1.2',
        'Offer a return conversation within 72 hours by somebody the child can choose',
        'Service Manager, Contextual Safeguarding',
        month('September 2024', '2024-09'),
        'Commissioned service started 2 September. 68% within 72 hours; choice of worker not yet recorded.',
        embedding,
      ),
      line(
        '1.3',
        'Bring the risk assessment for exploitation into the case record so that it is seen by whoever opens the file',
        'Case System Lead;Service Manager, Contextual Safeguarding',
        month('November 2024', '2024-11'),
        'Form built. Supplier’s upgrade moved to January, so go-live has moved with it.',
        amber,
      ),
    ],
    '1',
  ),
  theme(
    'Care leavers: where they live, and being in touch with them',
    [
      line(
        '2.1',
        'See every care leaver who is homeless or in bed and breakfast within a week and agree a plan with housing',
        'Head of Service, Care Leavers',
        day('31 May 2024', '2024-05-31'),
        'All 23 seen. Seven had moved on by August.',
        blue,
      ),
      line(
        '2.2',
        'Stop the use of bed and breakfast for care leavers aged under 21',
        'Director of Family Help and Social Care;Head of Housing',
        month('December 2024', '2024-12'),
        'Two remain (nine in April). Providers’ framework is out to tender.',
        amber,
      ),
      line(
        '2.3',
        'Give every care leaver over 21 a named adviser whom they may ring',
        'Head of Service, Care Leavers',
        month('October 2024', '2024-10'),
        'Done for all 211. 94 have been spoken to since.',
        embedding,
      ),
      line(
        '2.4',
        'Write the new local offer with the Care Leavers’ Forum and take it to committee',
        'Participation Manager',
        month('January 2025', '2025-01'),
        'Draft with the forum. They do not like the title.',
        green,
      ),
    ],
    '2',
  ),
  theme(
    'The quality and regularity of supervision and management oversight',
    [
      line(
        '3.1',
        'Set a standard for supervision: monthly, reflective, recorded within five days',
        'Principal Social Worker',
        month('June 2024', '2024-06'),
        'Standard agreed and on the intranet.',
        embedding,
      ),
      line(
        '3.2',
        'Report supervision by team each month and discuss those below 85% at performance board',
        'Performance Manager (Children’s)',
        repeating('Monthly', 'monthly'),
        '81% in October overall; two teams below 60%, both without a permanent manager.',
        green,
      ),
      line(
        '3.3',
        'Train all team managers in reflective supervision',
        'Principal Social Worker;Workforce Development',
        month('March 2025', '2025-03'),
        '22 of 41 trained. Cohort 3 full.',
        green,
      ),
      line(
        '3.4',
        'Appoint permanent managers to the six team manager posts held by agency staff',
        'Director of Family Help and Social Care',
        month('September 2024', '2024-09'),
        'One appointed, one withdrew. Four adverts failed.',
        red,
      ),
    ],
    '3',
  ),
  theme(
    'Permanence planning, so that children do not drift',
    [
      line(
        '4.1',
        'Track permanence for every cared for child at a fortnightly panel',
        'Head of Service, Cared for Children',
        month('July 2024', '2024-07'),
        'Panel sits. Tracker has 538 of 541 children; three are under dispute between teams.',
        embedding,
      ),
      line(
        '4.2',
        'Review all children placed with parents for over a year and discharge orders where it is safe',
        'Service Manager, Court Team;IRO Manager',
        month('February 2025', '2025-02'),
        '17 of 46 reviewed. Court dates given for five.',
        green,
      ),
      line(
        '4.3',
        'Reduce the time that pre-proceedings take to twelve weeks or fewer',
        'Service Manager, Court Team',
        month('December 2024', '2024-12'),
        'Average 22 weeks in quarter 2. Three stocktake meetings cancelled in the summer.',
        red,
      ),
    ],
    '4',
  ),
]

const columns: Column[] = [
  { title: 'Ref', width: 0.7, of: ({ action }) => action.ref ?? '' },
  { title: 'What we will do', width: 4.5, of: ({ action }) => action.text },
  { title: 'Lead', width: 2.4, of: ({ action }) => action.leads.join(' / ') },
  { title: 'By when', width: 1.5, of: ({ action }) => action.due?.text ?? '' },
  { title: 'Progress', width: 4, of: ({ action }) => action.progress ?? '' },
  {
    title: 'Action rating',
    width: 1.1,
    of: ({ action }) => printed(action.rating),
    fill: ({ action }) => FILLS.get(printed(action.rating)),
  },
]

const MEASURES = new Map([
  [
    '1',
    [
      ['Return conversations within 72 hours', '41%', '85%', '68%', 'Some impact'],
      ['Children missing more than three times in the quarter', '38', '20', '31', 'Some impact'],
    ],
  ],
  [
    '2',
    [
      ['Care leavers in suitable accommodation', '79%', '92%', '86%', 'Some impact'],
      ['Care leavers in touch in the last eight weeks', '64%', '90%', '91%', 'Clear impact'],
    ],
  ],
  ['3', [['Children whose file shows supervision in the month', '57%', '90%', '81%', 'Some impact']]],
  [
    '4',
    [
      ['Cared for children with a permanence plan by second review', '52%', '85%', '55%', 'No impact yet'],
      ['Weeks in pre-proceedings (average)', '24', '12', '22', 'No impact yet'],
    ],
  ],
])

export const plan: CorpusPlan = {
  id: 'kingsholt-embedding',
  title: 'Kingsholt East Children’s Services Improvement Plan – progress report, November 2024',
  style:
    'a table of actions and one of measures for each recommendation, two keys (for actions and for impact), Amber E for done but embedding',
  levels: ['Recommendation', 'Action'],
  scale: [
    {
      code: 'Blue',
      label: 'Complete and embedded: audit shows that it makes a difference',
      status: 'embedded',
    },
    { code: 'Green', label: 'On track to be done by the date given', status: 'on-track' },
    {
      code: 'Amber E',
      label: 'Action complete, embedding: not closed until we have evidence',
      status: 'complete',
    },
    { code: 'Amber', label: 'At risk: some delay or difficulty', status: 'at-risk' },
    { code: 'Red', label: 'Off track: late, or will be late', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'measures', words: 'Return conversations within 72 hours 41% 85% 68% Some impact' },
    { kind: 'measures', words: 'Weeks in pre-proceedings (average) 24 12 22 No impact yet' },
    { kind: 'key', words: 'Clear impact: the measure has met its target' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Kingsholt East Children’s Services Improvement Plan – progress report, November 2024'),
    para(
      'This report tells the Children and Families Committee how far we have come with the plan that Council agreed in July. At the last meeting members found the ratings hard to follow, because there are two. We have set them out again.',
    ),
    heading('How we rate actions', 2),
    table(
      [
        ['Action rating', 'What it means'],
        ['Blue', 'Complete and embedded: audit shows that it makes a difference'],
        ['Green', 'On track to be done by the date given'],
        ['Amber E', 'Action complete, embedding: not closed until we have evidence'],
        ['Amber', 'At risk: some delay or difficulty'],
        ['Red', 'Off track: late, or will be late'],
      ],
      { widths: [1, 5] },
    ),
    heading('How we rate impact', 2),
    table(
      [
        ['Impact rating', 'What it means'],
        ['Clear impact', 'Clear impact: the measure has met its target'],
        ['Some impact', 'The measure has moved in the right way'],
        ['No impact yet', 'The measure has not moved, or moved the wrong way'],
      ],
      { widths: [1, 5] },
    ),
    ...themes.flatMap((of) => [
      heading(`Recommendation ${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(themeActions(of), { columns }),
      para('How we will know it has made a difference'),
      table(
        [['Measure', 'March 2024', 'Target', 'Now', 'Impact rating'], ...(MEASURES.get(of.ref ?? '') ?? [])],
        {
          widths: [5, 1.2, 1.2, 1.2, 1.6],
        },
      ),
    ]),
  ],
}
