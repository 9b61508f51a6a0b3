import { actionTable, bullets, heading, para, strong, table, title } from '../lay.ts'
import { act, day, month, printed, rated, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, LaidTable } from '../types.ts'

const blue = rated('Blue', 'complete')
const green = rated('Green', 'on-track')
const amber = rated('Amber', 'at-risk')
const red = rated('Red', 'off-track')

const FILLS: Record<string, string> = { Blue: '5B9BD5', Green: '00B050', Amber: 'FFC000', Red: 'FF0000' }

const themes = [
  theme('Priority 1 – Leadership, management and governance', [
    act(
      'Refresh the terms of reference and membership of the Improvement Board and agree a forward plan of themed meetings',
      'Director of Children’s Services',
      month('July 2024', '2024-07'),
      {
        ref: '1.1',
        rating: blue,
        success: 'Board minutes show challenge and decisions that are followed through',
        progress:
          'New terms of reference agreed by the board on 11 July 2024.\nForward plan runs to March 2026 and is a standing item.',
      },
    ),
    act(
      'Strengthen the golden thread between the council plan, service plans and appraisals so that every manager can describe their part in improvement',
      'AD Commissioning & Performance',
      month('December 2024', '2024-12'),
      {
        ref: '1.2',
        rating: green,
        success: '90% of managers have an appraisal with an improvement objective',
        progress:
          'Service plans were signed off in June. Appraisals: 64% complete at 30/09/24 against a profile of 60%.',
      },
    ),
    act(
      'Produce a monthly performance scorecard with narrative that is used by managers at all levels',
      'Head of Performance and Insight',
      day('30/09/2024', '2024-09-30'),
      {
        ref: '1.3',
        rating: amber,
        success: 'Managers use data daily; fewer than 2% of records with missing fields',
        progress:
          'Aug 24 – prototype shared with heads of service.\nSept 24 – two measures (visits, supervision) cannot yet be drawn from the system. Fix expected by mid November 2024. Revised date to be agreed with the board.',
      },
    ),
    act(
      'Ensure that elected members have the training they need to scrutinise services for vulnerable children',
      'Democratic Services Manager; Lead Member',
      month('Nov 2024', '2024-11'),
      {
        ref: '1.4',
        rating: green,
        success: 'All scrutiny members trained',
        progress: 'Two of four sessions held.',
      },
    ),
    act(
      'Review capacity in legal services so that pre-proceedings work is not delayed',
      'Head of Legal Services',
      month('October 2024', '2024-10'),
      {
        ref: '1.5',
        rating: red,
        success: 'Pre-proceedings concluded within 16 weeks',
        progress:
          'Recruitment to two posts failed in May and again in August. Agency cover begins on 7 October; a regional bid has been made.',
      },
    ),
  ]),
  theme('Priority 2 – Quality of social work practice', [
    act(
      'Relaunch the practice standards with every team and test understanding through team manager observations',
      'Principal Social Worker',
      month('June 2024', '2024-06'),
      {
        ref: '2.1',
        rating: blue,
        success: 'Observations show standards are understood in 85% of teams',
        progress: 'Relaunch events took place on 4, 11 and 18 June with 212 staff.',
      },
    ),
    act(
      'Introduce a single template for plans that is written to the child in plain language',
      'Service Manager – Practice Improvement',
      month('January 2025', '2025-01'),
      {
        ref: '2.2',
        rating: green,
        success: 'Children and parents tell us they understand their plan',
        progress:
          'Pilot in the east locality began on 2 September. Early feedback from families is positive.',
      },
    ),
    act(
      'Complete 40 collaborative case audits each month including the voice of the family',
      'Head of Safeguarding and Quality Assurance',
      repeating('Monthly', 'monthly'),
      {
        ref: '2.3',
        rating: green,
        success: '70% of audits good or outstanding by March 2025',
        progress: '38 of 40 returned in August: 52% good, 39% requires improvement, 9% inadequate.',
      },
    ),
    act(
      'Reduce drift by tracking all children in need open longer than nine months through a fortnightly panel',
      'Head of Family Safeguarding',
      month('September 2024', '2024-09'),
      {
        ref: '2.4',
        rating: amber,
        success: 'No child in need plan over 12 months without head of service sign off',
        progress: 'Panel in place from 1 July. 61 children still over twelve months (97 in April).',
      },
    ),
    act(
      'Improve the timeliness and quality of return home interviews, and share themes with the exploitation subgroup',
      'Service Manager – Adolescents; Missing Co-ordinator',
      month('December 2024', '2024-12'),
      { ref: '2.5', rating: green, success: '90% within 72 hours', progress: '' },
    ),
  ]),
  theme('Priority 3 – Children in care and care leavers', [
    act(
      'Implement a permanence policy with early parallel planning for all children under five',
      'Head of Corporate Parenting',
      day('31/10/2024', '2024-10-31'),
      {
        ref: '3.1',
        rating: green,
        success: 'Average time from entry to placement order falls to 30 weeks',
        progress: 'Policy consulted on in August; launch planned for 24 October 2024.',
      },
    ),
    act(
      'Develop a sufficiency strategy that brings more homes for teenagers into the borough',
      'AD Commissioning & Performance; Placements Manager',
      month('March 2025', '2025-03'),
      {
        ref: '3.2',
        rating: amber,
        success: '75% of children live within 20 miles',
        progress: 'Needs analysis is complete. Capital bid for two homes was deferred by Cabinet to January.',
      },
    ),
    act(
      'Make sure that initial health assessments are requested within two working days of a child coming into care',
      'Designated Nurse; Head of Corporate Parenting',
      month('August 2024', '2024-08'),
      {
        ref: '3.3',
        rating: red,
        success: '90% of assessments in 20 working days',
        progress: 'Requests in time 58%. Escalated to the Integrated Care Board on 19 September 2024.',
      },
    ),
    act(
      'Co-produce pathway plans with young people using the new app',
      'Leaving Care Team Manager',
      month('April 2025', '2025-04'),
      {
        ref: '3.4',
        rating: green,
        success: '95% have an up to date pathway plan',
        progress: 'Design group of nine care leavers meets monthly.',
      },
    ),
  ]),
  theme('Priority 4 – Workforce', [
    act(
      'Agree and publish a three year recruitment and retention strategy including a career pathway from apprentice to advanced practitioner',
      'Head of HR and Organisational Development',
      month('September 2024', '2024-09'),
      {
        ref: '4.1',
        rating: blue,
        success: 'Vacancy rate below 15%; turnover below 13%',
        progress: 'Approved by the Employment Committee on 12 September 2024.',
      },
    ),
    act(
      'Cap caseloads at 18 for experienced staff and 12 for those in their assessed year',
      'Assistant Director – Social Care',
      repeating('Ongoing', 'ongoing'),
      {
        ref: '4.2',
        rating: amber,
        success: 'Average caseload 16',
        progress: 'Average is 19.4; 23 workers are over the cap.',
      },
    ),
    act(
      'Provide leadership training for all first line managers through a regional partner',
      'Principal Social Worker; Head of HR and Organisational Development',
      month('May 2025', '2025-05'),
      {
        ref: '4.3',
        rating: green,
        success: '45 managers complete the programme',
        progress: 'Cohort one started on 16/09/24.',
      },
    ),
    act(
      'Set up a staff reference group that meets the chief executive every quarter',
      'Chief Executive',
      repeating('Quarterly', 'quarterly'),
      {
        ref: '4.4',
        rating: green,
        success: 'Staff survey response rises to 60%',
        progress: 'First meeting held 3 September.',
      },
    ),
  ]),
]

