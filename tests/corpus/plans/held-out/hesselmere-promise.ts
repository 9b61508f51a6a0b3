import { actionTable, bullets, free, heading, para, title } from '../../lay.ts'
import { dueOf, piped } from '../../piped.ts'
import { act, coloured, theme } from '../../truth.ts'
import type { CorpusPlan, TruthRating } from '../../types.ts'

const SCALE: [string, string, string, TruthRating['statuses'][number]][] = [
  ['538135', 'Dark green', 'We have done this', 'complete'],
  ['A8D08D', 'Light green', 'We are doing this and it is going well', 'on-track'],
  ['FFE599', 'Yellow', 'We are doing this but it is slower than we hoped', 'at-risk'],
  ['D9D9D9', 'Grey', 'We have not begun yet', 'not-started'],
]
const RATED: Record<string, TruthRating> = Object.fromEntries(
  SCALE.map(([fill, colour, label, status]) => [colour.slice(0, 1), coloured(fill, [colour, label], status)]),
)

/** We will; lead; support; when; what will be different; colour. */
const PROMISES: [string, string[][]][] = [
  [
    'A home where you feel you belong',
    piped(`
Ask you what matters before you move and show you photographs of your new home | Placements Team | Foster carers | July 2025 | Fewer surprise moves | D
Find you a home within 20 miles unless that is not safe for you | Commissioning Team | Regional Partnership | March 2026 | More of us live near friends and school | Y
Pay for a bag and a memory box for each child so that nobody moves with bin bags | Corporate Parenting Team | Rotary Club | May 2025 | We feel respected | D
`),
  ],
  [
    'People who stick with you',
    piped(`
Tell you at least two weeks before your social worker changes | Children in Care Teams | Independent Reviewing Officers | Sept 2025 | We can say goodbye properly | Y
Give you a say in who your independent visitor is | Participation Team | Volunteering charity | October 2025 | We meet someone with the same interests | L
Help you to find and keep in touch with brothers and sisters | Children in Care Teams | Family Time Service | December 2025 | We see the people who matter | L
`),
  ],
  [
    'Feeling well',
    piped(`
Offer a health assessment at a place and a time that suit you | Designated Nurse | School nurses | November 2025 | We do not miss lessons | L
Open a Saturday drop-in with a counsellor at the youth hub | CAMHS | Youth Service | January 2026 | We can talk when we need to | G
Give free leisure passes to you and your carers | Leisure Services | Finance | April 2025 | We are active and try new things | D
`),
  ],
  [
    'Learning and getting ready for work',
    piped(`
Review your education plan each term with you in the room | Virtual School | Designated teachers | Every term=termly | We know what help we will get | L
Set aside ten council apprenticeships a year for care leavers | Human Resources | Heads of Service | March 2026 | More of us have jobs | Y
Provide a laptop when you start college | Virtual School | ICT | September 2025 | We can do our work | D
Visit you at university twice a year | Leaving Care Team | University care leaver leads | 2025/26=2026-03y | We do not feel forgotten | G
`),
  ],
]

const themes = PROMISES.map(([text, rows], of) =>
  theme(
    text,
    rows.map(([words = '', lead = '', support = '', due = '', success = '', code = '']) =>
      act(words, `${lead}; ${support}`, dueOf(due), { success, rating: RATED[code] ?? null }),
    ),
    `Promise ${of + 1}`,
  ),
)

export const plan: CorpusPlan = {
  id: 'hesselmere-promise',
  title: 'Our Promise: Hesselmere Corporate Parenting Action Plan 2025–26',
  style:
    'ordinary: a corporate parenting plan written to young people; a heading for each promise, “Lead:” and “Support:” on lines of one cell, progress by the colour of an empty cell, the key at the end',
  levels: ['Promise', 'We will'],
  scale: SCALE.map(([colour, code, label, status]) => ({ code, label, status, colour })),
  themes,
  decoys: [{ kind: 'key', words: 'Dark green We have done this Light green We are doing this' }],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'docx:plain', 'pdf:crown'],
  page: { size: 9, footer: 'Hesselmere Council – Our Promise' },
  layout: () => [
    title('Our Promise: Hesselmere Corporate Parenting Action Plan 2025–26'),
    para('Written with Speak Up, our Children in Care Council, and checked with them in October 2025.'),
    heading('What we heard from you', 2),
    ...bullets(
      'Moves happen too fast',
      'We want to know our rights',
      'Adults should do what they say they will do',
    ),
    ...PROMISES.flatMap(([text], of) => [
      heading(`Promise ${of + 1}: ${text}`, 2),
      actionTable(themes[of]?.actions ?? [], {
        columns: [
          { title: 'We will…', width: 4, of: (action) => action.text },
          {
            title: 'Lead / Support',
            width: 2.6,
            of: (action) => [`Lead: ${action.leads[0] ?? ''}`, `Support: ${action.leads[1] ?? ''}`],
          },
          { title: 'When', width: 1.5, of: ({ due }) => due?.text ?? '' },
          { title: 'What will be different for you', width: 2.6, of: ({ success }) => success ?? '' },
          { title: 'How is it going?', width: 1, of: () => '', fill: ({ rating }) => rating?.fill },
        ],
      }),
    ]),
    heading('What the colours mean', 2),
    free(
      [
        [
          { text: 'Colour', bold: true },
          { text: 'What it means', bold: true },
        ],
        ...SCALE.map(([fill, colour, label]) => [{ text: colour, fill }, label]),
      ],
      { widths: [1, 4], headings: 1 },
    ),
  ],
}
