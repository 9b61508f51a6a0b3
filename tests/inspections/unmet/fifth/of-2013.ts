import { arial, close, grid, hung, OLD_RI, p, RI, sheet, squares, tahoma, type Unmet, ul } from '../parts.ts'
import { counted, framework, next, of, power, review, sif, team } from '../second/parts.ts'
import { prose } from '../fourth/prose.ts'

const rows = (grades: readonly string[]) => Object.values(sif).map((title, at) => [title, grades[at] ?? ''])

const atOnce = [
  'Ensure that the duty service has enough qualified social workers, so that every referral is screened within 24 hours.',
  'Ensure that managers check that all children whose cases were closed between April and September 2013 are safe.',
]
const later = [
  'Ensure that assessments take account of:\nthe child’s history\nthe views of fathers and of other men in the household\nresearch on what helps.',
  'Ensure that all children who are looked after know how to reach an advocate.',
  'Improve the quality of supervision, so that it is reflective and challenges drift; and so that managers can see, from the child’s file, why decisions were taken.',
  'Increase the choice of placements for teenagers, and for brothers and sisters who need to live together.',
  'Ensure that pathway plans set targets that can be measured.',
]
const ofBoard = [
  'Ensure that the board receives, at least every quarter, a report on how agencies apply the thresholds.',
  'Complete the action plans of both serious case reviews.',
]

const sixteen = [
  'Ensure that the rationale for decisions at the front door is clear.',
  'Ensure that all strategy meetings involve the police and health.',
  'Improve the recognition of neglect. In particular, ensure that social workers use the neglect toolkit, so that the cumulative effect on children is understood and acted on sooner.',
  'Ensure that children who go missing from home or care are offered a return interview within 72 hours.',
  'Tackle delays in care proceedings.',
  'Ensure that the local authority meets its duties towards 16- and 17-year-olds who are homeless (Southwark judgment).',
  'Improve social workers’ understanding of children’s diverse needs, including religion, culture, language and sexuality.',
  'Ensure that private fostering arrangements are known, assessed and reviewed within the times that regulations set.',
  'Reduce the number of changes of social worker that children experience.',
  'Improve initial health assessments and their timeliness.',
]
const board = [
  'Ensure that the learning and improvement framework is evaluated.',
  'Ensure that the threshold document is understood across the partnership, that its use is audited, and that the findings lead to change.',
  'Hold partners to account for their attendance.',
]
const again = [
  'Ensure that plans for children in need are regularly reviewed, and that they are stepped down only when it is safe to do so.',
  'Ensure that the independent reviewing officers’ service challenges poor practice robustly, and that its challenge is recorded.',
  'Improve the quality of personal education plans.',
  'Improve life-story work, so that it starts earlier.',
  'Ensure that care leavers have access to their full health histories.',
]

