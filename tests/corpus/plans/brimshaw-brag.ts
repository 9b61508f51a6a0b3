// A council's plan after an inadequate judgement, in Word: the actions told as the state that is to be
// reached ("will be"), a hand-typed number with two points, a long progress report and a BRAG letter on its
// colour. Choices: the letter is the rating; the aim sentence over each table is the theme.
import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, day, month, printed, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'

const B: TruthRating = {
  texts: ['B', 'Complete and evidenced'],
  statuses: ['complete', 'embedded'],
  fill: '5B9BD5',
}
const R: TruthRating = {
  texts: ['R', 'Not achieved or significantly delayed'],
  statuses: ['off-track'],
  fill: 'FF0000',
}
const A: TruthRating = {
  texts: ['A', 'In progress, some delay or risk'],
  statuses: ['at-risk'],
  fill: 'FFC000',
}
const G: TruthRating = { texts: ['G', 'On track for the timescale'], statuses: ['on-track'], fill: '92D050' }

type Line = [string, string, string, TruthDue, string, TruthRating]

const line = (...[ref, text, leads, due, progress, rating]: Line): TruthAction =>
  act(text, leads, due, { ref, rating, ...(progress === '' ? {} : { progress }) })

const themes = [
  theme(
    'Children are listened to and what they say changes what we do',
    [
      line(
        '1..1',
        'The wishes of every child will be written in the first section of the assessment, in the child’s words where there are any, and quoted in the plan.',
        'Principal Social Worker',
        month('June 2018', '2018-06'),
        'Template changed 14 May. Dip sample of 40 in June: words of the child in 31, used in the plan in 18. Team managers now return assessments without them.',
        A,
      ),
      line(
        '1.2',
        'Children over 7 will be asked before each conference how they wish to take part and will have an advocate if they want one.',
        'Head of Safeguarding and QA',
        month('September 2018', '2018-09'),
        'Advocacy contract varied. 62 children had an advocate in the quarter (19 in the same quarter last year).',
        G,
      ),
      line(
        '1.3',
        'The Children in Care Council will meet the Director each half term and their questions will be answered in writing.',
        'Participation Officer',
        repeating('Half termly', 'other'),
        'Met 24 May and 5 July. Eleven questions, eleven answers.',
        G,
      ),
      line(
        '1.4',
        'Return home interviews will be offered within 72 hours by someone whom the child does not know from home.',
        'Service Manager, Adolescents',
        month('April 2018', '2018-04'),
        'Commissioned service began 3 April. Offered in time 93%, taken up 71%.',
        B,
      ),
    ],
    'Priority 1',
  ),
  theme(
    'Managers know the work and steer it',
    [
      line(
        '2.1',
        'Supervision will take place every four weeks and the record will show why a decision was made.',
        'Heads of Service',
        month('May 2018', '2018-05'),
        'Frequency 78% in June against 90%. Audit of 30 records: the reasoning is there in 12. Two team managers on capability.',
        R,
      ),
      line(
        '2.2',
        'A weekly list of visits falling due will be in each team manager’s inbox by 9 on Monday.',
        'Performance Manager',
        day('1 May 2018', '2018-05-01'),
        'In place since 30 April.',
        B,
      ),
      line(
        '2.3',
        'No social worker will hold more than 18 children and no newly qualified worker more than 12.',
        'Service Director, Integrated Children’s Services',
        month('July 2018', '2018-07'),
        'Average 17.4. Four workers above 20, all in the East locality, where there are three vacancies.',
        A,
      ),
      line(
        '2.4',
        'Children on a plan for longer than 15 months will be reviewed by a head of service with the chair.',
        'Head of Safeguarding and QA; Head of Locality Teams',
        repeating('Monthly', 'monthly'),
        'Down from 27 children to 11.',
        G,
      ),
    ],
    'Priority 2',
  ),
  theme(
    'Children in care have a permanent home without delay',
    [
      line(
        '3.1',
        'A permanence planning meeting will be held for each child before the second review.',
        'Service Manager, Permanence',
        month('June 2018', '2018-06'),
        'Held for 41 of 58 children. Tracker in use since May.',
        A,
      ),
      line(
        '3.2',
        'Letters before proceedings will say in plain English what has to change and by when.',
        'Legal Services Manager',
        month('May 2018', '2018-05'),
        'New letter agreed with the judge’s user group. Parents’ solicitors have told us that it is better.',
        B,
      ),
      line(
        '3.3',
        'The number of in-house fostering households will be 110.',
        'Fostering Manager',
        month('March 2019', '2019-03'),
        '96 at end of June: seven approved, five resigned or retired. The campaign for carers of teenagers did not produce an enquiry.',
        R,
      ),
      line(
        '3.4',
        'Every care leaver will have a pathway plan that they have signed or have said why they will not.',
        'Service Manager, Permanence; Personal Adviser Team Leader',
        month('September 2018', '2018-09'),
        '',
        G,
      ),
    ],
    'Priority 3',
  ),
  theme(
    'Partners share the task of helping early',
    [
      line(
        '4.1',
        'The threshold document will be rewritten with schools and health and launched in each locality.',
        'Head of Early Help',
        month('October 2018', '2018-10'),
        'Two workshops held. GPs have not come to either.',
        A,
      ),
      line(
        '4.2',
        'Strategy discussions will include health and the school, and the minutes will be out in 24 hours.',
        'MASH Manager; Detective Inspector, Public Protection; Named Nurse',
        month('July 2018', '2018-07'),
        'Health in 88%, school in 64% (school holidays are the difficulty). Minutes in time 70%.',
        A,
      ),
    ],
    'Priority 4',
  ),
]

