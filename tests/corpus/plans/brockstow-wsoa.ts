import { actionTable, bullets, heading, para, strong, table, title } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, aim, placedActions, printed, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const RATED: Record<string, [TruthRating, string]> = {
  C: [rated('Completed', 'complete'), '8EA9DB'],
  T: [rated('On track', 'on-track'), 'A9D08E'],
  S: [rated('Minor slippage', 'at-risk'), 'FFD966'],
  D: [rated('Significant slippage', 'off-track'), 'FF7C80'],
}

type Area = { text: string; leads: string; outcomes: [string, string[][]][]; measures: string[][] }

const AREAS: Area[] = [
  {
    text: 'The lack of a jointly owned strategy for children and young people with SEND across education, health and care',
    leads: 'Helena Storrs (Director of Education) and Dr Femi Adair (ICB Chief Nurse)',
    outcomes: [
      [
        'Leaders share one vision and are held to account for it',
        piped(`
Co-produce a five year SEND and Inclusion Strategy with families, and launch it at an event led by young people | Head of SEND; Chair of Parent Carer Forum | December 2023 | Strategy signed off by all partners; launch attended by 80 families | C
Re-form the SEND Partnership Board with an executive from each agency and four parent members | Director of Education | September 2023 | Attendance over 85% at each meeting | C
Set out pooled funding for jointly commissioned services in a section 75 agreement | Joint Commissioning Manager; ICB Head of Finance | April 2024 | Agreement sealed | D
`),
      ],
      [
        'We understand need and plan ahead for it',
        piped(`
Refresh the joint strategic needs assessment chapter on SEND and update it each year | Public Health Consultant | January 2024 | Published; used in two commissioning decisions | T
Build a shared dashboard from education, health and care data | Head of Business Intelligence | March 2024 | Monthly to Board from April | S
`),
      ],
    ],
    measures: [
      ['Parents who say that services work together', '31%', '40%', '60%'],
      ['Board actions completed on time', '48%', '70%', '90%'],
    ],
  },
  {
    text: 'The poor quality and timeliness of education, health and care (EHC) plans',
    leads: 'Graham Tull (Head of SEND)',
    outcomes: [
      [
        'New plans are timely and say clearly what the child needs',
        piped(`
Recruit six plan writers and two senior caseworkers | SEND Service Manager | October 2023 | All in post | C
Introduce a multi-agency quality panel which samples twenty plans each month | SEND Quality Lead; Designated Clinical Officer | November 2023 | 75% of sampled plans good or better by July | T
Provide training in writing outcomes for all those who give advice | Principal Educational Psychologist; Designated Social Care Officer | By end of February 2024 | 150 trained; advice templates in use | T
`),
      ],
      [
        'Annual reviews are held on time and change the plan when needs change',
        piped(`
Clear the backlog of 412 amended plans, beginning with children in Years 5, 9 and 11 | Annual Review Manager | July 2024 | No plan waits over 12 weeks | S
Move annual review paperwork to the online hub | SEND Service Manager; Digital Services | May 2024 | Ninety per cent of schools use the hub | T
`),
      ],
    ],
    measures: [
      ['EHC plans issued within 20 weeks', '29%', '50%', '75%'],
      ['Sampled plans judged good or better', '34%', '55%', '80%'],
    ],
  },
  {
    text: 'Long waits for speech and language therapy and for autism assessment',
    leads: 'Dr Femi Adair (ICB Chief Nurse)',
    outcomes: [
      [
        'Children are supported while they wait and are seen sooner',
        piped(`
Commission an additional 300 autism assessments | ICB Children’s Commissioner | December 2023 | Longest wait under 52 weeks | D
Offer every family a “waiting well” call within four weeks of referral | Community Paediatrics Manager | February 2024 | 90% of families called | T
Place a link therapist in each cluster of schools | Therapy Services Lead | September 2024 | Twelve clusters covered | T
`),
      ],
    ],
    measures: [
      ['Average wait for speech and language therapy (weeks)', '37', '26', '13'],
      ['Children waiting over 52 weeks for autism assessment', '604', '350', '0'],
    ],
  },
]

