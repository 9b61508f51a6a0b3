// In the shape of a real paper: a county safeguarding board's business plan for three years. One long table whose
// first cell, the theme, stands merged down its actions; one number is used twice and the authors left it so; no
// status. Choices: who stands under "Lead" parted by a slash leads together; "and ongoing" is a date with more.
import { actionTable, bullets, heading, para, title } from '../../lay.ts'
import { act, day, month, placedActions, repeating, theme } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../../types.ts'

type Line = [ref: string, text: string, lead: string, due: TruthDue, outcome: string]

const line = ([ref, text, lead, due, outcome]: Line): TruthAction =>
  act(text, lead.replaceAll('/', ';'), due, { ref, success: outcome })

const themes: TruthTheme[] = [
  theme(
    'Leadership and Governance',
    (
      [
        [
          '1.1',
          'Agree in writing how the Board, the Health and Wellbeing Board and the Community Safety Partnership report to one another so that nothing about children is discussed three times or not at all',
          'Independent Chair',
          month('September 2015', '2015-09'),
          'Protocol signed; forward plans of the three boards on one sheet',
        ],
        [
          '1.2',
          'Review membership of each sub-group so that every agency sends somebody who can commit it, with a named deputy',
          'Business Manager/Executive Group',
          month('July 2015', '2015-07'),
          'Attendance of 80% for each agency across the year',
        ],
        [
          '1.3',
          'Recruit a second lay member from the coastal towns',
          'Business Manager',
          month('October 2015', '2015-10'),
          'Two lay members in post and inducted',
        ],
        [
          '1.4',
          'Board members to visit front line teams other than their own and to write one page on what they saw',
          'Board Members',
          repeating('Quarterly', 'quarterly'),
          'At least sixteen visits a year; themes come back to the Board',
        ],
        [
          '1.5',
          'Set out what each agency pays and what it gets for it',
          'Independent Chair/Finance Officer',
          month('March 2016', '2016-03'),
          'Budget for 2016-17 agreed before the year begins',
        ],
        [
          '1.5',
          'Keep the risk register of the Board and look at it at each Executive',
          'Executive Group',
          repeating('Each Executive meeting, ongoing', 'ongoing'),
          'Red risks have an owner and a date',
        ],
      ] as Line[]
    ).map(line),
    '1',
  ),
  theme(
    'Voice of the Child',
    (
      [
        [
          '2.1',
          'Ask children on child protection plans what changed for them, using the advocacy service rather than the social worker',
          'Quality and Effectiveness Group',
          month('December 2015', '2015-12'),
          'Sixty interviews; report to Board in the children’s own words',
        ],
        [
          '2.2',
          'Young people’s shadow board to set one question a year that every agency must answer in person',
          'Participation Worker/Independent Chair',
          repeating('Annually', 'annual'),
          'Answers published with what will be done',
        ],
        [
          '2.3',
          'Write a version of this plan for children',
          'Participation Worker',
          day('30th June 2015', '2015-06-30'),
          'Version on the website and in school nurses’ rooms',
        ],
      ] as Line[]
    ).map(line),
    '2',
  ),
  theme(
    'Quality Assurance and Evidence of Impact',
    (
      [
        [
          '3.1',
          'Carry out three multi-agency audits a year with practitioners in the room: neglect of under fives; children missing; disabled children',
          'Quality and Effectiveness Group',
          month('By March 2016', '2016-03'),
          'Findings known to teams within four weeks of each audit',
        ],
        [
          '3.2',
          'Cut the data set from 140 measures to 40 and add a sentence to each that says so what',
          'Performance Analyst/Quality and Effectiveness Group',
          month('November 2015', '2015-11'),
          'Board can say which five measures worry it',
        ],
        [
          '3.3',
          'Run the section 11 return with a peer challenge day in place of the paper exercise',
          'Business Manager',
          month('February 2016', '2016-02'),
          'Every return challenged by another agency; action plans back within six weeks',
        ],
      ] as Line[]
    ).map(line),
    '3',
  ),
  theme(
    'Learning from Case Reviews and Child Deaths',
    (
      [
        [
          '4.1',
          'Turn each published review into a two-page briefing and a half-day event, and ask three months later who has heard of it',
          'Case Review Group/Training Group',
          repeating('Within 6 weeks of each review, ongoing', 'ongoing'),
          '70% of practitioners asked can name one thing they now do differently',
        ],
        [
          '4.2',
          'Safer sleep campaign with midwives, housing officers and the libraries',
          'Child Death Overview Panel',
          month('January 2016', '2016-01'),
          'Advice given and recorded for 95% of new births',
        ],
      ] as Line[]
    ).map(line),
    '4',
  ),
  theme(
    'Staff Development',
    (
      [
        [
          '5.1',
          'Publish the training plan for two years rather than one so that agencies can release people',
          'Training Group',
          month('April 2016', '2016-04'),
          'Cancellations fall from 19% to below 10%',
        ],
        [
          '5.2',
          'Evaluate the effect of level 3 courses on practice by asking the person’s manager after three months',
          'Training Group/Quality and Effectiveness Group',
          repeating('Six monthly', 'six-monthly'),
          'Two in three managers can give an example',
        ],
      ] as Line[]
    ).map(line),
    '5',
  ),
]

const AREAS = [
  'Child sexual exploitation and missing children',
  'Early help',
  'Parental mental ill health, substance misuse and domestic abuse',
  'Emotional wellbeing of young people',
  'Gangs',
  'Radicalisation',
  'Female genital mutilation',
]

export const plan: CorpusPlan = {
  id: 'marlinghurst-lscb',
  title: 'Marlinghurst Safeguarding Children Board Business Plan 2015–2018',
  style:
    'one table for a board’s three years, theme merged down with its number inside the cell, one reference used twice, no status',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'docx:plain'],
  page: { landscape: true, size: 9, footer: 'MSCB Business Plan 2015–18 – FINAL – Website' },
  layout: () => [
    title('Marlinghurst Safeguarding Children Board Business Plan 2015–2018'),
    heading('Overarching themes'),
    ...bullets(...themes.map(({ ref, text }) => `${ref ?? ''}. ${text}`)),
    para('Areas of particular interest'),
    ...bullets(...AREAS),
    para(
      'The Board, the Executive Group and each sub-group will contribute to the activities around each of the areas of this plan. All groups will produce a workplan with details of activity and evidence of outcomes, and will report to the Executive Group. The plan will be reviewed each year and a report included in the annual report.',
    ),
    heading('Business plan'),
    actionTable(placedActions({ themes }), {
      columns: [
        {
          title: 'Theme',
          width: 2,
          of: ({ theme: of }) => `${of.ref ?? ''}. ${of.text}`,
          merge: ({ theme: of }) => of,
        },
        { title: 'Ref', width: 0.7, of: ({ action }) => action.ref ?? '' },
        { title: 'Action', width: 5, of: ({ action }) => action.text },
        { title: 'Lead', width: 2.2, of: ({ action }) => action.leads.join('/') },
        { title: 'Timescale', width: 1.8, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Expected outcome', width: 4, of: ({ action }) => action.success ?? '' },
      ],
    }),
  ],
}
