import {
  about,
  arial,
  care,
  close,
  grid,
  hung,
  leaders,
  leavers,
  narrow,
  OLD_RI,
  overall,
  protect,
  RI,
  rings,
  serif,
  sheet,
  squares,
  tahoma,
  together,
  type Unmet,
  ul,
} from './parts.ts'

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
export const of2018To2022: Unmet[] = [
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
  {
    name: 'isles, over the turn of a month',
    authority: 'Council of the Isles of Corran',
    kind: 'standard',
    days: ['2020-01-27', '2020-02-07'],
    published: null,
    lead: 'Ffion Abel',
    grades: {
      leaders: RI,
      'help-and-protection': 'Inadequate',
      'children-in-care-and-care-leavers': RI,
      'overall-effectiveness': 'Inadequate',
    },
    findings: [
      [
        'priority-action',
        1,
        'The identification of, and response to, children at immediate risk of harm, including out of hours.',
      ],
      ['priority-action', 2, 'Arrangements for children who are privately fostered.'],
      ['area-for-improvement', 1, 'Governance and scrutiny by elected members.'],
      ['area-for-improvement', 2, 'The stability of the workforce.'],
    ],
    look: serif + rings + sheet('', 'Inspection of children’s social care services'),
    body:
      '<h1>Council of the Isles of Corran</h1><h2>Inspection of children’s social care services</h2><p>Inspection dates: 27 January – 7 February 2020</p><p>Lead inspector: Ffion Abel HMI</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, RI],
        [protect, 'Inadequate'],
        [together, RI],
        [overall, 'Inadequate'],
      ]) +
      about(0, 4) +
      '<h2>Areas for priority action</h2><p>The local authority needs to take swift and decisive action to address the following areas:</p>' +
      ul(
        'The identification of, and response to, children at immediate risk of harm, including out of hours.',
        'Arrangements for children who are privately fostered.',
      ) +
      '<h2>What needs to improve</h2>' +
      ul('Governance and scrutiny by elected members.', 'The stability of the workforce.') +
      '<h2>The experiences and progress of children who need help and protection: inadequate</h2>' +
      about(1, 10) +
      close(2020),
  },
  {
    name: 'three towns in two lines, numbered, cells that break',
    authority: 'Bourneleigh, Castlechurch and Pool Council',
    kind: 'standard',
    days: ['2021-12-06', '2021-12-17'],
    published: '2022-02-11',
    lead: 'Nigel Thorne',
    grades: {
      leaders: 'Inadequate',
      'help-and-protection': 'Inadequate',
      'children-in-care-and-care-leavers': RI,
      'overall-effectiveness': 'Inadequate',
    },
    findings: [
      [
        'area-for-improvement',
        1,
        'The strategic vision for children’s services, and its oversight by senior leaders and members.',
      ],
      [
        'area-for-improvement',
        2,
        'The effectiveness of the multi-agency safeguarding hub. This includes how quickly contacts are screened, and what parents are told.',
      ],
      ['area-for-improvement', 3, 'Assessments: their analysis; their timeliness; and their use.'],
      ['area-for-improvement', 4, 'The response to children aged 16 and 17 who are homeless.'],
    ],
    look: `${narrow + sheet('Inspection of children’s social care services')}h1{font-size:30pt}`,
    body:
      '<h1>Bourneleigh, Castlechurch<br>and Pool Council</h1><h2>Inspection of children’s social care services</h2><p>Inspection dates: 6–17 December 2021</p><p>Published: 11 February 2022</p><p>Lead inspector: Nigel Thorne, HMI</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Inadequate'],
        [protect, 'Inadequate'],
        [together, RI.replace(' to', '<br>to')],
        [overall, 'Inadequate'],
      ]) +
      about(0, 2) +
      '<h2>What needs to improve?</h2><ol><li>The strategic vision for children’s services, and its oversight by senior leaders and members.</li><li>The effectiveness of the multi-agency safeguarding hub. This includes how quickly contacts are screened, and what parents are told.</li><li>Assessments: their analysis; their timeliness; and their use.</li><li>The response to children aged 16 and 17 who are homeless.</li></ol>' +
      '<h2>The experiences and progress of children who need help and protection: inadequate</h2><ol><li>Early help is effective.</li><li>Contacts are screened too slowly.</li></ol>' +
      about(2, 10) +
      close(2022),
  },
  {
    name: 'a royal borough, soft hyphens, an old rank',
    authority: 'Royal Borough of Kingsbrook and Chelby',
    kind: 'standard',
    days: ['2022-02-28', '2022-03-11'],
    published: null,
    lead: 'Christine MacKenzie-Rowe',
    grades: {
      leaders: 'Outstanding',
      'help-and-protection': 'Good',
      'children-in-care-and-care-leavers': 'Outstanding',
      'overall-effectiveness': 'Outstanding',
    },
    findings: [
      [
        'area-for-improvement',
        1,
        'The consistency of multi-agency attendance at strategy meetings, so that responsibility for children’s safeguarding is shared.',
      ],
    ],
    look:
      arial +
      squares +
      sheet(
        'Inspection of Royal Borough of Kingsbrook and Chelby local authority children’s services\\A 28 February to 11 March 2022',
      ),
    body:
      '<h1>Inspection of Royal Borough of Kingsbrook and Chelby local authority children’s services</h1><p>Inspection dates: 28 February to 11 March 2022</p><p>Lead inspector: Christine MacKenzie-Rowe, Her Majesty’s Inspector</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Outstanding'],
        [protect, 'Good'],
        [together, 'Outstanding'],
        [overall, 'Outstanding'],
      ]) +
      about(0, 3) +
      '<h2>What needs to improve?</h2>' +
      ul(
        'The consis\u00adtency of multi-agency atten\u00addance at strategy meetings, so that respon\u00adsi\u00adbility for children’s safe\u00adguarding is shared.',
      ) +
      '<h2>The experiences and progress of children who need help and protection: good</h2>' +
      hung(
        1,
        ...Array.from(
          { length: 7 },
          (_, at) =>
            [
              'Children are safe. Their needs are met, and help is offered when it is needed.',
              'Assessments are clear. Families know what is expected of them and of those who help.',
            ][at % 2] ?? '',
        ),
      ) +
      `<h2>${care} and care leavers: outstanding</h2>` +
      about(3, 9) +
      close(2022),
  },
  {
    name: 'judgements as a list of points',
    authority: 'Wexmouth Metropolitan District Council',
    kind: 'short',
    days: ['2019-10-07', '2019-10-11'],
    published: '2019-11-18',
    lead: 'Rajinder Dhillon',
    grades: {
      leaders: 'Good',
      'help-and-protection': OLD_RI,
      'children-in-care-and-care-leavers': 'Good',
      'overall-effectiveness': 'Good',
    },
    findings: [
      [
        'area-for-improvement',
        1,
        'Decision-making for children who are living with friends and family under informal arrangements.',
      ],
      ['area-for-improvement', 2, 'Case recording.'],
    ],
    look: serif + sheet('', 'Ofsted'),
    body:
      '<h1>Wexmouth Metropolitan District Council</h1><h2>Inspection of children’s social care services</h2><p>Inspection date: 7 October 2019 to 11 October 2019</p><p>Report published: 18 November 2019</p><p>Lead inspector: Rajinder Dhillon</p><p>The judgements are:</p>' +
      ul(`${leaders}: good`, `${protect}: requires improvement`, `${together}: good`, `${overall}: good`) +
      about(0, 3) +
      '<h2>What needs to improve</h2>' +
      ul(
        'Decision-making for children who are living with friends and family under informal arrangements.',
        'Case recording.',
      ) +
      `<h2>${leavers}</h2>` +
      about(3, 9) +
      close(2019),
  },
]