let count = 0
const themes = AREAS.map(({ text, outcomes }, of) => {
  count = 0
  return themeOf(
    text,
    outcomes.map(([outcome, rows]) =>
      aim(
        outcome,
        rows.map(([words = '', lead = '', due = '', success = '', code = '']) => {
          count += 1
          return act(words, lead, dueOf(due), {
            ref: `${of + 1}.${count}`,
            success,
            rating: RATED[code]?.[0] ?? null,
          })
        }),
      ),
    ),
    `Area of weakness ${of + 1}`,
  )
})

const fillOf = (text: string): string | undefined =>
  Object.values(RATED).find(([rating]) => printed(rating) === text)?.[1]

export const plan: CorpusPlan = {
  id: 'brockstow-wsoa',
  title: 'Brockstow Local Area Written Statement of Action',
  style:
    'ordinary: a written statement of action; a heading and joint leads for each area of weakness, outcome merged beside its actions, two posts of different agencies as leads, months, status in words of the plan, a table of measures after each area, abbreviations behind',
  levels: ['Area of weakness', 'Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'EHC plans issued within 20 weeks 29% 50% 75%' },
    { kind: 'measures', words: 'Children waiting over 52 weeks for autism assessment 604 350' },
    { kind: 'other', words: 'PCF Parent Carer Forum DCO Designated Clinical Officer' },
  ],
  renderings: [
    'docx',
    'pdf:ruled',
    'pdf:shaded',
    'pdf:crown',
    'odt',
    'html',
    'paste:word',
    'text:tabs',
    'text:columns',
  ],
  page: { landscape: true, footer: 'Brockstow WSoA' },
  layout: () => [
    title('Brockstow Local Area Written Statement of Action'),
    para('Brockstow Council and NHS Brockstow and the Vale Integrated Care Board'),
    heading('Background', 1),
    para(
      'Ofsted and the Care Quality Commission inspected the local area between 6 and 10 March 2023. This statement was found fit for purpose on 2 August 2023. It shows progress to the end of January 2024.',
    ),
    heading('Our shared commitments', 1),
    ...bullets('We listen first', 'We share what we know', 'We put right what is wrong'),
    ...AREAS.flatMap(({ text, leads, measures }, of) => [
      heading(`Area of weakness ${of + 1}: ${text}`, 1),
      para(`Strategic leads: ${leads}`),
      actionTable(
        placedActions({ themes }).filter((row) => row.theme === themes[of]),
        {
          columns: [
            {
              title: 'Outcome',
              width: 2.4,
              of: ({ objective }) => objective?.text ?? '',
              merge: ({ objective }) => objective,
            },
            { title: 'No', width: 0.7, of: ({ action }) => action.ref ?? '' },
            { title: 'Actions', width: 5, of: ({ action }) => action.text },
            { title: 'Lead(s)', width: 2.8, of: ({ action }) => action.leads },
            { title: 'Timescale', width: 1.8, of: ({ action }) => action.due?.text ?? '' },
            { title: 'Evidence of success', width: 3, of: ({ action }) => action.success ?? '' },
            {
              title: 'Status',
              width: 1.6,
              of: ({ action }) => printed(action.rating),
              fill: ({ action }) => fillOf(printed(action.rating)),
            },
          ],
        },
      ),
      strong('How we will measure impact'),
      table([['Measure', 'Baseline (March 2023)', 'Target March 2024', 'Target March 2025'], ...measures], {
        widths: [4, 1.5, 1.5, 1.5],
      }),
    ]),
    heading('Abbreviations', 1),
    table([
      ['Term', 'Meaning'],
      ['PCF', 'Parent Carer Forum'],
      ['DCO', 'Designated Clinical Officer'],
      ['EHC plan', 'Education, health and care plan'],
      ['ICB', 'Integrated Care Board'],
    ]),
  ],
}
