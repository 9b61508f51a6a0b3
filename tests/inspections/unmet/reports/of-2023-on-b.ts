import {
  about,
  arial,
  care,
  close,
  grid,
  hung,
  leaders,
  leavers,
  overall,
  protect,
  RI,
  sheet,
  tahoma,
  type Unmet,
} from '../parts.ts'

/** Reports of 2023 to March 2026, with care leavers judged apart. */
export const of2023OnB: Unmet[] = [
  {
    name: 'numbered improvements and urgent ones, lead over two lines',
    authority: 'North Fenshire',
    kind: 'standard',
    days: ['2025-03-03', '2025-03-14'],
    published: null,
    lead: 'Maire O’Connell',
    grades: {
      leaders: 'Inadequate',
      'help-and-protection': 'Inadequate',
      'children-in-care': RI,
      'care-leavers': RI,
      'overall-effectiveness': 'Inadequate',
    },
    findings: [
      ['priority-action', 1, 'The strength and effectiveness of the leadership of social work practice.'],
      ['priority-action', 2, 'The identification of risk to children at the front door.'],
      ['area-for-improvement', 1, 'The consistency of direct work with children.'],
      ['area-for-improvement', 2, 'The stability of homes for children in care.'],
      [
        'area-for-improvement',
        3,
        'Support to children who are not in full-time education (including those educated at home).',
      ],
    ],
    look:
      arial + sheet('Inspection of North Fenshire local authority children’s services\\A 3 to 14 March 2025'),
    body:
      '<h1>Inspection of North Fenshire local authority children’s services</h1><p>Inspection dates: 3 to 14 March 2025</p><p>Lead inspector:<br>Maire O’Connell, His Majesty’s Inspector</p>' +
      grid(
        [
          ['Judgement', 'Grade'],
          [leaders, 'Inadequate'],
          [protect, 'Inadequate'],
          [care, RI],
          [leavers, RI],
          [overall, 'Inadequate'],
        ],
        '0.4pt solid #ccc',
      ) +
      about(0, 3) +
      '<h2>Areas for priority action</h2><p>The areas for priority action are:</p>' +
      hung(
        1,
        'The strength and effectiveness of the leadership of social work practice.',
        'The identification of risk to children at the front door.',
      ) +
      '<h2>What needs to improve</h2>' +
      hung(
        1,
        'The consistency of direct work with children.',
        'The stability of homes for children in care.',
        'Support to children who are not in full-time education (including those educated at home).',
      ) +
      `<h2>${protect}: inadequate</h2>` +
      hung(1, 'Help comes too late.', 'Thresholds are too high.', 'Children are left at risk.') +
      about(2, 8) +
      close(2025),
  },
  {
    name: 'letters for numbers, a county, a wave of pages',
    authority: 'Marchshire County',
    kind: 'short',
    days: ['2025-09-29', '2025-10-03'],
    published: null,
    lead: 'Dafydd ap Gwilym',
    grades: {
      leaders: 'Good',
      'help-and-protection': 'Good',
      'children-in-care': 'Good',
      'care-leavers': 'Good',
      'overall-effectiveness': 'Good',
    },
    findings: [
      ['area-for-improvement', 1, 'The recording of management decisions.'],
      ['area-for-improvement', 2, 'The quality of supervision.'],
      ['area-for-improvement', 3, 'The timeliness of life-story books.'],
    ],
    look: tahoma + sheet('', 'Marchshire County – September 2025'),
    body:
      '<h1>Inspection of Marchshire County local authority children’s services</h1><p>Inspection dates: 29 September to 3 October 2025</p><p>Lead inspector: Dafydd ap Gwilym, His Majesty’s Inspector</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Good'],
        [protect, 'Good'],
        [care, 'Good'],
        [leavers, 'Good'],
        [overall, 'Good'],
      ]) +
      about(0, 2) +
      '<h2>What needs to improve?</h2><p>a) The recording of management decisions.</p><p>b) The quality of supervision.</p><p>c) The timeliness of life-story books.</p>' +
      `<h2>${protect}: good</h2>` +
      about(2, 8) +
      close(2025),
  },
]
