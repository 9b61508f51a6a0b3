// Plain. A plan for children in care and care leavers as labelled lines: each action a short block of lines (Action,
// Lead, Timescale, RAG, Progress, Impact), the blocks under headings. Choices: an empty line or "not yet agreed"
// names nobody; the key stands in a paragraph of its own.
import { bullets, field, heading, para, title } from '../lay.ts'
import { act, day, month, printed, quarter, rated, repeating, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const BLUE = rated('Blue', 'complete')
const GREEN = rated('Green', 'on-track')
const AMBER = rated('Amber', 'at-risk')
const RED = rated('Red', 'off-track')

type Line = [string, string, string, TruthDue | null, [TruthRating, string, string?]]

function line([ref, text, leads, due, [rating, progress, success]]: Line): TruthAction {
  return act(text, leads, due, {
    ref,
    rating,
    progress,
    ...(success === undefined ? {} : { success }),
  })
}

const themes: TruthTheme[] = [
  {
    ref: 'Outcome 1',
    text: 'Children live in homes that are right for them',
    actions: [
      line([
        '1a',
        'Recruit 24 more fostering households, of whom eight will take teenagers or brothers and sisters together',
        'Head of Fostering',
        month('March 2026', '2026-03'),
        [
          AMBER,
          '9 approved since April, 6 in assessment. Four households have resigned in the same time so the net gain is five.',
          'Children placed more than 20 miles from home down from 31% to 20%.',
        ],
      ]),
      line([
        '1b',
        'Open two council-run homes for children with complex needs',
        'Head of Commissioning; Head of Residential',
        quarter('Q4 2025/26', '2026-03'),
        [
          RED,
          'First building bought. Planning objection on the second. Registration with Ofsted takes at least six months so the date cannot be met for both.',
        ],
      ]),
      line([
        '1c',
        'End the use of unregistered placements',
        'Assistant Director, Resources',
        day('31 July 2025', '2025-07-31'),
        [BLUE, 'No child in an unregistered placement since 11 July.', 'No child is placed unlawfully.'],
      ]),
      line([
        '1d',
        'Hold a stability meeting within five days when a carer says that they are struggling',
        'Service Manager, Children in Care',
        repeating('Quarterly', 'quarterly'),
        [GREEN, '14 meetings this quarter; 11 placements still in place.'],
      ]),
    ],
  },
  {
    ref: 'Outcome 2',
    text: 'Children have a plan for permanence without delay',
    actions: [
      line([
        '2a',
        'Track every child from the second review until permanence is agreed',
        'Permanence Manager',
        month('May 2025', '2025-05'),
        [
          GREEN,
          'Tracker in place and used fortnightly. 61 children on it.',
          'Time from entry to agreed permanence plan below six months for nine in ten.',
        ],
      ]),
      line([
        '2b',
        'Clear the backlog of life story books',
        '',
        undated('Not yet agreed'),
        [RED, '38 children are waiting. No capacity identified.'],
      ]),
      line([
        '2c',
        'Train all independent reviewing officers in challenge and escalation',
        'IRO Manager',
        month('June 2025', '2025-06'),
        [BLUE, 'Done 19 June; all but one attended.', 'Escalations resolved in 20 days.'],
      ]),
      line([
        '2d',
        'Review all children placed at home with parents under a care order and apply to discharge where it is safe',
        'Service Manager, Court and Permanence; Legal Services',
        month('September 2025', '2025-09'),
        [AMBER, '27 of 40 reviewed, 9 applications made. Court listing is slow.'],
      ]),
    ],
  },
  {
    ref: 'Outcome 3',
    text: 'Children in care are healthy and do well at school',
    actions: [
      line([
        '3a',
        'Initial health assessments to be done within 20 working days',
        'Designated Doctor; Business Support Lead',
        month('October 2025', '2025-10'),
        [
          AMBER,
          '54% in June, from 37%. Most delay is our own late paperwork, not the clinic.',
          '90% on time.',
        ],
      ]),
      line([
        '3b',
        'Every personal education plan to have targets which the Virtual School has graded good',
        'Virtual School Head',
        month('December 2025', '2025-12'),
        [GREEN, '72% good in the summer term.', '85% good or better.'],
      ]),
      line([
        '3c',
        'Agree with the mental health trust a direct route for children placed out of area',
        'ICB Commissioner',
        null,
        [RED, 'Meeting cancelled twice.'],
      ]),
    ],
  },
  {
    ref: 'Outcome 4',
    text: 'Care leavers are ready, safe and not alone',
    actions: [
      line([
        '4a',
        'Allocate a personal adviser at 15 and a half',
        'Leaving Care Manager',
        month('August 2025', '2025-08'),
        [GREEN, 'All who turned 15½ since June have one.', 'No young person meets their adviser after 17.'],
      ]),
      line([
        '4b',
        'Rewrite the local offer with care leavers and put it on their phones',
        'Leaving Care Manager; Participation Worker',
        day('24 October 2025', '2025-10-24'),
        [GREEN, 'Young people have chosen the app and are writing the pages about money.'],
      ]),
      line([
        '4c',
        'Sign a joint housing protocol so that nobody leaving care is placed in bed and breakfast',
        'Head of Housing Options',
        month('November 2025', '2025-11'),
        [
          AMBER,
          'Draft with legal. One young person spent nine nights in a hotel in May.',
          'None in bed and breakfast.',
        ],
      ]),
    ],
  },
]

function laidAction(action: TruthAction): Laid[] {
  return [
    field('Action', `${action.ref ?? ''} ${action.text}`),
    field('Lead', action.leads.length === 0 ? 'to be identified' : action.leads.join(' and ')),
    ...(action.due === null ? [] : [field('Timescale', action.due.text)]),
    field('RAG', printed(action.rating)),
    field('Progress', action.progress ?? ''),
    ...(action.success === undefined ? [] : [field('What success looks like', action.success)]),
  ]
}

export const plan: CorpusPlan = {
  id: 'pilmoor-lines',
  title: 'Pilmoor Improvement Plan: children in care and care leavers',
  style: 'no table: a block of labelled lines for each action under outcome headings',
  levels: ['Outcome', 'Action'],
  scale: [
    { code: 'Blue', label: 'complete and the impact has been seen', status: 'complete' },
    { code: 'Green', label: 'on track', status: 'on-track' },
    { code: 'Amber', label: 'some delay, expected to recover', status: 'at-risk' },
    { code: 'Red', label: 'off track, the Board needs to know', status: 'off-track' },
  ],
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:wrapped', 'paste:word'],
  layout: () => [
    title('Pilmoor Improvement Plan: children in care and care leavers'),
    para('Update to the Corporate Parenting Board, July 2025'),
    heading('Introduction'),
    para(
      'The inspection of January 2025 found that the experiences and progress of children in care require improvement to be good. There were three recommendations about this part of the service, which are covered by the four outcomes below. Young people from the Pilmoor Voices group chose the words.',
    ),
    heading('How we rate progress'),
    ...bullets(
      'Blue – complete and the impact has been seen',
      'Green – on track',
      'Amber – some delay, expected to recover',
      'Red – off track, the Board needs to know',
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      ...(of.actions ?? []).flatMap((action) => laidAction(action)),
    ]),
    heading('Next update'),
    para('The next update will come to the Board in October 2025.'),
  ],
}
