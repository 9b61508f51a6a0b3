import { actionTable, bullets, heading, para, strong, table, title } from '../../lay.ts'
import { act, aim, day, month, placedActions, printed, rated, repeating, themeOf } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const green = rated('G', 'on-track')
const amber = rated('A', 'at-risk')
const red = rated('R', 'off-track')
const done = rated('C', 'complete')

const FILLS: Record<string, string> = { C: '8EAADB', G: 'A8D08D', A: 'FFD966', R: 'FF7C80' }

const themes = [
  themeOf('Area 1: Leaders have been too slow to put the reforms in place', [
    aim('1A Governance is clear and every partner is held to account', [
      act(
        'Establish a SEND Partnership Board with an independent chair and a published terms of reference',
        'JM',
        month('Apr 22', '2022-04'),
        {
          ref: '1A.1',
          rating: done,
          success: 'Minutes are on the Local Offer within ten days',
        },
      ),
      act(
        'Appoint a joint programme manager, funded equally by the council and the CCG',
        'JM; PT',
        month('May 22', '2022-05'),
        {
          ref: '1A.2',
          rating: done,
          success: 'In post by 31 May',
        },
      ),
      act(
        'Hold quarterly challenge meetings at which each workstream lead reports to the board',
        'PT',
        repeating('Quarterly', 'quarterly'),
        {
          ref: '1A.3',
          rating: green,
          success: 'Four held each year',
        },
      ),
    ]),
    aim('1B Strategy is co-produced and understood by all', [
      act(
        'Write a three year SEND strategy with parents, schools and young people',
        'JM; CW',
        month('Sept 22', '2022-09'),
        {
          ref: '1B.1',
          rating: amber,
          success: '75% of those who reply to the survey recognise the priorities',
        },
      ),
      act(
        'Run twelve roadshows so that families in each district can meet commissioners',
        'CW',
        month('Nov 22', '2022-11'),
        {
          ref: '1B.2',
          rating: green,
          success: '400 families take part',
        },
      ),
    ]),
  ]),
  themeOf('Area 2: Waiting times for autism assessment are too long', [
    aim('2A Children are seen sooner', [
      act(
        'Fund an additional diagnostic clinic on Saturdays until the backlog is cleared',
        'PT',
        day('1 July 2022', '2022-07-01'),
        {
          ref: '2A.1',
          rating: green,
          success: 'Longest wait below 52 weeks by March 2023',
        },
      ),
      act(
        'Review the triage criteria so that needs-led support begins at referral',
        'DO; KB',
        month('Aug 22', '2022-08'),
        {
          ref: '2A.2',
          rating: amber,
          success: 'All families have a support plan in four weeks',
        },
      ),
      act(
        'Bring in a digital tracker so that parents can see where they are in the queue',
        'DO',
        month('Dec 22', '2022-12'),
        {
          ref: '2A.3',
          rating: red,
          success: 'Calls about waiting fall by half',
        },
      ),
    ]),
    aim('2B Families are supported while they wait', [
      act(
        'Commission a pre and post diagnosis helpline from the voluntary sector',
        'KB',
        month('Oct 22', '2022-10'),
        {
          ref: '2B.1',
          rating: green,
          success: '80% of callers would recommend it',
        },
      ),
      act('Offer sensory workshops in all six family hubs', 'KB; EH', month('Jan 23', '2023-01'), {
        ref: '2B.2',
        rating: green,
        success: '300 parents attend',
      }),
    ]),
  ]),
  themeOf('Area 3: Education, Health and Care plans are of poor quality', [
    aim('3A Advice is specific and on time', [
      act(
        'Deliver outcome writing training to health, social care and education advice givers',
        'LN',
        month('Jun 22', '2022-06'),
        {
          ref: '3A.1',
          rating: done,
          success: '220 people trained',
        },
      ),
      act(
        'Set up a weekly multi-agency moderation panel for draft plans',
        'LN; DO',
        month('Jul 22', '2022-07'),
        {
          ref: '3A.2',
          rating: green,
          success: '65% of plans good or better by July 2023',
        },
      ),
      act(
        'Secure a designated social care officer to coordinate advice from social workers',
        'EH',
        day('30 September 2022', '2022-09-30'),
        {
          ref: '3A.3',
          rating: amber,
          success: 'Social care advice in 95% of plans',
        },
      ),
    ]),
    aim('3B Annual reviews lead to change', [
      act('Clear overdue reviews for those in Year 9 and above', 'LN', month('Mar 23', '2023-03'), {
        ref: '3B.1',
        rating: red,
        success: 'None overdue',
      }),
      act('Issue amended plans within twelve weeks of the meeting', 'LN; AS', month('Apr 23', '2023-04'), {
        ref: '3B.2',
        rating: amber,
        success: '90% in time',
      }),
    ]),
  ]),
]

