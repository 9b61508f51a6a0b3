// Plain. A plan after an inspection, one table: Ofsted's area for improvement in a merged cell at the left, actions
// beside it, progress from 1 to 4 with the key above the table. Choices: an area's merged cell is the level above;
// two leads on two lines are both leads; the list of who is who is people.
import { actionTable, bullets, heading, para, table, title, type Column } from '../lay.ts'
import { act, day, month, placedActions, printed, quarter, rated, repeating, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const RATINGS: Record<string, TruthRating> = {
  '1': rated('1', 'complete'),
  '2': rated('2', 'on-track'),
  '3': rated('3', 'at-risk', 'off-track'),
  '4': rated('4', 'off-track'),
}

type Line = [[string, string], string, TruthDue | null, string, [string, string?]]

function line([[ref, text], leads, due, rating, [success, progress]]: Line): TruthAction {
  return act(text, leads, due, {
    ref,
    rating: RATINGS[rating] ?? null,
    ...(success === '' ? {} : { success }),
    ...(progress === undefined ? {} : { progress }),
  })
}

const themes: TruthTheme[] = [
  {
    text: 'The response to disabled children and their families, including the timeliness of reviews',
    actions: [
      line([
        ['1.1', 'Review every short breaks package that has not been looked at in the last twelve months'],
        'Amanda Frith',
        day('31.01.26', '2026-01-31'),
        '3',
        [
          'All packages reviewed within the year',
          '41 of 118 outstanding. New reviewing officer starts 5 January.',
        ],
      ]),
      line([
        ['1.2', 'Train disabled children’s team in child protection thresholds'],
        'Amanda Frith; Leon Carver',
        month('Nov 25', '2025-11'),
        '1',
        ['Threshold decisions agreed with in audit', 'Two days delivered, whole team attended.'],
      ]),
      line([
        ['1.3', 'Set up a parents’ reference group with the Parent Carer Forum'],
        'Forum Chair',
        month('Feb 26', '2026-02'),
        '2',
        ['Parents shape the offer'],
      ]),
    ],
  },
  {
    text: 'Private fostering arrangements',
    actions: [
      line([
        [
          '2.1',
          'Campaign with GP surgeries, language schools and faith groups so that arrangements are notified',
        ],
        'Leon Carver; Communications Team',
        quarter('Q4 25/26', '2026-03'),
        '2',
        ['Notifications rise from four a year', 'Leaflet in six languages ready for print.'],
      ]),
      line([
        ['2.2', 'Visit all known children in the required time'],
        'Rosalind Peake',
        repeating('Monthly', 'monthly'),
        '2',
        ['100% of visits in time', 'October 5 of 5, November 5 of 5'],
      ]),
    ],
  },
  {
    text: 'The quality of written plans for children in care',
    actions: [
      line([
        ['3.1', 'Develop a standard for care plans and give examples of good ones'],
        'Rosalind Peake',
        day('19.12.25', '2025-12-19'),
        '1',
        ['Social workers know what good looks like', 'Launched at the November practice forum.'],
      ]),
      line([
        ['3.2', 'IROs to return plans which are not SMART before the review goes ahead'],
        'IRO Service Manager',
        month('Jan 26', '2026-01'),
        '2',
        ['Plans graded good: 75%'],
      ]),
      line([
        ['3.3', 'Write review records to the child'],
        'IRO Service Manager',
        month('Sept 25', '2025-09'),
        '4',
        [
          'Children understand decisions',
          'Not taken forward: system change needed, supplier cannot say when.',
        ],
      ]),
      line([
        ['3.4', 'Seek children’s views with a new app before each review'],
        'Participation Team',
        undated('TBC'),
        '',
        [''],
      ]),
    ],
  },
  {
    text: 'Oversight of children who are educated at home or missing education',
    actions: [
      line([
        ['4.1', 'Match social care and education data every week'],
        'Data Team; Attendance Lead',
        day('10.10.25', '2025-10-10'),
        '1',
        ['No child unknown', 'Automatic since 6 October.'],
      ]),
      line([
        ['4.2', 'Joint visits for children educated at home who have a social worker'],
        'Attendance Lead',
        month('Mar 26', '2026-03'),
        '2',
        ['All visited within a term', '9 of 22 so far'],
      ]),
      line([
        ['4.3', 'Report part-time timetables to the Education Partnership'],
        'Attendance Lead',
        repeating('Termly', 'termly'),
        '3',
        ['Part-time timetables end in six weeks', 'Autumn report missed; 14 schools have not replied.'],
      ]),
    ],
  },
  {
    text: 'Management capacity',
    actions: [
      line([
        ['5.1', 'Recruit a permanent head of service for children in care'],
        'Director of Children’s Services',
        day('28.11.25', '2025-11-28'),
        '3',
        ['Stable leadership', 'No appointment made at first round. Interim to stay until April.'],
      ]),
      line([
        ['5.2', 'Agree delegated authority for team managers'],
        '',
        month('Dec 25', '2025-12'),
        '2',
        [''],
      ]),
    ],
  },
]

const rows = placedActions({ themes })
const COLUMNS: Column[] = [
  {
    title: 'Area for improvement (Ofsted)',
    width: 2.6,
    of: ({ theme: of }) => of.text,
    merge: ({ theme: of }) => of.text,
  },
  { title: 'No.', width: 0.8, of: ({ action }) => action.ref ?? '' },
  { title: 'Action', width: 3.8, of: ({ action }) => action.text },
  { title: 'By whom', width: 2, of: ({ action }) => action.leads },
  { title: 'By when', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
  { title: 'Success measure', width: 2.4, of: ({ action }) => action.success ?? '' },
  { title: 'Progress 1 - 4', width: 1.1, of: ({ action }) => printed(action.rating) },
  { title: 'Comments December 2025', width: 3, of: ({ action }) => action.progress ?? '' },
]

export const plan: CorpusPlan = {
  id: 'gadbrook-merged',
  title: 'Gadbrook Council: Post-Inspection Action Plan',
  style:
    'one table, the area for improvement merged at the left, progress from 1 to 4, names and posts as leads',
  levels: ['Area for improvement', 'Action'],
  scale: [
    { code: '1', label: 'fully achieved', status: 'complete' },
    { code: '2', label: 'on track, not yet due', status: 'on-track' },
    { code: '3', label: 'slipped', status: 'at-risk' },
    { code: '4', label: 'not achieved', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'people', words: 'Amanda Frith Service Manager, Disabled Children' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'pdf:bare', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Gadbrook Council: Post-Inspection Action Plan'),
    para(
      'Inspection: 15 to 26 September 2025. Overall effectiveness: good. Plan agreed 14 October 2025, reviewed 11 December 2025.',
    ),
    heading('Progress ratings', 2),
    ...bullets('1 - fully achieved', '2 - on track, not yet due', '3 - slipped', '4 - not achieved'),
    heading('Action plan', 2),
    actionTable(rows, { columns: COLUMNS }),
    heading('Who is who', 2),
    table(
      [
        ['Name', 'Post'],
        ['Amanda Frith', 'Service Manager, Disabled Children'],
        ['Leon Carver', 'Practice Development Manager'],
        ['Rosalind Peake', 'Service Manager, Children in Care'],
      ],
      { widths: [3, 5] },
    ),
    para('Next review by the Children’s Leadership Team: 12 February 2026.'),
  ],
}
