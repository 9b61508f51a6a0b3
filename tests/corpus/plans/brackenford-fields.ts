import { bullets, heading, para, strong, title } from '../lay.ts'
import { act, day, month, printed, rated, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const green = rated('Green', 'on-track', null)
const amber = rated('Amber', 'at-risk', null)
const complete = rated('Complete', 'complete')
const red = rated('Red', 'off-track', null)

const inclusion = theme(
  'Pledge 1: Every child belongs in a local school',
  [
    act(
      'Open a specialist resource base for autistic pupils at two secondary schools',
      'Head of SEND',
      month('September 2025', '2025-09'),
      { rating: green },
    ),
    act(
      'Agree an inclusion charter with all headteachers',
      'Assistant Director, Education and Learning',
      day('31 March 2024', '2024-03-31'),
      { rating: complete },
    ),
    act(
      'Offer each school a yearly visit from the outreach team',
      'Outreach Service Manager',
      repeating('Annual', 'annual'),
      { rating: green },
    ),
    act(
      'Cut part-time timetables that have lasted longer than six weeks by half',
      'Principal Education Welfare Officer',
      month('July 2024', '2024-07'),
      { rating: amber },
    ),
  ],
  '1',
)

const plans = theme(
  'Pledge 2: Plans that families can recognise',
  [
    act(
      'Rewrite the plan template with parents and young people',
      'SEND Improvement Officer',
      month('January 2024', '2024-01'),
      { rating: complete },
    ),
    act(
      'Check the quality of one plan in ten before it is issued',
      'Quality Assurance Manager',
      repeating('Monthly', 'monthly'),
      { rating: green },
    ),
    act(
      'Clear the backlog of annual reviews that are more than three months late',
      'SEND Team Manager',
      month('December 2024', '2024-12'),
      { rating: red },
    ),
  ],
  '2',
)

const growing = theme(
  'Pledge 3: A good start to adult life',
  [
    act(
      'Begin planning for adulthood in year 9 for every pupil with a plan',
      'Preparation for Adulthood Lead',
      month('September 2024', '2024-09'),
      { rating: amber },
    ),
    act(
      'Double the number of supported internships',
      'Employment and Skills Manager',
      month('August 2025', '2025-08'),
      { rating: green },
    ),
    act(
      'Publish a guide to the move from children’s to adult health services',
      'Designated Clinical Officer',
      month('May 2024', '2024-05'),
      { rating: amber },
    ),
  ],
  '3',
)

const themes = [inclusion, plans, growing]

const PERCENT: Record<string, string> = { Green: '60%', Amber: '35%', Complete: '100%', Red: '10%' }
const STAGE: Record<string, string> = {
  Green: 'Delivery',
  Amber: 'Delivery',
  Complete: 'Closed',
  Red: 'Planning',
}
const OUTCOMES = [
  'Fewer pupils travel out of area.',
  'Families tell us that plans read as if written about their own child.',
  'More young people are in work, training or study at 19.',
]

export const plan: CorpusPlan = {
  id: 'brackenford-fields',
  title: 'Brackenford SEND Strategy Action Plan 2023 to 2025',
  style: 'labelled fields in place of a table; percentage, stage and status',
  levels: ['Pledge', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'odt',
    'html',
    'text:tabs',
    'text:paragraphs',
    'paste:word',
  ],
  layout: () => [
    title('Brackenford SEND Strategy Action Plan 2023 to 2025'),
    para(
      'This action plan shows how the partnership will keep the three pledges made to children with special educational needs and disabilities. Each action has one responsible officer, who updates it every other month.',
    ),
    ...themes.flatMap((of, at) => [
      heading(of.text, 1),
      para(`Expected outcome: ${OUTCOMES[at] ?? ''}`),
      ...themeActions(of).flatMap(({ action }, index) => [
        strong(`Action ${at + 1}.${index + 1}`),
        para(`Action: ${action.text}`),
        para(`Responsible Officer: ${action.leads.join(', ')}`),
        para(`Timeline: ${action.due?.text ?? ''}`),
        para(`Status: ${printed(action.rating)}`),
        para(`Stage: ${STAGE[printed(action.rating)] ?? ''}`),
        para(`Percentage complete: ${PERCENT[printed(action.rating)] ?? ''}`),
      ]),
    ]),
    heading('How we will keep track', 1),
    ...bullets(
      'The SEND partnership board meets every two months',
      'Parents and carers chair one meeting in three',
    ),
  ],
}

inclusion.actions?.forEach((action, at) => (action.ref = `1.${at + 1}`))
plans.actions?.forEach((action, at) => (action.ref = `2.${at + 1}`))
growing.actions?.forEach((action, at) => (action.ref = `3.${at + 1}`))
