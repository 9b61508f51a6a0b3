import { about, close, grid, hung, narrow, OLD_RI, p, serif, sheet, type Unmet, ul, story } from '../parts.ts'

const framework =
  '<h2>Inspection of services for children in need of help and protection, children looked after and care leavers</h2>'
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
export const of2013To2017C: Unmet[] = [
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
]
