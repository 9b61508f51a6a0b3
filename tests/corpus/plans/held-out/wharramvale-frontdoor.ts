// Awkward. A service manager's own copy of the front door plan, two years old. A row is one thing that
// should come true; its steps stand lettered in one cell, with leads and dates beside them, and dated notes
// line upon line. Choices: each lettered step is an action; a lead without a letter has all of the row; a
// date that was moved counts as last moved; the one letter at the end of a row is the rating of its steps.
import { bullets, free, heading, para, strong, table, title } from '../../lay.ts'
import { act, aim, day, month, rated, repeating, themeOf } from '../../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthObjective, TruthRating } from '../../types.ts'

const B = rated('B', 'complete')
const G = rated('G', 'on-track')
const A = rated('A', 'at-risk')
const R = rated('R', 'off-track')

type Printed = { who: string[]; when: string[]; notes: string[]; rag: TruthRating }
const PRINTED = new Map<TruthObjective, Printed>()

function row(ref: string, text: string, printed: Printed, actions: TruthAction[]): TruthObjective {
  const made = aim(
    text,
    actions.map((action) => ({ ...action, rating: printed.rag })),
    ref,
  )
  PRINTED.set(made, printed)
  return made
}

const contacts = themeOf('Contacts and thresholds', [
  row(
    '1.1',
    'Every contact is looked at by a qualified worker on the day it comes in',
    {
      who: ['a) SM MASH', 'b) SM MASH / Business Support Team Leader', 'c) Systems Team'],
      when: [
        'a) Sept 23',
        'b) 31/10/23 – done late, Jan 24',
        'c) was Dec 23, then Apr 24, now end of June 2025',
      ],
      notes: [
        '14/9/23 Rota agreed, starts Monday.',
        '12/12/23 Rota holding except Fridays. Two agency workers finished so we are back to the EDT handover for the last hour.',
        '8/2/24 Business support sorting post and inbox twice a day now. Closed.',
        '3/10/24 Systems say the alert cannot be done before the upgrade. Raised with the AD again. In the meantime Business Support print the list at 1pm and walk it round. It works, but it relies on one person, and when she was off with her hip in November two contacts were not opened until the next day. Neither child came to harm. Both are written up in the learning log.',
        '6/3/25 Upgrade has a date (May). Alert to be tested the week after. KL',
      ],
      rag: A,
    },
    [
      act(
        'Put a rota in place so that two social workers are on contacts from 8.45 to 5.15 every working day',
        'SM MASH',
        month('Sept 23', '2023-09'),
        { ref: 'a)' },
      ),
      act(
        'Move sorting of the shared inbox from the duty worker to business support, twice daily',
        'SM MASH; Business Support Team Leader',
        { ...day('31/10/23', '2023-10-31'), also: ['2024-01-31'] },
        { ref: 'b)' },
      ),
      act(
        'Build an alert in the case system for any contact still unread after four hours',
        'Systems Team',
        month('end of June 2025', '2025-06'),
        { ref: 'c)' },
      ),
    ],
  ),
  row(
    '1.2',
    'Partners understand the threshold document and use it when they refer',
    {
      who: ['Partnership Manager with Headteacher reps'],
      when: ['a) Nov 23', 'b) Termly', 'c) Mar 25 (from July 24)'],
      notes: [
        'Nov 23: new document launched at the Town Hall, 94 came.',
        'Feb 24: first briefing for DSLs. Good feedback though primary heads say the examples are all teenagers.',
        'July 24: survey not done, no one to do it. Moved.',
        'Nov 24: survey questions agreed with health and education.',
        'Feb 25: survey is out, 61 replies so far, closes 14 March.',
      ],
      rag: G,
    },
    [
      act(
        'Publish a revised threshold document with worked examples for each age group',
        'Partnership Manager; Headteacher reps',
        month('Nov 23', '2023-11'),
        { ref: 'a)' },
      ),
      act(
        'Hold briefings for designated safeguarding leads, GPs and midwives',
        'Partnership Manager; Headteacher reps',
        repeating('Termly', 'termly'),
        { ref: 'b)' },
      ),
      act(
        'Survey referrers to find out whether the new form is clearer than the old one',
        'Partnership Manager; Headteacher reps',
        month('Mar 25', '2025-03'),
        { ref: 'c)' },
      ),
    ],
  ),
  row(
    '1.3',
    'Families know when we are going to ask others about them, and have said yes',
    {
      who: ['Practice Lead (consent) – vacant from Aug 24, covered by SM MASH'],
      when: ['30th April 2024'],
      notes: [
        '20/2/24 Script written with two parents from the forum.',
        '2/5/24 Audit of 40: consent recorded in 31 and overridden with a reason in 6. Three had nothing.',
        '15/1/25 Re-audit of 40: 38. Board agreed to close. Keep an eye through monthly dip.',
      ],
      rag: B,
    },
    [
      act(
        'Rewrite the consent script and the guidance on when consent may be overridden, and audit its use',
        'Practice Lead (consent); SM MASH',
        day('30th April 2024', '2024-04-30'),
      ),
    ],
  ),
])

