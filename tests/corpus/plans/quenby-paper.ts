import { actionTable, bullets, heading, para, strong, table, title } from '../lay.ts'
import { act, aim, month, placedActions, themeOf, undated } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const people = themeOf('Theme 1: A workforce that stays', [
  aim('Social workers have time to do good work', [
    act(
      'Agree a caseload promise and report against it each month',
      'Keziah Lund',
      month('Mar 24', '2024-03'),
    ),
    act(
      'Move business support into each pod so that social workers type less',
      'Oliver Prentice',
      month('Jun 24', '2024-06'),
    ),
  ]),
  aim('New social workers are looked after', [
    act('Open an academy for the first two years in practice', 'Keziah Lund', month('Sep 24', '2024-09'), {
      findings: ['Ofsted Recommendation 2'],
    }),
    act('Pair each newcomer with a colleague from another team', '', undated('Academy opening')),
  ]),
])
const practice = themeOf('Theme 2: Practice that children notice', [
  aim('Assessments show what life is like for the child', [
    act(
      'Coach each assessment team for a fortnight in direct work',
      'Practice Hub',
      month('May 24', '2024-05'),
      { findings: ['Ofsted Recommendation 1'] },
    ),
    act(
      'Put together a box of tools for each worker to use with children',
      'Practice Hub',
      month('Apr 24', '2024-04'),
    ),
  ]),
  aim('Visits happen when they should and are written up', [
    act('Use a tablet form which saves the visit the same day', 'Digital Lead', month('Nov 24', '2024-11'), {
      findings: ['Ofsted Recommendation 3'],
    }),
    act('Managers to look weekly at the visits that were missed and why', 'Service Managers', null),
  ]),
])
const themes = [people, practice]
const pairs = placedActions({ themes })
// Where a lead is blank below a name in a merged cell, the name stands for both.
const second = pairs[3]
if (second !== undefined) second.action.leads = ['Keziah Lund']

export const plan: CorpusPlan = {
  id: 'quenby-paper',
  title: 'Quenby Children’s Services Improvement Plan 2024',
  style:
    'a plan inside a committee report, with a front table, costs, posts and appendices; findings tagged in the action; leads merged',
  levels: ['Theme', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Report to Cabinet Date of meeting Ward Key decision' },
    { kind: 'resources', words: 'Academy lead £68,400 £71,000' },
    { kind: 'workforce', words: 'Assessment Number of posts Permanent Agency Vacant' },
    { kind: 'other', words: 'Page Introduction Background Appendix' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { footer: 'Quenby Council' },
  layout: () => [
    table(
      [
        ['Report to', 'Cabinet'],
        ['Date of meeting', '13 February 2024'],
        ['Lead officer', 'Marguerite Adeyemi, Director of Children’s Services'],
        ['Ward', 'All'],
        ['Key decision', 'No'],
      ],
      { widths: [2, 5], headings: 0 },
    ),
    title('Quenby Children’s Services Improvement Plan 2024'),
    table(
      [
        ['Contents', 'Page'],
        ['Introduction', '2'],
        ['Background', '3'],
        ['The plan', '4'],
        ['Costs', '7'],
        ['Appendix', '8'],
      ],
      { widths: [6, 1] },
    ),
    heading('1. Recommendations', 1),
    para('1.1 That Cabinet agrees the improvement plan set out in section 4.'),
    para('1.2 That Cabinet receives a report on progress every quarter.'),
    heading('2. Background', 1),
    para(
      '2.1 Ofsted inspected the Council’s services for children in November 2023 and made three recommendations. The Council accepts them all.',
    ),
    ...bullets(
      'the quality of assessments',
      'support for newly qualified social workers',
      'the recording of visits',
    ),
    heading('3. The workforce today', 1),
    table([
      ['Service', 'Number of posts', 'Permanent', 'Agency', 'Vacant'],
      ['Assessment', '42', '25', '12', '5'],
      ['Family support', '51', '40', '7', '4'],
      ['Children in care', '36', '31', '3', '2'],
      ['Total', '129', '96', '22', '11'],
    ]),
    heading('4. The plan', 1),
    actionTable(pairs, {
      banner: ({ theme }) => theme.text,
      columns: [
        {
          title: 'Objective',
          width: 3,
          of: ({ objective }) => objective?.text ?? '',
          merge: ({ objective }) => objective,
        },
        {
          title: 'Action',
          width: 5,
          of: ({ action }) => [
            { text: action.text },
            ...(action.findings ?? []).map((text) => ({ text, bold: true })),
          ],
        },
        {
          title: 'Lead Officer',
          width: 2,
          of: ({ action }) => action.leads.join(', '),
          merge: (row) =>
            row.action.leads[0] === 'Keziah Lund' && row.objective === people.objectives?.[1]
              ? row.objective
              : row,
        },
        { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
        {
          title: 'Impact for children',
          width: 4,
          of: ({ objective }) =>
            objective === people.objectives?.[0]
              ? 'I know who my social worker is and they have time for me'
              : 'My story is told once and told properly',
          merge: ({ objective }) => objective,
        },
      ],
    }),
    heading('5. Costs', 1),
    table(
      [
        ['Item', '2024/25', '2025/26'],
        ['Academy lead', '£68,400', '£71,000'],
        ['Tablets and licences', '£112,000', '£24,000'],
        ['Practice coaches', '£134,000', '£139,500'],
        ['Total cost', '£314,400', '£234,500'],
      ],
      { widths: [4, 2, 2] },
    ),
    heading('6. Legal and equality implications', 1),
    para(
      '6.1 There are no legal implications beyond those in the body of the report. An equality assessment has been made.',
    ),
    strong('Background papers: none'),
  ],
}
