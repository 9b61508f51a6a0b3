import type { Body, BodyKey, Meeting, Paper, PersonKey } from '../types.ts'

type Rest = Pick<Body, 'about'> & Partial<Pick<Body, 'chair' | 'chairNote' | 'relations' | 'members'>>

function body(key: BodyKey, name: string, [kind, cadence]: [Body['kind'], string], rest: Rest): Body {
  return { key, name, kind, cadence, chair: null, chairNote: null, relations: [], members: [], ...rest }
}

function taskGroup(
  key: BodyKey,
  name: string,
  chair: PersonKey | null,
  rest: Pick<Body, 'about' | 'members' | 'chairNote'>,
): Body {
  return body(key, name, ['task-group', 'Monthly'], {
    ...rest,
    chair,
    relations: [{ to: 'programme-board', verb: 'reports to' }],
  })
}

/** Those who watch, those who decide and those who do the work. */
export const bodies: Body[] = [
  body('scrutiny', 'Children’s Scrutiny Committee', ['scrutiny', 'Every 2 months'], {
    chair: 'marian',
    members: ['marian'],
    about: 'Eleven councillors of all groups. Meets in public.',
  }),
  body('corporate-parenting', 'Corporate Parenting Panel', ['panel', 'Quarterly'], {
    chair: 'robin',
    members: ['robin', 'davinder', 'agnieszka', 'dwayne', 'celia'],
    about: 'Councillors, officers and four care-experienced young people.',
  }),
  body('partnership', 'Safeguarding Children Partnership', ['partnership', 'Quarterly'], {
    chairNote: 'Rotating lead partner',
    members: ['siobhan', 'karen', 'angela', 'margit'],
    about: 'The council, the NHS and the police answer for it together.',
  }),
  body('improvement-board', 'Improvement Board', ['improvement', 'Every 6 weeks'], {
    chair: 'jocelyn',
    relations: [
      { to: 'scrutiny', verb: 'is held to account by' },
      { to: 'corporate-parenting', verb: 'sends updates to' },
      { to: 'partnership', verb: 'sends updates to' },
    ],
    members: [
      'jocelyn',
      'helen',
      'angela',
      'robert',
      'davinder',
      'siobhan',
      'karen',
      'farida',
      'imogen',
      'amara',
      'seun',
    ],
    about: 'Owns the plan. Decides third changes of date, and any change to what the notice asks for.',
  }),
  body('shadow-board', 'Young People’s Shadow Board', ['young-people', 'A week before each board'], {
    chairNote: 'Two young co-chairs',
    relations: [{ to: 'improvement-board', verb: 'challenges' }],
    members: ['zainab'],
    about: 'Nine young people aged 13 to 21. They read the same papers, in plain words.',
  }),
  body('programme-board', 'Programme Board', ['programme', 'Every 2 weeks'], {
    chair: 'angela',
    relations: [{ to: 'improvement-board', verb: 'reports to' }],
    members: [
      'angela',
      'farida',
      'meera',
      'agnieszka',
      'gareth',
      'zainab',
      'ruth',
      'liwen',
      'bola',
      'tom',
      'seun',
    ],
    about: 'Runs the plan from fortnight to fortnight. Decides first and second changes of date.',
  }),
  taskGroup('task-leadership', 'Task group 1: Leadership', 'helen', {
    chairNote: null,
    members: ['helen', 'angela', 'seun', 'bola'],
    about: 'Theme 1.',
  }),
  taskGroup('task-practice', 'Task group 2: Practice', 'meera', {
    chairNote: null,
    members: ['meera', 'naomi', 'hannah', 'joel', 'oluchi', 'ruth'],
    about: 'Theme 2.',
  }),
  taskGroup('task-front-door', 'Task group 3: Front door', 'tom', {
    chairNote: null,
    members: ['tom', 'karen', 'patrick', 'margit', 'liwen'],
    about: 'Theme 3.',
  }),
  taskGroup('task-care', 'Task group 4: Children in care and care leavers', 'agnieszka', {
    chairNote: null,
    members: ['agnieszka', 'alexandra', 'femi', 'dwayne', 'celia', 'marcus', 'siobhan'],
    about: 'Theme 4. No next date has been set.',
  }),
  taskGroup('task-workforce', 'Task group 5: Workforce', null, {
    chairNote: 'Chair vacant since 30 April 2026',
    members: ['gareth', 'priya', 'ffion', 'bola'],
    about: 'Theme 5. Last met on 21 April 2026.',
  }),
  taskGroup('task-voice', 'Task group 6: Partnerships and voice', 'zainab', {
    chairNote: null,
    members: ['zainab', 'leila', 'margit', 'siobhan'],
    about: 'Theme 6.',
  }),
]

