// The department's "Annex A" form for an accelerated progress plan: a table of facts about the area, then for each
// weakness not yet put right a table of actions with lead, date, milestones at six and at twelve months and a rating, and
// one of impact measures; at the end a register of risks. Choices: the milestones are what success looks like; a date
// that was moved stands after the one it replaces and is the one in force.
import { actionTable, type Column, heading, para, strong, table, title } from '../lay.ts'
import { day, month, placedActions, printed, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const B = rated('B', 'complete')
const G = rated('G', 'on-track')
const A = rated('A', 'at-risk')
const R = rated('R', 'off-track')
const FILLS = new Map([
  ['B', '5B9BD5'],
  ['G', '70AD47'],
  ['A', 'FFC000'],
  ['R', 'FF0000'],
])

type Line = [string, string, string, TruthDue, [string, string], TruthRating]

function line(...[ref, text, leads, due, [six, twelve], rating]: Line): TruthAction {
  const list = leads.split(';').map((one) => one.trim())
  const success = [six, twelve].filter((one) => one !== '').join('\n')
  return written(text, { six, twelve }, { ref, leads: list, due, success, rating })
}

const themes: TruthTheme[] = [
  theme(
    'The quality of EHC plans, including the contribution of social care and health',
    [
      line(
        '1.1',
        'Put a quality officer in each of the four district teams who reads every draft before it is sent',
        'SEND Lead (County)',
        month('May 2022', '2022-05'),
        ['All four in post; 60% of drafts read', 'All drafts read before issue'],
        B,
      ),
      line(
        '1.2',
        'Give social workers a template and a named link for advice, with training from the DSCO',
        'Designated Social Care Officer; Assistant Director Children’s Social Care',
        month('June 2022', '2022-06'),
        ['Advice returned in 70% of requests', 'Advice returned in 95%, a third of it good'],
        G,
      ),
      line(
        '1.3',
        'Agree with the three community trusts a single form for health advice',
        'Designated Clinical Officer',
        { ...month('July 2022, revised to November 2022', '2022-11'), also: ['2022-07-31'] },
        ['Form in use in two trusts', 'Form in use in all'],
        A,
      ),
      line(
        '1.4',
        'Audit fifteen plans a month with parents on the panel',
        'SEND QA Manager; Parent Carer Forum',
        month('Monthly from May 2022', '2022-05', 'monthly'),
        ['45% good or better', '65% good or better'],
        G,
      ),
    ],
    'Area 1',
  ),
  theme(
    'The timeliness of assessment and of annual reviews',
    [
      line(
        '2.1',
        'Buy in educational psychology hours to clear assessments that have passed week 16',
        'Principal Educational Psychologist',
        month('September 2022', '2022-09'),
        ['Backlog down from 210 to 80', 'No backlog'],
        R,
      ),
      line(
        '2.2',
        'Set up an annual review team and a tracker that schools can see',
        'SEND Lead (County)',
        month('April 2022', '2022-04'),
        ['Team complete; Year 5 and 9 reviews in hand', '75% of reviews finished in four weeks'],
        B,
      ),
      line(
        '2.3',
        'Finalise amended plans within twelve weeks of the meeting',
        'District SEND Managers',
        month('March 2023', '2023-03'),
        ['40% in time', '70% in time'],
        A,
      ),
      line(
        '2.4',
        'Tell parents by text at weeks 6, 16 and 20 what is happening',
        'SEND Business Manager',
        day('5 September 2022', '2022-09-05'),
        ['Service begun', 'Complaints about delay down by a third'],
        G,
      ),
    ],
    'Area 2',
  ),
  theme(
    'Joint commissioning, in particular speech and language therapy',
    [
      line(
        '3.1',
        'Complete the joint strategic needs assessment for SEND',
        'Consultant in Public Health; Head of Children’s Commissioning (ICB)',
        month('August 2022', '2022-08'),
        ['Published', 'Used in two commissioning decisions'],
        G,
      ),
      line(
        '3.2',
        'Write one specification for speech and language therapy across the county and agree who pays',
        'Head of Children’s Commissioning (ICB); Commissioning Manager (SCC)',
        { ...month('October 2022, revised to January 2023', '2023-01'), also: ['2022-10-31'] },
        ['Specification agreed by both boards', 'New service begun'],
        R,
      ),
      line(
        '3.3',
        'Train staff in 60 schools and settings to run first help for language',
        'Speech and Language Therapy Manager',
        month('February 2023', '2023-02'),
        ['25 schools', '60 schools'],
        G,
      ),
      line(
        '3.4',
        'Publish waiting times by district on the Local Offer',
        'Head of Children’s Commissioning (ICB)',
        repeating('Quarterly', 'quarterly'),
        ['Two quarters published', 'Four quarters published'],
        B,
      ),
    ],
    'Area 3',
  ),
]

const columns: Column[] = [
  { title: '', width: 0.6, of: ({ action }) => action.ref ?? '' },
  { title: 'Actions', width: 4, of: ({ action }) => action.text },
  { title: 'Lead', width: 2.4, of: ({ action }) => action.leads.join('; ') },
  { title: 'Completion date', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
  { title: 'Milestone at 6 months', width: 2.2, of: ({ action }) => cellFor(action, 'six') },
  { title: 'Milestone at 12 months', width: 2.2, of: ({ action }) => cellFor(action, 'twelve') },
  {
    title: 'BRAG',
    width: 0.7,
    of: ({ action }) => printed(action.rating),
    fill: ({ action }) => FILLS.get(printed(action.rating)),
  },
]

const IMPACT = new Map([
  [
    'Area 1',
    [
      ['Audited plans good or better', '22%', '45%', '65%', '48%'],
      ['Parents who say the plan describes their child', '51%', '60%', '75%', '58%'],
    ],
  ],
  [
    'Area 2',
    [
      ['New plans issued in 20 weeks', '41%', '55%', '70%', '46%'],
      ['Annual reviews finished in four weeks', '18%', '45%', '75%', '44%'],
    ],
  ],
  [
    'Area 3',
    [['Children waiting over 18 weeks for speech and language therapy', '1,104', '800', '300', '1,020']],
  ],
])

export const plan: CorpusPlan = {
  id: 'stourbeck-annex',
  title:
    'Annex A: Accelerated Progress Plan (APP) for a Local Area following the judgement that sufficient progress had not been made – Stourbeck',
  style:
    'the national form: facts about the area, then actions with milestones at 6 and 12 months, BRAG letters, revised dates; measures and a risk register beside',
  levels: ['Area of weakness', 'Action'],
  scale: [
    { code: 'B', label: 'Complete', status: 'complete' },
    { code: 'G', label: 'On track', status: 'on-track' },
    { code: 'A', label: 'Some slippage, recoverable', status: 'at-risk' },
    { code: 'R', label: 'Not on track', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'other', words: 'Name of the Local Area Stourbeck' },
    { kind: 'measures', words: 'New plans issued in 20 weeks 41% 55% 70% 46%' },
    { kind: 'other', words: 'Psychologists cannot be found 20 Retainer; trainees; neighbouring authorities' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title(
      'Annex A: Accelerated Progress Plan (APP) for a Local Area following the judgement that sufficient progress had not been made – Stourbeck',
    ),
    table(
      [
        ['Name of the Local Area', 'Stourbeck'],
        ['Date of inspection', '25th – 27th January 2022'],
        ['Date of publication of the revisit report', '4th March 2022'],
        ['Accountable officers from the LA and CCG', 'Director for Families and Communities; Chief Nurse'],
        ['SEND and NHS England advisers', 'As notified by the Department'],
      ],
      { widths: [3, 5], headings: 0 },
    ),
    heading('Governance and accountability', 2),
    para(
      'The plan belongs to the SEND and Inclusion Partnership Group, which meets monthly and reports to the Health and Wellbeing Board. Reviews with the Department take place at six and at twelve months. This version is the one that went to the six-month review.',
    ),
    para('BRAG: B = Complete. G = On track. A = Some slippage, recoverable. R = Not on track.'),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), { columns }),
      strong('Impact measures'),
      table(
        [
          ['Measure', 'Baseline', '6 months', '12 months', 'Actual at September 2022'],
          ...(IMPACT.get(of.ref ?? '') ?? []),
        ],
        { widths: [5, 1.2, 1.2, 1.2, 1.8] },
      ),
    ]),
    heading('Risk register', 2),
    table(
      [
        ['Risk', 'Score', 'Mitigation'],
        ['Psychologists cannot be found', '20', 'Retainer; trainees; neighbouring authorities'],
        ['The ICB is new and its officers change', '12', 'Handover notes; deputies named'],
        ['Requests go up again in the autumn', '16', 'Weekly figures; early help for schools'],
      ],
      { widths: [4, 0.8, 5] },
    ),
  ],
}
