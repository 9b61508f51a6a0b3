import { actionTable, heading, para, strong, table, title } from '../../lay.ts'
import { month, printed, rated, theme, themeActions } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

const done = rated('Complete', 'complete')
const going = rated('In progress', 'on-track')
const late = rated('Delayed', 'at-risk', 'off-track')
const not = rated('Not started', 'not-started')

type Row = {
  ref: string
  leads: string[]
  from: string
  to: [text: string, month: string]
  rating: TruthRating
  milestones: string[]
}

function row(text: string, { ref, leads, from, to, rating, milestones }: Row): TruthAction {
  return written(
    text,
    { lead: leads, start: from, milestones },
    { leads, due: month(to[0], to[1]), ref, rating },
  )
}

const themes = [
  theme(
    'Leaders across the partnership should act urgently to reduce waiting times for neurodevelopmental assessment',
    [
      row(
        'Agree a single pathway for autism and ADHD assessment from birth to 18 across both hospital trusts',
        {
          ref: '1.1',
          leads: ['Director of Commissioning (ICB)'],
          from: 'Sep-24',
          to: ['Mar-25', '2025-03'],
          rating: late,
          milestones: [
            'Oct 24: pathway workshop with clinicians and families',
            'Jan 25: draft pathway to SEND Board',
          ],
        },
      ),
      row(
        'Clear the backlog of children waiting for longer than 52 weeks using additional clinics at weekends',
        {
          ref: '1.2',
          leads: ['General Manager, Community Paediatrics'],
          from: 'Oct-24',
          to: ['Sep-25', '2025-09'],
          rating: going,
          milestones: ['Dec 24: 20% fewer waiting', 'Jun 25: 60% fewer waiting'],
        },
      ),
      row('Put in place a “waiting well” offer so that support is not dependent on diagnosis', {
        ref: '1.3',
        leads: ['Head of Inclusion', 'Designated Clinical Officer'],
        from: 'Nov-24',
        to: ['Apr-25', '2025-04'],
        rating: going,
        milestones: ['Jan 25: offer co-produced with the Parent Carer Forum', 'Apr 25: offer published'],
      }),
      row(
        'Write to every family on the list twice a year with their place in the queue and a named contact',
        {
          ref: '1.4',
          leads: ['General Manager, Community Paediatrics'],
          from: 'Dec-24',
          to: ['Jan-25', '2025-01'],
          rating: done,
          milestones: ['First letters sent on 20 January 2025'],
        },
      ),
      row('Recruit three specialist nurses to lead initial screening', {
        ref: '1.5',
        leads: ['Deputy Chief Nurse'],
        from: 'Jan-25',
        to: ['Jul-25', '2025-07'],
        rating: not,
        milestones: ['Business case to ICB Executive in February 2025'],
      }),
    ],
    '1',
  ),
  theme(
    'Leaders should improve the timeliness and quality of education, health and care plans and of annual reviews',
    [
      row(
        'Restructure the SEND team so that each locality has its own plan coordinators and a senior reviewing officer',
        {
          ref: '2.1',
          leads: ['Head of SEND'],
          from: 'Sep-24',
          to: ['Jan-25', '2025-01'],
          rating: done,
          milestones: ['Consultation ended on 18 October 2024', 'New structure live from 6 January 2025'],
        },
      ),
      row(
        'Introduce a multi-agency quality assurance panel that moderates a sample of new plans every month',
        {
          ref: '2.2',
          leads: ['SEND Quality and Improvement Manager'],
          from: 'Oct-24',
          to: ['Dec-24', '2024-12'],
          rating: done,
          milestones: ['First panel held in November 2024'],
        },
      ),
      row('Bring educational psychology advice back within six weeks by commissioning an associate pool', {
        ref: '2.3',
        leads: ['Principal Educational Psychologist'],
        from: 'Oct-24',
        to: ['May-25', '2025-05'],
        rating: late,
        milestones: ['Tender closed with no award in December; second tender in February 2025'],
      }),
      row('Prioritise overdue reviews for children in alternative provision, in years 6 and 9 and post 16', {
        ref: '2.4',
        leads: ['Head of SEND'],
        from: 'Nov-24',
        to: ['Jun-25', '2025-06'],
        rating: going,
        milestones: ['Data cleansed by December 2024', 'All Year 9 reviews complete by Easter'],
      }),
      row('Launch the parent portal so that families can follow the progress of their request online', {
        ref: '2.5',
        leads: ['Digital Programme Manager', 'Head of SEND'],
        from: 'Jan-25',
        to: ['Sep-25', '2025-09'],
        rating: going,
        milestones: ['User testing in April and May 2025'],
      }),
      row('Train social workers and early help practitioners in writing advice for needs assessments', {
        ref: '2.6',
        leads: ['Designated Social Care Officer'],
        from: 'Nov-24',
        to: ['Mar-25', '2025-03'],
        rating: going,
        milestones: ['64 of 110 practitioners trained'],
      }),
    ],
    '2',
  ),
  theme(
    'Leaders should strengthen preparation for adulthood, particularly for young people with complex health needs',
    [
      row(
        'Publish a transitions protocol that starts at 14 and covers health, housing, work and friendships',
        {
          ref: '3.1',
          leads: ['Assistant Director, Adult Social Care', 'Assistant Director, Education and Inclusion'],
          from: 'Oct-24',
          to: ['Feb-25', '2025-02'],
          rating: going,
          milestones: ['Draft shared with young people’s group “Our Turn” in December'],
        },
      ),
      row('Double the number of supported internships through an employers’ forum', {
        ref: '3.2',
        leads: ['Head of Skills and Employment'],
        from: 'Sep-24',
        to: ['Sep-25', '2025-09'],
        rating: going,
        milestones: ['Forum launched in November 2024', '14 places agreed for the next academic year'],
      }),
      row('Map the point at which paediatric therapies stop and fill the gaps in adult provision', {
        ref: '3.3',
        leads: ['Director of Commissioning (ICB)'],
        from: 'Jan-25',
        to: ['Aug-25', '2025-08'],
        rating: not,
        milestones: [],
      }),
      row('Add a short breaks offer for 16 to 25 year olds to the Local Offer', {
        ref: '3.4',
        leads: ['Commissioning Manager, Disabled Children'],
        from: 'Feb-25',
        to: ['Jun-25', '2025-06'],
        rating: not,
        milestones: ['Market engagement in spring'],
      }),
    ],
    '3',
  ),
]

