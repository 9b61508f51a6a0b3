import {
  about,
  arial,
  letterhead,
  narrow,
  p,
  rings,
  sheet,
  squares,
  tahoma,
  type Unmet,
  ul,
} from '../parts.ts'

const yours = (name: string, rank = 'His Majesty’s Inspector') =>
  `<p>Yours sincerely</p><p>${name}<br>${rank}</p>`

/** Letters and reports of visits and joint inspections: none gives a grade. */
export const ofVisitsB: Unmet[] = [
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
]
