import { actionTable, free, para, sheet, title } from '../lay.ts'
import { day, placedActions, printed, theme } from '../truth.ts'
import type { CorpusPlan, LaidCell, TruthAction, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const BRAG: Record<string, TruthRating> = {
  B: { texts: ['B'], statuses: ['complete'], fill: '00B0F0' },
  G: { texts: ['G'], statuses: ['on-track'], fill: '92D050' },
  A: { texts: ['A'], statuses: ['at-risk'], fill: 'FFC000' },
  R: { texts: ['R'], statuses: ['off-track'], fill: 'FF0000' },
}

const iso = (text: string): string => text.split('/').reverse().join('-')

/**
 * A row with its cells parted by bars: reference, action, owner, start, end, new end where it has moved, per
 * cent, rating and the latest note.
 */
function line(row: string): TruthAction {
  const [
    ref = '',
    text = '',
    lead = '',
    start = '',
    end = '',
    moved = '',
    percent = '',
    brag = '',
    note = '',
  ] = row.split('|')
  const due = moved === '' ? end : moved
  return written(
    text,
    { lead, start, end, moved, percent, note },
    { leads: [lead], due: day(due, iso(due)), ref, rating: BRAG[brag] ?? null },
  )
}

const TABLE: [name: string, lines: string[]][] = [
  [
    'Front Door',
    [
      'FD01|Undertake end to end review of decision making in the Integrated Front Door|HoS Front Door|01/05/2025|31/07/2025||100%|B|04/08 - Review report received and accepted by CSLT.',
      'FD02|Recruit to three vacant advanced practitioner posts|HoS Front Door|02/06/2025|29/08/2025|31/10/2025|70%|A|12/09 - Two of three appointed. Third post re-advertised.',
      'FD03|Build daily Power BI report of contacts open for more than 24 hours|Performance Manager|02/06/2025|30/06/2025||100%|B|27/06 - Live and in use by managers.',
      'FD04|Refresh threshold guidance and brief all designated safeguarding leads|Partnership Business Manager|01/07/2025|30/11/2025||45%|G|15/09 - Briefings booked for October half term.',
      'FD05|Agree information sharing protocol for domestic abuse notifications with Police|AD Help and Protection|01/07/2025|30/09/2025|19/12/2025|20%|R|15/09 - Police legal services have asked for changes. Escalated to Chief Officer Group.',
    ],
  ],
  [
    'Help and Protection',
    [
      'HP01|Roll out Families First multi-disciplinary teams in two pilot localities|AD Help and Protection|01/04/2025|31/03/2026||50%|G|10/09 - First locality live; second goes live 3 November.',
      'HP02|Audit all children subject of a plan for 18 months or more|QA Service Manager|02/06/2025|31/07/2025||100%|B|31/07 - 34 children audited. Findings shared with IROs and team managers.',
      'HP03|Introduce group supervision in safeguarding teams|Principal Social Worker|01/09/2025|19/12/2025||30%|G|08/09 - First sessions held in 4 of 9 teams.',
      'HP04|Produce a practice guide to pre-birth assessment with Midwifery|Service Manager CP|01/07/2025|31/10/2025||60%|G|',
      'HP05|Increase the proportion of strategy meetings attended by Health|Designated Nurse|01/05/2025|30/09/2025|28/11/2025|55%|A|01/09 - 71% in August (target 95%). New rota from November.',
      'HP06|Relaunch edge of care panel with new terms of reference|HoS Family Solutions|01/08/2025|30/09/2025||90%|G|17/09 - ToR agreed. First panel 25 September.',
      'HP07|Embed exploitation screening tool in case management system|Systems Support Lead|01/09/2025|31/01/2026||10%|G|16/09 - Change request raised with supplier.',
    ],
  ],
  [
    'Children in Care',
    [
      'CC01|Complete permanence planning tracker for all children under 10|HoS Children in Care|01/05/2025|30/06/2025||100%|B|30/06 - Complete.',
      'CC02|Review every arrangement made under section 20|HoS Children in Care|01/05/2025|31/08/2025||100%|B|29/08 - 61 arrangements reviewed, 9 moved into proceedings.',
      'CC03|Commission new sufficiency strategy and present to Cabinet|Head of Commissioning|02/06/2025|31/12/2025||40%|G|11/09 - Needs analysis complete.',
      'CC04|Open two council run homes for children with complex needs|AD Corporate Parenting|01/04/2025|31/12/2025|30/04/2026|35%|R|11/09 - Purchase of second property fell through. Site search restarted.',
      'CC05|Recruit 25 mainstream fostering households|Fostering Service Manager|01/04/2025|31/03/2026||36%|A|15/09 - 9 households approved, 11 in stage two.',
      'CC06|Reduce dental checks outstanding to below 10%|Designated Nurse CiC|01/06/2025|31/12/2025||50%|G|',
      'CC07|Offer an independent visitor to each child placed more than 20 miles from home|Participation Manager|01/07/2025|28/02/2026||25%|G|02/09 - Contract with new provider begins 1 October.',
    ],
  ],
  [
    'Care Leavers',
    [
      'CL01|Co-produce a refreshed local offer and publish on the app|Care Leavers Service Manager|02/06/2025|31/10/2025||75%|G|16/09 - Design agreed by Care Leavers Forum.',
      'CL02|Secure priority banding for housing in all four district councils|AD Corporate Parenting|01/05/2025|30/09/2025|31/12/2025|50%|A|16/09 - Two districts have agreed.',
      'CL03|Issue health histories to young people before they turn 18|Designated Nurse CiC|01/09/2025|31/03/2026||5%|G|',
      'CL04|Ring-fence 15 apprenticeships within the Council and its suppliers|HR Manager|01/07/2025|31/03/2026||40%|G|09/09 - Six young people started on 1 September.',
    ],
  ],
  [
    'Workforce',
    [
      'WF01|Implement revised career progression scheme for social workers|Principal Social Worker|01/05/2025|30/09/2025||95%|G|18/09 - Job evaluation complete, letters to staff this week.',
      'WF02|Cap caseloads at 18 in all statutory teams|AD Help and Protection|01/06/2025|31/12/2025||60%|A|15/09 - Average 17.2; 21 workers hold more than 20.',
      'WF03|Procure new learning management system|Workforce Development Lead|01/09/2025|28/02/2026||15%|G|',
    ],
  ],
]

const themes: TruthTheme[] = TABLE.map(([name, lines]) => theme(name, lines.map(line)))

function serial(text: string): LaidCell['serial'] {
  return text === '' ? undefined : { date: iso(text), format: 'dd/mm/yyyy' }
}

const shown = (action: TruthAction, name: string): string => String(cellFor(action, name))

export const plan: CorpusPlan = {
  id: 'caxholme-tracker',
  title: 'Caxholme Children’s Improvement Plan - Action Tracker',
  style:
    'ordinary: a workbook of one flat list, its workstream in a column on each row, start, end and revised end as dates, per cent complete, BRAG letters with fills, one dated note; definitions on a second sheet',
  levels: ['Workstream', 'Action'],
  scale: [
    { code: 'B', label: 'Complete', status: 'complete' },
    { code: 'G', label: 'On target', status: 'on-track' },
    { code: 'A', label: 'Slippage, but expected to recover by revised date', status: 'at-risk' },
    { code: 'R', label: 'Significant delay or risk, escalated', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'B Complete G On target A Slippage R Significant delay or risk' }],
  renderings: ['xlsx', 'ods', 'csv', 'html', 'paste:excel', 'pdf:lines'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Action Tracker'),
    title('Caxholme Children’s Improvement Plan - Action Tracker'),
    para('Last updated: 19 September 2025'),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Action ID', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Workstream', width: 1.6, of: (row) => row.theme.text },
        { title: 'Action', width: 4, of: ({ action }) => action.text },
        { title: 'Action Owner', width: 2, of: ({ action }) => shown(action, 'lead') },
        {
          title: 'Start Date',
          width: 1.4,
          of: ({ action }) => shown(action, 'start'),
          serial: ({ action }) => serial(shown(action, 'start')),
        },
        {
          title: 'Target End Date',
          width: 1.4,
          of: ({ action }) => shown(action, 'end'),
          serial: ({ action }) => serial(shown(action, 'end')),
        },
        {
          title: 'Revised End Date',
          width: 1.4,
          of: ({ action }) => shown(action, 'moved'),
          serial: ({ action }) => serial(shown(action, 'moved')),
        },
        { title: '% Complete', width: 1, of: ({ action }) => shown(action, 'percent') },
        {
          title: 'BRAG',
          width: 0.8,
          of: ({ action }) => printed(action.rating),
          fill: ({ action }) => action.rating?.fill,
        },
        { title: 'Latest Update', width: 4, of: ({ action }) => shown(action, 'note') },
      ],
    }),
    sheet('BRAG definitions'),
    free(
      [
        [
          { text: 'BRAG', bold: true },
          { text: 'Definition', bold: true },
        ],
        [{ text: 'B', fill: '00B0F0' }, 'Complete'],
        [{ text: 'G', fill: '92D050' }, 'On target'],
        [{ text: 'A', fill: 'FFC000' }, 'Slippage, but expected to recover by revised date'],
        [{ text: 'R', fill: 'FF0000' }, 'Significant delay or risk, escalated'],
      ],
      { widths: [1, 5], headings: 1 },
    ),
  ],
}
