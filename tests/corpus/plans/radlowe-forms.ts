// A governance plan as one upright form per target. Choices: the area is the theme and the target the objective; each bullet under Actions is an
// action; the posts of the form lead each of its actions, though a fair reader may leave them with the target; the form's timescale serves all.
import { bullets, free, heading, para, title } from '../lay.ts'
import { act, aim, month, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthDue, TruthObjective, TruthTheme } from '../types.ts'

type Form = { leads: string[]; due: TruthDue; outcomes: string[]; resources: string }
const FORMS = new Map<TruthObjective, Form>()

function target([ref, text]: [string, string], form: Form, actions: string[]): TruthObjective {
  const made = aim(
    text,
    actions.map((one) => act(one, form.leads.join(';'), form.due, { leadsMayLack: true })),
    ref,
  )
  FORMS.set(made, form)
  return made
}

const themes: TruthTheme[] = [
  themeOf('Governance', [
    target(
      ['G1', 'To make the Corporate Parenting Board one that challenges and is seen to'],
      {
        leads: ['Chair of the Corporate Parenting Board', 'Democratic Services Manager'],
        due: month('By December 2025', '2025-12'),
        outcomes: [
          'Minutes show questions asked and what came of them',
          'Young people say that they are listened to',
        ],
        resources: 'Two half days of facilitator, £1,400',
      },
      [
        'Chair to agree three questions with the Director before each meeting',
        'Each member to visit one service a term and write half a page',
        'Clerk to keep a log of challenge and bring it to each meeting',
        'Each member to have had corporate parenting training by the October meeting',
      ],
    ),
    target(
      ['G2', 'To give young people in care a real say in what the Board does'],
      {
        leads: ['Participation Manager', 'Chair of Children in Care Council'],
        due: month('By March 2026', '2026-03'),
        outcomes: ['Half of each agenda is set by young people', 'Pledge rewritten by those it is for'],
        resources: 'Taxi fares and food, £2,000',
      },
      [
        'Participation workers to hold a session before each Board on what is coming',
        'Chair to write back to the Council within two weeks, in plain English',
        'Young inspectors to visit the two children’s homes and report',
      ],
    ),
    target(
      ['G3', 'To make sure that partners on the Board do what they have promised'],
      {
        leads: ['Assistant Director, Children in Care'],
        due: month('By July 2026', '2026-07'),
        outcomes: [
          'Health assessments on time for nine in ten',
          'Every care leaver has been offered a council tax discount',
        ],
        resources: 'None',
      },
      [
        'Each partner to name one promise and one measure',
        'Housing to bring the care leaver protocol back with figures',
        'Designated Nurse to report on late health assessments and why',
        'AD to chase promises that have slipped, between meetings',
      ],
    ),
  ]),
  themeOf('Scrutiny', [
    target(
      ['S1', 'To have scrutiny look at fewer things in more depth'],
      {
        leads: ['Scrutiny Chair', 'Scrutiny Officer'],
        due: month('By February 2026', '2026-02'),
        outcomes: ['Two deep reviews a year', 'Recommendations are answered in eight weeks'],
        resources: 'Scrutiny Officer’s time',
      },
      [
        'Scrutiny Chair to agree a work plan of two reviews with the vice chair',
        'Scrutiny Officer to set up a task group on short breaks',
        'Each member to read one month of the practice audits',
      ],
    ),
    target(
      ['S2', 'To use what data we have and to ask for what we have not'],
      {
        leads: ['Performance Manager'],
        due: month('By April 2026', '2026-04'),
        outcomes: ['One scorecard for Board and scrutiny alike'],
        resources: 'Business intelligence, 10 days',
      },
      [
        'Performance Manager to cut the scorecard from 74 measures to 20',
        'Performance Manager to put our statistical neighbours beside each measure',
        'Scrutiny members to attend a session on reading data',
      ],
    ),
  ]),
]

function formOf(area: string, of: TruthObjective): Laid {
  const form = FORMS.get(of)
  if (form === undefined) return para('')
  const marked = (texts: string[]) => texts.map((text) => ({ text, bullet: true }))
  return free(
    [
      [{ text: `Improvement Focus: ${area}`, across: 2, bold: true, fill: 'D9D9D9' }],
      [{ text: `Target ${of.ref ?? ''}: ${of.text}`, across: 2, bold: true }],
      ['Lead Person and Governors', form.leads],
      ['Outcomes', marked(form.outcomes)],
      ['Actions', marked(of.actions.map(({ text }) => text))],
      ['Resources', form.resources],
      ['Timescale', form.due.text],
    ],
    { widths: [2, 7] },
  )
}

export const plan: CorpusPlan = {
  id: 'radlowe-forms',
  title: 'Radlowe Children’s Services Improvement Plan 2025-2026: Appendix One, Governance Action Plan',
  style:
    'one upright two-column form per target; leads for the target and again in the words of each action; actions are bullets',
  levels: ['Improvement Focus', 'Target', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'html', 'odt', 'pdf:ruled', 'paste:word'],
  layout: () => [
    title('Radlowe Children’s Services Improvement Plan 2025-2026: Appendix One, Governance Action Plan'),
    heading('Governance'),
    para(
      'This appendix says what members and senior officers will do. What the services will do is in the plan itself.',
    ),
    ...bullets(...themes.flatMap((of) => (of.objectives ?? []).map(({ text }) => text))),
    ...themes.flatMap((of) => (of.objectives ?? []).flatMap((one) => [formOf(of.text, one), para('')])),
    para('The Board will look at this appendix in December and in June.'),
  ],
}
