import { bullets, free, heading, para, title, type Free } from '../lay.ts'
import { act, day, month, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction } from '../types.ts'

const themes = [
  theme(
    'Develop a clear and shared narrative about the improvement journey that staff and partners recognise',
    [
      act(
        'Hold three engagement events with staff to write a plan on a page',
        'Principal Social Worker',
        month('by end of May 2024', '2024-05'),
      ),
      act(
        'Issue a joint statement of ambition from the three safeguarding partners',
        'Executive Director',
        month('June 2024', '2024-06'),
      ),
      act(
        'Brief all councillors at the member development session',
        'Lead Member',
        day('9 July 2024', '2024-07-09'),
      ),
    ],
    '1',
  ),
  theme(
    'Review the number of panels and meetings at which decisions about children are made',
    [
      act(
        'Map current panels, with the purpose, membership and cost of each',
        'Head of Business Support',
        month('April 2024', '2024-04'),
      ),
      act(
        'Propose a reduced structure to the senior leadership team',
        'Assistant Director, Children’s Social Care',
        month('July 2024', '2024-07'),
      ),
    ],
    '2',
  ),
  theme(
    'Use data to drive performance conversations at team level',
    [
      act(
        'Give team managers a weekly one page report on visits, plans and supervision',
        'Performance and Systems Manager',
        month('May 2024', '2024-05'),
      ),
      act(
        'Coach each manager in the use of the report through two sessions with an analyst',
        'Performance and Systems Manager',
        month('September 2024', '2024-09'),
      ),
      act(
        'Replace the current quarterly scorecard with one that combines numbers, audit and feedback',
        'Head of Quality and Improvement',
        month('October 2024', '2024-10'),
      ),
    ],
    '3',
  ),
  theme(
    'Consider whether early help has sufficient reach into the most deprived neighbourhoods',
    [
      act(
        'Analyse take-up of family hubs by ward and compare it with referrals to social care',
        'Early Help Manager',
        month('June 2024', '2024-06'),
      ),
      act(
        'Trial outreach from two primary schools and a food pantry',
        'Early Help Manager',
        month('November 2024', '2024-11'),
      ),
    ],
    '4',
  ),
  theme(
    'Build on the strong practice in the care experienced service and share it more widely',
    [
      act(
        'Arrange shadowing for social workers from the children in care teams',
        'Team Manager, Care Experienced Service',
        month('from May 2024', '2024-05'),
      ),
      act(
        'Present the service’s work on housing to the regional network',
        'Head of Corporate Parenting',
        month('September 2024', '2024-09'),
      ),
    ],
    '5',
  ),
  theme(
    'Ensure that the quality assurance framework includes the views of children and families',
    [
      act(
        'Add a conversation with the family to every practice review',
        'Head of Quality and Improvement',
        month('July 2024', '2024-07'),
      ),
      act(
        'Recruit a parent adviser with experience of child protection',
        'Participation Manager',
        month('December 2024', '2024-12'),
      ),
    ],
    '6',
  ),
]

const RESPONSES = [
  'Agreed. We recognise that our story has not been told well enough.',
  'Agreed.',
  'Agreed. The first phase of this work had begun before the challenge.',
  'Agreed in part. The hubs have been open for less than a year.',
  'Agreed.',
  'Agreed.',
]

function told(action: TruthAction): { text: string; bullet: true } {
  return { text: `${action.text} (${action.leads.join(', ')} – ${action.due?.text ?? ''})`, bullet: true }
}

export const plan: CorpusPlan = {
  id: 'elverthorne-peers',
  title: 'Elverthorne Council response to the Children’s Services Peer Challenge',
  style:
    'rare: a response to a peer challenge: recommendation and reply side by side, the reply a sentence and then bullets that each end with a lead and a date in brackets; no column for either, no rating',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Elverthorne Council response to the Children’s Services Peer Challenge'),
    para(
      'A team of peers spent four days with us in February 2024. They met 140 members of staff, partners, councillors, parents and young people. We are grateful for their time.',
    ),
    heading('Strengths that the team identified', 2),
    ...bullets(
      'Committed and knowledgeable staff who like working here',
      'Cross-party political support for children',
      'A care experienced service with real ambition',
    ),
    heading('Our response to the recommendations', 2),
    free(
      [
        [
          { text: 'No.', bold: true },
          { text: 'Peer team recommendation', bold: true },
          { text: 'Our response and what we will do (lead and date)', bold: true },
        ],
        ...themes.map(({ ref = '', text, actions }, at): Free[] => [
          ref,
          text,
          [{ text: RESPONSES[at] ?? '' }, ...(actions ?? []).map(told)],
        ]),
      ],
      { widths: [0.6, 4, 7], headings: 1 },
    ),
    heading('Next steps', 2),
    para('The peer team will return in February 2025 to look at progress.'),
  ],
}
