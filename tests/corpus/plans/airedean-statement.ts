// A statement of action after an inadequate judgement: six themes, in each the inspectors' recommendations (R) and wider
// areas for improvement (AFI) with the actions against them, measures of success, who takes it forward, and red, amber or
// green. Choices: the area for improvement is the objective above its actions; the rating is a word in a coloured cell.
import { actionTable, type Column, heading, para, table, title } from '../lay.ts'
import { act, aim, month, placedActions, printed, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const green = rated('Green', 'on-track')
const amber = rated('Amber', 'at-risk')
const red = rated('Red', 'off-track')
const FILLS = new Map([
  ['Green', '92D050'],
  ['Amber', 'FFC000'],
  ['Red', 'FF0000'],
])

type Line = [string, string, string, TruthDue, TruthRating]

function line(...[text, success, leads, due, rating]: Line): TruthAction {
  return act(text, leads, due, { success, rating })
}

const themes: TruthTheme[] = [
  themeOf(
    'Leadership, management and governance',
    [
      aim(
        'The Council must know itself: oversight by senior leaders and members',
        [
          line(
            'Senior leaders to spend a day each month with a front line team and report what they find',
            'Feedback from staff; twelve reports in the year',
            'Strategic Director Children’s Services',
            month('Jan 2019', '2019-01'),
            green,
          ),
          line(
            'Members’ training on corporate parenting and safeguarding data',
            '60 of 90 members trained',
            'City Solicitor;Principal Social Worker',
            month('March 2019', '2019-03'),
            amber,
          ),
        ],
        'R1',
      ),
      aim(
        'Workloads are too high in the assessment teams',
        [
          line(
            'Recruit sixty social workers, of whom twenty experienced',
            'Caseloads at 18 or below',
            'Deputy Director Social Care;Head of HR',
            month('April 2019', '2019-04'),
            amber,
          ),
          line(
            'Pay a retention supplement in the teams that lose most',
            'Turnover from 24% to 15%',
            'Head of HR',
            month('Feb 2019', '2019-02'),
            green,
          ),
        ],
        'AFI 3',
      ),
    ],
    'Theme 1',
  ),
  themeOf(
    'The front door',
    [
      aim(
        'Thresholds are not understood or applied in the same way',
        [
          line(
            'Publish a continuum of need with the partners, with examples of what is and is not a referral',
            'Contacts that lead to nothing fall from 61% to 40%',
            'Service Manager Front Door',
            month('Feb 2019', '2019-02'),
            green,
          ),
          line(
            'Move a health visitor and a probation officer into the hub',
            'Partners’ information in four hours in nine cases of ten',
            'Service Manager Front Door;Designated Nurse',
            month('May 2019', '2019-05'),
            red,
          ),
        ],
        'R2',
      ),
      aim(
        'Strategy discussions do not include all who should be there',
        [
          line(
            'Police and health to dial in to all strategy discussions; minutes sent the same day',
            'Three agencies present in 95%',
            'Detective Superintendent, Protecting Vulnerable People;Head of Service Assessment',
            month('Jan 2019', '2019-01'),
            green,
          ),
        ],
        'R3',
      ),
    ],
    'Theme 2',
  ),
  themeOf(
    'Help and protection',
    [
      aim(
        'Children in need drift without a plan',
        [
          line(
            'Review all children in need open for over a year; step up, step down or close',
            'All 830 reviewed',
            'Head of Service Localities',
            month('March 2019', '2019-03'),
            amber,
          ),
          line(
            'Chair child in need reviews by team managers every twelve weeks',
            'Reviews in time from 48% to 90%',
            'Head of Service Localities',
            month('June 2019', '2019-06'),
            red,
          ),
        ],
        'R4',
      ),
      aim(
        'Children who live with neglect wait too long for something to change',
        [
          line(
            'Train all teams and schools’ safeguarding leads in the neglect toolkit',
            'Toolkit on file for half of all children known for neglect',
            'Safeguarding Board Manager',
            month('July 2019', '2019-07'),
            green,
          ),
        ],
        'AFI 11',
      ),
    ],
    'Theme 3',
  ),
  themeOf(
    'Children looked after',
    [
      aim(
        'Health assessments are late',
        [
          line(
            'Agree with the CCG a clinic each week that is kept for initial assessments',
            '85% within 20 working days',
            'Designated Doctor;Head of Service Looked After Children',
            month('April 2019', '2019-04'),
            amber,
          ),
        ],
        'R7',
      ),
      aim(
        'Brothers and sisters are parted too readily',
        [
          line(
            'Record a sibling assessment before any placement apart',
            'Assessment on file for all',
            'Fostering Service Manager',
            month('May 2019', '2019-05'),
            green,
          ),
        ],
        'AFI 19',
      ),
    ],
    'Theme 4',
  ),
  themeOf(
    'Care leavers',
    [
      aim(
        'Pathway plans are poor and out of date',
        [
          line(
            'Bring every pathway plan up to date and have a manager read it',
            'All 540 within six months old',
            'Leaving Care Manager',
            month('April 2019', '2019-04'),
            red,
          ),
          line(
            'Build the plan into an app with the young people who asked for it',
            '100 use it',
            'Leaving Care Manager;Digital Services',
            month('Sept 2019', '2019-09'),
            green,
          ),
        ],
        'R9',
      ),
    ],
    'Theme 5',
  ),
  themeOf(
    'Quality assurance and learning',
    [
      aim(
        'Audit counts what is done and not whether it is any good',
        [
          line(
            'New audit tool, moderated with a partner in practice',
            'Grades agreed in eight cases of ten',
            'Head of Quality Assurance',
            month('Feb 2019', '2019-02'),
            green,
          ),
        ],
        'R10',
      ),
    ],
    'Theme 6',
  ),
]

const columns: Column[] = [
  {
    title: 'Ref',
    width: 0.8,
    of: ({ objective }) => objective?.ref ?? '',
    merge: ({ objective }) => objective,
  },
  {
    title: 'Area for Improvement',
    width: 2.8,
    of: ({ objective }) => objective?.text ?? '',
    merge: ({ objective }) => objective,
  },
  { title: 'Actions to be taken', width: 4, of: ({ action }) => action.text },
  { title: 'Measures of success', width: 2.8, of: ({ action }) => action.success ?? '' },
  { title: 'Who will take it forward', width: 2.6, of: ({ action }) => action.leads },
  { title: 'By when', width: 1.2, of: ({ action }) => action.due?.text ?? '' },
  {
    title: 'Progress RAG',
    width: 1,
    of: ({ action }) => printed(action.rating),
    fill: ({ action }) => FILLS.get(printed(action.rating)),
  },
]

export const plan: CorpusPlan = {
  id: 'airedean-statement',
  title:
    'City of Airedean – Children’s Services Improvement Plan and Statement of Action (draft to be tabled)',
  style:
    'six themes; recommendations (R) and wider areas (AFI) merged over their actions, two leads on lines of their own, coloured words',
  levels: ['Theme', 'Area for Improvement', 'Action'],
  scale: [
    { code: 'Green', label: 'On target', status: 'on-track' },
    { code: 'Amber', label: 'Some risk that it will not be done in time', status: 'at-risk' },
    { code: 'Red', label: 'Not on target', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'other', words: 'Task Group 4 Children looked after Head of Service Looked After Children' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title(
      'City of Airedean – Children’s Services Improvement Plan and Statement of Action (draft to be tabled)',
    ),
    para(
      'The plan answers the ten recommendations that inspectors made in October 2018 (R) and 28 wider areas for improvement that we took from the text of their report (AFI). Those that are finished, or are taken forward elsewhere, are not shown here. It must be with Ofsted in the first week of February.',
    ),
    para('Key: Green = On target. Amber = Some risk that it will not be done in time. Red = Not on target.'),
    heading('Task groups', 2),
    table(
      [
        ['Group', 'Theme', 'Task group lead'],
        ['Task Group 1', 'Leadership, management and governance', 'Strategic Director'],
        ['Task Group 2', 'The front door', 'Service Manager Front Door'],
        ['Task Group 3', 'Help and protection', 'Head of Service Localities'],
        ['Task Group 4', 'Children looked after', 'Head of Service Looked After Children'],
        ['Task Group 5', 'Care leavers', 'Leaving Care Manager'],
        ['Task Group 6', 'Quality assurance and learning', 'Head of Quality Assurance'],
      ],
      { widths: [2, 4, 4] },
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), { columns }),
    ]),
  ],
}
