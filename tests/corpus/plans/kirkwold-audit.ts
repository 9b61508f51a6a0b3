// Internal audit's tracker of recommendations for a children's directorate, kept in a workbook: how far each has come is a
// percentage, coloured by a rule told above the table; a revised date stands in a column of its own.
// Choices: the audit is the level above; the revised date is in force where there is one; a percentage means what the rule's
// colour means, 100% complete and 0% not begun.
import { bullets, free, heading, para, table, title } from '../lay.ts'
import { act, day, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthLevel, TruthRating, TruthTheme } from '../types.ts'

const scale: TruthLevel[] = [
  { code: 'Red', label: 'up to 25% complete, or less than 50% and past its date', status: 'off-track' },
  { code: 'Amber', label: '26–75% complete', status: 'at-risk' },
  { code: 'Green', label: 'over 75% complete', status: 'on-track' },
]
const FILL = { Red: 'FF7C80', Amber: 'FFD966', Green: 'A9D08E' }

type Cells = { risk: string; original: string; revised: string; note: string }
const CELLS = new Map<TruthAction, Cells>()

/** Reported at the end of January 2026. */
const REPORTED = '2026-01-31'

const iso = (date: string): string => date.split('/').reverse().join('-')

function ratingOf(percent: number, due: string): TruthRating {
  const past = due < REPORTED
  const colour = percent <= 25 || (percent < 50 && past) ? 'Red' : percent <= 75 ? 'Amber' : 'Green'
  const other: Record<string, TruthLevel['status'][]> = {
    Red: percent === 0 ? ['off-track', 'not-started'] : ['off-track'],
    Amber: ['at-risk', 'on-track'],
    Green: percent === 100 ? ['complete', 'on-track'] : ['on-track'],
  }
  return { texts: [`${percent}%`, colour], statuses: other[colour] ?? [], fill: FILL[colour] }
}

type Row = [string, string, string, string, string, string, number, string]

function line([ref, text, risk, leads, original, revised, percent, note]: Row): TruthAction {
  const text_ = revised === '' ? original : revised
  const made = act(text, leads, day(text_, iso(text_)), {
    ref,
    rating: ratingOf(percent, iso(text_)),
    ...(note === '' ? {} : { progress: note }),
  })
  CELLS.set(made, { risk, original, revised, note })
  return made
}

const themes: TruthTheme[] = [
  theme('Direct payments for disabled children', [
    line([
      'DP1',
      'Reconcile each account with the bank statements every six months',
      'High',
      'Finance Manager (Children)',
      '30/09/2025',
      '31/03/2026',
      60,
      '112 of 190 done. Prepaid cards will make the rest quicker.',
    ]),
    line([
      'DP2',
      'Recover balances above eight weeks’ payments',
      'High',
      'Finance Manager (Children)',
      '31/12/2025',
      '',
      40,
      '£61,400 recovered. Letters to families were held back over Christmas.',
    ]),
    line([
      'DP3',
      'Record the reason for each payment agreed outside the panel',
      'Medium',
      'Service Manager, Disabled Children',
      '31/10/2025',
      '',
      100,
      'Evidence seen by audit.',
    ]),
  ]),
  theme('Section 17 payments', [
    line([
      'S17.1',
      'Issue a written scheme with limits for each grade',
      'High',
      'Head of Help and Protection',
      '30/11/2025',
      '',
      100,
      'Scheme approved by the Director 21 November.',
    ]),
    line([
      'S17.2',
      'Stop the use of cash except with the head of service’s agreement',
      'High',
      'Head of Help and Protection',
      '31/12/2025',
      '28/02/2026',
      80,
      'One office still keeps a float.',
    ]),
    line([
      'S17.3',
      'Report spending by team each month to the management team',
      'Medium',
      'Finance Manager (Children)',
      '31/01/2026',
      '',
      90,
      '',
    ]),
  ]),
  theme('Missing from education', [
    line([
      'CME1',
      'Agree with admissions who holds the list and who closes a case',
      'High',
      'Head of Access and Inclusion',
      '31/10/2025',
      '31/01/2026',
      75,
      'Procedure with both teams for comment.',
    ]),
    line([
      'CME2',
      'Check the list each week against the health visitor’s and housing records',
      'Medium',
      'Inclusion Officer',
      '31/03/2026',
      '',
      20,
      'Data protection assessment is written. Housing has not replied.',
    ]),
    line([
      'CME3',
      'Train school attendance officers in reasonable enquiries',
      'Medium',
      'Inclusion Officer',
      '30/04/2026',
      '',
      0,
      '',
    ]),
    line([
      'CME4',
      'Report to the Safeguarding Partnership twice a year',
      'Medium',
      'Head of Access and Inclusion',
      '28/02/2026',
      '',
      50,
      'On the agenda for 26 February.',
    ]),
  ]),
  theme('Contracts with independent children’s homes', [
    line([
      'IC1',
      'Sign an individual placement agreement before or within five days of each placement',
      'High',
      'Commissioning Manager',
      '30/06/2025',
      '30/11/2025',
      30,
      'Sixty-three agreements signed of 210. Two providers dispute the terms on notice. Date has been revised once already.',
    ]),
    line([
      'IC2',
      'Visit each home used at least once a year',
      'High',
      'Commissioning Manager',
      '31/03/2026',
      '',
      55,
      '',
    ]),
    line([
      'IC3',
      'Check insurance and registration in the system that holds the contract',
      'Medium',
      'Contracts Officer',
      '31/12/2025',
      '',
      100,
      'Evidence seen by audit.',
    ]),
    line([
      'IC4',
      'Agree with neighbouring councils to share concerns about providers',
      'Medium',
      'Head of Commissioning',
      '31/05/2026',
      '',
      10,
      'First conversation held.',
    ]),
  ]),
]

