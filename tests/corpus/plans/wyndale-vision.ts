// A written statement of action on a council's web pages: each priority opens with the inspectors' sentence
// and a "vision for the future", then a table whose outcomes stand across it, with a start and an end for
// each action. Choices: the priority is the theme, the outcome the objective; the end date is the due date;
// school terms stay as said; two leads by "and".
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { act, aim, month, themeActions, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'

const START = new Map<TruthAction, string>()
const VISION = new Map<TruthTheme, string>()

type Line = [string, string, string, string, TruthDue, string]

function line(...[ref, text, leads, start, due, success]: Line): TruthAction {
  const made = act(text, leads, due, { ref, success })
  START.set(made, start)
  return made
}

const summer = (): TruthDue => ({
  ...undated('End of summer term 2022'),
  also: ['2022-07-31', '2022-08-31', '2022-07-22'],
})
const autumn = (): TruthDue => ({
  ...undated('End of autumn term 2022'),
  also: ['2022-12-31', '2022-12-16', '2022-12-20'],
})

function priority([ref, text]: [string, string], vision: string, ...objectives: ReturnType<typeof aim>[]) {
  const made = themeOf(text, objectives, ref)
  VISION.set(made, vision)
  return made
}

const themes = [
  priority(
    ['Priority 1', 'It is not plain who leads, and three strategies say three things.'],
    'There is one strategy, one board and one set of figures, and every officer and school can say what their part is.',
    aim(
      'Governance is clear',
      [
        line(
          '1.1.1',
          'Set up one partnership board with an independent chair; close the three groups that it takes the place of',
          'Director of Education;ICB Executive Nurse',
          'Jan 2022',
          month('March 2022', '2022-03'),
          'Terms of reference published',
        ),
        line(
          '1.1.2',
          'Publish a page that says who is responsible for what, with names',
          'SEND Programme Manager',
          'Feb 2022',
          month('April 2022', '2022-04'),
          'Parents in the survey know whom to ask: 60%',
        ),
      ],
      '1.1',
    ),
    aim(
      'There is a shared strategy',
      [
        line(
          '1.2.1',
          'Write the strategy with the forum, young people and heads at six events',
          'SEND Programme Manager;Parent Carer Forum',
          'Feb 2022',
          summer(),
          'Adopted by each body',
        ),
        line(
          '1.2.2',
          'Joint dashboard, read at every board',
          'Head of Performance;ICB Analyst',
          'March 2022',
          month('June 2022', '2022-06'),
          'Board’s minutes show questions asked of it',
        ),
      ],
      '1.2',
    ),
  ),
  priority(
    ['Priority 2', 'What a child is offered depends upon the school.'],
    'A child with the same needs has the same help in every school, and parents can see what it is.',
    aim(
      'Schools can say what they offer',
      [
        line(
          '2.1.1',
          'Ordinarily available provision to be set down by phase',
          'Principal Educational Psychologist',
          'Jan 2022',
          month('May 2022', '2022-05'),
          'All schools signed up',
        ),
        line(
          '2.1.2',
          'Eight district hubs with a specialist teacher, a psychologist and a therapist in each',
          'Head of Inclusion',
          'April 2022',
          autumn(),
          'Requests for assessment without a first cycle fall by a third',
        ),
      ],
      '2.1',
    ),
    aim(
      'We know how children are faring wherever they are taught',
      [
        line(
          '2.2.1',
          'Visit each independent setting where we place a child, once a year',
          'Commissioning Manager',
          'Jan 2022',
          autumn(),
          '100% visited',
        ),
        line(
          '2.2.2',
          'Challenge schools whose children with SEND are most often suspended or on part-time timetables',
          'Assistant Director, Education Strategy',
          'March 2022',
          summer(),
          'Part-time timetables halved',
        ),
      ],
      '2.2',
    ),
  ),
  priority(
    ['Priority 3', 'Young people and families dread each move because nobody has planned it.'],
    'Each move is planned a year ahead by people who have met the child.',
    aim(
      'Moves are planned in time',
      [
        line(
          '3.1.1',
          'Calendar of reviews sent to all schools each September, with what is due from whom',
          'SEND Assessment Manager',
          'Jan 2022',
          month('September 2022', '2022-09'),
          'Phase transfer plans final by 15 February: 98%',
        ),
        line(
          '3.1.2',
          'Social care to attend all Year 9 reviews of children known to it',
          'Head of Disabled Children’s Service;Designated Social Care Officer',
          'April 2022',
          summer(),
          '85% attended',
        ),
      ],
      '3.1',
    ),
    aim(
      'Young people go on to work, college or a good day',
      [
        line(
          '3.2.1',
          'Supported internships with the council itself and both hospitals',
          'Skills Manager',
          'Feb 2022',
          month('September 2022', '2022-09'),
          '20 begun',
        ),
        line(
          '3.2.2',
          'Adult services to name a worker for each young person by 17',
          'Head of Adult Learning Disability',
          'May 2022',
          autumn(),
          'All named',
        ),
      ],
      '3.2',
    ),
  ),
]

export const plan: CorpusPlan = {
  id: 'wyndale-vision',
  title: 'Wyndale Local Area Written Statement of Action',
  style:
    'web pages: each priority the inspectors’ sentence with a vision, outcomes across the table, a start and an end to each action, school terms',
  levels: ['Priority', 'Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'First monitoring meeting with DfE and NHS England' }],
  renderings: ['html', 'docx', 'docx:plain', 'pdf:ruled', 'odt', 'paste:word', 'text:tabs'],
  page: { landscape: true },
  layout: () => [
    title('Wyndale Local Area Written Statement of Action'),
    para('December 2021'),
    ...bullets(
      'Who leads, and on what',
      'The same help in every school',
      'Moving from one phase to the next',
    ),
    ...themes.flatMap((of) => [
      heading(of.ref === undefined ? of.text : `${of.ref}: ${of.text}`, 2),
      para('Vision for the future'),
      para(VISION.get(of) ?? ''),
      actionTable(themeActions(of), {
        banner: ({ objective }) => `Outcome ${objective?.ref ?? ''} ${objective?.text ?? ''}`,
        columns: [
          { title: 'Ref', width: 0.8, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 4.5, of: ({ action }) => action.text },
          { title: 'Lead', width: 2.5, of: ({ action }) => action.leads.join(' and ') },
          { title: 'Start', width: 1.2, of: ({ action }) => START.get(action) ?? '' },
          { title: 'Completed by', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Impact measure', width: 3, of: ({ action }) => action.success ?? '' },
        ],
      }),
    ]),
    heading('Timeline', 2),
    table(
      [
        ['Event', 'Date'],
        ['Statement sent to Ofsted and CQC', 'December 2021'],
        ['First monitoring meeting with DfE and NHS England', 'May 2022'],
        ['Second monitoring meeting', 'November 2022'],
      ],
      { widths: [4, 2] },
    ),
  ],
}
