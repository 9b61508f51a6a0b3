// A partnership's response to a practice review: what was learned, what has been done, and what will be done next with the agency and date after a dash.
import { bullets, field, heading, para, title } from '../lay.ts'
import { act, month, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthDue, TruthTheme } from '../types.ts'

type Line = [string, string, TruthDue]
type Learned = { text: string; why: string; done: string[]; next: Line[] }

const LEARNED: Learned[] = [
  {
    text: 'All agencies should be curious about men in the household',
    why: 'The mother’s new partner was known to three agencies and named in none of their records of the child.',
    done: [
      'A seven-minute briefing went to all staff in June 2025',
      'The question is in the health visitor’s template',
    ],
    next: [
      [
        'Add adults who live in the home to the school admission form',
        'Head of Admissions',
        month('September 2026', '2026-09'),
      ],
      [
        'Audit thirty files from four agencies for what is known about men',
        'Quality Assurance Sub-group',
        month('May 2026', '2026-05'),
      ],
    ],
  },
  {
    text: 'Information about babies should be shared before birth',
    why: 'The midwife’s worries reached the social worker two days after the birth.',
    done: ['A weekly pre-birth meeting has been held since October 2025'],
    next: [
      [
        'Write a pre-birth protocol and launch it at the maternity unit',
        'Named Midwife',
        month('March 2026', '2026-03'),
      ],
      [
        'Give midwives sight of the social care record from the first appointment',
        'Head of Digital',
        month('December 2026', '2026-12'),
      ],
      [
        'Report pre-birth assessments that start after twenty weeks to the executive each quarter',
        'Performance Analyst',
        month('April 2026', '2026-04'),
      ],
    ],
  },
  {
    text: 'Bruises in babies who do not move should always be seen by a paediatrician',
    why: 'A bruise was seen at a clinic and explained by a fall.',
    done: ['The procedure was sent again to all GP practices'],
    next: [
      ['Train all practice nurses in the bruising procedure', 'Named GP', month('July 2026', '2026-07')],
      [
        'Put a one-page flow chart on the wall of every clinic and children’s centre',
        'Designated Nurse',
        month('February 2026', '2026-02'),
      ],
    ],
  },
  {
    text: 'Professionals should know how to disagree',
    why: 'The health visitor did not agree that the case should close but did not say so.',
    done: ['The escalation policy has been cut from nineteen pages to two'],
    next: [
      [
        'Hold three workshops on professional challenge with the independent scrutineer',
        'Training Manager',
        month('June 2026', '2026-06'),
      ],
      [
        'Count escalations by agency and publish them in the annual report',
        'Partnership Manager',
        month('September 2026', '2026-09'),
      ],
    ],
  },
]

const themes: TruthTheme[] = LEARNED.map(({ text, next }, at) =>
  theme(
    text,
    next.map(([one, lead, due]) => act(one, lead, due)),
    `Recommendation ${at + 1}`,
  ),
)

function laid({ text, why, done, next }: Learned, at: number): Laid[] {
  return [
    heading(`Recommendation ${at + 1}: ${text}`, 2),
    field('What the review found', why),
    heading('What we have done so far', 3),
    ...bullets(...done),
    heading('What we will do next', 3),
    ...bullets(...next.map(([one, lead, due]) => `${one} – ${lead}, by ${due.text}`)),
  ]
}

export const plan: CorpusPlan = {
  id: 'tolmarsh-reviews',
  title: 'Partnership response and action plan: child safeguarding practice review “Alex”',
  style:
    'what has been done and what will be done next as lists; each next step ends “– Named GP, by July 2026”',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Partnership response and action plan: child safeguarding practice review “Alex”'),
    para('Tolmarsh Safeguarding Children Partnership, January 2026'),
    para(
      'The partnership accepts the four recommendations of the independent reviewer. This paper is published with the review.',
    ),
    ...LEARNED.flatMap(laid),
    heading('How this will be followed up', 2),
    para(
      'The learning and improvement group looks at the plan at each of its meetings until it is finished.',
    ),
  ],
}
