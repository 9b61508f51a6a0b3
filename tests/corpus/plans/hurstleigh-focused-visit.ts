// A plan in answer to the letter after a focused visit, with an area for priority action. One finding a row,
// its actions as bullets in one cell. Choices: the posts, date and rating of a row belong to each of its
// bullets; the finding is the middle level and the two headings are the themes; the progress cell speaks of
// the whole row, so no single action has it; the immediate steps in the introduction are over and are no actions.
import { bullets, free, heading, para, strong, table, title, type Free } from '../lay.ts'
import { dueOf } from '../piped.ts'
import { act, aim, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthRating } from '../types.ts'

const RAG: Record<string, TruthRating> = {
  Green: rated('Green', 'on-track'),
  Amber: rated('Amber', 'at-risk'),
  Red: rated('Red', 'off-track'),
  Complete: rated('Complete', 'complete'),
}

type Finding = {
  text: string
  actions: string[]
  leads: string[]
  due: string
  impact: string
  progress: string[]
  rag: string
}

const PRIORITY: Finding[] = [
  {
    text: 'The backlog of contacts awaiting a decision, and the failure of managers to see that children were waiting without a view of the risk to them',
    actions: [
      'Bring in an experienced project team of one manager and five social workers to clear all contacts over 24 hours old',
      'Give every waiting contact a first look by a manager within four hours and record what was decided and why',
      'Report the number of undecided contacts to the Director at 9am and 4pm each working day',
      'Commission an independent review of all contacts closed between April and September with no further action where the child was under two',
    ],
    leads: ['Director of Children’s Services', 'Head of MASH and Assessment'],
    due: '29 November 2024=2024-11-29',
    impact: 'No child waits longer than one working day for a decision',
    progress: [
      'The project team began on 28 October. The backlog of 346 contacts was cleared on 19 November.',
      'Since 20 November 94% of contacts have had a decision in one day. The review of closed contacts looked at 112 children: ten were re-opened and in one case a strategy meeting was held.',
    ],
    rag: 'Complete',
  },
  {
    text: 'The timeliness of strategy meetings and of the first visit in child protection enquiries',
    actions: [
      'Hold two fixed slots each day for strategy meetings, with police, health and education on call',
      'Visit on the day wherever there is an allegation of physical harm, with a manager’s signature for any exception',
      'Produce a live list of section 47 enquiries with the age of each in hours',
    ],
    leads: ['Head of MASH and Assessment', 'Detective Inspector (Child Abuse Investigation Unit)'],
    due: 'December 2024',
    impact: 'Nine in ten strategy meetings in 24 hours; all children seen in one working day',
    progress: [
      'Slots started on 2 December. 81% of meetings in December were in time, from 55%.',
      'Visits on the day are at 88%. There were six exceptions, all signed by a manager, and in four of them the child was in hospital.',
      'The live list was delayed by a fault in the case system and has been in use since 6 January.',
    ],
    rag: 'Green',
  },
]

const IMPROVE: Finding[] = [
  {
    text: 'The quality of analysis in assessments',
    actions: [
      'Run a six-week course on analysis and hypothesis for all assessment workers',
      'Adopt a one-page framework of questions to be used in supervision at the midpoint',
    ],
    leads: ['Principal Social Worker'],
    due: 'Mar 2025',
    impact: 'Seven in ten assessments audited as good',
    progress: [
      'First cohort of 12 finished in December.',
      'The framework will be tried in the north team in January.',
    ],
    rag: 'Green',
  },
  {
    text: 'The involvement of fathers and of adults who live elsewhere',
    actions: [
      'Add a mandatory field on fathers and partners to the assessment, with a reason where they are not spoken to',
      'Set up a fathers’ reference group with the Early Help Service',
      'Sample 20 assessments a quarter for the presence of men',
    ],
    leads: ['Assessment Service Manager (North)', 'Assessment Service Manager (South)', 'Early Help Manager'],
    due: 'April 2025',
    impact: 'Fathers seen in 80% of assessments',
    progress: [
      'Supplier has given a date of 14 February for the field.',
      'Reference group: five men have come forward.',
    ],
    rag: 'Amber',
  },
  {
    text: 'The sufficiency of staff in the assessment teams and their caseloads',
    actions: [
      'Convert twelve agency posts to permanent ones by the end of the financial year',
      'Cap caseloads at 20 and send any breach to the weekly staffing panel',
      'Move newly qualified workers out of duty until they have finished six months',
    ],
    leads: ['Head of MASH and Assessment', 'Strategic HR Manager'],
    due: '31/03/2025',
    impact: 'Average caseload 18; agency below 20%',
    progress: [
      'Three agency workers have become permanent. Pay is the reason given by those who have refused.',
      'Average caseload in December was 24, and one worker had 37. The cap cannot be met until the posts are filled, and so this is red.',
    ],
    rag: 'Red',
  },
  {
    text: 'Partners do not always receive an answer to their referral',
    actions: [
      'Send an automatic reply with the decision and the name of the worker to each referrer',
      'Publish a quarterly bulletin for partners on what happened to referrals, with examples of good ones',
    ],
    leads: ['MASH Service Manager', 'Safeguarding Partnership Manager'],
    due: 'End of February 2025=2025-02',
    impact: 'Referrers know the outcome in 95% of cases',
    progress: [],
    rag: 'Amber',
  },
  {
    text: 'Learning from audit is not shared with front line workers',
    actions: [
      'Hold a learning lunch in each office every month at which one audit is talked through with its worker',
      'Issue a seven-minute briefing after each themed audit',
    ],
    leads: ['Quality Assurance Lead'],
    due: 'Monthly from January 2025=2025-01+monthly',
    impact: 'Workers can say what they have changed',
    progress: ['Lunches have been put in diaries for the year.'],
    rag: 'Green',
  },
]

