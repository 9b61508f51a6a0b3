import {
  about,
  arial,
  close,
  grid,
  hung,
  narrow,
  OLD_RI,
  p,
  serif,
  sheet,
  story,
  tahoma,
  type Unmet,
  ul,
} from './parts.ts'

const framework =
  '<h2>Inspection of services for children in need of help and protection, children looked after and care leavers</h2>'
const review =
  '<p>and</p><h2>Review of the effectiveness of the Local Safeguarding Children Board<sup>1</sup></h2>'
const foot =
  '<p style="font-size:8pt"><sup>1</sup> Ofsted produces this report under its power to combine reports in accordance with section 152 of the Education and Inspections Act 2006. This report includes the report of the inspection of local authority functions carried out under section 136.</p>'
const first = '1. Children who need help and protection'
const second = '2. Children looked after and achieving permanence'
const adoption = '2.1 Adoption performance'
const leavers = '2.2 Experiences and progress of care leavers'
const third = '3. Leadership, management and governance'
const next = '<div style="break-before:page"></div>'
const team = (lead: string) =>
  `<h2>Information about this inspection</h2><p>Inspectors have looked closely at the experiences of children. They read case files and listened to those who have an interest.</p><h3>The inspection team</h3><p>Lead inspector: ${lead}</p><p>Deputy lead inspector: Simon Underhill</p><p>Team inspectors: Carla Best, Emma Quist, Roy Deeds</p><p>Quality assurance manager: Hugh Lamb</p>`

const lettered = [
  'Ensure that all children who need an assessment receive one in good time and that assessments consider culture, identity and history.',
  'Ensure that care leavers:\n receive a copy of their health history\n have a pathway plan that is specific\n are told about their entitlements.',
  'Improve the quality and frequency of supervision, and make sure that managers at every level can see and act on drift in the plans of all children for whom the authority is responsible, whether they live at home, with connected people, with foster carers or in residential care, and however far away from the authority they live.',
  'Review arrangements for commissioning return interviews.',
]

