import {
  arial,
  care,
  close,
  grid,
  leaders,
  leavers,
  overall,
  p,
  protect,
  RI,
  sheet,
  squares,
  tahoma,
  type Unmet,
  ul,
} from '../parts.ts'
import { counted, of } from '../second/parts.ts'
import { prose } from './prose.ts'

const fifteen = [
  'How quickly contacts are decided on, and who decides.',
  'The response to children at risk of harm outside their homes, including those who are criminally exploited.',
  'Attendance of partner agencies at strategy meetings and core groups.',
  'The quality of assessments and plans for children in need, children subject to a child protection plan and disabled children.',
  'Work with fathers.',
  'The oversight of children who are waiting for a social worker to be allocated.',
  'Children’s access to advocacy.',
  'The timely start of pre-proceedings work when parents do not make the changes that their children need, and its review every six weeks.',
  'Sufficiency: enough suitable homes, so that no child lives in a home that is not registered.',
  'Permanence planning, including matching and long-term fostering.',
  'The stability of the workforce; the number of children for whom each worker is responsible.',
  'Initial and review health assessments.',
  'Pathway plans, which should be written with young people and be of use to them.',
  'What is known of care leavers with whom the local authority has lost touch.',
  'Leaders’ understanding of the quality of practice, through performance information, audit and feedback from children and their families.',
]

const five = [
  'The consistency of family help plans, so that parents know who is the lead practitioner and what each agency will do.',
  'The timeliness of return home interviews.',
  'The sufficiency of local homes for children in care with complex needs (including children who have been deprived of their liberty).',
  'The quality of written records, so that children can understand decisions made about their lives, such as why they live away from their brothers and sisters.',
  'The corporate parenting board’s challenge of partners, particularly housing and health.',
]

