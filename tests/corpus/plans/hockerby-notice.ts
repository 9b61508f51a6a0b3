// Ordinary. An improvement board's paper under a DfE improvement notice: the notice's paragraphs as bands across
// one table, BRAG in words with a key on the last page. Choices: a band is a theme; "Delivery support" leads too,
// as the convention has it; commentary is progress.
import { actionTable, bullets, heading, para, table, title, type Column } from '../lay.ts'
import { day, month, placedActions, printed, quarter, rated, repeating, theme } from '../truth.ts'
import { cellFor, written } from '../written.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const blue: TruthRating = { texts: ['Blue'], statuses: ['complete', 'embedded'] }
const green: TruthRating = rated('Green', 'on-track')
const amber: TruthRating = rated('Amber', 'at-risk')
const red: TruthRating = rated('Red', 'off-track')

type Line = [string, string, string, string, TruthDue, TruthRating, string]
function line([ref, text, sro, support, due, rating, progress]: Line): TruthAction {
  const leads = [sro, ...support.split(', ').filter((one) => one !== '')]
  return written(text, { sro, support }, { ref, leads, due, rating, progress })
}

const themes: TruthTheme[] = [
  theme(
    'Leadership and governance',
    [
      line([
        'A1',
        'Publish a single improvement plan agreed by the Leader, Chief Executive and safeguarding partners',
        'Chief Executive',
        'DCS',
        day('30 Sept 2025', '2025-09-30'),
        blue,
        'Published 26 September. DfE adviser content.',
      ]),
      line([
        'A2',
        'Corporate dashboard of children’s performance to Executive each month',
        'DCS',
        'Head of Business Intelligence',
        month('Oct 2025', '2025-10'),
        blue,
        'First dashboard 14 October; members asked for fewer pages, and got them.',
      ]),
      line([
        'A3',
        'Fund the growth bid of £3.4m in the medium term financial strategy',
        'Section 151 Officer',
        '',
        month('Feb 2026', '2026-02'),
        green,
        'In the draft budget out to consultation.',
      ]),
      line([
        'A4',
        'Appoint permanent Assistant Director for Safeguarding',
        'DCS',
        'HR Director',
        month('Dec 2025', '2025-12'),
        amber,
        'Interviews 9 December. Two on shortlist, one has since withdrawn. Interim extended to March as cover.',
      ]),
    ],
    'Paragraph 4a',
  ),
  theme(
    'Help and protection',
    [
      line([
        'B1',
        'All strategy meetings attended by police, health and education within 24 hours of decision',
        'AD Safeguarding',
        'Detective Chief Inspector, Named Nurse',
        day('31 Oct 2025', '2025-10-31'),
        amber,
        'Police 97%, health 88%, education 41%. Education Safeguarding Officer starts 1 December.',
      ]),
      line([
        'B2',
        'Re-audit of 60 cases closed at the front door since April',
        'Principal Social Worker',
        '',
        day('28 Nov 2025', '2025-11-28'),
        green,
        '43 read. Three reopened, none unsafe.',
      ]),
      line([
        'B3',
        'Reduce children on a plan for more than 18 months to fewer than 12',
        'Head of Child Protection',
        'Conference Chairs',
        quarter('Q4 2025/26', '2026-03'),
        red,
        '21 in October and 23 in November. Wrong direction. Deep dive at next Board.',
      ]),
      line([
        'B4',
        'Introduce Family Group Decision Making offer before any pre-proceedings meeting',
        'Head of Edge of Care',
        'Family Rights Coordinator',
        quarter('Q3 2025/26', '2025-12'),
        green,
        'Four coordinators trained. 17 families referred.',
      ]),
      line([
        'B5',
        'Return interviews within 72 hours offered by someone outside the child’s team',
        'Exploitation Service Manager',
        '',
        repeating('Monthly', 'monthly'),
        amber,
        'Within 72 hours: 64% September, 72% October.',
      ]),
    ],
    'Paragraph 4b',
  ),
  theme(
    'Children in care and care leavers',
    [
      line([
        'C1',
        'Stop using unregistered placements; plan agreed for each of the five children',
        'AD Corporate Parenting',
        'Head of Commissioning',
        day('31 Oct 2025', '2025-10-31'),
        red,
        'Two of five remain. One has a move date (8 December). Ofsted told weekly.',
      ]),
      line([
        'C2',
        'Health passports for all care leavers turning 18',
        'Designated Nurse for Looked After Children',
        'Leaving Care Team Manager',
        month('Jan 2026', '2026-01'),
        green,
        '31 of 38 issued.',
      ]),
      line([
        'C3',
        'Refresh sufficiency strategy with a foster carer recruitment target of net +15',
        'Head of Commissioning',
        'Fostering Manager',
        month('Mar 2026', '2026-03'),
        green,
        'Net +4 at end of October.',
      ]),
    ],
    'Paragraph 4c',
  ),
  theme(
    'Quality of practice and workforce',
    [
      line([
        'D1',
        'Roll out chosen practice model to every team, including business support',
        'Principal Social Worker',
        'Practice Development Leads',
        quarter('Q1 2026/27', '2026-06'),
        green,
        'Cohorts 1 to 3 complete (94 people).',
      ]),
      line([
        'D2',
        'Caseload ceiling of 20 with an automatic alert to the AD',
        'AD Safeguarding',
        'Systems Team',
        day('30 Sept 2025', '2025-09-30'),
        blue,
        'Alert went live 22 September. Six alerts so far, all acted on.',
      ]),
      line([
        'D3',
        'Monthly practice week: senior leaders observe visits and meetings',
        'DCS',
        '',
        repeating('Monthly', 'monthly'),
        green,
        'Held in October and November.',
      ]),
      line([
        'D4',
        'Convert 20 agency workers to permanent contracts',
        'HR Director',
        'AD Safeguarding',
        month('Mar 2026', '2026-03'),
        amber,
        'Seven so far. Market supplement paper to Staffing Committee in January.',
      ]),
    ],
    'Paragraph 4d',
  ),
]

