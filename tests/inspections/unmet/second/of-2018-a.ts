import {
  about,
  arial,
  close,
  grid,
  leaders,
  narrow,
  overall,
  protect,
  rings,
  serif,
  sheet,
  squares,
  tahoma,
  together,
  type Unmet,
  ul,
} from '../parts.ts'
import { counted, of, OLD_RI, RI } from './parts.ts'

const many = [
  'The recording of managers’ decisions, including the reasons for them',
  'The timeliness of pre-proceedings work, so that children do not wait',
  'Private fostering: how arrangements are found, and assessed',
]

/** Reports of 2018 to 2020. */
export const of2018A: Unmet[] = [
  {
    name: 'a London borough of 2018, days without spaces at their dash, rank on a line of its own',
    authority: 'London Borough of Bramley',
    kind: 'standard',
    days: ['2018-11-19', '2018-11-30'],
    published: null,
    lead: 'Marcie Okafor-Lunn',
    grades: {
      leaders: 'Good',
      'help-and-protection': 'Good',
      'children-in-care-and-care-leavers': OLD_RI,
      'overall-effectiveness': 'Good',
    },
    findings: of('area-for-improvement', 1, ...many),
    look: tahoma + squares + sheet(''),
    body:
      '<h1>London Borough of Bramley</h1><h2>Inspection of children’s social care services</h2><p><b>Inspection dates: 19 November–30 November 2018</b></p><p><b>Lead inspector:</b> Marcie Okafor-Lunn<br>Her Majesty’s Inspector</p>' +
      grid(
        [
          ['<b>Judgement</b>', '<b>Grade</b>'],
          [leaders, 'Good'],
          [protect, 'Good'],
          [together, OLD_RI],
          [overall, 'Good'],
        ],
        'none',
      ) +
      '<p>Services for children in Bramley are good. When last inspected, in 2016, they were inadequate.</p>' +
      about(1, 3) +
      '<div style="break-before:page"></div><h2>What needs to improve</h2>' +
      ul(...many) +
      '<div style="break-before:page"></div><h2>The experiences and progress of children who need help and protection are good</h2>' +
      counted(
        1,
        ...Array.from({ length: 9 }, (_, at) => `Children are seen as often as they need (${at + 1}).`),
      ) +
      '<h2>The experiences and progress of children in care and care leavers require improvement to be good</h2>' +
      counted(10, 'Most children in care are settled.', 'Some wait too long for permanence.') +
      close(2019),
  },
  {
    name: 'a county of 2019, an inspection that was broken off and taken up again',
    authority: 'Derrowshire County Council',
    kind: 'short',
    days: ['2019-07-08', '2019-08-08'],
    published: null,
    lead: 'Caroline Walshe',
    grades: {
      leaders: RI,
      'help-and-protection': RI,
      'children-in-care-and-care-leavers': RI,
      'overall-effectiveness': RI,
    },
    findings: of(
      'area-for-improvement',
      1,
      'Supervision: its regularity, and whether it helps social workers to reflect.',
      'The progress of children for whom permanence is the plan.',
    ),
    look: arial + rings + sheet('Derrowshire County Council'),
    body:
      '<h1>Derrowshire County Council</h1><h2>Inspection of children’s social care services</h2><p>Inspection dates: 8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019</p><p>Lead inspector: Caroline Walshe, HMI</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Requires improvement to be good'],
        [protect, 'Requires improvement to be good'],
        [together, 'Requires improvement to be good'],
        [overall, 'Requires improvement to be good'],
      ]).replaceAll('padding:6pt', 'padding:6pt;width:4cm') +
      about(0, 3) +
      '<h3>What needs to improve</h3>' +
      ul(
        'Supervision: its regularity, and whether it helps social workers to reflect.',
        'The progress of children for whom permanence is the plan.',
      ) +
      '<h3>The experiences and progress of children who need help and protection require improvement to be good</h3>' +
      about(1, 5) +
      '<h3>The experiences and progress of children in care and care leavers require improvement to be good</h3>' +
      about(4, 9) +
      close(2019),
  },
  {
    name: 'a city on a water, spaces that do not break, a stray space in a day',
    authority: 'Kelby upon Weir City Council',
    kind: 'standard',
    days: ['2019-06-10', '2019-06-21'],
    published: null,
    lead: 'Ruth Ó Dálaigh',
    grades: {
      leaders: RI,
      'help-and-protection': RI,
      'children-in-care-and-care-leavers': 'Good',
      'overall-effectiveness': RI,
    },
    findings: of(
      'area-for-improvement',
      1,
      'The help for disabled children, which at the time of the inspection too few received.',
      'How the local authority finds out: what children think; what families think; and what has changed.',
    ),
    look: serif + squares + sheet('', 'Inspection of children’s social care services'),
    body:
      '<h1>Kelby upon Weir City Council</h1><h2>Inspection of children’s social care services</h2><p>Inspection&nbsp;dates:&nbsp;10&nbsp;June&nbsp;2019&nbsp;to&nbsp;2 1&nbsp;June&nbsp;2019</p><p>Lead&nbsp;inspector:&nbsp;&nbsp;Ruth Ó Dálaigh, Her&nbsp;Majesty’s&nbsp;Inspector</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Requires improvement<br>to be good'],
        [protect, 'Requires improvement<br>to be good'],
        [together, 'Good'],
        [overall, 'Requires improvement<br>to be good'],
      ]) +
      about(0, 3) +
      '<h3>What needs to improve?</h3>' +
      ul(
        'The help for disabled children, which at the time of the inspection too few received.',
        'How the local authority finds out: what children think; what families think; and what has changed.',
      ) +
      '<h3>The experiences and progress of children who need help and protection: requires improvement to be good</h3>' +
      about(1, 9) +
      close(2019),
  },
  {
    name: 'the first days of 2020, a head that says ILACS, a finding without a list',
    authority: 'Halverton',
    kind: 'short',
    days: ['2020-01-27', '2020-01-31'],
    published: '2020-03-16',
    lead: 'Nigel Haslam',
    grades: {
      leaders: 'Outstanding',
      'help-and-protection': 'Good',
      'children-in-care-and-care-leavers': 'Outstanding',
      'overall-effectiveness': 'Outstanding',
    },
    findings: of(
      'area-for-improvement',
      1,
      'The consistency with which return home interviews inform plans for children who go missing.',
    ),
    look: narrow + sheet(''),
    body:
      '<h1>Inspection of Halverton children’s social care services</h1><p>Inspection dates: Monday 27 January 2020 to Friday 31 January 2020</p><p>Report published on: 16 March 2020</p><p>Lead inspector: Nigel Haslam HMI</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Outstanding'],
        [protect, 'Good'],
        [together, 'Outstanding'],
        [overall, 'Outstanding'],
      ]) +
      about(1, 3) +
      '<h3>What needs to improve</h3>' +
      ul('The consistency with which return home interviews inform plans for children who go missing.') +
      '<h3>The experiences and progress of children who need help and protection are good</h3>' +
      about(2, 9) +
      close(2020),
  },
]
