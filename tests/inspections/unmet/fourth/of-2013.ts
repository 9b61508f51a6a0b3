import { close, grid, hung, OLD_RI, p, RI, sheet, squares, tahoma, type Unmet, ul } from '../parts.ts'
import { counted, framework, next, of, power, review, sif, team } from '../second/parts.ts'
import { prose } from './prose.ts'

const rows = (grades: readonly string[]) => Object.values(sif).map((title, at) => [title, grades[at] ?? ''])

const urgent = [
  'Ensure that every child for whom there is an open referral has been seen, and that a manager has recorded that the child is safe.',
  'Ensure that enquiries under section 47 are led by qualified and experienced social workers.',
  'Review at once all decisions of the past six months to end a child protection plan.',
]
const wanted = [
  'Improve the quality of chronologies so that they inform assessments.',
  'Ensure that children who go missing are offered an interview when they return, and that what they say is used to make them and others safer.',
  'Reduce social workers’ caseloads.',
  'Improve the timeliness of initial health assessments and of personal education plans; ensure that the virtual school’s head reports on both to the corporate parenting board.',
  'Ensure that care leavers receive a record of their health histories.',
]
const board = [
  'Ensure that the board’s data set covers early help, missing children and private fostering.',
  'Strengthen the part that schools and lay members play in the board’s work.',
]

const eleven = [
  'Ensure that, when contacts are made out of hours, what was done is on the child’s record by the next working day.',
  'Improve the quality of children in need plans, so that they are specific and can be measured.',
  'Ensure that strategy discussions include health professionals and that minutes are shared.',
  'Assess the risks to children who are home educated and not seen by any service.',
  'Strengthen work to prevent radicalisation.',
  'Make sure that managers’ supervision of social workers is regular, and is recorded in enough detail to show the reasons for decisions, the alternatives that were considered and the difference that the work is making to the child.',
  'Increase the number of foster carers for older children.',
  'Ensure that all children looked after who wish for one have an independent visitor.',
  'Improve life-story books, so that adopted children and those in long-term foster care know where they come from.',
  'Ensure that pathway plans are up to date.',
  'Extend the choice of accommodation for care leavers, in particular for those who are parents.',
]
const ofBoard = [
  'Ensure that the neglect strategy is evaluated.',
  'Improve the coordination of training, and evaluate its impact on practice, with reports to the board at least yearly.',
  'Publish the threshold document in a form that families can understand.',
]

