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
  serif,
  sheet,
  squares,
  tahoma,
  type Unmet,
  ul,
} from '../parts.ts'
import { counted, next, of } from '../second/parts.ts'
import { prose } from '../fourth/prose.ts'

const seven = [
  'The timeliness and quality of the response when children are first referred, including out of hours',
  'The quality of social work practice, including assessments, plans and direct work',
  'Multi-agency attendance at, and contribution to, strategy meetings',
  'The response to 16- and 17-year-old children who present as homeless',
  'Sufficiency of placements for children in care',
  'The local offer for care leavers and the extent to which care leavers know about it',
  'The stability of the workforce and caseloads',
]
const trust = [
  'The consistency and effectiveness of oversight and challenge by child protection chairs and independent reviewing officers (IROs), so that children’s plans progress at a pace that is right for them. This should include how IROs escalate their worries, and how leaders make sure that what is agreed then happens.',
  'Contract monitoring of the trust by the council, in particular its understanding of children’s lived experiences.',
  'Recording of case supervision.',
  'Joint working with adult services and housing, so that care leavers who are parents, or who have additional needs, have homes in which they can settle.',
]
const march = ['The consistency of recorded management rationale.']
const renewed = [
  'The timeliness of family network meetings.',
  'How well the multi-agency child protection team shares its thinking with families.',
  'Placement stability for children who have lived in several homes.',
  'The suitability of accommodation for care leavers aged over 21.',
]

const inspected = (name: string, ...lines: string[]) =>
  `<h1>Inspection of ${name} local authority children’s services</h1>${p(...lines)}`
const paragraphs = (grades: readonly [string, string, string, string]) =>
  `<h2>${protect}: ${grades[0].toLowerCase()}</h2>` +
  counted(1, ...prose(0, 7)) +
  `<h2>${care}: ${grades[1].toLowerCase()}</h2>` +
  counted(8, ...prose(7, 4)) +
  `<h2>${leavers}: ${grades[2].toLowerCase()}</h2>` +
  counted(12, ...prose(11, 1)) +
  `<h2>${leaders}: ${grades[3].toLowerCase()}</h2>` +
  counted(13, ...prose(12, 4))

