// Ordinary. A workforce programme's workbook: a summary, a sheet for each priority with titles in two rows,
// parts numbered a level further on rows of their own, percentages, a sheet of risks. Choices: the percentage
// is no rating; "Finish" is the due date and not "Start"; lead and support both lead; a part has its own cells.
import { free, para, sheet, strong, table, title } from '../lay.ts'
import { act, day, month, rated, repeating, theme } from '../truth.ts'
import type { Free } from '../lay.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const RATINGS: Record<string, TruthRating> = {
  Delivered: { ...rated('Delivered', 'complete'), fill: '8EA9DB' },
  Embedded: { ...rated('Embedded', 'embedded'), fill: 'B1A0C7' },
  'On plan': { ...rated('On plan', 'on-track'), fill: 'A9D08E' },
  Watch: { ...rated('Watch', 'at-risk'), fill: 'FFD966' },
  'Off plan': { ...rated('Off plan', 'off-track'), fill: 'FF7C80' },
  'To start': { ...rated('To start', 'not-started') },
}

type Row = { lead: string; support: string; start: string; finish: string; percent: string; notes: string }
const ROWS = new Map<TruthAction, Row>()

const iso = (text: string): string => text.split('/').reverse().join('-')

const WORDS: Record<string, TruthDue> = {
  Ongoing: repeating('Ongoing', 'ongoing'),
  Monthly: repeating('Monthly', 'monthly'),
  'Every cohort': repeating('Every cohort', 'other'),
  'Mar-25': month('Mar-25', '2025-03'),
}

/** Number, action, lead, support, start, finish, percentage, rating, commentary. */
function line(printed: string, parts: string[] = []): TruthAction {
  const [ref = '', text = '', lead = '', support = '', start = '', finish = '', ...rest] =
    printed.split(' | ')
  const [percent = '', status = '', notes = ''] = rest
  const due = finish === '' ? null : (WORDS[finish] ?? day(finish, iso(finish)))
  const made = act(
    text,
    [lead, support]
      .filter((one) => one !== '')
      .join(';')
      .replaceAll(' / ', ';'),
    due,
    {
      ref,
      rating: RATINGS[status] ?? null,
      ...(notes === '' ? {} : { progress: notes }),
      ...(parts.length === 0 ? {} : { parts: parts.map((part) => line(part)) }),
    },
  )
  ROWS.set(made, { lead, support, start, finish, percent, notes })
  return made
}

