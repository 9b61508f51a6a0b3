// Ordinary. A post-inspection action plan sent to Ofsted: one long table, each recommendation a row across it
// with the inspectors' own words in the row below. Choices: who supports counts among the leads; the
// rating is the BRAG letter and the key above the table says what it means; "What inspectors said" is the
// recommendation's background and is neither action nor objective; a supporter's dash names nobody.
import { bullets, free, heading, para, strong, table, title, type Free } from '../../lay.ts'
import { dueOf, piped } from '../../piped.ts'
import { act, printed, rated, theme, themeActions } from '../../truth.ts'
import type { CorpusPlan, Laid, TruthRating } from '../../types.ts'

const BRAG: Record<string, [TruthRating, string]> = {
  B: [rated('B', 'complete'), '00B0F0'],
  R: [rated('R', 'off-track'), 'FF0000'],
  A: [rated('A', 'at-risk'), 'FFC000'],
  G: [rated('G', 'on-track'), '92D050'],
}

type Part = { text: string; said: string; rows: string[][] }

const PARTS: Part[] = [
  {
    text: 'The timeliness and quality of decision-making in the front door, including the response to domestic abuse',
    said: 'What inspectors said: “Decisions about contacts are not always made quickly enough, and the history of previous concerns is not considered well. Notifications of domestic abuse from the police wait too long for a response.” (paragraphs 8, 9 and 11)',
    rows: piped(`
1.1 | Recruit to the three vacant decision-maker posts in the Children’s Front Door and introduce a duty rota which guarantees that two qualified managers are present between 8.30am and 6pm | Service Manager, Front Door | HR Business Partner | September 2024 | All decision-maker posts filled by permanent staff | Two of the three posts were filled in August. The third was re-advertised on 9 September and interviews are on 3 October. The rota has been in place since 1 July and there has been one day on which it was not met. | A
1.2 | Introduce a chronology on every contact where there have been three or more previous contacts, so that the history informs the decision | Service Manager, Front Door | Systems Development Team | 31/08/2024 | 95% of sampled contacts have a chronology | The form went live on 27 August. A first sample of 30 found a chronology in 26. | B
1.3 | Re-establish daily multi-agency triage of police domestic abuse notifications with health and education present | Head of Service, Help and Protection | DI Vulnerability Hub; Named Nurse Safeguarding | July 2024 | All high risk notifications triaged within 24 hours; standard within 72 | Daily triage resumed on 15 July 2024. Education has attended half of the meetings. | G
1.4 | Undertake a dip sample each month of 25 contacts closed with no further action and report learning to the Quality and Performance Board | Quality Assurance Manager | - | Monthly from June 2024=2024-06+monthly | 90% of decisions judged appropriate | June 72%, July 80%, August 84%. | G
`),
  },
  {
    text: 'The consistency of assessments and plans for disabled children',
    said: 'What inspectors said: “Some disabled children live with risk that has not been recognised. Plans concentrate on the package of care and less on the child’s safety and emotional needs.” (paragraph 14)',
    rows: piped(`
2.1 | Move child protection work for disabled children to teams with joint supervision from the safeguarding service until the Children with Disabilities Team has been trained | Head of Service, Help and Protection | Team Manager CWD | June 2024 | No child subject to a protection plan without joint supervision | Done. All eleven children have joint supervision, recorded each month. | B
2.2 | Review every child open to the Children with Disabilities Team who has not been seen alone, or whose communication needs are not recorded, and agree a plan for each | Team Manager CWD | Independent Reviewing Officers | By end of October 2024 | 100% reviewed | 141 of 204 were reviewed by 27 September. In nineteen cases the level of need has been raised. | G
2.3 | Deliver a two-day course on safeguarding disabled children to all CWD workers, occupational therapists and short break providers | Workforce Development Lead | Designated Doctor | November 2024 | 90% attendance; repeat survey of confidence | The provider withdrew. New dates have been offered in January 2025. | R
2.4 | Replace the short breaks panel form with one that asks first about the child’s views and about safety | Team Manager CWD | Commissioning Officer (Short Breaks) | Sept 24 |  | New form in use from 16.09.24. | B
`),
  },
  {
    text: 'The quality and frequency of supervision and management oversight',
    said: 'What inspectors said: “Supervision is not regular for some workers and too often it is a list of tasks. It does not challenge drift.” (paragraphs 31 and 32)',
    rows: piped(`
3.1 | Publish a supervision policy with a standard of at least one reflective supervision each month for every child’s case | Principal Social Worker | Practice Development Group | 28/06/2024 | Policy known to 90% of workers | Policy published on 24 June. | B
3.2 | Provide all team managers with six days of coaching in reflective supervision from an external partner authority | Principal Social Worker | Sector Led Improvement Partner | December 2024 | 34 managers have finished all six days | Days one to three have been delivered to both cohorts. Evaluations are good (4.5 of 5). | G
3.3 | Observe each team manager’s supervision practice at least twice a year and give written feedback | All Heads of Service | - | March 2025 | 68 observations in the year | Eight observations were done by September against twenty-two planned. Heads of Service have had to cover for two vacant service managers. A revised programme begins in October and will be watched by the Director of Children’s Social Care. | A
3.4 | Add supervision to the weekly performance report, with overdue cases named by team | Performance and Intelligence Manager | Systems Development Team | July 2024 | 95% of supervisions on time | In the report since 8 July. Timeliness rose from 61% to 83%. | B
3.5 | Introduce mid-way reviews of all children in need plans at three months, chaired by a manager who is not the line manager of the worker | Service Managers, Safeguarding Teams | Child Protection Chairs | January 2025 | No plan over nine months without a review | Not yet begun; paper to the senior leadership team in October. | A
`),
  },
  {
    text: 'Life-story work and permanence planning for children in long-term foster care',
    said: 'What inspectors said: “Too few children have the benefit of life-story work. Permanence by long-term fostering is not always formally matched and celebrated.” (paragraphs 22 to 24)',
    rows: piped(`
4.1 | Match formally at panel all children who have lived with the same carers for two years or more and whose plan is to stay | Permanence Service Manager | Fostering Panel Chair | February 2025 | 58 children matched; each has a letter and celebration of their choice | 23 children matched by the end of September; five more are booked in October and four in November. | G
4.2 | Appoint two life-story practitioners and set a priority order for children who wait | Permanence Service Manager | - | October 2024 | Waiting list under 20 | One appointed. The second post was frozen under the council’s spending controls and a case has gone to the Section 151 Officer. | R
4.3 | Train foster carers to keep memory boxes and to begin life-story conversations early | Fostering Team Manager | Foster Carers’ Association | Mar 2025 | 100 households trained | 41 households trained. | G
4.4 | Hold a weekly permanence tracking meeting for children under ten within six weeks of coming into care | Head of Service, Children in Care | Legal Services; Adoption Southways | Weekly=weekly | Second review has a permanence plan in every case | Meetings began in May 2024 and have been held each week but two. | G
`),
  },
  {
    text: 'The sufficiency of suitable accommodation for care leavers aged 18 to 25',
    said: 'What inspectors said: “Some care leavers live in accommodation that does not meet their needs, and a small number have been in bed and breakfast.” (paragraph 28)',
    rows: piped(`
5.1 | End the use of bed and breakfast for care leavers, with sign-off by the Director for any exception | Head of Service, Children in Care | Housing Options Manager | Immediate= | Nil use | No use since 19 June 2024. | B
5.2 | Agree a joint housing protocol which gives care leavers priority banding until they are 25 and a second chance when a tenancy fails | Leaving Care Service Manager | Housing Options Manager; Registered Providers Forum | 29/11/2024 | Protocol signed by the council and six providers | Draft has been through two rounds of comment. Cabinet will be asked to agree in November. | G
5.3 | Commission 24 further units of supported accommodation in the north of the county | Commissioning Manager (Accommodation) |  | Quarter 4 2024/25=2025-03q | 24 units open; 90% of young people say they feel safe | Tender closed on 6 September with four bids. | G
`),
  },
]

