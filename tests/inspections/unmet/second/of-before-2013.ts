import { about, arial, close, grid, p, sheet, squares, tahoma, type Unmet, ul } from '../parts.ts'
import { next, of } from './parts.ts'

const scale = grid([
  ['Outstanding (Grade 1)', 'A service that significantly exceeds minimum requirements'],
  ['Good (Grade 2)', 'A service that exceeds minimum requirements'],
  ['Adequate (Grade 3)', 'A service that only meets minimum requirements'],
  ['Inadequate (Grade 4)', 'A service that does not meet minimum requirements'],
])
const now = ['make sure that all referrals are looked at by a qualified social worker on the day they arrive']
const soon = [
  'improve the quality of assessments so that they take account of a family’s history',
  'ensure that the views of children are heard at conferences.',
]
const later = ['review the training offered to foster carers on how to promote contact.']
const cared = ['ensure that all looked after children have a named health professional.']

/** Reports and letters from before the single inspection framework. */
export const ofBefore2013: Unmet[] = [
  {
    name: 'safeguarding and looked after children, 2010, by when each must be met',
    authority: 'Kingsmouth upon Tarr',
    kind: 'other',
    days: ['2010-06-07', '2010-06-18'],
    published: '2010-07-16',
    lead: 'Honor Whitcliffe',
    grades: { 'overall-effectiveness': 'Adequate' },
    findings: [
      ...of('area-for-improvement', 1, ...now, ...soon),
      ...of('area-for-improvement', 4, ...later),
      ...of('area-for-improvement', 5, ...cared),
    ],
    look:
      tahoma +
      squares +
      sheet('', 'Kingsmouth upon Tarr inspection of safeguarding and looked after children'),
    body:
      '<h1>Inspection of safeguarding and looked after children services</h1><h1>Kingsmouth upon Tarr</h1><p>Inspection dates: &nbsp; 7 – 18 June 2010</p><p>Reporting inspector: &nbsp; Honor Whitcliffe HMI</p><p><b>Age group:</b> All</p><p><b>Published:</b> 16 July 2010</p>' +
      next +
      '<h2>The inspection judgements and what they mean</h2><p>1. All inspection judgements are made using the following four-point scale.</p>' +
      scale +
      '<h2>Safeguarding services</h2><h3>The inspection outcomes</h3><p><b>Overall effectiveness</b></p><p><b>Grade 3 (Adequate)</b></p>' +
      about(1, 3) +
      '<h3>Areas for improvement</h3><p>9. In order to improve the quality of provision and services for safeguarding children and young people in Kingsmouth, the local authority and its partners should take the following action.</p><p><b>Immediately:</b></p>' +
      ul(...now) +
      '<p><b>Within three months:</b></p>' +
      ul(...soon) +
      '<p><b>Within six months:</b></p>' +
      ul(...later) +
      '<h3>Outcomes for children and young people</h3>' +
      about(3, 5) +
      '<h2>Services for looked after children</h2><h3>Areas for improvement</h3><p>48. In order to improve services for looked after children, the council should take the following action.</p><p><b>Within three months:</b></p>' +
      ul(...cared) +
      '<h3>Outcomes for looked after children and care leavers</h3>' +
      about(4, 8) +
      close(2010),
  },
  {
    name: 'arrangements for the protection of children, 2013, a record at its end',
    authority: 'Thornwick Metropolitan Borough Council',
    kind: 'other',
    days: ['2013-01-21', '2013-01-30'],
    published: '2013-03-06',
    lead: 'Pietro Battista',
    grades: {
      'overall-effectiveness': 'Inadequate',
      'help-and-protection': 'Inadequate',
      'quality-of-practice': 'Adequate',
      'leadership-management-governance': 'Inadequate',
    },
    findings: of('area-for-improvement', 1, ...now, ...soon, ...later),
    look: arial + squares + sheet(''),
    body:
      '<h1>Inspection of local authority arrangements for the protection of children</h1><h2>Thornwick Metropolitan Borough Council</h2><p>Inspection dates: 21 – 30 January 2013</p><p>Lead inspector: Pietro Battista HMI</p><p>Age group: All</p><p>Published: 6 March 2013</p>' +
      next +
      '<h2>Contents</h2>' +
      grid(
        [
          ['Overall effectiveness', '3'],
          ['Areas for improvement', '4'],
          ['Record of main findings', '17'],
        ],
        'none',
      ) +
      next +
      '<h2>Inspection of local authority arrangements for the protection of children</h2><h3>The inspection judgements and what they mean</h3>' +
      scale +
      '<h3>Overall effectiveness</h3><p>2. The overall effectiveness of the arrangements to protect children in Thornwick is judged to be inadequate.</p>' +
      about(1, 3) +
      '<h3>Areas for improvement</h3><p>3. In order to improve the quality of help and protection given to children and young people in Thornwick, the local authority and its partners should take the following action.</p><p>Immediately:</p>' +
      ul(...now) +
      '<p>Within three months:</p>' +
      ul(...soon) +
      '<p>Within six months:</p>' +
      ul(...later) +
      '<h3>About this inspection</h3>' +
      p('4. This inspection was unannounced.') +
      about(2, 8) +
      next +
      '<h3>Record of main findings</h3>' +
      grid([
        ['Local authority arrangements for the protection of children', ''],
        ['Overall effectiveness', 'Inadequate'],
        [
          'The effectiveness of the help and protection provided to children, young people, families and carers',
          'Inadequate',
        ],
        ['The quality of practice', 'Adequate'],
        ['Leadership and governance', 'Inadequate'],
      ]) +
      close(2013),
  },
]