const TITLES = [
  'Audit',
  'Rec No',
  'Recommendation',
  'Risk',
  'Responsible officer',
  'Original target date',
  'Revised target date',
  '% complete',
  'Latest update',
]

function dated(text: string) {
  return text === '' ? '' : { text, serial: { date: iso(text), format: 'dd/mm/yyyy' as const } }
}

function tracker(): Laid {
  return free(
    [
      TITLES.map((text) => ({ text, bold: true, fill: 'DDEBF7' })),
      ...themes.flatMap((of) =>
        (of.actions ?? []).map((one) => {
          const cells = CELLS.get(one)
          return [
            of.text,
            one.ref ?? '',
            one.text,
            cells?.risk ?? '',
            one.leads.join('; '),
            dated(cells?.original ?? ''),
            dated(cells?.revised ?? ''),
            { text: one.rating?.texts[0] ?? '', fill: one.rating?.fill ?? 'FFFFFF' },
            cells?.note ?? '',
          ]
        }),
      ),
    ],
    { widths: [2, 0.9, 4, 1, 2.2, 1.4, 1.4, 1.1, 3.5], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'kirkwold-audit',
  title: 'Kirkwold Council Children’s Services: Internal Audit Recommendations Tracker, January 2026',
  style:
    'status as a percentage complete, coloured by a rule from percentage and date, high and medium risk marks, original and revised dates in two columns',
  levels: ['Audit', 'Recommendation'],
  scale,
  themes,
  decoys: [{ kind: 'measures', words: 'Open at last report' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'docx', 'pdf:shaded', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Kirkwold Council Children’s Services: Internal Audit Recommendations Tracker, January 2026'),
    para(
      'Only recommendations marked high or medium risk are tracked. Those which are complete will not appear in the next report.',
    ),
    heading('How the colours are worked out', 2),
    ...bullets(
      'Red: up to 25% complete, or less than 50% and past its date',
      'Amber: 26–75% complete',
      'Green: over 75% complete',
    ),
    heading('Recommendations', 2),
    tracker(),
    heading('Summary', 2),
    table(
      [
        ['', 'High', 'Medium'],
        ['Open at last report', '9', '12'],
        ['Added', '2', '1'],
        ['Completed since', '4', '6'],
      ],
      { widths: [4, 1, 1] },
    ),
  ],
}
