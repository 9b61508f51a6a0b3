// A multi-agency action plan after a review, on the national form: a row of guidance stands under the titles, milestones
// and target dates are two lists side by side, the progress indicator is a colour and nothing else.
// Choices: a milestone is a part of its action, with the date beside it in order; the action's own date is its last
// milestone's, or none; green may mean under way or done, for the form does not say.
import { free, para, table, title } from '../lay.ts'
import { act, coloured, day, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const green = (): TruthRating => coloured('00B050', ['Green'], 'on-track', 'complete')
const amber = (): TruthRating => coloured('FFC000', ['Amber'], 'at-risk')
const red = (): TruthRating => coloured('FF0000', ['Red'], 'off-track')

type Rest = { scope: string; response: string[]; done: string }
const REST = new Map<TruthAction, Rest>()

/** The day of a text such as By 31/12/2025. */
function by(date: string): TruthDue {
  return day(`By ${date}`, date.split('/').reverse().join('-'))
}

type Of = {
  text: string
  leads: string[]
  milestones: [string, string][]
  rating: TruthRating
  scope?: string
  response?: string[]
  done?: string
}

function action({
  text,
  leads,
  milestones,
  rating,
  scope = 'Local',
  response = [],
  done = '',
}: Of): TruthAction {
  const dues = milestones.map(([, date]) => by(date))
  const last = dues.at(-1)
  const due =
    last === undefined ? null : { ...last, also: [...dues.slice(0, -1).map(({ date }) => date), null] }
  const made: TruthAction = {
    ...act(text, '', due, {
      rating,
      parts: milestones.map(([words], at) => act(words, '', dues[at] ?? null)),
      ...(response.length === 0 ? {} : { progress: response.join('\n') }),
    }),
    leads,
  }
  REST.set(made, { scope, response, done })
  return made
}

const OAKLEY = 'Bridget Oakley, Head of Safeguarding, Mirefield Council'
const HASSAN = 'Idris Hassan, Detective Chief Inspector, Mirefield Police'
const PRYCE = 'Elin Pryce, Designated Nurse, Mirefield ICB'
const COLE = 'Marianne Cole, Housing Options Manager, Mirefield Council'
const FRITH = 'Gareth Frith, Education Safeguarding Adviser, Mirefield Council'
const ADDO = 'Comfort Addo, Chief Executive, Mirefield Refuge'

const themes: TruthTheme[] = [
  theme(
    'Agencies should recognise children as victims in their own right and record what each has seen and heard',
    [
      action({
        text: 'Add a section on each child to the domestic abuse risk assessment used by all agencies',
        leads: [OAKLEY, HASSAN],
        milestones: [
          ['Form redrafted with practitioners', '31/10/2025'],
          ['Form agreed by the partnership', '30/11/2025'],
          ['Form in use in all agencies', '31/01/2026'],
        ],
        rating: green(),
        response: ['Email dated 15/11/2025 from B Oakley: draft tried by two teams, takes six minutes.'],
        done: '29/01/2026. In use in all agencies except the hospital trust, which follows in the spring.',
      }),
      action({
        text: 'Audit thirty cases for the child’s voice',
        leads: [OAKLEY],
        milestones: [
          ['Sample drawn', '28/02/2026'],
          ['Findings to the partnership', '30/04/2026'],
        ],
        rating: amber(),
      }),
    ],
    'Recommendation 1',
  ),
  theme(
    'The arrangement by which the police notify schools should be reliable at weekends and in holidays',
    [
      action({
        text: 'Send notices automatically from the police system rather than by hand',
        leads: [HASSAN, FRITH],
        milestones: [
          ['Change requested of the supplier', '31/10/2025'],
          ['Test with ten schools', '31/12/2025'],
          ['Live for all schools and colleges', '31/03/2026'],
        ],
        rating: red(),
        scope: 'Regional',
        response: [
          'Email dated 03/12/2025 from I Hassan: supplier quotes eleven months. Force is looking for another way.',
        ],
      }),
    ],
    'Recommendation 2',
  ),
  theme(
    'GP practices should link the records of members of a household where abuse is known',
    [
      action({
        text: 'Issue guidance on coding and on safe access to records online',
        leads: [PRYCE],
        milestones: [
          ['Guidance written with two practices', '30/11/2025'],
          ['Guidance sent to all practices with a short film', '31/01/2026'],
        ],
        rating: green(),
        response: ['Email dated 20/01/2026 from E Pryce: guidance attached.'],
        done: '20/01/2026. 38 of 44 practices say that they have changed what they do.',
      }),
      action({
        text: 'Practice leads’ forum to look at coding in a sample of their own',
        leads: [PRYCE],
        milestones: [['Forum held and sample discussed', '31/03/2026']],
        rating: amber(),
      }),
    ],
    'Recommendation 3',
  ),
  theme(
    'Housing decisions should take account of where children go to school and of who may trace them there',
    [
      action({
        text: 'Rewrite the procedure for emergency placement of families',
        leads: [COLE, ADDO],
        milestones: [
          ['Workshop with survivors', '30/11/2025'],
          ['Procedure signed off', '31/12/2025'],
          ['All options officers briefed', '31/01/2026'],
        ],
        rating: amber(),
        response: ['Email dated 12/01/2026 from M Cole: workshop held, sign-off put back by one meeting.'],
      }),
    ],
    'Recommendation 4',
  ),
  theme(
    'Professionals should be curious about new partners and about men who are in the home and not on the record',
    [
      action({
        text: 'Joint learning on unseen men for social workers, health visitors and schools',
        leads: [FRITH, PRYCE],
        milestones: [
          ['Material written', '31/12/2025'],
          ['Six half days delivered', '30/06/2026'],
        ],
        rating: green(),
      }),
      action({
        text: 'Genogram to be on file for each child in need and child protection case',
        leads: [OAKLEY],
        milestones: [
          ['Field made compulsory', '31/01/2026'],
          ['95% of files have one', '31/05/2026'],
        ],
        rating: amber(),
        response: ['Email dated 02/02/2026 from B Oakley: field live, 57% of files.'],
      }),
    ],
    'Recommendation 5',
  ),
  theme(
    'The Home Office should be asked to consider funding for children’s workers in refuges',
    [
      action({
        text: 'Letter from the chairs of both partnerships with figures on need',
        leads: [ADDO],
        milestones: [['Letter sent', '30/11/2025']],
        rating: green(),
        scope: 'National',
        response: ['Email dated 01/12/2025 from C Addo: letter sent on 28 November.'],
        done: '28/11/2025. Reply of 14/01/2026 makes no promise.',
      }),
    ],
    'Recommendation 6',
  ),
  theme(
    'Family courts’ orders should be known to schools and to health visitors on the day on which they are made',
    [
      action({
        text: 'Agree with the court service and Cafcass who tells whom',
        leads: [OAKLEY],
        milestones: [
          ['Meeting with the designated family judge’s office', '30/11/2025'],
          ['Agreement in writing', '28/02/2026'],
        ],
        rating: amber(),
        scope: 'Regional',
        response: ['Email dated 19/12/2025 from B Oakley: meeting held on 11 December.'],
      }),
      action({
        text: 'Named inbox for orders in each school and in the health visiting service',
        leads: [FRITH, PRYCE],
        milestones: [
          ['List of inboxes made', '31/01/2026'],
          ['Inboxes tested', '28/02/2026'],
        ],
        rating: green(),
      }),
    ],
    'Recommendation 7',
  ),
  theme(
    'Children should be offered support after a bereavement of this kind for as long as they need it',
    [
      action({
        text: 'Commission specialist bereavement support with no limit on sessions',
        leads: [PRYCE, ADDO],
        milestones: [
          ['Specification agreed', '31/01/2026'],
          ['Provider appointed', '30/04/2026'],
          ['First children seen', '31/05/2026'],
        ],
        rating: red(),
        response: [
          'Email dated 30/01/2026 from E Pryce: no budget identified for next year. Taken to the chairs.',
        ],
      }),
    ],
    'Recommendation 8',
  ),
]

const TITLES = [
  'RECOMMENDATION',
  'Scope of recommendation',
  'Action to be taken',
  'Lead Agency',
  'Key milestones to enact recommendation',
  'Target date',
  'Progress indicator',
  'Agency response to recommendations',
  'Date of completion and outcome',
]
const GUIDANCE = [
  'What is the over-arching recommendation?',
  'Local, regional, or national level?',
  'How will the relevant agency make this recommendation happen? What actions need to occur?',
  'Which agency is monitoring progress?',
  'Have there been key steps that have allowed the recommendation to be enacted?',
  'From date of publication of report – 22/09/2025',
  'Red Amber Green',
  '',
  'When was it completed? What difference has it made?',
]

export const plan: CorpusPlan = {
  id: 'mirefield-multiagency',
  title:
    'Mirefield Community Safety Partnership and Safeguarding Children Partnership: Multi-Agency Action Plan',
  style:
    'guidance row under the titles, milestones and their dates in two lists side by side, leads as name, post and body, colour alone for progress',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Version 4 circulated to agencies' }],
  renderings: ['docx', 'pdf:shaded', 'odt', 'html', 'paste:word', 'xlsx', 'ods'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title(
      'Mirefield Community Safety Partnership and Safeguarding Children Partnership: Multi-Agency Action Plan',
    ),
    para('Review 04: action plan for recommendations on children living with domestic abuse'),
    free(
      [
        TITLES.map((text) => ({ text, bold: true, fill: 'B4C6E7' })),
        GUIDANCE.map((text) => ({ text, fill: 'F2F2F2' })),
        ...themes.flatMap((of) =>
          (of.actions ?? []).map((one, at) => {
            const rest = REST.get(one)
            return [
              ...(at === 0 ? [{ text: [`${of.ref ?? ''}:`, of.text], down: of.actions?.length ?? 1 }] : []),
              rest?.scope ?? '',
              one.text,
              one.leads,
              (one.parts ?? []).map(({ text }) => text),
              (one.parts ?? []).map(({ due }) => due?.text ?? ''),
              { text: '', fill: one.rating?.fill ?? 'FFFFFF' },
              rest?.response ?? '',
              rest?.done ?? '',
            ]
          }),
        ),
      ],
      { widths: [2.6, 1.2, 2.8, 2.4, 2.6, 1.5, 1.1, 2.6, 2.2], headings: 2 },
    ),
    para('Document history'),
    table(
      [
        ['Version', 'What changed', 'Date'],
        ['3', 'Version 3 agreed by both partnerships', '17/09/2025'],
        ['4', 'Version 4 circulated to agencies', '05/02/2026'],
      ],
      { widths: [1, 5, 2] },
    ),
  ],
}
