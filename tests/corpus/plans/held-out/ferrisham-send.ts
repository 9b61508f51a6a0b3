// Ordinary. A priority action plan after an area SEND inspection: for each area for improvement some aims
// ("Impact statement"), with actions in a table beneath. Choices: accountable and responsible are both leads;
// the end date is the date; "Partners involved" are no leads.
import { actionTable, bullets, heading, para, strong, table, title } from '../../lay.ts'
import { aim, month, themeOf } from '../../truth.ts'
import type { CorpusPlan, TruthAction } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

type Row = [string, string, string, string, string, string, [string, string], string]

function row([ref, text, accountable, responsible, partners, start, [end, iso], success]: Row): TruthAction {
  return written(
    text,
    { accountable, responsible, partners, start },
    { ref, leads: [...new Set([accountable, responsible])], due: month(end, iso), success },
  )
}

const DCS = 'Executive Director, Children'
const ADE = 'AD Education and Inclusion'
const ICB = 'ICB Director of Nursing'
const SEN = 'Head of SEN Assessment'
const DCO = 'Designated Clinical Officer'

const themes = [
  themeOf(
    'Leaders across education, health and care should improve the quality and timeliness of EHC plans and of annual reviews',
    [
      aim(
        'Children and young people have plans that describe them well and are kept up to date',
        [
          row([
            '1.1.1',
            'Clear the backlog of 412 overdue amendments following annual review, Years 6, 9 and 11 first',
            ADE,
            SEN,
            'Schools, colleges',
            'Sept 2024',
            ['March 2025', '2025-03'],
            'No amendment older than 12 weeks',
          ]),
          row([
            '1.1.2',
            'Restructure the SEN casework team by locality so that every school has one named officer',
            ADE,
            SEN,
            'HR, trade unions',
            'Sept 2024',
            ['January 2025', '2025-01'],
            'Schools survey: 80% say they know their officer',
          ]),
          row([
            '1.1.3',
            'Put in place a multi-agency quality assurance framework: 20 plans a month, graded, and themes shared with those who write advice',
            DCS,
            'SEND Quality and Practice Lead',
            'Health, social care, PCF',
            'Oct 2024',
            ['December 2024', '2024-12'],
            '70% of plans graded good or better by July 2025',
          ]),
        ],
        '1.1',
      ),
      aim(
        'Advice from health and social care is on time and tells us something',
        [
          row([
            '1.2.1',
            'Agree one template for social care advice with children’s and adults’ services',
            'AD Children’s Social Care',
            'Designated Social Care Officer',
            'Adult social care',
            'Oct 2024',
            ['February 2025', '2025-02'],
            'Template used for all new requests',
          ]),
          row([
            '1.2.2',
            'Establish a single point of contact in health for all requests and a tracker that both sides can see',
            ICB,
            DCO,
            'Community trust, acute trust',
            'Oct 2024',
            ['December 2024', '2024-12'],
            '90% of health advice within six weeks',
          ]),
        ],
        '1.2',
      ),
    ],
    'Area for Improvement 1',
  ),
  themeOf(
    'Leaders should reduce waiting times for autism and ADHD assessment and support children and families while they wait',
    [
      aim(
        'Families get help when they need it and do not depend on a diagnosis',
        [
          row([
            '2.1.1',
            'Launch a “waiting well” offer: a helpline, workshops and a digital library designed with the forum',
            ICB,
            'Children’s Transformation Manager',
            'Parent Carer Forum, voluntary sector',
            'Sept 2024',
            ['November 2024', '2024-11'],
            '75% of families on the list have used at least one part of the offer',
          ]),
          row([
            '2.1.2',
            'Extend the neurodiversity-in-schools programme from 20 to 60 schools',
            ADE,
            'Principal Educational Psychologist',
            'Schools',
            'Jan 2025',
            ['July 2026', '2026-07'],
            '60 schools enrolled; fewer referrals from these than from others',
          ]),
        ],
        '2.1',
      ),
      aim(
        'Waits come down',
        [
          row([
            '2.2.1',
            'Insource additional assessment capacity for children who have waited longest',
            ICB,
            'Children’s Transformation Manager',
            'Community trust',
            'Nov 2024',
            ['March 2026', '2026-03'],
            'Nobody waits longer than 78 weeks by March 2026',
          ]),
          row([
            '2.2.2',
            'Redesign the pathway so that triage is by need and one assessment covers both conditions',
            ICB,
            'Clinical Director, Community Paediatrics',
            'CAMHS',
            'Jan 2025',
            ['September 2025', '2025-09'],
            'New pathway agreed by the Partnership Board and in use',
          ]),
          row([
            '2.2.3',
            'Validate the waiting list, contacting every family',
            ICB,
            DCO,
            '',
            'Sept 2024',
            ['December 2024', '2024-12'],
            'All 1,960 families contacted',
          ]),
        ],
        '2.2',
      ),
    ],
    'Area for Improvement 2',
  ),
  themeOf(
    'Leaders should strengthen preparation for adulthood from the earliest years',
    [
      aim(
        'Young people know what comes next',
        [
          row([
            '3.1.1',
            'Publish a preparing for adulthood guide and pathway, co-produced with the Ferrisham Voices group',
            DCS,
            'Transitions Strategic Lead',
            'Ferrisham Voices',
            'Nov 2024',
            ['April 2025', '2025-04'],
            'Guide published; 500 copies given out at reviews',
          ]),
          row([
            '3.1.2',
            'Grow the number of supported internships',
            ADE,
            '14–25 Participation Manager',
            'Employers, colleges',
            'Sept 2024',
            ['September 2025', '2025-09'],
            '45 places (2024: 26)',
          ]),
          row([
            '3.1.3',
            'Agree a transition protocol for young people with complex health needs who are not eligible for continuing healthcare',
            ICB,
            'Transitions Strategic Lead',
            'Adult social care, hospice',
            'Jan 2025',
            ['June 2025', '2025-06'],
            'Protocol in place and audited after six months',
          ]),
        ],
        '3.1',
      ),
    ],
    'Area for Improvement 3',
  ),
]

