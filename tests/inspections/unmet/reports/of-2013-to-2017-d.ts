import { about, close, grid, hung, OLD_RI, p, sheet, tahoma, type Unmet, story } from '../parts.ts'

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
export const of2013To2017D: Unmet[] = [
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
