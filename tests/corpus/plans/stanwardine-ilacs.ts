// Ordinary. The plan that went to cabinet after an ILACS inspection, one table for each of Ofsted's
// recommendations, a letter for its rating and a key that calls green finished. Choices: the heading above each
// table is the theme; "How we will know" is success; the report's paragraph number is no reference.
import { actionTable, bullets, heading, para, table, title, type Column } from '../lay.ts'
import { act, day, month, printed, rated, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, TruthRating, TruthTheme } from '../types.ts'

const G: TruthRating = rated('G', 'complete')
const Y: TruthRating = rated('Y', 'on-track')
const A: TruthRating = rated('A', 'at-risk')
const R: TruthRating = rated('R', 'off-track')

const themes: TruthTheme[] = [
  theme(
    'The quality and timeliness of assessments, so that risk to children is understood at the outset',
    [
      act(
        'Bring the assessment teams from five to six so that no social worker starts the week with more than 18 children',
        'Head of Assessment and Intervention',
        month('May 2025', '2025-05'),
        {
          ref: '1.1',
          rating: G,
          success: 'Average caseload in assessment teams at or below 18 for three months running',
        },
      ),
      act(
        'Ten-day checkpoint by team managers on every assessment, recorded on the child’s file and not in the manager’s notebook',
        'Head of Assessment and Intervention; Team Managers',
        day('30 June 2025', '2025-06-30'),
        {
          ref: '1.2',
          rating: A,
          success: '90% of assessments have a recorded checkpoint (March 2025: 47%)',
        },
      ),
      act(
        'Rewrite the assessment form with the practitioners’ group; take out the eleven boxes nobody reads',
        'Practice Lead',
        month('July 2025', '2025-07'),
        {
          ref: '1.3',
          rating: Y,
          success: 'Form live. Practitioners say it takes less time (survey, autumn)',
        },
      ),
      act(
        'Introduce fathers and male carers as a fixed line in the weekly performance report',
        'Performance and Insight Manager',
        month('April 2025', '2025-04'),
        {
          ref: '1.4',
          rating: G,
          success: 'Fathers are spoken to in at least 85% of assessments sampled',
        },
      ),
    ],
    'Recommendation 1',
  ),
  theme(
    'Purposeful planning for children in need, including those with disabilities',
    [
      act(
        'Review all child in need plans open longer than nine months and decide: close, step down or escalate',
        'Service Manager, Family Safeguarding',
        day('31 July 2025', '2025-07-31'),
        {
          ref: '2.1',
          rating: Y,
          success: 'Fewer than 40 plans open beyond nine months without a manager’s reason',
        },
      ),
      act(
        'Give the disabled children’s team the same plan template as everyone else',
        'Service Manager, Disabled Children',
        month('March 2025', '2025-03'),
        { ref: '2.2', rating: G, success: 'Old template withdrawn' },
      ),
      act(
        'Commission training in SMART planning from the regional academy for 120 staff',
        'Principal Social Worker',
        month('October 2025', '2025-10'),
        { ref: '2.3', rating: R, success: 'Audit shows 75% of plans have measurable steps' },
      ),
      act(
        'Audit thirty child in need plans each quarter, with the family’s view of whether it helped',
        'Principal Social Worker',
        repeating('Quarterly', 'quarterly'),
        { ref: '2.4', rating: Y, success: 'Proportion judged good rises each quarter from 38%' },
      ),
    ],
    'Recommendation 2',
  ),
  theme(
    'Response to children aged 16 and 17 who present as homeless',
    [
      act(
        'Sign the joint protocol with the four housing authorities',
        'Head of Housing Options; Service Manager, Leaving Care',
        day('30 May 2025', '2025-05-30'),
        {
          ref: '3.1',
          rating: A,
          success: 'Protocol signed by all four. No child placed in bed and breakfast',
        },
      ),
      act(
        'Tell every homeless young person about their right to become looked after, in writing, and offer an advocate',
        'Service Manager, Leaving Care',
        month('April 2025', '2025-04'),
        { ref: '3.2', rating: G, success: 'Leaflet on file for all presentations since 1 April' },
      ),
      act(
        'Open the two crash-pad beds promised in the sufficiency strategy',
        'Commissioning Manager',
        month('November 2025', '2025-11'),
        { ref: '3.3', rating: R, success: 'Two beds in use' },
      ),
    ],
    'Recommendation 3',
  ),
  theme(
    'Management oversight and supervision',
    [
      act(
        'Supervision policy reissued: monthly, reflective, and with the decision written so that the child could read it',
        'Principal Social Worker',
        month('April 2025', '2025-04'),
        { ref: '4.1', rating: G, success: 'Policy issued and briefed to every team' },
      ),
      act(
        'Each head of service observes two supervision sessions a term and feeds back within the week',
        'Assistant Director, Safeguarding',
        repeating('Termly', 'termly'),
        { ref: '4.2', rating: Y, success: 'Observations done. Themes reported to Quality Board' },
      ),
      act(
        'Coaching for newly appointed team managers through the sector-led partner authority',
        'Assistant Director, Safeguarding',
        month('September 2025', '2025-09'),
        { ref: '4.3', rating: Y, success: 'All nine new managers matched with a coach' },
      ),
      act(
        'Bring the supervision dashboard into the case system so that overdue sessions show in red to the manager’s manager',
        'Systems Manager; Performance and Insight Manager',
        month('December 2025', '2025-12'),
        { ref: '4.4', rating: A, success: '95% of supervision in time' },
      ),
    ],
    'Recommendation 4',
  ),
]