const SPONSORS = ['Chief Nurse, ICB', 'Director of Education', 'Director of Adult Social Services']
const MEASURES = [
  [
    ['Children waiting longer than 52 weeks', '1,184', '950', '400'],
    ['Families who feel supported while waiting', '22%', '40%', '65%'],
  ],
  [
    ['New plans issued within 20 weeks', '29%', '45%', '65%'],
    ['Annual reviews held on time', '41%', '60%', '80%'],
    ['Plans judged good or better', '18%', '40%', '60%'],
  ],
  [['Young people in supported internships', '19', '28', '38']],
]

export const plan: CorpusPlan = {
  id: 'wrenfield-send',
  title: 'Wrenfield Local Area Partnership SEND Priority Action Plan',
  style:
    'ordinary: an area for priority action a heading, with its sponsor; start and end months in two columns, leads on lines of their own, dated milestones in a cell, a small table of measures after each',
  levels: ['Area for priority action', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Measure Baseline New plans issued within 20 weeks 29% 45% 65%' }],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Wrenfield Local Area Partnership SEND Priority Action Plan'),
    para(
      'This plan has been developed by Wrenfield Council, the Integrated Care Board and the Parent Carer Forum following the area SEND inspection in June 2024. It will be monitored by the SEND Improvement Board, which reports to the Health and Wellbeing Board.',
    ),
    ...themes.flatMap((of, at) => [
      heading(`Area for Priority Action ${of.ref ?? ''}: ${of.text}`, 1),
      strong(`Executive sponsor: ${SPONSORS[at] ?? ''}`),
      actionTable(themeActions(of), {
        columns: [
          { title: 'No.', width: 0.8, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 5, of: ({ action }) => action.text },
          { title: 'Accountable lead(s)', width: 2.8, of: ({ action }) => cellFor(action, 'lead') },
          { title: 'Start', width: 1.1, of: ({ action }) => cellFor(action, 'start') },
          { title: 'End', width: 1.1, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'Milestones and evidence',
            width: 4,
            of: ({ action }) => cellFor(action, 'milestones'),
          },
          { title: 'Status', width: 1.6, of: ({ action }) => printed(action.rating) },
        ],
      }),
      heading('How we will measure impact', 2),
      table([['Measure', 'Baseline', 'March 2025', 'September 2025'], ...(MEASURES[at] ?? [])], {
        widths: [5, 1.5, 1.5, 1.5],
      }),
    ]),
  ],
}
