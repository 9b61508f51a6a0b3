import { actionTable, bullets, free, heading, para, strong, table, title, type Free } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../types.ts'

/** White is the paper's own colour and is not painted. */
const FILLS: Record<string, string> = { B: '5B9BD5', R: 'FF5050', A: 'FFC000', G: '92D050' }
const RATED: Record<string, TruthRating> = {
  B: rated('B', 'complete', 'embedded'),
  R: rated('R', 'off-track'),
  A: rated('A', 'at-risk'),
  G: rated('G', 'on-track'),
  W: rated('W', 'not-started'),
}

function painted(code: string): Free {
  const fill = FILLS[code]
  return fill === undefined ? code : { text: code, fill }
}

type Priority = { text: string; lead: string; said: string[]; good: string; rows: string[][] }

const PRIORITIES: Priority[] = [
  {
    text: 'Leadership, governance and capacity',
    lead: 'Rosalind Beech, Director of Children’s Services',
    said: [
      'Leaders did not know the front line well enough and had been too slow to act on what audits told them.',
      'The council had not matched rising demand with enough staff or money.',
    ],
    good: 'Councillors and senior leaders ask the right questions, and can show what changed for children as a result.',
    rows: piped(`
Establish an Improvement Board with an independent chair and publish its terms of reference | Chief Executive | Programme Office | 28/06/2024 | First meeting held on 19 June 2024. Terms of reference on the website. | B
Bring forward a growth bid to fund 24 additional social work posts | Section 151 Officer | DCS | 31/07/2024 | Agreed by Full Council on 11 July. | B
Deliver a development programme for lead members and scrutiny with the LGA | Monitoring Officer | LGA Adviser | 30/11/2024 | Two of four sessions held. | G
Visit every team once a quarter, with a note of what was heard and what was done | Chief Executive / Lead Member | Business Support | Quarterly=quarterly | Nine visits since September. | G
`),
  },
  {
    text: 'Help and protection at the front door',
    lead: 'Colin Attwater, Assistant Director Help and Protection',
    said: [
      'Thresholds were not understood by partners, and children were passed between services.',
      'Strategy meetings often took place without health or police.',
    ],
    good: 'Children get the right help at the right time and do not have to tell their story twice.',
    rows: piped(`
Redesign the MASH with partners and move to a single daily triage meeting | Head of MASH | Police, Health | 30/09/2024 | New model live on 16 September; review due in December. | B
Agree that no strategy meeting goes ahead without all three agencies, and report exceptions | Head of MASH | Designated Nurse | 31/10/2024 | Attendance by health 88% in October, up from 51%. | G
Re-issue the threshold guide and brief 600 practitioners | Partnership Manager | Early Help | 31/01/2025 | 240 briefed. Schools in the east still to book. | A
Review every child open to assessment for more than 45 days | Service Manager, Assessment | Agency project team | 29/11/2024 | 311 of 540 reviewed. Team left early on 8 November and has not been replaced. | R
`),
  },
  {
    text: 'Quality of practice and supervision',
    lead: 'Ngozi Farthing, Principal Social Worker',
    said: ['Supervision was irregular and rarely challenged drift.', 'Plans were long and hard to follow.'],
    good: 'Every child has a plan that their family understands, and a worker who is well supported.',
    rows: piped(`
Adopt one practice model across all services and train all staff in it | Principal Social Worker | Workforce Development | 31/03/2025 | Model chosen in October. Training begins 13 January 2025. | G
Write practice standards on a page for visits, plans, supervision and recording | Principal Social Worker | Practice Leads | 30/08/2024 | Published 27 August. | B
Replace the audit tool with one that includes the family’s view | Head of Quality Assurance | Participation Team | 31/12/2024 | Tool in its second trial. | G
Observe 60 supervision sessions and feed back to each manager | Head of Quality Assurance | External coach | 28/02/2025 | 17 observed. | A
`),
  },
  {
    text: 'A stable and skilled workforce',
    lead: 'Duncan Mallory, Director of People',
    said: ['Too many changes of social worker meant that children did not build trusting relationships.'],
    good: 'Children keep the same social worker, who has time for them.',
    rows: piped(`
Launch a recruitment microsite and a campaign in the regional press | Head of HR | Communications | 31/10/2024 | Site live on 21 October. | B
Introduce a career pathway with a retention payment at two and four years | Head of HR | Finance | 31/01/2025 | Out to consultation with unions until 20 December. | G
Bring average caseloads to 16 across the locality teams | AD Help and Protection | Service Managers | 30/04/2025 | Average 21.4 at the end of October. | R
Open an academy for newly qualified workers with cohorts in January and September | Principal Social Worker | University partner | 31/01/2025 |  | W
`),
  },
]