const key = (): LaidTable => {
  const laid = table(
    [
      ['RAG', 'Definition'],
      ['Blue', 'Action complete'],
      ['Green', 'On track to be delivered within timescale'],
      ['Amber', 'Some slippage or risk to delivery'],
      ['Red', 'Significantly behind timescale or not expected to be delivered'],
    ],
    { widths: [1, 6] },
  )
  for (const { cells } of laid.rows) {
    const fill = FILLS[cells[0]?.paragraphs[0]?.text ?? '']
    if (fill !== undefined && cells[0] !== undefined) cells[0].fill = fill
  }
  return laid
}

const SAID = [
  'The pace of change and the impact of senior leaders’ oversight',
  'The quality and consistency of assessments, plans and supervision',
  'Planning for permanence, and homes that meet children’s needs',
  'The stability of the workforce and the size of caseloads',
]

const MEASURES: string[][][] = [
  [
    ['Supervision in timescale', '61%', '90%', '74%'],
    ['Audits moderated', '20%', '50%', '47%'],
  ],
  [
    ['Assessments completed in 45 days', '68%', '88%', '81%'],
    ['Repeat child protection plans', '29%', '20%', '26%'],
  ],
  [
    ['Children with three or more moves', '14%', '10%', '13%'],
    ['Care leavers in touch', '82%', '95%', '91%'],
  ],
  [
    ['Agency social workers', '37%', '18%', '31%'],
    ['Sickness days a head', '13.2', '9.0', '12.1'],
  ],
]

