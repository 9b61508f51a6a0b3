import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, aim, day, placedActions, printed, rated, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../types.ts'

const achieved = rated('Achieved', 'complete')
const schedule = rated('On schedule', 'on-track')
const slipped = rated('Slipped', 'at-risk', 'off-track')
const none = rated('Not progressed', 'off-track', 'not-started')

/** Original and revised targets as printed, and the position that the officer gave. */
const MORE = new WeakMap<TruthAction, { first: string; revised: string; position: string }>()

function iso(text: string): string {
  const [date = '', month = '', year = ''] = text.split('/')
  return `20${year}-${month}-${date}`
}

type Line = [string, string, string, string, TruthRating, string]

function line([text, leads, first, revised, rating, position]: Line): TruthAction {
  const last = revised === '' ? first : revised
  const due = /^\d/.test(last) ? day(last, iso(last)) : undated(last)
  const made = act(text, leads.replaceAll(' & ', ';'), due, { rating })
  MORE.set(made, { first, revised, position })
  return made
}

const themes = [
  themeOf('Review 1: Placement sufficiency (reported to Cabinet 12 March 2024)', [
    aim('R1. That the Cabinet invests in local homes for children with complex needs.', [
      line([
        'Submit a bid to the Department for Education for match funding of two homes',
        'Hollis Tate',
        '31/05/24',
        '',
        achieved,
        'Bid submitted 29/05/24 and approved in August. Grant of £1.2m.',
      ]),
      line([
        'Identify and purchase properties in the north and east of the borough',
        'Hollis Tate & Property Services',
        '30/11/24',
        '31/05/25',
        slipped,
        'First sale completed 17/01/25. Second fell through at survey; new search began on 03/02/25.',
      ]),
      line([
        'Register both homes with Ofsted and recruit managers',
        'Hollis Tate',
        '31/03/25',
        '30/09/25',
        slipped,
        'Depends on purchase. One manager appointed.',
      ]),
    ]),
    aim('R2. That the offer to foster carers is reviewed and compared with neighbours.', [
      line([
        'Benchmark allowances, council tax relief and parking permits against eight councils',
        'Bryn Okoro',
        '30/06/24',
        '',
        achieved,
        'Completed. Gorsedale was sixth of nine.',
      ]),
      line([
        'Bring options for a new payment scheme to Cabinet',
        'Bryn Okoro & Finance',
        '31/10/24',
        '',
        achieved,
        'New scheme agreed 22/10/24, paid from April 2025.',
      ]),
    ]),
    aim('R3. That members receive a twice-yearly report on children living at a distance.', [
      line([
        'Design a report with the committee’s link member',
        'Corporate Parenting Officer',
        '30/09/24',
        '',
        achieved,
        'First report considered 05/11/24.',
      ]),
    ]),
  ]),
  themeOf('Review 2: Waiting times for education, health and care plans (reported 16 July 2024)', [
    aim('R4. That the council recruits and keeps enough educational psychologists.', [
      line([
        'Introduce a market supplement and a golden hello',
        'Siobhan Mallory',
        '30/09/24',
        '',
        achieved,
        'In place. Three of five vacancies filled.',
      ]),
      line([
        'Fund three trainee placements each year with the university',
        'Siobhan Mallory',
        '01/09/25',
        '',
        schedule,
        'Places agreed for September 2025 intake.',
      ]),
      line([
        'Commission an external provider to clear assessments waiting over 16 weeks',
        'Siobhan Mallory & Procurement',
        '31/12/24',
        '28/02/25',
        slipped,
        'Contract let 20/01/25; 42 of 110 assessments completed by mid February.',
      ]),
    ]),
    aim('R5. That families are told where their request has got to.', [
      line([
        'Launch a parent portal that shows each stage of the process',
        'Digital Services',
        '31/01/25',
        '30/06/25',
        none,
        'Supplier withdrew in December. Options paper to Programme Board in March 2025.',
      ]),
      line([
        'Send a letter or call at weeks 6, 12 and 16',
        'SEND Casework Manager',
        '31/10/24',
        '',
        schedule,
        'Calls began in October. Dip sample shows 71% made on time.',
      ]),
      line([
        'Report complaints about delay to the committee each year',
        '',
        '30/06/25',
        '',
        schedule,
        'Complaints team asked to prepare the first report.',
      ]),
    ]),
    aim('R6. That schools are helped to meet need without a plan.', [
      line([
        'Publish an ordinarily available provision guide, co-produced with SENCOs and parents',
        'Inclusion Adviser & Parent Carer Forum',
        '31/12/24',
        '',
        achieved,
        'Launched at the conference on 04/12/24.',
      ]),
      line([
        'Review top-up funding so that it can be given without a plan',
        'Head of SEND',
        'TBC',
        '',
        none,
        'On hold until Schools Forum considers the deficit plan.',
      ]),
    ]),
  ]),
]