const themes = PRIORITIES.map(({ text, rows }, of) =>
  theme(
    text,
    rows.map(([words = '', lead = '', support = '', due = '', progress = '', brag = ''], at) =>
      act(words, `${lead.replace(' / ', '; ')}; ${support.replace(', ', '; ')}`, dueOf(due), {
        ref: `${of + 1}.${at + 1}`,
        rating: RATED[brag] ?? null,
        ...(progress === '' ? {} : { progress }),
      }),
    ),
    `Priority ${of + 1}`,
  ),
)

/** Who leads and who supports as the paper prints them; both count among the leads, the lead first. */
function cellOf({ text }: TruthAction, at: number): string {
  return PRIORITIES.flatMap(({ rows }) => rows).find(([words]) => words === text)?.[at] ?? ''
}

const KEY = [
  ['B', 'Complete – evidence checked by the quality assurance group'],
  ['G', 'On track to be completed by the date agreed'],
  ['A', 'Some slippage – plan in place to recover'],
  ['R', 'Not on track – escalated to the Improvement Board'],
  ['W', 'Not yet due to start'],
]
const SCALE: CorpusPlan['scale'] = KEY.map(([code = '', label = '']) => ({
  code,
  label,
  status: RATED[code]?.statuses[0] ?? null,
}))

export const plan: CorpusPlan = {
  id: 'amberleigh-notice',
  title: 'Amberleigh Council: Children’s Services Improvement Plan 2024–26',
  style:
    'ordinary: the plan under an improvement notice; a heading, an executive lead, what inspectors said and what good looks like over each priority’s table; lead and support in two columns; BRAG and W by letter with a key in front',
  levels: ['Priority', 'Action'],
  scale: SCALE,
  themes,
  decoys: [
    { kind: 'key', words: 'BRAG Meaning Complete evidence checked by the quality assurance group' },
    { kind: 'other', words: 'Meeting Chair How often Improvement Board Independent Chair every six weeks' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:pages'],
  page: { landscape: true, footer: 'Amberleigh Children’s Services Improvement Plan – November 2024' },
  layout: () => [
    title('Amberleigh Council: Children’s Services Improvement Plan 2024–26'),
    para('Version 3.1. Position at 22 November 2024, for the Improvement Board of 5 December 2024'),
    heading('Foreword', 1),
    para(
      'In February 2024 inspectors judged our services to be inadequate. The Secretary of State issued an improvement notice on 3 May 2024. We accept every finding. This plan says what we will do, who will do it and by when.',
    ),
    heading('How we will oversee the plan', 1),
    table([
      ['Meeting', 'Chair', 'How often'],
      ['Improvement Board', 'Independent Chair', 'Every six weeks'],
      ['Improvement Delivery Group', 'Director of Children’s Services', 'Fortnightly'],
      ['Children and Families Scrutiny Committee', 'Cllr Maud Peverell', 'Quarterly'],
    ]),
    strong('BRAG rating'),
    free(
      [
        [
          { text: 'BRAG', bold: true },
          { text: 'Meaning', bold: true },
        ],
        ...KEY.map(([code = '', label = '']) => [painted(code), label]),
      ],
      { widths: [1, 6], headings: 1 },
    ),
    ...PRIORITIES.flatMap(({ text, lead, said, good }, of) => [
      heading(`Priority ${of + 1}: ${text}`, 1),
      para(`Executive lead: ${lead}`),
      strong('What inspectors said'),
      ...bullets(...said),
      strong('What good looks like'),
      para(good),
      actionTable(themes[of]?.actions ?? [], {
        columns: [
          { title: 'Ref', width: 0.7, of: ({ ref }) => ref ?? '' },
          { title: 'Action', width: 5, of: (action) => action.text },
          { title: 'Lead', width: 2.2, of: (action) => cellOf(action, 1) },
          { title: 'Support', width: 2, of: (action) => cellOf(action, 2) },
          { title: 'By when', width: 1.6, of: ({ due }) => due?.text ?? '' },
          { title: 'Progress', width: 4, of: ({ progress }) => progress ?? '' },
          {
            title: 'BRAG',
            width: 0.9,
            of: ({ rating }) => printed(rating),
            fill: ({ rating }) => FILLS[printed(rating)],
          },
        ],
      }),
    ]),
  ],
}