const COLUMNS: Column[] = [
  { title: 'Ref', width: 0.6, of: ({ action }) => action.ref ?? '' },
  { title: 'What we will do', width: 5, of: ({ action }) => action.text },
  { title: 'Accountable officer', width: 2, of: ({ action }) => action.leads },
  { title: 'Complete by', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
  { title: 'How we will know', width: 4, of: ({ action }) => action.success ?? '' },
  { title: 'GYAR', width: 0.7, of: ({ action }) => printed(action.rating) },
]

export const plan: CorpusPlan = {
  id: 'stanwardine-ilacs',
  title: 'Stanwardine Children’s Services: Post-Inspection Action Plan',
  style: 'one table to a recommendation, letters G Y A R where green is finished, key in the paper',
  levels: ['Recommendation', 'Action'],
  scale: [
    { code: 'G', label: 'Finished, and evidence seen', status: 'complete' },
    { code: 'Y', label: 'In hand and expected on time', status: 'on-track' },
    { code: 'A', label: 'In hand but the date is in doubt', status: 'at-risk' },
    { code: 'R', label: 'Will miss its date or has missed it', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'In hand but the date is in doubt' },
    { kind: 'other', words: 'Requires improvement to be good' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Stanwardine Council – Cabinet 17 June 2025 – Appendix B' },
  layout: () => [
    title('Stanwardine Children’s Services: Post-Inspection Action Plan'),
    para('Cabinet, 17 June 2025. Appendix B to the report of the Director of Children’s Services.'),
    heading('1. Purpose'),
    para(
      'Ofsted inspected our services for children in need of help and protection, children in care and care leavers between 20 and 31 January 2025. The report was published on 14 March. This plan responds to its four recommendations and will be sent to His Majesty’s Chief Inspector on 20 June.',
    ),
    heading('2. What Ofsted said'),
    table(
      [
        ['Judgement', 'Grade'],
        ['The impact of leaders on social work practice with children and families', 'Good'],
        [
          'The experiences and progress of children who need help and protection',
          'Requires improvement to be good',
        ],
        ['The experiences and progress of children in care', 'Good'],
        ['The experiences and progress of care leavers', 'Good'],
        ['Overall effectiveness', 'Requires improvement to be good'],
      ],
      { widths: [6, 3] },
    ),
    heading('3. The plan'),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(themeActions(of), { columns: COLUMNS }),
    ]),
    heading('4. Key to the last column'),
    table(
      [
        ['Letter', 'Meaning'],
        ['G', 'Finished, and evidence seen'],
        ['Y', 'In hand and expected on time'],
        ['A', 'In hand but the date is in doubt'],
        ['R', 'Will miss its date or has missed it'],
      ],
      { widths: [1, 5] },
    ),
    heading('5. Oversight'),
    ...bullets(
      'The Quality Board meets every six weeks, chaired by the Director, and changes ratings.',
      'Overview and Scrutiny sees the plan in September and February.',
      'Young Inspectors will test Recommendation 3 for us in the autumn half term.',
    ),
  ],
}
