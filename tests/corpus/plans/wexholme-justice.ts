// Ordinary. A youth justice service's plan after an HMIP inspection, as agreed by its management board: numbered
// recommendations as rows across the table, actions beneath, a lead and a board sponsor. Choices: the sponsor is
// accountable, as the note above says, and so is among the leads; partners are not.
import { actionTable, heading, para, table, title } from '../lay.ts'
import { day, month, placedActions, quarter, rated, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const complete = rated('Complete', 'complete')
const onTrack = rated('On track', 'on-track')
const risk = rated('At risk', 'at-risk')
const overdue = rated('Overdue', 'off-track')

type Line = [
  ref: string,
  text: string,
  lead: string,
  sponsor: string,
  partners: string,
  due: TruthDue,
  rating: TruthRating,
  progress: string,
]

function line([ref, text, lead, sponsor, partners, due, rating, progress]: Line): TruthAction {
  return written(
    text,
    { lead, sponsor, partners },
    { ref, leads: [lead, sponsor], due, rating, ...(progress === '' ? {} : { progress }) },
  )
}

const themes: TruthTheme[] = [
  theme(
    'The management board should make sure that its members are senior enough and challenge each other on disproportionality',
    [
      line([
        '1.1',
        'Refresh terms of reference and seek members of at least head of service level from each agency',
        'YJS Head of Service',
        'Chair of Board',
        'All',
        day('30 April 2024', '2024-04-30'),
        complete,
        'New members from probation and health.',
      ]),
      line([
        '1.2',
        'Board induction for every new member, including a day with the service',
        'YJS Head of Service',
        'Chair of Board',
        'All',
        day('31 July 2024', '2024-07-31'),
        onTrack,
        'Five of seven have had theirs.',
      ]),
      line([
        '1.3',
        'Bring a disproportionality report to each board with one question for each agency',
        'YJS Performance Officer',
        'Police Superintendent',
        'Courts',
        day('30 June 2024', '2024-06-30'),
        overdue,
        'First report had numbers too small to show; being redone over three years.',
      ]),
    ],
    'Recommendation 1',
  ),
  theme(
    'The service should improve the quality of assessment and planning to keep other people safe',
    [
      line([
        '2.1',
        'All case managers to do the two day risk of harm training',
        'Operational Manager (Courts)',
        'AD Early Help',
        'Probation',
        day('31 May 2024', '2024-05-31'),
        complete,
        '17 trained, 1 on maternity leave.',
      ]),
      line([
        '2.2',
        'Management oversight form to ask what is planned for the victim',
        'Operational Manager (Courts)',
        'AD Early Help',
        '',
        day('30 April 2024', '2024-04-30'),
        complete,
        '',
      ]),
      line([
        '2.3',
        'Ten case files a quarter to be audited with a neighbouring service',
        'Operational Manager (Prevention)',
        'AD Early Help',
        'Wexholme and Stour YJSs',
        quarter('Quarter 2', '2024-09'),
        onTrack,
        'First ten in July.',
      ]),
      line([
        '2.4',
        'Contingency plans to say what will be done, by whom and how soon',
        'Operational Manager (Courts)',
        'AD Early Help',
        '',
        day('30 September 2024', '2024-09-30'),
        risk,
        'June audit: adequate in 9 of 20.',
      ]),
    ],
    'Recommendation 2',
  ),
  theme(
    'Health partners should give children timely access to speech, language and mental health help',
    [
      line([
        '3.1',
        'Fill the speech and language post, vacant since October',
        'Therapies Manager',
        'ICB Head of Children',
        'NHS Trust',
        day('30 June 2024', '2024-06-30'),
        overdue,
        'No suitable applicant, twice. Agency therapist two days a week from August.',
      ]),
      line([
        '3.2',
        'CAMHS nurse to be in the office two days a week',
        'CAMHS Team Manager',
        'ICB Head of Children',
        'NHS Trust',
        day('31 May 2024', '2024-05-31'),
        complete,
        'Tuesdays and Thursdays.',
      ]),
      line([
        '3.3',
        'Screen each child for acquired brain injury and tell the court what it means',
        'YJS Nurse',
        'ICB Head of Children',
        '',
        day('31 October 2024', '2024-10-31'),
        onTrack,
        'Tool chosen.',
      ]),
    ],
    'Recommendation 3',
  ),
  theme(
    'The service should review its out-of-court work so that decisions are joint and quick',
    [
      line([
        '4.1',
        'Joint decision panel to meet weekly with police, social care and education',
        'Operational Manager (Prevention)',
        'Police Superintendent',
        'Education',
        day('30 April 2024', '2024-04-30'),
        complete,
        'Weekly since 10 April.',
      ]),
      line([
        '4.2',
        'Assess before the panel in every case',
        'Operational Manager (Prevention)',
        'Police Superintendent',
        '',
        day('31 August 2024', '2024-08-31'),
        risk,
        '64% in June.',
      ]),
      line([
        '4.3',
        'Evaluate Outcome 22 after its first year',
        'YJS Performance Officer',
        'Police Superintendent',
        'University',
        month('March 2025', '2025-03'),
        rated('Not started', 'not-started'),
        '',
      ]),
    ],
    'Recommendation 4',
  ),
]

export const plan: CorpusPlan = {
  id: 'wexholme-justice',
  title: 'Wexholme Youth Justice Service – HMIP Improvement Action Plan',
  style:
    'recommendations in bands across the table, a lead and a board sponsor to each action, partners in a column',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'First time entrants per 100,000 168 151' },
    { kind: 'other', words: 'Loss of violence reduction funding' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'xlsx', 'paste:word'],
  page: { landscape: true, size: 8.5, footer: 'Wexholme YJS Management Board – July 2024' },
  layout: () => [
    title('Wexholme Youth Justice Service – HMIP Improvement Action Plan'),
    para('Agreed by the Management Board on 20 March 2024. This version: 18 July 2024.'),
    para(
      'HM Inspectorate of Probation published its report on 27 February 2024 and rated the service “Requires improvement”. Each action has a lead, who does the work, and a sponsor from the Board, who is accountable for it.',
    ),
    actionTable(placedActions({ themes }), {
      banner: (row) => `${row.theme.ref ?? ''}: ${row.theme.text}`,
      columns: [
        { title: 'No.', width: 0.6, of: ({ action }) => action.ref ?? '' },
        { title: 'Action to be taken', width: 4, of: ({ action }) => action.text },
        { title: 'Lead', width: 1.8, of: ({ action }) => cellFor(action, 'lead') },
        { title: 'Accountable Board sponsor', width: 1.8, of: ({ action }) => cellFor(action, 'sponsor') },
        { title: 'Partners', width: 1.4, of: ({ action }) => cellFor(action, 'partners') },
        { title: 'Completion date', width: 1.5, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Progress to July 2024', width: 3, of: ({ action }) => action.progress ?? '' },
        { title: 'Status', width: 1.1, of: ({ action }) => action.rating?.texts[0] ?? '' },
      ],
    }),
    heading('Key performance indicators', 2),
    table(
      [
        ['Indicator', '2022/23', '2023/24'],
        ['First time entrants per 100,000', '168', '151'],
        ['Reoffending rate (binary)', '31.4%', '33.0%'],
        ['Children in suitable accommodation at end of order', '92%', '95%'],
      ],
      { widths: [4, 1, 1] },
    ),
    heading('Risks', 2),
    table(
      [
        ['Risk', 'Likelihood', 'Impact', 'Mitigation'],
        ['Loss of violence reduction funding', '3', '4', 'Exit plan by December'],
        ['Speech and language post not filled', '4', '4', 'Agency cover'],
      ],
      { widths: [3, 1, 1, 3] },
    ),
  ],
}
