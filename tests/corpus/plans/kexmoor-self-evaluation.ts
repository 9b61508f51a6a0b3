// A self-evaluation made after an inspection and kept up for the annual conversation: chapters of prose, and at
// the end of each a short table of what comes next, with no ratings. Choices: strengths and areas for
// development in the chapters are judgements, not actions; the recommendation a step answers is a further field; a
// quarter in the council's way is of the financial year; a term or season is kept in words; a blank lead means
// that nobody has been named yet.
import { actionTable, bullets, heading, para, strong, table, title } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction } from '../types.ts'

type Chapter = { text: string; grade: string; prose: string[]; strong: string[]; rows: string }

const CHAPTERS: Chapter[] = [
  {
    text: 'The impact of leaders on social work practice with children and families',
    grade: 'Requires improvement, moving to good',
    prose: [
      'There is a permanent senior leadership team for the first time in four years. The Chief Executive, Leader and Lead Member have a clear line of sight to practice through the monthly “Grip and Grow” meeting and through visits to teams, of which there have been twenty-three since April. Investment of £4.2m was agreed in the budget for 2025/26.',
      'We know ourselves better. In the last quarter 142 audits were finished and 61% were judged good or outstanding, from 48% a year ago. Moderators changed the grade in one audit of seven. We are less sure that what we learn from audit changes what workers do.',
      'Caseloads have fallen in all services other than Court and Permanence. Agency use stands at 22.4%.',
    ],
    strong: ['Visible leaders', 'Financial stability', 'A learning culture in most teams'],
    rows: `
Extend “closing the loop” visits to all services, so that an audit graded as inadequate is looked at again by the same auditor within eight weeks | QA and Practice Improvement Manager | December 2025 | 6
Recruit to the eleven vacancies in Court and Permanence through a targeted campaign with relocation support and a golden hello | Workforce Lead, HR | Q4 2025/26=2026-03q | 5
Establish a Shadow Practice Board of front line workers that meets before each Improvement Board and sends one question to it | PSW | Nov 2025 | 
Refresh the performance framework so that each measure is told with its trend, its comparators and the views of children | Head of Business Intelligence | By 31 January 2026=2026-01-31 | 6
Undertake a full review of case recording policy | | Spring 2026= | 2
`,
  },
  {
    text: 'The experiences and progress of children who need help and protection',
    grade: 'Requires improvement',
    prose: [
      'Early help is a strength. Seven family hubs are open and 2,310 families were supported last year. Only one in nine was referred to social care within a year of closure.',
      'The front door makes safe decisions. Peer reviewers who came in June agreed with the outcome in all 30 of the contacts they sampled. Strategy discussions are timely, but health attend in only 70%.',
      'The quality of children’s plans is not consistent. Some are long and hard to follow. Plans for children in need drift more than child protection plans, and pre-proceedings work takes too long: the average is 21 weeks.',
    ],
    strong: ['Family hubs', 'Decision-making in the front door', 'Edge of care team'],
    rows: `
Bring in a permanent Pre-Proceedings Case Manager, and a tracker reviewed each fortnight with Legal Services | Head of Safeguarding / Principal Solicitor | October 2025 | 3
Agree with the ICB a rota of health practitioners for strategy discussions that covers 8am to 8pm | Designated Nurse; MASH Service Manager | 1st December 2025=2025-12-01 | 1
Co-design a shorter family plan with parents from the Reunite group and test it in two localities | Practice Lead – Family Safeguarding | January 2026 | 2
Chair all child in need reviews past six months by someone independent of the team | CIN Reviewing Officers | Ongoing from September 2025=2025-09+ongoing | 2
Roll out a neglect toolkit to health visitors, schools and early years settings with champions in each | Safeguarding Partnership Manager / Neglect Sub-Group | March 2026 | 2
Test out-of-hours response with a mystery caller exercise | EDT Manager | Q3=2025-12q | 
`,
  },
  {
    text: 'The experiences and progress of children in care',
    grade: 'Good',
    prose: [
      'Most children live with families and close to home. Seventy-eight per cent have been in the same home for two years or more, which is better than England (68%). Reviews are on time and children take part. The Children in Care Council interviewed every candidate for a senior post.',
      'There are not enough foster carers for teenagers and for groups of brothers and sisters. Eleven children are in homes more than 50 miles away. Initial health assessments are still too often late because consent reaches health late.',
    ],
    strong: ['Stability', 'Virtual School', 'Participation'],
    rows: `
Launch the regional fostering hub, and a Kexmoor offer within it for those who care for teenagers | Fostering Service Manager | 01/04/2026 | 7
Get parental consent for health assessments at the point of placement, and report any delay to Heads of Service | Team Managers, Court and Permanence | Immediate= | 4
Review the plan of each child who lives over 50 miles away with a view to bringing home those who want to come | Head of Corporate Parenting / Commissioning Manager | Half term (Oct 2025)=2025-10 | 7
Finish the business case for a two-bed home for children in crisis | Head of Commissioning | Feb 2026 | 7
Offer direct work on identity to all children of dual heritage placed with carers of another background | Permanence Team Manager | Summer 2026= | 
`,
  },
  {
    text: 'The experiences and progress of care leavers',
    grade: 'Requires improvement, moving to good',
    prose: [
      'The Leaving Care Hub opened in May and 130 young people have been. Personal advisers know their young people well. Pathway plans are better: 66% of those audited were good. Care experience has been treated as a protected characteristic since 2023.',
      'Too many young people aged 17 to 18 are not in education, employment or training (39%). Young people in custody are not visited as often as they should be.',
    ],
    strong: ['The Hub', 'Staying put arrangements', 'Commitment of members'],
    rows: `
Offer a work placement with a partner employer to all who are NEET at 17, with travel paid and a mentor for the first ten weeks | Virtual School Head / Economic Growth Team | April 2026 | 8
Visit all young people in custody every six weeks as a minimum and begin plans for their release three months before it | Leaving Care Manager / Youth Justice Manager | Every 6 weeks=other | 8
Introduce a specialist worker for young parents who have been in care | Leaving Care Manager | Q4 2025/26=2026-03q | 
Produce a guide to health histories | CLA Nursing Team | End Jan 26=2026-01 | 4
`,
  },
  {
    text: 'Disabled children, and our part in the local area’s work for children with special educational needs',
    grade: 'Not judged by inspectors; we think it is good with some weaknesses',
    prose: [
      'The Children’s Disability Service has been stable for some years. Children are seen often and workers know how to talk with them. Short breaks reach 410 families, and parents were part of the panel that chose the new provider.',
      'The social care part of education, health and care plans is weaker. In a sample of 30 plans read in June, nine said only that the child was not known to social care. Transition to adult services begins too late for those who do not have a learning disability. The local area has not been inspected since 2019 and a visit is likely within the year.',
    ],
    strong: ['Short breaks', 'Direct work with children who do not use words'],
    rows: `
Read all social care advice before it is sent, for six months, and publish examples of good advice with the child’s details removed | Designated Social Care Officer | Sept 2025 – Mar 2026=2026-03 | 
Offer an early help conversation to every family who asks for a needs assessment and is not known to us, so that no advice need say that nothing is known | Family Hub Managers; Designated Social Care Officer | Jan 26 | 2
Hold a transitions clinic with Adult Social Care each month for young people from the age of 14 | Service Manager – Children’s Disability Service / Adult Social Care Team Manager | Monthly=monthly | 
Agree the partnership’s own self-evaluation for SEND, with the Parent Carer Forum as joint authors | Director of Education and SEND; ICB Place Lead; Kexmoor Parent Carer Forum | 19 December 2025=2025-12-19 | 
Review the short breaks eligibility criteria | Commissioning Manager | Before the new contract= | 7
`,
  },
]