const of = (list: Finding[], from: number) =>
  list.map(({ text, actions, leads, due, rag }, at) =>
    aim(
      text,
      actions.map((words) => act(words, leads.join('; '), dueOf(due), { rating: RAG[rag] ?? null })),
      String(from + at),
    ),
  )

const themes = [
  themeOf('Area for priority action', of(PRIORITY, 1)),
  themeOf('What needs to improve', of(IMPROVE, 3)),
]

const TITLES = [
  '',
  'What Ofsted said',
  'What we are doing about it',
  'Who',
  'By when',
  'What difference it will make',
  'Progress to 10 January 2025',
  'RAG',
]

function tableOf(list: Finding[], from: number): Laid {
  const rows = list.map((one, at): Free[] => [
    String(from + at),
    one.text,
    { text: one.actions.map((text) => ({ text, bullet: true })) },
    one.leads,
    one.due.split('=')[0] ?? '',
    one.impact,
    one.progress,
    one.rag,
  ])
  return free([TITLES.map((text): Free => ({ text, bold: true, fill: 'DDDDDD' })), ...rows], {
    widths: [0.5, 3, 6, 2.4, 1.6, 2.4, 4.5, 1.2],
    headings: 1,
  })
}

export const plan: CorpusPlan = {
  id: 'hurstleigh-focused-visit',
  title: 'Hurstleigh Borough Council Action Plan following the Ofsted Focused Visit to the Front Door',
  style:
    'one finding a row with its actions as bullets in a cell, the leads each a line, one date and one colour word for the row, progress in paragraphs; two headings part the priority action from the rest',
  levels: ['Area', 'What Ofsted said', 'Action'],
  scale: [
    { code: 'Complete', label: 'Done, and the board has seen proof', status: 'complete' },
    { code: 'Green', label: 'Will be done in time', status: 'on-track' },
    { code: 'Amber', label: 'Some doubt', status: 'at-risk' },
    { code: 'Red', label: 'Will not be done in time unless something changes', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'measures', words: 'Re-referrals in twelve months' },
    { kind: 'other', words: 'Approved by Date Director of Children’s Services 13 January 2025' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:crown', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Focused visit action plan – January 2025' },
  layout: () => [
    title('Hurstleigh Borough Council Action Plan following the Ofsted Focused Visit to the Front Door'),
    heading('Background', 2),
    para(
      'Two of His Majesty’s Inspectors visited Hurstleigh on 8 and 9 October 2024 and looked at contacts and referrals to the Multi-Agency Safeguarding Hub, assessments and child protection enquiries. Their letter was published on 15 November 2024. It names one area for priority action and five things that need to improve. A focused visit does not give a grade.',
    ),
    para('Within 24 hours of the visit we:'),
    ...bullets(
      'told the Chief Executive, the Leader and the chair of the safeguarding partnership;',
      'moved four experienced workers into the hub;',
      'began a daily call chaired by the Director.',
    ),
    heading('How this plan was made and how it will be watched', 2),
    para(
      'We met with every worker in the hub and in the assessment teams in the week after the letter, and with the police, the health trust and twelve head teachers. Their suggestions are in the plan. The Young Inspectors read a draft and asked us to say what difference each action will make to children; there is a column for that.',
    ),
    para(
      'The Improvement Board meets every four weeks. It has an independent chair and its members are the Chief Executive, the Leader, the Lead Member, the leaders of both opposition groups, the Director, the Chief Superintendent, the Chief Nurse and two head teachers. The Director sends a one-page note each Friday to the Chief Executive with the figures at the end of this plan. Scrutiny will look at the plan in March and in September 2025. Ofsted may return at any time.',
    ),
    para(
      'We use four ratings. Complete means that the work is done and the board has seen proof of it. Green means that it will be done in time. Amber means that there is some doubt. Red means that it will not be done in time unless something changes.',
    ),
    heading('Area for priority action', 2),
    tableOf(PRIORITY, 1),
    heading('What needs to improve', 2),
    tableOf(IMPROVE, 3),
    heading('How we will know overall', 2),
    table([
      ['Indicator', 'Sept', 'Oct', 'Nov', 'Dec', 'Target'],
      ['Decision on contact in one working day', '38%', '44%', '79%', '94%', '95%'],
      ['Strategy meetings in time', '51%', '55%', '70%', '81%', '90%'],
      ['Re-referrals in twelve months', '27%', '27%', '26%', '26%', '20%'],
    ]),
    heading('Resources', 2),
    para(
      'The council has set aside £1.1m from its reserves for 2024/25 and £0.9m for 2025/26. The police have paid for a second sergeant and the ICB for a nurse for one year.',
    ),
    strong('Approval'),
    table([
      ['Approved by', 'Date'],
      ['Director of Children’s Services', '13 January 2025'],
      ['Independent Chair, Improvement Board', ''],
    ]),
  ],
}
