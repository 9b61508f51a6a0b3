// A plan after an inadequate judgement, built on "improvement commitments": each says which of the
// inspectors' recommendations it answers, what will be measured, monitored, observed and established, and
// its SMART actions with target dates, some struck and rescheduled in words. Choices: the commitment is the
// theme; the measures' table is no action table; a rescheduled date is the one in force.
import { actionTable, heading, para, table, title } from '../lay.ts'
import { day, printed, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const R: TruthRating = { texts: ['Red'], statuses: ['off-track'], fill: 'FF5050' }
const A: TruthRating = { texts: ['Amber'], statuses: ['at-risk', 'on-track'], fill: 'FFC000' }
const G: TruthRating = { texts: ['Green'], statuses: ['complete'], fill: '66CC66' }

type Line = [string, string, string, string, TruthRating]

/** Dates as dd/mm/yy, the newest last. */
function line(...[ref, text, leads, dates, rating]: Line): TruthAction {
  const now = dates.slice(-8)
  const [d = '', m = '', y = ''] = now.split('/')
  return written(
    text,
    { when: dates },
    { ref, leads: leads.split('; '), due: day(now, `20${y}-${m}-${d}`), rating },
  )
}

const NOTES = new Map<TruthTheme, [string, string[][]]>()

type Commitment = [string, string, string, string[][], TruthAction[]]

function commitment(...[ref, text, recommendations, measures, actions]: Commitment): TruthTheme {
  const made = theme(text, actions, ref)
  NOTES.set(made, [recommendations, measures])
  return made
}

const themes = [
  commitment(
    'Improvement Commitment 1',
    'We will have a stable workforce that knows our children',
    '2, 3 and 11',
    [
      ['Measured', 'Permanent social workers 55% to 80%'],
      ['Observed', 'Children say that they have had the same worker for six months'],
    ],
    [
      line('1a', 'Agree and advertise the new pay and progression offer', 'Head of HR', '31/07/15', G),
      line(
        '1b',
        'Convert ten agency workers to permanent contracts',
        'Head of Children and Families; Head of HR',
        '30/09/15 rescheduled to 31/12/15',
        R,
      ),
      line(
        '1c',
        'Open the assessed and supported year academy with eight places',
        'Principal Social Worker',
        '01/10/15',
        G,
      ),
      line(
        '1d',
        'Hold exit interviews with each leaver, by someone outside the service',
        'HR Business Partner',
        '31/08/15 rescheduled to 30/11/15',
        A,
      ),
    ],
  ),
  commitment(
    'Improvement Commitment 2',
    'We will answer at the front door at once and well',
    '1, 4 and 5',
    [
      ['Measured', 'Decisions within one working day 62% to 98%'],
      ['Monitored', 'Daily screen of contacts older than 24 hours'],
    ],
    [
      line('2a', 'Bring police, health and education into one room', 'MASH Project Manager', '01/09/15', G),
      line(
        '2b',
        'Adopt the regional threshold document and train 300 people in it',
        'LSCB Business Manager; Service Manager, Contact and Advice',
        '30/09/15 rescheduled to 31/10/15 rescheduled to 31/01/16',
        R,
      ),
      line(
        '2c',
        'Domestic abuse notifications triaged daily with the police',
        'Service Manager, Contact and Advice',
        '31/10/15',
        G,
      ),
      line(
        '2d',
        'Out of hours service re-specified with the neighbouring councils',
        'Commissioning Manager',
        '31/03/16',
        A,
      ),
    ],
  ),
  commitment(
    'Improvement Commitment 3',
    'We will write assessments and plans which help',
    '6, 7 and 8',
    [
      ['Measured', 'Assessments good or better on audit 18% to 60%'],
      ['Established', 'Panel of parents who read plans with us'],
    ],
    [
      line('3a', 'Chronology at the head of each file', 'Service Managers', '30/11/15', A),
      line('3b', 'Train all team managers in what good looks like', 'Principal Social Worker', '31/10/15', G),
      line(
        '3c',
        'Plans for children in need reviewed every six weeks',
        'Service Manager, Locality East; Service Manager, Locality West',
        '31/08/15 rescheduled to 31/12/15',
        R,
      ),
      line('3d', 'Parents’ panel to have met twice', 'Participation Officer', '31/12/15', A),
    ],
  ),
  commitment(
    'Improvement Commitment 4',
    'We will be parents to be proud of',
    '9, 10 and 12',
    [
      ['Measured', 'Care leavers in touch with us 71% to 95%'],
      ['Established', 'Drop-in on Thursdays at the old library'],
    ],
    [
      line('4a', 'Recruit three more personal advisers', 'Service Manager, Leaving Care', '30/11/15', G),
      line(
        '4b',
        'Health passports for all care leavers at 18',
        'Named Nurse; Service Manager, Leaving Care',
        '31/01/16',
        A,
      ),
      line('4c', 'Drop-in open', 'Service Manager, Leaving Care', '30/10/15', G),
    ],
  ),
]

export const plan: CorpusPlan = {
  id: 'hexmoor-commitments',
  title: 'Hexmoor Children’s Services Improvement Plan: Our Commitments',
  style:
    'commitments with what is measured, monitored, observed or established, and actions whose dates are rescheduled in words, once twice',
  levels: ['Improvement Commitment', 'Action'],
  scale: [
    { code: 'Red', label: 'Not achieved by target date; rescheduled', status: 'off-track', colour: 'FF5050' },
    { code: 'Amber', label: 'In progress, target date not reached', status: 'at-risk', colour: 'FFC000' },
    { code: 'Green', label: 'Achieved', status: 'complete', colour: '66CC66' },
  ],
  themes,
  decoys: [
    { kind: 'measures', words: 'Decisions within one working day 62% to 98%' },
    { kind: 'key', words: 'Not achieved by target date; rescheduled' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true },
  layout: () => [
    title('Hexmoor Children’s Services Improvement Plan: Our Commitments'),
    para(
      'Overview and Scrutiny Commission, 1 December 2015. The plan was accepted in August. Where an action is red its date has been set again; the earlier date is left to be seen.',
    ),
    table(
      [
        ['Status', 'What it means'],
        ['Red', 'Not achieved by target date; rescheduled'],
        ['Amber', 'In progress, target date not reached'],
        ['Green', 'Achieved'],
      ],
      { widths: [1, 5] },
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      para(`Ofsted recommendations addressed: ${NOTES.get(of)?.[0] ?? ''}`),
      table([['How we will show it', 'What'], ...(NOTES.get(of)?.[1] ?? [])], { widths: [2, 6] }),
      actionTable(themeActions(of), {
        columns: [
          { title: 'Ref', width: 0.6, of: ({ action }) => action.ref ?? '' },
          { title: 'SMART Action', width: 5, of: ({ action }) => action.text },
          { title: 'Lead Officer', width: 2.6, of: ({ action }) => action.leads.join(' / ') },
          { title: 'Target Date', width: 2.2, of: ({ action }) => cellFor(action, 'when') },
          {
            title: 'Status',
            width: 1,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => action.rating?.fill,
          },
        ],
      }),
    ]),
  ],
}
