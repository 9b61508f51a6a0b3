import { about, arial, close, hung, OLD_RI, sheet, type Unmet, ul, story } from '../parts.ts'

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

/** Reports of the single inspection framework. */
export const of2013To2017B: Unmet[] = [
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
]