const themes = PARTS.map(({ text, rows }, at) =>
  theme(
    text,
    rows.map(
      ([ref = '', words = '', lead = '', support = '', due = '', success = '', progress = '', code = '']) =>
        act(words, support === '' || support === '-' ? lead : `${lead}; ${support}`, dueOf(due), {
          ref,
          success,
          progress,
          rating: BRAG[code]?.[0] ?? null,
        }),
    ),
    `Recommendation ${at + 1}`,
  ),
)

const TITLES = [
  'Ref',
  'Action we will take',
  'Lead officer',
  'Supported by',
  'Timescale',
  'Measure of success',
  'Position at 30 September 2024',
  'BRAG',
]

function longTable(): Laid {
  const rows = PARTS.flatMap(({ text, said, rows: lines }, at): Free[][] => [
    [{ text: `Recommendation ${at + 1}: ${text}`, across: 8, bold: true, fill: 'C6D9F1' }],
    [{ text: said, across: 8, fill: 'F2F2F2' }],
    ...themeActions(themes[at] ?? { text: '' }).map(({ action }, line): Free[] => [
      action.ref ?? '',
      action.text,
      lines[line]?.[2] ?? '',
      lines[line]?.[3]?.split('; ') ?? '',
      action.due?.text ?? '',
      action.success ?? '',
      action.progress ?? '',
      { text: printed(action.rating), fill: BRAG[printed(action.rating)]?.[1] ?? 'FFFFFF' },
    ]),
  ])
  const titles = TITLES.map((text): Free => ({ text, bold: true, fill: '17365D' }))
  return free([titles, ...rows], { widths: [0.7, 5, 2.3, 2.2, 1.7, 2.8, 5, 0.8], headings: 1 })
}

