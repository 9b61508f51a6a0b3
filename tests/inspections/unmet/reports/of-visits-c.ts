import {
  about,
  close,
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
export const ofVisitsC: Unmet[] = [
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
