// Ordinary. A MASH improvement workbook: a sheet for each workstream with a title and its lead above the table,
// notes by date in a cell (newest first), one-letter RAG with a key on the first sheet, risks and attendance
// on sheets of their own. Choices: the workstream's lead above the table leads no action by that.
import { actionTable, para, sheet, strong, table, title } from '../../lay.ts'
import { day, month, rated, repeating, theme, themeActions, undated } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

const RAG: Record<string, TruthRating> = {
  B: { ...rated('B', 'complete'), fill: '8DB4E2' },
  G: { ...rated('G', 'on-track'), fill: '92D050' },
  A: { ...rated('A', 'at-risk'), fill: 'FFC000' },
  R: { ...rated('R', 'off-track'), fill: 'FF0000' },
}

type Row = [string, string, string, TruthDue, string, string[], string]

function row([ref, text, who, due, success, notes, code]: Row): TruthAction {
  return written(
    text,
    { who, notes },
    {
      ref,
      leads: who === '' ? [] : who.split(' & '),
      due,
      rating: RAG[code] ?? null,
      ...(success === '' ? {} : { success }),
      ...(notes.length === 0 ? {} : { progress: notes.join('\n') }),
    },
  )
}

const themes = [
  theme(
    'Demand and decision making',
    [
      row([
        '1.1',
        'Triage standard: all contacts to have a manager’s decision the same day',
        'MASH Manager',
        day('30/04/25', '2025-04-30'),
        '95% in one working day',
        ['12/5 – 93% for April.', '7/4 – 88%. Mondays are the problem.'],
        'G',
      ]),
      row([
        '1.2',
        'Stop using email inbox for referrals – online form only, with phone for emergencies',
        'MASH Manager & Digital Project Officer',
        month('June 25', '2025-06'),
        'Inbox closed',
        [
          '12/5 – form tested with six schools, two GPs. Changes needed to the consent page, see separate note. Comms drafted.',
        ],
        'G',
      ]),
      row([
        '1.3',
        'Consent: one-page guide + challenge of referrers when consent not sought',
        'Practice Lead',
        day('31/03/25', '2025-03-31'),
        '',
        ['7/4 – done, on website'],
        'B',
      ]),
      row([
        '1.4',
        'Re-referral audit, 30 cases, with early help in the room',
        'QA Officer',
        month('May 25', '2025-05'),
        'Understand why 26% come back',
        ['12/5 – only 11 read so far, QA officer off sick. Will miss.'],
        'R',
      ]),
      row([
        '1.5',
        'Thresholds – partner survey to test understanding',
        'Partnership Manager',
        month('July 25', '2025-07'),
        '60% response',
        [],
        'G',
      ]),
    ],
    'Workstream 1',
  ),
  theme(
    'Information sharing and strategy discussions',
    [
      row([
        '2.1',
        'Information sharing agreement re-signed by all nine partners',
        'Partnership Manager & Information Governance Officer',
        day('28/02/25', '2025-02-28'),
        'Signed',
        ['12/5 – 8 of 9. Ambulance trust legal team.', '3/3 – 6 of 9'],
        'A',
      ]),
      row([
        '2.2',
        'Health to be at all strategy discussions (virtual is fine)',
        'Named Nurse',
        repeating('Ongoing', 'ongoing'),
        '100%',
        ['12/5 – 81% in April', '7/4 – 76%'],
        'A',
      ]),
      row([
        '2.3',
        'Template for strategy discussion minutes incl. decision about medical and who tells the family',
        'Practice Lead & DS Protecting Vulnerable People',
        month('March 25', '2025-03'),
        'In use',
        ['7/4 – in use'],
        'B',
      ]),
      row([
        '2.4',
        'Out of hours: EDT to hold strategy discussion not wait until morning',
        'EDT Manager',
        month('June 25', '2025-06'),
        '',
        ['12/5 – EDT say police night desk cannot always join. Escalated to Supt.'],
        'A',
      ]),
    ],
    'Workstream 2',
  ),
  theme(
    'People and premises',
    [
      row([
        '3.1',
        'Fill 2 x advanced practitioner',
        'MASH Manager',
        day('01/06/25', '2025-06-01'),
        'In post',
        ['12/5 – one starts 2/6, other re-advertised'],
        'A',
      ]),
      row([
        '3.2',
        'Move to second floor so police, health and social care sit together',
        'Head of Service & Facilities Manager',
        month('Sept 25', '2025-09'),
        '',
        ['12/5 – lease signed. IT order placed, 10 wks.'],
        'G',
      ]),
      row([
        '3.3',
        'Wellbeing – reflective group every fortnight with the clinical psychologist',
        'Clinical Psychologist',
        month('Jan 25', '2025-01'),
        'Staff survey',
        ['3/3 – running, well attended'],
        'B',
      ]),
      row([
        '3.4',
        'Rotation of social workers between MASH and assessment, six-monthly',
        'Head of Service',
        undated('TBC after restructure'),
        '',
        [],
        '',
      ]),
    ],
    'Workstream 3',
  ),
]

