import { actionTable, bullets, heading, para, title } from '../lay.ts'
import { act, month, quarter, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const themes = [
  theme('The impact of leaders on social work practice with children and families', [
    act(
      'Embed the practice model across all teams through group supervision and practice observation',
      'Principal Social Worker',
      quarter('Q2 2025/26', '2025-09'),
      { success: 'Observation shows that the model is used in 80% of visits' },
    ),
    act(
      'Work with the lead member to bring young people’s questions to each scrutiny committee',
      'Participation Manager',
      month('July 2025', '2025-07'),
      { success: 'Questions are asked and answered at each committee' },
    ),
  ]),
  theme('The experiences and progress of children who need help and protection', [
    act(
      'Extend the edge of care service to weekends',
      'Service Manager, Edge of Care',
      month('October 2025', '2025-10'),
      { success: 'Fewer teenagers come into care in an emergency' },
    ),
    act(
      'Review all children who have been on a child protection plan for longer than fifteen months',
      'Independent Chairs Manager',
      repeating('Monthly', 'monthly'),
      { success: 'No child has a plan for longer than two years' },
    ),
    act(
      'Make the domestic abuse offer consistent across the three localities, including work with those who harm',
      'Head of Family Help; Public Health Commissioner',
      quarter('Q4 2025/26', '2026-03'),
      { success: 'Families say that they feel safer' },
    ),
  ]),
  theme('The experiences and progress of children in care', [
    act(
      'Strengthen life story work so that each child over four has begun theirs',
      'Head of Corporate Parenting',
      month('December 2025', '2025-12'),
      { success: 'Begun for all children over four' },
    ),
    act(
      'Hold a summit with headteachers on suspensions of children in care',
      'Virtual School Head',
      month('June 2025', '2025-06'),
      { success: 'Suspensions fall by a third' },
    ),
  ]),
]

const KNOW: [string, string[], string[]][] = [
  [
    'Leaders know themselves well. The annual conversation in November 2024 agreed with our own view of strengths and of what is still to do.',
    [
      'The corporate and political support for children’s services is strong',
      'We have reduced caseloads from 21 to 15 since 2022',
    ],
    ['Supervision is regular but not reflective enough', 'Managers do not always record why they decided'],
  ],
  [
    'In the year to March 2025 we received 4,112 referrals, 19% of which were repeat referrals within a year.',
    [
      'Children are seen quickly when there is a worry about harm',
      'Strategy meetings are timely and well attended',
    ],
    ['Some children stay on plans for too long', 'The domestic abuse offer depends on where a family lives'],
  ],
  [
    'There were 486 children in care on 31 March 2025, a rate of 71 per 10,000.',
    ['Most children live close to home', 'Their health assessments are on time'],
    ['Life story work starts too late', 'Too many are suspended from school'],
  ],
]

export const plan: CorpusPlan = {
  id: 'edgeholme-sef',
  title: 'Edgeholme Children’s Services Self-Evaluation and Improvement Plan, April 2025',
  style:
    'a self-evaluation: what we know, strengths and what needs to improve as bullets, and after each part a small table of plans for the next twelve months',
  levels: ['Judgement area', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:shaded',
    'pdf:bare',
    'odt',
    'html',
    'text:tabs',
    'text:columns',
    'text:paragraphs',
    'paste:word',
  ],
  layout: () => [
    title('Edgeholme Children’s Services Self-Evaluation and Improvement Plan, April 2025'),
    para(
      'This self-evaluation answers three questions: what do we know about the quality and impact of social work practice, how do we know it, and what are our plans for the next twelve months to maintain or improve practice?',
    ),
    ...themes.flatMap((of, at) => {
      const [know = '', strong = [], weak = []] = KNOW[at] ?? []
      return [
        heading(of.text, 1),
        heading('What do we know?', 2),
        para(know),
        heading('Strengths', 2),
        ...bullets(...strong),
        heading('What we need to improve', 2),
        ...bullets(...weak),
        heading('Our plans for the next twelve months', 2),
        actionTable(themeActions(of), {
          columns: [
            { title: 'Plans to maintain or improve', width: 6, of: ({ action }) => action.text },
            { title: 'Responsible', width: 3, of: ({ action }) => action.leads.join(' & ') },
            { title: 'Timeframe', width: 2, of: ({ action }) => action.due?.text ?? '' },
            { title: 'Intended impact', width: 5, of: ({ action }) => action.success ?? '' },
          ],
        }),
      ]
    }),
  ],
}
