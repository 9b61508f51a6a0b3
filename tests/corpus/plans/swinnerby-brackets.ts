// A strategy's delivery plan: "We will:" and bullets, the owner and the date in brackets at the end of each.
import { bullets, heading, para, title } from '../lay.ts'
import { act, month, quarter, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Line = [string, string, TruthDue | null]
const one = ([text, lead, due]: Line): TruthAction => act(text, lead, due)

const INTRO = new Map<string, string>([
  [
    'Understanding neglect sooner',
    'Neglect is the reason for more than half of our child protection plans, and too many children live with it for too long before anybody acts. Practitioners told us that they see the signs but are not sure what to call them.',
  ],
  [
    'Helping parents to change',
    'What parents say helps most is one person who sticks with them. Help stops too early in many families and begins again within the year.',
  ],
  [
    'A workforce that knows what good looks like',
    'The tools that we have are good but one worker in three has never used them.',
  ],
  [
    'Knowing whether it works',
    'The partnership has never counted how many children leave a plan for neglect and come back.',
  ],
])

const themes: TruthTheme[] = [
  theme('Understanding neglect sooner', [
    one([
      'launch one neglect toolkit for all agencies and withdraw the three in use now',
      'Partnership Manager',
      month('March 2026', '2026-03'),
    ]),
    one([
      'give every health visitor, school nurse and designated safeguarding lead half a day’s training in it',
      'Training Sub-group',
      month('September 2026', '2026-09'),
    ]),
    one([
      'add a question about the home to every dental and hospital attendance form for children under five',
      'Designated Nurse',
      month('June 2026', '2026-06'),
    ]),
    one([
      'ask housing officers to make a note of the condition of children’s bedrooms at each yearly visit',
      'Head of Housing',
      month('April 2026', '2026-04'),
    ]),
  ]),
  theme('Helping parents to change', [
    one([
      'commission a parenting programme for families where neglect is long-standing',
      'Commissioning Manager',
      month('October 2026', '2026-10'),
    ]),
    one([
      'keep the same family support worker for at least nine months',
      'Head of Early Help',
      repeating('ongoing', 'ongoing'),
    ]),
    one([
      'write a step-down agreement with schools so that a child is not left when a plan ends',
      'Head of Safeguarding',
      month('May 2026', '2026-05'),
    ]),
  ]),
  theme('A workforce that knows what good looks like', [
    one([
      'publish four short films in which practitioners show how they use the toolkit',
      'Practice Lead',
      month('July 2026', '2026-07'),
    ]),
    one([
      'hold a practice week on neglect with every agency taking part',
      'Principal Social Worker',
      month('November 2026', '2026-11'),
    ]),
    one([
      'offer consultation by a clinical psychologist to each child protection team',
      'CAMHS Service Manager',
      quarter('Q3 2026/27', '2026-12'),
    ]),
  ]),
  theme('Knowing whether it works', [
    one([
      'audit twelve children’s files together each quarter and report to the executive',
      'Quality Assurance Sub-group',
      repeating('quarterly', 'quarterly'),
    ]),
    one([
      'count children who return to a plan for neglect within two years',
      'Performance Manager',
      month('April 2026', '2026-04'),
    ]),
    one([
      'ask twenty families a year what changed for their children',
      'Participation Officer',
      month('December 2026', '2026-12'),
    ]),
  ]),
]

export const plan: CorpusPlan = {
  id: 'swinnerby-brackets',
  title: 'Swinnerby Safeguarding Children Partnership: neglect delivery plan 2026',
  style: '“We will:” and bullets, each with its owner and date in brackets at its end',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Swinnerby Safeguarding Children Partnership: neglect delivery plan 2026'),
    heading('Introduction'),
    para(
      'This delivery plan stands beside our neglect strategy. The strategy says why; this says what, who and when. It has four priorities, which were chosen with practitioners and parents.',
    ),
    para('Our principles are:'),
    ...bullets(
      'the child’s daily life comes first',
      'we name neglect when we see it',
      'we work with fathers as well as mothers',
    ),
    ...themes.flatMap((of, at) => [
      heading(`Priority ${at + 1}: ${of.text}`),
      para(INTRO.get(of.text) ?? ''),
      para('We will:'),
      ...bullets(
        ...(of.actions ?? []).map(
          ({ text, leads, due }) => `${text} (${leads.join(', ')}, ${due?.text ?? ''})`,
        ),
      ),
    ]),
    heading('Governance'),
    para(
      'The neglect sub-group owns this plan and reports to the executive four times a year. The independent scrutineer will look at it in the autumn.',
    ),
  ],
}
