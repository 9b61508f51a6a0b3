import { about, arial, close, grid, serif, sheet, squares, tahoma, type Unmet, ul } from '../parts.ts'
import { of } from './parts.ts'

const weak = [
  'the fractured relationship with parents and carers, and the lack of co-production',
  'the time that children wait to be assessed for autism spectrum disorder',
  'the quality of education, health and care (EHC) plans.',
]
const dev = [
  [
    'Too few professionals know how to refer to the autism pathway.',
    'Reviews at two years are not joined up.',
  ],
  ['Parents do not know of the local offer.'],
  ['Too few young people with SEND move into paid work.'],
] as const
const urgent = [
  'Leaders from the council and the integrated care board should act at once to reduce how long children wait for occupational therapy.',
  'Leaders across the partnership should improve the quality of EHC plans, and of their annual reviews.',
]
const needs = [
  'Leaders in education, health and care should improve how young people are prepared for adulthood.',
  'Leaders should strengthen how they oversee alternative provision, so that children return to school sooner.',
]

/** Inspections of an area's work for special educational needs, and a joint inspection of 2025. */
export const ofAreas: Unmet[] = [
  {
    name: 'an area’s letter of 2019, weaknesses that a statement must answer',
    authority: 'Rutmore',
    kind: 'send',
    days: ['2019-03-04', '2019-03-08'],
    published: '2019-05-01',
    lead: 'Deborah Mosscrop',
    grades: {},
    findings: [
      ...of('area-for-improvement', 1, ...dev[0]),
      ...of('area-for-improvement', 3, ...dev[1]),
      ...of('area-for-improvement', 4, ...dev[2]),
      ...of('priority-action', 1, ...weak),
    ],
    look: tahoma + squares + sheet(''),
    body:
      '<p>1 May 2019</p><p>Mr Tim Neal<br>Director for People<br>Rutmore County Council<br>Catmere Street<br>RT15 6HP</p><p>Amelia Royle, Clinical Commissioning Group Chief Officer</p><p>Dear Mr Neal and Ms Royle</p><p><b>Joint local area SEND inspection in Rutmore</b></p><p>Between 4 March 2019 and 8 March 2019, Ofsted and the Care Quality Commission (CQC) conducted a joint inspection of the local area of Rutmore to judge the effectiveness of the area in implementing the special educational needs and/or disability (SEND) reforms as set out in the Children and Families Act 2014.</p><p>The inspection was led by one of Her Majesty’s Inspectors from Ofsted, with a team of inspectors including an Ofsted Inspector and a children’s services inspector from the CQC.</p><p>As a result of the findings of this inspection, Her Majesty’s Chief Inspector (HMCI) has determined that a Written Statement of Action is required because of significant areas of weakness in the local area’s practice.</p><h3>Main findings</h3>' +
      ul('Leaders know what must change.', 'Parents are not satisfied.') +
      ['identifying', 'assessing and meeting the needs of', 'improving outcomes for']
        .map(
          (what, at) =>
            `<h3>The effectiveness of the local area in ${what} children and young people with special educational needs and/or disabilities</h3><p><b>Strengths</b></p>${ul('Portage workers are valued.')}<p><b>Areas for development</b></p>${ul(...(dev[at] ?? []))}`,
        )
        .join('') +
      '<p><b>The inspection raises significant concerns about the effectiveness of the local area.</b></p><p>The local area is required to produce and submit a Written Statement of Action to Ofsted that explains how it will tackle the following areas of significant weakness:</p>' +
      ul(...weak) +
      '<p>Yours sincerely</p><p>Deborah Mosscrop</p><p><b>Her Majesty’s Inspector</b></p>' +
      grid([
        ['Ofsted', 'Care Quality Commission'],
        [
          'Emma Ings<br>Regional Director',
          'Ursula Gallant<br>Deputy Chief Inspector, Primary Medical Services',
        ],
        ['Deborah Mosscrop<br>HMI Lead Inspector', 'Lucy Harte<br>CQC Lead Inspector'],
      ]) +
      '<p>cc: Department for Education<br>Clinical commissioning group<br>NHS England</p>',
  },
  {
    name: 'an area’s report of 2024, tables of who must act, days of the inspection before',
    authority: 'Oldmere',
    kind: 'send',
    days: ['2024-06-24', '2024-06-28'],
    published: '2024-08-20',
    lead: 'Marie Thomsett',
    grades: { 'area-send-outcome': 'Widespread and/or systemic failings' },
    findings: [...of('priority-action', 1, ...urgent), ...of('area-for-improvement', 1, ...needs)],
    look: arial + squares + sheet('', '', '2.4cm'),
    body:
      '<h1>Area SEND inspection of Oldmere Local Area Partnership</h1><p>Inspection dates: 24 to 28 June 2024</p><p>Dates of previous inspection: 30 September to 4 October 2019</p><h2>Inspection outcome</h2><p>There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with special educational needs and/or disabilities (SEND), which the local area partnership must address urgently.</p><p>A monitoring inspection will be carried out within approximately 18 months. The next full reinspection will be within approximately 3 years.</p><p>As a result of this inspection, HMCI requires the local area partnership to prepare and submit a priority action plan (area SEND) to address the identified areas for priority action.</p><h2>Information about the local area partnership</h2><p>Oldmere Metropolitan Borough Council and the integrated care board are jointly responsible for the planning and commissioning of services.</p><h2>What is it like to be a child or young person with SEND in this area?</h2>' +
      about(1, 4) +
      '<h2>What is the area partnership doing that is effective?</h2>' +
      ul('Leaders listen to young people.', 'Early years staff find needs early.') +
      '<h2>What does the area partnership need to do better?</h2>' +
      ul('Too many children wait for too long.', 'Plans are not kept up to date.') +
      '<h2>Areas for priority action</h2>' +
      grid([
        ['<b>Responsible body</b>', '<b>Areas for priority action</b>'],
        [
          'Oldmere Metropolitan Borough Council and NHS Greater Tarnside Integrated Care Board',
          urgent[0] ?? '',
        ],
        ['Oldmere Metropolitan Borough Council', urgent[1] ?? ''],
      ]) +
      '<h2>Areas for improvement</h2>' +
      grid([['<b>Areas for improvement</b>'], ...needs.map((text) => [text])]) +
      '<h2>Local area partnership details</h2>' +
      grid([
        ['Local authority', 'Integrated care board'],
        ['Oldmere Metropolitan Borough Council', 'NHS Greater Tarnside'],
        ['Gerard Jonah, Director of Children’s Services', 'Mark Fish, Chief Executive'],
      ]) +
      '<h2>Information about this inspection</h2><p>This inspection was carried out at the request of the Secretary of State for Education.</p><h3>Inspection team</h3>' +
      grid(
        [
          ['<b>Ofsted</b>', '<b>Care Quality Commission</b>'],
          ['Marie Thomsett, HMI, Ofsted Lead inspector', 'Lesley Perry, CQC Lead inspector'],
          ['Claire Prince, HMI', 'Andrea Cap, CQC'],
        ],
        'none',
      ) +
      '<p>Report published: 20 August 2024</p>' +
      close(2024),
  },
  {
    name: 'joint inspection of 2025, a report on victims of abuse at home',
    authority: 'South Wharram',
    kind: 'jtai',
    days: ['2025-02-24', '2025-02-28'],
    published: null,
    lead: 'Rebekah Tull',
    grades: {},
    findings: of(
      'area-for-improvement',
      1,
      'How the police record the voice of unborn, and very young, children.',
      'Midwives’ routine enquiry about domestic abuse.',
      'The partnership’s evaluation of whether children’s lives improve.',
    ),
    look:
      serif + squares + sheet('Joint targeted area inspection of South Wharram\\A 24 to 28 February 2025'),
    body:
      '<h1>Joint targeted area inspection of South Wharram</h1><h2>The multi-agency response to children who are victims of domestic abuse</h2><p>Inspection dates: 24 to 28 February 2025</p><p>Lead inspector: Rebekah Tull, HMI, Ofsted</p><h2>Context and scope of the inspection</h2><p>This inspection took place from 24 to 28 February 2025. It was carried out by inspectors from Ofsted, the Care Quality Commission (CQC), His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS) and HM Inspectorate of Probation.</p><h2>Headline findings</h2>' +
      about(1, 3) +
      '<h2>What needs to improve?</h2>' +
      ul(
        'How the police record the voice of unborn, and very young, children.',
        'Midwives’ routine enquiry about domestic abuse.',
        'The partnership’s evaluation of whether children’s lives improve.',
      ) +
      '<h2>Strengths</h2>' +
      ul('Practitioners are skilled.', 'Leaders share what they know.') +
      '<h2>Main findings</h2>' +
      about(3, 9) +
      '<h2>Practice study: highly effective practice</h2>' +
      about(4, 5) +
      '<h2>Next steps</h2><p>We have determined that South Wharram Council is the principal authority and should prepare a written statement of proposed action by 6 June 2025.</p>' +
      close(2025),
  },
]
