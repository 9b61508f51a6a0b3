// A corporate parenting plan: an outcome above each table, Measure and Milestones in columns of their own, two or
// three dates in a cell, and the digits 1 to 4 in the manner of a scrutiny committee. Choices: the last of several
// dates is the one in force and the others may be given; 3 is slipped; Measure is what success is.
import { bullets, free, heading, para, table, title } from '../lay.ts'
import { act, month, printed, rated, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const ONE = rated('1', 'complete')
const TWO = rated('2', 'on-track')
const THREE = rated('3', 'at-risk', 'off-track')
const FOUR = rated('4', 'off-track')

const MILESTONES = new Map<TruthAction, string>()

/** Reference, action, measure, milestones, leads, timescales, rating. */
type Line = [string, string, string, string, string, TruthDue | null, TruthRating]

function outcome([ref, text]: [string, string], ...lines: Line[]): TruthTheme {
  const actions = lines.map(([number, words, success, milestones, leads, due, rating]): TruthAction => {
    const made = act(words, leads, due, { ref: number, rating, success })
    MILESTONES.set(made, milestones)
    return made
  })
  return theme(text, actions, ref)
}

const several = (text: string, last: string, ...also: string[]): TruthDue => ({ ...month(text, last), also })

const themes: TruthTheme[] = [
  outcome(
    ['Outcome 1', 'Our children have a home they can stay in'],
    [
      '1.1',
      'Recruit foster carers through carers who are already with us, with a payment for each introduction',
      'Net gain of 12 households',
      'Four approved by Christmas',
      'Fostering Service Manager',
      several('Sept 25, Dec 25, April 26', '2026-04', '2025-09-30', '2025-12-31'),
      TWO,
    ],
    [
      '1.2',
      'Offer therapeutic support to all carers of children under five moving to adoption',
      'Two disruptions or fewer in the year',
      'Psychologist in post',
      'Adoption Team Manager',
      month('Nov 25', '2025-11'),
      THREE,
    ],
    [
      '1.3',
      'Bring home at least six children from residential care outside the islands',
      'Six home; saving of £900k',
      'List agreed, two homes found',
      'Head of Corporate Parenting, Placements Officer',
      several('Oct 25, April 26', '2026-04', '2025-10-31'),
      TWO,
    ],
    [
      '1.4',
      'Memory box for every child at the first placement',
      'All new entrants',
      'Boxes bought',
      'Fostering Service Manager',
      month('June 25', '2025-06'),
      ONE,
    ],
  ),
  outcome(
    ['Outcome 2', 'Our children do well at school'],
    [
      '2.1',
      'Personal education plans to be finished within the first ten days of a placement',
      '95%',
      '80% by Oct 25',
      'Virtual Head',
      month('April 26', '2026-04'),
      TWO,
    ],
    [
      '2.2',
      'Tutor for each Year 11 pupil who wants one',
      'All offered, two thirds take it up',
      'Tutors chosen with pupils',
      'Virtual Head, Schools Forum',
      month('Sept 25', '2025-09'),
      ONE,
    ],
    [
      '2.3',
      'No child in care to be permanently excluded, with a meeting called at the first suspension',
      'None',
      'Heads’ agreement signed',
      'Inclusion Manager',
      repeating('Ongoing', 'ongoing'),
      TWO,
    ],
    [
      '2.4',
      'Laptop or tablet for every pupil from Year 7',
      'All 61 pupils',
      'Bid to the trust fund',
      'Digital Services',
      month('Sept 25', '2025-09'),
      FOUR,
    ],
  ),
  outcome(
    ['Outcome 3', 'Our children are healthy and have people to talk to'],
    [
      '3.1',
      'Independent visitor for each child without family contact',
      '18 matched',
      'Ten volunteers trained',
      'Participation Lead',
      several('Dec 25, Mar 26', '2026-03', '2025-12-31'),
      THREE,
    ],
    [
      '3.2',
      'Free leisure pass on both islands for children and care leavers',
      '70% used it in a month',
      'Passes issued',
      'Leisure Manager',
      month('July 25', '2025-07'),
      ONE,
    ],
    [
      '3.3',
      'Sexual health and relationships sessions that young people plan themselves',
      'Three sets of sessions',
      'Group formed',
      'LAC Nurse, Youth Worker',
      repeating('Termly', 'termly'),
      TWO,
    ],
  ),
  outcome(
    ['Outcome 4', 'Our care leavers are ready and not alone'],
    [
      '4.1',
      'Council tax exemption up to 25 wherever the young person lives',
      'All who qualify have it',
      'Report to Council',
      'Revenues Manager',
      month('April 25', '2025-04'),
      ONE,
    ],
    [
      '4.2',
      'Six apprenticeships kept for care leavers, with interviews guaranteed',
      'Six in post',
      'Posts named by each director',
      'HR Manager, Director of Place',
      several('Oct 25, April 26', '2026-04', '2025-10-31'),
      THREE,
    ],
    [
      '4.3',
      'Trainer flat in Torfinsby and another in Hamra Voe',
      'Eight young people a year',
      'Torfinsby flat open',
      'Leaving Care Manager',
      undated('As per housing strategy'),
      TWO,
    ],
  ),
]

const TITLES = [
  'Ref',
  'Action',
  'Measure',
  'Milestones',
  'Lead Officer(s)',
  'Timescales',
  'Assessment of progress (Categories 1 - 4)',
]

function laidOut(of: TruthTheme): Laid[] {
  return [
    heading(`${of.ref ?? ''}: ${of.text}`, 2),
    free(
      [
        TITLES.map((text) => ({ text, bold: true, fill: 'DEEAF6' })),
        ...(of.actions ?? []).map((one) => [
          one.ref ?? '',
          one.text,
          one.success ?? '',
          MILESTONES.get(one) ?? '',
          one.leads.join(', '),
          one.due?.text ?? '',
          printed(one.rating),
        ]),
      ],
      { widths: [0.7, 4.4, 2.2, 2.2, 2.2, 1.6, 1.6], headings: 1 },
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'torfinsby-parenting',
  title: 'Torfinsby and the Out Holms: Corporate Parenting Action Plan 2025-26',
  style: 'an outcome above each table, two or three dates in a cell, digits 1 to 4 where 3 is slipped',
  levels: ['Outcome', 'Action'],
  scale: [
    { code: '1', label: 'Fully achieved', status: 'complete' },
    { code: '2', label: 'On track but not yet due for completion', status: 'on-track' },
    { code: '3', label: 'Slipped', status: 'at-risk' },
    { code: '4', label: 'Not achieved', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'On track but not yet due for completion' },
    { kind: 'measures', words: 'Children looked after at 31 March' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Corporate Parenting Board, 4 November 2025' },
  layout: () => [
    title('Torfinsby and the Out Holms: Corporate Parenting Action Plan 2025-26'),
    para(
      'Every councillor is a parent to 83 children and 57 care leavers. This is what the council, the health board and our partners will do for them this year.',
    ),
    heading('Our promise', 2),
    ...bullets(
      'We will know you by name.',
      'We will not move you without telling you why.',
      'We will still be here when you are 25.',
    ),
    heading('Numbers', 2),
    table(
      [
        ['', '2023', '2024', '2025'],
        ['Children looked after at 31 March', '90', '88', '83'],
        ['Living off the islands', '24', '21', '19'],
        ['Care leavers in work or training', '44%', '49%', '56%'],
      ],
      { widths: [5, 1, 1, 1] },
    ),
    ...themes.flatMap((of) => laidOut(of)),
    heading('Assessment of progress', 2),
    table(
      [
        ['Category', 'Meaning'],
        ['1', 'Fully achieved'],
        ['2', 'On track but not yet due for completion'],
        ['3', 'Slipped'],
        ['4', 'Not achieved'],
      ],
      { widths: [1, 5] },
    ),
  ],
}
