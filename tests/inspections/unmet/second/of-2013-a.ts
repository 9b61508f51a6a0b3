import { about, arial, close, grid, sheet, story, tahoma, type Unmet, ul } from '../parts.ts'
import { counted, framework, next, of, OLD_RI, power, review, sif, team } from './parts.ts'

const urgent = [
  'Ensure that all children at risk of sexual exploitation have a risk assessment that is reviewed by a manager.',
  'Make sure that private fostering arrangements are notified, assessed and visited as regulations require.',
]
const needs = [
  'Ensure that children’s plans are clear about what must change, by when and who is responsible.',
  'Improve the attendance of general practitioners at child protection conferences, and the reports they send.',
  'Ensure that care leavers have access to their health histories before they are 18.',
]
const board = [
  'Agree and publish a threshold document that professionals understand.',
  'Ensure that the annual report evaluates what children say about the help they receive.',
]

/** Reports of the single inspection framework, 2014 and 2015. */
export const of2013A: Unmet[] = [
  {
    name: 'a cover with the places’ bare names, urgent action and improvement counted on',
    authority: 'Priory and Maidenford',
    kind: 'sif',
    days: ['2015-03-03', '2015-03-25'],
    published: '2015-05-13',
    lead: 'Emmanuel Broadhurst',
    grades: {
      'overall-effectiveness': OLD_RI,
      'help-and-protection': 'Requires improvement',
      'children-in-care': 'Requires improvement',
      adoption: 'Good',
      'care-leavers': 'Requires improvement',
      'leadership-management-governance': 'Requires improvement',
      lscb: 'Requires improvement',
    },
    findings: [
      ...of('priority-action', 1, ...urgent),
      ...of('area-for-improvement', 3, ...needs),
      ...of('area-for-improvement', 118, ...board),
    ],
    look: tahoma + sheet(''),
    body:
      `<h1>Priory and Maidenford</h1>${framework}${review}<p><b>Inspection date: 3 March 2015 – 25 March 2015</b></p><p><b>Report published: 13 May 2015</b></p><h3 style="width:10cm">The overall judgement is that children’s services require improvement</h3><p>The authority is not yet delivering good protection and help and care for children, young people and families. It is Ofsted’s expectation that, as a minimum, all children and young people receive good help, care and protection.<sup>2</sup></p><p>The judgements on areas of the service that contribute to overall effectiveness are:</p>` +
      `<table style="border-collapse:collapse;width:100%">${Object.entries(sif)
        .map(
          ([key, title]) =>
            `<tr><td style="border:1px solid #555;padding:4pt">${title}</td><td style="border:1px solid #555;padding:4pt;width:2.6cm">${key === 'adoption' ? 'Good' : 'Requires Improvement'}</td></tr>`,
        )
        .join('')}</table>` +
      power +
      '<p style="font-size:8pt"><sup>2</sup> A full description of what the inspection judgements mean can be found at the end of this report.</p>' +
      next +
      '<h2>Contents</h2>' +
      grid(
        [
          ['The local authority', '3'],
          ['Summary of findings', '3'],
          ['What does the local authority need to improve?', '4'],
          ['The local authority’s strengths', '5'],
          ['The Local Safeguarding Children Board (LSCB)', '37'],
          ['What does the LSCB need to improve?', '38'],
        ],
        'none',
      ) +
      next +
      '<h2>The local authority</h2><h3>Summary of findings</h3><p><b>Children’s services in Priory and Maidenford require improvement because:</b></p>' +
      ul(...story.slice(1, 4)) +
      '<h3>What does the local authority need to improve?</h3><h4>Priority and immediate action</h4>' +
      counted(1, ...urgent) +
      '<h4>Areas for improvement</h4>' +
      counted(3, ...needs) +
      '<h3>The local authority’s strengths</h3>' +
      counted(6, ...story.slice(3, 6)) +
      '<h3>Progress since the last inspection</h3>' +
      counted(
        9,
        'The last inspection of safeguarding was in November 2011. It was judged to be adequate.',
        ...story.slice(7, 9),
      ) +
      '<h2>Inspection judgements about the local authority</h2>' +
      grid([
        ['Key judgement', 'Judgement grade'],
        ['The experiences and progress of children who need help and protection', 'Requires improvement'],
      ]) +
      counted(13, ...story.slice(0, 6)) +
      '<h2>The Local Safeguarding Children Board (LSCB)</h2><h3>Summary of findings</h3><p>The Local Safeguarding Children Board requires improvement because:</p>' +
      ul(...story.slice(5, 7)) +
      '<h3>What does the LSCB need to improve?</h3><h4>Areas for improvement</h4>' +
      counted(118, ...board) +
      '<h3>Inspection judgement about the LSCB</h3>' +
      grid([
        ['Key judgement', 'Judgement grade'],
        ['The effectiveness of the LSCB', 'Requires improvement'],
      ]) +
      counted(120, ...story.slice(6, 9)) +
      team('Emmanuel Broadhurst') +
      close(2015),
  },
  {
    name: 'inadequate with its reason, a sentence before each list',
    authority: 'Carrowby City Council',
    kind: 'sif',
    days: ['2014-09-09', '2014-10-01'],
    published: '2014-11-24',
    lead: 'Sheila Marchetti',
    grades: {
      'overall-effectiveness': 'Inadequate',
      'help-and-protection': 'Inadequate',
      'children-in-care': OLD_RI,
      adoption: OLD_RI,
      'care-leavers': 'Inadequate',
      'leadership-management-governance': 'Inadequate',
      lscb: 'Inadequate',
    },
    findings: [
      ...of('priority-action', 1, ...urgent),
      ...of('area-for-improvement', 3, ...needs),
      ...of('area-for-improvement', 132, ...board),
    ],
    look: arial + sheet('', 'Carrowby City Council'),
    body:
      `<h1>Carrowby City Council</h1>${framework}${review}<p>Inspection date: 9 September 2014 to 1 October 2014</p><p>Report published: 24 November 2014</p><p><b>The overall judgement is that children’s services are inadequate</b></p><p>There are widespread and serious failures which leave children at risk of harm, and leaders have not shown that they understand them. It is Ofsted’s expectation that all children receive good help, care and protection.</p><p>The judgements on areas of the service that contribute to overall effectiveness are:</p>` +
      grid(
        Object.entries(sif).map(([key, title]) => [
          title,
          key === 'children-in-care' || key === 'adoption' ? OLD_RI : 'Inadequate',
        ]),
        'none',
      ) +
      power +
      next +
      '<h2>The local authority</h2><h3>Summary of findings</h3>' +
      about(0, 3) +
      '<h3>What does the local authority need to improve?</h3><h4>Priority and immediate action</h4>' +
      counted(1, ...urgent) +
      '<h4>Areas for improvement</h4>' +
      counted(3, ...needs) +
      '<h3>The local authority’s strengths</h3>' +
      counted(6, ...story.slice(2, 9)) +
      '<h2>The Local Safeguarding Children Board</h2><p><b>The Local Safeguarding Children Board is inadequate</b></p><h4>Summary of findings</h4>' +
      about(4, 6) +
      '<h4>What does the LSCB need to improve?</h4><p>Areas for improvement</p>' +
      counted(132, ...board) +
      '<h4>Inspection judgement about the LSCB</h4>' +
      counted(134, ...story.slice(1, 4)) +
      team('Sheila Marchetti') +
      close(2014),
  },
]