export const plan: CorpusPlan = {
  id: 'allermoor-ilacs',
  title: 'Allermoor Council Children’s Services Improvement Plan',
  style:
    'an ordinary Word plan after an inspection: key and governance in front, what inspectors said and what will differ above each table, RAG words with colour, progress of several paragraphs, measures below each table',
  levels: ['Priority', 'Action'],
  scale: [
    { code: 'Blue', label: 'Action complete', status: 'complete' },
    { code: 'Green', label: 'On track to be delivered within timescale', status: 'on-track' },
    { code: 'Amber', label: 'Some slippage or risk to delivery', status: 'at-risk' },
    {
      code: 'Red',
      label: 'Significantly behind timescale or not expected to be delivered',
      status: 'off-track',
    },
  ],
  themes,
  decoys: [
    {
      kind: 'key',
      words: 'Amber Some slippage or risk to delivery Green On track to be delivered within timescale',
    },
    { kind: 'measures', words: 'Supervision in timescale 61% 90% 74%' },
    { kind: 'measures', words: 'Agency social workers 37% 18% 31%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:columns', 'paste:word'],
  page: { landscape: true, footer: 'Allermoor Children’s Services Improvement Plan – October 2024' },
  layout: () => [
    title('Allermoor Council Children’s Services Improvement Plan'),
    para('2024 – 2026. Updated October 2024'),
    heading('Introduction', 1),
    para(
      'Ofsted inspected our services in March 2024 and judged them to require improvement to be good. Leaders accept the findings in full. The plan below replaces the interim plan of May 2024 and will be reviewed every quarter.',
    ),
    heading('Governance', 1),
    para(
      'The Children’s Improvement Board, chaired independently, meets every two months. A delivery group chaired by the director meets fortnightly and reports by exception. Scrutiny receives the plan each quarter.',
    ),
    heading('Our priorities', 1),
    ...bullets(...themes.map(({ text }) => text.replace(/^Priority \d – /, ''))),
    heading('RAG rating', 1),
    key(),
    ...themes.flatMap((of, at) => [
      heading(of.text, 1),
      strong('What Ofsted said needs to improve'),
      para(SAID[at] ?? ''),
      strong('Accountable: Director of Children’s Services'),
      actionTable(themeActions(of), {
        columns: [
          { title: 'Ref', width: 0.8, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 5, of: ({ action }) => action.text },
          { title: 'Lead Officer', width: 2.4, of: ({ action }) => action.leads },
          { title: 'Timescale', width: 1.8, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Success measures', width: 3, of: ({ action }) => action.success ?? '' },
          {
            title: 'Progress and impact',
            width: 5,
            of: ({ action }) => (action.progress ?? '').split('\n'),
          },
          {
            title: 'RAG',
            width: 1.1,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => FILLS[printed(action.rating)],
          },
        ],
      }),
      strong('How we will measure impact'),
      table(
        [['Measure', 'Baseline (March 2024)', 'Target (March 2025)', 'Latest'], ...(MEASURES[at] ?? [])],
        {
          widths: [5, 2, 2, 2],
        },
      ),
    ]),
  ],
}
