// A youth justice service's answer to its inspection, kept in Word. Lettered actions stand two or three to a cell
// beside the area they answer; a cell of dates holds one for all, or one for each, one under the other.
// Choices: the area is the level above; a lead cell holds for each action beside it, line by line where there are as many; "Action completed." at the
// head of a progress note is the only word of status there is.
import { bullets, free, para, table, title } from '../lay.ts'
import { act, month, rated, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Row = { acts: TruthAction[]; dates: string[]; leads: string[]; progress: string[] }
type Area = { ref: string; text: string; rows: Row[] }

type Of = [string, string, TruthDue, ('done' | undefined)?]

function row(list: Of[], leads: string[], progress: string[] = []): Row {
  const alone = list.length === 1 && progress.length > 0
  const acts = list.map(([ref, text, due, done], at) =>
    act(text, leads.length === list.length ? (leads[at] ?? '') : leads.join(';'), due, {
      ref,
      rating: done === undefined ? null : rated('Action completed.', 'complete'),
      ...(alone ? { progress: progress.join('\n') } : {}),
    }),
  )
  const dates = list.map(([, , due]) => due.text)
  return { acts, dates: new Set(dates).size === 1 ? dates.slice(0, 1) : dates, leads, progress }
}

const jan = month('January 2025', '2025-01')
const mar = month('March 2025', '2025-03')
const may = month('May 2025', '2025-05')
const jul = month('July 2025', '2025-07')

const areas: Area[] = [
  {
    ref: '1',
    text: 'Assessments of the risk of serious harm should be completed in all cases where they are needed, be of good quality, and be reviewed when circumstances change',
    rows: [
      row(
        [
          [
            '1a',
            'Practice standards for assessing risk of harm to be rewritten and issued to all case holders',
            jan,
            'done',
          ],
        ],
        ['Operations Managers (DP), (LW)'],
        [
          'Action completed. Standards issued 20 January at the whole service day.',
          'Update (June 2025) Dip sample of 15 cases: 11 met the standard, 3 nearly, 1 did not.',
        ],
      ),
      row(
        [
          [
            '1b',
            'Every case manager to attend two-day refresher on analysing harm, including the police and health secondees',
            mar,
          ],
          [
            '1c',
            'Managers to countersign only after discussing the case with its holder and recording why they agree',
            jan,
          ],
        ],
        ['Workforce Officer (TN)', 'Operations Managers (DP), (LW)'],
        [
          'Training in two groups. Eleven of sixteen have been. The speech and language therapist could not be released.',
          'Update (June 2025) Third group booked for September.',
        ],
      ),
      row(
        [
          [
            '1d',
            'Thematic audit of twenty cases, half of them out of court disposals, reported to the Board',
            jul,
          ],
        ],
        ['Head of Youth Justice (MO)'],
        ['Audit tool agreed. Auditors from a neighbouring service have offered four days.'],
      ),
    ],
  },
  {
    ref: '2',
    text: 'Plans to keep the child safe should be produced jointly with children’s social care and there should be one plan, not two, where a child is known to both',
    rows: [
      row(
        [
          ['2a', 'Agree a joint protocol with the safeguarding service for children known to both', mar],
          [
            '2b',
            'Joint supervision every six weeks for children on a child protection plan or looked after',
            may,
          ],
        ],
        ['Head of Youth Justice (MO)', 'Service Manager, Safeguarding (KA)'],
        [
          'Draft protocol went to both management teams in February and came back with a good many comments from legal.',
          'Update (June 2025) Signed on 30 May. Joint supervision has begun in the north team only.',
        ],
      ),
      row(
        [
          [
            '2c',
            'Read-only access to the social care record for all youth justice case managers',
            jan,
            'done',
          ],
        ],
        ['Systems Manager (RB)'],
        ['Action completed. Licences given to 16 staff on 9 January.'],
      ),
    ],
  },
  {
    ref: '3',
    text: 'Victims should be offered a meaningful part in the work and their safety should be considered in each case where there is an identifiable victim',
    rows: [
      row(
        [
          ['3a', 'Victim liaison officer to sit in on the first planning meeting of every case', jan],
          ['3b', 'Victim safety to be a standing heading on the supervision template', jan],
        ],
        ['Restorative Justice Co-ordinator (SF)'],
        [
          'Both in place since 13 January, attendance at planning meetings is 70% because there is only one of her.',
        ],
      ),
      row(
        [
          [
            '3c',
            'Ask every victim who took part what they thought of it, by telephone, and report each half year',
            may,
          ],
        ],
        ['Restorative Justice Co-ordinator (SF)', 'Volunteer Lead (PH)'],
        ['Nine calls made out of fourteen. Five said that the letter of explanation had come as a relief.'],
      ),
    ],
  },
  {
    ref: '4',
    text: 'The Management Board should have a clear picture of health needs and of education, training and employment and hold partners to account for meeting them',
    rows: [
      row(
        [
          ['4a', 'Health needs profile of the current cohort, with the ICB analyst', mar],
          [
            '4b',
            'Speech and language screening for each child within four weeks of the start of an order',
            may,
          ],
          ['4c', 'Report to each Board on children without a full timetable, by name of school', jul],
        ],
        ['ICB Designated Nurse (JE)', 'Education Officer (CG)'],
        [
          'Profile presented to the Board on 18 March.',
          'Update (June 2025) Screening now done for 22 of the 27 open orders.',
        ],
      ),
      row(
        [
          [
            '4d',
            'Induction for all Board members, including time spent with a case manager and with a young person',
            jul,
          ],
        ],
        ['Chair of the Management Board'],
      ),
    ],
  },
]

const themes: TruthTheme[] = areas.map(({ ref, text, rows }) =>
  theme(
    text,
    rows.flatMap(({ acts }) => acts),
    ref,
  ),
)

const TITLES = [
  'Ref No',
  'AREA REQUIRING IMPROVEMENT (Recommendations)',
  'Action Required',
  'Planned Completion Date',
  'Lead Officer / Agency',
  'Progress against agreed action and impact monitoring',
]

export const plan: CorpusPlan = {
  id: 'fennimore-youth',
  title: 'Fennimore Youth Justice Service: Improvement Action Plan',
  style:
    'finding merged down, lettered actions two or three to a cell, two dates in one cell, posts with initials in brackets, updates piled up in the progress column, no status column',
  levels: ['Area requiring improvement', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'First time entrants per 100,000' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'text:tabs', 'text:paragraphs', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Fennimore Youth Justice Service: Improvement Action Plan'),
    para('In response to the inspection of youth justice work in Fennimore, report published November 2024'),
    free(
      [
        TITLES.map((text) => ({ text, bold: true, fill: 'D9D9D9' })),
        ...areas.flatMap(({ ref, text, rows }) =>
          rows.map(({ acts, dates, leads, progress }, at) => [
            ...(at === 0
              ? [
                  { text: ref, down: rows.length },
                  { text, down: rows.length },
                ]
              : []),
            acts.map((one) => `(${one.ref ?? ''}) ${one.text}`),
            dates,
            leads,
            progress,
          ]),
        ),
      ],
      { widths: [0.6, 3, 4, 1.5, 2, 4.5], headings: 1 },
    ),
    para('How we shall know'),
    table(
      [
        ['Indicator', '2023/24', 'Latest', 'Ambition'],
        ['First time entrants per 100,000', '168', '151', '140'],
        ['Reoffending, binary rate', '33.4%', '31.0%', 'below 30%'],
        ['Children in suitable education at end of order', '58%', '61%', '75%'],
      ],
      { widths: [5, 1.5, 1.5, 1.5] },
    ),
    ...bullets(
      'The plan is reviewed at each meeting of the Management Board.',
      'Queries to the service’s business support team.',
    ),
  ],
}
