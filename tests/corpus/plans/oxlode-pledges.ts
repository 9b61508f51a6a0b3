// Awkward. No table: each pledge's actions stand as labelled fields, with a percentage, a stage and a status apart.
import { bullets, field, heading, para, table, title } from '../lay.ts'
import { day, month, rated, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const G = rated('Green', 'on-track')
const A = rated('Amber', 'at-risk')
const R = rated('Red', 'off-track')
const C = rated('Complete', 'complete')

type Line = [string, string, TruthDue, TruthRating, [string, string], [string, string, string]]

/** In pairs: percentage and stage; expected outcome, link to other plans, progress. */
function line(...[text, lead, due, rating, [percent, stage], [success, link, progress]]: Line): TruthAction {
  return written(
    text,
    { lead: lead.replaceAll(';', ' and '), percent, stage, success, link, progress },
    { leads: lead.split(';'), due, rating, success, ...(progress === '' ? {} : { progress }) },
  )
}

const themes: TruthTheme[] = [
  theme(
    'We will give you somewhere safe to live',
    [
      line(
        'Open a six-bed home for young people aged 16 and over at Station Road',
        'Head of Commissioning',
        month('September 2025', '2025-09'),
        A,
        ['70%', 'Delivery'],
        [
          'Fewer young people placed out of area',
          'Sufficiency Strategy',
          'Building work finished. Ofsted registration is awaited.',
        ],
      ),
      line(
        'Write a good-home standard with the Children in Care Council and inspect against it',
        'Participation Officer;Head of Commissioning',
        day('31 March 2025', '2025-03-31'),
        C,
        ['100%', 'Closed'],
        [
          'Young people say their home is a good one',
          'None',
          'Agreed 12 March. Eleven homes inspected since.',
        ],
      ),
      line(
        'Recruit fifteen fostering households by the spring campaign',
        'Fostering Team Manager',
        day('31 March 2026', '2026-03-31'),
        R,
        ['20%', 'Delivery'],
        [
          'Fifteen more households, five of them for siblings',
          'Fostering Recruitment Plan',
          'Three approved. Four more in assessment. Enquiries have dropped by a third.',
        ],
      ),
    ],
    'Pledge 1',
  ),
  theme(
    'We will help you to do well at school',
    [
      line(
        'Hold a personal education plan for every child within 20 days of coming into care',
        'Virtual School Head',
        month('July 2025', '2025-07'),
        C,
        ['100%', 'Closed'],
        ['95% of plans held in time', 'SEND Strategy', '97% since April.'],
      ),
      line(
        'Train designated teachers in attachment and trauma, two a school',
        'Virtual School Head',
        month('June 2026', '2026-06'),
        G,
        ['45%', 'Delivery'],
        ['Suspensions of children in care fall by a quarter', 'Inclusion Plan', ''],
      ),
      line(
        'Set up a reading buddy scheme with library volunteers',
        'Education Support Officer',
        month('January 2026', '2026-01'),
        G,
        ['10%', 'Planning'],
        ['Thirty children matched', 'Library Plan', ''],
      ),
    ],
    'Pledge 2',
  ),
  theme(
    'We will listen, and tell you what we did',
    [
      line(
        'Answer every point the Children in Care Council raises within a month',
        'Director of Children’s Services',
        day('30 September 2025', '2025-09-30'),
        A,
        ['60%', 'Delivery'],
        ['Young people know what came of what they said', 'None', 'Nine of fourteen answered in time.'],
      ),
      line(
        'Put feedback forms for reviews on the app',
        'IRO Manager',
        month('May 2025', '2025-05'),
        C,
        ['100%', 'Closed'],
        ['Half of reviews have the child’s own words', 'Digital Strategy', ''],
      ),
      line(
        'Train two young inspectors to sit on interview panels',
        'Participation Officer',
        month('February 2026', '2026-02'),
        G,
        ['50%', 'Delivery'],
        ['All social work panels have a young person', 'Workforce Strategy', 'One trained.'],
      ),
    ],
    'Pledge 3',
  ),
  theme(
    'We will help you to be healthy',
    [
      line(
        'Bring initial health assessments back within 20 working days',
        'Designated Nurse;Service Manager, Children in Care',
        month('December 2025', '2025-12'),
        R,
        ['35%', 'Delivery'],
        [
          '90% within timescale',
          'ICB Joint Plan',
          'Paediatric clinics were cancelled in August. 52% in time for the quarter.',
        ],
      ),
      line(
        'Agree a priority route to CAMHS for children in care',
        'ICB Children’s Commissioner',
        month('November 2025', '2025-11'),
        A,
        ['80%', 'Sign-off'],
        ['First appointment within four weeks', 'Emotional Wellbeing Strategy', ''],
      ),
    ],
    'Pledge 4',
  ),
  theme(
    'We will stay beside you when you leave care',
    [
      line(
        'Publish a local offer that care leavers have written',
        'Care Leavers Manager',
        day('1 May 2025', '2025-05-01'),
        C,
        ['100%', 'Closed'],
        ['Care leavers know what they can ask for', 'None', 'Launched on 29 April.'],
      ),
      line(
        'Exempt care leavers from council tax until 25',
        'Head of Revenues',
        day('1 April 2026', '2026-04-01'),
        G,
        ['75%', 'Sign-off'],
        [
          'No care leaver is taken to court for council tax',
          'Medium Term Financial Plan',
          'Goes to Cabinet in December.',
        ],
      ),
      line(
        'Keep in touch with 95% of care leavers aged 17 to 25',
        'Care Leavers Manager',
        day('31 March 2026', '2026-03-31'),
        G,
        ['90%', 'Delivery'],
        ['95%', 'None', '93% at the end of October.'],
      ),
    ],
    'Pledge 5',
  ),
]

const card = (action: TruthAction, at: string): Laid[] => [
  field('Action', action.text),
  field('Responsible Officer', String(cellFor(action, 'lead'))),
  field('Due date', action.due?.text ?? ''),
  field('Status', action.rating?.texts[0] ?? ''),
  field('Stage', String(cellFor(action, 'stage'))),
  field('Percentage complete', String(cellFor(action, 'percent'))),
  field('Expected outcome', String(cellFor(action, 'success'))),
  field('Link to other action plans or strategy initiatives', String(cellFor(action, 'link'))),
  ...(cellFor(action, 'progress') === '' ? [] : [field('Progress', String(cellFor(action, 'progress')))]),
  ...(at === '' ? [] : [para(at)]),
]

export const plan: CorpusPlan = {
  id: 'oxlode-pledges',
  title: 'Oxlode corporate parenting pledges: delivery plan 2025-26',
  style: 'pledges as headings, labelled fields in place of a table; status, stage and percentage apart',
  levels: ['Pledge', 'Action'],
  scale: [
    { code: 'Green', label: 'On target', status: 'on-track' },
    { code: 'Amber', label: 'Behind, but will be done by the due date', status: 'at-risk' },
    { code: 'Red', label: 'Will miss the due date', status: 'off-track' },
    { code: 'Complete', label: 'Finished and signed off', status: 'complete' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Behind, but will be done by the due date' },
    { kind: 'other', words: 'Pledge Green Amber Red Complete' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'pdf:ruled', 'odt', 'html', 'paste:word'],
  layout: () => [
    title('Oxlode corporate parenting pledges: delivery plan 2025-26'),
    para(
      'We made five pledges to the children in our care and our care leavers. This paper says what we are doing to keep each one. It is brought up to date for the Corporate Parenting Board every other month; this is the November 2025 version.',
    ),
    ...bullets(
      'Percentages are the responsible officer’s own estimate.',
      'A stage is one of Planning, Delivery, Sign-off or Closed.',
    ),
    table([
      ['Pledge', 'Green', 'Amber', 'Red', 'Complete'],
      ['1', '0', '1', '1', '1'],
      ['2', '2', '0', '0', '1'],
      ['3', '1', '1', '0', '1'],
      ['4', '0', '1', '1', '0'],
      ['5', '2', '0', '0', '1'],
    ]),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`),
      ...(of.actions ?? []).flatMap((action) => card(action, '')),
    ]),
    heading('What the status means'),
    table([
      ['Status', 'Meaning'],
      ['Green', 'On target'],
      ['Amber', 'Behind, but will be done by the due date'],
      ['Red', 'Will miss the due date'],
      ['Complete', 'Finished and signed off'],
    ]),
  ],
}
