import {
  about,
  arial,
  care,
  close,
  grid,
  leaders,
  leavers,
  narrow,
  p,
  protect,
  RI,
  serif,
  sheet,
  squares,
  type Unmet,
  ul,
} from '../parts.ts'

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