const COLUMNS: Column[] = [
  { title: 'Plan ref', width: 0.7, of: ({ action }) => action.ref ?? '' },
  { title: 'Milestone', width: 4.4, of: ({ action }) => action.text },
  { title: 'SRO', width: 1.6, of: ({ action }) => cellFor(action, 'sro') },
  { title: 'Delivery support', width: 1.8, of: ({ action }) => cellFor(action, 'support') },
  { title: 'Delivery date', width: 1.2, of: ({ action }) => action.due?.text ?? '' },
  { title: 'BRAG Nov 25', width: 0.9, of: ({ action }) => printed(action.rating) },
  { title: 'Commentary for Board', width: 4.4, of: ({ action }) => action.progress ?? '' },
]

export const plan: CorpusPlan = {
  id: 'hockerby-notice',
  title: 'Hockerby Children’s Improvement Board: Improvement Notice Delivery Report',
  style:
    'paragraphs of an improvement notice as bands across one table, SRO and support, BRAG words, key at the end',
  levels: ['Paragraph', 'Milestone'],
  scale: [
    { code: 'Blue', label: 'Delivered and embedded, Board has accepted evidence', status: 'complete' },
    { code: 'Green', label: 'On track to deliver', status: 'on-track' },
    { code: 'Amber', label: 'Risk to delivery, mitigation in place', status: 'at-risk' },
    { code: 'Red', label: 'Off track, Board decision needed', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Risk to delivery, mitigation in place' },
    { kind: 'other', words: 'Loss of interim managers before permanent appointments' },
    { kind: 'other', words: 'Number of milestones' },
  ],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 8, footer: 'Improvement Board 27 November 2025 – Paper 3' },
  layout: () => [
    title('Hockerby Children’s Improvement Board: Improvement Notice Delivery Report'),
    para('27 November 2025, Paper 3. Independent Chair: to note and challenge.'),
    heading('Summary'),
    para(
      'The notice was issued on 3 July 2025. This report follows its paragraphs 4a to 4d. Since the October meeting B4 has moved from Amber to Green, and B3 from Amber to Red.',
    ),
    table(
      [
        ['', 'Blue', 'Green', 'Amber', 'Red'],
        ['Number of milestones', '3', '7', '4', '2'],
        ['October', '2', '7', '6', '1'],
      ],
      { widths: [3, 1, 1, 1, 1] },
    ),
    heading('Delivery report'),
    actionTable(placedActions({ themes }), {
      columns: COLUMNS,
      banner: ({ theme: of }) => `${of.ref ?? ''} – ${of.text}`,
    }),
    heading('Programme risks'),
    table(
      [
        ['Risk', 'Likelihood', 'Impact', 'Mitigation', 'Owner'],
        [
          'Loss of interim managers before permanent appointments',
          '3',
          '4',
          'Contracts to end of March',
          'DCS',
        ],
        ['Placement costs exceed the growth bid', '4', '4', 'Weekly panel', 'S151'],
      ],
      { widths: [4, 1, 1, 3, 1.2] },
    ),
    heading('BRAG key'),
    table(
      [
        ['Rating', 'Definition'],
        ['Blue', 'Delivered and embedded, Board has accepted evidence'],
        ['Green', 'On track to deliver'],
        ['Amber', 'Risk to delivery, mitigation in place'],
        ['Red', 'Off track, Board decision needed'],
      ],
      { widths: [1, 5] },
    ),
    ...bullets(
      'AD = Assistant Director',
      'DCS = Director of Children’s Services',
      'SRO = Senior Responsible Owner',
    ),
  ],
}
