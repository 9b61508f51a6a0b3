import {
  about,
  arial,
  close,
  letterhead,
  narrow,
  p,
  rings,
  serif,
  sheet,
  squares,
  tahoma,
  type Unmet,
  ul,
} from './parts.ts'

const yours = (name: string, rank = 'His Majesty’s Inspector') =>
  `<p>Yours sincerely</p><p>${name}<br>${rank}</p>`

/** Letters and reports of visits and joint inspections: none gives a grade. */
export const ofVisits: Unmet[] = [
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
  {
    name: 'monitoring visit of 2019, areas of concern that are no findings',
    authority: 'Bleakdale Metropolitan Council',
    kind: 'monitoring',
    days: ['2019-06-04', '2019-06-05'],
    published: '2019-07-02',
    lead: 'Graham Toft',
    grades: {},
    findings: [],
    look: tahoma + rings + sheet(''),
    body:
      letterhead(
        '2 July 2019',
        'Mr Kevin Marsh<br>Strategic Director of Children’s Services<br>Bleakdale Metropolitan Council',
      ) +
      '<p>Dear Mr Marsh</p><p><b>Monitoring visit to Bleakdale Metropolitan Council children’s services</b></p><p>This letter summarises the findings of the monitoring visit to Bleakdale Metropolitan Council children’s services on 4 and 5 June 2019. The visit was the third monitoring visit since the local authority was judged inadequate in March 2018. The inspectors were Graham Toft, HMI, and Una Lacey, HMI.</p><p>The local authority is making progress in improving services for its children and young people, although the quality of practice is still too variable.</p><h3>Areas covered by the visit</h3><p>During the course of this visit, inspectors reviewed the progress made in the following areas of concern identified at the last inspection:</p>' +
      ul(
        'management oversight and decision-making',
        'the quality and timeliness of assessments',
        'supervision of social workers.',
      ) +
      '<h3>Overview</h3>' +
      about(1, 3) +
      '<h3>Findings and evaluation of progress</h3>' +
      about(3, 8) +
      p(
        'I would like to thank your staff for their positive engagement with the monitoring visit. I am copying this letter to the Department for Education. This letter will be published on the Ofsted website.',
      ) +
      yours('Graham Toft', 'Her Majesty’s Inspector'),
  },
  {
    name: 'monitoring visit of 2023, with what needs to improve',
    authority: 'Castlecombe',
    kind: 'monitoring',
    days: ['2023-05-10', '2023-05-11'],
    published: '2023-06-19',
    lead: 'Rebecca Quaye',
    grades: {},
    findings: [
      ['area-for-improvement', 1, 'The timeliness of permanence planning.'],
      ['area-for-improvement', 2, 'The effectiveness of quality assurance.'],
    ],
    look: narrow + squares + sheet(''),
    body:
      letterhead('19 June 2023', 'Angela Dove, Director of Children’s Services, Castlecombe Council') +
      '<p>Dear Angela Dove</p><p><b>Monitoring visit to Castlecombe children’s services</b></p><p>This letter summarises the findings of the monitoring visit to Castlecombe children’s services on 10 and 11 May 2023. This was the second monitoring visit since the local authority was judged inadequate in July 2022. His Majesty’s Inspectors for this visit were Rebecca Quaye and Neil Parr.</p><h3>Areas covered by the visit</h3><p>Inspectors reviewed the progress made in the following areas:</p>' +
      ul('Children in care.', 'Permanence planning.') +
      '<h3>Headline findings</h3>' +
      about(1, 3) +
      '<h3>What needs to improve</h3>' +
      ul('The timeliness of permanence planning.', 'The effectiveness of quality assurance.') +
      '<h3>Findings and evaluation of progress</h3>' +
      about(3, 9) +
      yours('Rebecca Quaye'),
  },
  {
    name: 'joint inspection of 2018, a letter, improvement under subjects',
    authority: 'Stockleigh',
    kind: 'jtai',
    days: ['2018-03-05', '2018-03-09'],
    published: '2018-04-25',
    lead: 'Eleanor Voss',
    grades: {},
    findings: [
      ['area-for-improvement', 1, 'Children who live with neglect are not always seen quickly enough.'],
      ['area-for-improvement', 2, 'The police do not share all notifications in good time.'],
      ['area-for-improvement', 3, 'School nurses are not invited to every strategy meeting.'],
    ],
    look: arial + sheet(''),
    body:
      '<p>25 April 2018</p><p>Tim Barrow, Director of Children’s Services, Stockleigh</p><p>Dear local partnership</p><p><b>Joint targeted area inspection of the multi-agency response to neglect in Stockleigh</b></p><p>Between 5 and 9 March 2018, Ofsted, the Care Quality Commission (CQC), HMI Constabulary and Fire &amp; Rescue Services (HMICFRS) and HMI Probation (HMIP) undertook a joint inspection of the multi-agency response to neglect in Stockleigh.<sup>1</sup> This inspection included a ‘deep dive’ focus on the response to neglect.</p><p>This letter to all the service leaders in the area outlines our findings about the effectiveness of partnership working.</p><h3>Key strengths</h3>' +
      ul('Leaders work together well.', 'The workforce is trained.') +
      '<h3>Areas for improvement</h3>' +
      ul(
        'Children who live with neglect are not always seen quickly enough.',
        'The police do not share all notifications in good time.',
        'School nurses are not invited to every strategy meeting.',
      ) +
      '<h3>Case study: effective practice</h3>' +
      about(2, 4) +
      '<h3>Next steps</h3><p>The director of children’s services should prepare a written statement of proposed action responding to the findings outlined in this letter.</p><p>Yours sincerely</p><table style="width:100%"><tr><td><b>Ofsted</b></td><td><b>Care Quality Commission</b></td></tr><tr><td>Eleanor Voss<br>National Director, Social Care</td><td>Ursula Gant<br>Deputy Chief Inspector</td></tr></table>',
  },
  {
    name: 'joint inspection of 2023, a report with urgent areas',
    authority: 'Somerdale',
    kind: 'jtai',
    days: ['2023-11-20', '2023-11-24'],
    published: null,
    lead: 'Nicola Bramble',
    grades: {},
    findings: [
      [
        'priority-action',
        1,
        'The partnership’s response to child criminal exploitation is weak. Leaders do not know which children are at risk.',
      ],
      ['area-for-improvement', 1, 'The timeliness of information-sharing by the police.'],
      ['area-for-improvement', 2, 'The voice of the child in health records.'],
    ],
    look: tahoma + squares + sheet('Joint targeted area inspection of Somerdale\\A 20 to 24 November 2023'),
    body:
      '<h1>Joint targeted area inspection of Somerdale</h1><h2>The multi-agency response to serious youth violence</h2><p>Inspection dates: 20 to 24 November 2023</p><p>Lead inspector: Nicola Bramble, Ofsted</p><h2>Context and scope of inspection</h2>' +
      p(
        'This inspection took place from 20 to 24 November 2023. It was carried out by inspectors from Ofsted, the Care Quality Commission and His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services.',
      ) +
      '<h2>Headline findings</h2>' +
      about(1, 3) +
      '<h2>Area for priority action</h2>' +
      ul(
        'The partnership’s response to child criminal exploitation is weak. Leaders do not know which children are at risk.',
      ) +
      '<h2>What needs to improve?</h2>' +
      ul(
        'The timeliness of information-sharing by the police.',
        'The voice of the child in health records.',
      ) +
      '<h2>Strengths</h2>' +
      ul('The shared commitment of leaders.') +
      '<h2>Main findings</h2>' +
      about(3, 9) +
      '<h2>Practice study: area for improvement</h2>' +
      about(2, 3) +
      '<h2>Next steps</h2>' +
      p(
        'We have determined that Somerdale Council is the principal authority and should prepare a written statement of proposed action responding to the findings outlined in this report. This should be sent to ProtectionOfChildren@ofsted.gov.uk by 10 May 2024.',
      ) +
      close(2024),
  },
  {
    name: 'assurance visit of 2020',
    authority: 'Ribbleford',
    kind: 'focused',
    days: ['2020-11-10', '2020-11-12'],
    published: '2020-12-18',
    lead: 'Kenneth Shaw-Lane',
    grades: {},
    findings: [
      ['area-for-improvement', 1, 'Visits to children in care who have moved home during the pandemic.'],
      ['area-for-improvement', 2, 'The offer of technology to care leavers.'],
    ],
    look: serif + rings + sheet(''),
    body:
      letterhead(
        '18 December 2020',
        'Edwina Grange, Executive Director, Children and Families, Ribbleford Council',
      ) +
      '<p>Dear Edwina</p><p><b>Focused visit to Ribbleford children’s services</b></p><p>This letter summarises the findings of a focused visit to Ribbleford children’s services between 10 and 12 November 2020. The visit was carried out by Her Majesty’s Inspectors Kenneth Shaw-Lane and Dee Ames.</p><p>The methodology for this visit was in line with the inspection of local authority children’s services (ILACS) framework. However, the delivery model was adapted to reflect the COVID-19 context.</p><h3>Overview</h3>' +
      about(1, 3) +
      '<h3>What needs to improve in this area of social work practice</h3>' +
      ul(
        'Visits to children in care who have moved home during the pandemic.',
        'The offer of technology to care leavers.',
      ) +
      '<h3>Findings</h3>' +
      about(3, 8) +
      yours('Kenneth Shaw-Lane', 'Her Majesty’s Inspector'),
  },
]
