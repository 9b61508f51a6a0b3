// A self-evaluation turned into a plan: each audit focus with its grade and the criteria for good, an objective, and in
// one cell the actions line by line, with those responsible and the review dates line by line beside them, and one
// priority number. Choices: the objective stands above its actions and the audit focus above that; each line of the
// three cells is one action; the priority number and grade are no status.
import { free, heading, para, table, title } from '../lay.ts'
import { act, aim, month, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'

const MONTHS = new Map([
  ['Term 1', '2026-10'],
  ['Term 2', '2026-12'],
  ['Term 3', '2027-02'],
  ['Term 4', '2027-03'],
  ['Term 5', '2027-05'],
  ['Term 6', '2027-07'],
])

/** The end of a term, whose month is not printed: a fair reader may give none. */
function end(text: string): TruthDue {
  const of = MONTHS.get(text.replace('End of ', '')) ?? ''
  const given = month(text, of)
  return {
    text,
    date: null,
    precision: null,
    repeats: null,
    also: [given.date],
  }
}

function line(text: string, who: string, due: TruthDue): TruthAction {
  return act(text, who.replaceAll('/', ';'), due)
}

type Focus = { grade: string; good: string[]; priority: string }
const FOCUS = new Map<TruthTheme, Focus>()

function focus(of: TruthTheme, more: Focus): TruthTheme {
  FOCUS.set(of, more)
  return of
}

const themes: TruthTheme[] = [
  focus(
    themeOf(
      'Identification of need at SEN support',
      [
        aim('Needs are found early and in the same way in every school', [
          line(
            'Publish the ordinarily available provision guide with a page for each phase',
            'Inclusion Lead',
            month('November 2026', '2026-11'),
          ),
          line(
            'Area SENCOs to visit each school below the local rate of SEN support',
            'Area SENCOs',
            month('March 2027', '2027-03'),
          ),
          line(
            'Health visitor and nursery reviews at two to be shared with the receiving school',
            '0-19 Service Manager/Early Years Lead',
            month('June 2027', '2027-06'),
          ),
        ]),
      ],
      '1',
    ),
    {
      grade: '3',
      good: [
        'Rates of identification vary little between similar schools.',
        'Parents say that they were listened to when they first raised a worry.',
      ],
      priority: '1',
    },
  ),
  focus(
    themeOf(
      'Quality of advice for EHC assessments',
      [
        aim('Advice is on time and says what is needed and how much', [
          line(
            'Agree one template for advice with therapies and social care',
            'DCO/DSCO',
            month('December 2026', '2026-12'),
          ),
          line(
            'Train forty advice givers in writing outcomes',
            'SEND Quality Officer',
            month('February 2027', '2027-02'),
          ),
          line(
            'Return advice that does not specify and quantify; keep a count of how often',
            'SEN Team Manager',
            month('October 2026', '2026-10'),
          ),
          line('Report timeliness by service to the Board', 'Data Analyst', month('January 2027', '2027-01')),
        ]),
      ],
      '2',
    ),
    {
      grade: '4',
      good: [
        'At least 80% of advice is received within six weeks.',
        'Audit finds provision specified and quantified in nearly all plans.',
      ],
      priority: '1',
    },
  ),
  focus(
    themeOf(
      'Annual reviews',
      [
        aim('Reviews lead to changed plans where children have changed', [
          line(
            'Clear the 212 reviews awaiting a decision',
            'SEN Team Manager',
            month('April 2027', '2027-04'),
          ),
          line(
            'Priority to Years 5, 9 and 11 and to children in care',
            'SEN Team Manager/Virtual School Head',
            month('December 2026', '2026-12'),
          ),
          line(
            'Attend reviews in specialist placements outside the area',
            'Casework Officers',
            month('July 2027', '2027-07'),
          ),
        ]),
      ],
      '3',
    ),
    {
      grade: '4',
      good: ['Decisions follow within four weeks of the meeting.', 'Amended plans are issued within twelve.'],
      priority: '2',
    },
  ),
  focus(
    themeOf(
      'Preparation for adulthood',
      [
        aim('Young people know what comes next a year before it comes', [
          line(
            'Joint transition panel for children’s and adults’ services to meet from Year 9',
            'Transitions Manager/Head of Adult Learning Disability',
            month('January 2027', '2027-01'),
          ),
          line(
            'Add twelve supported internships with three new employers',
            'Employment and Skills Officer',
            month('July 2027', '2027-07'),
          ),
        ]),
      ],
      '4',
    ),
    {
      grade: '3',
      good: ['Every young person of 16 with a plan has a named transition worker where one is needed.'],
      priority: '2',
    },
  ),
  focus(
    themeOf(
      'Voice and co-production',
      [
        aim('Families shape the service and can see that they have', [
          line(
            'Parent carer forum representative on every commissioning panel',
            'Joint Commissioner',
            month('November 2026', '2026-11'),
          ),
          line(
            '“You said, we did” page on the Local Offer, renewed each term',
            'Local Offer Officer',
            end('End of Term 2'),
          ),
          line(
            'Young people’s group to inspect two services a year and to report to the Board',
            'Participation Officer',
            end('End of Term 6'),
          ),
        ]),
      ],
      '5',
    ),
    {
      grade: '2',
      good: ['Families describe changes that they brought about.', 'Complaints fall and compliments rise.'],
      priority: '3',
    },
  ),
]

const HEADS = [
  'Audit Focus',
  'Current grade',
  'Criteria for Good or Better',
  'Objective to secure improvement',
  'Action required',
  'Person Responsible',
  'Progress Review Date',
  'Priority (1,2,3)',
]

function rows(): Laid {
  return free(
    [
      HEADS.map((text) => ({ text, bold: true, fill: 'DDEBF7' })),
      ...themes.map((of) => {
        const more = FOCUS.get(of) ?? { grade: '', good: [], priority: '' }
        const [goal] = of.objectives ?? []
        const actions = goal?.actions ?? []
        return [
          `${of.ref ?? ''}. ${of.text}`,
          more.grade,
          more.good,
          goal?.text ?? '',
          actions.map(({ text }) => text),
          actions.map(({ leads }) => leads.join('/')),
          actions.map(({ due }) => due?.text ?? ''),
          more.priority,
        ]
      }),
    ],
    { widths: [1.8, 0.8, 2.8, 2.2, 4.4, 2.2, 1.6, 0.8], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'pelsham-focus',
  title: 'Pelsham SEND self-evaluation: action plan 2026-27',
  style:
    'audit focus, grade and criteria, an objective, and actions, people and review dates line by line in three cells',
  levels: ['Audit focus', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'key', words: 'Requires significant work' }],
  renderings: ['docx', 'docx:plain', 'odt', 'html', 'pdf:ruled', 'pdf:shaded'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Pelsham SEND self-evaluation: action plan 2026-27'),
    para(
      'Drawn from the self-evaluation of June 2026, moderated with two neighbouring areas. Actions are for the local area partnership as a whole.',
    ),
    heading('Grades used', 2),
    table([
      ['Grade', 'Meaning'],
      ['1', 'Strong and embedded'],
      ['2', 'Good'],
      ['3', 'Developing'],
      ['4', 'Requires significant work'],
    ]),
    heading('Action plan', 2),
    rows(),
    para('Priority 1 = this term; 2 = this school year; 3 = by the next self-evaluation.'),
  ],
}