const partners = themeOf('Multi-agency decisions', [
  row(
    '2.1',
    'Strategy discussions happen when they should, with the right people in the room',
    {
      who: ['a) DI, Protecting Vulnerable People', 'b) Named Nurse / SM MASH', 'c) CP Chairs Manager'],
      when: ['a) Jan 24', 'b) Feb 24 – Feb 24 missed – May 24', 'c) monthly from June 24'],
      notes: [
        '11/1/24 Police cover confirmed till 10pm.',
        '28/2/24 Health cover still two days out of five. Escalated to ICB by DW.',
        '9/5/24 Health cover full time from Tuesday after the bank holiday.',
        '12/9/24 Dip sample (15): health in 14, police 15, education only 6. Education added to the invitation list.',
        '13/2/25 Sample (15): education 12.',
      ],
      rag: G,
    },
    [
      act(
        'Agree a duty rota for police decision makers that covers evenings to 10pm',
        'DI, Protecting Vulnerable People',
        month('Jan 24', '2024-01'),
        { ref: 'a)' },
      ),
      act(
        'Secure a full-time safeguarding nurse for the MASH and a deputy for leave',
        'Named Nurse; SM MASH',
        month('May 24', '2024-05'),
        { ref: 'b)' },
      ),
      act(
        'Dip sample fifteen strategy discussions and report attendance by agency',
        'CP Chairs Manager',
        repeating('monthly from June 24', 'monthly'),
        { ref: 'c)' },
      ),
    ],
  ),
  row(
    '2.2',
    'Domestic abuse notifications are triaged jointly within one working day',
    {
      who: ['a) DI PVP', 'b) DA Coordinator', 'c) SM MASH / DA Coordinator'],
      when: ['a) Mar 24', 'b) Sep 24 now Sep 25', 'c) TBC once b) is done'],
      notes: [
        'Mar 24 – daily meeting set up at 9.30.',
        'June 24 – running, but sixty plus notifications after a bank holiday weekend and we cannot get through them.',
        'Sept 24 – Operation Encompass messages going to 71 of 83 schools. IT problem with academies.',
        'Jan 25 – still 71. Police force area programme, out of our hands. Date moved with chair’s agreement.',
        'Feb 25 – DW and the DI met. Suggestion that standard risk goes straight to early help. MASH managers not convinced: in the last sample three of twenty standards should have been mediums. Wait for the paper on c).',
      ],
      rag: R,
    },
    [
      act(
        'Set up a daily triage meeting of police, health, housing and the domestic abuse service',
        'DI PVP',
        month('Mar 24', '2024-03'),
        { ref: 'a)' },
      ),
      act(
        'Get every school signed up to next-morning notification',
        'DA Coordinator',
        month('Sep 25', '2025-09'),
        { ref: 'b)' },
      ),
      act(
        'Review whether medium risk notifications need the whole meeting or can be sorted by two agencies',
        'SM MASH; DA Coordinator',
        { text: 'TBC once b) is done', date: null, precision: null, repeats: null, also: ['2025-09-30'] },
        { ref: 'c)' },
      ),
    ],
  ),
])

const oversight = themeOf('Management oversight and data', [
  row(
    '3.1',
    'Managers record why they decided what they decided',
    {
      who: ['a) PSW', 'b) Team Managers x3', 'c) QA Manager'],
      when: ['a) Oct 23', 'b) Ongoing', 'c) Quarterly'],
      notes: [
        '5/10/23 Standards circulated, one side of A4.',
        '14/3/24 QA: rationale in 58%.',
        '13/6/24 QA: rationale in 66%.',
        '12/12/24 QA: rationale in 81%. Target 90. One manager on a support plan.',
      ],
      rag: A,
    },
    [
      act('Write decision recording standards for the front door', 'PSW', month('Oct 23', '2023-10'), {
        ref: 'a)',
      }),
      act(
        'Read and sign off each decision with a rationale in the manager’s own words, no drop-down',
        'Team Managers x3',
        repeating('Ongoing', 'ongoing'),
        { ref: 'b)' },
      ),
      act(
        'Audit thirty decisions and feed back to individuals',
        'QA Manager',
        repeating('Quarterly', 'quarterly'),
        {
          ref: 'c)',
        },
      ),
    ],
  ),
  row(
    '3.1A',
    'People who work here get supervision and breaks',
    {
      who: ['SM MASH and Team Managers'],
      when: ['a) and b) from Jan 25'],
      notes: [
        'Added at the January meeting after the staff survey (9 of 22 replied). Lunch cover rota on the wall. Reflective group had six in Jan and four in Feb.',
      ],
      rag: G,
    },
    [
      act(
        'Cover the telephones so that all have half an hour away at lunch',
        'SM MASH; Team Managers',
        month('from Jan 25', '2025-01'),
        { ref: 'a)' },
      ),
      act(
        'Run a monthly reflective group with the clinical psychologist',
        'SM MASH; Team Managers',
        month('from Jan 25', '2025-01'),
        { ref: 'b)' },
      ),
    ],
  ),
  row(
    '3.2',
    'We know our own performance without asking for a special report',
    {
      who: ['Performance Analyst (CSC)'],
      when: ['a) Dec 23', 'b) Dec 23 / revised 30 Sept 2024'],
      notes: [
        '18/12/23 First daily sheet produced by hand.',
        '30/9/24 Dashboard live. Numbers agree with the return to within two.',
        '16/1/25 Used at each performance meeting. Close.',
      ],
      rag: B,
    },
    [
      act(
        'Produce a daily sheet of open contacts, ages and worker',
        'Performance Analyst (CSC)',
        month('Dec 23', '2023-12'),
        { ref: 'a)' },
      ),
      act(
        'Replace the hand-made sheet by a live dashboard with repeat contacts in twelve months',
        'Performance Analyst (CSC)',
        day('30 Sept 2024', '2024-09-30'),
        { ref: 'b)' },
      ),
    ],
  ),
])

