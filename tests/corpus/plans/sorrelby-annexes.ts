import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, month, placedActions, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const green = rated('Green', 'on-track')
const amber = rated('Amber', 'at-risk')
const red = rated('Red', 'off-track')

const themes = [
  theme('Priority 1: The front door', [
    act(
      'Bring the early help and social care front doors into one room',
      'Head of Access',
      month('May 2024', '2024-05'),
      { ref: '1.1', rating: green },
    ),
    act('Give each referrer a reply by the next day', 'Hub Manager', month('April 2024', '2024-04'), {
      ref: '1.2',
      rating: amber,
    }),
    act(
      'Look again at fifty closed contacts with police and health',
      'Quality Lead',
      month('June 2024', '2024-06'),
      { ref: '1.3', rating: green },
    ),
  ]),
  theme('Priority 2: Planning with families', [
    act('Offer a family meeting before any conference', 'Conference Manager', month('July 2024', '2024-07'), {
      ref: '2.1',
      rating: red,
    }),
    act('Write plans of no more than two sides', 'Practice Lead', month('September 2024', '2024-09'), {
      ref: '2.2',
      rating: green,
    }),
    act(
      'Ask parents after three months whether the plan helped',
      'Participation Officer',
      month('October 2024', '2024-10'),
      { ref: '2.3', rating: amber },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'sorrelby-annexes',
  title: 'Sorrelby Children’s Improvement Plan with Annexes',
  style:
    'two tables of actions among a dozen others: risks, measures, meetings, audits, budgets, versions, training',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Too few social workers apply Mitigation' },
    { kind: 'measures', words: 'Referrals decided within a day 82%' },
    { kind: 'other', words: 'Improvement Board Independent Chair Every six weeks' },
    { kind: 'other', words: 'Neglect Quality Lead February' },
    { kind: 'resources', words: 'Family meeting service £120,000' },
    { kind: 'other', words: 'First draft for the board' },
    { kind: 'other', words: 'Motivational interviewing Social workers' },
    { kind: 'people', words: 'Orla Benn Independent Chair' },
    { kind: 'other', words: 'The board asked for a paper on caseloads' },
    { kind: 'measures', words: 'Families who say the plan helped' },
    { kind: 'other', words: 'Staff Why we are changing Team talks' },
    { kind: 'workforce', words: 'Assessment teams 40 31 9' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'xlsx', 'csv', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Sorrelby Children’s Improvement Plan with Annexes'),
    para('The plan comes first. What stands behind it is in the annexes.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 6, of: ({ action }) => action.text },
          { title: 'Lead', width: 3, of: ({ action }) => action.leads.join(', ') },
          { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'RAG', width: 1, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Annex A: Risks', 2),
    table([
      ['No.', 'Risk', 'Impact', 'Mitigation', 'Owner', 'RAG'],
      [
        'R1',
        'Too few social workers apply',
        'High',
        'A rolling advert and a visit to two universities',
        'Head of HR',
        'Amber',
      ],
      [
        'R2',
        'Partners cannot release staff',
        'Medium',
        'Ask the executive group to agree a rota',
        'Independent Chair',
        'Green',
      ],
    ]),
    heading('Annex B: How we will measure progress', 2),
    table([
      ['Measure', 'Owner', 'Baseline', 'Target', 'By when', 'RAG'],
      ['Referrals decided within a day', 'Hub Manager', '82%', '95%', 'March 2025', 'Amber'],
      ['Conferences held in fifteen days', 'Conference Manager', '77%', '90%', 'March 2025', 'Green'],
    ]),
    heading('Annex C: Governance', 2),
    table([
      ['Meeting', 'Chair', 'Frequency', 'Purpose'],
      ['Improvement Board', 'Independent Chair', 'Every six weeks', 'To challenge and support'],
      ['Delivery Group', 'Director', 'Fortnightly', 'To drive the plan'],
    ]),
    heading('Annex D: Audit programme', 2),
    table([
      ['Audit theme', 'Lead', 'Month', 'Reported to'],
      ['Neglect', 'Quality Lead', 'February 2024', 'Delivery Group'],
      ['Pre-birth assessment', 'Quality Lead', 'April 2024', 'Delivery Group'],
      ['Return interviews', 'Hub Manager', 'June 2024', 'Improvement Board'],
    ]),
    heading('Annex E: Money', 2),
    table([
      ['Item', 'Lead', '2024/25', '2025/26'],
      ['Family meeting service', 'Conference Manager', '£120,000', '£124,000'],
      ['Two practice coaches', 'Practice Lead', '£96,000', '£99,000'],
    ]),
    heading('Annex F: Document control', 2),
    table([
      ['Version', 'Date', 'Author', 'What changed'],
      ['0.1', '8 January 2024', 'Programme Manager', 'First draft for the board'],
      ['0.2', '2 February 2024', 'Programme Manager', 'Partners’ remarks taken in'],
    ]),
    heading('Annex G: Training', 2),
    table([
      ['Course', 'Who for', 'Dates', 'Provider'],
      ['Motivational interviewing', 'Social workers', '4 March 2024', 'University'],
      ['Chairing conferences', 'Chairs', '9 April 2024', 'In house'],
    ]),
    heading('Annex H: Who we are', 2),
    table([
      ['Name', 'Role', 'Organisation'],
      ['Orla Benn', 'Independent Chair', 'Independent'],
      ['Hugo Marsh', 'Director of Children’s Services', 'Council'],
    ]),
    heading('Annex I: Decisions and requests', 2),
    table([
      ['Date', 'Decision or request', 'Raised by', 'Outcome'],
      ['12 January 2024', 'The board asked for a paper on caseloads', 'Lead Member', 'Received in March'],
      ['23 February 2024', 'The board agreed the order of the priorities', 'Chair', 'Agreed'],
    ]),
    heading('Annex J: What families tell us', 2),
    table([
      ['Indicator', 'Source', 'Frequency', 'Q1', 'Q2'],
      ['Families who say the plan helped', 'Survey', 'Quarterly', '61%', '64%'],
      ['Complaints upheld', 'Complaints team', 'Quarterly', '9', '7'],
    ]),
    heading('Annex K: Telling people', 2),
    table([
      ['Audience', 'Message', 'Channel', 'When'],
      ['Staff', 'Why we are changing', 'Team talks', 'Monthly'],
      ['Schools', 'How to reach us', 'Bulletin', 'Each term'],
    ]),
    heading('Annex L: Our workforce', 2),
    table([
      ['Team', 'Posts', 'Filled', 'Vacant'],
      ['Assessment teams', '40', '31', '9'],
      ['Family support teams', '52', '47', '5'],
    ]),
  ],
}
