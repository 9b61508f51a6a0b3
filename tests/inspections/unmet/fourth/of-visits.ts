import { arial, letterhead, p, sheet, squares, tahoma, type Unmet, ul } from '../parts.ts'
import { of, signed } from '../second/parts.ts'
import { prose } from './prose.ts'

const four = [
  'The timeliness of decisions about contacts made by the police.',
  'The quality of written safety plans, which should be shared with every parent and carer.',
  'How managers record why a strategy meeting was, or was not, held.',
  'The frequency of supervision in the emergency duty team.',
]

/** Letters of visits. */
export const ofVisits: Unmet[] = [
  {
    name: 'focused visit of 2024 to an island, four points',
    authority: 'Isle of Carrow Council',
    kind: 'focused',
    days: ['2024-07-09', '2024-07-10'],
    published: '2024-08-13',
    lead: 'Lorna Vickery',
    grades: {},
    findings: of('area-for-improvement', 1, ...four),
    look: tahoma + squares + sheet(''),
    body:
      letterhead(
        '13 August 2024',
        'Joseph Amadi<br>Director of Children’s Services<br>Isle of Carrow Council<br>Harbour House<br>Quay Road<br>Carrow<br>CW3 7PL',
      ) +
      '<p>Dear Joseph</p><p><b>Focused visit to Isle of Carrow Council children’s services</b></p><p>This letter summarises the findings of the focused visit to Isle of Carrow Council children’s services on 9 and 10 July 2024. His Majesty’s Inspectors for this visit were Lorna Vickery and Dominic Esk.</p><p>Inspectors looked at the local authority’s arrangements for the ‘front door’: contacts, referrals, and decisions to step up or step down.</p><p>This visit was carried out in line with the inspection of local authority children’s services (ILACS) framework. The last full inspection was on 6 to 17 September 2021, when the local authority was judged good.</p><h3>Headline findings</h3>' +
      p(...prose(12, 1), ...prose(0, 1)) +
      '<h3>What needs to improve in this area of social work practice?</h3>' +
      ul(...four) +
      '<h3>Main findings</h3>' +
      p(...prose(1, 3), ...prose(6, 1), ...prose(12, 3)) +
      p(
        'Ofsted will take the findings from this focused visit into account when planning the next inspection or visit.',
      ) +
      signed('Lorna Vickery'),
  },
  {
    name: 'third monitoring visit of 2022 over a month’s end, its letter in the next year',
    authority: 'Eastry County Council',
    kind: 'monitoring',
    days: ['2022-11-30', '2022-12-01'],
    published: '2023-01-20',
    lead: 'Anselm Whitcombe',
    grades: {},
    findings: [],
    look: arial + squares + sheet(''),
    body:
      letterhead(
        '20 January 2023',
        'Dr Beatrix Holme<br>Corporate Director, Children and Families<br>Eastry County Council<br>Shire Hall<br>Eastry<br>EY1 1AA',
      ) +
      '<p>Dear Dr Holme</p><p><b>Monitoring visit to Eastry County Council children’s services</b></p><p>This letter summarises the findings of the monitoring visit to Eastry County Council children’s services on 30 November and 1 December 2022. This was the third monitoring visit since the local authority was judged inadequate in November 2021. His Majesty’s Inspectors for this visit were Anselm Whitcombe and Freya Lund.</p><h3>Areas covered by the visit</h3><p>Inspectors reviewed the progress made in the following areas for improvement from the last inspection:</p>' +
      ul(
        'The quality of plans for children in care.',
        'Permanence, including for children placed with parents.',
        'Supervision and management oversight.',
      ) +
      '<p>This visit was carried out in line with the inspection of local authority children’s services (ILACS) framework.</p><h3>Headline findings</h3>' +
      p(...prose(15, 1), ...prose(8, 1)) +
      '<h3>Findings and evaluation of progress</h3>' +
      p(...prose(7, 4), ...prose(12, 3)) +
      p(
        'I am copying this letter to the Department for Education. It will be published on the Ofsted website.',
      ) +
      signed('Anselm Whitcombe'),
  },
]
