import { actionTable, heading, para, strong, table, title } from '../../lay.ts'
import { dueOf, piped } from '../../piped.ts'
import { act, placedActions, printed, rated, theme } from '../../truth.ts'
import type { CorpusPlan, TruthRating } from '../../types.ts'

const RATED: Record<string, TruthRating> = {
  D: rated('Delivered', 'complete'),
  P: rated('Progressing', 'on-track'),
  S: rated('Stalled', 'off-track', 'at-risk'),
  N: rated('Planned', 'not-started'),
}

/** What we will do; who; by when; difference; status; comment. */
const PARTS: [string, string, string[][]][] = [
  [
    'Recommendation 1',
    'The Management Board should make sure that every member attends, understands their role and challenges partners',
    piped(`
Refresh the Board’s terms of reference and hold an induction day for all members | AW | Apr 2024 | All agencies are at the table and know what is asked of them | D | Day held 17 April; eleven of twelve agencies came.
Open each meeting with a child’s story told by the case manager or by the child | HT; SRB | From May 2024=2024-05 | Decisions are rooted in what children say | D | Five stories heard.
Produce a Board scorecard with national and local measures | KD | Sept 2024 | The Board sees problems early | P | Second draft with the analyst. Three measures from probation outstanding.
`),
  ],
  [
    'Recommendation 2',
    'The youth justice service should improve the assessment of risk of harm to others and plans to keep victims safe',
    piped(`
Deliver two days of training on risk and contingency planning to all case managers | SRB | Jul 2024 | Contingency plans are specific to the child | D | 19 of 19 trained.
Introduce a gatekeeping check of every assessment before it is signed off | SRB; MLE | Jun 2024 | At least 80% of assessments are good enough | P | 68% in August audit.
Bring the victim worker into every planning meeting | CJ | Aug 2024 | Victims’ wishes shape the plan | S | Worker on long-term leave since 1 July. Cover sought.
`),
  ],
  [
    'Recommendation 3',
    'Health partners should make sure that children have quick access to speech, language and mental health support',
    piped(`
Recruit a speech and language therapist for three days a week | ICB / NP | Oct 2024 | All children are screened within 20 days | P | Interviews on 26 September.
Agree a fast track to CAMHS for children on court orders | NP; Dr Orla Vance | Dec 2024 | No child waits over four weeks | P | Draft pathway exchanged 9 September.
Train staff in trauma informed practice with refresher sessions each year | MLE | Annually=annual | Practice takes account of what has happened to the child | D | First round finished in June.
`),
  ],
  [
    'Recommendation 4',
    'The partnership should understand and reduce the over-representation of Black and mixed heritage boys',
    piped(`
Commission an analysis of each decision point from arrest to sentence | KD; Police | Nov 2024 | We know where disparity arises | S | Police data sharing agreement not yet signed.
Set up a mentoring scheme with two community organisations | HT | Jan 2025 | Forty boys have a mentor by summer | N |
Report stop and search figures to each Board | Police | Quarterly=quarterly | Challenge is informed by facts | P | First figures came in July.
Review out of court disposals with a panel that reflects the community | AW; Police | Feb 2025 | Decisions are fair and explained | N |
`),
  ],
]

const themes = PARTS.map(([ref, text, rows], of) =>
  theme(
    text,
    rows.map(([words = '', who = '', due = '', success = '', code = '', progress = ''], at) =>
      act(words, who.replace(' / ', '; '), dueOf(due), {
        ref: `${of + 1}${'abcd'[at] ?? ''}`,
        success,
        rating: RATED[code] ?? null,
        ...(progress === '' ? {} : { progress }),
      }),
    ),
    ref,
  ),
)

export const plan: CorpusPlan = {
  id: 'eskerton-delivery',
  title: 'Eskerton Youth Justice Partnership: Inspection Improvement Plan',
  style:
    'ordinary: a youth justice plan after an HMIP inspection; recommendations as banners in one table; initials as leads with a list behind; months; the plan’s own words for a status, explained in a line at the foot',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'people', words: 'Initials Name Role AW Annabel Wragg Chair of the Management Board' },
    { kind: 'resources', words: 'Youth Justice Board grant £412,600 Police £71,000' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:bare', 'odt', 'html', 'paste:word', 'text:columns'],
  page: { landscape: true, footer: 'Eskerton YJP improvement plan, September 2024' },
  layout: () => [
    title('Eskerton Youth Justice Partnership: Inspection Improvement Plan'),
    para(
      'HM Inspectorate of Probation rated our service Requires Improvement in January 2024 and made four recommendations. Progress is shown to 12 September 2024.',
    ),
    heading('1. The plan', 1),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: of }) => `${of.ref ?? ''}: ${of.text}`,
      columns: [
        { title: 'No.', width: 0.7, of: ({ action }) => action.ref ?? '' },
        { title: 'What will we do?', width: 4.4, of: ({ action }) => action.text },
        { title: 'Who?', width: 1.5, of: ({ action }) => action.leads.join(', ') },
        { title: 'By when?', width: 1.5, of: ({ action }) => action.due?.text ?? '' },
        { title: 'What difference will it make?', width: 3.2, of: ({ action }) => action.success ?? '' },
        { title: 'Status', width: 1.5, of: ({ action }) => printed(action.rating) },
        { title: 'Where are we now?', width: 3.4, of: ({ action }) => action.progress ?? '' },
      ],
    }),
    para(
      'Status: Delivered – done and reported to the Board; Progressing – going as planned; Stalled – stopped or late, with a reason given; Planned – not due to begin yet.',
    ),
    heading('2. Who is who', 1),
    table([
      ['Initials', 'Name', 'Role'],
      ['AW', 'Annabel Wragg', 'Chair of the Management Board'],
      ['HT', 'Hamish Tordoff', 'Head of Service'],
      ['SRB', 'Sara Rose-Bligh', 'Operations Manager'],
      ['KD', 'Kofi Dade', 'Performance Officer'],
      ['MLE', 'Mei-Lin Esk', 'Practice Manager'],
      ['CJ', 'Callum Jary', 'Victim and Restorative Justice Lead'],
      ['NP', 'Nuala Prior', 'Health Commissioner'],
    ]),
    heading('3. Budget 2024/25', 1),
    table([
      ['Source', 'Amount'],
      ['Youth Justice Board grant', '£412,600'],
      ['Police', '£71,000'],
      ['Council', '£538,000'],
    ]),
    strong('Signed off by the Management Board on 19 September 2024'),
  ],
}
