// Dates as working papers have them: "Nov 2024 → Feb 2025 (rev)", "By 31/03/2024 - complete", "w/c 27 Jan 2025", Q2 2024/25,
// Spring term 2025, Immediate, TBC, and a column Revised deadline. BRAG as a health trust uses it: blue complete and peer
// checked, green complete, amber ON TRACK, red off track; key at the end. Choices: the newest date is in force; where the
// Revised deadline is filled it is that; a term has no day, though its last month may be given.
import { actionTable, bullets, type Column, free, heading, para, table, title } from '../lay.ts'
import type {} from '../truth.ts'
import { aim, day, month, placedActions, printed, quarter, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, TruthDue | null, TruthRating | null]
type More = { by?: string; revised?: string; update: string[]; success: string }

const FILLS = { Blue: '8EA9DB', Green: '92D050', Amber: 'FFC000', Red: 'FF5050' }
const BLUE: TruthRating = { texts: ['Blue'], statuses: ['complete', 'embedded'], fill: FILLS.Blue }
const GREEN: TruthRating = { texts: ['Green'], statuses: ['complete'], fill: FILLS.Green }
const AMBER: TruthRating = { texts: ['Amber'], statuses: ['on-track'], fill: FILLS.Amber }
const RED: TruthRating = { texts: ['Red'], statuses: ['off-track'], fill: FILLS.Red }

function line([ref, text, lead, due, rating]: Line, more: More): TruthAction {
  return written(
    text,
    {
      lead,
      by: more.by ?? due?.text ?? '',
      revised: more.revised ?? '',
      update: more.update,
      success: more.success,
    },
    {
      leads: lead.split(' & '),
      due,
      ref,
      rating,
      ...(more.update.length === 0 ? {} : { progress: more.update.join('\n') }),
      ...(more.success === '' ? {} : { success: more.success }),
    },
  )
}

const term = (text: string, ...also: string[]): TruthDue => ({ ...undated(text), also })
const moved = (text: string, to: string, from: string): TruthDue => ({ ...month(text, to), also: [from] })

const COLUMNS: Column[] = [
  { title: 'Ref', width: 0.7, of: (row) => row.action.ref ?? '' },
  {
    title: 'Improvement area',
    width: 2.4,
    of: (row) => row.objective?.text ?? '',
    merge: (row) => row.objective,
  },
  { title: 'Action', width: 4.4, of: (row) => row.action.text },
  { title: 'Lead', width: 2, of: (row) => cellFor(row.action, 'lead') },
  { title: 'Due date', width: 1.7, of: (row) => cellFor(row.action, 'by') },
  { title: 'Revised deadline', width: 1.4, of: (row) => cellFor(row.action, 'revised') },
  {
    title: 'BRAG',
    width: 0.9,
    of: (row) => printed(row.action.rating),
    fill: (row) => row.action.rating?.fill,
  },
  { title: 'Update', width: 4, of: (row) => cellFor(row.action, 'update') },
  { title: 'Success measure', width: 2.6, of: (row) => cellFor(row.action, 'success') },
]

