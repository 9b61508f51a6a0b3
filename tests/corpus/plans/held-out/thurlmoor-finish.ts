// Ordinary. A London borough's plan after a single inspection: four themes, a table for each, a start and a
// finish for each action. Choices: the finish is the date by which an action is due; the column "Ofsted rec."
// counts the report's recommendations and is not the number of the action.
import { actionTable, bullets, free, heading, para, table, title } from '../../lay.ts'
import { act, month, placedActions, printed, rated, theme } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../../types.ts'

const blue: TruthRating = { ...rated('B', 'complete'), fill: '9DC3E6' }
const red: TruthRating = { ...rated('R', 'off-track'), fill: 'FF5050' }
const amber: TruthRating = { ...rated('A', 'at-risk'), fill: 'FFC000' }
const green: TruthRating = { ...rated('G', 'on-track'), fill: '92D050' }

const PRINTED = new Map<TruthAction, { start: string; rec: string }>()

type Line = [string, string, string, string, string, TruthDue, string, TruthRating]

function line([ref, rec, text, lead, start, due, success, rating]: Line): TruthAction {
  const made = act(text, lead, due, { ref, rating, success })
  PRINTED.set(made, { start, rec })
  return made
}

const dec17 = month('Dec 17', '2017-12')
const feb18 = month('Feb 18', '2018-02')
const apr18 = month('Apr 18', '2018-04')
const jul18 = month('Jul 18', '2018-07')
const oct18 = month('Oct 18', '2018-10')

const leadership = theme('Theme 1: Leadership, management and governance', [
  line([
    '1.1',
    '1',
    'Set up an Improvement Board with an independent chair and publish its terms of reference',
    'Corporate Director, Children and Culture',
    'Jun 17',
    dec17,
    'Leaders are held to account in public for how quickly services for children get better',
    blue,
  ]),
  line([
    '1.2',
    '1, 2',
    'Give every lead member and senior officer a monthly visit to a frontline team',
    'Chief Executive',
    'Sep 17',
    feb18,
    'Decisions at the top of the council rest on what practice is really like',
    green,
  ]),
  line([
    '1.3',
    '2',
    'Rebuild the weekly performance report so that team managers can see children who are waiting',
    'Head of Performance and Insight',
    'Oct 17',
    apr18,
    'No child waits for an assessment without a manager knowing why',
    amber,
  ]),
])

const frontDoor = theme('Theme 2: The front door and children in need of protection', [
  line([
    '2.1',
    '4',
    'Write one threshold document with partners and train 400 staff to use it',
    'Divisional Director, Children’s Social Care',
    'Jul 17',
    dec17,
    'Families get the right help first time and are not passed between services',
    blue,
  ]),
  line([
    '2.2',
    '4',
    'Bring a health visitor and a probation officer into the multi-agency safeguarding hub, and agree with their employers how they will see each other’s records',
    'Service Head, MASH and Assessment; Head of Children’s Health',
    'Nov 17',
    apr18,
    'Strategy discussions include all who know the child',
    red,
  ]),
  line([
    '2.3',
    '5',
    'Review every child in need plan that has been open for longer than nine months',
    'Service Head, Family Support and Protection',
    'Nov 17',
    feb18,
    'Plans move forward and do not drift',
    green,
  ]),
  line([
    '2.4',
    '6',
    'Make strategy meetings happen within one working day where there is a risk of serious harm',
    'Service Head, MASH and Assessment',
    'Sep 17',
    feb18,
    'Children at risk tonight are safe tonight',
    amber,
  ]),
])

const cared = theme('Theme 3: Children looked after and care leavers', [
  line([
    '3.1',
    '9',
    'Hold a permanence planning meeting by the second review for each child who comes into care',
    'Service Head, Children Looked After',
    'Jan 18',
    jul18,
    'Children know earlier where they will grow up',
    green,
  ]),
  line([
    '3.2',
    '10',
    'Double the number of in-borough foster homes for teenagers',
    'Service Head, Resources',
    'Oct 17',
    oct18,
    'Fewer young people have to leave their school and friends',
    red,
  ]),
  line([
    '3.3',
    '11',
    'Offer all care leavers a health passport written with them. Young people who have already turned 18 will be offered one at their next pathway plan review',
    'Designated Nurse',
    'Jan 18',
    jul18,
    'Young people can tell their own health story',
    green,
  ]),
])

