// Care-experienced young people's pledges in labelled fields in place of a table: timeline, status, stage and
// percentage complete are three separate fields. Choices: the status is the rating, and the colours are not
// explained; the stage and the percentage are neither rating nor progress; the newest date is in force.
import { bullets, field, heading, para, table, title } from '../lay.ts'
import { act, day, month, printed, quarter, rated, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const COMPLETE = rated('Complete', 'complete')
const GREEN = rated('Green', 'on-track')
const AMBER = rated('Amber', 'at-risk')
const RED = rated('Red', 'off-track')

const BESIDE = new Map<TruthAction, { stage: string; percent: string }>()

/** Reference, action, officer, due, status, [stage, percentage], expected outcome, update. */
type Line = [string, string, string, TruthDue | null, TruthRating, [string, string], string, string]

function pledge([ref, text]: [string, string], ...lines: Line[]): TruthTheme {
  const actions = lines.map(
    ([number, words, leads, due, rating, [stage, percent], success, progress]): TruthAction => {
      const made = act(words, leads, due, {
        ref: number,
        rating,
        success,
        ...(progress === '' ? {} : { progress }),
      })
      BESIDE.set(made, { stage, percent })
      return made
    },
  )
  return theme(text, actions, ref)
}

const themes: TruthTheme[] = [
  pledge(
    ['Pledge 1', 'We will help you find a home and keep it'],
    [
      '1.1',
      'Set aside ten council flats a year for care leavers, in places they have chosen',
      'Head of Housing; Leaving Care Manager',
      day('31 March 2026', '2026-03-31'),
      GREEN,
      ['Delivery', '40%'],
      'No care leaver waits more than twelve weeks.',
      'Four let. Brae has no one-bedroom stock.',
    ],
    [
      '1.2',
      'Give each person moving in a £3,000 grant and somebody to go shopping with',
      'Leaving Care Manager',
      day('By 30/04/2025 - complete', '2025-04-30'),
      COMPLETE,
      ['Closed', '100%'],
      'Homes that are furnished on the first night.',
      'In place since April.',
    ],
    [
      '1.3',
      'Stay-close flat above the Kettilsby hub for those who need longer',
      'Residential Manager',
      { ...month('Nov 2025 → Feb 2026 (rev)', '2026-02'), also: ['2025-11-30'] },
      RED,
      ['Planning', '15%'],
      'Two young people at a time, six to nine months each.',
      'Building control refused the stairs.',
    ],
  ),
  pledge(
    ['Pledge 2', 'We will be ambitious for your work and learning'],
    [
      '2.1',
      'Guarantee an interview for any council job for which a care leaver meets half of the list',
      'HR Director',
      month('September 2025', '2025-09'),
      COMPLETE,
      ['Closed', '100%'],
      'Ten care leavers on the payroll.',
      'Six so far.',
    ],
    [
      '2.2',
      'Ask our forty largest suppliers for one placement each',
      'Head of Procurement',
      quarter('Q3 2025/26', '2025-12'),
      AMBER,
      ['Delivery', '25%'],
      '40 placements.',
      'Eleven said yes, six said no, the rest have not answered.',
    ],
    [
      '2.3',
      'Pay for driving lessons, twenty hours and the test',
      'Corporate Parenting Officer',
      {
        ...undated('Spring term 2026'),
        also: ['2026-03-31', '2026-04-30', '2026-04-02', '2026-03-27', '2026-04-03'],
      },
      GREEN,
      ['Delivery', '60%'],
      'Fifteen pass.',
      '',
    ],
    [
      '2.4',
      'Visit each person at university or college away from home',
      'Virtual School Head; Personal Advisers',
      repeating('Termly', 'termly'),
      GREEN,
      ['Delivery', 'n/a'],
      'Nobody drops out without our having been to see them.',
      'All nine visited in autumn.',
    ],
  ),
  pledge(
    ['Pledge 3', 'We will look after your health'],
    [
      '3.1',
      'Health passport on the telephone with immunisations and family history as far as it is known',
      'Designated Nurse',
      month('January 2026', '2026-01'),
      AMBER,
      ['Testing', '50%'],
      'Everyone has theirs by 17½.',
      'Trial with twelve. Family history is empty for most.',
    ],
    [
      '3.2',
      'Counsellor at the hub on Tuesdays and Thursdays, no referral needed',
      'Commissioning Manager; Kettilsby Counselling Trust',
      undated('Immediate'),
      COMPLETE,
      ['Closed', '100%'],
      'First appointment in a fortnight.',
      'Wait is nine days.',
    ],
    [
      '3.3',
      'Prescriptions paid up to 25',
      'Integrated Care Board',
      undated('TBC'),
      RED,
      ['Not agreed', '0%'],
      'No one goes without medicine for want of money.',
      'Board to consider in the new year.',
    ],
  ),
  pledge(
    ['Pledge 4', 'We will be there for you'],
    [
      '4.1',
      'Personal advisers to hold no more than 20 young people',
      'Leaving Care Manager',
      day('1 October 2025', '2025-10-01'),
      AMBER,
      ['Delivery', '70%'],
      'Average 19, none over 22.',
      'Average is 23.',
    ],
    [
      '4.2',
      'Christmas lunch and a summer day out planned by the care leavers’ forum',
      'Participation Officer',
      repeating('Annual', 'annual'),
      GREEN,
      ['Delivery', 'n/a'],
      'Sixty come.',
      '',
    ],
    [
      '4.3',
      'Letter from the Chief Executive on every 18th, 21st and 25th birthday',
      'Chief Executive’s Office',
      repeating('Ongoing', 'ongoing'),
      GREEN,
      ['Delivery', 'n/a'],
      'Nobody is forgotten.',
      '',
    ],
  ),
]

function card(one: TruthAction): Laid[] {
  const beside = BESIDE.get(one)
  return [
    field('Action', `${one.ref ?? ''} ${one.text}`),
    field('Responsible Officer', one.leads.join(' and ')),
    field('Timeline', one.due?.text ?? ''),
    field('Status', printed(one.rating)),
    field('Stage', beside?.stage ?? ''),
    field('Percentage complete', beside?.percent ?? ''),
    field('Expected outcome', one.success ?? ''),
    ...(one.progress === undefined ? [] : [field('Update on progress', one.progress)]),
    para(''),
  ]
}

export const plan: CorpusPlan = {
  id: 'kettilsby-pledges',
  title: 'Kettilsby and Brae: Local offer improvement plan for care leavers',
  style:
    'labelled fields in place of a table; status, stage and percentage are three fields; pledges as headings',
  levels: ['Pledge', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'In suitable accommodation 84% 89%' }],
  renderings: ['docx', 'docx:plain', 'pdf:lines', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  page: { size: 10, footer: 'Kettilsby and Brae Council' },
  layout: () => [
    title('Kettilsby and Brae: Local offer improvement plan for care leavers'),
    para(
      'Position at 30 November 2025. Written with the care leavers’ forum, who meet at the hub on the first Wednesday of the month.',
    ),
    heading('Who we are', 2),
    ...bullets(
      '148 care leavers between 18 and 25, of whom 39 live outside the county.',
      'Seven personal advisers and a manager.',
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      ...(of.actions ?? []).flatMap((one) => card(one)),
    ]),
    heading('How we are doing', 2),
    table(
      [
        ['Measure', '2024', '2025'],
        ['In suitable accommodation', '84%', '89%'],
        ['In education, work or training', '51%', '55%'],
        ['In touch', '93%', '96%'],
      ],
      { widths: [5, 1, 1] },
    ),
  ],
}
