// Ordinary. An improvement team's tracker in one sheet of Excel: theme and workstream repeated on each row, real
// dates, a revised date beside the first, per cent, status and comments. Choices: the revised date is the date
// in force where there is one; "Team" and "Source" say nothing of who leads; per cent is no rating.
import { actionTable, para, sheet, table, title } from '../../lay.ts'
import { aim, day, placedActions, rated, themeOf } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

const STATUS: Record<string, TruthRating> = {
  Closed: rated('Closed', 'complete'),
  'On track': rated('On track', 'on-track'),
  'At risk': rated('At risk', 'at-risk'),
  Overdue: rated('Overdue', 'off-track'),
  'Not started': rated('Not started', 'not-started'),
}

type Row = [string, string, string, string, string, string, string, string, string, string]

const uk = (iso: string): string => iso.split('-').toReversed().join('/')

/** Dates as YYYY-MM-DD. */
function row([id, text, owner, team, source, target, revised, percent, status, comments]: Row): TruthAction {
  const due = revised === '' ? day(uk(target), target) : day(uk(revised), revised)
  return written(
    text,
    { owner, team, source, target, revised, percent },
    {
      ref: id,
      leads: owner.split(' / '),
      due,
      rating: STATUS[status] ?? null,
      ...(comments === '' ? {} : { progress: comments }),
    },
  )
}

const themes = [
  themeOf('Practice', [
    aim('Assessment and planning', [
      row([
        'EI-001',
        'Roll out chronology guidance and check use through monthly dip sample',
        'Rachel Oduya',
        'PSW',
        'ILACS 2023',
        '2024-03-29',
        '',
        '100%',
        'Closed',
        'Guidance issued 12/02. Dip sample now BAU.',
      ]),
      row([
        'EI-002',
        'Step-down protocol between CIN and early help agreed and launched',
        'Martin Fell / Jo Pritchard',
        'Early Help',
        'ILACS 2023',
        '2024-04-30',
        '2024-09-30',
        '80%',
        'Overdue',
        'Agreed in principle by both HoS in June. Launch put back twice because of vacancy in EH South. MF to give new date at Sept board.',
      ]),
      row([
        'EI-003',
        'Revise CIN review guidance: 6 weekly, chaired by TM at 6 months',
        'Rachel Oduya',
        'PSW',
        'Audit',
        '2024-06-28',
        '',
        '100%',
        'Closed',
        '',
      ]),
      row([
        'EI-007',
        'Fathers and male carers: practice week, resources, audit question added',
        'Tanya Birch',
        'QA',
        'Rapid review',
        '2024-11-29',
        '',
        '40%',
        'On track',
        'Practice week 14–18 Oct. Speakers booked.',
      ]),
    ]),
    aim('Child protection', [
      row([
        'EI-004',
        'ICPC timeliness – weekly tracker to HoS, escalation if strategy discussion to conference will be over 15 days',
        'Simon Achebe',
        'CP Chairs',
        'Data',
        '2024-02-29',
        '',
        '100%',
        'Closed',
        '92% in time YTD (was 71%).',
      ]),
      row([
        'EI-005',
        'Repeat CP plans: thematic review of all 31 children on second or subsequent plan',
        'Simon Achebe',
        'CP Chairs',
        'Board',
        '2024-07-31',
        '2024-10-31',
        '60%',
        'At risk',
        '19 of 31 read. Capacity of chairs over the summer. Emerging theme = domestic abuse, closure too early.',
      ]),
      row([
        'EI-006',
        'Core group minutes to be on system within 10 working days',
        'Martin Fell',
        'Safeguarding',
        'ILACS 2023',
        '2024-08-30',
        '',
        '50%',
        'Overdue',
        '58% as at 31/08. Business support review out to consultation so no additional minute takers until Nov.',
      ]),
    ]),
  ]),
  themeOf('Partnership', [
    aim('Front door', [
      row([
        'EI-010',
        'Refresh professional consultation line – hours, staffing and recording',
        'Gwen Latimer',
        'MASH',
        'Peer review',
        '2024-05-31',
        '',
        '100%',
        'Closed',
        '',
      ]),
      row([
        'EI-011',
        'Quality of referrals: feedback form to each referrer and quarterly analysis by agency to the partnership',
        'Gwen Latimer / Partnership Business Manager',
        'MASH',
        'Peer review',
        '2024-09-30',
        '',
        '75%',
        'On track',
        'Q1 analysis done. Schools best, acute trust worst.',
      ]),
      row([
        'EI-012',
        'Police domestic abuse notifications – agree triage so that only amber / high come through',
        'DI Karen Stubbs',
        'Police',
        'Peer review',
        '2024-06-28',
        '2024-12-20',
        '25%',
        'At risk',
        'Force-wide review of PPNs has overtaken this.',
      ]),
    ]),
    aim('Exploitation', [
      row([
        'EI-013',
        'Return home interviews in house from 1 April, 72 hours, with themes reported to MACE',
        'Jo Pritchard',
        'Adolescents',
        'ILACS 2023',
        '2024-04-01',
        '',
        '100%',
        'Closed',
        '',
      ]),
      row([
        'EI-014',
        'Adopt single exploitation screening tool across partners',
        'Jo Pritchard',
        'Adolescents',
        'Partnership',
        '2025-01-31',
        '',
        '0%',
        'Not started',
        'Waiting for regional tool.',
      ]),
    ]),
  ]),
  themeOf('People and systems', [
    aim('Workforce', [
      row([
        'EI-020',
        'ASYE academy cohort of 18 recruited',
        'Hilary Dunne',
        'Academy',
        'Workforce strategy',
        '2024-09-02',
        '',
        '100%',
        'Closed',
        '17 started.',
      ]),
      row([
        'EI-021',
        'Exit interviews by someone outside line management; themes to DMT each quarter',
        'Hilary Dunne',
        'HR',
        'Staff survey',
        '2024-10-31',
        '',
        '30%',
        'On track',
        '',
      ]),
    ]),
    aim('Case management system', [
      row([
        'EI-022',
        'Upgrade to v8 – user testing, training, go live',
        'Prakash Nair',
        'ICT',
        'Board',
        '2024-07-01',
        '2025-02-03',
        '45%',
        'At risk',
        'Supplier moved release. UAT scripts written, 12 champions named. Do not move again.',
      ]),
      row([
        'EI-023',
        'Team dashboards that refresh overnight (phase 1 = assessment, CIN, CP)',
        'Prakash Nair / Tanya Birch',
        'Performance',
        'ILACS 2023',
        '2024-12-31',
        '',
        '65%',
        'On track',
        'Assessment + CIN live.',
      ]),
    ]),
  ]),
]

