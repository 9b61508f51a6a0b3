import {
  about,
  arial,
  close,
  grid,
  hung,
  leaders,
  OLD_RI,
  overall,
  protect,
  rings,
  sheet,
  squares,
  tahoma,
  together,
  type Unmet,
  ul,
} from '../parts.ts'

const bulletsOf2018 = [
  'The quality of social work assessments, so that they consistently analyse what is happening to children and consider the history of their families.',
  'The timeliness and effectiveness of pre-proceedings work under the Public Law Outline.',
  'Management oversight and supervision at all levels',
  'The response to children who go missing from home or care, including:\n the offer and take-up of return home interviews\n the use of what children say in them to plan for their safety.',
  'The sufficiency of suitable homes for children in care, and for care leavers aged 18 to 25.',
  'Placement matching.',
  'The oversight by independent reviewing officers of the progress of children’s plans between their reviews, and their use of formal escalation when plans drift or are delayed.',
]

/** Reports of 2018 to 2022, with care leavers judged together with children in care. */
export const of2018To2022A: Unmet[] = [
  {
    name: 'two boroughs, three weeks, points below a point',
    authority: 'London Borough of Northgate and Ashe',
    kind: 'standard',
    days: ['2018-11-12', '2018-11-30'],
    published: null,
    lead: 'Bernadette Holloway',
    grades: {
      leaders: OLD_RI,
      'help-and-protection': OLD_RI,
      'children-in-care-and-care-leavers': 'Good',
      'overall-effectiveness': OLD_RI,
    },
    findings: bulletsOf2018.map((text, at) => ['area-for-improvement', at + 1, text]),
    look: tahoma + squares + sheet(''),
    body:
      '<h1>London Borough of Northgate and Ashe</h1><h2>Inspection of children’s social care services</h2><p><b>Inspection dates: 12 November 2018 – 30 November 2018</b></p><p><b>Lead inspector:</b> Bernadette Holloway<br>&nbsp;&nbsp;&nbsp;&nbsp;Her Majesty’s Inspector</p>' +
      grid([
        ['<b>Judgement</b>', '<b>Grade</b>'],
        [leaders, OLD_RI],
        [protect, OLD_RI],
        [together, 'Good'],
        [overall, OLD_RI],
      ]) +
      about(0, 4) +
      '<h2>What needs to improve</h2><ul>' +
      bulletsOf2018
        .map((text) => {
          const [first = '', ...below] = text.split('\n')
          return `<li>${first}${below.length > 0 ? `<ul style="list-style:none">${below.map((one) => `<li>${one.trim()}</li>`).join('')}</ul>` : ''}</li>`
        })
        .join('') +
      '</ul><h2>The experiences and progress of children who need help and protection require improvement</h2>' +
      hung(1, ...['Children are seen regularly.', 'Plans are reviewed at the right time.']) +
      about(2, 9) +
      close(2018),
  },
  {
    name: 'a city, wide gaps for a table, no stops',
    authority: 'City of Harrowby Council',
    kind: 'short',
    days: ['2019-04-29', '2019-05-03'],
    published: null,
    lead: 'Neville Asante-Price',
    grades: {
      leaders: 'Good',
      'help-and-protection': 'Good',
      'children-in-care-and-care-leavers': 'Outstanding',
      'overall-effectiveness': 'Good',
    },
    findings: [
      ['area-for-improvement', 1, 'The quality and timeliness of return home interviews'],
      [
        'area-for-improvement',
        2,
        'Planning for children living in long-term neglectful situations, in order to prevent delay',
      ],
      ['area-for-improvement', 3, 'Health passports for care leavers'],
    ],
    look: arial + rings + sheet('City of Harrowby Council'),
    body:
      '<h1>City of Harrowby Council</h1><h2>Inspection of children’s social care services</h2><p>Inspection dates: 29 April 2019 to 3 May 2019</p><p>Lead inspector: Neville Asante-Price, Her Majesty’s Inspector</p>' +
      grid(
        [
          ['Judgement', 'Grade'],
          [leaders, 'Good'],
          [protect, 'Good'],
          [together, 'Outstanding'],
          [overall, 'Good'],
        ],
        'none',
      ) +
      about(0, 3) +
      '<h3>What needs to improve</h3>' +
      ul(
        'The quality and timeliness of return home interviews',
        'Planning for children living in long-term neglectful situations, in order to prevent delay',
        'Health passports for care leavers',
      ) +
      '<h3>The experiences and progress of children who need help and protection are good</h3>' +
      about(1, 4) +
      '<h3>The experiences and progress of children in care and care leavers are outstanding</h3>' +
      about(4, 8) +
      close(2019),
  },
]
