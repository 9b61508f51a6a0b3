import { actionTable, bullets, field, heading, para, table, title } from '../lay.ts'
import { act, day, month, printed, rated, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, LaidTable } from '../types.ts'

const blue = rated('B', 'embedded', 'complete')
const green = rated('G', 'on-track')
const amber = rated('A', 'at-risk')
const red = rated('R', 'off-track')

const FILLS: Record<string, string> = { B: '00B0F0', G: '92D050', A: 'FFC000', R: 'FF0000' }

const themes = [
  theme('Priority 1: Leaders know the quality of practice and act on what they know', [
    act(
      'Commission an independent diagnostic of the front door and of assessment practice, and bring its findings to the Improvement Board with a costed response',
      'Director of Children’s Services',
      month('June 2024', '2024-06'),
      {
        ref: '1.1',
        rating: blue,
        progress:
          'Diagnostic completed by two former HMI in May 2024. The board accepted eleven of twelve findings on 27 June and asked for a further report on the use of Section 47 in September.',
      },
    ),
    act(
      'Refresh the Quality Assurance Framework so that every team manager audits two children’s records a month alongside the worker, with moderation by the Principal Social Worker',
      'Principal Social Worker; Head of Quality Assurance',
      month('September 2024', '2024-09'),
      {
        ref: '1.2',
        rating: green,
        progress:
          'The framework was agreed on 3 July. In August 61 of 74 audits were returned and 52 moderated. The gap between first and moderated grades has closed from 31% to 18%. Next step: feedback from families to be part of each audit from October 2024.',
      },
    ),
    act(
      'Hold a fortnightly performance clinic for each service, chaired by the Assistant Director, at which managers account for their own figures',
      'Assistant Director, Safeguarding and Support',
      repeating('Ongoing', 'ongoing'),
      {
        ref: '1.3',
        rating: green,
        progress: 'Clinics have been held since April. Notes are kept and actions followed up.',
      },
    ),
    act(
      'Procure and bring in a new case management system, with data moved, tested and signed off by operational managers',
      'Assistant Director, Digital; Head of Performance',
      day('31 March 2025', '2025-03-31'),
      {
        ref: '1.4',
        rating: red,
        progress:
          'The supplier has told us that go-live cannot be before June 2025. A recovery plan goes to the programme board on 14 October. Risk 7 on the register refers.',
      },
    ),
  ]),
  theme('Priority 2: Children who need help and protection get the right help at the right time', [
    act(
      'Introduce a single consultation line for professionals, staffed by experienced social workers, so that thresholds are talked through before a referral is made',
      'Service Manager, MASH',
      day('1 July 2024', '2024-07-01'),
      {
        ref: '2.1',
        rating: blue,
        progress: 'The line opened on 1 July and took 412 calls in its first eight weeks.',
      },
    ),
    act(
      'Strengthen strategy discussions so that health, police and education take part in all of them and decisions are recorded within 24 hours',
      'Service Manager, MASH; Detective Superintendent; Designated Nurse',
      month('End of October 2024', '2024-10'),
      {
        ref: '2.2',
        rating: amber,
        progress:
          'Police attendance is at 98% but health at 71%. The Designated Nurse is recruiting to the second post (interviews on 9 October). An escalation route was agreed with the Integrated Care Board.',
      },
    ),
    act(
      'Clear the backlog of assessments that have been open for more than 45 working days',
      'Head of Service, Assessment',
      month('August 2024', '2024-08'),
      {
        ref: '2.3',
        rating: amber,
        progress: 'Down from 143 to 26. All remaining cases have been reviewed by a manager.',
      },
    ),
    act(
      'Rewrite the neglect strategy with partners and train 200 practitioners in the use of the Graded Care Profile',
      'Head of Early Help; Partnership Business Manager',
      month('January 2025', '2025-01'),
      { ref: '2.4', rating: green, progress: 'Writing group has met twice; 85 people trained so far.' },
    ),
  ]),
  theme('Priority 3: A stable, skilled and supported workforce', [
    act(
      'Launch the social work academy and welcome a first cohort of fifteen newly qualified workers with protected caseloads',
      'Head of Workforce Development',
      month('Sept 24', '2024-09'),
      { ref: '3.1', rating: blue, progress: 'Fourteen joined on 9 September; one deferred.' },
    ),
    act(
      'Reduce the use of agency social workers from 34% to no more than 15% of posts',
      'Head of Workforce Development; HR Business Partner',
      month('March 2025', '2025-03'),
      {
        ref: '3.2',
        rating: amber,
        progress: '28% at the end of August. Offer of conversion made to 22 people.',
      },
    ),
    act(
      'Ensure that supervision takes place at least monthly, is reflective, and is recorded on the child’s file',
      'All Heads of Service',
      month('November 2024', '2024-11'),
      { ref: '3.3', rating: green, progress: '' },
    ),
  ]),
]

