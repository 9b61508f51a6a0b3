// In the shape of a real paper: a council's youth justice plan as pages of its website. Each section has three lists:
// what was done last year, what came of it, and what will be done next. Choices: the plan is the third list; the
// first two look back and are no actions; nobody is named and nothing has a date.
import { bullets, heading, para, title } from '../../lay.ts'
import { act, theme } from '../../truth.ts'
import type { CorpusPlan, Laid, TruthTheme } from '../../types.ts'

type Back = { done: string[]; result: string[] }
const BACK = new Map<TruthTheme, Back>()

function section(...[ref, text, next, back]: [string, string, string[], Back]): TruthTheme {
  const made = theme(
    text,
    next.map((one) => act(one, '', null)),
    ref,
  )
  BACK.set(made, back)
  return made
}

const themes: TruthTheme[] = [
  section(
    'Section 1',
    'Listening to Children',
    [
      'Pay the members of our young advisers’ group for reading and commenting on every new form',
      'Ask each child who leaves the service to record a minute on what we should keep and what we should stop',
      'Bring a child’s story to the start of each management board',
    ],
    {
      done: [
        'Held six meetings of the young advisers’ group, two of them at a climbing wall',
        'Rewrote the welcome letter with four children who had just had one',
      ],
      result: ['Nine in ten children who answered said that they knew why they were seeing us'],
    },
  ),
  section(
    'Section 2',
    'Keeping Children Out of the Justice System',
    [
      'Extend the deferred caution scheme to public order offences',
      'Place a prevention worker in each of the three family hubs for one day a week',
      'Agree with the police that no child is interviewed in school without the head and us being told',
      'Review all first time entrants of 2024 with the police and the schools that they went to',
    ],
    {
      done: [
        'Worked with 118 children on a prevention basis',
        'Trained 40 neighbourhood officers in speaking with children who have speech and language needs',
        'Moved the out of court panel to once a week',
      ],
      result: [
        'First time entrants fell from 61 to 48',
        'Decisions at panel now take eleven days where they took twenty-six',
      ],
    },
  ),
  section(
    'Section 3',
    'Fair Treatment of Every Child',
    [
      'Give board members training in how bias shows itself in charging and sentencing',
      'Look at every breach of a Black or mixed heritage child before it goes to court, with a manager from another team',
      'Write with local solicitors a leaflet on admitting an offence and what follows from it',
    ],
    {
      done: [
        'Published how our children compare with the county’s by ethnicity, care status and sex',
        'Recruited five volunteers from communities that had none',
      ],
      result: ['The board asks about disproportion at each meeting without being prompted'],
    },
  ),
  section(
    'Section 4',
    'Education, Training and Work',
    [
      'Tell the virtual school and the inclusion service on the day whenever a child who is with us is suspended',
      'Open a construction taster for eight children each term with the further education college',
      'Have an education worker at all pre-sentence meetings',
    ],
    {
      done: ['Appointed an education worker, paid for by the schools’ forum'],
      result: ['Children with full time provision at the end of their order rose from 41% to 55%'],
    },
  ),
  section(
    'Section 5',
    'Victims and Repair',
    [
      'Offer each victim a conversation within ten days, by the means that they choose',
      'Find three more places where children can do something useful that people will see',
    ],
    {
      done: ['Ran 22 meetings between children and those whom they had harmed'],
      result: ['All but one of the victims who took part would advise others to do so'],
    },
  ),
]

function page(of: TruthTheme): Laid[] {
  const back = BACK.get(of) ?? { done: [], result: [] }
  return [
    heading(`${of.ref ?? ''}: ${of.text}`, 2),
    para('What we have done, what has happened as a result, and what we will do next.'),
    heading('What we have done in 2024 to 2025', 3),
    ...bullets(...back.done),
    heading('What has happened as a result', 3),
    ...bullets(...back.result),
    heading('What we will do next', 3),
    ...bullets(...(of.actions ?? []).map(({ text }) => text)),
  ]
}

export const plan: CorpusPlan = {
  id: 'tillowby-youthjustice',
  title: 'Tillowby Youth Justice Plan 2025 to 2026',
  style: 'a web plan of three lists a section: done, what came of it, what next; only the last is to be done',
  levels: ['Section', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'pdf:ruled', 'paste:word', 'text:paragraphs'],
  layout: () => [
    title('Tillowby Youth Justice Plan 2025 to 2026'),
    para(
      'This plan was agreed by the Youth Justice Management Board on 19 June 2025. It says how the partners in Tillowby will work with children who are in trouble with the law or close to it.',
    ),
    ...themes.flatMap((of) => page(of)),
    heading('How we will know'),
    para(
      'The board receives the ten national indicators every quarter, and twice a year a report from the young advisers’ group on whether what is said here can be felt.',
    ),
  ],
}
