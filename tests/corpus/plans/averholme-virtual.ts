// A virtual school's development plan for an academic year, the awkward sort: three columns of ratings,
// one a term, filled as the year goes on. The last one filled is how the action stands now, and is
// taken as its rating; an action with none filled has no rating. A term is a date that names no day, so
// it is kept in words. "Half-termly" repeats. People are given with what they do in brackets.
import { actionTable, heading, para, strong, table, title } from '../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const met = (): TruthRating => rated('Met', 'complete')
const green = (): TruthRating => rated('Good progress', 'on-track')
const some = (): TruthRating => rated('Some progress', 'at-risk')
const none = (): TruthRating => rated('Little progress', 'off-track')

const VH = 'Hester Applegarth (Virtual Headteacher)'
const DH = 'Marlon Siddle (Deputy)'
const DATA = 'Peng Ashdown (Data)'
const EY = 'Ruth Garbutt (Early Years)'
const P16 = 'Colm Tyreman (Post-16)'

const themes = [
  theme('Key Priority 1: Attendance and belonging', [
    act('Phone every school on the first day a pupil is absent', DATA, undated('Autumn term'), {
      rating: met(),
    }),
    act(
      'Hold a meeting within five days for each pupil below 90 per cent',
      `${DH};Social work team managers`,
      repeating('Ongoing', 'ongoing'),
      { rating: green() },
    ),
    act(
      'Fund a mentor for the 20 pupils who missed most school last year',
      VH,
      day('By 1 November 2024', '2024-11-01'),
      { rating: some() },
    ),
    act(
      'Challenge part-time timetables that last longer than six weeks',
      DH,
      repeating('Half-termly', 'other'),
      { rating: some() },
    ),
  ]),
  theme('Key Priority 2: Personal education plans that change what happens', [
    act('Move all plans to the new electronic form', DATA, month('December 2024', '2024-12'), {
      rating: met(),
    }),
    act(
      'Grade a third of plans each term and return those below the standard',
      `${VH};${DH}`,
      repeating('Termly', 'termly'),
      { rating: green() },
    ),
    act('Write a one-page guide to a good target for designated teachers', DH, undated('Spring term'), {
      rating: none(),
    }),
    act('Invite foster carers to set one target of their own', '', undated('Spring term'), { rating: null }),
  ]),
  theme('Key Priority 3: Reading and early language', [
    act('Send each child under seven a parcel of books every month', EY, repeating('Monthly', 'monthly'), {
      rating: green(),
    }),
    act(
      'Screen the speech and language of children entering care before they turn five',
      `${EY};Speech and Language Service`,
      undated('Summer term'),
      { rating: some() },
    ),
    act('Train 15 schools in paired reading', EY, month('May 2025', '2025-05'), { rating: null }),
  ]),
  theme('Key Priority 4: Pathways after sixteen', [
    act('See every Year 11 pupil for careers advice twice before Easter', P16, undated('Spring term'), {
      rating: green(),
    }),
    act(
      'Agree ten ring-fenced apprenticeships with the council and the hospital',
      `${P16};HR`,
      month('July 2025', '2025-07'),
      { rating: none() },
    ),
    act('Extend plans to age 18 for those in further education', P16, month('October 2024', '2024-10'), {
      rating: met(),
    }),
  ]),
]

// What each term's column holds; the last filled is the action's rating.
const terms: [string, string, string][] = [
  ['Good progress', 'Met', ''],
  ['Some progress', 'Good progress', ''],
  ['Some progress', '', ''],
  ['Little progress', 'Some progress', ''],
  ['Met', '', ''],
  ['Some progress', 'Good progress', ''],
  ['', 'Little progress', ''],
  ['', '', ''],
  ['Good progress', 'Good progress', ''],
  ['', 'Some progress', ''],
  ['', '', ''],
  ['Some progress', 'Good progress', ''],
  ['Some progress', 'Little progress', ''],
  ['Met', 'Met', ''],
]
const cost = [
  '',
  '',
  '£18,000 PP+',
  '',
  '£9,500 licence',
  '',
  '',
  '',
  '£7,200',
  '£6,000 PP+',
  '£2,250',
  '',
  '',
  '',
]
const success = [
  'Absence under 6%',
  'Persistent absence falls by a quarter',
  '15 of the 20 above 90%',
  'No timetable over six weeks without our consent',
  'All plans on the new form',
  '80% of plans graded good',
  '',
  'Carer target in half of plans',
  'Parcels reach 64 children',
  'All new entrants screened',
  '',
  'All 71 pupils seen twice',
  'Ten places filled',
  'Plans in place for 58 students',
]
const order = themes.flatMap(({ actions }) => actions ?? [])
const at = (list: string[], of: (typeof order)[number]): string => list[order.indexOf(of)] ?? ''
const shown = (term: 0 | 1 | 2, of: (typeof order)[number]): string => terms[order.indexOf(of)]?.[term] ?? ''
for (const action of order) {
  const last = terms[order.indexOf(action)]?.findLast((one) => one !== '') ?? ''
  if (last !== printed(action.rating)) throw new Error(`terms: ${action.text}`)
}

export const plan: CorpusPlan = {
  id: 'averholme-virtual',
  title: 'Averholme Virtual School Development Plan 2024-25',
  style: 'terms for dates; three columns of ratings, one a term; people with their work in brackets',
  levels: ['Key priority', 'Action'],
  scale: [
    { code: 'Met', label: 'success criteria met in full', status: 'complete' },
    { code: 'Good progress', label: 'likely to be met in the year', status: 'on-track' },
    { code: 'Some progress', label: 'may not be met in the year', status: 'at-risk' },
    { code: 'Little progress', label: 'will not be met without a change', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'measures', words: 'Key Stage 2 reading, writing and mathematics combined' },
    { kind: 'key', words: 'will not be met without a change' },
  ],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'ods', 'csv', 'paste:cells'],
  page: { landscape: true },
  layout: () => [
    title('Averholme Virtual School Development Plan 2024-25'),
    para(
      'There are 402 children of school age in our care, in 166 schools and 38 local authorities. The governing body agreed this plan on 25 September 2024 and looks at it every term.',
    ),
    table([
      ['Outcome', '2022', '2023', '2024', 'Target 2025'],
      ['Key Stage 2 reading, writing and mathematics combined', '31%', '34%', '33%', '40%'],
      ['Grade 4 or above in English and mathematics', '18%', '21%', '24%', '27%'],
      ['Persistent absence', '23%', '22%', '20%', '15%'],
    ]),
    strong('How we judge each action at the end of term'),
    table(
      [
        ['Met', 'success criteria met in full'],
        ['Good progress', 'likely to be met in the year'],
        ['Some progress', 'may not be met in the year'],
        ['Little progress', 'will not be met without a change'],
      ],
      { headings: 0, widths: [1, 3] },
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        groups: [
          ['Plan', 5],
          ['Evaluation', 3],
        ],
        columns: [
          { title: 'Actions', width: 5, of: ({ action }) => action.text },
          { title: 'Personnel', width: 3, of: ({ action }) => action.leads },
          { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Resources', width: 2, of: ({ action }) => at(cost, action) },
          { title: 'Success criteria', width: 3, of: ({ action }) => at(success, action) },
          { title: 'Autumn', width: 2, of: ({ action }) => shown(0, action) },
          { title: 'Spring', width: 2, of: ({ action }) => shown(1, action) },
          { title: 'Summer', width: 2, of: ({ action }) => shown(2, action) },
        ],
      }),
    ]),
  ],
}