const KPIS: string[][][] = [
  [['Parents who feel listened to', '24%', '35%', '50%']],
  [
    ['Children waiting more than 52 weeks', '611', '300', '0'],
    ['Median wait in weeks', '74', '50', '26'],
  ],
  [
    ['Plans issued in 20 weeks', '38%', '55%', '70%'],
    ['Annual reviews in time', '41%', '60%', '85%'],
  ],
]

export const plan: CorpusPlan = {
  id: 'cawdale-wsoa',
  title: 'Cawdale Local Area Joint Written Statement of Action',
  style:
    'an ordinary Written Statement of Action: signatures, a list of initials, a glossary, outcomes merged at the left, leads by initials, one-letter ratings, measures after each area, the key at the end',
  levels: ['Area', 'Outcome', 'Action'],
  scale: [
    { code: 'C', label: 'Complete', status: 'complete' },
    { code: 'G', label: 'On track', status: 'on-track' },
    { code: 'A', label: 'At risk of missing its milestone', status: 'at-risk' },
    { code: 'R', label: 'Milestone missed', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'people', words: 'JM Jocelyn Marr Assistant Director Education Cawdale Council' },
    { kind: 'measures', words: 'Children waiting more than 52 weeks 611 300 0' },
    { kind: 'key', words: 'At risk of missing its milestone Milestone missed' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'text:columns', 'paste:word'],
  page: { landscape: true, footer: 'Cawdale Joint Written Statement of Action, final, April 2022' },
  layout: () => [
    title('Cawdale Local Area Joint Written Statement of Action'),
    heading('Approval', 1),
    para('This statement has been agreed by the following people on behalf of their organisations.'),
    table([
      ['Name', 'Position', 'Signature', 'Date'],
      ['Barnaby Lusk', 'Chief Executive, Cawdale Council', '', '8 April 2022'],
      ['Dr Ottoline Grieve', 'Accountable Officer, Cawdale CCG', '', '8 April 2022'],
      ['Cathy Winterburn', 'Chair, Cawdale Parent Carer Forum', '', '11 April 2022'],
    ]),
    heading('Introduction', 1),
    para(
      'Between 15 and 19 November 2021 Ofsted and the CQC inspected how well the area had put in place the reforms of 2014. The letter of 20 January 2022 required a written statement that addresses three areas of significant weakness.',
    ),
    heading('Who is who', 2),
    table([
      ['Initials', 'Name', 'Role', 'Organisation'],
      ['JM', 'Jocelyn Marr', 'Assistant Director Education', 'Cawdale Council'],
      ['PT', 'Piers Tranmer', 'Director of Commissioning', 'Cawdale CCG'],
      ['CW', 'Cathy Winterburn', 'Chair', 'Parent Carer Forum'],
      ['DO', 'Dilys Orchard', 'Designated Clinical Officer', 'Cawdale CCG'],
      ['KB', 'Kit Bransby', 'Commissioning Manager', 'Cawdale Council'],
      ['LN', 'Lorna Nairn', 'SEND Service Manager', 'Cawdale Council'],
      ['EH', 'Ed Hallowes', 'Head of Early Help', 'Cawdale Council'],
      ['AS', 'Anwen Sole', 'EHC Team Leader', 'Cawdale Council'],
    ]),
    heading('Glossary', 2),
    ...bullets(
      'CCG: Clinical Commissioning Group',
      'EHC: Education, Health and Care',
      'SEND: special educational needs and disabilities',
    ),
    ...themes.flatMap((of, at) => [
      heading(of.text, 1),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'Outcome',
            width: 2.4,
            of: ({ objective }) => objective?.text ?? '',
            merge: ({ objective }) => objective,
          },
          { title: 'No', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 5, of: ({ action }) => action.text },
          { title: 'Lead', width: 1.2, of: ({ action }) => action.leads.join(', ') },
          { title: 'Timescale', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Evidence and impact', width: 3.4, of: ({ action }) => action.success ?? '' },
          {
            title: 'RAG',
            width: 0.8,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => FILLS[printed(action.rating)],
          },
        ],
      }),
      strong('Key performance indicators'),
      table([['Indicator', 'Baseline Nov 21', 'By Oct 22', 'By Apr 23'], ...(KPIS[at] ?? [])], {
        widths: [5, 2, 2, 2],
      }),
    ]),
    heading('RAG key', 1),
    table(
      [
        ['C', 'Complete'],
        ['G', 'On track'],
        ['A', 'At risk of missing its milestone'],
        ['R', 'Milestone missed'],
      ],
      { widths: [1, 6], headings: 0 },
    ),
  ],
}
