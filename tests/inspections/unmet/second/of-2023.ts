import {
  about,
  arial,
  care,
  close,
  grid,
  leaders,
  leavers,
  narrow,
  overall,
  protect,
  RI,
  rings,
  serif,
  sheet,
  squares,
  tahoma,
  type Unmet,
  ul,
} from '../parts.ts'
import { counted, of } from './parts.ts'

const judged = (grades: readonly string[], border?: string) =>
  grid(
    [
      ['Judgement', 'Grade'],
      ...[leaders, protect, care, leavers, overall].flatMap((title, at) => {
        const grade = grades[at]
        return grade === undefined ? [] : [[title, grade]]
      }),
    ],
    border,
  )

/** Reports since January 2023. */
export const of2023: Unmet[] = [
  {
    name: 'isles of 2023, four days, care leavers on their own',
    authority: 'Council of the Isles of Wrenna',
    kind: 'short',
    days: ['2023-07-11', '2023-07-14'],
    published: null,
    lead: 'Tracey Leddington',
    grades: {
      leaders: 'Inadequate',
      'help-and-protection': 'Inadequate',
      'children-in-care': RI,
      'care-leavers': RI,
      'overall-effectiveness': 'Inadequate',
    },
    findings: of(
      'area-for-improvement',
      1,
      'How the council understands what it must do for every child, and does it.',
      'The help for families, which is commissioned from a neighbouring council: how it is monitored.',
    ),
    look:
      tahoma +
      squares +
      sheet(
        'Inspection of Council of the Isles of Wrenna local authority children’s services\\A 11 to 14 July 2023',
      ),
    body:
      '<h1>Inspection of the Council of the Isles of Wrenna local authority children’s services</h1><p>Inspection dates: 11 to 14 July 2023</p><p>Lead inspector: Tracey Leddington, His Majesty’s Inspector</p>' +
      judged(['Inadequate', 'Inadequate', RI, RI, 'Inadequate']) +
      about(1, 3) +
      '<h2>What needs to improve?</h2>' +
      ul(
        'How the council understands what it must do for every child, and does it.',
        'The help for families, which is commissioned from a neighbouring council: how it is monitored.',
      ) +
      '<h2>The experiences and progress of children who need help and protection: inadequate</h2>' +
      counted(
        1,
        ...Array.from(
          { length: 20 },
          (_, at) => `Children are known, and seen by those who help them (${at + 1}).`,
        ),
      ) +
      close(2023),
  },
  {
    name: 'a trust that delivers for a council, points below a point with dashes',
    authority: 'Wexborough',
    kind: 'standard',
    days: ['2024-01-29', '2024-02-09'],
    published: '2024-03-25',
    lead: 'Máire Ashcroft',
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
      'The quality of:\nplans for children in need\nrecords of supervision.',
      'The speed at which the trust answers complaints.',
    ),
    look: serif + squares + sheet(''),
    body:
      '<h1>Inspection of Wexborough local authority children’s services</h1><p>Inspection dates: 29 January to 9 February 2024</p><p>Published: 25 March 2024</p><p>Lead inspector: Máire Ashcroft, His Majesty’s Inspector</p>' +
      judged(['Good', RI, 'Good', 'Outstanding', 'Good'], 'none') +
      '<p>Since April 2018, Wexborough Children’s Trust has delivered children’s services on behalf of Wexborough Metropolitan Borough Council.</p>' +
      about(1, 3) +
      '<h2>What needs to improve?</h2><ul><li>The quality of:<ul><li>plans for children in need</li><li>records of supervision.</li></ul></li><li>The speed at which the trust answers complaints.</li></ul>' +
      '<h2>The experiences and progress of children who need help and protection: requires improvement to be good</h2>' +
      about(2, 9) +
      close(2024),
  },
  {
    name: 'a royal borough of 2025, a sentence above numbered improvements',
    authority: 'Royal Borough of Queensmead and Thorpe',
    kind: 'short',
    days: ['2025-10-06', '2025-10-10'],
    published: null,
    lead: 'Clare Beckwith',
    grades: {
      leaders: 'Good',
      'help-and-protection': 'Good',
      'children-in-care': 'Good',
      'care-leavers': 'Outstanding',
      'overall-effectiveness': 'Good',
    },
    findings: of(
      'area-for-improvement',
      1,
      'The oversight of children who live in homes that are not registered.',
      'The timeliness of strategy meetings when children move into the area.',
    ),
    look:
      narrow +
      sheet('Inspection of Royal Borough of Queensmead and Thorpe local authority children’s services'),
    body:
      '<h1>Inspection of Royal Borough of Queensmead and Thorpe local authority children’s services</h1><p>Inspection dates: 6 to 10 October 2025</p><p>Lead inspector: Clare Beckwith, His Majesty’s Inspector</p>' +
      `<table style="border-collapse:collapse;width:100%">${[
        ['Judgement', 'Grade'],
        [leaders, 'Good'],
        [protect, 'Good'],
        [care, 'Good'],
        [leavers, 'Outstanding'],
        [overall, 'Good'],
      ]
        .map(
          (cells) =>
            `<tr>${cells.map((cell, at) => `<td style="border:1px solid #777;padding:3pt;width:${at === 0 ? '13' : '1.9'}cm;overflow-wrap:anywhere">${cell}</td>`).join('')}</tr>`,
        )
        .join('')}</table>` +
      about(1, 3) +
      '<h2>What needs to improve?</h2><p>Leaders should now address the following:</p>' +
      counted(
        1,
        'The oversight of children who live in homes that are not registered.',
        'The timeliness of strategy meetings when children move into the area.',
      ) +
      '<h2>The experiences and progress of children who need help and protection: good</h2>' +
      counted(1, 'Children get help at the right time.', 'Records of visits are detailed.') +
      about(3, 9) +
      close(2025),
  },
  {
    name: 'since April 2026, a city, an urgent area and improvement',
    authority: 'City of Amberley Council',
    kind: 'standard',
    days: ['2026-05-11', '2026-05-22'],
    published: null,
    lead: 'Idris Vaughan',
    grades: {
      leaders: 'Good',
      'help-and-protection': RI,
      'children-in-care': 'Good',
      'care-leavers': 'Good',
    },
    findings: [
      ...of('priority-action', 1, 'The safety of children who are missing from care.'),
      ...of('area-for-improvement', 1, 'Kinship assessments.', 'Family group decision-making.'),
    ],
    look: arial + rings + sheet('Inspection of City of Amberley Council children’s services'),
    body:
      '<h1>Inspection of City of Amberley Council children’s services</h1><p>Inspection dates: 11–22 May 2026</p><p>Lead inspector: Idris Vaughan, His Majesty’s Inspector</p>' +
      judged(['Good', RI, 'Good', 'Good']) +
      '<p>At the last inspection, in 2023, overall effectiveness was good. Ofsted no longer gives that judgement.</p>' +
      about(1, 3) +
      '<h2>Area for priority action</h2>' +
      ul('The safety of children who are missing from care.') +
      '<h2>What needs to improve?</h2>' +
      ul('Kinship assessments.', 'Family group decision-making.') +
      '<h2>The experiences and progress of children who need help and protection: requires improvement to be good</h2>' +
      about(2, 9) +
      close(2026),
  },
]