/** Reports of the single inspection framework. */
export const of2013: Unmet[] = [
  {
    name: 'a city of 2013, urgent action and improvement below “Recommendations”, by subject',
    authority: 'City of Oxbourne Council',
    kind: 'sif',
    days: ['2013-11-19', '2013-12-11'],
    published: '2014-02-11',
    lead: 'Sally-Anne Wrexford',
    grades: {
      'overall-effectiveness': 'Inadequate',
      'help-and-protection': 'Inadequate',
      'children-in-care': OLD_RI,
      adoption: 'Good',
      'care-leavers': OLD_RI,
      'leadership-management-governance': 'Inadequate',
      lscb: OLD_RI,
    },
    findings: [
      ...of('priority-action', 14, ...atOnce),
      ...of('area-for-improvement', 16, ...later),
      ...of('area-for-improvement', 131, ...ofBoard),
    ],
    look: tahoma + squares + sheet(''),
    body:
      `<h1>City of Oxbourne Council</h1>${framework}${review}<p>Inspection date: 19 November – 11 December 2013</p><p>Report published: 11 February 2014</p><p><b>The overall judgement is inadequate</b></p><p>There are widespread and serious failures in services for children who need help and protection.</p><p>The judgements on areas of the service that contribute to overall effectiveness are:</p>` +
      grid(rows(['Inadequate', OLD_RI, 'Good', OLD_RI, 'Inadequate'])) +
      '<p><b>The effectiveness of the Local Safeguarding Children Board (LSCB) requires improvement</b></p><p>The LSCB is not yet demonstrating the characteristics of good.</p>' +
      power +
      next +
      '<h2>Section 1: the local authority</h2><h3>Summary of key findings</h3><p><b>This local authority is inadequate because:</b></p>' +
      hung(1, ...prose(13, 3), ...prose(1, 5)) +
      '<p><b>The local authority has the following strengths:</b></p>' +
      hung(9, ...prose(5, 5)) +
      '<h2>Recommendations</h2><h3>Priority and immediate action</h3>' +
      hung(14, ...atOnce) +
      '<h3>Areas for improvement</h3><p><i>Help and protection</i></p>' +
      counted(
        16,
        'Ensure that assessments take account of:<ul><li>the child’s history</li><li>the views of fathers and of other men in the household</li><li>research on what helps.</li></ul>',
        later[1] ?? '',
      ) +
      '<p><i>Management and oversight of practice</i></p>' +
      hung(18, ...later.slice(2, 3)) +
      '<p><i>Children looked after and care leavers</i></p>' +
      hung(19, ...later.slice(3)) +
      '<h2>Information about this local authority area</h2><h3>Children living in this area</h3>' +
      ul(
        'Approximately 31,200 children and young people live in Oxbourne, 19% of all who live there.',
        'At 31 March 2013, 244 children were the subject of a child protection plan, compared with 201 at 31 March 2012.',
      ) +
      next +
      '<h2>Inspection judgements about the local authority</h2><h3>The experiences and progress of children who need help and protection are inadequate</h3>' +
      hung(21, ...prose(0, 8)) +
      next +
      '<h2>Section 2: The effectiveness of the Local Safeguarding Children Board (LSCB)</h2><h3>Summary of findings</h3>' +
      hung(128, ...prose(12, 3)) +
      '<h3>What does the LSCB need to improve?</h3><p><b>Areas for improvement</b></p>' +
      hung(131, ...ofBoard) +
      '<h3>Key judgement</h3>' +
      hung(133, ...prose(13, 2)) +
      team('Sally-Anne Wrexford') +
      close(2014),
  },
  {
    name: 'a royal borough of 2016, its board’s grade far behind the cover, names in a footnote',
    authority: 'The Royal Borough of Langmere',
    kind: 'sif',
    days: ['2016-01-25', '2016-02-18'],
    published: '2016-04-15',
    lead: 'Anji Perrott',
    grades: {
      'overall-effectiveness': RI,
      'help-and-protection': OLD_RI,
      'children-in-care': OLD_RI,
      adoption: 'Good',
      'care-leavers': 'Inadequate',
      'leadership-management-governance': OLD_RI,
      lscb: 'Inadequate',
    },
    findings: [...of('recommendation', 1, ...sixteen), ...of('recommendation', 87, ...board)],
    look: arial + squares + sheet(''),
    body:
      `<h1>The Royal Borough of Langmere</h1>${framework}${review}<p>Inspection date: 25 January 2016 – 18 February 2016</p><p>Report published: 15 April 2016</p>` +
      `<table style="border-collapse:collapse;width:100%">${[
        '<tr style="border-bottom:1px solid #555"><td colspan="2" style="padding:6pt"><b>Children’s services in Langmere require improvement to be good</b></td></tr>',
        ...rows([OLD_RI, OLD_RI, 'Good', 'Inadequate', OLD_RI]).map(
          ([title, grade], at) =>
            `<tr style="border-bottom:1px solid #999"><td style="padding:6pt 6pt 6pt ${at === 2 || at === 3 ? 30 : 6}pt;width:60%">${title}</td><td style="padding:6pt">${grade}</td></tr>`,
        ),
      ].join('')}</table>` +
      power +
      next +
      '<h2>Executive summary</h2>' +
      p(...prose(10, 6)) +
      next +
      '<h2>The local authority</h2><h3>Information about this local authority area</h3><p><b>Previous Ofsted inspections</b></p>' +
      ul(
        'The previous inspection of the local authority’s arrangements for the protection of children was in March 2012. The local authority was judged to be good.',
        'The previous inspection of its services for looked after children was in June 2010, and judged them outstanding.',
      ) +
      '<h2>Recommendations</h2>' +
      hung(1, ...sixteen) +
      '<h2>Summary for children and young people</h2>' +
      ul(...prose(5, 3)) +
      grid([
        ['<b>The experiences and progress of children who need help and protection</b>', `<b>${OLD_RI}</b>`],
        ['<b>Summary</b><br>Too many children wait for help, though few are left unsafe.', ''],
      ]) +
      '<h3>Inspection findings</h3>' +
      hung(11, ...prose(0, 6).map((text) => `${text} (Recommendation)`)) +
      '<p><b>The graded judgement for adoption performance is that it is good</b></p>' +
      hung(17, ...prose(10, 1)) +
      '<p><b>The graded judgement about the experience and progress of care leavers is that it is inadequate</b></p>' +
      hung(18, ...prose(11, 1)) +
      next +
      '<h2>The Local Safeguarding Children Board (LSCB)</h2><h3>The Local Safeguarding Children Board is inadequate</h3><h3>Executive summary</h3>' +
      p(...prose(12, 3)) +
      '<h3>Recommendations</h3>' +
      hung(87, ...board) +
      '<h3>Inspection findings – the Local Safeguarding Children Board</h3>' +
      hung(90, ...prose(13, 3)) +
      team('Anji Perrott') +
      close(2016),
  },
  {
    name: 're-inspection of 2017, a table of grades then and now on its second page',
    authority: 'Harrowmoor Council',
    kind: 'sif',
    days: ['2017-09-11', '2017-10-05'],
    published: '2017-11-27',
    lead: 'Dominic Stannard',
    grades: {
      'overall-effectiveness': 'Good',
      'help-and-protection': OLD_RI,
      'children-in-care': 'Good',
      adoption: 'Good',
      'care-leavers': 'Outstanding',
      'leadership-management-governance': 'Good',
    },
    findings: of('recommendation', 1, ...again),
    look: tahoma + squares + sheet(''),
    body:
      '<h1>Harrowmoor Council</h1><h2>Re-inspection of services for children in need of help and protection, children looked after and care leavers</h2><p>Inspection dates: 11 September 2017 to 5 October 2017</p><p>Report published: 27 November 2017</p>' +
      grid([
        ['<b>Children’s services in Harrowmoor are good</b>', ''],
        ...rows([OLD_RI, 'Good', 'Good', 'Outstanding', 'Good']),
      ]) +
      next +
      '<h2>Executive summary</h2><p>This is a re-inspection of children’s services in Harrowmoor, following a judgement of inadequate for overall effectiveness in May 2014.</p>' +
      grid([
        ['<b>Judgement</b>', '<b>May 2014</b>', '<b>October 2017</b>'],
        ['Children who need help and protection', 'Inadequate', OLD_RI],
        ['Children looked after and achieving permanence', OLD_RI, 'Good'],
        ['Leadership, management and governance', 'Inadequate', 'Good'],
      ]) +
      p(...prose(10, 5)) +
      '<h2>Recommendations</h2>' +
      counted(1, ...again) +
      '<h2>Summary for children and young people</h2>' +
      ul(...prose(5, 3)) +
      '<h2>The experiences and progress of children who need help and protection</h2>' +
      counted(6, ...prose(0, 9)) +
      '<h2>Information about this inspection</h2><p>The inspection team consisted of seven of Her Majesty’s Inspectors (HMI) from Ofsted.</p><p><b>The inspection team</b></p><p>Lead inspector: Dominic Stannard</p><p>Deputy lead inspector: Priti Dholakia-Rowe</p><p>Team inspectors: Rufus Fell, Ada Linton, Tracy Holm</p>' +
      close(2017),
  },
]
