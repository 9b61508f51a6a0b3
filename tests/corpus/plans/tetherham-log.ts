// Ordinary. The action log of an improvement board, one sheet of a workbook with the closed rows left in, and a
// sheet of decisions beside it. Choices: the revised date is in force where there is one; "raised" is no date of
// an action; an open action past its date says so in the status column.
import { actionTable, para, sheet, table, title } from '../lay.ts'
import { day, placedActions, rated, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const STATUS: Record<string, TruthRating> = {
  Closed: rated('Closed', 'complete'),
  'Open - in date': rated('Open - in date', 'on-track'),
  'Open - overdue': rated('Open - overdue', 'off-track'),
  'Not due to start': rated('Not due to start', 'not-started'),
}

type Line = [
  ref: string,
  raised: string,
  text: string,
  owner: string,
  target: string,
  revised: string,
  status: string,
  note: string,
]

function iso(text: string): string {
  return text.split('/').toReversed().join('-')
}

function log([ref, raised, text, owner, target, revised, status, note]: Line): TruthAction {
  const now = revised === '' ? target : revised
  const due: TruthDue | null = now === '' ? null : now === 'TBC' ? undated('TBC') : day(now, iso(now))
  return written(
    text,
    { raised, target, revised, owner },
    {
      ref,
      leads: owner.split(' / '),
      due,
      rating: STATUS[status] ?? null,
      ...(note === '' ? {} : { progress: note }),
    },
  )
}

const themes: TruthTheme[] = [
  theme('Front door', [
    log([
      'AL-03',
      '16/01/2025',
      'Bring back to Board the number of contacts re-referred within 12 months, split by source',
      'Nadia Prewett',
      '20/02/2025',
      '',
      'Closed',
      'Presented 20 Feb. Schools 34%, police 29%, health 12%.',
    ]),
    log([
      'AL-07',
      '20/02/2025',
      'Agree with the police how domestic abuse notifications are triaged before they are sent to MASH',
      'Det Supt Orme / Nadia Prewett',
      '30/04/2025',
      '31/07/2025',
      'Open - in date',
      'Two meetings held. Force wants one process for all three authorities so will take longer.',
    ]),
    log([
      'AL-11',
      '20/03/2025',
      'Write to all GP practices about consent',
      'Dr Helen Faircloth',
      '17/04/2025',
      '',
      'Closed',
      'Sent 11 April via ICB bulletin.',
    ]),
  ]),
  theme('Workforce', [
    log([
      'AL-04',
      '16/01/2025',
      'Provide caseload numbers by team and not only as an average, as Chair thinks that the average hides Team 4',
      'Marcus Illingworth',
      '20/02/2025',
      '20/03/2025',
      'Closed',
      'Now a standing page of the data pack.',
    ]),
    log([
      'AL-08',
      '20/02/2025',
      'Exit interviews: report themes from the last 15 leavers',
      'Jo Hartnoll (HR)',
      '15/05/2025',
      '',
      'Open - overdue',
      'Only 6 of 15 have been returned; HR to ring the others.',
    ]),
    log([
      'AL-14',
      '15/05/2025',
      'Cost the retention payment for Assessment and bring options to Chief Executive',
      'Marcus Illingworth / Jo Hartnoll (HR)',
      '19/06/2025',
      '',
      'Open - in date',
      '',
    ]),
  ]),
  theme('Quality of practice', [
    log([
      'AL-05',
      '16/01/2025',
      'Share the moderation outcomes of the January audits with partners',
      'Principal Social Worker',
      '20/03/2025',
      '',
      'Closed',
      'Shared; 40% of grades moved down on moderation.',
    ]),
    log([
      'AL-09',
      '20/03/2025',
      'Arrange a visit for Board members to sit with the Family Safeguarding team',
      'Board Support Officer',
      '30/05/2025',
      '26/06/2025',
      'Open - in date',
      'Dates offered: 24 & 26 June.',
    ]),
    log([
      'AL-12',
      '17/04/2025',
      'Dip sample 20 children with more than three social workers in a year',
      'Principal Social Worker',
      '15/05/2025',
      '',
      'Open - overdue',
      'Reporting cannot yet find them. With the systems team.',
    ]),
    log([
      'AL-15',
      '15/05/2025',
      'Rewrite the supervision policy in light of the March peer challenge',
      'Principal Social Worker',
      '18/09/2025',
      '',
      'Not due to start',
      '',
    ]),
  ]),
  theme('Children in care', [
    log([
      'AL-06',
      '16/01/2025',
      'Explain the fall in initial health assessments on time',
      'Dr Helen Faircloth',
      '20/02/2025',
      '',
      'Closed',
      'Consent paperwork late in 8 of 11. See AL-10.',
    ]),
    log([
      'AL-10',
      '20/02/2025',
      'Put consent paperwork on the placement checklist so that IHAs are requested in 48 hours',
      'Sunita Rao-Bell',
      '31/03/2025',
      '31/05/2025',
      'Open - overdue',
      'Checklist designed, awaiting change slot on the case system.',
    ]),
    log([
      'AL-13',
      '17/04/2025',
      'Invite two young people from the Children in Care Council to be Board members',
      'Participation Lead',
      'TBC',
      '',
      'Not due to start',
      'Council wants to think about how first.',
    ]),
  ]),
]

const date = (text: string) =>
  /^\d/.test(text) ? ({ date: iso(text), format: 'dd/mm/yyyy' } as const) : undefined

export const plan: CorpusPlan = {
  id: 'tetherham-log',
  title: 'Tetherham Children’s Services Improvement Board – Action Log 2025',
  style: 'an action log: date raised, target and revised dates, open or closed; a sheet of decisions',
  levels: ['Workstream', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Board agreed to meet monthly until December' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'paste:cells', 'html'],
  layout: () => [
    sheet('Action log'),
    title('Tetherham Children’s Services Improvement Board – Action Log 2025'),
    para('Updated after Board 15/05/2025. Closed actions are kept for the year.'),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Log no.', width: 1, of: ({ action }) => action.ref ?? '' },
        {
          title: 'Date raised',
          width: 1.2,
          of: ({ action }) => cellFor(action, 'raised'),
          serial: ({ action }) => date(String(cellFor(action, 'raised'))),
        },
        { title: 'Workstream', width: 1.6, of: (row) => row.theme.text },
        { title: 'Action agreed', width: 5, of: ({ action }) => action.text },
        { title: 'Action owner', width: 2, of: ({ action }) => cellFor(action, 'owner') },
        {
          title: 'Target date',
          width: 1.2,
          of: ({ action }) => cellFor(action, 'target'),
          serial: ({ action }) => date(String(cellFor(action, 'target'))),
        },
        {
          title: 'Revised date (Board approval needed)',
          width: 1.4,
          of: ({ action }) => cellFor(action, 'revised'),
          serial: ({ action }) => date(String(cellFor(action, 'revised'))),
        },
        { title: 'Open / closed', width: 1.3, of: ({ action }) => action.rating?.texts[0] ?? '' },
        { title: 'Latest update', width: 4, of: ({ action }) => action.progress ?? '' },
      ],
    }),
    sheet('Decisions'),
    table(
      [
        ['Meeting', 'Decision', 'Proposed by'],
        ['16/01/2025', 'Board agreed to meet monthly until December', 'Chair'],
        ['20/03/2025', 'Data pack to be sent five working days ahead', 'DCS'],
        ['15/05/2025', 'Front door workstream to report first at each meeting', 'Chair'],
      ],
      { widths: [1, 5, 1.5] },
    ),
  ],
}
