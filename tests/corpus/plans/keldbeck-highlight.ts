// A monthly highlight report to an improvement board, the awkward sort: what was done stands in
// bullets, and what is still to be done in a small table under each workstream. Only the rows of those
// tables are actions; the bullets report work already over, and the summary and the risks are further
// tables. A sentence stands behind some statuses; the status is the words before the colon.
import { actionTable, bullets, field, heading, para, strong, table, title } from '../lay.ts'
import { act, day, month, placedActions, rated, theme, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthRating } from '../types.ts'

type Status = TruthRating['statuses'][number]

/** A status, and the sentence that may stand behind it. */
function said(word: string, why: string, ...statuses: Status[]): TruthRating {
  return why === '' ? rated(word, ...statuses) : { texts: [`${word}: ${why}`, word], statuses }
}
const track = (why = ''): TruthRating => said('Open (on track)', why, 'on-track')
const late = (why = ''): TruthRating => said('Open (late)', why, 'off-track', 'at-risk')
const risk = (why = ''): TruthRating => said('Open (at risk)', why, 'at-risk')
const fresh = (): TruthRating => rated('New', 'not-started', null)
const closed = (why = ''): TruthRating => said('Closed', why, 'complete')

const themes = [
  theme('Workstream 1: Help and protection', [
    act(
      'Open the second family safeguarding team at Bell Street',
      'Gwen Mallory',
      day('1 Dec 2025', '2025-12-01'),
      { rating: track() },
    ),
    act(
      'Agree with probation how their worker will be managed day to day',
      'Gwen Mallory;Sanjit Rowe (Probation)',
      day('14 Nov 2025', '2025-11-14'),
      { rating: late('probation has asked for four more weeks') },
    ),
    act(
      'Bring the audit of repeat referrals back to the board',
      'Lionel Praed',
      day('20 Nov 2025', '2025-11-20'),
      { rating: closed() },
    ),
    act(
      'Write to schools about the new request for help form',
      'Communications',
      month('Nov 2025', '2025-11'),
      { rating: fresh() },
    ),
  ]),
  theme('Workstream 2: Children in care', [
    act('Clear the 14 overdue health assessments', 'Designated Nurse', day('28 Nov 2025', '2025-11-28'), {
      rating: risk('nine done, two refused'),
    }),
    act('Put the permanence tracker on the case system', 'Olive Stanhope;IT', month('Jan 2026', '2026-01'), {
      rating: track(),
    }),
    act(
      'Ask the care council to name the three things it most wants changed',
      'Participation Team',
      undated('Next meeting'),
      { rating: fresh() },
    ),
  ]),
  theme('Workstream 3: Workforce and leadership', [
    act(
      'Make offers to the six social workers interviewed in October',
      'Kwame Burrell',
      day('7 Nov 2025', '2025-11-07'),
      { rating: closed('five accepted, one withdrew') },
    ),
    act('Finish the leadership programme for team managers', '', month('Dec 2025', '2025-12'), {
      rating: track(),
    }),
    act(
      'Re-tender the managed service for agency staff',
      'Kwame Burrell;Procurement',
      month('Mar 2026', '2026-03'),
      { rating: late() },
    ),
    act('Bring caseloads in the court team below 18', 'Gwen Mallory', day('19 Dec 2025', '2025-12-19'), {
      rating: risk(),
    }),
  ]),
]

const done = [
  [
    'First family safeguarding team has held 22 group supervisions.',
    'Number of children on a plan for a second time has fallen to 17%.',
  ],
  [
    'Two new homes registered, with four places between them.',
    'All but three children have a health passport.',
  ],
  ['Staff survey closed with 71% answering.', 'Practice week held; 40 pieces of practice were observed.'],
]
const people = [
  ['Gwen Mallory, Head of Safeguarding', 'Amber'],
  ['Olive Stanhope, Head of Corporate Parenting', 'Green'],
  ['Kwame Burrell, Head of HR', 'Amber'],
]

export const plan: CorpusPlan = {
  id: 'keldbeck-highlight',
  title: 'Keldbeck Improvement Programme: Highlight Report 11',
  style: 'a highlight report: bullets of what was done, small tables of what comes next, summary and risks',
  levels: ['Workstream', 'Action for next period'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Offers made to five social workers; caseloads in court work still too high' },
    { kind: 'other', words: 'Provider of the case system withdraws support' },
  ],
  renderings: [
    'docx',
    'pdf:ruled',
    'pdf:lines',
    'pdf:bare',
    'odt',
    'html',
    'text:tabs',
    'text:columns',
    'paste:word',
  ],
  page: { footer: 'Highlight report 11: OFFICIAL' },
  layout: () => [
    title('Keldbeck Improvement Programme: Highlight Report 11'),
    field('Period', '1 to 31 October 2025'),
    field('Prepared by', 'Programme Management Office'),
    field('Overall confidence', 'Amber'),
    para(
      'The programme stays at amber. Two pieces of work are late and both depend on others. The monitoring visit is expected in January.',
    ),
    strong('Summary'),
    table([
      ['Workstream', 'Headline', 'Last month', 'This month'],
      ['Help and protection', 'Second team ready to open; probation worker not settled', 'Amber', 'Amber'],
      ['Children in care', 'Health assessments coming down', 'Amber', 'Green'],
      [
        'Workforce and leadership',
        'Offers made to five social workers; caseloads in court work still too high',
        'Red',
        'Amber',
      ],
    ]),
    ...themes.flatMap((of, at): Laid[] => [
      heading(of.text, 2),
      field('Workstream lead', people[at]?.[0] ?? ''),
      field('RAG', people[at]?.[1] ?? ''),
      strong('Done in the period'),
      ...bullets(...(done[at] ?? [])),
      strong('Actions for next period'),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Action', width: 6, of: ({ action }) => action.text },
          { title: 'Owner', width: 3, of: ({ action }) => action.leads.join(', ') },
          { title: 'Due', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Status', width: 3, of: ({ action }) => action.rating?.texts[0] ?? '' },
        ],
      }),
    ]),
    heading("Risks to draw to the board's attention", 2),
    table([
      ['Risk', 'Likelihood', 'Impact', 'Mitigation'],
      ['Provider of the case system withdraws support', '2', '5', 'Contract extended by a year'],
      ['Savings in the budget fall on early help', '3', '4', 'Business case to Cabinet in December'],
    ]),
  ],
}