const themes = [contacts, partners, oversight]
const TITLES = ['No', 'What good will look like', 'Steps', 'Who', 'When', 'Notes on progress', 'RAG']

function rows(objectives: TruthObjective[]): Laid {
  return free(
    [
      TITLES.map((text) => ({ text, bold: true, fill: 'DEEAF6' })),
      ...objectives.map((one) => [
        one.ref ?? '',
        one.text,
        one.actions.map(({ ref, text }) => (ref === undefined ? text : `${ref} ${text}`)),
        PRINTED.get(one)?.who ?? '',
        PRINTED.get(one)?.when ?? '',
        PRINTED.get(one)?.notes ?? '',
        PRINTED.get(one)?.rag.texts[0] ?? '',
      ]),
    ],
    { widths: [0.7, 2.6, 4.5, 2.4, 2.2, 6, 0.8], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'wharramvale-frontdoor',
  title: 'Wharram Vale Front Door Improvement Plan – WORKING COPY',
  style:
    'a working copy: lettered steps in one cell, leads and dates beside, dated notes line upon line, one letter a row',
  levels: ['Area', 'What good will look like', 'Step'],
  scale: [
    { code: 'B', label: 'Done and evidenced', status: 'complete' },
    { code: 'G', label: 'Going to plan', status: 'on-track' },
    { code: 'A', label: 'Some slippage, can be recovered', status: 'at-risk' },
    { code: 'R', label: 'Stuck – needs the board', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Stuck – needs the board' },
    { kind: 'other', words: 'After November board, closed 1.3' },
    { kind: 'measures', words: 'Unread after four hours 0 17 3' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word', 'text:tabs', 'text:wrapped'],
  page: { landscape: true, size: 8, footer: 'Wharram Vale front door plan v0.14 DRAFT not for circulation' },
  layout: () => [
    title('Wharram Vale Front Door Improvement Plan – WORKING COPY'),
    para(
      'Last saved by K. Lister. The copy that goes to the board is a PDF of this with the notes taken out.',
    ),
    table(
      [
        ['Version', 'Date', 'What changed'],
        ['0.1', 'August 2023', 'First draft after the focused visit'],
        ['0.9', 'July 2024', 'Dates moved where the board agreed'],
        ['0.13', 'January 2025', 'After November board, closed 1.3 and 3.2'],
        ['0.14', 'March 2025', 'Notes brought up to date'],
      ],
      { widths: [1, 2, 6] },
    ),
    heading('Why we have this plan'),
    para(
      'The focused visit in June 2023 found that too many contacts waited overnight, that police and health were not always part of decisions, and that the reasons for decisions could not be found on the record. This plan covers those three things and nothing else. Early help has its own plan.',
    ),
    strong('How it is looked after'),
    ...bullets(
      'Front door meeting every fortnight, chaired by the Service Manager',
      'Report to the Improvement Board every second month',
      'Red items go to the Director within two days',
    ),
    table(
      [
        ['RAG', 'Means'],
        ['B', 'Done and evidenced'],
        ['G', 'Going to plan'],
        ['A', 'Some slippage, can be recovered'],
        ['R', 'Stuck – needs the board'],
      ],
      { widths: [1, 6] },
    ),
    ...themes.flatMap((of, at) => [heading(`Area ${at + 1} – ${of.text}`, 2), rows(of.objectives ?? [])]),
    heading('Other things we track', 2),
    table(
      [
        ['Weekly figure', 'Low', 'High', 'Last week'],
        ['Contacts', '188', '291', '244'],
        ['Unread after four hours', '0', '17', '3'],
        ['Referrals', '41', '77', '58'],
        ['Strategy discussions', '6', '19', '11'],
      ],
      { widths: [4, 1, 1, 1.2] },
    ),
    para('Next front door meeting: Thursday 27 March 2025, 2pm, Room 4 and Teams.'),
  ],
}