/** Reports of the single inspection framework. */
export const of2013: Unmet[] = [
  {
    name: 'a metropolitan borough of 2014, inadequate, urgent action and improvement counted on',
    authority: 'Castlebourne Metropolitan Borough Council',
    kind: 'sif',
    days: ['2014-03-04', '2014-03-26'],
    published: '2014-05-14',
    lead: 'Maurice Tindall',
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
      ...of('priority-action', 9, ...urgent),
      ...of('area-for-improvement', 12, ...wanted),
      ...of('area-for-improvement', 88, ...board),
    ],
    look: tahoma + squares + sheet(''),
    body:
      `<h1>Castlebourne Metropolitan Borough Council</h1>${framework}${review}<p>Inspection dates: 4 March 2014 – 26 March 2014</p><p>Report published: 14 May 2014</p><p><b>The overall judgement is that children’s services are inadequate</b></p><p>There are widespread failures that leave children harmed or at risk of harm.</p><p>The judgements on areas of the service that contribute to overall effectiveness are:</p>` +
      grid(rows(['Inadequate', 'Requires<br>improvement', 'Good', 'Requires<br>improvement', 'Inadequate'])) +
      '<p><b>The effectiveness of the Local Safeguarding Children Board (LSCB) requires improvement</b></p><p>The board meets its duties but does not yet know what difference it makes.</p>' +
      power +
      next +
      '<h2>Contents</h2>' +
      grid(
        [
          ['Section 1: the local authority', '3'],
          ['Summary of key findings', '3'],
          ['What does the local authority need to improve?', '5'],
          ['Information about this local authority area', '7'],
          ['Section 2: the effectiveness of the Local Safeguarding Children Board', '29'],
          ['What does the LSCB need to improve?', '30'],
        ],
        'none',
      ) +
      next +
      '<h2>Section 1: the local authority</h2><h3>Summary of key findings</h3><h3>This local authority is inadequate because:</h3>' +
      hung(1, ...prose(13, 3), ...prose(3, 1)) +
      '<h3>The local authority has the following strengths:</h3>' +
      hung(5, ...prose(5, 4)) +
      '<h2>What does the local authority need to improve?</h2><h3>Priority and immediate action</h3>' +
      hung(9, ...urgent) +
      '<h3>Areas for improvement</h3>' +
      hung(12, ...wanted) +
      '<h2>Information about this local authority area</h2><h3>Children living in this area</h3>' +
      ul(
        'Approximately 48,700 children live in Castlebourne.',
        'At 31 March 2013, 391 children were the subject of a child protection plan.',
        'Some 22% live in poverty.',
      ) +
      '<h2>Inspection judgements about the local authority</h2><h3>The experiences and progress of children who need help and protection are inadequate</h3>' +
      hung(17, ...prose(0, 8)) +
      next +
      '<h2>Section 2: The effectiveness of the Local Safeguarding Children Board</h2><h3>The effectiveness of the LSCB requires improvement</h3><h2>What does the LSCB need to improve?</h2><h3>Areas for improvement</h3>' +
      hung(88, ...board) +
      '<h3>Key strengths and weaknesses of the LSCB</h3>' +
      hung(90, ...prose(12, 3)) +
      '<h2>What the inspection judgements mean</h2><p>An <b>outstanding</b> local authority leads highly effective services. A <b>good</b> one leads effective services. One that <b>requires improvement</b> has no widespread or serious failures. An <b>inadequate</b> one has.</p>' +
      team('Maurice Tindall') +
      close(2014),
  },
  {
    name: 'a borough of 2016, good, eleven recommendations and three for its board',
    authority: 'Stellingham Borough Council',
    kind: 'sif',
    days: ['2016-11-14', '2016-12-08'],
    published: '2017-02-20',
    lead: 'Yvonne Harcastle',
    grades: {
      'overall-effectiveness': 'Good',
      'help-and-protection': OLD_RI,
      'children-in-care': 'Good',
      adoption: 'Outstanding',
      'care-leavers': 'Good',
      'leadership-management-governance': 'Good',
      lscb: RI,
    },
    findings: [...of('recommendation', 1, ...eleven), ...of('recommendation', 93, ...ofBoard)],
    look: tahoma + squares + sheet(''),
    body:
      `<h1>Stellingham Borough Council</h1>${framework}${review}<p>Inspection date: 14 November to 8 December 2016</p><p>Report published: 20 February 2017</p>` +
      grid([
        ['<b>Children’s services in Stellingham are good</b>', ''],
        ...rows([OLD_RI, 'Good', 'Outstanding', 'Good', 'Good']),
      ]) +
      power +
      next +
      '<h2>Executive summary</h2>' +
      p(...prose(10, 6)) +
      next +
      '<h2>Contents</h2><p>Executive summary 2<br>The local authority 5<br>Information about this local authority area 5<br>Recommendations 7<br>Summary for children and young people 9<br>The Local Safeguarding Children Board (LSCB) 34<br>Recommendations 35</p>' +
      next +
      '<h2>The local authority</h2><h3>Information about this local authority area<sup>2</sup></h3><p><b>Previous Ofsted inspections</b></p>' +
      ul(
        'The local authority operates two children’s homes. Both were judged to be good or outstanding in their most recent Ofsted inspection.',
        'The previous inspection of the local authority’s safeguarding arrangements was in May 2012. The local authority was judged to be adequate.',
      ) +
      '<p style="font-size:8pt"><sup>2</sup> The local authority was given the opportunity to review this section of the report.</p>' +
      next +
      '<h2>Recommendations</h2>' +
      counted(1, ...eleven) +
      '<h2>Summary for children and young people</h2>' +
      ul(...prose(5, 3)) +
      grid([
        [
          '<b>The experiences and progress of children who need help and protection</b>',
          '<b>Requires improvement</b>',
        ],
        ['<b>Summary</b><br>Most children get help when they need it, but plans are not good enough.', ''],
      ]) +
      '<h2>Inspection findings</h2>' +
      counted(12, ...prose(0, 9)) +
      next +
      '<h2>The Local Safeguarding Children Board (LSCB)</h2><h3>The Local Safeguarding Children Board requires improvement to be good</h3><h3>Executive summary</h3>' +
      p(...prose(12, 2)) +
      '<h3>Recommendations</h3>' +
      counted(93, ...ofBoard) +
      '<h3>Inspection findings – the Local Safeguarding Children Board</h3>' +
      counted(96, ...prose(13, 3)) +
      team('Yvonne Harcastle HMI') +
      close(2017),
  },
]
