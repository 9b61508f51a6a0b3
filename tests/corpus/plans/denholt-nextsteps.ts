// A self-evaluation that is also the plan: for each area how we are doing, what shows it, and "Next steps" in bullets with dates in the sentence.
import { bullets, heading, para, title } from '../lay.ts'
import { act, month, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Line = [string, string, TruthDue]
const one = ([text, lead, due]: Line): TruthAction => act(text, lead, due)

type Area = { text: string; doing: string; shown: string[]; steps: Line[] }

const AREAS: Area[] = [
  {
    text: 'Help and protection',
    doing:
      'Children who need protection are seen quickly. Too many families are assessed again and again before help is offered.',
    shown: [
      '97% of strategy discussions were held in time',
      'Re-referrals stand at 26%, against 20% in similar councils',
    ],
    steps: [
      [
        'By March 2026, bring the early help and assessment teams together in four localities (Lead: Head of Early Help)',
        'Head of Early Help',
        month('March 2026', '2026-03'),
      ],
      [
        'By the end of May 2026, read every case that was re-referred in the first quarter and tell the Board why (Lead: Quality Assurance Manager)',
        'Quality Assurance Manager',
        month('May 2026', '2026-05'),
      ],
      [
        'By July 2026, give each locality a social worker for domestic abuse (Lead: Head of Safeguarding)',
        'Head of Safeguarding',
        month('July 2026', '2026-07'),
      ],
    ],
  },
  {
    text: 'Children in care',
    doing:
      'Most children live in families and do well. Brothers and sisters are parted more often than we would wish.',
    shown: [
      '74% live with foster carers or relatives',
      'Of 61 groups of brothers and sisters, 22 are parted',
    ],
    steps: [
      [
        'By September 2026, recruit ten carers for groups of brothers and sisters (Lead: Fostering Manager)',
        'Fostering Manager',
        month('September 2026', '2026-09'),
      ],
      [
        'By April 2026, look again at each of the 22 parted groups and make a plan for time together (Lead: Independent Reviewing Manager)',
        'Independent Reviewing Manager',
        month('April 2026', '2026-04'),
      ],
      [
        'By June 2026, offer every child a memory box kept by their carer (Lead: Participation Lead)',
        'Participation Lead',
        month('June 2026', '2026-06'),
      ],
    ],
  },
  {
    text: 'Care leavers',
    doing: 'Personal advisers know young people well. Pathway plans do not say enough about health.',
    shown: ['We are in touch with 96% of care leavers', 'One plan in three has nothing under health'],
    steps: [
      [
        'By February 2026, add a health page to the pathway plan and fill it in with the nurse (Lead: Leaving Care Manager)',
        'Leaving Care Manager',
        month('February 2026', '2026-02'),
      ],
      [
        'By December 2026, find forty supported lodgings (Lead: Commissioning Manager)',
        'Commissioning Manager',
        month('December 2026', '2026-12'),
      ],
    ],
  },
  {
    text: 'Leadership',
    doing:
      'Leaders know the service. The scrutiny committee asks for reports but seldom asks what has changed for children.',
    shown: ['Two of nine reports in the year mentioned what children said'],
    steps: [
      [
        'By March 2026, train members of the committee with the Local Government Association (Lead: Monitoring Officer)',
        'Monitoring Officer',
        month('March 2026', '2026-03'),
      ],
      [
        'By May 2026, begin every meeting of the Board with a child’s story (Lead: Director of Children’s Services)',
        'Director of Children’s Services',
        month('May 2026', '2026-05'),
      ],
      [
        'By October 2026, replace the monthly report with a page for each locality (Lead: Performance Manager)',
        'Performance Manager',
        month('October 2026', '2026-10'),
      ],
    ],
  },
]

const themes: TruthTheme[] = AREAS.map(({ text, steps }) => theme(text, steps.map(one)))

function laid({ text, doing, shown, steps }: Area): Laid[] {
  return [
    heading(text, 2),
    heading('How are we doing?', 3),
    para(doing),
    heading('How do we know?', 3),
    ...bullets(...shown),
    heading('Next steps', 3),
    ...bullets(...steps.map(([step]) => `${step}.`)),
  ]
}

export const plan: CorpusPlan = {
  id: 'denholt-nextsteps',
  title: 'Denholt children’s services: self-evaluation and improvement plan, winter 2025',
  style:
    'a self-evaluation with “Next steps” in bullets: the date begins the sentence, the lead stands in brackets',
  levels: ['Area', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Denholt children’s services: self-evaluation and improvement plan, winter 2025'),
    heading('Introduction', 2),
    para(
      'We write this twice a year. It says how well we serve children, how we know, and what we will do next. The next steps are followed up by the Improvement Board.',
    ),
    ...AREAS.flatMap(laid),
  ],
}
