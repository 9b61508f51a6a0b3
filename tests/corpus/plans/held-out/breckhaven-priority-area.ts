// A local area partnership's plan after an area SEND inspection with widespread failings. Each area has a
// grid of its own (who answers for it, what inspectors found, what families said), then actions at the
// left, merged, with dated milestones beside them. Choices: the programme's lowest level is the milestone
// and so it is the action; the senior responsible owners of an area lead no milestone; "Evidence of impact"
// stands beside the action, merged, and so is no milestone's measure of success; a term is kept in words.
import { actionTable, bullets, free, heading, para, strong, table, title } from '../../lay.ts'
import { dueOf, piped } from '../../piped.ts'
import { act, aim, placedActions, printed, rated, themeOf } from '../../truth.ts'
import type { CorpusPlan, Laid, TruthRating } from '../../types.ts'

const STATUS: Record<string, TruthRating> = {
  C: rated('Completed', 'complete'),
  O: rated('In progress – on track', 'on-track'),
  D: rated('In progress – delayed', 'at-risk', 'off-track'),
  N: rated('Not yet due to start', 'not-started'),
}

type Step = { text: string; impact: string; rows: string[][] }
type Area = { text: string; owners: string; found: string; said: string; steps: Step[]; kpis: string[][] }

const AREAS: Area[] = [
  {
    text: 'Leaders across education, health and care must work together to oversee SEND services and to hold each other to account',
    owners:
      'Executive Director of Children and Education; Chief Nursing Officer, NHS Breckhaven and Coast ICB',
    found:
      'Inspectors found that governance was complicated, that partners did not share information and that leaders did not have an accurate view of how well services meet need.',
    said: '“We keep telling our story and no one seems to join it up.” (parent, listening event, September 2024)',
    steps: [
      {
        text: 'Reset the governance of SEND across the partnership',
        impact: 'Board members say in the six-monthly survey that decisions are clear and followed up.',
        rows: piped(`
Appoint an independent chair for the SEND Improvement Board by open competition, with parent carers on the panel | Executive Director of Children and Education | November 2024 | C
Agree terms of reference, a memorandum of understanding and a decision-making matrix for all five groups that sit under the board | SEND Programme Manager; Head of Governance (ICB) | 13 December 2024=2024-12-13 | C
Complete a first effectiveness review of the board and publish what will change | Independent Chair | May 2025 | O
`),
      },
      {
        text: 'Build a shared picture of need and performance',
        impact: 'Three commissioning decisions each year refer to the dashboard or the needs assessment.',
        rows: piped(`
Sign an information sharing agreement which covers the council, the ICB and both NHS trusts | Information Governance Leads | January 2025 | D
Publish the first version of the partnership dashboard with education, health, social care and voice measures side by side | Head of Data and Insight | February 2025 | D
Refresh the SEND chapter of the Joint Strategic Needs Assessment, including projections of need to 2030 and a section on children who are electively home educated | Consultant in Public Health | End of June 2025=2025-06 | O
Hold a data deep dive at each meeting of the Board, chosen with the Parent Carer Forum | SEND Programme Manager | Every six weeks from March 2025=2025-03+other | N
`),
      },
    ],
    kpis: piped(`
Board actions completed by the date agreed | 44% | 70% | 90%
Partners who agree that the board makes a difference | not known | 60% | 80%
`),
  },
  {
    text: 'The partnership must reduce the time that children and young people wait for speech and language therapy, occupational therapy and neurodevelopmental assessment, and support them while they wait',
    owners: 'Chief Operating Officer, Breckhaven Community Health NHS Trust',
    found:
      'Children wait too long to have their needs assessed. Some wait for more than three years for an autism assessment. Help for families while they wait depends on where they live.',
    said: '“Nobody rang us for two years. Then we were told we had missed an appointment we never knew about.” (parent, survey, 2024)',
    steps: [
      {
        text: 'Clear the longest waits and prevent them from growing again',
        impact: 'No child waits for more than 65 weeks by March 2026.',
        rows: piped(`
Validate the whole neurodevelopmental waiting list by telephone and text, and take off those who have moved or been seen elsewhere | Waiting List Manager, Community Health Trust | 31/12/2024 | C
Commission 400 additional assessments from two independent providers | ICB Senior Commissioning Manager (Children) | January 2025 | O
Approve a revised pathway with a single front door for autism and ADHD | Clinical Reference Group | April 2025 | D
Move to the revised pathway in all four localities | Service Lead, Neurodevelopment | Sept 2025 | N
`),
      },
      {
        text: 'Offer every family something useful while they wait',
        impact: 'Seven in ten families say that they were helped while waiting.',
        rows: piped(`
Write to every waiting family with a named contact, what to expect and where to find help now | Designated Clinical Officer; Parent Carer Forum | November 2024 | C
Open drop-in therapy advice sessions in twelve family hubs | Family Hubs Manager; Therapies Service Lead | By 28 February 2025=2025-02-28 | O
Train 60 schools in the “balanced system” for speech, language and communication | Therapies Service Lead | Summer term 2025= | N
`),
      },
    ],
    kpis: piped(`
Average wait for first speech and language appointment | 41 weeks | 30 weeks | 18 weeks
Children who wait over 104 weeks for neurodevelopmental assessment | 611 | 200 | 0
Families who felt helped while waiting | 23% | 50% | 70%
`),
  },
  {
    text: 'The partnership must improve the timeliness and quality of new education, health and care plans and of annual reviews',
    owners: 'Director of Education and Inclusion',
    found:
      'Too few plans are finished in 20 weeks. Contributions from health and social care are thin or missing. Many plans are out of date, and so they do not help at the points of transition.',
    said: '“My plan still says I like dinosaurs. I am seventeen.” (young person, Breckhaven Voices)',
    steps: [
      {
        text: 'Give the statutory service the capacity that it needs',
        impact: 'Average caseload under 180 for each co-ordinator.',
        rows: piped(`
Recruit fourteen EHC co-ordinators and two team managers on permanent contracts | Head of Statutory SEND | March 2025 | O
Secure locum educational psychology time to bring overdue advice below 40 requests | Principal Educational Psychologist | December 2024 | D
Restructure the service into three area teams aligned with schools’ clusters | Head of Statutory SEND; HR Strategic Partner | September 2025 | N
`),
      },
      {
        text: 'Make plans better, and keep them up to date',
        impact: 'Eight in ten plans that are audited are good or outstanding.',
        rows: piped(`
Introduce multi-agency audit of ten plans a month using a nationally recognised tool, moderated by an outside authority each quarter | SEND Quality and Improvement Lead | January 2025 | C
Provide health advice writers with feedback on every piece of advice graded inadequate | Designated Clinical Officer; Designated Medical Officer | Monthly=monthly | O
Agree with the adult social care service who attends year 9 reviews and what they bring | Designated Social Care Officer | 30 April 2025=2025-04-30 | O
Amend all out of date plans for pupils in years 6, 9, 11 and 13 ahead of September transfer | Annual Reviews Team | 31 March 2025=2025-03-31 | D
Offer a co-ordinator’s clinic in each secondary school once a half term | Area Team Managers | Half-termly from April 2025=2025-04+other | N
`),
      },
    ],
    kpis: piped(`
New plans issued in 20 weeks | 27% | 50% | 70%
Audited plans good or better | 31% | 60% | 80%
Annual reviews finished in time | 46% | 65% | 85%
`),
  },
]