export const plan: CorpusPlan = {
  id: 'brimshaw-brag',
  title: 'Brimshaw Council Children’s Services Improvement Plan 2018-2019',
  style: 'actions told as what will be so, “1..1” once, a progress report and BRAG letters on their colours',
  levels: ['Priority', 'Action'],
  scale: [
    { code: 'B', label: 'Complete and evidenced', status: 'complete', colour: '5B9BD5' },
    { code: 'R', label: 'Not achieved or significantly delayed', status: 'off-track', colour: 'FF0000' },
    { code: 'A', label: 'In progress, some delay or risk', status: 'at-risk', colour: 'FFC000' },
    { code: 'G', label: 'On track for the timescale', status: 'on-track', colour: '92D050' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Complete and evidenced' },
    { kind: 'measures', words: 'Re-referrals within 12 months 31% 27% 20%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Brimshaw Council Children’s Services Improvement Plan 2018-2019'),
    heading('Foreword'),
    para(
      'The inspectors saw that we were busy and could not see what had come of it. This plan takes the place of the one of March 2017; it is shorter, and each line of it can be seen in a child’s file or it cannot.',
    ),
    heading('How we rate progress', 2),
    table(
      [
        ['Rating', 'Meaning'],
        ['B', 'Complete and evidenced'],
        ['R', 'Not achieved or significantly delayed'],
        ['A', 'In progress, some delay or risk'],
        ['G', 'On track for the timescale'],
      ],
      { widths: [1, 5] },
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(themeActions(of), {
        columns: [
          { title: '', width: 0.7, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 4, of: ({ action }) => action.text },
          { title: 'Lead', width: 2, of: ({ action }) => action.leads.join(' / ') },
          { title: 'Timescale', width: 1.5, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Progress Report', width: 5, of: ({ action }) => action.progress ?? '' },
          {
            title: 'BRAG',
            width: 0.8,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => action.rating?.fill,
          },
        ],
      }),
    ]),
    heading('What the figures say', 2),
    table(
      [
        ['Measure', 'March 2018', 'June 2018', 'Target'],
        ['Re-referrals within 12 months', '31%', '27%', '20%'],
        ['Assessments in 45 days', '74%', '83%', '90%'],
        ['Children in care with three moves or more', '12%', '11%', '9%'],
      ],
      { widths: [5, 1.5, 1.5, 1.5] },
    ),
  ],
}
