// Ordinary. A social care workforce plan as kept in Excel: a dashboard sheet, then the delivery plan with priority
// and outcome merged beside their actions, months as numbers, and a revised finish. Choices: the revised finish
// is the date in force; sponsor is accountable and so among the leads; a person's initials stay as printed.
import { actionTable, para, sheet, table, title } from '../lay.ts'
import { aim, month, placedActions, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const STATUS: Record<string, TruthRating> = {
  Done: rated('Done', 'complete'),
  'On plan': rated('On plan', 'on-track'),
  'Some concerns': rated('Some concerns', 'at-risk'),
  'Off plan': rated('Off plan', 'off-track'),
  'Not due to start': rated('Not due to start', 'not-started'),
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "2025-03" as "Mar-25". */
function short(of: string): string {
  const [year = '', number = ''] = of.split('-')
  return of === '' ? '' : `${MONTHS[Number(number) - 1] ?? ''}-${year.slice(2)}`
}

const serial = (of: string) => (of === '' ? undefined : ({ date: `${of}-01`, format: 'mmm-yy' } as const))

type Row = [string, string, string, string, string, string, string, string]

function row([ref, text, lead, start, finish, revised, status, progress]: Row): TruthAction {
  const last = revised === '' ? finish : revised
  return written(
    text,
    { lead, start, finish, revised },
    {
      ref,
      leads: lead.split(', '),
      // Held as a number, the cell says the first of the month; shown, it says the month.
      due: { ...month(short(last), last), also: [`${last}-01`] },
      rating: STATUS[status] ?? null,
      ...(progress === '' ? {} : { progress }),
    },
  )
}

const themes = [
  themeOf('Recruit', [
    aim('We fill our vacancies with permanent social workers', [
      row([
        'R1',
        'Year-round advert and rolling interviews every second Thursday',
        'HoS Resources',
        '2024-04',
        '2024-06',
        '',
        'Done',
        '31 interviews, 14 offers, 11 started',
      ]),
      row([
        'R2',
        'New microsite with films of our own staff',
        'Comms BP, PSW',
        '2024-05',
        '2024-09',
        '2024-12',
        'Done',
        'Live 9 December.',
      ]),
      row([
        'R3',
        'International recruitment: second cohort of ten, with pastoral support, housing for 3 months and a buddy',
        'HR BP',
        '2024-09',
        '2025-03',
        '2025-07',
        'Some concerns',
        'Certificates of sponsorship granted for 6. SWE registration is taking five months.',
      ]),
    ]),
    aim('We grow our own', [
      row([
        'R4',
        'Ten apprenticeships a year for family support workers',
        'L&D Manager',
        '2024-04',
        '2024-09',
        '',
        'Done',
        '',
      ]),
      row([
        'R5',
        'Step Up to Social Work – host six in the January intake',
        'L&D Manager, PSW',
        '2024-10',
        '2025-01',
        '',
        'On plan',
        'Six matched to practice educators',
      ]),
      row([
        'R6',
        'Practice educator pool from 18 to 30',
        'PSW',
        '2024-06',
        '2025-09',
        '',
        'Some concerns',
        '22. Honorarium not looked at since 2016 – paper to DMT in Feb',
      ]),
    ]),
  ]),
  themeOf('Retain', [
    aim('Social workers stay because they can do good work here', [
      row([
        'T1',
        'Retention payment for hard-to-fill teams at 12 and 24 months',
        'AD Safeguarding',
        '2024-04',
        '2024-07',
        '',
        'Done',
        'Paid to 44 in July.',
      ]),
      row([
        'T2',
        'Caseload promise: no more than 16 in long-term teams, 20 in assessment',
        'AD Safeguarding, HoS Assessment',
        '2024-07',
        '2025-03',
        '',
        'Off plan',
        'Assessment South 26. Growth bid for one further team not supported by budget board.',
      ]),
      row([
        'T3',
        'Take a third of the recording off social workers: pilot dictation and summary tool in two teams',
        'Digital Lead',
        '2024-10',
        '2025-04',
        '',
        'On plan',
        'Pilot began 4/11. DPIA agreed. Early feedback is good, saves “an afternoon a week”.',
      ]),
      row([
        'T4',
        'Stay conversations at 6, 18 and 30 months',
        'HR BP',
        '2024-09',
        '2025-02',
        '',
        'On plan',
        '',
      ]),
    ]),
    aim('We know why people leave', [
      row([
        'T5',
        'Quarterly exit report to Workforce Board',
        'HR BP',
        '2024-06',
        '2024-10',
        '',
        'Done',
        'First report Oct. Top reason: travel and parking; second: caseload',
      ]),
    ]),
  ]),
  themeOf('Develop', [
    aim('Managers at every level are confident and kind', [
      row([
        'D1',
        'Team manager development programme, 8 days',
        'L&D Manager',
        '2025-01',
        '2025-11',
        '',
        'Not due to start',
        'Provider appointed.',
      ]),
      row([
        'D2',
        'Aspiring managers: 12 senior practitioners',
        'L&D Manager',
        '2025-04',
        '2026-03',
        '',
        'Not due to start',
        '',
      ]),
      row([
        'D3',
        '360 feedback for all HoS and ADs',
        'DCS',
        '2024-09',
        '2024-12',
        '2025-03',
        'Some concerns',
        '5 of 9 done',
      ]),
    ]),
    aim('Learning reaches practice', [
      row([
        'D4',
        'Replace the e-learning catalogue with 12 core modules tied to the practice standards',
        'PSW, L&D Manager',
        '2024-06',
        '2025-01',
        '',
        'On plan',
        '9 of 12 built',
      ]),
    ]),
  ]),
]

export const plan: CorpusPlan = {
  id: 'quarnstow-workforce',
  title: 'Quarnstow Children’s Workforce Plan 2024-26',
  style:
    'a workbook: dashboard first, then a plan with priority and outcome merged, start, finish and revised finish as months held as numbers',
  levels: ['Priority', 'Outcome', 'Activity'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Agency social workers 24% 21% 15%' },
    { kind: 'other', words: 'Competition from neighbours who pay more' },
  ],
  renderings: ['xlsx', 'ods', 'paste:excel', 'pdf:ruled', 'html', 'docx'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Dashboard'),
    title('Quarnstow Children’s Workforce Plan 2024-26'),
    table(
      [
        ['Measure', 'Mar-24', 'Dec-24', 'Target'],
        ['Agency social workers', '24%', '21%', '15%'],
        ['Turnover (rolling year)', '19.6%', '17.2%', '14%'],
        ['Vacancies', '22%', '18%', '12%'],
        ['Average caseload', '18.8', '18.1', '16'],
      ],
      { widths: [4, 1, 1, 1] },
    ),
    sheet('Delivery plan'),
    para('Position at 31 December 2024'),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Priority', width: 1.2, of: ({ theme: of }) => of.text, merge: ({ theme: of }) => of },
        {
          title: 'Outcome',
          width: 2,
          of: ({ objective }) => objective?.text ?? '',
          merge: ({ objective }) => objective,
        },
        { title: 'Ref', width: 0.6, of: ({ action }) => action.ref ?? '' },
        { title: 'Activity', width: 4, of: ({ action }) => action.text },
        { title: 'Accountable', width: 1.6, of: ({ action }) => cellFor(action, 'lead') },
        {
          title: 'Start',
          width: 0.9,
          of: ({ action }) => short(String(cellFor(action, 'start'))),
          serial: ({ action }) => serial(String(cellFor(action, 'start'))),
        },
        {
          title: 'Finish',
          width: 0.9,
          of: ({ action }) => short(String(cellFor(action, 'finish'))),
          serial: ({ action }) => serial(String(cellFor(action, 'finish'))),
        },
        {
          title: 'Revised finish',
          width: 0.9,
          of: ({ action }) => short(String(cellFor(action, 'revised'))),
          serial: ({ action }) => serial(String(cellFor(action, 'revised'))),
        },
        { title: 'Delivery status', width: 1.2, of: ({ action }) => action.rating?.texts[0] ?? '' },
        { title: 'Notes', width: 4, of: ({ action }) => action.progress ?? '' },
      ],
    }),
    sheet('Risks'),
    table(
      [
        ['Risk', 'RAG', 'Response'],
        ['Competition from neighbours who pay more', 'Red', 'Regional memorandum on pay caps'],
        ['Practice educators leave', 'Amber', 'Honorarium paper'],
        ['Grant for Step Up ends', 'Green', 'None at present'],
      ],
      { widths: [4, 1, 4] },
    ),
    sheet('Abbreviations'),
    para(
      'AD assistant director; BP business partner; HoS head of service; L&D learning and development; PSW principal social worker; SWE Social Work England',
    ),
  ],
}
