import { about, close, grid, hung, OLD_RI, sheet, tahoma, type Unmet, ul, story } from '../parts.ts'

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
export const of2013To2017A: Unmet[] = [
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
]