const REC = new Map<TruthAction, string>()

const themes = CHAPTERS.map(({ text, rows }, at) =>
  theme(
    text,
    piped(rows).map(([words = '', lead = '', due = '', rec = '']) => {
      const made = act(words, lead.replaceAll(' / ', '; '), dueOf(due))
      REC.set(made, rec)
      return made
    }),
    `Chapter ${at + 2}`,
  ),
)
// A quarter that names no year: the paper is of the autumn of 2025, but a fair reader may leave it undated;
// so with what goes on from a month.
for (const { action } of themes.flatMap((of) => themeActions(of)))
  if (action.due?.text === 'Q3' || action.due?.repeats === 'ongoing')
    action.due = { ...action.due, also: [null] }

const leadCell = ({ leads }: TruthAction): string => leads.join(' / ')

function chapter({ text, grade, prose, strong: best }: Chapter, at: number): Laid[] {
  const of = themes[at]
  return [
    heading(`Chapter ${at + 2}: ${text}`, 1),
    strong(`Our judgement: ${grade}`),
    ...prose.map(para),
    heading('What we are proud of', 3),
    ...bullets(...best),
    heading('What we need to do next', 3),
    actionTable(of === undefined ? [] : themeActions(of), {
      columns: [
        { title: 'We will', width: 6, of: ({ action }) => action.text },
        { title: 'Led by', width: 3, of: ({ action }) => leadCell(action) },
        { title: 'When', width: 1.8, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Ofsted rec.', width: 1, of: ({ action }) => REC.get(action) ?? '' },
      ],
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'kexmoor-self-evaluation',
  title: 'Kexmoor Council Children’s Services Self-Evaluation and Next Steps, September 2025',
  style:
    'chapters of prose with a judgement, things to be proud of in bullets and a four-column table of next steps at the end of each; no numbers and no ratings; leads parted by strokes',
  levels: ['Chapter', 'Next step'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Overall effectiveness Inadequate Requires improvement' },
    { kind: 'measures', words: 'Re-referrals within 12 months' },
    { kind: 'workforce', words: 'Court and Permanence 38 11 24' },
    { kind: 'other', words: '7 Sufficiency of homes for children in care' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:slashes'],
  page: { footer: 'Kexmoor Council SEF September 2025 – OFFICIAL' },
  layout: () => [
    title('Kexmoor Council Children’s Services Self-Evaluation and Next Steps, September 2025'),
    heading('Chapter 1: Our context', 1),
    para(
      'Kexmoor has 61,400 children under 18, of whom 19.8% live in families with low income. On 31 August 2025 there were 1,740 children in need, 298 with a child protection plan and 512 in our care, 41 of them unaccompanied. We were inspected in February 2024 and this is the second self-evaluation since.',
    ),
    table([
      ['Judgement', 'Ofsted 2021', 'Ofsted 2024', 'Our own, 2025'],
      ['Overall effectiveness', 'Inadequate', 'Requires improvement', 'Requires improvement'],
      ['Leaders', 'Inadequate', 'Requires improvement', 'Moving to good'],
      ['Children in care', 'Requires improvement', 'Good', 'Good'],
    ]),
    heading('The recommendations of 2024', 2),
    table(
      [
        ['1', 'Health attendance at strategy discussions'],
        ['2', 'Quality of plans and recording for children in need'],
        ['3', 'Pre-proceedings'],
        ['4', 'Health assessments and histories'],
        ['5', 'Stability of the workforce'],
        ['6', 'Impact of quality assurance'],
        ['7', 'Sufficiency of homes for children in care'],
        ['8', 'Education, employment and training of care leavers'],
      ],
      { widths: [1, 8], headings: 0 },
    ),
    ...CHAPTERS.flatMap(chapter),
    heading('Appendix: figures', 1),
    table([
      ['Indicator', '2023/24', '2024/25', 'Q1 2025/26', 'Neighbours'],
      ['Re-referrals within 12 months', '24.1%', '21.8%', '20.9%', '21.5%'],
      ['Assessments in 45 days', '79%', '86%', '88%', '84%'],
      ['Children in care with three or more homes in a year', '10.2%', '9.1%', '', '10.4%'],
    ]),
    strong('Social workers in post, 31 August 2025'),
    table([
      ['Service', 'Posts', 'Vacant', 'Average caseload'],
      ['Assessment', '44', '4', '17'],
      ['Family Safeguarding', '71', '9', '16'],
      ['Court and Permanence', '38', '11', '24'],
    ]),
  ],
}
