import {
  about,
  arial,
  close,
  grid,
  letterhead,
  p,
  rings,
  serif,
  sheet,
  squares,
  tahoma,
  type Unmet,
  ul,
} from '../parts.ts'
import { of, signed } from './parts.ts'

/** Letters of visits. */
export const ofVisits: Unmet[] = [
  {
    name: 'focused visit of 2024 to a trust and its council, two urgent areas',
    authority: 'Sandhollow Metropolitan Borough Council',
    kind: 'focused',
    days: ['2024-10-01', '2024-10-02'],
    published: '2024-11-12',
    lead: 'Alys Penrose',
    grades: {},
    findings: [
      ...of(
        'priority-action',
        1,
        'How quickly children are seen when there are concerns about their safety.',
        'The oversight by managers of decisions to take no further action.',
      ),
      ...of('area-for-improvement', 1, 'The quality of chronologies.'),
    ],
    look: tahoma + squares + sheet(''),
    body:
      letterhead(
        '12 November 2024',
        'Ffion Mard<br>Director of Children’s Services, Sandhollow Metropolitan Borough Council<br>Piers Undset<br>Chief Executive, Sandhollow Children’s Trust',
      ) +
      '<p>Dear Ffion and Piers</p><p><b>Focused visit to Sandhollow Metropolitan Borough Council children’s services</b></p><p>This letter summarises the findings of the focused visit to Sandhollow Metropolitan Borough Council children’s services, which are delivered by Sandhollow Children’s Trust, on 1 and 2 October 2024. His Majesty’s Inspectors for this visit were Alys Penrose, Gwil Hart and Una Day.</p><p>Inspectors looked at the local authority’s arrangements for the ‘front door’. They last inspected the authority in May 2022.</p><h3>Areas for priority action</h3><p>The local authority needs to take swift and decisive action to address the following areas of weakness:</p>' +
      ul(
        'How quickly children are seen when there are concerns about their safety.',
        'The oversight by managers of decisions to take no further action.',
      ) +
      '<h3>What needs to improve in this area of social work practice?</h3>' +
      ul('The quality of chronologies.') +
      '<h3>Main findings</h3>' +
      about(2, 8) +
      p(
        'The local authority should send its action plan to Ofsted within 70 working days of receiving this letter.',
      ) +
      signed('Alys Penrose'),
  },
  {
    name: 'an eighth monitoring visit, 2021, nothing to improve',
    authority: 'Northgarth County Council',
    kind: 'monitoring',
    days: ['2021-09-29', '2021-09-30'],
    published: '2021-11-02',
    lead: 'Louise Hollins',
    grades: {},
    findings: [],
    look: arial + rings + sheet(''),
    body:
      letterhead(
        '2 November 2021',
        'Stuart Lacklan<br>Executive Director of Children’s Services<br>Northgarth County Council<br>County Hall',
      ) +
      '<p>Dear Stuart</p><p><b>Monitoring visit to Northgarth County Council children’s services</b></p><p>This letter summarises the findings of the monitoring visit to Northgarth County Council on 29 and 30 September 2021. This was the eighth monitoring visit since the local authority was judged inadequate in June 2018. Her Majesty’s Inspectors for this visit were Louise Hollins and Ted Bay.</p><h3>Areas covered by the visit</h3><p>Inspectors reviewed the progress made in the following areas of concern identified at the last inspection, with a particular focus on:</p>' +
      ul('Children in need and children subject to protection plans.', 'The Public Law Outline.') +
      '<h3>Headline findings</h3>' +
      about(0, 2) +
      '<h3>Findings and evaluation of progress</h3>' +
      about(2, 8) +
      p(
        'I am copying this letter to the Department for Education. It will be published on the Ofsted website.',
      ) +
      signed('Louise Hollins', 'Her Majesty’s Inspector'),
  },
  {
    name: 'an assurance visit of 2021, judged by its first sentence',
    authority: 'London Borough of Hollin Green',
    kind: 'focused',
    days: ['2021-03-23', '2021-03-25'],
    published: '2021-05-10',
    lead: 'Neil Penhallow',
    grades: {},
    findings: of(
      'area-for-improvement',
      1,
      'Arrangements for children to see their families, which the pandemic has made hard.',
      'The impact of leaders on the quality of audits.',
    ),
    look: serif + squares + sheet(''),
    body:
      letterhead(
        '10 May 2021',
        'Esi Turner, Director of Children’s Services, London Borough of Hollin Green',
      ) +
      '<p>Dear Ms Turner</p><p><b>Assurance visit to London Borough of Hollin Green children’s services</b></p><p>This letter summarises the findings of an assurance visit to London Borough of Hollin Green children’s services between 23 and 25 March 2021. The visit was carried out by Her Majesty’s Inspectors, Neil Penhallow and Josie Fern.</p><p>The visit was carried out in line with the inspection of local authority children’s services (ILACS) framework, adapted to COVID-19.</p><h3>Headline findings</h3>' +
      about(1, 3) +
      '<h3>What needs to improve</h3>' +
      ul(
        'Arrangements for children to see their families, which the pandemic has made hard.',
        'The impact of leaders on the quality of audits.',
      ) +
      '<h3>Children in need of help and protection</h3>' +
      about(2, 5) +
      '<h3>Children in care</h3>' +
      about(4, 7) +
      signed('Neil Penhallow', 'Her Majesty’s Inspector'),
  },
  {
    name: 'joint inspection of 2016, a letter to partners, improvement of each agency',
    authority: 'Liverden',
    kind: 'jtai',
    days: ['2016-05-09', '2016-05-13'],
    published: '2016-07-05',
    lead: 'Eleanor Schooley',
    grades: {},
    findings: of(
      'area-for-improvement',
      1,
      'The local authority does not always tell partners what it has decided after a referral.',
      'Health practitioners are not always asked to strategy discussions.',
      'Police records of risk are not complete.',
      'The community rehabilitation company does not visit homes often enough.',
    ),
    look: arial + squares + sheet(''),
    body:
      '<p>5 July 2016</p><p>Dolores Mott, Director of Children’s Services, Liverden City Council<br>Phil Ark, Chief Officer, Liverden CCG<br>Jane Roe, Police and Crime Commissioner</p><p>Dear local partnership</p><p><b>Joint targeted area inspection of the multi-agency response to abuse and neglect in Liverden</b></p><p>Between 9 and 13 May 2016, Ofsted, the Care Quality Commission (CQC), HMI Constabulary (HMIC) and HMI Probation (HMI Prob) undertook a joint inspection of the multi-agency response to abuse and neglect in Liverden. This inspection included a ‘deep dive’ focus on children at risk of sexual exploitation and those missing from home, care or education.</p><h3>Key strengths</h3>' +
      ul('Partners share a vision.', 'Frontline staff are skilled.') +
      '<h3>Areas for improvement</h3>' +
      ul(
        'The local authority does not always tell partners what it has decided after a referral.',
        'Health practitioners are not always asked to strategy discussions.',
        'Police records of risk are not complete.',
        'The community rehabilitation company does not visit homes often enough.',
      ) +
      '<h3>Case study: area for improvement</h3>' +
      about(2, 5) +
      '<h3>Next steps</h3>' +
      p(
        'The local authority should prepare a written statement of proposed action responding to the findings in this letter.',
      ) +
      '<p>Yours sincerely</p>' +
      grid(
        [
          ['<b>Ofsted</b>', '<b>Care Quality Commission</b>'],
          ['Eleanor Schooley<br>National Director, Social Care', 'Sue McMillan<br>Deputy Chief Inspector'],
          ['<b>HMI Constabulary</b>', '<b>HMI Probation</b>'],
          ['Wendy Wills<br>Her Majesty’s Inspector', 'Alan Mac<br>Assistant Chief Inspector'],
        ],
        '1px solid #999',
      ) +
      close(2016),
  },
]
