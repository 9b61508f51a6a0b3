// A SEND and inclusion strategy's action plan as a web page: an outcome and a paragraph over each table; numbers stand
// within the action's cell ("Action 1.1 …"); a column for the agency and one for the roles; a term beside the due date.
// Choices: agencies and roles alike are leads, parted at the slash; the term ("Short") is no date and no status.
import { actionTable, bullets, heading, para, title } from '../lay.ts'
import { month, themeActions } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, string, TruthDue, 'Short' | 'Medium', string]

function line([ref, text, agency, roles, due, term, success]: Line): TruthAction {
  return written(
    text,
    { agency, roles, term },
    { ref, leads: [...agency.split('/'), ...roles.split('/')], due, success },
  )
}

const dec25 = month('December 2025', '2025-12')
const jul26 = month('July 2026', '2026-07')

const priorities: { theme: TruthTheme; outcome: string }[] = [
  {
    theme: {
      ref: 'Priority 1',
      text: 'Needs are seen early and met in ordinary places',
      actions: [
        line([
          'Action 1.1',
          'Publish what every setting, school and college is expected to provide without a plan, written with parents and SENCOs',
          'Council',
          'SEND Strategic Lead/SENCOs',
          dec25,
          'Short',
          'All schools have adopted it and parents know that it exists.',
        ]),
        line([
          'Action 1.2',
          'Open an advice line for early years settings, answered on the same day',
          'Council/NHS Trust',
          'Early Years Inclusion Manager/Speech and Language Lead',
          month('March 2026', '2026-03'),
          'Short',
          'Fewer children start Reception with needs that nobody had noted.',
        ]),
        line([
          'Action 1.3',
          'Train one member of staff from each school as a communication champion',
          'NHS Trust',
          'Speech and Language Lead',
          jul26,
          'Medium',
          '112 champions, each supported by a termly network.',
        ]),
        line([
          'Action 1.4',
          'Map where families drop out between the two-year check and nursery',
          'Integrated Care Board',
          'Health Visiting Manager/Family Hub Managers',
          dec25,
          'Short',
          'A shared list of children to follow up is held by each hub.',
        ]),
      ],
    },
    outcome:
      'Children get help as soon as somebody thinks they may need it. They do not have to fail first, nor wait for a paper to say so.',
  },
  {
    theme: {
      ref: 'Priority 2',
      text: 'The right school place near home',
      actions: [
        line([
          'Action 2.1',
          'Add 96 places in specially resourced provision across eight mainstream schools',
          'Council',
          'Head of School Organisation/Headteachers',
          month('September 2027', '2027-09'),
          'Medium',
          '40 fewer children travel over an hour to school.',
        ]),
        line([
          'Action 2.2',
          'Agree a fair access protocol for pupils with a plan who move into the area mid-year',
          'Council/Academy trusts',
          'Admissions Manager/Trust Chief Executives',
          month('April 2026', '2026-04'),
          'Short',
          'No pupil is without a school place for more than fifteen school days.',
        ]),
        line([
          'Action 2.3',
          'Review the banding of top-up funding',
          'Council',
          'Finance Business Partner/SEND Strategic Lead',
          month('February 2026', '2026-02'),
          'Short',
          'Schools’ Forum agrees new bands, for use from April 2026.',
        ]),
      ],
    },
    outcome:
      'Children and young people go to a school in their own community which welcomes them and where they do well.',
  },
  {
    theme: {
      ref: 'Priority 3',
      text: 'Waiting well',
      actions: [
        line([
          'Action 3.1',
          'Put a named worker in each hub for families on the neurodevelopmental pathway',
          'Integrated Care Board/Council',
          'Children’s Commissioner/Family Hub Managers',
          month('June 2026', '2026-06'),
          'Medium',
          'Families say that they were helped while they waited.',
        ]),
        line([
          'Action 3.2',
          'Show waiting times on the Local Offer, by service, refreshed each month',
          'NHS Trust',
          'Performance Manager (Children)',
          dec25,
          'Short',
          'Times are up to date in all twelve months of the year.',
        ]),
        line([
          'Action 3.3',
          'Pilot joint sensory sessions in two special schools that are open to pupils of others',
          'NHS Trust/Special schools',
          'Occupational Therapy Lead/Headteachers',
          jul26,
          'Medium',
          '60 pupils have come; their schools report what changed.',
        ]),
      ],
    },
    outcome: 'Nobody waits without help. People know how long the wait is and what they can do meanwhile.',
  },
  {
    theme: {
      ref: 'Priority 4',
      text: 'Ready for adult life',
      actions: [
        line([
          'Action 4.1',
          'Begin talk of work, home, friends and health in the Year 8 review for all with a plan',
          'Schools/Council',
          'SENCOs/Preparing for Adulthood Coordinator',
          month('September 2026', '2026-09'),
          'Medium',
          'Reviews sampled show all four in 90%.',
        ]),
        line([
          'Action 4.2',
          'Find twenty more employers for supported internships',
          'College/Chamber of Commerce',
          'Supported Internship Lead',
          jul26,
          'Medium',
          '45 young people on internships; two thirds go on to paid work.',
        ]),
        line([
          'Action 4.3',
          'Travel training for all pupils of fourteen and over who could learn to go alone',
          'Council',
          'Transport Manager/Headteachers',
          month('October 2026', '2026-10'),
          'Medium',
          '30 pupils a year travel by themselves.',
        ]),
      ],
    },
    outcome:
      'Young people leave school with a plan that is theirs and grown-ups who will help them to carry it out.',
  },
]

function under({ theme, outcome }: { theme: TruthTheme; outcome: string }): Laid[] {
  return [
    heading(`${theme.ref ?? ''}: ${theme.text}`, 2),
    heading('Outcome', 3),
    para(outcome),
    actionTable(themeActions(theme), {
      columns: [
        { title: 'Action', width: 5, of: ({ action }) => `${action.ref ?? ''} ${action.text}` },
        { title: 'lead agency', width: 1.8, of: ({ action }) => cellFor(action, 'agency') },
        { title: 'Roles responsible', width: 2.6, of: ({ action }) => cellFor(action, 'roles') },
        { title: 'Due date', width: 1.5, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Short/medium term action', width: 1.3, of: ({ action }) => cellFor(action, 'term') },
        { title: 'Success measure', width: 4, of: ({ action }) => action.success ?? '' },
      ],
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'orlinghay-inclusion',
  title: 'SEND and inclusion strategy 2025 to 2030: action plan',
  style:
    'a web page; "Action 1.1" within the cell, two columns of leads, a term beside the due date, no status',
  levels: ['Priority', 'Action'],
  scale: null,
  themes: priorities.map(({ theme }) => theme),
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'pdf:lines', 'odt', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('SEND and inclusion strategy 2025 to 2030: action plan'),
    para(
      'This is the plan for the first two years of the strategy. A plan for the years after it will follow in 2027.',
    ),
    para('Orlinghay Council, the Integrated Care Board and the Parent Carer Forum wrote it together.'),
    ...priorities.flatMap((one) => under(one)),
    heading('Words that we use', 2),
    ...bullets(
      'Short term: within a year of the start of the strategy.',
      'Medium term: within two to three years.',
      'SENCO: the teacher who coordinates special educational provision in a school.',
    ),
  ],
}