const RESPONSE: Record<string, string> = {
  R1: 'Accepted',
  R2: 'Accepted',
  R3: 'Accepted',
  R4: 'Accepted in part',
  R5: 'Accepted',
  R6: 'Accepted in part',
}

export const plan: CorpusPlan = {
  id: 'gorsedale-scrutiny',
  title: 'Gorsedale Children’s Scrutiny Committee: Recommendation Tracker, February 2025',
  style:
    'a scrutiny tracker: a heading and table a review, recommendation and Cabinet’s response merged beside agreed actions, original and revised targets, names joined by “&”, four worded statuses with a key of their own',
  levels: ['Review', 'Recommendation', 'Agreed action'],
  scale: [
    { code: 'Achieved', label: 'the action has been completed', status: 'complete' },
    { code: 'On schedule', label: 'the action will be completed by its target date', status: 'on-track' },
    {
      code: 'Slipped',
      label: 'the action is under way but has missed or will miss its target date',
      status: 'at-risk',
    },
    { code: 'Not progressed', label: 'no work has been done', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Slipped the action is under way but has missed or will miss its target date' },
    { kind: 'other', words: 'Youth violence Evidence sessions April and May 2025' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'xlsx', 'paste:word'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Gorsedale Children’s Scrutiny Committee: Recommendation Tracker, February 2025'),
    para('The committee is asked to note the position and to agree which recommendations may be closed.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'Recommendation',
            width: 3,
            of: ({ objective }) => objective?.text ?? '',
            merge: ({ objective }) => objective,
          },
          {
            title: 'Cabinet response',
            width: 1.6,
            of: ({ objective }) => RESPONSE[(objective?.text ?? '').slice(0, 2)] ?? '',
            merge: ({ objective }) => objective,
          },
          { title: 'Agreed action', width: 4, of: ({ action }) => action.text },
          { title: 'Who', width: 2, of: ({ action }) => action.leads.join(' & ') },
          { title: 'Original target', width: 1.4, of: ({ action }) => MORE.get(action)?.first ?? '' },
          { title: 'Revised target', width: 1.4, of: ({ action }) => MORE.get(action)?.revised ?? '' },
          {
            title: 'Position at February 2025',
            width: 4,
            of: ({ action }) => MORE.get(action)?.position ?? '',
          },
          { title: 'Status', width: 1.5, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Status key', 2),
    table(
      [
        ['Status', 'Meaning'],
        ['Achieved', 'the action has been completed'],
        ['On schedule', 'the action will be completed by its target date'],
        ['Slipped', 'the action is under way but has missed or will miss its target date'],
        ['Not progressed', 'no work has been done'],
      ],
      { widths: [2, 6] },
    ),
    heading('Reviews under way', 2),
    table([
      ['Review', 'Stage', 'Report expected'],
      ['Youth violence', 'Evidence sessions', 'April and May 2025'],
      ['School transport', 'Scoping', 'Autumn 2025'],
    ]),
  ],
}
