// Ordinary. A county's plan by priority: what inspectors said, what has been done, then a table of what comes
// next. Choices: what has been done already is told, not planned, so it is no action; leads are people with
// their posts in brackets, and each is one lead.
import { actionTable, bullets, heading, para, strong, title } from '../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const complete = rated('Complete', 'complete')
const moving = rated('Progressing', 'on-track')
const waiting = rated('Not yet due', 'not-started')
const late = rated('Overdue', 'off-track')

const priorities = [
  theme('Priority One: Purposeful and inclusive leadership', [
    act(
      'Hold a summit of chief executives, with care-experienced young people in the chair, to agree a joint promise to children',
      'Annis Rowe (Chief Executive)',
      day('22 January 2020', '2020-01-22'),
      { ref: '1a', success: 'Signed promise; notes of the summit', rating: complete },
    ),
    act(
      'Put in place a permanent senior team for children’s services',
      'Annis Rowe (Chief Executive)',
      month('May 2020', '2020-05'),
      { ref: '1b', success: 'Appointments made; vacancy report', rating: moving },
    ),
    act(
      'Bring a report on the impact of improvement, with the voice of front-line staff, to full Council',
      'Cllr Piers Godolphin (Cabinet Member); Tamsin Varcoe (Director of Children’s Services)',
      month('July 2020', '2020-07'),
      { ref: '1c', success: 'Council minutes', rating: waiting },
    ),
  ]),
  theme('Priority Two: A workforce that stays', [
    act(
      'Agree a retention offer for social workers in the four hardest to fill teams',
      'Digby Lanyon (Head of HR)',
      day('31 December 2019', '2019-12-31'),
      { ref: '2a', success: 'Turnover each month; exit interviews', rating: complete },
    ),
    act(
      'Move to one case management system so that staff enter information once; until then, stop the separate forms for visits, supervision and case summaries',
      'Sunita Rao (Head of Digital)',
      month('September 2020', '2020-09'),
      { ref: '2b', success: 'Time-and-motion study before and after', rating: late },
    ),
    act(
      'Run a listening circle between senior leaders and each area office',
      'Tamsin Varcoe (Director of Children’s Services)',
      repeating('Every six weeks', 'other'),
      { ref: '2c', success: '“You said, we did” log; pulse survey', rating: moving },
    ),
  ]),
  theme('Priority Three: Social work that families can feel', [
    act(
      'Adopt a family safeguarding model and recruit the first adult workers',
      'Morwenna Teague (Assistant Director, Help and Protection)',
      month('October 2020', '2020-10'),
      { ref: '3a', success: 'Teams formed; fewer repeat plans', rating: moving },
    ),
    act(
      'Re-audit every case that was graded inadequate within 28 days',
      'Col Prideaux (Head of Quality)',
      repeating('Monthly', 'monthly'),
      { ref: '3b', success: 'Audit returns; grades on re-audit', rating: moving },
    ),
    act(
      'Replace the written agreements used with parents who are victims of domestic abuse',
      'Morwenna Teague (Assistant Director, Help and Protection)',
      day('28 February 2020', '2020-02-28'),
      { ref: '3c', success: 'Dip sample of 30 files finds none in use', rating: late },
    ),
  ]),
  theme('Priority Four: Homes and futures for children we care for', [
    act(
      'Bring social workers, fostering and independent reviewing officers into one weekly permanence meeting',
      'Jory Hocking (Head of Corporate Parenting)',
      month('March 2020', '2020-03'),
      { ref: '4a', success: 'Time from entering care to permanence', rating: moving },
    ),
    act(
      'Review the future of the six council children’s homes and bring options to Cabinet',
      'Jory Hocking (Head of Corporate Parenting)',
      month('June 2020', '2020-06'),
      { ref: '4b', success: 'Cabinet paper; children’s views', rating: waiting },
    ),
    act(
      'Offer a mental health assessment to every child who comes into care, within eight weeks',
      'Dr Ruth Angwin (Designated Doctor)',
      day('1 April 2020', '2020-04-01'),
      { ref: '4c', success: 'Health return; feedback from carers', rating: waiting },
    ),
  ]),
]

const SAID: string[][] = [
  [
    'Corporate leaders took too long to see how far services had fallen',
    'Too many changes of senior manager',
  ],
  ['Caseloads are too high in some teams', 'Recording systems get in the way of practice'],
  ['Thresholds differ between areas', 'Plans are not specific and parents do not understand them'],
  ['Delay in achieving permanence', 'Some children live too far from home'],
]
const DONE: string[][] = [
  ['An interim director with experience of improvement joined in August', 'Members have been briefed weekly'],
  ['Thirty-one overseas social workers have started', 'The staff parking charge was dropped'],
  ['Every open case has been checked for risk', 'A practice standards booklet went to all staff'],
  [
    'The permanence tracker was rebuilt and is seen by the director each month',
    'Foster carers’ allowances were raised in September',
  ],
]

export const plan: CorpusPlan = {
  id: 'penhallard-response',
  title: 'Penhallard County Council: Children First Improvement Plan',
  style: 'for each priority: what inspectors said, what is done, and a table of what is next; worded status',
  levels: ['Priority', 'Action'],
  scale: [
    { code: 'Complete', label: 'the action is finished and the evidence has been seen', status: 'complete' },
    { code: 'Progressing', label: 'work has begun and will finish in time', status: 'on-track' },
    { code: 'Not yet due', label: 'work is planned but has not begun', status: 'not-started' },
    { code: 'Overdue', label: 'the date has passed or will be missed', status: 'off-track' },
  ],
  themes: priorities,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'pdf:bare', 'odt', 'html', 'paste:word'],
  page: { footer: 'Penhallard County Council, Children First, March 2020' },
  layout: () => [
    title('Penhallard County Council: Children First Improvement Plan'),
    para('Report to the Children and Young People’s Services Scrutiny Committee, 12 March 2020'),
    heading('Introduction', 1),
    para(
      'Following the inspection in May 2019 the Secretary of State appointed a commissioner, who asked us to put practice before paperwork. This plan is short on purpose. It has four priorities and says for each what was found, what we have done since and what we will do next.',
    ),
    strong('How to read the status'),
    ...bullets(
      'Complete – the action is finished and the evidence has been seen',
      'Progressing – work has begun and will finish in time',
      'Not yet due – work is planned but has not begun',
      'Overdue – the date has passed or will be missed',
    ),
    ...priorities.flatMap((of, at) => [
      heading(of.text, 1),
      strong('What inspectors told us'),
      ...bullets(...(SAID[at] ?? [])),
      strong('What we have done so far'),
      ...bullets(...(DONE[at] ?? [])),
      strong('What we will do next'),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: '#', width: 0.8, of: ({ action }) => action.ref ?? '' },
          { title: 'Our action', width: 5, of: ({ action }) => action.text },
          { title: 'Who', width: 3, of: ({ action }) => action.leads.join('; ') },
          { title: 'By', width: 2, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'What will show us that it has worked',
            width: 3,
            of: ({ action }) => action.success ?? '',
          },
          { title: 'Status', width: 2.4, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Financial implications', 1),
    para('The County Council has set aside £12.4m over two years. A breakdown is in the budget report.'),
  ],
}