const themes: TruthTheme[] = [
  theme(
    'Recruit',
    [
      line(
        'P1.1 | Rebuild the recruitment microsite around what our own social workers say, with films, and apply-in-ten-minutes forms | Resourcing Partner | Comms / Practitioner Forum | 01/05/2024 | 30/09/2024 | 100 | Delivered | Live 26 September. 214 visits a week against 60 before.',
        [
          'P1.1.1 | Film six practitioners and two foster carers | Comms |  | 01/05/2024 | 31/07/2024 | 100 | Delivered | ',
          'P1.1.2 | Short application form agreed with HR and unions | Resourcing Partner | Unison | 01/05/2024 | 31/08/2024 | 100 | Delivered | Unison asked for a review after six months.',
        ],
      ),
      line(
        'P1.2 | Recruit from overseas: fifteen experienced social workers, with a relocation and induction offer | HoS Workforce | Resourcing Partner | 01/06/2024 | 31/03/2025 | 40 | Watch | 9 offered, 6 arrived. Professional registration takes 5 months not 3. Two have nowhere to live.',
        [
          'P1.2.1 | Housing: six flats from the housing company on twelve month lets | Housing Company |  |  | 31/01/2025 | 30 | Off plan | Two flats so far.',
          'P1.2.2 | A buddy and a reduced caseload for the first six months | Advanced Practitioners |  |  | Every cohort |  | On plan | ',
        ],
      ),
      line(
        'P1.3 | Double the number of social work apprentices to sixteen over two years | Academy Manager | University | 02/09/2024 | 30/09/2025 | 50 | On plan | Eight started in September.',
      ),
      line(
        'P1.4 | Return to social work: run one cohort with the regional alliance | Academy Manager | Regional Alliance | 06/01/2025 | 31/07/2025 | 0 | To start | ',
      ),
      line(
        'P1.5 | Agency: convert twelve long-standing agency workers to permanent contracts; no new agency worker without the sign-off of a head of service and of HR | HoS Safeguarding | HR Business Partner | 01/07/2024 | 31/12/2024 | 60 | Watch | 5 converted, 2 left when asked, 5 thinking about it. The regional pledge has held day rates but two neighbours have not signed. Head of service sign-off works; HR sign-off adds eight days.',
      ),
    ],
    'P1',
  ),
  theme(
    'Retain',
    [
      line(
        'P2.1 | Pay: bring grade 9 and 10 to the regional middle and consolidate the market supplement | AD HR / DCS | Finance Business Partner | 01/04/2024 | 01/10/2024 | 100 | Delivered | Cabinet 16 July; paid October with arrears.',
      ),
      line(
        'P2.2 | Stay conversations with every social worker at three, nine and eighteen months | Team Managers | HR Advisers | 01/05/2024 | Ongoing |  | Watch | Only 58% of those due were recorded in Q2. Managers say the form is too long.',
      ),
      line(
        'P2.3 | Wellbeing: supervision outside the line for those who carry child deaths, injuries or abuse at work | PSW | Educational Psychology | 01/07/2024 | 31/12/2024 | 70 | On plan | Three groups set up; two psychologists trained.',
      ),
      line(
        'P2.4 | Exit interviews by someone who was not the manager, themes to DMT | HR Advisers |  | 01/06/2024 | Monthly |  | Embedded | Normal business since September.',
      ),
      line(
        'P2.5 | Progression panel twice a year, with criteria written by those who have been through it | PSW | Practitioner Forum | 01/09/2024 | 28/02/2025 | 60 | On plan | First panel in November: 7 of 9 progressed.',
      ),
      line(
        'P2.6 | Flexible working: publish what has been agreed to, by team and type, so that people know that they may ask | HR Advisers | Practitioner Forum | 01/10/2024 | Mar-25 | 10 | On plan | Data cleaned. Publish in January.',
      ),
      line(
        'P2.7 | Parking at Fore Street for people who carry children or car seats | Facilities |  | 01/05/2024 | 30/06/2024 | 100 | Delivered | Twelve bays. Single thing most often thanked for in the staff survey.',
      ),
    ],
    'P2',
  ),
  theme(
    'Supervise and support managers',
    [
      line(
        'P3.1 | New supervision policy – reflective, monthly, recorded in five working days | PSW | QA Manager | 01/05/2024 | 31/10/2024 | 100 | Delivered | Launched 14 October.',
        [
          'P3.1.1 | Observation of each team manager in a supervision session by a head of service | Heads of Service |  | 01/11/2024 | Mar-25 | 25 | Watch | 6 of 24 seen.',
          'P3.1.2 | Template on the case system; the old one switched off | Systems Team |  | 01/08/2024 | 31/10/2024 | 90 | Off plan | Template is there, old one still works as well.',
        ],
      ),
      line(
        'P3.2 | First line manager programme: ten days over a year, all team and assistant team managers | Academy Manager | University / Staff College | 01/09/2024 | 31/07/2025 | 35 | On plan | Days 1 to 4 run; attendance 91%.',
      ),
      line(
        'P3.3 | Cut spans so that no manager supervises more than seven | HoS Safeguarding | HoS Care | 01/10/2024 | 31/03/2025 | 20 | Off plan | Needs 3 new posts; funding not found. To DMT 12 December.',
      ),
      line(
        'P3.4 | Practice week twice a year in which all managers to the Director audit, observe and hear from families, with a report in ten working days | QA Manager | DCS | 07/10/2024 | 28/02/2025 | 50 | On plan | First week 7–11 October: 62 activities. Report took three weeks.',
        [
          'P3.4.1 | Ring every family whose file was audited | Heads of Service | Participation Team | 14/10/2024 | 30/11/2024 | 45 | Off plan | 14 of 31.',
        ],
      ),
    ],
    'P3',
  ),
]

const SHEETS = ['P1 Recruit', 'P2 Retain', 'P3 Supervise']
const HEAD = ['ID', 'Action', 'Lead', 'Support', 'Start', 'Finish', '% done', 'Status', 'Commentary']