const workforce = theme('Theme 4: A confident and settled workforce', [
  line([
    '4.1',
    '13',
    'Open a social work academy for newly qualified staff with protected caseloads',
    'Principal Social Worker',
    'Sep 17',
    apr18,
    'Children keep the same social worker for longer',
    green,
  ]),
  line([
    '4.2',
    '13',
    'Cut the share of agency staff from 34% to 15%',
    'Divisional Director, HR',
    'Sep 17',
    oct18,
    'Families tell their story once',
    amber,
  ]),
  line([
    '4.3',
    '14',
    'Train each practice supervisor in giving reflective supervision',
    'Principal Social Worker',
    'Nov 17',
    jul18,
    'Social workers have room to think about what life is like for a child',
    green,
  ]),
])

const themes = [leadership, frontDoor, cared, workforce]

export const plan: CorpusPlan = {
  id: 'thurlmoor-finish',
  title: 'London Borough of Thurlmoor: Children’s Services Improvement Plan 2017–2019',
  style: 'a table for each theme; start and finish; BRAG letters in coloured cells, key before',
  levels: ['Theme', 'Action'],
  scale: [
    { code: 'B', label: 'Action complete', status: 'complete', colour: '9DC3E6' },
    {
      code: 'R',
      label: 'Action will not be delivered by its finish date',
      status: 'off-track',
      colour: 'FF5050',
    },
    { code: 'A', label: 'Delivery at risk; recovery agreed', status: 'at-risk', colour: 'FFC000' },
    { code: 'G', label: 'Action on course', status: 'on-track', colour: '92D050' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Delivery at risk; recovery agreed' },
    { kind: 'other', words: 'Comments of the commissioner added' },
    { kind: 'other', words: 'Performance information must be accurate and used at every level' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: {
    landscape: true,
    size: 8.5,
    footer: 'Thurlmoor Children’s Services Improvement Plan, December 2017',
  },
  layout: () => [
    title('London Borough of Thurlmoor: Children’s Services Improvement Plan 2017–2019'),
    table(
      [
        ['Version', 'Date', 'What changed'],
        ['0.3', '4 July 2017', 'Draft for staff and partners'],
        ['0.9', '1 August 2017', 'Comments of the commissioner added'],
        ['2.0', '11 December 2017', 'Refreshed for the Improvement Board'],
      ],
      { widths: [1, 2, 5] },
    ),
    heading('Foreword'),
    para(
      'In April 2017 inspectors found that services for children in Thurlmoor were inadequate. We are sorry. Children here deserve better, and the Mayor, the Chief Executive and every member of staff are determined that they will have it within two years.',
    ),
    para(
      'This plan answers each of the fifteen recommendations in the report. It will be refreshed as we learn from monitoring visits.',
    ),
    heading('How the plan is governed'),
    ...bullets(
      'The Improvement Board meets every six weeks and owns the plan',
      'An operational group chaired by the Divisional Director meets fortnightly',
      'Cabinet and the scrutiny lead receive a report each quarter',
    ),
    heading('BRAG status'),
    free(
      [
        [{ text: 'B', fill: '9DC3E6' }, 'Action complete'],
        [{ text: 'R', fill: 'FF5050' }, 'Action will not be delivered by its finish date'],
        [{ text: 'A', fill: 'FFC000' }, 'Delivery at risk; recovery agreed'],
        [{ text: 'G', fill: '92D050' }, 'Action on course'],
      ],
      { widths: [1, 8] },
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Ofsted rec.', width: 1, of: ({ action }) => PRINTED.get(action)?.rec ?? '' },
          { title: 'Improvement action', width: 6, of: ({ action }) => action.text },
          { title: 'Responsible officer', width: 3, of: ({ action }) => action.leads.join('; ') },
          { title: 'Start', width: 1.2, of: ({ action }) => PRINTED.get(action)?.start ?? '' },
          { title: 'Finish', width: 1.2, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'What will be different for children',
            width: 5,
            of: ({ action }) => action.success ?? '',
          },
          {
            title: 'BRAG',
            width: 1,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => action.rating?.fill,
          },
        ],
      }),
    ]),
    heading('Appendix: recommendations answered by the actions begun so far'),
    table(
      [
        ['Rec.', 'What inspectors recommended', 'See'],
        ['1', 'Elected members and senior officers must be able to hold services to account', '1.1, 1.2'],
        ['2', 'Performance information must be accurate and used at every level', '1.2, 1.3'],
        ['4', 'Thresholds must be understood and applied by all partners', '2.1, 2.2'],
        ['10', 'There must be enough foster carers for older children', '3.2'],
        ['13', 'Children must not have to change social worker so often', '4.1, 4.2'],
      ],
      { widths: [1, 8, 2] },
    ),
  ],
}