const MEASURES: string[][] = [
  ['Audits graded good or better rise from 22% to 60%', 'Repeat referrals fall below 20%'],
  ['Strategy discussions with all three partners rise to 95%', 'Assessments in time rise to 85%'],
  ['Vacancies fall from 29% to 12%', 'Staff turnover is below 14%'],
]

const key = (): LaidTable => {
  const laid = table(
    [
      ['B', 'Blue: the action is complete and evidence of impact has been seen by the board'],
      ['R', 'Red: the action is off track and will not be delivered without intervention'],
      ['A', 'Amber: there is slippage but a plan is in place to recover it'],
      ['G', 'Green: the action is on track'],
    ],
    { widths: [1, 9], headings: 0 },
  )
  for (const { cells } of laid.rows) {
    const fill = FILLS[cells[0]?.paragraphs[0]?.text ?? '']
    if (fill !== undefined && cells[0] !== undefined) cells[0].fill = fill
  }
  return laid
}

export const plan: CorpusPlan = {
  id: 'applewick-brag',
  title: 'Applewick Children’s Services Improvement Plan 2024–2026',
  style:
    'a Word plan as boards have it: foreword and governance, a table a priority with long progress, what success is between them, BRAG letters with their key at the back',
  levels: ['Priority', 'Action'],
  scale: [
    {
      code: 'B',
      label: 'Blue: the action is complete and evidence of impact has been seen by the board',
      status: 'complete',
    },
    {
      code: 'R',
      label: 'Red: the action is off track and will not be delivered without intervention',
      status: 'off-track',
    },
    { code: 'A', label: 'Amber: there is slippage but a plan is in place to recover it', status: 'at-risk' },
    { code: 'G', label: 'Green: the action is on track', status: 'on-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Amber: there is slippage but a plan is in place to recover it' },
    { kind: 'people', words: 'Independent Chair Maud Ellison Chief Executive Peter Quayle' },
  ],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:shaded',
    'odt',
    'html',
    'text:tabs',
    'text:columns',
    'paste:word',
  ],
  page: { landscape: true, footer: 'Applewick Improvement Plan v2.3' },
  layout: () => [
    title('Applewick Children’s Services Improvement Plan 2024–2026'),
    heading('Foreword', 1),
    para(
      'In February 2024 inspectors told us that services for children in Applewick were inadequate. We accept what they found. This plan sets out what we will do, by when, and how we will know that it has made a difference to children.',
    ),
    heading('How we will oversee this plan', 1),
    para('The Improvement Board meets every six weeks under an independent chair. Its members are:'),
    table([
      ['Role', 'Name'],
      ['Independent Chair', 'Maud Ellison'],
      ['Chief Executive', 'Peter Quayle'],
      ['Lead Member', 'Cllr Anjali Rowntree'],
    ]),
    ...bullets(
      'Each priority has a senior responsible officer who reports to the board.',
      'Progress is updated monthly and rated by the programme office.',
    ),
    ...themes.flatMap((of, at) => [
      heading(of.text, 1),
      field(
        'Senior Responsible Officer',
        ['Chief Executive', 'Director of Children’s Services', 'Director of People'][at] ?? '',
      ),
      para('What success will look like'),
      ...bullets(...(MEASURES[at] ?? [])),
      actionTable(themeActions(of), {
        columns: [
          { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'What we will do', width: 5, of: ({ action }) => action.text },
          {
            title: 'How we will know',
            width: 3,
            of: ({ action }) =>
              action.ref?.endsWith('1') === true
                ? 'Board reports show that decisions are better informed'
                : 'Audit and performance reports; what children and staff tell us',
          },
          { title: 'Lead', width: 2.5, of: ({ action }) => action.leads },
          { title: 'By when', width: 1.8, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'BRAG',
            width: 0.9,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => FILLS[printed(action.rating)],
          },
          { title: 'Progress update – September 2024', width: 6, of: ({ action }) => action.progress ?? '' },
        ],
      }),
    ]),
    heading('Appendix A: BRAG rating key', 1),
    key(),
  ],
}
