// A local area's accelerated progress plan as its council keeps it on a web page: a heading for each weakness the
// inspectors named and one for each action, and beneath it a list – due date, who leads, who answers for it, success
// criteria, and what the lead last wrote. Choices: whoever answers for an action leads it too; nobody gives a status.
import { bullets, heading, para, title } from '../lay.ts'
import { act, day, month, repeating, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Told = { leads: string[]; senior: string; criteria: string[]; update: string[] }
const TOLD = new Map<TruthAction, Told>()

type Line = [string, string, string, TruthDue, string, string[], string[]]

function line(...[ref, text, leads, due, senior, criteria, update]: Line): TruthAction {
  const made = act(text, `${leads};${senior}`, due, {
    ref,
    success: criteria.join('\n'),
    progress: update.join('\n'),
  })
  TOLD.set(made, { leads: leads.split(';').map((one) => one.trim()), senior, criteria, update })
  return made
}

const HEAD_SEND = 'Rosalind Petch, Head of Inclusion and SEND'
const DIRECTOR = 'Obi Lanchester, Director of Children and Young People’s Futures'
const NURSE = 'Marguerite Sole, Chief Nurse, NHS Wrelmere and Moor ICB'
const DEPUTY = 'Tamsin Orwell, Deputy Director Education and Learning'

const themes: TruthTheme[] = [
  theme(
    'Plans for SEND are written but schools, settings and parents do not know of them or see them carried out.',
    [
      line(
        '1.1',
        'Publish one page for every strategy, in plain words, that says what families will notice and by when',
        'Jory Penhale, Communications Manager',
        month('June 25', '2025-06'),
        DEPUTY,
        [
          'Each of the four strategies has a page on the Local Offer.',
          'Eight parents in ten who are asked can name one thing that will change.',
        ],
        [
          'Three of four pages are live. The sufficiency strategy page waits for the capital decision in December.',
          'We asked 61 parents at the autumn roadshow: 34 could name something. That is better than the 9 of 50 in spring and still not good enough.',
        ],
      ),
      line(
        '1.2',
        'Hold a half-termly briefing for SENCOs led jointly by education, health and care',
        'Rosalind Petch, Head of Inclusion and SEND; Dr Imke Vandal, Designated Clinical Officer',
        repeating('Half-termly', 'other'),
        DIRECTOR,
        ['Attendance from 85% of schools over the year.', 'Questions answered in writing within ten days.'],
        ['The October briefing was attended by 118 of 164 schools (72%). The recording has had 90 views.'],
      ),
      line(
        '1.3',
        'Put every action of the partnership in one tracker that the Board sees each month',
        'Haydn Crewe, SEND Programme Manager',
        month('May 25', '2025-05'),
        DIRECTOR,
        ['The Board receives one report and no longer four.'],
        [
          'Done in May. The Board has had six monthly reports since then and asked in September for fewer words.',
        ],
      ),
    ],
    '1',
  ),
  theme(
    'Too many education, health and care plans are late, and those that are issued do not say clearly what will be provided.',
    [
      line(
        '2.1',
        'Clear the backlog of assessments that have passed twenty weeks, oldest first',
        'Bethan Scole, Statutory SEN Service Manager',
        day('19 December 2025', '2025-12-19'),
        HEAD_SEND,
        [
          'No child waits longer than 30 weeks by September 2025.',
          'No child waits longer than 20 weeks by the end of term.',
          'Parents are told the date of their plan and it is kept.',
        ],
        [
          'The backlog stood at 412 in March and is 137 today. The longest wait is 41 weeks.',
          'Agency psychologists have been extended to February half term.',
        ],
      ),
      line(
        '2.2',
        'Rewrite the template so that Section F sets out who does what, how often and for how long',
        'Bethan Scole, Statutory SEN Service Manager; Nadia Ferris, Principal Educational Psychologist',
        month('July 25', '2025-07'),
        HEAD_SEND,
        [
          'All plans from September are on the new template.',
          'Parent carer forum agrees it is easier to read.',
        ],
        ['The template was agreed with the forum on 3 July and has been used since 1 September.'],
      ),
      line(
        '2.3',
        'Audit twenty plans a month with parents, schools and health as equal members of the panel',
        'Sunita Bartholomew, SEND Quality Assurance Lead',
        repeating('Monthly', 'monthly'),
        HEAD_SEND,
        ['70% of plans graded good or better by March 2026.'],
        ['In September 11 of 20 were good, in October 12 of 20. Health outcomes remain the weakest part.'],
      ),
      line(
        '2.4',
        'Catch up with annual reviews for children who move school in September 2026',
        'Piers Hallam, Annual Reviews Team Leader',
        month('February 26', '2026-02'),
        HEAD_SEND,
        ['All phase transfer plans are finalised by the statutory dates.'],
        [
          'We hold reports for 71% of Year 6 and 58% of Year 11. Four special schools have not returned any and have been visited.',
        ],
      ),
    ],
    '2',
  ),
  theme(
    'Children wait too long to have autism and other neurodevelopmental needs assessed, and families get too little help meanwhile.',
    [
      line(
        '3.1',
        'Start the needs-led profile in all localities so that help does not hang on a diagnosis',
        'Dr Imke Vandal, Designated Clinical Officer',
        month('Sept 25', '2025-09'),
        NURSE,
        [
          'The profile is used in every learning community.',
          'Schools say that referrals they would have made are no longer needed in one case of four.',
        ],
        ['The profile is in use in five of seven learning communities. The other two start after Christmas.'],
      ),
      line(
        '3.2',
        'Check that every child on the list still needs the assessment and tell the family where they stand',
        'Leonie Marsh, Service Manager Children’s Neurodevelopment, Moorland Healthcare Trust',
        month('October 25', '2025-10'),
        NURSE,
        ['Every family has had a letter and a telephone number.', 'The list is accurate.'],
        [
          'All 3,206 families have been written to. 2,450 answered. 388 children have been taken off with their parents’ agreement.',
          'The 756 who did not answer are being telephoned; nobody is taken off for not replying.',
        ],
      ),
      line(
        '3.3',
        'Commission extra assessments from a second provider for children who have waited over two years',
        'Callum Rudge, Head of Children’s Commissioning, ICB',
        month('April 26', '2026-04'),
        NURSE,
        ['Nobody waits more than 104 weeks.'],
        ['The business case goes to the ICB executive on 4 December.'],
      ),
    ],
    '3',
  ),
  theme(
    'Parents and carers do not feel heard, and do not hear back.',
    [
      line(
        '4.1',
        'Answer calls and emails to the statutory team within five working days',
        'Bethan Scole, Statutory SEN Service Manager',
        month('June 25', '2025-06'),
        DEPUTY,
        ['90% answered in time.', 'Complaints about silence fall by half.'],
        ['October: 83%. Complaints about not hearing back were 14 in the quarter against 37 a year ago.'],
      ),
      line(
        '4.2',
        'Agree with the Parent Carer Forum how they will be paid for, reached and renewed',
        'Haydn Crewe, SEND Programme Manager; Avril Condon, Chair, Parent Carer Forum Wrelmere',
        month('July 25', '2025-07'),
        DIRECTOR,
        ['Signed memorandum of understanding.', 'Forum membership up from 240 to 500.'],
        ['The memorandum was signed at the September Board. Membership is 318.'],
      ),
      line(
        '4.3',
        'Publish what was said and what was done about it, every term',
        'Jory Penhale, Communications Manager',
        repeating('Termly', 'termly'),
        DEPUTY,
        ['A “what you told us” page each term, checked by the forum before it is published.'],
        ['Summer published 22 July. Autumn is in draft.'],
      ),
    ],
    '4',
  ),
]

function shown(action: TruthAction): Laid[] {
  const told = TOLD.get(action)
  if (told === undefined) return []
  const many = told.leads.length > 1
  return [
    heading(`Action ${action.ref ?? ''}: ${action.text}`, 3),
    ...bullets(
      `Due date: ${action.due?.text ?? ''}`,
      `Responsible ${many ? 'officers' : 'officer'} (action lead): ${told.leads.join('; ')}`,
      `Senior responsible officer (accountable): ${told.senior}`,
      'Success criteria',
      ...told.criteria,
      'November progress update from action lead',
    ),
    ...told.update.map((one) => para(one)),
  ]
}

export const plan: CorpusPlan = {
  id: 'wrelmere-accelerated',
  title: 'Wrelmere SEND Local Area Accelerated Progress Plan (APP) – April 2025 refresh',
  style:
    'a web page: a heading for each weakness and each action, then a list of due date, action lead, accountable officer, criteria and update; no status',
  levels: ['Weakness', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'pdf:bare', 'paste:word'],
  layout: () => [
    title('Wrelmere SEND Local Area Accelerated Progress Plan (APP) – April 2025 refresh'),
    para(
      'This page is kept by the SEND programme office of Wrelmere County Council. It was last brought up to date in November 2025, when each action lead was asked to say in a few lines how far they had got.',
    ),
    para('You may also want to see:'),
    ...bullets(
      'About the SEND local area improvement plan',
      'Minutes of the SEND Partnership Board',
      'Glossary',
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}. ${of.text}`, 2),
      ...(of.actions ?? []).flatMap((action) => shown(action)),
    ]),
    para('Is there anything wrong with this page? Tell us.'),
  ],
}