const serial = (iso: string) => (iso === '' ? undefined : ({ date: iso, format: 'dd/mm/yyyy' } as const))

export const plan: CorpusPlan = {
  id: 'easterby-tracker',
  title: 'Easterby Improvement Tracker MASTER v23',
  style:
    'a master tracker in one sheet: theme and workstream on each row, target and revised dates held as numbers, per cent, status',
  levels: ['Theme', 'Workstream', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Closed actions greyed out' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'paste:cells', 'html'],
  layout: () => [
    sheet('Tracker'),
    title('Easterby Improvement Tracker MASTER v23'),
    para(
      'Last updated 13/09/2024 by T Birch. Please filter, do not sort. Updates to me by the Wednesday before board.',
    ),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Theme', width: 1.4, of: ({ theme: of }) => of.text },
        { title: 'Workstream', width: 1.6, of: ({ objective }) => objective?.text ?? '' },
        { title: 'ID', width: 0.8, of: ({ action }) => action.ref ?? '' },
        { title: 'Action', width: 4, of: ({ action }) => action.text },
        { title: 'Action owner', width: 1.6, of: ({ action }) => cellFor(action, 'owner') },
        { title: 'Team', width: 1, of: ({ action }) => cellFor(action, 'team') },
        { title: 'Source', width: 1.2, of: ({ action }) => cellFor(action, 'source') },
        {
          title: 'Target date',
          width: 1.1,
          of: ({ action }) => uk(String(cellFor(action, 'target'))),
          serial: ({ action }) => serial(String(cellFor(action, 'target'))),
        },
        {
          title: 'Revised date',
          width: 1.1,
          of: ({ action }) => uk(String(cellFor(action, 'revised'))),
          serial: ({ action }) => serial(String(cellFor(action, 'revised'))),
        },
        { title: '% complete', width: 0.8, of: ({ action }) => cellFor(action, 'percent') },
        { title: 'Status', width: 1, of: ({ action }) => action.rating?.texts[0] ?? '' },
        { title: 'Comments', width: 4, of: ({ action }) => action.progress ?? '' },
      ],
    }),
    sheet('Version control'),
    table(
      [
        ['Version', 'Date', 'What changed'],
        ['v21', '14/06/2024', 'EI-012 revised date added following board'],
        ['v22', '12/07/2024', 'Closed actions greyed out'],
        ['v23', '13/09/2024', 'Owners updated after restructure'],
      ],
      { widths: [1, 1, 4] },
    ),
  ],
}
