import {
  about,
  close,
  grid,
  leaders,
  narrow,
  overall,
  protect,
  RI,
  rings,
  serif,
  sheet,
  together,
  type Unmet,
  ul,
} from '../parts.ts'

/** Reports of 2018 to 2022, with care leavers judged together with children in care. */
export const of2018To2022B: Unmet[] = [
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
]
