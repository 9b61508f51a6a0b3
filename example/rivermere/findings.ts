import type { Finding, FindingKey, SourceReport } from '../types.ts'

export const sources: SourceReport[] = [
  {
    key: 'visit',
    kind: 'focused-visit',
    title: 'Focused visit to the front door: letter',
    publishedOn: '2025-03-13',
    about: 'Two inspectors, two days in February 2025. Two areas for priority action.',
  },
  {
    key: 'staff',
    kind: 'staff-survey',
    title: 'What our social workers told us, spring 2025',
    publishedOn: '2025-04-10',
    about: 'Survey of 186 social workers and managers; 121 answered.',
  },
  {
    key: 'review',
    kind: 'practice-review',
    title: 'Local child safeguarding practice review: Child K',
    publishedOn: '2025-07-03',
    about: 'Published by the Safeguarding Children Partnership.',
  },
  {
    key: 'peer',
    kind: 'peer-review',
    title: 'Peer challenge: leadership, capacity and voice',
    publishedOn: '2025-09-18',
    about: 'Four days with peers from three councils.',
  },
  {
    key: 'ofsted',
    kind: 'inspection',
    title: 'Inspection of Rivermere children’s services',
    publishedOn: '2025-11-24',
    about: 'Two weeks on site in September and October 2025. Overall: requires improvement to be good.',
  },
  {
    key: 'notice',
    kind: 'notice',
    title: 'Improvement notice',
    publishedOn: '2026-01-12',
    about: 'Issued by the Department for Education; reviewed every six months with the adviser.',
  },
  {
    key: 'scrutiny',
    kind: 'scrutiny',
    title: 'Children’s Scrutiny Committee: recommendations on early help and cost',
    publishedOn: '2026-02-04',
    about: 'After two evenings of evidence from parents and head teachers.',
  },
]

type Numbered = [FindingKey, string, string | null, ...string[]]

function findingsOf(source: string, kind: Finding['kind'], rows: Numbered[]): Finding[] {
  return rows.map(([key, number, paragraph, ...parts]) => ({ key, source, kind, number, paragraph, parts }))
}

/** Findings, conditions and recommendations that the plan must answer, each with its sentences as parts. */
export const findings: Finding[] = [
  ...findingsOf('visit', 'priority-action', [
    [
      'visit-1',
      '1',
      '6',
      'Children wait too long for a decision when someone first worries about them.',
      'Managers cannot see from the system which contacts are still open at the end of the day.',
    ],
    [
      'visit-2',
      '2',
      '9',
      'Children whose needs are urgent are not told apart from those who can wait.',
      'Partners do not share one understanding of when to refer.',
    ],
  ]),
  ...findingsOf('staff', 'finding', [
    ['staff-1', '1', null, 'Four in ten of us hold more children than we can know well.'],
    [
      'staff-2',
      '2',
      null,
      'Supervision is often cancelled, and when it happens it is mostly a list of tasks.',
    ],
  ]),
  ...findingsOf('review', 'recommendation', [
    [
      'review-1',
      '1',
      '4.12',
      'Strategy discussions must include health, police and the school, and each must know what was agreed.',
    ],
    [
      'review-2',
      '2',
      '4.20',
      'The partnership should test, with children’s files in front of it, whether exploitation is recognised early.',
      'It should report what it finds in public once a year.',
    ],
  ]),
  ...findingsOf('peer', 'consideration', [
    ['peer-1', '1', null, 'Leaders know the numbers better than they know the practice.'],
    ['peer-2', '2', null, 'Start fewer things at once, and ask what must stop before something new begins.'],
    ['peer-3', '3', null, 'Children’s views reach the board as a report about children, not from children.'],
  ]),
  ...findingsOf('ofsted', 'area-for-improvement', [
    [
      'ofsted-1',
      '1',
      '11',
      'The timeliness of decisions about contacts, so that it is sustained.',
      'The understanding among schools, health and police of when a child needs help.',
    ],
    [
      'ofsted-2',
      '2',
      '14',
      'The recording of managers’ reasons when they decide what a child needs, including out of hours.',
      'The attendance of health and police when urgent risk is discussed.',
      'The checking of decisions to take no further action.',
    ],
    [
      'ofsted-3',
      '3',
      '17',
      'Assessments that understand a child’s history.',
      'The place of fathers and wider family in assessments and plans.',
      'Plans that families can follow, with clear steps and dates.',
    ],
    [
      'ofsted-4',
      '4',
      '22',
      'The regularity of supervision.',
      'The quality of reflection and challenge in supervision.',
    ],
    [
      'ofsted-5',
      '5',
      '28',
      'The pace at which permanent homes are found and confirmed for children in care.',
      'The help that children in care have to understand their own story.',
      'The assessment of relatives and friends who offer a home.',
    ],
    [
      'ofsted-6',
      '6',
      '31',
      'The timeliness of first health assessments when children come into care.',
      'The number of homes for children near to where they grew up.',
    ],
    [
      'ofsted-7',
      '7',
      '36',
      'Pathway plans that care leavers recognise as their own.',
      'The suitability of the places where care leavers live.',
    ],
    [
      'ofsted-8',
      '8',
      '41',
      'The stability and caseloads of the social work workforce.',
      'The oversight of children who live with private foster carers.',
    ],
    [
      'ofsted-9',
      '9',
      '44',
      'The use that leaders make of audit, feedback and challenge to know whether practice is better.',
    ],
  ]),
  ...findingsOf('notice', 'condition', [
    ['notice-a', 'A', null, 'The council will have an improvement board with an independent chair.'],
    [
      'notice-b',
      'B',
      null,
      'The council will show by evidence from practice, not only from data, that supervision and management oversight are effective.',
    ],
    [
      'notice-c',
      'C',
      null,
      'The council will set out the staffing and money that the plan needs for three years.',
    ],
    [
      'notice-d',
      'D',
      null,
      'The council will change the date of a milestone only after speaking to the adviser.',
    ],
  ]),
  ...findingsOf('scrutiny', 'recommendation', [
    [
      'scrutiny-1',
      '1',
      null,
      'That families in every town can reach early help without a referral.',
      'That the Cabinet reports what each hub costs and how many families it reaches.',
    ],
    [
      'scrutiny-2',
      '2',
      null,
      'That families are offered a family group conference before court is considered.',
    ],
  ]),
]
