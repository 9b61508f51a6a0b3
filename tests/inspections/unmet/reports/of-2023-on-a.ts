import {
  about,
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
} from '../parts.ts'

const crossing = [
  'The quality of written plans for children in need, which should be specific, measured and understood by families.',
  'The timeliness of initial and review health assessments.',
  'The quality, frequency and impact of supervision and of management oversight, including challenge to practice when children’s circumstances do not improve quickly enough and when decisions made at an earlier stage have not been followed through by all of the agencies that are responsible for doing so.',
  'Support for care leavers who are parents.',
]

/** Reports of 2023 to March 2026, with care leavers judged apart. */
export const of2023OnA: Unmet[] = [
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
]
