import { bullets, free, heading, para, table, title, type Free } from '../lay.ts'
import { act, day, month, printed, quarter, rated, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthTheme } from '../types.ts'

const one = rated('1', 'not-started')
const two = rated('2', 'on-track')
const three = rated('3', 'complete')
const four = rated('4', 'embedded')

const themes = [
  theme('Recommendation 1: The timeliness of decisions for children when they are first referred', [
    act(
      'Increase the number of qualified screening officers from six to nine',
      'Head of Service – MASH and Assessment',
      day('By 31st January 2025', '2025-01-31'),
      { ref: '1a', rating: three },
    ),
    act(
      'Start a live board that shows each child waiting and for how long',
      'Performance Manager',
      month('February 2025', '2025-02'),
      { ref: '1b', rating: two },
    ),
    act(
      'Meet weekly with police to agree how low-level notifications are filtered',
      'Head of Service – MASH and Assessment; Detective Chief Inspector, Public Protection',
      repeating('Weekly', 'weekly'),
      { ref: '1c', rating: four },
    ),
  ]),
  theme('Recommendation 2: The quality of assessment and the analysis of risk', [
    act(
      'Commission a university partner to deliver a six day course on analysis',
      'Principal Social Worker',
      quarter('Q4 2024/25', '2025-03'),
      { ref: '2a', rating: two },
    ),
    act(
      'Adopt the same genogram and impact tools in every team',
      'Principal Social Worker',
      day('28.02.25', '2025-02-28'),
      { ref: '2b', rating: three },
    ),
    act(
      'Team managers to read and comment on every assessment at day ten',
      'Service Managers',
      month('December 2024', '2024-12'),
      { ref: '2c', rating: three },
    ),
    act(
      'Seek the views of absent fathers and record attempts to reach them',
      'Service Managers',
      month('May 2025', '2025-05'),
      { ref: '2d', rating: one },
    ),
  ]),
  theme('Recommendation 3: Management oversight and supervision', [
    act(
      'Reissue the supervision policy with a template for reflective recording',
      'Assistant Director – Children’s Social Care',
      month('November 2024', '2024-11'),
      { ref: '3a', rating: four },
    ),
    act(
      'Give each manager a supervisor from outside their own line for a year',
      'Assistant Director – Children’s Social Care; Principal Social Worker',
      month('End of March 2025', '2025-03'),
      { ref: '3b', rating: two },
    ),
    act(
      'Sample fifty case decisions a quarter and grade the rationale',
      'Head of Service – Safeguarding and Reviewing',
      repeating('Quarterly', 'quarterly'),
      { ref: '3c', rating: two },
    ),
  ]),
  theme('Recommendation 4: The response to children who go missing or are exploited', [
    act(
      'Bring return interviews back in house',
      'Head of Service – Adolescents',
      day('By 1st April 2025', '2025-04-01'),
      { ref: '4a', rating: two },
    ),
    act(
      'Rewrite the exploitation screening form with partners',
      'Exploitation Co-ordinator',
      month('Jan 2025', '2025-01'),
      { ref: '4b', rating: three },
    ),
    act(
      'Map hotspots every month and send disruption requests to licensing and police',
      'Exploitation Co-ordinator; Community Safety Manager',
      repeating('Monthly', 'monthly'),
      { ref: '4c', rating: two },
    ),
  ]),
  theme('Recommendation 5: The quality of private fostering and connected carer arrangements', [
    act(
      'Set up a kinship team with a manager, four social workers and a support worker',
      'Head of Service – Permanence',
      month('June 2025', '2025-06'),
      { ref: '5a', rating: one },
    ),
    act(
      'Complete viability assessments in ten working days',
      'Head of Service – Permanence',
      undated('To follow 5a'),
      { ref: '5b', rating: one },
    ),
    act(
      'Run a campaign in GP surgeries, schools and mosques on private fostering',
      'Communications Business Partner',
      month('March 2025', '2025-03'),
      { ref: '5c', rating: two },
    ),
  ]),
  theme('Recommendation 6: Support for care leavers who have returned from custody or live out of area', [
    act(
      'Visit all those in custody every four weeks, with a release plan three months ahead',
      'Care Leavers Service Manager',
      repeating('Ongoing', 'ongoing'),
      { ref: '6a', rating: two },
    ),
    act(
      'Negotiate reciprocal arrangements with four host authorities',
      'Care Leavers Service Manager; Head of Housing Needs',
      month('July 2025', '2025-07'),
      { ref: '6b', rating: one },
    ),
  ]),
]