/** Reports since care leavers have had a judgement of their own. */
export const of2023: Unmet[] = [
  {
    name: 'a metropolitan borough of 2023 over two months, one point, a senior inspector',
    authority: 'Oakenthorpe Metropolitan Borough Council',
    kind: 'standard',
    days: ['2023-09-25', '2023-10-06'],
    published: null,
    lead: 'Gwendolen Pryce-Tate',
    grades: {
      leaders: 'Good',
      'help-and-protection': RI,
      'children-in-care': 'Good',
      'care-leavers': 'Outstanding',
      'overall-effectiveness': 'Good',
    },
    findings: of(
      'area-for-improvement',
      1,
      'The quality and timeliness of intervention with children in need, and the rigour with which child protection plans are reviewed when children have been subject to them for more than a year.',
    ),
    look:
      tahoma +
      squares +
      sheet(
        'Inspection of Oakenthorpe Metropolitan Borough Council local authority children’s services\\A 25 September to 6 October 2023',
        'Ofsted',
      ),
    body:
      '<h1>Inspection of Oakenthorpe Metropolitan Borough Council local authority children’s services</h1><p><b>Inspection dates: 25 September to 6 October 2023</b></p><p><b>Lead inspector: Gwendolen Pryce-Tate, Senior His Majesty’s Inspector</b></p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Good'],
        [protect, 'Requires<br>improvement to<br>be good'],
        [care, 'Good'],
        [leavers, 'Outstanding'],
        [overall, 'Good'],
      ]) +
      '<p>Oakenthorpe was last inspected in June 2018, when it was judged to require improvement to be good in every area. Since then much has been done, and most of it well. Care leavers are helped exceptionally well.</p>' +
      p(...prose(12, 1)) +
      '<h2>What needs to improve?</h2>' +
      ul(
        'The quality and timeliness of intervention with children in need, and the rigour with which child protection plans are reviewed when children have been subject to them for more than a year.',
      ) +
      '<h2>The experiences and progress of children who need help and protection: requires improvement to be good</h2>' +
      counted(1, ...prose(0, 7)) +
      '<h2>The experiences and progress of children in care: good</h2>' +
      counted(8, ...prose(7, 4)) +
      '<h2>The experiences and progress of care leavers: outstanding</h2>' +
      counted(12, ...prose(11, 1)) +
      '<h2>The impact of leaders on social work practice with children and families: good</h2>' +
      counted(13, ...prose(12, 4)) +
      close(2023),
  },
  {
    name: 'two places of 2024, inadequate, fifteen points with numbers over a page',
    authority: 'Tidewell and Marram',
    kind: 'standard',
    days: ['2024-02-19', '2024-03-01'],
    published: null,
    lead: 'Rhodri Castell',
    grades: {
      leaders: 'Inadequate',
      'help-and-protection': 'Inadequate',
      'children-in-care': RI,
      'care-leavers': 'Inadequate',
      'overall-effectiveness': 'Inadequate',
    },
    findings: of('area-for-improvement', 1, ...fifteen),
    look:
      arial +
      squares +
      sheet(
        'Inspection of Tidewell and Marram local authority children’s services\\A 19 February 2024 to 1 March 2024',
      ),
    body:
      '<h1>Inspection of Tidewell and Marram local authority children’s services</h1><p>Inspection dates: 19 February 2024 to 1 March 2024</p><p>Lead inspector: Rhodri Castell, His Majesty’s Inspector</p>' +
      grid([
        ['<b>Judgement</b>', '<b>Grade</b>'],
        [leaders, 'Inadequate'],
        [protect, 'Inadequate'],
        [care, RI],
        [leavers, 'Inadequate'],
        [overall, 'Inadequate'],
      ]) +
      '<p>Too many children in Tidewell and Marram are left at risk. When the council was last inspected, in May 2021, it was judged good for overall effectiveness. A focused visit in November 2022 found two areas for priority action: the front door, and the capacity of managers. Leaders did not act on them quickly enough.</p>' +
      p(...prose(13, 2)) +
      '<h2>What needs to improve?</h2>' +
      counted(1, ...fifteen) +
      '<h2>The experiences and progress of children who need help and protection: inadequate</h2>' +
      counted(1, ...prose(0, 7)) +
      '<h2>The experiences and progress of children in care: requires improvement to be good</h2>' +
      counted(8, ...prose(7, 4)) +
      '<h2>The experiences and progress of care leavers: inadequate</h2>' +
      counted(12, ...prose(11, 1)) +
      '<h2>The impact of leaders on social work practice with children and families: inadequate</h2>' +
      counted(13, ...prose(12, 4)) +
      close(2024),
  },
  {
    name: 'a London borough since April 2026, without overall effectiveness',
    authority: 'London Borough of Fennimore',
    kind: 'standard',
    days: ['2026-04-27', '2026-05-08'],
    published: '2026-06-17',
    lead: 'Ishbel Tarrant',
    grades: {
      leaders: 'Good',
      'help-and-protection': 'Good',
      'children-in-care': RI,
      'care-leavers': 'Good',
    },
    findings: of('area-for-improvement', 1, ...five),
    look: tahoma + squares + sheet('', 'Inspection of London Borough of Fennimore, April and May 2026'),
    body:
      '<h1>Inspection of London Borough of Fennimore local authority children’s services</h1><p>Inspection dates: 27 April to 8 May 2026</p><p>Lead inspector: Ishbel Tarrant, His Majesty’s Inspector</p><p>Published: 17 June 2026</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Good'],
        [protect, 'Good'],
        [care, RI],
        [leavers, 'Good'],
      ]) +
      '<p>Ofsted has given no judgement of overall effectiveness since April 2026. At the borough’s last inspection, in March 2022, overall effectiveness was judged to be outstanding.</p>' +
      p(...prose(12, 2)) +
      '<h2>What needs to improve?</h2>' +
      ul(...five) +
      '<h2>The experiences and progress of children who need help and protection: good</h2>' +
      counted(1, ...prose(0, 7)) +
      '<h2>The experiences and progress of children in care: requires improvement to be good</h2>' +
      counted(8, ...prose(7, 4)) +
      '<h2>The experiences and progress of care leavers: good</h2>' +
      counted(12, ...prose(11, 1)) +
      '<h2>The impact of leaders on social work practice with children and families: good</h2>' +
      counted(13, ...prose(12, 3)) +
      close(2026),
  },
]