const LEADS = ['Head of Service, Front Door', 'Detective Inspector', 'Head of Service, Front Door']
const SHEETS = ['WS1 Demand', 'WS2 Info sharing', 'WS3 People']

export const plan: CorpusPlan = {
  id: 'holmebridge-mash',
  title: 'Holmebridge MASH Improvement Plan – working copy',
  style:
    'a workbook with a sheet for each workstream, dated notes newest first, one-letter BRAG with its key on the first sheet',
  levels: ['Workstream', 'Task'],
  scale: [
    { code: 'B', label: 'Done', status: 'complete', colour: '8DB4E2' },
    { code: 'G', label: 'On target', status: 'on-track', colour: '92D050' },
    { code: 'A', label: 'Some concern', status: 'at-risk', colour: 'FFC000' },
    { code: 'R', label: 'Off target or missed', status: 'off-track', colour: 'FF0000' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Off target or missed' },
    { kind: 'other', words: 'Police pull out of co-location' },
    { kind: 'measures', words: 'Contacts received 1,204 1,187' },
  ],
  renderings: ['xlsx', 'ods', 'paste:excel', 'docx', 'html'],
  layout: () => [
    sheet('Read me'),
    title('Holmebridge MASH Improvement Plan – working copy'),
    para(
      'Owned by the MASH Operational Group, which meets on the second Monday. Strategic group sees the red and amber lines only.',
    ),
    table(
      [
        ['Letter', 'Means'],
        ['B', 'Done'],
        ['G', 'On target'],
        ['A', 'Some concern'],
        ['R', 'Off target or missed'],
      ],
      { widths: [1, 4] },
    ),
    ...themes.flatMap((of, at) => [
      sheet(SHEETS[at] ?? ''),
      strong(`${of.ref ?? ''}: ${of.text}`),
      para(`Workstream lead: ${LEADS[at] ?? ''}`),
      actionTable(themeActions(of), {
        columns: [
          { title: '#', width: 0.5, of: ({ action }) => action.ref ?? '' },
          { title: 'Task', width: 4, of: ({ action }) => action.text },
          { title: 'Who', width: 1.8, of: ({ action }) => cellFor(action, 'who') },
          { title: 'Deadline', width: 1.2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'What does good look like', width: 1.8, of: ({ action }) => action.success ?? '' },
          { title: 'Where we are', width: 4, of: ({ action }) => cellFor(action, 'notes') },
          {
            title: 'BRAG',
            width: 0.6,
            of: ({ action }) => action.rating?.texts[0] ?? '',
            fill: ({ action }) => action.rating?.fill,
          },
        ],
      }),
    ]),
    sheet('Data'),
    table(
      [
        ['Indicator', 'Mar', 'Apr', 'Target'],
        ['Contacts received', '1,204', '1,187', ''],
        ['Contacts to referral', '22%', '24%', '25-30%'],
        ['Referrals within 12 months of another', '26%', '26%', '20%'],
        ['Decision in one working day', '88%', '93%', '95%'],
      ],
      { widths: [4, 1, 1, 1] },
    ),
    sheet('Risks'),
    table(
      [
        ['Risk', 'Likelihood', 'Impact', 'Score', 'Mitigation'],
        ['Police pull out of co-location', '2', '5', '10', 'Supt is on strategic group'],
        ['Data sharing challenge from a parent', '3', '3', '9', 'ISA; privacy notice re-issued'],
      ],
      { widths: [4, 1, 1, 1, 4] },
    ),
  ],
}