export const plan: CorpusPlan = {
  id: 'ferrisham-send',
  title: 'Ferrisham Local Area Partnership: SEND Priority Improvement Plan',
  style:
    'areas for improvement, impact statements across the table, accountable and responsible columns, start and end, no rating',
  levels: ['Area for Improvement', 'Impact', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'EHC plans issued within 20 weeks 38% 55%' },
    { kind: 'other', words: 'SEND Executive Monthly Executive Director, Children' },
  ],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'pdf:lines', 'odt', 'html', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Ferrisham Local Area Partnership: SEND Priority Improvement Plan'),
    para('September 2024 to September 2026'),
    heading('Foreword'),
    para(
      'The inspection of our local area in May 2024 found inconsistent experiences and outcomes for children and young people with SEND. We accept that. We are sorry to those families who have waited too long, and this plan is what we have agreed to do about it. It was written with the Parent Carer Forum, who met with us six times over the summer.',
    ),
    heading('Governance'),
    table(
      [
        ['Group', 'Meets', 'Chair'],
        ['SEND Partnership Board', 'Every two months', 'Independent chair'],
        ['SEND Executive', 'Monthly', 'Executive Director, Children'],
        ['Three workstream groups', 'Every three weeks', 'See below'],
      ],
      { widths: [3, 2, 3] },
    ),
    ...themes.flatMap((of) => [
      heading(of.ref ?? '', 1),
      strong(of.text),
      actionTable(
        (of.objectives ?? []).flatMap((objective) =>
          objective.actions.map((action) => ({ objective, action })),
        ),
        {
          banner: ({ objective }) => `Impact ${objective.ref ?? ''}: ${objective.text}`,
          columns: [
            { title: 'Ref', width: 0.8, of: ({ action }) => action.ref ?? '' },
            { title: 'What are we going to do?', width: 4.4, of: ({ action }) => action.text },
            { title: 'Accountable', width: 1.7, of: ({ action }) => cellFor(action, 'accountable') },
            { title: 'Responsible', width: 1.8, of: ({ action }) => cellFor(action, 'responsible') },
            { title: 'Partners involved', width: 1.8, of: ({ action }) => cellFor(action, 'partners') },
            { title: 'Start', width: 1, of: ({ action }) => cellFor(action, 'start') },
            { title: 'End', width: 1.3, of: ({ action }) => action.due?.text ?? '' },
            { title: 'What will be different?', width: 3, of: ({ action }) => action.success ?? '' },
          ],
        },
      ),
    ]),
    heading('How we will measure impact'),
    table(
      [
        ['Measure', 'Baseline', 'Sept 2025', 'Sept 2026'],
        ['EHC plans issued within 20 weeks', '38%', '55%', '70%'],
        ['Annual reviews completed on time', '41%', '60%', '80%'],
        ['Longest wait, autism assessment', '143 weeks', '104 weeks', '65 weeks'],
        ['Parents who agree “I know who to talk to”', '29%', '45%', '65%'],
      ],
      { widths: [4, 1, 1, 1] },
    ),
    heading('Glossary'),
    ...bullets('EHC – education, health and care', 'ICB – integrated care board', 'PCF – parent carer forum'),
  ],
}
