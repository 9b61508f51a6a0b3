// Ordinary. A county's published response to an ILACS inspection, a paper of prose: a heading for each area for
// improvement, the finding in a box, numbered actions as paragraphs, and beneath each one line that gives lead,
// date and position parted by bars. Choices: "supported by" is a lead too; numbers run on from area to area;
// one number was left out and one action has no line beneath.
import { bullets, free, heading, para, table, title } from '../lay.ts'
import { act, day, month, quarter, rated, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const started = rated('Under way', 'on-track')
const finished = rated('Done', 'complete')
const slow = rated('Behind', 'at-risk', 'off-track')
const ahead = rated('To begin', 'not-started')

const LINE = new Map<TruthAction, string>()

/** Number, action, lead with any supporters, date, position. */
type Numbered = [string, string, string, TruthDue | null, TruthRating | null]

function numbered(...[ref, text, lead, due, rating]: Numbered): TruthAction {
  const leads = lead
    .replace('; supported by ', ';')
    .replace(/, (?!Assessment)/g, ';')
    .replaceAll(' and ', ';')
  const made = act(text, leads, due, { ref, rating })
  const parts = [
    ...(lead === '' ? [] : [`Lead: ${lead}`]),
    ...(due === null ? [] : [`By when: ${due.text}`]),
    ...(rating === null ? [] : [`Position: ${rating.texts[0] ?? ''}`]),
  ]
  LINE.set(made, parts.join(' | '))
  return made
}

const AREAS: [string, TruthAction[]][] = [
  [
    'The timeliness and quality of return home interviews when children go missing',
    [
      numbered(
        '1',
        'We shall bring return home interviews back in-house from the present provider, with a team of four who work evenings and Saturdays, so that an interview is offered within 72 hours to each child including those placed here by others.',
        'Head of Adolescent Services',
        day('1 July 2025', '2025-07-01'),
        finished,
      ),
      numbered(
        '2',
        'A weekly missing meeting will look at every child who has been missing twice in a month and write what is to change in their plan.',
        'Exploitation Manager, Detective Inspector (Missing)',
        month('May 2025', '2025-05'),
        started,
      ),
      numbered(
        '3',
        'Themes from interviews will be reported to the partnership together with what was done about places, people and vehicles named.',
        'Exploitation Manager; supported by Partnership Analyst',
        repeating('Quarterly', 'quarterly'),
        started,
      ),
    ],
  ],
  [
    'The response to 16 and 17 year olds who are homeless',
    [
      numbered(
        '4',
        'Housing and children’s services will sign a new joint protocol under which the young person is seen by both on the same day and told in writing of the right to come into care.',
        'Head of Safeguarding and Head of Housing Needs',
        month('June 2025', '2025-06'),
        finished,
      ),
      numbered(
        '5',
        'The information leaflet will be rewritten by young people who have been through it.',
        'Participation Officer',
        month('August 2025', '2025-08'),
        slow,
      ),
      numbered(
        '6',
        'Managers will look back at all 31 young people who presented in the last year, and put right anything that was missed, including offers of leaving care support.',
        'Service Manager, Assessment',
        day('31st May 2025', '2025-05-31'),
        finished,
      ),
      numbered(
        '8',
        'We shall commission eight units of supported lodgings with hosts who can take someone at a few hours’ notice.',
        'Strategic Commissioner; supported by Fostering Recruitment',
        quarter('Q3 2025/26', '2025-12'),
        started,
      ),
    ],
  ],
  [
    'Consistency of management oversight and supervision',
    [
      numbered(
        '9',
        'Case supervision will be recorded on one template that begins with what the child has said since last time and ends with what will be done and by when.',
        'Principal Social Worker',
        month('April 2025', '2025-04'),
        finished,
      ),
      numbered(
        '10',
        'Heads of service will each observe two supervision sessions in a quarter, giving the manager written feedback.',
        'All heads of service',
        repeating('Ongoing', 'ongoing'),
        slow,
      ),
      numbered(
        '10a',
        'Managers new to post will have a mentor from another district for their first year, a reduced span, and a place on the county’s own programme, which starts again each September and March.',
        'Workforce Development Manager',
        repeating('September and March each year', 'six-monthly'),
        started,
      ),
      numbered(
        '11',
        'We shall reduce the number of workers that each team manager holds to six by creating five assistant manager posts.',
        'Director of Children’s Services; supported by HR Business Partner, Finance',
        month('October 2025', '2025-10'),
        ahead,
      ),
      numbered(
        '12',
        'Every child’s file will carry a management decision within one working day of referral, strategy meeting, conference and legal planning meeting; compliance will be shown on the team’s screen.',
        'Performance Manager',
        day('30.9.25', '2025-09-30'),
        started,
      ),
    ],
  ],
  [
    'The quality of care plans and of life-story work for children who will not go home',
    [
      numbered(
        '13',
        'Permanence planning meetings will be chaired by somebody independent of the team from the second review onwards.',
        'IRO Service Manager',
        month('Sept. 2025', '2025-09'),
        started,
      ),
      numbered(
        '13a',
        'Foster carers, residential workers and birth relatives will be given a memory box and half a day of guidance. Photographs, tickets and school reports belong to the child, and are to be kept as carefully as a passport; the supervising social worker will look at the box on each visit.',
        'Fostering Service Manager; supported by Residential Homes Managers',
        month('during July 2025', '2025-07'),
        started,
      ),
      numbered(
        '14',
        'Train two champions in each team in life-story work and give protected time of one day in a fortnight.',
        'Permanence Lead; supported by Coram-style therapy team',
        month('November 2025', '2025-11'),
        ahead,
      ),
      numbered(
        '15',
        'No adoption order will be applied for without a later-life letter on file.',
        'Regional Adoption Agency, Permanence Lead',
        day('1/6/2025', '2025-06-01'),
        finished,
      ),
      numbered(
        '16',
        'Care plans will be rewritten so that a twelve year old can understand theirs. We shall start with the children whose review is next.',
        '',
        null,
        null,
      ),
    ],
  ],
  [
    'Support for care leavers aged 21 and over',
    [
      numbered(
        '17',
        'Contact all 140 care leavers between 21 and 25 who are not in touch, by a person they know where there is one.',
        'Leaving Care Service Manager',
        month('by end of July 2025', '2025-07'),
        started,
      ),
      numbered(
        '18',
        'The local offer will be relaunched with the districts, including council tax exemption, a rent deposit scheme and a named person at the Jobcentre.',
        'Corporate Parenting Manager; supported by District Chief Executives, DWP',
        month('January 2026', '2026-01'),
        ahead,
      ),
      numbered(
        '18a',
        'We shall ask each care leaver who has a child of their own what would help, and offer a family group conference, a place at a hub and a named health visitor before the birth.',
        'Leaving Care Service Manager; supported by Public Health',
        quarter('Quarter 3 of 2025/26', '2025-12'),
        ahead,
      ),
      numbered(
        '19',
        'Health passports and dental registration will be checked at each pathway review.',
        'Designated Nurse',
        repeating('Each review', 'other'),
        slow,
      ),
    ],
  ],
]

const themes: TruthTheme[] = AREAS.map(([text, actions]) => theme(text, actions))

const FOUND = [
  'Inspectors: “Too few children are offered an interview soon enough for it to make a difference.”',
  'Inspectors: “Some homeless children are not told of all of the options open to them.”',
  'Inspectors: “Supervision is regular but too often a list of tasks.”',
  'Inspectors: “Children’s plans are overlong and are not always written with them in mind.”',
  'Inspectors: “Support falls away sharply at 21.”',
]

const BEFORE = [
  ['We met the provider in January and agreed to end the contract early.'],
  ['The duty manager now signs off each decision.'],
  ['Forty managers have been on the reflective supervision course.'],
  ['The permanence tracker was rebuilt in February.'],
  ['A personal adviser for the over-21s was appointed in March.'],
]

function area(of: TruthTheme, at: number): Laid[] {
  return [
    heading(`Area for improvement ${at + 1}`, 2),
    heading(of.text, 3),
    free([[{ text: FOUND[at] ?? '', fill: 'E7E6E6' }]], { widths: [1] }),
    para(`Since the inspection: ${(BEFORE[at] ?? []).join(' ')}`),
    ...themeActions(of).flatMap(({ action }) => {
      const line = LINE.get(action) ?? ''
      return [para(`${action.ref ?? ''}. ${action.text}`), ...(line === '' ? [] : [para(line)])]
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'fernacre-response',
  title: 'Fernacre County Council: Response to the Inspection of Children’s Services',
  style:
    'a published paper of prose: numbered paragraphs, and beneath each one line with lead, date and position parted by bars',
  levels: ['Area for improvement', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Return home interviews in 72 hours 46% 80% 90%' }],
  renderings: ['pdf:ruled', 'pdf:bare', 'docx', 'odt', 'html', 'text:pages', 'text:wrapped', 'paste:word'],
  page: { size: 11, footer: 'Fernacre County Council' },
  layout: () => [
    title('Fernacre County Council: Response to the Inspection of Children’s Services'),
    para(
      'Inspection of local authority children’s services, 27 January to 7 February 2025. Report published 24 March 2025.',
    ),
    heading('Introduction by the Leader and the Lead Member', 2),
    para(
      'Inspectors judged services in Fernacre to be good overall and outstanding for the help that disabled children receive. They also named five things that have to be better. In the pages that follow we say what we are doing about each of them, who is responsible, and by when it will be done.',
    ),
    para(
      'This is a public document. It was sent to His Majesty’s Chief Inspector on 30 June 2025 as the regulations require.',
    ),
    para(
      'We have tried to write it so that the young people, parents and carers who spoke to inspectors can see what came of what they said. Where we could not say yes to something that was asked of us, for instance a single personal adviser from 16 to 25, we explain why in the report to the Children and Families Committee of 12 June 2025.',
    ),
    para(
      'An action is called done when the Director has seen the evidence, and not when the person responsible says so. It may be opened again. Behind means that the date will be missed unless something is changed. Positions are those of 20 June 2025.',
    ),
    heading('Judgements', 2),
    ...bullets(
      'The impact of leaders on social work practice: good',
      'Children who need help and protection: good',
      'Children in care: good',
      'Care leavers: requires improvement to be good',
      'Overall effectiveness: good',
    ),
    heading('How we shall know', 2),
    table(
      [
        ['Measure', 'At inspection', 'By December 2025', 'By March 2026'],
        ['Return home interviews in 72 hours', '46%', '80%', '90%'],
        ['Supervision in timescale', '83%', '92%', '95%'],
        ['Care leavers 21+ in touch', '52%', '70%', '80%'],
      ],
      { widths: [4, 1.3, 1.5, 1.5] },
    ),
    ...themes.flatMap(area),
    heading('Governance', 2),
    para(
      'The Children’s Improvement Group, chaired by the Director, meets monthly and reports to the Children and Families Committee. The Fernacre Safeguarding Children Partnership will receive actions 1 to 3.',
    ),
    heading('Words used', 2),
    table(
      [
        ['IRO', 'Independent reviewing officer'],
        ['DWP', 'Department for Work and Pensions'],
        ['PSW', 'Principal social worker'],
      ],
      { widths: [1, 5], headings: 0 },
    ),
  ],
}
