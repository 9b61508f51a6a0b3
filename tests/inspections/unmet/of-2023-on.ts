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
  overall,
  p,
  protect,
  RI,
  serif,
  sheet,
  squares,
  tahoma,
  type Unmet,
  ul,
} from './parts.ts'

const crossing = [
  'The quality of written plans for children in need, which should be specific, measured and understood by families.',
  'The timeliness of initial and review health assessments.',
  'The quality, frequency and impact of supervision and of management oversight, including challenge to practice when children’s circumstances do not improve quickly enough and when decisions made at an earlier stage have not been followed through by all of the agencies that are responsible for doing so.',
  'Support for care leavers who are parents.',
]

/** Reports of 2023 to March 2026, with care leavers judged apart. */
export const of2023On: Unmet[] = [
  {
    name: 'a trust, bullets over a foot, a finding over a page',
    authority: 'Sandmere',
    kind: 'standard',
    days: ['2023-07-03', '2023-07-14'],
    published: null,
    lead: 'Lorraine Eze',
    grades: {
      leaders: RI,
      'help-and-protection': RI,
      'children-in-care': RI,
      'care-leavers': 'Inadequate',
      'overall-effectiveness': RI,
    },
    findings: crossing.map((text, at) => ['area-for-improvement', at + 1, text]),
    look: `${tahoma + squares}@page{size:A4 ;margin:2cm;@bottom-left{content:"Inspection of Sandmere local authority children’s services\\A 3 to 14 July 2023";font:8pt "Liberation Sans";white-space:pre}@bottom-right{content:counter(page)}}.gap{height:150pt}`,
    body:
      '<h1>Inspection of Sandmere local authority children’s services</h1><p>Services are delivered by Sandmere Children First on behalf of the council.</p><p><b>Inspection dates:</b> 3 to 14 July 2023</p><p><b>Lead inspector:</b> Lorraine Eze, His Majesty’s Inspector</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, RI],
        [protect, RI],
        [care, RI],
        [leavers, 'Inadequate'],
        [overall, RI],
      ]) +
      about(0, 4) +
      '<div class="gap"></div><h2>What needs to improve?</h2>' +
      ul(...crossing) +
      `<h2>${protect}: requires improvement to be good</h2>` +
      hung(1, 'Referrals are dealt with in a timely way.', 'Some children wait too long.') +
      about(2, 10) +
      close(2023),
  },
  {
    name: 'one day of inspection, grades in sentences',
    authority: 'Ellingham and Wold',
    kind: 'short',
    days: ['2023-05-09', '2023-05-09'],
    published: null,
    lead: 'Tara Nkemelu',
    grades: {
      leaders: 'Outstanding',
      'help-and-protection': 'Good',
      'children-in-care': 'Good',
      'care-leavers': 'Outstanding',
      'overall-effectiveness': 'Outstanding',
    },
    findings: [['area-for-improvement', 1, 'Life-story work.']],
    look: serif + sheet('Ofsted'),
    body:
      '<h1>Inspection of Ellingham and Wold local authority children’s services</h1><p>Inspection date: 9 May 2023</p><p>Lead inspector: Tara Nkemelu, His Majesty’s Inspector</p>' +
      p(
        `${leaders} is outstanding.`,
        `${protect} are good.`,
        `${care} are good.`,
        `${leavers} are outstanding.`,
        'Overall effectiveness is outstanding.',
      ) +
      about(0, 3) +
      '<h2>What needs to improve?</h2>' +
      ul('Life-story work.') +
      about(3, 8) +
      close(2023),
  },
  {
    name: 'narrow cells over a page break, en dashes below a point',
    authority: 'Great Tarnby',
    kind: 'standard',
    days: ['2024-01-29', '2024-02-09'],
    published: '2024-03-25',
    lead: 'Joy Pemberton',
    grades: {
      leaders: 'Good',
      'help-and-protection': 'Good',
      'children-in-care': RI,
      'care-leavers': RI,
      'overall-effectiveness': 'Good',
    },
    findings: [
      [
        'area-for-improvement',
        1,
        'Permanence planning for children:\n who are placed with parents\n who are in unregistered children’s homes.',
      ],
      [
        'area-for-improvement',
        2,
        'The local offer to care leavers, in particular for those aged over 21, and how it is shared.',
      ],
      ['area-for-improvement', 3, 'Pathway plans.'],
    ],
    look: `${narrow + sheet('')}.m td{padding:16pt}h1{font-size:34pt}`,
    body:
      '<h1>Inspection of Great Tarnby local authority children’s services</h1><p>Inspection dates: 29 January to 9 February 2024</p><p>Lead inspector: Joy Pemberton, His Majesty’s Inspector</p><p>Report published: 25 March 2024</p>' +
      about(1, 4) +
      `<div class="m">${grid([
        ['Judgement', 'Grade'],
        [leaders.replaceAll(' ', '<br>'), 'Good'],
        [protect, 'Good'],
        [care, RI],
        [leavers, RI],
        [overall, 'Good'],
      ])}</div>` +
      '<h2>What needs to improve?</h2><p>• Permanence planning for children:</p><p style="margin-left:20pt">– who are placed with parents</p><p style="margin-left:20pt">– who are in unregistered children’s homes.</p><p>• The local offer to care leavers, in particular for those aged over 21, and how it is shared.</p><p>• Pathway plans.</p>' +
      `<h2>${protect}: good</h2>` +
      about(3, 9) +
      close(2024),
  },
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

