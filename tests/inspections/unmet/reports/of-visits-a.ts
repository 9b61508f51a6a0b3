import {
  about,
  arial,
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

const yours = (name: string, rank = 'His Majesty’s Inspector') =>
  `<p>Yours sincerely</p><p>${name}<br>${rank}</p>`

/** Letters and reports of visits and joint inspections: none gives a grade. */
export const ofVisitsA: Unmet[] = [
  {
    name: 'focused visit of 2019, a letter',
    authority: 'Hartlow Borough Council',
    kind: 'focused',
    days: ['2019-01-16', '2019-01-17'],
    published: '2019-02-11',
    lead: 'Jackie Trotter',
    grades: {},
    findings: [
      ['area-for-improvement', 1, 'The quality and analysis of assessments.'],
      ['area-for-improvement', 2, 'The recording of the reasons for decisions made by managers.'],
    ],
    look: tahoma + rings + sheet(''),
    body:
      letterhead(
        '11 February 2019',
        'Margaret Yarrow<br>Director of Children and Young People’s Services<br>Hartlow Borough Council<br>Civic Centre<br>Victoria Street<br>Hartlow HL2 4XX',
      ) +
      '<p>Dear Ms Yarrow</p><p><b>Focused visit to Hartlow Borough Council children’s services</b></p><p>This letter summarises the findings of a focused visit to Hartlow Borough Council children’s services on 16 and 17 January 2019. The inspectors were Jackie Trotter, HMI, and Robert Fell, HMI.</p><p>Inspectors looked at the local authority’s arrangements for children in need and those subject to a child protection plan. They considered a range of evidence, including case discussions with social workers.</p><h3>Overview</h3>' +
      about(0, 3) +
      '<h3>What needs to improve in this area of social work practice</h3>' +
      ul(
        'The quality and analysis of assessments.',
        'The recording of the reasons for decisions made by managers.',
      ) +
      '<h3>Findings</h3>' +
      ul('Thresholds are well understood.', 'Children are seen alone.', 'Social workers feel supported.') +
      p(
        'Ofsted will take the findings from this focused visit into account when planning your next inspection or visit.',
      ) +
      yours('Jackie Trotter', 'Her Majesty’s Inspector'),
  },
  {
    name: 'focused visit of 2022, one urgent area said in a paragraph',
    authority: 'Wold-on-Tees',
    kind: 'focused',
    days: ['2022-09-21', '2022-09-22'],
    published: '2022-11-03',
    lead: 'Lisa Winterbourne',
    grades: {},
    findings: [
      [
        'priority-action',
        1,
        'The timely identification of, and response to, risk of significant harm to children at the front door.',
      ],
      ['area-for-improvement', 1, 'The quality of strategy meetings, and their minutes.'],
      ['area-for-improvement', 2, 'The out-of-hours service.'],
    ],
    look: arial + squares + sheet(''),
    body:
      letterhead(
        '3 November 2022',
        'Martin Grey<br>Director of Children’s Services<br>Wold-on-Tees Borough Council',
      ) +
      '<p>Dear Mr Grey</p><p><b>Focused visit to Wold-on-Tees children’s services</b></p><p>This letter summarises the findings of the focused visit to Wold-on-Tees children’s services on 21 and 22 September 2022. His Majesty’s Inspectors for this visit were Lisa Winterbourne and Matt Reed.</p><p>Inspectors looked at the local authority’s arrangements for the ‘front door’. This visit was carried out in line with the inspection of local authority children’s services (ILACS) framework.</p><h3>Headline findings</h3>' +
      about(0, 2) +
      '<h3>Area for priority action</h3><p>The local authority needs to take swift and decisive action to address weaknesses in:</p>' +
      ul(
        'The timely identification of, and response to, risk of significant harm to children at the front door.',
      ) +
      '<h3>What needs to improve in this area of social work practice?</h3>' +
      ul('The quality of strategy meetings, and their minutes.', 'The out-of-hours service.') +
      '<h3>Main findings</h3>' +
      about(2, 8) +
      yours('Lisa Winterbourne'),
  },
  {
    name: 'focused visit of 2025, dates over a month’s end',
    authority: 'Royal Borough of Langley and Wick',
    kind: 'focused',
    days: ['2025-04-30', '2025-05-01'],
    published: '2025-06-11',
    lead: 'Amrit Sandhu',
    grades: {},
    findings: [
      [
        'area-for-improvement',
        1,
        'The consistency with which the wishes and feelings of children are recorded.',
      ],
    ],
    look: serif + sheet('', 'Ofsted'),
    body:
      '<p>11 June 2025</p><p>Lucy Farr, Director of Children’s Services<br>Royal Borough of Langley and Wick</p><p>Dear Lucy</p><p><b>Focused visit to Royal Borough of Langley and Wick children’s services</b></p><p>This letter summarises the findings of the focused visit to Royal Borough of Langley and Wick children’s services on 30 April and 1 May 2025. His Majesty’s Inspectors for this visit were Amrit Sandhu and Louise Poe.</p><h3>Headline findings</h3>' +
      about(1, 3) +
      '<h3>What needs to improve in this area of social work practice?</h3>' +
      ul('The consistency with which the wishes and feelings of children are recorded.') +
      '<h3>Main findings</h3>' +
      about(3, 8) +
      p(
        'Ofsted will take the findings from this focused visit into account when planning the next inspection or visit.',
      ) +
      yours('Amrit Sandhu'),
  },
]