/** Reports since care leavers have had a judgement of their own. */
export const of2023: Unmet[] = [
  {
    name: 'three towns of 2023 joined by commas, both days with their year, points without stops',
    authority: 'Marlham, Quayford and Stoke Lacy',
    kind: 'standard',
    days: ['2023-01-30', '2023-02-10'],
    published: null,
    lead: 'Nasreen Quill',
    grades: {
      leaders: RI,
      'help-and-protection': 'Inadequate',
      'children-in-care': RI,
      'care-leavers': RI,
      'overall-effectiveness': 'Inadequate',
    },
    findings: of('area-for-improvement', 1, ...seven),
    look:
      tahoma +
      squares +
      sheet(
        'Inspection of Marlham, Quayford and Stoke Lacy local authority children’s services\\A 30 January 2023 to 10 February 2023',
      ),
    body:
      inspected(
        'Marlham, Quayford and Stoke Lacy',
        'Inspection dates: 30 January 2023 to 10 February 2023',
        'Lead inspector: Nasreen Quill, His Majesty’s Inspector',
      ) +
      `<table style="border-collapse:collapse;width:100%"><thead><tr style="background:#e6e6e6"><th style="text-align:left;padding:6pt;width:55%">Judgement</th><th style="text-align:left;padding:6pt">Grade</th></tr></thead>${(
        [
          [leaders, RI],
          [protect, 'Inadequate'],
          [care, RI],
          [leavers, RI],
          [overall, 'Inadequate'],
        ] as const
      )
        .map(
          ([title, grade]) =>
            `<tr><td style="padding:7pt 6pt">${title}</td><td style="padding:7pt 6pt;vertical-align:top">${grade}</td></tr>`,
        )
        .join('')}</table>` +
      '<p>Since the council was formed in April 2019 and first inspected in December 2021, when it was found to require improvement to be good, too little has been done.</p>' +
      p(...prose(13, 3)) +
      '<h2>What needs to improve?</h2>' +
      ul(...seven) +
      paragraphs(['Inadequate', RI, RI, RI]) +
      close(2023),
  },
  {
    name: 'a trust’s services of May 2024, spaced dash, points that go over a page',
    authority: 'Wetherdale',
    kind: 'standard',
    days: ['2024-05-06', '2024-05-17'],
    published: null,
    lead: 'Tamsin Godolphin',
    grades: {
      leaders: 'Good',
      'help-and-protection': 'Good',
      'children-in-care': RI,
      'care-leavers': RI,
      'overall-effectiveness': 'Good',
    },
    findings: of('area-for-improvement', 1, ...trust),
    look:
      tahoma +
      squares +
      sheet('Inspection of Wetherdale local authority children’s services\\A 6 – 17 May 2024'),
    body:
      inspected(
        'Wetherdale',
        'Inspection dates: 6 – 17 May 2024',
        'Lead inspector: Tamsin Godolphin, His Majesty’s Inspector',
      ) +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Good'],
        [protect, 'Good'],
        [care, RI],
        [leavers, RI],
        [overall, 'Good'],
      ]) +
      '<p>Wetherdale Children’s Trust has delivered services on behalf of Wetherdale Metropolitan Borough Council since 1 April 2018. They were judged to be inadequate when they were last inspected, in 2017. Monitoring visits followed.</p>' +
      p(...prose(12, 3), ...prose(0, 1)) +
      '<h2>What needs to improve?</h2>' +
      ul(...trust) +
      paragraphs(['Good', RI, RI, 'Good']) +
      close(2024),
  },
  {
    name: 'a county of March 2025 in a week, one point, published on its cover',
    authority: 'West Aldershire',
    kind: 'short',
    days: ['2025-03-03', '2025-03-07'],
    published: '2025-04-25',
    lead: 'Kate Ormerod',
    grades: {
      leaders: 'Outstanding',
      'help-and-protection': 'Outstanding',
      'children-in-care': 'Outstanding',
      'care-leavers': 'Good',
      'overall-effectiveness': 'Outstanding',
    },
    findings: of('area-for-improvement', 1, ...march),
    look: serif + squares + sheet('', 'Ofsted | West Aldershire'),
    body:
      inspected(
        'West Aldershire',
        'Inspection dates: 3 - 7 March 2025',
        'Lead inspector: Kate Ormerod HMI',
        'Published: 25 April 2025',
      ) +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Outstanding'],
        [protect, 'Outstanding'],
        [care, 'Outstanding'],
        [leavers, 'Good'],
        [overall, 'Outstanding'],
      ]) +
      p(...prose(12, 2)) +
      '<h2>What needs to improve?</h2>' +
      ul(...march) +
      next +
      paragraphs(['Outstanding', 'Outstanding', 'Good', 'Outstanding']) +
      close(2025),
  },
  {
    name: 'a city of May 2026, four grades and none for all, a sentence that says why',
    authority: 'City of Fallowgate Council',
    kind: 'standard',
    days: ['2026-05-11', '2026-05-22'],
    published: null,
    lead: 'Obinna Ekwueme',
    grades: {
      leaders: RI,
      'help-and-protection': 'Good',
      'children-in-care': 'Inadequate',
      'care-leavers': RI,
    },
    findings: of('area-for-improvement', 1, ...renewed),
    look:
      arial +
      squares +
      sheet(
        'Inspection of City of Fallowgate Council local authority children’s services\\A 11 to 22 May 2026',
      ),
    body:
      inspected(
        'City of Fallowgate Council',
        'Inspection dates: 11 to 22 May 2026',
        'Lead inspector: Obinna Ekwueme, His Majesty’s Inspector',
      ) +
      grid([
        ['Judgement', 'Grade'],
        [leaders, RI],
        [protect, 'Good'],
        [care, 'Inadequate'],
        [leavers, RI],
      ]) +
      '<p>Inspections from April 2026 do not include a judgement on overall effectiveness. At the last inspection, in May 2022, the overall effectiveness of the local authority was good.</p>' +
      p(...prose(13, 3)) +
      '<h2>What needs to improve?</h2>' +
      ul(...renewed) +
      paragraphs(['Good', 'Inadequate', RI, RI]) +
      close(2026),
  },
]
