// Pledges to children in care: a heading for each, a few words, and paragraphs that begin with the month by which something will be done.
import { field, heading, para, title } from '../lay.ts'
import { act, month, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthDue, TruthTheme } from '../types.ts'

type Pledge = { text: string; why: string; owner: string; doing: [string, TruthDue][] }

const PLEDGES: Pledge[] = [
  {
    text: 'You will know why you are in care',
    why: 'Some of you told us that nobody had ever explained it.',
    owner: 'Head of Corporate Parenting',
    doing: [
      [
        'By April 2026 we will give every child a letter, written for them, that explains why they came into care.',
        month('April 2026', '2026-04'),
      ],
      [
        'By October 2026 we will have offered life story work to everyone who has waited for more than a year.',
        month('October 2026', '2026-10'),
      ],
    ],
  },
  {
    text: 'You will keep in touch with the people who matter',
    why: 'You miss brothers and sisters, and friends from before.',
    owner: 'Contact Service Manager',
    doing: [
      [
        'By March 2026 we will ask each of you whom you want to see and write it in your plan.',
        month('March 2026', '2026-03'),
      ],
      [
        'By July 2026 we will open a second contact house with a garden and a kitchen.',
        month('July 2026', '2026-07'),
      ],
      [
        'By September 2026 we will pay for a phone for each child over eleven whose brother or sister lives elsewhere.',
        month('September 2026', '2026-09'),
      ],
    ],
  },
  {
    text: 'You will do well at school',
    why: 'Seven of you changed school in the middle of a year.',
    owner: 'Virtual School Head',
    doing: [
      [
        'By January 2026 we will stop any move of school in Years 10 and 11 unless the Director agrees to it.',
        month('January 2026', '2026-01'),
      ],
      ['By June 2026 we will match every child who wants one with a tutor.', month('June 2026', '2026-06')],
      [
        'By September 2026 we will write a personal education plan that fits on two pages.',
        month('September 2026', '2026-09'),
      ],
    ],
  },
  {
    text: 'You will be healthy and have fun',
    why: 'You asked for fewer forms and more swimming.',
    owner: 'Designated Nurse for Children in Care',
    doing: [
      [
        'By February 2026 we will make leisure passes free for you and for one friend.',
        month('February 2026', '2026-02'),
      ],
      [
        'By May 2026 we will hold health assessments where you choose and not in a clinic.',
        month('May 2026', '2026-05'),
      ],
    ],
  },
  {
    text: 'You will be ready to leave',
    why: 'Leaving at 18 feels like falling off a cliff.',
    owner: 'Leaving Care Manager',
    doing: [
      [
        'By April 2026 we will introduce you to your personal adviser at sixteen.',
        month('April 2026', '2026-04'),
      ],
      [
        'By December 2026 we will have twenty more places where you can stay put with your carer.',
        month('December 2026', '2026-12'),
      ],
    ],
  },
]

const themes: TruthTheme[] = PLEDGES.map(({ text, owner, doing }, at) =>
  theme(
    text,
    doing.map(([one, due]) => act(one, owner, due, { leadsMayLack: true })),
    `Pledge ${at + 1}`,
  ),
)

function laid({ text, why, owner, doing }: Pledge, at: number): Laid[] {
  return [
    heading(`Pledge ${at + 1}: ${text}`, 2),
    para(why),
    ...doing.map(([one]) => para(one)),
    field('Who will make this happen', owner),
  ]
}

export const plan: CorpusPlan = {
  id: 'brackmere-pledges',
  title: 'Brackmere’s promise to children in care: what we will do in 2026',
  style:
    'pledges as headings; below each, paragraphs that begin “By April 2026 we will”; one owner for a pledge',
  levels: ['Pledge', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Brackmere’s promise to children in care: what we will do in 2026'),
    para(
      'The Children in Care Council wrote this promise with councillors. There are five pledges. Under each one we say what we will do and by when.',
    ),
    ...PLEDGES.flatMap(laid),
    heading('How you can check', 2),
    para(
      'The Corporate Parenting Board looks at the promise every three months. Two of you sit on it and say whether we have kept our word.',
    ),
  ],
}
