import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, day, month, placedActions, rated, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'

const complete = rated('Complete', 'complete')
const green = rated('Green', 'on-track')
const amber = rated('Amber', 'at-risk')
const red = rated('Red', 'off-track')

type Past = { paragraph: string; before: string; way: string; percent: string; notes: string }
const PAST = new WeakMap<TruthAction, Past>()

type Line = [
  paragraph: string,
  finding: string,
  text: string,
  leads: string,
  due: TruthDue,
  before: string,
  now: TruthRating,
  way: string,
  percent: string,
  notes: string,
]

function line([
  paragraph,
  finding,
  text,
  leads,
  due,
  before,
  rating,
  way,
  percent,
  notes,
]: Line): TruthAction {
  const made = act(text, leads, due, { rating, findings: [finding] })
  PAST.set(made, { paragraph, before, way, percent, notes })
  return made
}

/** No year is printed: a fair reader may take it from the title. */
const january: TruthDue = { ...undated('End of January'), also: ['2025-01-31'] }

const actions = [
  line([
    '3',
    'Leaders have increased capacity in the front door but it is not yet secure',
    'Convert the four temporary screening posts to permanent and complete recruitment',
    'Head of Front Door',
    month('December 2024', '2024-12'),
    'Amber',
    green,
    '↑',
    '75%',
    'Three of four appointed; last interview 9 December.',
  ]),
  line([
    '4',
    'Some strategy meetings are held without health',
    'Move to a rota of health navigators so that one is always free to take part',
    'Named Nurse; Head of Front Door',
    month('November 2024', '2024-11'),
    'Red',
    amber,
    '↑',
    '60%',
    'Rota began 18 November. Attendance 84% against 62% in October.',
  ]),
  line([
    '5',
    'Child and family assessments do not always consider the history of the family',
    'Require a chronology before the second visit and check it in supervision',
    'Assessment Service Manager',
    day('2 December 2024', '2024-12-02'),
    'Green',
    green,
    '↔',
    '80%',
    'Chronologies on 78% of records in the November dip sample.',
  ]),
  line([
    '5',
    'Fathers are missed from too many assessments',
    'Run six “engaging fathers” workshops and name a champion in each pod',
    'Practice Development Lead',
    month('March 2025', '2025-03'),
    'Green',
    green,
    '↔',
    '35%',
    'Two workshops held (14 and 28 November).',
  ]),
  line([
    '6',
    'Management oversight is evident but rarely gives direction',
    'Introduce a case direction template with date, decision, reason and who will do what',
    'Principal Social Worker',
    month('Oct 2024', '2024-10'),
    'Green',
    complete,
    '↑',
    '100%',
    'Live from 21 October; audit planned for February.',
  ]),
  line([
    '7',
    'Children on the edge of care do not get help quickly enough',
    'Extend the hours of the edge of care team to evenings and Saturdays',
    'Head of Family Help; HR',
    january,
    'Amber',
    amber,
    '↔',
    '40%',
    'Consultation with staff closes 13 December.',
  ]),
  line([
    '7',
    'There is no clear offer for families after the team steps away',
    'Agree a six week follow-up offer with the family hubs',
    'Head of Family Help; Family Hub Managers',
    month('February 2025', '2025-02'),
    'Green',
    green,
    '↔',
    '20%',
    '',
  ]),
  line([
    '8',
    'Pre-proceedings letters are too long and hard to understand',
    'Rewrite letters with parents and with the local family justice board',
    'Court Work Lead; Legal Services',
    month('December 2024', '2024-12'),
    'Green',
    complete,
    '↑',
    '100%',
    'Agreed on 27 November and in use.',
  ]),
  line([
    '9',
    'Placement with parents regulations are not always followed',
    'Review all 31 children placed with parents and tell the Director of any who lack approval',
    'Head of Children in Care',
    day('15 November 2024', '2024-11-15'),
    'Red',
    red,
    '↓',
    '55%',
    'Seventeen reviewed. Delay from vacancies in two teams; new date to be agreed in January.',
  ]),
  line([
    '10',
    'Audits are honest but learning is not shared',
    'Hold a monthly learning hour led by those who audited',
    'Quality Assurance Manager',
    repeating('Monthly', 'monthly'),
    'Green',
    green,
    '↔',
    '',
    'Three held.',
  ]),
  line([
    '10',
    'Parents’ views are not part of audit',
    'Telephone parents and older children for each case audited',
    'Quality Assurance Manager; Advocacy Service',
    month('January 2025', '2025-01'),
    'Amber',
    green,
    '↑',
    '50%',
    'Script agreed, ten calls made.',
  ]),
  line([
    '11',
    'Caseloads in two teams are too high',
    'Move six posts from the review team and bring caseloads below 18',
    'Director of Children’s Social Care',
    month('November 2024', '2024-11'),
    'Red',
    red,
    '↔',
    '45%',
    'Average is 21.3 at 29 November.',
  ]),
  line([
    '12',
    'The workforce is more stable, but agency managers remain in key roles',
    'Recruit permanently to the three head of service posts',
    'Director of Children’s Social Care; HR',
    month('March 2025', '2025-03'),
    'Amber',
    green,
    '↑',
    '65%',
    'Two appointed, starting in January and March 2025.',
  ]),
]

const themes = [theme('', actions)]

export const plan: CorpusPlan = {
  id: 'jessamere-monitoring',
  title: 'Jessamere: actions from the monitoring visit of September 2024',
  style:
    'no theme at all: one list of actions beside the paragraph and finding of the inspectors’ letter, two columns of RAG by month with an arrow between, percentages, a commentary with dates',
  levels: ['Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Complete 0 2 Green 6 7 Amber 4 2 Red 3 2' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:bare', 'odt', 'csv', 'xlsx', 'html'],
  page: { landscape: true, size: 8, footer: 'Jessamere Improvement Board 5 December 2024' },
  layout: () => [
    title('Jessamere: actions from the monitoring visit of September 2024'),
    para('Inspectors visited on 17 and 18 September 2024 and wrote to us on 23 October 2024.'),
    para('The ratings show the position at the Improvement Boards of October and December 2024.'),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Letter para', width: 0.9, of: ({ action }) => PAST.get(action)?.paragraph ?? '' },
        { title: 'What inspectors found', width: 3.4, of: ({ action }) => action.findings ?? [] },
        { title: 'Action', width: 4, of: ({ action }) => action.text },
        { title: 'Action owner', width: 2.4, of: ({ action }) => action.leads },
        { title: 'Due', width: 1.7, of: ({ action }) => action.due?.text ?? '' },
        { title: 'RAG Oct', width: 1.1, of: ({ action }) => PAST.get(action)?.before ?? '' },
        { title: 'RAG Dec', width: 1.2, of: ({ action }) => action.rating?.texts[0] ?? '' },
        { title: 'Direction', width: 1.2, of: ({ action }) => PAST.get(action)?.way ?? '' },
        { title: '% complete', width: 1.2, of: ({ action }) => PAST.get(action)?.percent ?? '' },
        { title: 'Commentary', width: 4, of: ({ action }) => PAST.get(action)?.notes ?? '' },
      ],
    }),
    heading('Summary of ratings', 2),
    table([
      ['Rating', 'October', 'December'],
      ['Complete', '0', '2'],
      ['Green', '6', '7'],
      ['Amber', '4', '2'],
      ['Red', '3', '2'],
    ]),
  ],
}
