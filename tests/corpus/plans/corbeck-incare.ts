// In the shape of a real paper: a council's draft action plan for the children in its care. A promise in the first
// person, "Priority n", a line naming the plan, a table; numbers run on within the action's own cell; the second
// title is two lines, "Who/where" and "Agency leads"; no status, only comments. Choices: everyone in that column
// leads; "and ongoing" keeps its date; a comment is progress.
import { bullets, heading, para, strong, table, title } from '../lay.ts'
import { act, month, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Line = [ref: string, text: string, leads: string, due: TruthDue | null, comment: string]

const line = ([ref, text, leads, due, comment]: Line): TruthAction =>
  act(text, leads, due, { ref, ...(comment === '' ? {} : { progress: comment }) })

const themes: TruthTheme[] = [
  theme(
    'We promise that you will be asked, heard and told what happened because of it.',
    (
      [
        [
          '1',
          'Support the Children in Care Council to meet every month in school holidays as well as term time, with transport',
          'Participation Team',
          month('From April 2019', '2019-04'),
          'Minibus booked to July. Average of nine young people, was five.',
        ],
        [
          '2',
          'Two young people to sit on the Corporate Parenting Board and to choose one item on every agenda',
          'Participation Team;Democratic Services',
          month('May 2019', '2019-05'),
          'Two have come forward. Meetings moved to 4.30 so that they need not miss school.',
        ],
        [
          '3',
          'Letters after reviews to be written to the child',
          'Independent Reviewing Service',
          month('June 2019 and ongoing', '2019-06', 'ongoing'),
          'Started with under tens.',
        ],
      ] as Line[]
    ).map(line),
    'Priority 1',
  ),
  theme(
    'We promise to find you a home that is right for you and to do all we can so that you can stay there.',
    (
      [
        [
          '4',
          'Recruit twenty-five new fostering households, at least ten of them for teenagers',
          'Fostering Service',
          month('March 2020', '2020-03'),
          'Eleven approved so far this year. Three lost to agencies over allowances.',
        ],
        [
          '5',
          'Stability meeting within ten days wherever a carer or child says that things are shaky',
          'Fostering Service;Children in Care Teams',
          repeating('Ongoing', 'ongoing'),
          '',
        ],
        [
          '6',
          'Bring back from beyond thirty miles the children for whom that would be right, beginning with the eighteen on the list',
          'Placements and Commissioning;Independent Reviewing Service',
          month('September 2019', '2019-09'),
          'Seven of eighteen have moved or have a date. Four said that they do not want to.',
        ],
        [
          '7',
          'Open a second small home for four young people in the borough',
          'Residential Service;Property Services',
          undated('TBC – dependent on planning'),
          'House found. Neighbours have been written to.',
        ],
      ] as Line[]
    ).map(line),
    'Priority 2',
  ),
  theme(
    'We promise to help you to be healthy and to feel well.',
    (
      [
        [
          '8',
          'Initial health assessments within twenty working days, with the request made on day one by business support and not by the social worker',
          'Community Health Trust;Children in Care Teams',
          month('July 2019', '2019-07'),
          'Requests on time up to 81%. Assessments on time 62%.',
        ],
        [
          '9',
          'Every strengths and difficulties score above sixteen to be talked about in consultation with the emotional health worker',
          'CAMHS',
          month('April 2019', '2019-04'),
          'Consultation slots Tuesdays and alternate Fridays.',
        ],
        [
          '10',
          'Leisure passes for children in care and the family that they live with',
          'Leisure Trust;Corporate Parenting Manager',
          month('May 2019', '2019-05'),
          'Agreed by the Trust board. Cards being printed.',
        ],
      ] as Line[]
    ).map(line),
    'Priority 3',
  ),
  theme(
    'We promise to help you to learn and to believe in what you can do.',
    (
      [
        [
          '11',
          'Personal education plans for the under fives and for those over sixteen of the same quality as for those between',
          'Virtual School',
          month('September 2019', '2019-09'),
          'New forms in use. Audit in the autumn.',
        ],
        [
          '12',
          'No child in care to be without a school place for more than ten days; Virtual Head to be told on day two',
          'Virtual School;Admissions',
          repeating('Ongoing', 'ongoing'),
          'Two children in the quarter, longest 23 days (out of area).',
        ],
        [
          '13',
          'Work experience in the Council for every young person in care in Year 10 who would like it',
          'Human Resources;Virtual School',
          month('Summer term – July 2019', '2019-07'),
          '',
        ],
      ] as Line[]
    ).map(line),
    'Priority 4',
  ),
  theme(
    'We promise to help you get ready for being an adult and to be there when you are.',
    (
      [
        [
          '14',
          'Council tax exemption for our care leavers to twenty-five, wherever in the region they live',
          'Revenues and Benefits;Leaving Care Service',
          month('April 2019', '2019-04'),
          'In the borough: done. Two neighbours have agreed, three still considering.',
        ],
        [
          '15',
          'Training flats: four by the end of the year, with a worker who is there at weekends',
          'Housing;Leaving Care Service',
          month('December 2019', '2019-12'),
          'Two open. Third needs a boiler.',
        ],
        [
          '16',
          'Pathway plan to be begun at fifteen and three quarters and written with the young person on screen',
          'Leaving Care Service',
          month('June 2019', '2019-06'),
          '',
        ],
      ] as Line[]
    ).map(line),
    'Priority 5',
  ),
]

function page(of: TruthTheme): Laid[] {
  return [
    heading(of.text, 2),
    strong(of.ref ?? ''),
    para('CIOC Strategic Action Plan'),
    table(
      [
        ['Action', ['Who/where', 'Agency leads'], 'Timescales', 'Comments/progress'],
        ...(of.actions ?? []).map((action) => [
          `${action.ref ?? ''}. ${action.text}`,
          action.leads,
          action.due?.text ?? '',
          action.progress ?? '',
        ]),
      ],
      { widths: [5, 2.4, 2, 4] },
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'corbeck-incare',
  title: 'Corbeck Council – Children in Our Care Strategic Action Plan',
  style:
    'promises to children as headings, numbers running on inside the action’s cell, a title of two lines for who and which agency, comments in place of status',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 10 },
  layout: () => [
    title('Corbeck Council – Children in Our Care Strategic Action Plan'),
    para('Draft – 11.03.19'),
    para('Assistant Director, Safeguarding and Children in Our Care'),
    heading('Our vision'),
    para(
      '“Children who live with us for a while or for always are quick, funny, stubborn and full of plans. We want them to have what we would want for our own.”',
    ),
    ...bullets(
      'The plan belongs to the Corporate Parenting Board and is looked at every quarter.',
      'The promises were written by the Children in Care Council in the autumn of 2018.',
    ),
    ...themes.flatMap((of) => page(of)),
  ],
}