/** Reports of the single inspection framework. */
export const of2013To2017: Unmet[] = [
  {
    name: 'the first autumn, grades after a colon',
    authority: 'Tolmouth City Council',
    kind: 'sif',
    days: ['2013-11-19', '2013-12-11'],
    published: '2014-02-03',
    lead: 'Gerald Fitch',
    grades: {
      'overall-effectiveness': OLD_RI,
      'help-and-protection': OLD_RI,
      'children-in-care': OLD_RI,
      adoption: 'Good',
      'care-leavers': OLD_RI,
      'leadership-management-governance': OLD_RI,
      lscb: 'Good',
    },
    findings: [
      [
        'area-for-improvement',
        14,
        'Ensure that thresholds for early help are understood by all agencies and are applied consistently.',
      ],
      ['area-for-improvement', 15, 'Ensure that strategy discussions include all relevant agencies.'],
      [
        'area-for-improvement',
        16,
        'Improve the quality of pathway plans so that they are clear and contain measurable targets.',
      ],
      ['area-for-improvement', 81, 'Ensure that the LSCB annual report evaluates the impact of its work.'],
    ],
    look: tahoma + sheet(''),
    body:
      `<h1>Tolmouth City Council</h1>${framework}${review}<p>Inspection dates: 19 November – 11 December 2013</p><p>Report published: 3 February 2014</p><p><b>The overall judgement is that children’s services require improvement</b></p><p>It is Ofsted’s expectation that, as a minimum, all children and young people receive good help, care and protection. The authority is not yet delivering good protection and help and care for children, young people and families.</p><p>The judgements on areas of the service that contribute to overall effectiveness are:</p>` +
      grid([
        [first, OLD_RI],
        [second, OLD_RI],
        [adoption, 'Good'],
        [leavers, OLD_RI],
        [third, OLD_RI],
      ]) +
      '<p><b>The effectiveness of the Local Safeguarding Children Board (LSCB) is good</b></p><p>The LSCB has some strengths and meets its statutory responsibilities.</p>' +
      foot +
      next +
      '<h2>Contents</h2><p>Section 1: the local authority 3</p><p>Summary of key findings 3</p><p>What does the local authority need to improve? 5</p><p>Section 2: The effectiveness of the local safeguarding children board 30</p>' +
      next +
      '<h2>Section 1: the local authority</h2><h2>Summary of key findings</h2><h3>This local authority requires improvement and is not yet good because</h3>' +
      hung(1, ...story.slice(1, 4)) +
      '<h3>The local authority has the following strengths</h3>' +
      hung(4, ...story.slice(3, 7)) +
      '<h2>What does the local authority need to improve?</h2><h3>Areas for improvement</h3>' +
      hung(
        14,
        'Ensure that thresholds for early help are understood by all agencies and are applied consistently.',
        'Ensure that strategy discussions include all relevant agencies.',
        'Improve the quality of pathway plans so that they are clear and contain measurable targets.',
      ) +
      '<h2>Information about this local authority area</h2><h3>Children living in this area</h3>' +
      ul(
        'Approximately 41,000 children and young people under the age of 18 years live here.',
        'The previous inspection was in May 2011.',
      ) +
      about(0, 8) +
      '<h2>Section 2: The effectiveness of the local safeguarding children board</h2><h3>What does the LSCB need to improve?</h3><p><b>Areas for improvement</b></p>' +
      hung(81, 'Ensure that the LSCB annual report evaluates the impact of its work.') +
      '<h3>Key strengths and weaknesses of the LSCB</h3>' +
      hung(82, ...story.slice(6, 9)) +
      team('Gerald Fitch') +
      close(2014),
  },
  {
    name: 'inadequate, with immediate action and a row across',
    authority: 'Sunderby Metropolitan Borough Council',
    kind: 'sif',
    days: ['2015-05-11', '2015-06-04'],
    published: '2015-07-20',
    lead: 'Paula Stark',
    grades: {
      'overall-effectiveness': 'Inadequate',
      'help-and-protection': 'Inadequate',
      'children-in-care': 'Inadequate',
      adoption: OLD_RI,
      'care-leavers': 'Inadequate',
      'leadership-management-governance': 'Inadequate',
      lscb: 'Inadequate',
    },
    findings: [
      ['recommendation', 1, 'Ensure that the electronic recording system supports practice.'],
      [
        'recommendation',
        2,
        'Take action to make sure that children who go missing are found, seen and heard.',
      ],
      [
        'recommendation',
        3,
        'Ensure that plans are in place for all children looked after, and that they are reviewed.',
      ],
      [
        'recommendation',
        120,
        'Ensure that the board’s learning and improvement framework is put into practice.',
      ],
      ['recommendation', 121, 'Make sure that the board knows how well partners answer sexual exploitation.'],
    ],
    look: arial + sheet(''),
    body:
      `<h1>Sunderby Metropolitan Borough Council</h1>${framework}${review}<p>Inspection date: 11 May to 4 June 2015</p><p>Report published: 20 July 2015</p>` +
      '<table style="border-collapse:collapse;width:100%"><tr><td colspan="2" style="border:1pt solid #000;padding:5pt"><b>Children’s services in Sunderby are inadequate</b></td></tr>' +
      [
        [first, 'Inadequate'],
        [second, 'Inadequate'],
        [adoption, OLD_RI],
        [leavers, 'Inadequate'],
        [third, 'Inadequate'],
      ]
        .map(
          (row) =>
            `<tr>${row.map((cell) => `<td style="border:1pt solid #000;padding:5pt">${cell}</td>`).join('')}</tr>`,
        )
        .join('') +
      '</table>' +
      foot +
      next +
      '<h2>Executive summary</h2>' +
      about(0, 5) +
      next +
      '<h2>Contents</h2><table style="width:100%"><tr><td>Executive summary</td><td>2</td></tr><tr><td>Recommendations</td><td>7</td></tr><tr><td>The Local Safeguarding Children Board (LSCB)</td><td>33</td></tr><tr><td>Recommendations</td><td>34</td></tr></table>' +
      next +
      '<h2>The local authority</h2><h2>Information about this local authority area</h2><p><b>Previous Ofsted inspections</b></p>' +
      ul(
        'The local authority operates three children’s homes. Two were judged to be good in their most recent Ofsted inspection.',
        'The previous inspection of the local authority’s safeguarding arrangements was in March 2012. The local authority was judged to be adequate.',
      ) +
      '<h2>Recommendations</h2>' +
      hung(
        1,
        'Ensure that the electronic recording system supports practice.',
        'Take action to make sure that children who go missing are found, seen and heard.',
        'Ensure that plans are in place for all children looked after, and that they are reviewed.',
      ) +
      '<h2>Summary for children and young people</h2>' +
      ul(...story.slice(3, 6)) +
      '<table style="width:100%;border-collapse:collapse"><tr><td style="border:1pt solid #000"><b>The experiences and progress of children who need help and protection</b></td><td style="border:1pt solid #000">Inadequate</td></tr><tr><td colspan="2" style="border:1pt solid #000"><b>Summary</b><br>Too many children wait.</td></tr></table><h2>Inspection findings</h2>' +
      hung(18, ...story.slice(0, 5)) +
      '<h2>The Local Safeguarding Children Board (LSCB)</h2><h2>The Local Safeguarding Children Board is inadequate</h2><h3>Executive summary</h3>' +
      about(6, 8) +
      '<h3>Recommendations</h3>' +
      hung(
        120,
        'Ensure that the board’s learning and improvement framework is put into practice.',
        'Make sure that the board knows how well partners answer sexual exploitation.',
      ) +
      '<h3>Inspection findings – the Local Safeguarding Children Board</h3>' +
      hung(122, ...story.slice(4, 8)) +
      team('Paula Stark') +
      close(2015),
  },
  {
    name: 'recommendations over a page, points below, notes at the foot',
    authority: 'London Borough of Eastholt',
    kind: 'sif',
    days: ['2016-01-18', '2016-02-11'],
    published: '2016-04-04',
    lead: 'Stephanie de la Rue',
    grades: {
      'overall-effectiveness': 'Good',
      'help-and-protection': 'Good',
      'children-in-care': 'Good',
      adoption: 'Outstanding',
      'care-leavers': OLD_RI,
      'leadership-management-governance': 'Good',
      lscb: OLD_RI,
    },
    findings: [
      ...lettered.map((text, at): Unmet['findings'][number] => ['recommendation', at + 1, text]),
      ['recommendation', 97, 'Evaluate the quality of early help.'],
    ],
    look: `${serif + sheet('')}ul{margin:0}`,
    body:
      `<h1>London Borough of Eastholt</h1>${framework}<p>and</p><h2>Review of the effectiveness of the Local Safeguarding Children Board</h2><p>Inspection date: 18 January 2016 – 11 February 2016</p><p>Report published: 4 April 2016</p>` +
      grid(
        [
          ['Children’s services in Eastholt are good', ''],
          [first, 'Good'],
          [second, 'Good'],
          [adoption, 'Outstanding'],
          [leavers, OLD_RI],
          [third, 'Good'],
        ],
        '0',
      ) +
      next +
      '<h2>Executive summary</h2>' +
      about(0, 6) +
      '<div style="height:250pt"></div><h2>Recommendations</h2>' +
      hung(
        1,
        ...lettered.map((text) => {
          const [head = '', ...below] = text.split('\n')
          return below.length === 0
            ? head
            : `${head}<ul>${below.map((one) => `<li>${one.trim()}</li>`).join('')}</ul>`
        }),
      ) +
      '<h2>Summary for children and young people</h2>' +
      ul(...story.slice(4, 6)) +
      about(2, 9) +
      '<h2>The Local Safeguarding Children Board (LSCB) requires improvement</h2><h3>Executive summary</h3>' +
      about(7, 9) +
      '<h3>Recommendation</h3>' +
      hung(97, 'Evaluate the quality of early help.') +
      '<h3>Inspection findings</h3>' +
      hung(98, ...story.slice(0, 2)) +
      team('Stephanie de la Rue') +
      close(2016),
  },
  {
    name: 're-inspection of 2017, no board, a title over three lines',
    authority: 'City of Westmere and Downs Council',
    kind: 'sif',
    days: ['2017-10-09', '2017-11-02'],
    published: '2017-12-21',
    lead: 'Ikram Shah',
    grades: {
      'overall-effectiveness': 'Requires improvement to be good',
      'help-and-protection': OLD_RI,
      'children-in-care': OLD_RI,
      adoption: 'Good',
      'care-leavers': 'Good',
      'leadership-management-governance': 'Good',
    },
    findings: [
      ['recommendation', 1, 'Ensure that child in need plans are reviewed with rigour.'],
      ['recommendation', 2, 'Improve how risks to adolescents are assessed.'],
    ],
    look: narrow + sheet('', 'City of Westmere and Downs Council'),
    body:
      '<h1>City of Westmere and Downs Council</h1><h2 style="width:60%">Re-inspection of services for children in need of help and protection, children looked after and care leavers</h2><p>Inspection dates: 9 October to 2 November 2017</p><p>Report published: 21 December 2017</p>' +
      grid([
        ['<b>Children’s services in Westmere and Downs require improvement to be good</b>'],
        [first, OLD_RI],
        [second, OLD_RI],
        [`&nbsp;&nbsp;&nbsp;${adoption}`, 'Good'],
        [`&nbsp;&nbsp;&nbsp;${leavers}`, 'Good'],
        [third, 'Good'],
      ]) +
      next +
      '<h2>Executive summary</h2>' +
      p(
        'This is a re-inspection of children’s services, following a judgement of inadequate for overall effectiveness in 2014. Services are no longer inadequate.',
      ) +
      about(1, 5) +
      '<h2>Recommendations</h2>' +
      hung(
        1,
        'Ensure that child in need plans are reviewed with rigour.',
        'Improve how risks to adolescents are assessed.',
      ) +
      '<h2>Summary for children and young people</h2>' +
      ul(...story.slice(3, 6)) +
      about(3, 9) +
      team('Ikram Shah') +
      close(2017),
  },
  {
    name: 'priority action and improvement under areas, board requires',
    authority: 'Slatebridge Borough Council',
    kind: 'sif',
    days: ['2014-06-24', '2014-07-16'],
    published: '2014-08-29',
    lead: 'Deborah Lyle',
    grades: {
      'overall-effectiveness': 'Inadequate',
      'help-and-protection': 'Inadequate',
      'children-in-care': OLD_RI,
      adoption: OLD_RI,
      'care-leavers': OLD_RI,
      'leadership-management-governance': 'Inadequate',
      lscb: OLD_RI,
    },
    findings: [
      [
        'priority-action',
        22,
        'Take immediate steps to make sure that contacts are screened by a qualified social worker.',
      ],
      [
        'priority-action',
        23,
        'Review all children whose cases were closed after one visit in the last six months.',
      ],
      ['area-for-improvement', 24, 'Ensure that children and families have help early enough.'],
      ['area-for-improvement', 25, 'Ensure that written plans are clear.'],
      ['area-for-improvement', 26, 'Improve the educational attainment of children looked after.'],
      ['priority-action', 101, 'Ensure that the board’s data allow it to challenge.'],
      ['area-for-improvement', 102, 'Improve links with the health and well-being board.'],
    ],
    look: tahoma + sheet(''),
    body:
      `<h1>Slatebridge Borough Council</h1>${framework}${review}<p>Inspection date: 24 June – 16 July 2014</p><p>Report published: 29 August 2014</p><h3>The overall judgement is that children’s services are inadequate</h3><p>There are widespread or serious failures that create or leave children being harmed or at risk of harm.</p><p>The judgements on areas of the service that contribute to overall effectiveness are:</p>` +
      grid([
        [first, 'Inadequate'],
        [second, OLD_RI],
        [adoption, OLD_RI],
        [leavers, OLD_RI],
        [third, 'Inadequate'],
      ]) +
      '<h3>The effectiveness of the Local Safeguarding Children Board (LSCB) requires improvement</h3>' +
      p('The LSCB is not yet demonstrating the characteristics of good.') +
      foot +
      next +
      '<h2>Executive summary</h2>' +
      hung(1, ...story.slice(0, 4)) +
      '<h2>What does the local authority need to improve?</h2><h3>Priority and immediate action</h3><p><b>Children who need help and protection</b></p>' +
      hung(
        22,
        'Take immediate steps to make sure that contacts are screened by a qualified social worker.',
        'Review all children whose cases were closed after one visit in the last six months.',
      ) +
      '<h3>Areas for improvement</h3><p><b>Children who need help and protection</b></p>' +
      hung(24, 'Ensure that children and families have help early enough.') +
      '<p><b>Children looked after and achieving permanence</b></p>' +
      hung(
        25,
        'Ensure that written plans are clear.',
        'Improve the educational attainment of children looked after.',
      ) +
      '<h2>The local authority’s strengths</h2>' +
      hung(27, ...story.slice(4, 7)) +
      '<h2>Progress since the last inspection</h2>' +
      hung(30, ...story.slice(0, 2)) +
      about(2, 9) +
      '<h2>The Local Safeguarding Children Board (LSCB)</h2><h2>Inspection findings</h2>' +
      about(7, 8) +
      '<h3>What does the LSCB need to improve?</h3><p><b>Priority and immediate action</b></p>' +
      hung(101, 'Ensure that the board’s data allow it to challenge.') +
      '<p><b>Areas for improvement</b></p>' +
      hung(102, 'Improve links with the health and well-being board.') +
      '<h3>Inspection judgement about the LSCB</h3>' +
      hung(103, ...story.slice(6, 9)) +
      team('Deborah Lyle') +
      close(2014),
  },
]
