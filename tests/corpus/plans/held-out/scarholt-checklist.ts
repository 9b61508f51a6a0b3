// A designated teacher's checklist from the virtual school: each task begins with a dash, its state is a tick in
// one of three columns, and what is still to be done stands after that. Choices: the task is the action; what is
// left to do is not said in its truth; partly complete is on track, and a fair reader may say at risk.
import { bullets, free, para, strong, title } from '../../lay.ts'
import { day, month, repeating, theme, undated } from '../../truth.ts'
import { cellFor, written } from '../../written.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../../types.ts'

const STATES: Record<string, TruthRating> = {
  C: { texts: ['✓', 'Completed'], statuses: ['complete'] },
  P: { texts: ['✓', 'Partially complete'], statuses: ['on-track', 'at-risk'] },
  N: { texts: ['✓', 'Not completed'], statuses: ['not-started', 'off-track'] },
}

type Row = [state: string, text: string[], left: string, who: string, due: TruthDue | null]

const line = ([state, text, left, who, due]: Row): TruthAction =>
  written(
    text.join('\n'),
    { text: text.map((one, at) => (at === 0 ? `- ${one}` : `  o ${one}`)), left, state, who },
    { leads: who === '' ? [] : who.split(' and '), due, rating: STATES[state] ?? null },
  )

const actions: TruthAction[] = [
  line([
    'C',
    ['The governing body has named a designated teacher and told the virtual school'],
    '',
    'Chair of Governors',
    null,
  ]),
  line([
    'C',
    ['The designated teacher is qualified and has been to the induction day'],
    '',
    'Designated Teacher',
    null,
  ]),
  line([
    'P',
    ['All staff know what trauma may look like in a classroom'],
    'Lunchtime supervisors and supply staff still to be trained',
    'Designated Teacher and SENCO',
    month('February 2026', '2026-02'),
  ]),
  line([
    'C',
    [
      'There is a list of children in care, previously in care and on kinship arrangements, and it is checked',
    ],
    'Check again after the January census',
    'Office Manager',
    repeating('Half termly', 'other'),
  ]),
  line([
    'P',
    [
      'Each child has a personal education plan that is',
      'reviewed every term',
      'written with the child',
      'signed by the social worker',
    ],
    'Two from other councils are not signed',
    'Designated Teacher',
    day('12 December 2025', '2025-12-12'),
  ]),
  line([
    'N',
    ['Each child has an adult of their own choosing in school'],
    'Ask at the next plan meeting; offer time to the adults chosen',
    'Head of Year',
    month('March 2026', '2026-03'),
  ]),
  line([
    'N',
    ['The behaviour policy says what is different for children in care'],
    'Redraft section 6 with the virtual school’s model wording',
    'Deputy Head',
    day('30 January 2026', '2026-01-30'),
  ]),
  line([
    'C',
    ['Pupil premium plus is asked for in the plan and its use is recorded'],
    '',
    'Business Manager',
    null,
  ]),
  line([
    'P',
    [
      'Attendance is looked at every day and',
      'the carer is called by 9.30',
      'the virtual school is told the same day',
    ],
    'Calls are made but the virtual school is told weekly',
    'Attendance Officer',
    month('January 2026', '2026-01'),
  ]),
  line([
    'N',
    ['The governors receive a report once a year without names'],
    'Use the template; first report to the spring meeting',
    'Designated Teacher',
    month('March 2026', '2026-03'),
  ]),
  line([
    'N',
    ['Carers and parents of previously looked after children know whom to ring'],
    'Letter home and a line on the website',
    'Office Manager',
    undated('asap'),
  ]),
  line([
    'P',
    ['Children go on trips and to clubs as often as others'],
    'Compare the registers of clubs with the list',
    'Head of Year',
    month('April 2026', '2026-04'),
  ]),
  line(['C', ['Records move within fifteen days when a child moves'], '', 'Office Manager', null]),
  line([
    'N',
    ['There is a plan for each child who moves to secondary school in September'],
    'Book four extra visits in June; invite the carers',
    'SENCO and Designated Teacher',
    month('June 2026', '2026-06'),
  ]),
]

const themes: TruthTheme[] = [{ ...theme('Designated Teacher Checklist', actions), mayLack: true }]

const tick = (action: TruthAction, state: string) => (cellFor(action, 'state') === state ? '✓' : '')

export const plan: CorpusPlan = {
  id: 'scarholt-checklist',
  title: 'Designated Teacher Checklist',
  style: 'tasks with dashes, state as a tick in one of three columns, what is left to do after it',
  levels: ['Checklist', 'Task'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Scarholt Virtual School' },
  layout: () => [
    title('Designated Teacher Checklist'),
    para(
      'Scarholt Virtual School. For use by the designated teacher with the head and the link governor, once in each term.',
    ),
    para(
      'School: Brook Lane Academy. Completed by the designated teacher with the link governor on 18 November 2025.',
    ),
    free(
      [
        [
          'Task:',
          'Completed',
          'Partially complete',
          'Not completed',
          'Actions needed to complete',
          'Responsible parties',
          'Deadline',
        ].map((text) => ({ text, bold: true })),
        ...actions.map((action) => [
          cellFor(action, 'text'),
          tick(action, 'C'),
          tick(action, 'P'),
          tick(action, 'N'),
          cellFor(action, 'left'),
          cellFor(action, 'who'),
          action.due?.text ?? '',
        ]),
      ],
      { widths: [5, 1.4, 1.4, 1.4, 4, 2.2, 2], headings: 1 },
    ),
    strong('When you have finished'),
    ...bullets('Send a copy to your adviser.', 'Keep a copy for the inspector.'),
  ],
}
