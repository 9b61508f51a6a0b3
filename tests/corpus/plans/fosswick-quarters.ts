import { actionTable, para, title } from '../lay.ts'
import { act, aim, month, placedActions, printed, quarter, rated, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const blue = rated('B', 'complete')
const green = rated('G', 'on-track')
const amber = rated('A', 'at-risk')
const red = rated('R', 'off-track')

/** Beside the lead: who helps, the measure with its baseline and target, and the two updates. */
const BESIDE: Record<string, [string, string, string, string, string, string]> = {
  '1.1.1': [
    'Health; VCSE',
    'Early help assessments started by partners',
    '212',
    '400',
    'Launch in May; 14 agencies trained',
    '268 year to date',
  ],
  '1.1.2': [
    'All agencies',
    'Professionals who say the offer is clear',
    '46%',
    '80%',
    'Draft shared',
    'Published 9 Sept',
  ],
  '1.1.3': ['Libraries', 'Visits to hub website', '1,900', '5,000', '', 'Site map agreed'],
  '1.2.1': ['Schools', 'Families closed with needs met', '58%', '75%', 'Training booked', '61%'],
  '1.2.2': ['Police', 'Repeat domestic abuse notifications', '34%', '25%', '33%', '35%'],
  '2.1.1': ['Midwifery', 'Ante-natal contacts by 28 weeks', '71%', '90%', '74%', '79%'],
  '2.1.2': [
    'Public Health',
    'Two and a half year reviews',
    '68%',
    '85%',
    'Two vacancies',
    'Vacancies filled',
  ],
  '2.1.3': ['VCSE', 'Fathers attending', '40', '150', '', '22 in quarter'],
  '2.2.1': ['Nurseries', 'Good level of development', '62%', '68%', 'Annual measure', 'Annual measure'],
  '2.2.2': ['Nurseries', 'Take-up of places for two year olds', '69%', '82%', '70%', '73%'],
  '3.1.1': ['Schools', 'Persistent absence', '24%', '19%', '', 'Data for autumn awaited'],
  '3.1.2': ['CAMHS', 'Schools with a team', '11', '24', '13', '17'],
  '3.1.3': ['Youth Justice', 'First time entrants', '61', '45', '12', '9'],
  '3.2.1': ['Parent Carer Forum', 'Parents satisfied with short breaks', '52%', '70%', 'Survey live', '55%'],
  '3.2.2': ['Housing', 'Evictions of families', '38', '20', 'Protocol in draft', 'Legal advice awaited'],
}

const themes = [
  themeOf('1. The right help at the right time', [
    aim('1.1 Families and professionals know what help there is', [
      act(
        'Launch one front door for early help requests, with a named link worker for each school cluster',
        'Head of Early Help',
        quarter('Q1 24/25', '2024-06'),
        { ref: '1.1.1', rating: blue },
      ),
      act(
        'Publish refreshed threshold guidance and brief all partner agencies',
        'Safeguarding Partnership Manager',
        quarter('Q2 24/25', '2024-09'),
        { ref: '1.1.2', rating: blue },
      ),
      act(
        'Rebuild the family information website around life events',
        'Digital Services Manager',
        quarter('Q4 24/25', '2025-03'),
        { ref: '1.1.3', rating: green },
      ),
    ]),
    aim('1.2 Whole family working is the norm', [
      act(
        'Train 300 practitioners as lead professionals',
        'Workforce Development Lead',
        quarter('Q3 24/25', '2024-12'),
        { ref: '1.2.1', rating: amber },
      ),
      act(
        'Commission perpetrator programmes and support for children who witness abuse',
        'Domestic Abuse Co-ordinator',
        quarter('Q2 24/25', '2024-09'),
        { ref: '1.2.2', rating: red },
      ),
    ]),
  ]),
  themeOf('2. The best start in life', [
    aim('2.1 Parents are supported from pregnancy', [
      act(
        'Bring midwives into each family hub one day a week',
        'Hub Programme Manager',
        quarter('Q2 24/25', '2024-09'),
        { ref: '2.1.1', rating: green },
      ),
      act(
        'Recover the timeliness of mandated health visitor reviews',
        '0–19 Service Manager',
        quarter('Q4 24/25', '2025-03'),
        { ref: '2.1.2', rating: amber },
      ),
      act(
        'Start a programme of weekend sessions for dads and male carers',
        'Hub Programme Manager',
        repeating('Monthly', 'monthly'),
        { ref: '2.1.3', rating: green },
      ),
    ]),
    aim('2.2 Children are ready for school', [
      act(
        'Roll out speech and language screening in 45 nurseries',
        'Early Years Lead',
        month('March 2025', '2025-03'),
        { ref: '2.2.1', rating: green },
      ),
      act(
        'Target outreach at families entitled to funded childcare who have not claimed',
        'Early Years Lead',
        quarter('Q3 24/25', '2024-12'),
        { ref: '2.2.2', rating: amber },
      ),
    ]),
  ]),
  themeOf('3. Thriving in school and community', [
    aim('3.1 Young people get help before things get worse', [
      act(
        'Hold termly attendance summits with every secondary school',
        'Head of Inclusion',
        repeating('Termly', 'termly'),
        { ref: '3.1.1', rating: green },
      ),
      act(
        'Extend mental health support teams to the north of the borough',
        'ICB Programme Lead',
        quarter('Q4 24/25', '2025-03'),
        { ref: '3.1.2', rating: green },
      ),
      act(
        'Pilot detached youth work on three estates on Friday and Saturday nights',
        'Youth Service Manager',
        quarter('Q1 24/25', '2024-06'),
        { ref: '3.1.3', rating: blue },
      ),
    ]),
    aim('3.2 Families with additional needs can take part', [
      act(
        'Recommission short breaks with a personal budget option',
        'Commissioning Manager',
        quarter('Q3 24/25', '2024-12'),
        { ref: '3.2.1', rating: amber },
      ),
      act(
        'Agree an eviction prevention protocol with registered providers',
        'Housing Options Manager',
        quarter('Q2 24/25', '2024-09'),
        { ref: '3.2.2', rating: red },
      ),
    ]),
  ]),
]

const beside = (ref: string | undefined, at: number): string => BESIDE[ref ?? '']?.[at] ?? ''

export const plan: CorpusPlan = {
  id: 'fosswick-quarters',
  title: 'Fosswick Early Help Improvement Plan 2024/25',
  style:
    'an ordinary one-table plan: priority and objective merged at the left, leads beside partners, quarters as dates, a measure with its baseline and target in the row, an update for each quarter, BRAG letters and no key',
  levels: ['Priority', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'xlsx', 'ods', 'csv', 'html', 'text:columns'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Fosswick Early Help Improvement Plan 2024/25'),
    para('Quarter 2 report to the Early Help Partnership Board, 17 October 2024'),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Priority', width: 2, of: ({ theme }) => theme.text, merge: ({ theme }) => theme },
        {
          title: 'Objective',
          width: 2.2,
          of: ({ objective }) => objective?.text ?? '',
          merge: ({ objective }) => objective,
        },
        { title: 'Ref', width: 0.9, of: ({ action }) => action.ref ?? '' },
        { title: 'Actions', width: 4, of: ({ action }) => action.text },
        { title: 'Lead', width: 2, of: ({ action }) => action.leads },
        { title: 'Partners', width: 1.6, of: ({ action }) => beside(action.ref, 0) },
        { title: 'Target date', width: 1.3, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Measure of success', width: 2.6, of: ({ action }) => beside(action.ref, 1) },
        { title: 'Baseline', width: 1.1, of: ({ action }) => beside(action.ref, 2) },
        { title: 'Target', width: 1, of: ({ action }) => beside(action.ref, 3) },
        { title: 'Q1 update', width: 2, of: ({ action }) => beside(action.ref, 4) },
        { title: 'Q2 update', width: 2, of: ({ action }) => beside(action.ref, 5) },
        { title: 'BRAG', width: 0.9, of: ({ action }) => printed(action.rating) },
      ],
    }),
  ],
}