export const plan: CorpusPlan = {
  id: 'aldersyke-recommendations',
  title: 'Aldersyke County Council: Post-Inspection Action Plan (ILACS)',
  style:
    'one long table under all five recommendations; a row across for each, then the inspectors’ words in another; leads and supporters in two columns, BRAG letters in coloured cells, key in bullets',
  levels: ['Recommendation', 'Action'],
  scale: [
    { code: 'B', label: 'Action complete', status: 'complete' },
    { code: 'R', label: 'Not on track, remedial action needed', status: 'off-track' },
    { code: 'A', label: 'Some delay, recoverable', status: 'at-risk' },
    { code: 'G', label: 'On track to be completed by the date', status: 'on-track' },
  ],
  themes,
  decoys: [
    { kind: 'other', words: 'Draft for Ofsted reviewed by senior leadership team' },
    { kind: 'other', words: 'Quality and Performance Board Every four weeks' },
    { kind: 'measures', words: 'Contacts with a decision in one working day' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:crown', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9, footer: 'Aldersyke County Council – Post-Inspection Action Plan v1.3' },
  layout: () => [
    title('Aldersyke County Council: Post-Inspection Action Plan (ILACS)'),
    table(
      [
        ['Version', 'Date', 'Author', 'Change'],
        [
          '0.1',
          '10 June 2024',
          'Improvement Programme Manager',
          'Draft for Ofsted reviewed by senior leadership team',
        ],
        ['1.0', '19/07/2024', 'Director of Children’s Services', 'Submitted to Ofsted'],
        ['1.3', '4 October 2024', 'Improvement Programme Manager', 'Second quarterly update'],
      ],
      { widths: [1, 2, 3, 5] },
    ),
    heading('Foreword', 1),
    para(
      'Ofsted inspected our services for children between 15 and 26 April 2024 and published its report on 10 June. We were judged to require improvement to be good. Inspectors saw committed staff, a strong early help offer and good work with unaccompanied children. They also told us plainly where children wait too long and where our managers do not see soon enough that things are not getting better.',
    ),
    para(
      'This plan answers the five recommendations in the report. It does not stand alone: it sits beside our Sufficiency Strategy 2023–26, the Workforce Strategy and the Corporate Parenting Pledge.',
    ),
    heading('How we will oversee the plan', 1),
    table([
      ['Group', 'Frequency', 'What it does with this plan'],
      ['Quality and Performance Board', 'Every four weeks', 'Checks each action and the evidence for it'],
      [
        'Improvement and Assurance Board (independent chair)',
        'Every two months',
        'Holds leaders to account, invites partners',
      ],
      ['Children’s Scrutiny Committee', 'Twice a year', 'Looks in depth at one recommendation'],
    ]),
    heading('Key to BRAG ratings', 2),
    ...bullets(
      'B – Action complete',
      'R – Not on track, remedial action needed',
      'A – Some delay, recoverable',
      'G – On track to be completed by the date',
    ),
    heading('Action plan', 1),
    longTable(),
    heading('Annex: what we will measure', 1),
    table(
      [
        ['Indicator', 'April 2024', 'September 2024', 'Target March 2025', 'Statistical neighbours'],
        ['Contacts with a decision in one working day', '58%', '77%', '95%', '88%'],
        ['Supervision on time', '61%', '83%', '95%', 'n/a'],
        ['Children in need plans open over nine months', '212', '197', '120', 'n/a'],
        ['Care leavers in suitable accommodation', '84%', '87%', '93%', '89%'],
      ],
      { widths: [4, 1.5, 1.5, 1.5, 1.5] },
    ),
    strong('Signed'),
    para('Director of Children’s Services                    Lead Member for Children and Young People'),
  ],
}