const NOW = [
  'In October 2024 64% of contacts were decided in a day. The longest wait was nine days.',
  'Inspectors saw assessments that describe rather than analyse. History is listed but not used.',
  'Supervision took place in time for 58% of staff. Records are task focused.',
  'Forty-one per cent of return interviews took place in time; themes were not collated.',
  'There were three notifications of private fostering in the year. Connected carer checks take 21 days.',
  'Eleven care leavers are in custody. Visits are irregular and accommodation is found late.',
]
const DIFFERENCE = [
  'No child waits longer than a day for a decision. Target: 95%.',
  'Children’s needs are understood. Target: 60% of assessments good by autumn.',
  'Staff say that supervision helps them think. Target: 90% in time; 75% positive in survey.',
  'Fewer episodes, and learning that changes practice. Target: 85% of interviews in 72 hours.',
  'Children live safely with people they know. Target: 20 notifications.',
  'Nobody leaves custody without somewhere to live.',
]
const SAID = [
  '“Too many children wait for a decision about their needs.”',
  '“Assessments do not routinely weigh up what is known.”',
  '“Managers’ direction is not clear or is not followed through.”',
  '“Intelligence is not pulled together to disrupt harm.”',
  '“Checks on carers known to the child are delayed.”',
  '“A small number of care leavers feel forgotten.”',
]

function response(of: TruthTheme, at: number): LaidTable {
  const actions = of.actions ?? []
  const rows: Free[][] = [
    [
      'Where were we in October 2024?',
      'What will we do?',
      'Who is responsible?',
      'By when?',
      'What difference will it make?',
      'Progress (1–4)',
    ].map((text) => ({ text, bold: true, fill: 'E2EFD9' })),
    ...actions.map((action, row): Free[] => [
      ...(row === 0 ? [{ text: NOW[at] ?? '', down: actions.length }] : []),
      `${action.ref ?? ''}) ${action.text}`,
      action.leads,
      action.due?.text ?? '',
      ...(row === 0 ? [{ text: DIFFERENCE[at] ?? '', down: actions.length }] : []),
      printed(action.rating),
    ]),
  ]
  return free(rows, { widths: [3, 5, 3, 1.8, 3, 1.2], headings: 1 })
}

export const plan: CorpusPlan = {
  id: 'ickmoor-response',
  title: 'Ickmoor’s response to its inspection: post-inspection action plan',
  style:
    'awkward: a recommendation a heading with the inspectors’ words, a table each in which where we were and what difference are merged beside the actions, references run into the action, progress from 1 to 4 with its key at the end',
  levels: ['Recommendation', 'Action'],
  scale: [
    { code: '1', label: 'Planned, work has not begun', status: 'not-started' },
    { code: '2', label: 'Under way and on course', status: 'on-track' },
    { code: '3', label: 'Delivered', status: 'complete' },
    { code: '4', label: 'Delivered and shown by audit to be embedded', status: 'embedded' },
  ],
  themes,
  decoys: [{ kind: 'key', words: '4 Delivered and shown by audit to be embedded 3 Delivered' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:bare', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, footer: 'Ickmoor Metropolitan Borough Council' },
  layout: () => [
    title('Ickmoor’s response to its inspection: post-inspection action plan'),
    para('Submitted to His Majesty’s Chief Inspector on 13 December 2024'),
    heading('Foreword by the Leader and the Chief Executive', 1),
    para(
      'Children in Ickmoor deserve better than they have had. This plan is short on purpose. It says what we will do about each of the six recommendations, who will do it and when.',
    ),
    heading('How the plan will be overseen', 1),
    ...bullets(
      'Monthly: Improvement Board, chaired by an adviser appointed by the Department for Education',
      'Every six weeks: children’s scrutiny panel',
      'Twice a year: full Council',
    ),
    ...themes.flatMap((of, at) => [heading(of.text, 2), para(SAID[at] ?? ''), response(of, at)]),
    heading('Progress scores', 1),
    table(
      [
        ['Score', 'Meaning'],
        ['1', 'Planned, work has not begun'],
        ['2', 'Under way and on course'],
        ['3', 'Delivered'],
        ['4', 'Delivered and shown by audit to be embedded'],
      ],
      { widths: [1, 6] },
    ),
  ],
}
