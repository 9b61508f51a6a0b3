import {
  close,
  grid,
  leaders,
  overall,
  p,
  protect,
  RI,
  sheet,
  squares,
  tahoma,
  together,
  type Unmet,
  ul,
} from '../parts.ts'
import { counted, next, of } from '../second/parts.ts'
import { prose } from './prose.ts'

const twelve = [
  'The quality of assessments, which too often describe and too seldom weigh up.',
  'Plans, so that each says what is to change, who will help and by when.',
  'How thresholds are understood by schools and by general practitioners.',
  'The recording of strategy discussions.',
  'The use of the public law outline, and letters before proceedings, to stop drift.',
  'Arrangements for children who are privately fostered.',
  'Visits to children in need, in particular how often they are made and whether the child’s own words are in the record.',
  'The help that young people aged 16 and 17 get when they have nowhere to live, including what they are told about their right to come into care.',
  'Supervision: how often it is held, what it asks of workers and what comes of it.',
  'The proportion of children in care whose health is assessed within 20 working days of their coming into care.',
  'Independent reviewing officers’ challenge.',
  'Auditing, so that it takes in what families say.',
]

const three = [
  'The timeliness with which later-life letters reach adopted children',
  'Managers’ rationale for the decisions that they make, and its place on the child’s record',
  'The take-up of return home interviews by children who live outside the county',
]

/** Reports of 2018 to 2022. */
export const of2018: Unmet[] = [
  {
    name: 'a city of 2019, twelve points, a note to one of them',
    authority: 'Ardleby City Council',
    kind: 'standard',
    days: ['2019-04-29', '2019-05-10'],
    published: null,
    lead: 'Denise Fallowell',
    grades: {
      leaders: RI,
      'help-and-protection': RI,
      'children-in-care-and-care-leavers': 'Good',
      'overall-effectiveness': RI,
    },
    findings: of('area-for-improvement', 1, ...twelve),
    look: tahoma + squares + sheet(''),
    body:
      '<h1>Ardleby City Council</h1><h2>Inspection of children’s social care services</h2><p><b>Inspection dates: 29 April 2019 to 10 May 2019</b></p><p><b>Lead inspector: Denise Fallowell<br>Her Majesty’s Inspector</b></p>' +
      grid([
        ['<b>Judgement</b>', '<b>Grade</b>'],
        [leaders, RI],
        [protect, RI],
        [together, 'Good'],
        [overall, RI],
      ]) +
      '<p>Children in Ardleby do not all get help of the same quality. At the last inspection, in October 2015, overall effectiveness and leadership were inadequate, and care leavers’ services required improvement. The present director came into post in January 2018. Services for children in care are now good.</p>' +
      p(...prose(12, 1)) +
      '<h3>What needs to improve</h3>' +
      ul(...twelve.map((text) => text.replace('public law outline', 'public law outline<sup>1</sup>'))) +
      '<hr><p style="font-size:8pt"><sup>1</sup> The process by which a local authority tells parents what must change before it asks a court to decide.</p>' +
      next +
      '<h3>The experiences and progress of children who need help and protection require improvement to be good</h3>' +
      p(...prose(0, 7)) +
      '<h3>The experiences and progress of children in care and care leavers are good</h3>' +
      p(...prose(7, 5)) +
      '<h3>The impact of leaders on social work practice with children and families requires improvement to be good</h3>' +
      p(...prose(12, 3)) +
      close(2019),
  },
  {
    name: 'a county of 2018 in a week, three points without a stop',
    authority: 'Wendleshire County Council',
    kind: 'short',
    days: ['2018-11-05', '2018-11-09'],
    published: null,
    lead: 'Tunde Akerele',
    grades: {
      leaders: 'Good',
      'help-and-protection': 'Good',
      'children-in-care-and-care-leavers': 'Outstanding',
      'overall-effectiveness': 'Good',
    },
    findings: of('area-for-improvement', 1, ...three),
    look: tahoma + squares + sheet('Inspection of children’s social care services'),
    body:
      '<h1>Wendleshire County Council</h1><h2>Inspection of children’s social care services</h2><p>Inspection dates: 5 November 2018 to 9 November 2018</p><p>Lead inspector: Tunde Akerele HMI</p>' +
      grid(
        [
          ['Judgement', 'Grade'],
          [leaders, '<b>Good</b>'],
          [protect, '<b>Good</b>'],
          [together, '<b>Outstanding</b>'],
          [overall, '<b>Good</b>'],
        ],
        '1px solid #bbb',
      ) +
      '<p>Services for children in Wendleshire have stayed good since they were inspected in February 2014, and some are better. Senior leaders and members share one purpose.</p>' +
      p(...prose(12, 2)) +
      '<h3>What needs to improve</h3>' +
      ul(...three) +
      `<h3>${protect}: good</h3>` +
      counted(1, ...prose(0, 6)) +
      `<h3>${together}: outstanding</h3>` +
      counted(7, ...prose(6, 6)) +
      `<h3>${leaders}: good</h3>` +
      counted(13, ...prose(12, 2)) +
      close(2018),
  },
  {
    name: 'a royal borough of 2022, outstanding, with nothing to improve',
    authority: 'Royal Borough of Hallowmere',
    kind: 'short',
    days: ['2022-06-20', '2022-06-24'],
    published: null,
    lead: 'Christabel Nwosu',
    grades: {
      leaders: 'Outstanding',
      'help-and-protection': 'Outstanding',
      'children-in-care-and-care-leavers': 'Outstanding',
      'overall-effectiveness': 'Outstanding',
    },
    findings: [],
    look:
      tahoma +
      squares +
      sheet(
        'Inspection of Royal Borough of Hallowmere local authority children’s services\\A 20 to 24 June 2022',
      ),
    body:
      '<h1>Inspection of Royal Borough of Hallowmere local authority children’s services</h1><p><b>Inspection dates:</b> 20 to 24 June 2022</p><p><b>Lead inspector:</b> Christabel Nwosu, Her Majesty’s Inspector</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Outstanding'],
        [protect, 'Outstanding'],
        [together, 'Outstanding'],
        [overall, 'Outstanding'],
      ]) +
      '<p>Children and families in Hallowmere continue to get help of the highest order. The inspection of 2016 judged the borough outstanding, with adoption good.</p>' +
      p(...prose(12, 2)) +
      '<h3>What needs to improve?</h3><p>There are no areas for improvement arising from this inspection.</p>' +
      '<h3>The experiences and progress of children who need help and protection: outstanding</h3>' +
      counted(1, ...prose(0, 5)) +
      '<h3>The experiences and progress of children in care and care leavers: outstanding</h3><p>Young people told inspectors what they value most:</p>' +
      ul('workers who stay', 'a home near their friends', 'being asked before things are decided.') +
      counted(6, ...prose(7, 5)) +
      '<h3>The impact of leaders on social work practice with children and families: outstanding</h3>' +
      counted(11, ...prose(12, 2)) +
      close(2022),
  },
]