/** Reports since April 2026, without an overall grade. */
export const of2026: Unmet[] = [
  {
    name: 'since April 2026, areas for improvement in letters',
    authority: 'Upper Derrow',
    kind: 'standard',
    days: ['2026-04-20', '2026-05-01'],
    published: '2026-06-12',
    lead: 'Oluwaseun Bright',
    grades: {
      leaders: 'Good',
      'help-and-protection': RI,
      'children-in-care': 'Good',
      'care-leavers': 'Good',
    },
    findings: [
      ['area-for-improvement', 1, 'Family help: the coordination of plans across agencies.'],
      ['area-for-improvement', 2, 'The impact of family network meetings.'],
    ],
    look: arial + sheet('Inspection of Upper Derrow local authority children’s services'),
    body:
      '<h1>Inspection of Upper Derrow local authority children’s services</h1><p>Inspection dates: 20 April to 1 May 2026</p><p>Report published: 12 June 2026</p><p>Lead inspector: Oluwaseun Bright, His Majesty’s Inspector</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Good'],
        [protect, RI],
        [care, 'Good'],
        [leavers, 'Good'],
      ]) +
      p(
        'We no longer give an overall effectiveness judgement. At its previous inspection, in 2022, the local authority was judged good for overall effectiveness.',
      ) +
      about(1, 3) +
      '<h2>Areas for improvement</h2><p>(a) Family help: the coordination of plans across agencies.</p><p>(b) The impact of family network meetings.</p>' +
      '<h2>What is working well</h2>' +
      ul('The edge of care service.', 'Work with fathers.') +
      about(3, 9) +
      close(2026),
  },
  {
    name: 'since April 2026, each judgement on a card',
    authority: 'St Aldate’s and the Vale',
    kind: 'short',
    days: ['2026-05-18', '2026-05-22'],
    published: null,
    lead: 'Hannah Wu',
    grades: {
      leaders: 'Outstanding',
      'help-and-protection': 'Good',
      'children-in-care': 'Good',
      'care-leavers': 'Good',
    },
    findings: [['area-for-improvement', 1, 'The quality of chronologies, so that they inform assessments.']],
    look: `${serif + squares + sheet('')}.card{border:1pt solid #999;padding:8pt;margin:6pt 0}.card b{display:block}`,
    body:
      '<h1>Inspection of St Aldate’s and the Vale local authority children’s services</h1><p>Inspection dates: 18 to 22 May 2026</p><p>Lead inspector: Hannah Wu, His Majesty’s Inspector</p>' +
      [
        [leaders, 'Outstanding'],
        [protect, 'Good'],
        [care, 'Good'],
        [leavers, 'Good'],
      ]
        .map(([title, grade]) => `<div class="card"><b>${title}</b>${grade}</div>`)
        .join('') +
      about(1, 3) +
      '<h2>What needs to improve?</h2>' +
      ul('The quality of chronologies, so that they inform assessments.') +
      about(3, 9) +
      close(2026),
  },
  {
    name: 'since April 2026, an urgent area in one paragraph',
    authority: 'London Borough of Marden',
    kind: 'standard',
    days: ['2026-06-01', '2026-06-12'],
    published: null,
    lead: 'Peter Van der Berg',
    grades: { leaders: RI, 'help-and-protection': RI, 'children-in-care': RI, 'care-leavers': 'Inadequate' },
    findings: [
      [
        'priority-action',
        1,
        'The local authority must act so that all care leavers aged 16 and 17 live in homes that are safe and registered.',
      ],
      ['area-for-improvement', 1, 'How well leaders know the experiences of care leavers.'],
      ['area-for-improvement', 2, 'Education, employment and training for care leavers.'],
    ],
    look: narrow + squares + sheet('3', 'London Borough of Marden'),
    body:
      '<h1>Inspection of London Borough of Marden local authority children’s services</h1><p>Inspection dates: 1 June 2026 to 12 June 2026</p><p>Lead inspector: Peter Van der Berg, His Majesty’s Inspector</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, RI],
        [protect, RI],
        [care, RI],
        [leavers, 'Inadequate'],
      ]) +
      about(0, 3) +
      '<h2>Area for priority action</h2><p>The local authority must act so that all care leavers aged 16 and 17 live in homes that are safe and registered.</p>' +
      '<h2>What needs to improve?</h2>' +
      ul(
        'How well leaders know the experiences of care leavers.',
        'Education, employment and training for care leavers.',
      ) +
      `<h2>${protect}: requires improvement to be good</h2>` +
      about(3, 9) +
      close(2026),
  },
]