const themes = AREAS.map((area, of) =>
  themeOf(
    area.text,
    area.steps.map(({ text, rows }, at) =>
      aim(
        text,
        rows.map(([words = '', lead = '', due = '', code = ''], line) =>
          act(words, lead, dueOf(due), {
            ref: `M${of + 1}.${at + 1}.${line + 1}`,
            rating: STATUS[code] ?? null,
          }),
        ),
        `${of + 1}.${at + 1}`,
      ),
    ),
    `Area for Priority Action ${of + 1}`,
  ),
)

function areaPages(area: Area, of: number): Laid[] {
  const label = { bold: true, fill: 'E2D4F0' }
  const above = themes[of]
  return [
    heading(`Area for Priority Action ${of + 1}`, 1),
    free(
      [
        [{ text: 'Area for priority action', ...label }, area.text],
        [{ text: 'Senior responsible owner(s)', ...label }, area.owners],
        [{ text: 'What inspectors found', ...label }, area.found],
        [{ text: 'What families told us', ...label }, area.said],
      ],
      { widths: [2, 8] },
    ),
    strong('What we will do'),
    actionTable(placedActions({ themes: above === undefined ? [] : [above] }), {
      columns: [
        {
          title: 'Action',
          width: 3,
          of: ({ objective }) => `${objective?.ref ?? ''} ${objective?.text ?? ''}`,
          merge: ({ objective }) => objective,
        },
        { title: 'No.', width: 1.1, of: ({ action }) => action.ref ?? '' },
        { title: 'Milestone', width: 5, of: ({ action }) => action.text },
        { title: 'Delivery lead', width: 2.8, of: ({ action }) => action.leads.join(', ') },
        { title: 'Completion date', width: 1.9, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Status (Feb 2025)', width: 1.9, of: ({ action }) => printed(action.rating) },
        {
          title: 'Evidence of impact',
          width: 2.6,
          of: ({ objective }) => area.steps.find(({ text }) => text === objective?.text)?.impact ?? '',
          merge: ({ objective }) => objective,
        },
      ],
    }),
    strong('Key performance indicators'),
    table([['Indicator', 'Baseline Sept 2024', 'Target Sept 2025', 'Target Sept 2026'], ...area.kpis], {
      widths: [5, 1.6, 1.6, 1.6],
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'breckhaven-priority-area',
  title: 'Breckhaven Local Area SEND Partnership Priority Action Plan 2024–2026',
  style:
    'a SEND priority action plan: a grid of labels for each area, actions merged at the left and their evidence merged at the right, milestones between with leads of several agencies, status in words, indicators after each',
  levels: ['Area for Priority Action', 'Action', 'Milestone'],
  scale: [
    { code: 'Completed', label: 'All work done and evidence accepted by the board', status: 'complete' },
    { code: 'In progress – on track', label: 'Will be done by the date', status: 'on-track' },
    { code: 'In progress – delayed', label: 'Will be or has been late', status: 'at-risk' },
    { code: 'Not yet due to start', label: 'Planned for a later phase', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Completed All work done and evidence accepted by the board' },
    { kind: 'measures', words: 'Children who wait over 104 weeks' },
    { kind: 'measures', words: 'New plans issued in 20 weeks' },
    { kind: 'other', words: 'Senior responsible owner(s) Director of Education and Inclusion' },
    { kind: 'other', words: 'DSCO Designated Social Care Officer' },
  ],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:tabs', 'text:columns'],
  page: { landscape: true, footer: 'Breckhaven SEND Partnership – Priority Action Plan' },
  layout: () => [
    title('Breckhaven Local Area SEND Partnership Priority Action Plan 2024–2026'),
    heading('Contents', 2),
    para('1. Introduction ............ 2'),
    para('2. Our partnership ............ 3'),
    para('3. Area for Priority Action 1 ............ 4'),
    para('4. Area for Priority Action 2 ............ 7'),
    para('5. Area for Priority Action 3 ............ 10'),
    para('6. Glossary ............ 13'),
    heading('Introduction', 1),
    para(
      'Ofsted and the Care Quality Commission inspected the Breckhaven local area from 1 to 5 July 2024. The report, published on 12 September 2024, found widespread and/or systemic failings which must be addressed urgently. Inspectors will carry out a monitoring inspection within 18 months.',
    ),
    para(
      'We accept the findings in full. We are sorry that children and young people have waited for help, and that families have had to fight for it. This plan was written with the Parent Carer Forum, Breckhaven Voices, head teachers and front line staff at four workshops in September and October 2024.',
    ),
    heading('Our partnership', 1),
    ...bullets(
      'The SEND Improvement Board meets every six weeks and is chaired independently.',
      'Three priority delivery groups meet each month and report by exception.',
      'The Department for Education and NHS England review progress every six months.',
    ),
    heading('How we describe progress', 2),
    table([
      ['Status', 'What we mean by it'],
      ['Completed', 'All work done and evidence accepted by the board'],
      ['In progress – on track', 'Will be done by the date'],
      ['In progress – delayed', 'Will be or has been late'],
      ['Not yet due to start', 'Planned for a later phase'],
    ]),
    ...AREAS.flatMap(areaPages),
    heading('Glossary', 1),
    table(
      [
        ['DCO', 'Designated Clinical Officer'],
        ['DSCO', 'Designated Social Care Officer'],
        ['EHC plan', 'Education, health and care plan'],
        ['ICB', 'Integrated Care Board'],
      ],
      { headings: 0 },
    ),
  ],
}