export const plan: CorpusPlan = {
  id: 'jarnwick-revised',
  title: 'Jarnwick Improvement Plan: Children in Need of Help, Protection and Care',
  style:
    'dates with arrows, terms, weeks and “- complete”, a Revised deadline column, BRAG in which amber is on track and green complete',
  levels: ['Priority', 'Improvement area', 'Action'],
  scale: [
    { code: 'Blue', label: 'Complete and peer checked', status: 'complete', colour: FILLS.Blue },
    { code: 'Green', label: 'Complete', status: 'complete', colour: FILLS.Green },
    { code: 'Amber', label: 'On track', status: 'on-track', colour: FILLS.Amber },
    { code: 'Red', label: 'Off track', status: 'off-track', colour: FILLS.Red },
  ],
  themes: [
    themeOf(
      'Demand and early help',
      [
        aim('Right help first time', [
          line(
            [
              '1.1',
              'Put an early help worker at the front door five days a week',
              'Early Help Service Manager',
              day('By 31/03/2024 - complete', '2024-03-31'),
              BLUE,
            ],
            { update: ['Peer checked by Hillshire in May.'], success: 'Fewer than 18% re-contacts' },
          ),
          line(
            [
              '1.2',
              'Rewrite the threshold document with schools and health',
              'Partnership Manager & Designated Nurse',
              moved('Nov 2024 → Feb 2025 (rev)', '2025-02', '2024-11-30'),
              AMBER,
            ],
            {
              update: ['Consultation ran over because half the schools answered after half term.'],
              success: '',
            },
          ),
          line(
            [
              '1.3',
              'Stop closing contacts without telling the referrer',
              'Head of MASH',
              undated('Immediate'),
              GREEN,
            ],
            {
              update: ['Letter goes out from the system since 3 September.'],
              success: 'Referrers told in 95% of contacts',
            },
          ),
        ]),
        aim('Family help', [
          line(
            [
              '1.4',
              'Bring family support and child in need teams together in the north locality',
              'Head of Family Help',
              quarter('Q2 2024/25', '2024-09'),
              RED,
            ],
            {
              revised: '',
              update: [
                'Accommodation is not ready. No date from Property.',
                'Nov: staff have been consulted twice about a move that has not happened and the unions have asked for it to be paused. Chief Executive to meet Property before the next Board.',
                'Dec: meeting put off.',
              ],
              success: 'One worker for each family',
            },
          ),
          line(
            ['1.5', 'Same in the south and coastal localities', 'Head of Family Help', undated('TBC'), null],
            { update: [], success: '' },
          ),
          line(
            [
              '1.6',
              'Family group conference offered before any initial child protection conference',
              'FGC Coordinator',
              month('Sept 2024', '2024-09'),
              AMBER,
            ],
            {
              update: [
                'Offered to 41 of 60. Where it was not offered the reason was mostly that the conference was already booked; chairs now ask.',
              ],
              success: '80% offered',
            },
          ),
        ]),
      ],
      'Priority 1',
    ),
    themeOf(
      'Children in care and permanence',
      [
        aim('No drift', [
          line(
            [
              '2.1',
              'Permanence tracker for every child by the second review',
              'Permanence Lead',
              month('Jan 2025', '2025-01'),
              RED,
            ],
            {
              by: 'Oct 2024',
              revised: 'Jan 2025',
              update: ['Two of four teams use it.', 'The rest from 6 January.'],
              success: 'Permanence decided for 90% by the second review',
            },
          ),
          line(
            [
              '2.2',
              'Training for IROs in early permanence',
              'IRO Service Manager',
              day('w/c 27 Jan 2025', '2025-01-27', '2025-01-31', '2025-02-02'),
              AMBER,
            ],
            { update: ['Trainer booked.'], success: '' },
          ),
          line(
            [
              '2.3',
              'Unregistered placements to be reported to the director every week',
              'Head of Placements',
              repeating('Weekly', 'weekly'),
              AMBER,
            ],
            { update: ['3 children this week (7 in June).'], success: 'None by April' },
          ),
        ]),
        aim('Education', [
          line(
            [
              '2.4',
              'Personal education plans written together with young people',
              'Virtual School Head',
              term('Spring term 2025', '2025-03-31', '2025-04-30', '2025-04-04'),
              AMBER,
            ],
            { update: ['Trial in six schools.'], success: '85% good or better' },
          ),
          line(
            [
              '2.5',
              'Laptop for each child in care from Year 7',
              'Virtual School Head & ICT Manager',
              moved('Sept 2024 → Dec 2024 (rev)', '2024-12', '2024-09-30'),
              GREEN,
            ],
            { update: ['All 118 delivered on 12 December. Not yet peer checked.'], success: '' },
          ),
        ]),
      ],
      'Priority 2',
    ),
    themeOf(
      'Practice and workforce',
      [
        aim('Supervision', [
          line(
            [
              '3.1',
              'Supervision policy and recording form',
              'Principal Social Worker',
              day('31/05/2024', '2024-05-31'),
              BLUE,
            ],
            { update: ['Peer checked September.'], success: 'Supervision on 90% of files' },
          ),
          line(
            [
              '3.2',
              'Group supervision for all teams',
              'Principal Social Worker',
              day('28/02/2025', '2025-02-28'),
              AMBER,
            ],
            { by: '30/11/2024', revised: '28/02/2025', update: ['9 of 14 teams.'], success: '' },
          ),
        ]),
        aim('Stable teams', [
          line(
            [
              '3.3',
              'Retention payment after two years',
              'HR Business Partner',
              quarter('Q4 2024/25', '2025-03'),
              AMBER,
            ],
            { update: ['Paper to Cabinet in February.'], success: 'Turnover below 14%' },
          ),
          line(
            [
              '3.4',
              'Exit interviews read by the director',
              'HR Business Partner & DCS',
              repeating('Ongoing', 'ongoing'),
              AMBER,
            ],
            { update: ['Eight read.'], success: '' },
          ),
        ]),
      ],
      'Priority 3',
    ),
  ],
  decoys: [
    { kind: 'key', words: 'Complete and peer checked' },
    { kind: 'measures', words: 'Agency social workers 26%' },
  ],
  renderings: ['docx', 'docx:plain', 'xlsx', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 8, footer: 'Jarnwick Improvement Board January 2025' },
  layout: () => [
    title('Jarnwick Improvement Plan: Children in Need of Help, Protection and Care'),
    para(
      'For the Improvement Board on 14 January 2025. Please read the key before the colours: amber does not mean trouble in this plan.',
    ),
    ...bullets('Dates are changed only by the Board.', 'Peer checks are done by Hillshire, twice a year.'),
    ...plan.themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), { columns: COLUMNS }),
    ]),
    heading('What we watch', 2),
    table([
      ['Measure', 'Mar 24', 'Dec 24', 'Target'],
      ['Agency social workers', '26%', '19%', '12%'],
      ['Re-referrals', '27%', '23%', '20%'],
    ]),
    heading('BRAG key', 2),
    free(
      [
        [{ text: 'Blue', fill: FILLS.Blue }, 'Complete and peer checked'],
        [{ text: 'Green', fill: FILLS.Green }, 'Complete'],
        [{ text: 'Amber', fill: FILLS.Amber }, 'On track'],
        [{ text: 'Red', fill: FILLS.Red }, 'Off track'],
      ],
      { widths: [1, 4] },
    ),
  ],
}
