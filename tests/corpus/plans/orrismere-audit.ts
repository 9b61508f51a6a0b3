// A section 11 self-audit with its action plan at the end. The audit's own table says what the evidence is and whether
// more is needed; only the last table has the actions, each against the number of a standard such as 1.4).
// Choices: the audit tables are no action tables; the standard is the level above.
import { bullets, field, free, heading, para, sheet, table, title } from '../lay.ts'
import { act, month, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'

const NOW = new Map<TruthAction, string>()

type Line = [ref: string, text: string, leads: string, due: TruthDue | null, progress?: string]

function line(...[ref, text, leads, due, progress = '']: Line): TruthAction {
  const made = act(text, leads, due, { ref, ...(progress === '' ? {} : { progress }) })
  NOW.set(made, progress)
  return made
}

const themes: TruthTheme[] = [
  theme(
    'Senior management commitment to safeguarding',
    [
      line(
        '1.2)',
        'Name a deputy for the safeguarding lead at each leisure centre and put both photographs at reception',
        'Leisure Operations Manager',
        month('May 2025', '2025-05'),
        'Four of six done',
      ),
      line(
        '1.4)',
        'Put safeguarding on the agenda of the directorate management team once a quarter with a short report',
        'Director of Place',
        repeating('Quarterly', 'quarterly'),
        'First report April',
      ),
      line(
        '1.5)',
        'Write child safeguarding into the service plan and into the business case template',
        'Policy Officer',
        month('September 2025', '2025-09'),
      ),
    ],
    'Standard 1',
  ),
  theme(
    'A clear statement of responsibilities is available to all staff',
    [
      line(
        '2.1)',
        'Reissue the safeguarding policy on two sides, with a version for casual and seasonal staff',
        'Safeguarding Lead (Place)',
        month('June 2025', '2025-06'),
        'Draft with HR',
      ),
      line(
        '2.3)',
        'Include the duty to report in the induction of taxi licensing and market staff',
        'Licensing Manager; HR Partner',
        month('June 2025', '2025-06'),
      ),
      line(
        '2.6)',
        'Check that contractors working in parks and play areas have a policy of their own',
        'Contracts Manager',
        month('October 2025', '2025-10'),
        'List of 23 contractors made',
      ),
    ],
    'Standard 2',
  ),
  theme(
    'A clear line of accountability within the organisation for work on safeguarding',
    [
      line(
        '3.2)',
        'Draw a one-page chart of who to tell, out of hours too, and test it with ten staff chosen at random',
        'Safeguarding Lead (Place)',
        month('May 2025', '2025-05'),
        'Tested: seven of ten knew',
      ),
      line(
        '3.3)',
        'Supervision for anyone who has made a referral, within five days',
        'Leisure Operations Manager; Library Services Manager',
        undated('With immediate effect'),
        'In place in libraries',
      ),
    ],
    'Standard 3',
  ),
  theme(
    'Staff are trained and training is kept up to date',
    [
      line(
        '5.1)',
        'Move training records for casual staff on to the learning system',
        'HR Partner',
        month('July 2025', '2025-07'),
      ),
      line(
        '5.2)',
        'Level 2 course for the thirty staff who have let it lapse',
        'Workforce Development Officer',
        month('September 2025', '2025-09'),
        '12 booked',
      ),
      line(
        '5.4)',
        'Briefing on exploitation for hotels, taxi drivers and takeaways, with the police',
        'Licensing Manager; Police Partnership Sergeant',
        month('November 2025', '2025-11'),
      ),
    ],
    'Standard 5',
  ),
  theme(
    'Safer recruitment',
    [
      line(
        '6.1)',
        'Two members of each interview panel for posts with children to hold safer recruitment training',
        'HR Partner',
        month('December 2025', '2025-12'),
      ),
      line(
        '6.3)',
        'Recheck the list of posts that need a DBS check, including volunteers at the sailing centre',
        'Safeguarding Lead (Place); HR Partner',
        month('June 2025', '2025-06'),
        'Volunteers found: 41',
      ),
    ],
    'Standard 6',
  ),
]

const AUDIT: [string, [string, string[], string][]][] = [
  [
    'Standard 1. Senior management commitment to safeguarding',
    [
      [
        '1.1) A named senior person has responsibility (Essential requirement)',
        ['Director of Place. Named in the scheme of delegation.'],
        'None',
      ],
      [
        '1.2) There is a safeguarding lead in each setting',
        ['a) Leisure: yes, no deputies', 'b) Libraries: yes'],
        'Yes, see plan',
      ],
      ['1.3) The lead attends the partnership', ['Attended three of four meetings'], 'None'],
      ['1.4) Managers receive reports', ['a) Annual report only'], 'Yes, see plan'],
      ['1.5) Safeguarding stands in plans', ['a) Strategy: yes', 'b) Service plan: no'], 'Yes, see plan'],
    ],
  ],
  [
    'Standard 2. A clear statement of responsibilities is available to all staff',
    [
      ['2.1) A policy is in place (Essential requirement)', ['Policy of 2021, 34 pages'], 'Yes, see plan'],
      ['2.2) The policy is on the intranet', ['Yes'], 'None'],
      [
        '2.3) Induction covers it',
        ['a) Leisure: yes', 'b) Licensing: no', 'c) Markets: no'],
        'Yes, see plan',
      ],
      ['2.6) Contractors', ['Not known'], 'Yes, see plan'],
    ],
  ],
  [
    'Standard 3. A clear line of accountability within the organisation for work on safeguarding',
    [
      ['3.1) Job descriptions say so (Essential requirement)', ['Template changed in 2022'], 'None'],
      ['3.2) Staff know whom to tell', ['Staff survey: 74%'], 'Yes, see plan'],
      [
        '3.3) Support after a referral',
        ['a) Libraries: by custom', 'b) Leisure: none recorded'],
        'Yes, see plan',
      ],
    ],
  ],
  [
    'Standard 5. Staff are trained and training is kept up to date',
    [
      ['5.1) Records are kept', ['Permanent staff only'], 'Yes, see plan'],
      [
        '5.2) Training is refreshed every three years (Essential requirement)',
        ['88% in date'],
        'Yes, see plan',
      ],
      ['5.4) Wider workforce', ['Drivers: one course in 2022'], 'Yes, see plan'],
    ],
  ],
  [
    'Standard 6. Safer recruitment',
    [
      [
        '6.1) Panels are trained (Essential requirement)',
        ['Six managers hold the certificate'],
        'Yes, see plan',
      ],
      ['6.2) References are followed up', ['Audit of ten: all done'], 'None'],
      ['6.3) Checks are made for each post that needs one', ['List last looked at in 2020'], 'Yes, see plan'],
    ],
  ],
]

const AUDIT_TITLES = [
  'The standard the organisation needs to meet',
  'The evidence that the standard has been met',
  'Any further action needed to meet the standard',
]
const TITLES = ['Standard', 'Action needed', 'By whom', 'By when', 'Progress']

function planTable(): Laid {
  return free(
    [
      TITLES.map((text) => ({ text, bold: true, fill: 'DAEEF3' })),
      ...themes.flatMap((of) => [
        [{ text: `${of.ref ?? ''}. ${of.text}`, across: 5, bold: true }],
        ...(of.actions ?? []).map((one) => [
          one.ref ?? '',
          one.text,
          one.leads,
          one.due?.text ?? '',
          NOW.get(one) ?? '',
        ]),
      ]),
    ],
    { widths: [1.2, 5, 2.4, 1.8, 2.6], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'orrismere-audit',
  title: 'Orrismere Safeguarding Children Partnership: Section 11 Audit Toolkit and Action Plan 2024/25',
  style:
    'audit tables of standard, evidence and further action, then an action plan whose rows stand under the standards with numbers like 1.4), no status',
  levels: ['Standard', 'Action'],
  scale: null,
  themes,
  decoys: AUDIT.map(([, rows]) => ({
    kind: 'other' as const,
    words: rows[0]?.[0].replace(/^\S+ /, '') ?? '',
  })),
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'docx', 'pdf:ruled', 'text:tabs'],
  page: { size: 10 },
  layout: () => [
    sheet('Audit'),
    title('Orrismere Safeguarding Children Partnership: Section 11 Audit Toolkit and Action Plan 2024/25'),
    field('Organisation', 'Orrismere Council, Place Directorate'),
    field('Completed by', 'Safeguarding Lead (Place)'),
    field('Date completed', '28 March 2025'),
    para(
      'Please answer for each setting where the answers differ. Where an essential requirement is not met an action must be set.',
    ),
    ...AUDIT.flatMap(([name, rows]): Laid[] => [
      heading(name, 2),
      table([AUDIT_TITLES, ...rows.map(([standard, evidence, more]) => [standard, evidence, more])], {
        widths: [4, 4, 3],
      }),
    ]),
    sheet('Action plan'),
    heading('Section 11 action plan'),
    planTable(),
    ...bullets(
      'Return this toolkit to the partnership’s business unit.',
      'Plans are asked for again after six months.',
    ),
  ],
}