const ANCHOR = '2026-06-22'

function meetings(of: BodyKey, time: string, days: string[]): Meeting[] {
  return days.map((on) => ({
    body: of,
    on,
    time,
    state: on < ANCHOR ? 'held' : 'planned',
    papersOutOn: of === 'improvement-board' ? (PAPERS_OUT[on] ?? null) : null,
    papers: on === '2026-07-09' ? julyPapers : [],
  }))
}

const PAPERS_OUT: Record<string, string> = {
  '2025-04-24': '2025-04-16',
  '2025-06-05': '2025-05-28',
  '2025-07-17': '2025-07-09',
  '2025-09-11': '2025-09-03',
  '2025-10-23': '2025-10-15',
  '2025-12-04': '2025-11-26',
  '2026-01-15': '2026-01-07',
  '2026-02-19': '2026-02-11',
  '2026-04-02': '2026-03-25',
  '2026-05-14': '2026-05-06',
  '2026-07-09': '2026-07-01',
}

const paper = (
  number: number,
  title: string,
  [author, readiness]: [PersonKey, Paper['readiness']],
): Paper => ({
  number,
  title,
  author,
  readiness,
})

const julyPapers: Paper[] = [
  paper(1, 'Agenda and minutes of 14 May', ['seun', 'ready']),
  paper(2, 'Programme highlight report', ['seun', 'ready']),
  paper(3, 'Theme 3: Front door', ['tom', 'draft']),
  paper(4, 'Theme 4: Children in care', ['agnieszka', 'draft']),
  paper(5, 'Audit round 2: what we learned', ['ruth', 'ready']),
  paper(6, 'Measures and what they tell us', ['liwen', 'draft']),
  paper(7, 'Workforce profile, May', ['gareth', 'not-started']),
  paper(8, 'What young people said in June', ['zainab', 'ready']),
  paper(9, 'Date changes for decision', ['seun', 'not-started']),
]

const programmeBoard = [
  ...['2025-05-08', '2025-05-22', '2025-06-19', '2025-07-03', '2025-07-31', '2025-09-04', '2025-09-25'],
  ...['2025-10-09', '2025-11-06', '2025-11-20', '2025-12-11', '2026-01-08', '2026-01-29', '2026-02-12'],
  ...['2026-02-26', '2026-03-12', '2026-03-26', '2026-04-09', '2026-04-23', '2026-05-07', '2026-05-21'],
  ...['2026-05-28', '2026-06-04', '2026-06-18', '2026-07-02', '2026-07-16'],
]

/** Every meeting held since the plan began, and those that have a date. */
export const allMeetings: Meeting[] = [
  ...meetings('improvement-board', '14:00', [...Object.keys(PAPERS_OUT), '2026-08-27', '2026-10-08']),
  ...meetings('programme-board', '09:30', programmeBoard),
  ...meetings('shadow-board', '17:00', [
    '2026-02-12',
    '2026-03-26',
    '2026-05-07',
    '2026-07-02',
    '2026-10-01',
  ]),
  ...meetings('scrutiny', '18:30', ['2026-02-04', '2026-04-15', '2026-06-10', '2026-08-12', '2026-10-21']),
  ...meetings('corporate-parenting', '17:30', ['2026-02-26', '2026-05-14', '2026-08-13', '2026-11-12']),
  ...meetings('partnership', '10:00', ['2026-03-05', '2026-06-04', '2026-09-03', '2026-12-03']),
  ...meetings('task-leadership', '11:00', ['2026-05-19', '2026-06-16', '2026-07-14']),
  ...meetings('task-practice', '13:00', ['2026-05-21', '2026-06-18', '2026-07-23']),
  ...meetings('task-front-door', '15:00', ['2026-05-12', '2026-06-09', '2026-07-07']),
  ...meetings('task-care', '10:00', ['2026-04-22', '2026-05-20']),
  ...meetings('task-workforce', '14:00', ['2026-03-17', '2026-04-21']),
  ...meetings('task-voice', '16:00', ['2026-05-13', '2026-06-11', '2026-07-08']),
]
