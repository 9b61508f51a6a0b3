// A Welsh island's service improvement plan after inspection, as reported each quarter: numbered action points under four
// themes, all red when the plan began, and since then red, amber, yellow or green; a column for the quarter before and one
// for this quarter. Choices: the rating in force is this quarter's; yellow means nearly done and going well.
import { actionTable, type Column, heading, para, table, title } from '../lay.ts'
import { act, month, placedActions, printed, quarter, rated, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const GREEN = rated('Green', 'complete')
const YELLOW = rated('Yellow', 'on-track')
const AMBER = rated('Amber', 'at-risk')
const RED = rated('Red', 'off-track', 'not-started')
const FILLS = new Map([
  ['Green', '70AD47'],
  ['Yellow', 'FFFF00'],
  ['Amber', 'F4B183'],
  ['Red', 'FF5050'],
])

const BEFORE = new Map<TruthAction, string>()
type Line = [string, string, string, TruthDue, string, TruthRating, TruthRating]

function line(...[ref, text, leads, due, progress, before, now]: Line): TruthAction {
  const made = act(text, leads, due, { ref, progress, rating: now })
  BEFORE.set(made, printed(before))
  return made
}

const HEAD = 'Head of Children & Families’ Services'
const IAA = 'Service Manager (Porth Teulu – IAA and Early Intervention)'
const INTENSIVE = 'Service Manager (Intensive Intervention)'
const CORPORATE = 'Service Manager (Corporate Parenting)'
const QA = 'Safeguarding and Quality Improvement Manager'

const themes: TruthTheme[] = [
  theme(
    'Access: information, advice and assistance',
    [
      line(
        '1',
        'Agree thresholds with partners and publish them in both languages',
        IAA,
        month('June 2017', '2017-06'),
        'Published; 14 sessions held with schools and the health board.',
        GREEN,
        GREEN,
      ),
      line(
        '2',
        'Give feedback to whoever refers within ten working days',
        IAA,
        month('September 2017', '2017-09'),
        '96% in the quarter.',
        YELLOW,
        GREEN,
      ),
      line(
        '3',
        'Improve the quality of referrals that come from partners',
        `${IAA};Senior Manager Safeguarding, Health Board`,
        month('March 2018', '2018-03'),
        'Health referrals on the new form since October. Police notices are still very brief.',
        AMBER,
        YELLOW,
      ),
      line(
        '4',
        'Offer the active offer in Welsh at the first call',
        IAA,
        month('April 2017', '2017-04'),
        'Recorded for all callers.',
        GREEN,
        GREEN,
      ),
    ],
    'Theme 1',
  ),
  theme(
    'Assessment, care and support',
    [
      line(
        '5',
        'Bring practice to one standard with a framework for assessments, plans and chronologies',
        INTENSIVE,
        month('December 2017', '2017-12'),
        'Framework in use. Chronologies present in 71 of 80 files read.',
        YELLOW,
        YELLOW,
      ),
      line(
        '6',
        'Reorganise into small practice groups, each with a leader who holds few cases',
        HEAD,
        month('April 2018', '2018-04'),
        'Six groups in place since May. Seventh awaits a leader.',
        YELLOW,
        GREEN,
      ),
      line(
        '7',
        'Set up a resilient families team for children on the edge of care',
        INTENSIVE,
        month('January 2018', '2018-01'),
        '21 families, 38 children; three have come into care.',
        GREEN,
        GREEN,
      ),
      line(
        '8',
        'Record risk clearly and reach a judgement upon it in all child protection enquiries',
        `${QA};${INTENSIVE}`,
        quarter('Q4 2018/19', '2019-03'),
        'The inspectors found this still uneven. Workshop planned with the regional board in February.',
        AMBER,
        AMBER,
      ),
    ],
    'Theme 2',
  ),
  theme(
    'Leadership, workforce and quality',
    [
      line(
        '9',
        'Write a workforce strategy and fill posts permanently',
        `${HEAD};HR Business Manager`,
        month('March 2018', '2018-03'),
        'Two vacancies of 64 posts; no agency managers.',
        GREEN,
        GREEN,
      ),
      line(
        '10',
        'Supervise every practitioner each month to the policy',
        HEAD,
        month('July 2017', '2017-07'),
        '88% in the quarter. Sickness in one group.',
        YELLOW,
        YELLOW,
      ),
      line(
        '11',
        'Hold regular audits and report what they teach to the panel',
        QA,
        month('October 2017', '2017-10'),
        'Themes: direct work good, plans too long.',
        GREEN,
        GREEN,
      ),
      line(
        '12',
        'Members’ panel meets monthly and takes up concerns of staff',
        HEAD,
        month('July 2017', '2017-07'),
        'Visits made to three teams.',
        GREEN,
        GREEN,
      ),
      line(
        '13',
        'Bring performance information to the leadership team every week',
        'Business Support and Performance Manager',
        month('November 2017', '2017-11'),
        'In place.',
        GREEN,
        GREEN,
      ),
    ],
    'Theme 3',
  ),
  theme(
    'Children who are looked after',
    [
      line(
        '14',
        'Recruit and keep more foster carers on the island, with an improved package',
        CORPORATE,
        quarter('Q4 2018/19', '2019-03'),
        'Package agreed by the Executive in November. Nine enquiries since.',
        RED,
        YELLOW,
      ),
      line(
        '15',
        'Open small group homes so that fewer children live away from the island',
        `${CORPORATE};Head of Housing Services`,
        quarter('Q4 2018/19', '2019-03'),
        'First house bought. Registration will take until summer.',
        AMBER,
        AMBER,
      ),
      line(
        '16',
        'Review all children placed with parents and revoke orders that are no longer needed',
        CORPORATE,
        month('December 2018', '2018-12'),
        'Eleven revoked, four before the court.',
        YELLOW,
        YELLOW,
      ),
    ],
    'Theme 4',
  ),
]

const columns: Column[] = [
  { title: 'No.', width: 0.5, of: ({ action }) => action.ref ?? '' },
  { title: 'Action point', width: 4, of: ({ action }) => action.text },
  { title: 'Responsible officer', width: 2.6, of: ({ action }) => action.leads },
  { title: 'Target date', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
  { title: 'Progress during the quarter', width: 3.6, of: ({ action }) => action.progress ?? '' },
  {
    title: 'RAYG Quarter 2',
    width: 1,
    of: ({ action }) => BEFORE.get(action) ?? '',
    fill: ({ action }) => FILLS.get(BEFORE.get(action) ?? ''),
  },
  {
    title: 'RAYG Quarter 3',
    width: 1,
    of: ({ action }) => printed(action.rating),
    fill: ({ action }) => FILLS.get(printed(action.rating)),
  },
]

export const plan: CorpusPlan = {
  id: 'penmaenor-sip',
  title:
    'Isle of Penmaenor County Council – Children and Families’ Services: Service Improvement Plan, Quarter 3 2018/19',
  style:
    'numbered action points in themes, red/amber/yellow/green for last quarter and this one side by side, Welsh posts',
  levels: ['Theme', 'Action point'],
  scale: [
    { code: 'Red', label: 'Not begun, or not being met', status: 'off-track' },
    { code: 'Amber', label: 'Begun, but with concerns that it will be late', status: 'at-risk' },
    { code: 'Yellow', label: 'On course, with some work still to do', status: 'on-track' },
    { code: 'Green', label: 'Completed', status: 'complete' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Yellow On course, with some work still to do' },
    { kind: 'other', words: 'Quarter 2 2018/19 1 3 5 7' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title(
      'Isle of Penmaenor County Council – Children and Families’ Services: Service Improvement Plan, Quarter 3 2018/19',
    ),
    para('Report to the Corporate Scrutiny Committee and the Executive. Portfolio Member: Social Services.'),
    heading('Where we stand', 2),
    table(
      [
        ['', 'Red', 'Amber', 'Yellow', 'Green'],
        ['February 2017 (start)', '16', '0', '0', '0'],
        ['Quarter 2 2018/19', '1', '3', '5', '7'],
        ['Quarter 3 2018/19', '0', '2', '5', '9'],
      ],
      { widths: [3, 1, 1, 1, 1] },
    ),
    heading('Key', 2),
    table(
      [
        ['Status', 'Meaning'],
        ['Red', 'Not begun, or not being met'],
        ['Amber', 'Begun, but with concerns that it will be late'],
        ['Yellow', 'On course, with some work still to do'],
        ['Green', 'Completed'],
      ],
      { widths: [1, 5] },
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), { columns }),
    ]),
    para(
      'We expect all action points to be green by the end of March 2019, except the small group homes, and to bring a new three-year plan to the Panel in April.',
    ),
  ],
}