const bold = (text: string, across = 1): Free => ({ text, bold: true, fill: 'DDEBF7', across })

function dated(text: string): Free {
  return /^\d/.test(text) ? { text, serial: { date: iso(text), format: 'dd/mm/yyyy' } } : text
}

function sheetFor(of: TruthTheme, at: number): Laid[] {
  const rows = (of.actions ?? []).flatMap((action) => [action, ...(action.parts ?? [])])
  return [
    sheet(SHEETS[at] ?? ''),
    strong(`Priority ${of.ref ?? ''}: ${of.text}`),
    para(`Priority sponsor: ${['AD HR', 'DCS', 'PSW'][at] ?? ''}. Updated 29/11/2024.`),
    free(
      [
        [bold('What', 2), bold('Who', 2), bold('When', 2), bold('How it stands', 3)],
        HEAD.map((text) => bold(text)),
        ...rows.map((action): Free[] => {
          const row = ROWS.get(action)
          const { rating } = action
          return [
            action.ref ?? '',
            action.text,
            row?.lead ?? '',
            row?.support ?? '',
            dated(row?.start ?? ''),
            dated(row?.finish ?? ''),
            row?.percent ?? '',
            { text: rating?.texts[0] ?? '', ...(rating?.fill === undefined ? {} : { fill: rating.fill }) },
            row?.notes ?? '',
          ]
        }),
      ],
      { widths: [0.9, 4.5, 1.8, 1.8, 1.3, 1.3, 0.8, 1.2, 4], headings: 2 },
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'tillingbourne-workforce',
  title: 'Tillingbourne People Plan 2024–26: Children’s Social Care delivery workbook',
  style:
    'a workbook with a sheet for each priority, titles in two rows, parts on rows of their own, start, finish and percentages',
  levels: ['Priority', 'Action'],
  scale: [
    { code: 'Delivered', label: 'Output produced', status: 'complete' },
    { code: 'Embedded', label: 'Normal business, evidence of effect seen by sponsor', status: 'embedded' },
    { code: 'On plan', label: 'Will be done by the finish date', status: 'on-track' },
    { code: 'Watch', label: 'May not be done by the finish date', status: 'at-risk' },
    { code: 'Off plan', label: 'Finish date missed or will be', status: 'off-track' },
    { code: 'To start', label: 'Start date is still to come', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'workforce', words: 'Social workers 142.0 118.6' },
    { kind: 'key', words: 'Normal business, evidence of effect seen by sponsor' },
    { kind: 'other', words: 'Neighbouring authority raises its supplement' },
  ],
  renderings: ['xlsx', 'ods', 'paste:excel', 'html', 'docx', 'pdf:ruled'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Summary'),
    title('Tillingbourne People Plan 2024–26: Children’s Social Care delivery workbook'),
    para('For People Board, 5 December 2024'),
    table(
      [
        ['Post', 'Establishment', 'In post', 'Agency', 'Vacant'],
        ['Social workers', '142.0', '118.6', '17.0', '6.4'],
        ['Assistant team managers', '24.0', '19.0', '3.0', '2.0'],
        ['Team managers', '24.0', '22.0', '2.0', '0'],
      ],
      { widths: [3, 1, 1, 1, 1] },
    ),
    ...themes.flatMap(sheetFor),
    sheet('Risks'),
    table(
      [
        ['Risk ID', 'Description', 'L', 'I', 'Mitigation'],
        ['PR1', 'Neighbouring authority raises its supplement', '4', '3', 'Regional pledge; watch adverts'],
        [
          'PR2',
          'National agency rules change behaviour in ways we cannot foresee',
          '3',
          '3',
          'Monthly look at day rates',
        ],
      ],
      { widths: [1, 4, 0.5, 0.5, 4] },
    ),
    sheet('Lists'),
    table(
      [
        ['Status', 'Use when'],
        ['Delivered', 'Output produced'],
        ['Embedded', 'Normal business, evidence of effect seen by sponsor'],
        ['On plan', 'Will be done by the finish date'],
        ['Watch', 'May not be done by the finish date'],
        ['Off plan', 'Finish date missed or will be'],
        ['To start', 'Start date is still to come'],
      ],
      { widths: [1, 5] },
    ),
  ],
}
