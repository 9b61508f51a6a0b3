import { arial, letterhead, p, sheet, squares, tahoma, type Unmet, ul } from '../parts.ts'
import { of, signed } from '../second/parts.ts'
import { prose } from '../fourth/prose.ts'

const urgent = [
  'The capacity of social work teams to respond to referrals and complete assessments in a timely way, so that children’s needs, and the risks to them, are understood.',
  'Senior managers’ oversight of the front door.',
]
const practice = [
  'The consistency of threshold decisions',
  'The recording of parental consent',
  'Chronologies, which are seldom used to inform decisions.',
]
const may = [
  'The quality of pathway plans and how often they are reviewed.',
  'Timely access to emotional health support for care leavers',
  'How personal advisers record that they have seen a young person’s home.',
]
const autumn = [
  'Management oversight and supervision, so that plans progress.',
  'The tracking of children who are not in school, including those educated at home since the pandemic began.',
]

/** Letters of visits, none with a grade. */
export const ofVisits: Unmet[] = [
  {
    name: 'focused visit of 2019 with an area for priority action, then what needs to improve',
    authority: 'Thornaby Vale Borough Council',
    kind: 'focused',
    days: ['2019-02-26', '2019-02-27'],
    published: '2019-03-21',
    lead: 'Rachel Holdenby',
    grades: {},
    findings: [...of('priority-action', 1, ...urgent), ...of('area-for-improvement', 1, ...practice)],
    look: tahoma + squares + sheet(''),
    body:
      '<p>Piccadilly Gate<br>Store Street<br>Manchester<br>M1 2WD</p><p><b>T</b> 0300 123 1231<br><b>Textphone</b> 0161 618 8524<br>enquiries@ofsted.gov.uk<br>www.gov.uk/ofsted</p><p>21 March 2019</p><p>Ms Jane Colley<br>Interim Director of Children’s Services<br>Thornaby Vale Borough Council<br>Civic Offices<br>Market Street<br>TV1 4AA</p><p>Dear Ms Colley</p><p><b>Focused visit to Thornaby Vale Borough Council children’s services</b></p><p>This letter summarises the findings of a focused visit to Thornaby Vale Borough Council children’s services on 26 and 27 February 2019. The inspectors were Rachel Holdenby HMI and Piers Halloran, Her Majesty’s Inspectors.</p><p>Inspectors looked at the local authority’s arrangements for receiving referrals about children who may be in need or who may be vulnerable to significant harm.</p><p>A range of evidence was considered during the visit, including electronic case records, observation of social workers and senior practitioners undertaking referral and assessment duties, and other information provided by staff and managers.</p><h3>Overview</h3><p>Inspectors identified two areas for priority action during this visit.</p>' +
      p(...prose(13, 1)) +
      '<h3>Areas for priority action</h3><p>The local authority needs to take swift and decisive action to address the following areas of weakness:</p>' +
      ul(...urgent) +
      '<h3>What needs to improve in this area of social work practice</h3>' +
      ul(...practice) +
      '<h3>Findings</h3>' +
      ul(...prose(0, 3), ...prose(12, 2)) +
      p(
        'Ofsted will take the findings from this focused visit into account when planning the next inspection or visit. The local authority should submit an action plan that responds to the areas for priority action within 70 working days of receipt of this letter.',
      ) +
      signed('Rachel Holdenby', 'Her Majesty’s Inspector'),
  },
  {
    name: 'focused visit of May 2024 as a report, two days joined by a sign',
    authority: 'Bath Row and North Selwood',
    kind: 'focused',
    days: ['2024-05-07', '2024-05-08'],
    published: '2024-06-13',
    lead: 'Hester Vane',
    grades: {},
    findings: of('area-for-improvement', 1, ...may),
    look:
      arial +
      squares +
      sheet('Focused visit to Bath Row and North Selwood children’s services\\A 7 & 8 May 2024'),
    body:
      '<h1>Focused visit to Bath Row and North Selwood children’s services</h1><p>Inspection date: 7 &amp; 8 May 2024</p><p>Lead inspector: Hester Vane, His Majesty’s Inspector</p><p>Report published: 13 June 2024</p><p>Inspectors looked at the local authority’s arrangements for care leavers aged 18 to 25. This visit was carried out in line with the inspection of local authority children’s services (ILACS) framework.</p><h2>Headline findings</h2>' +
      p(...prose(11, 2)) +
      '<h2>What needs to improve in this area of social work practice?</h2>' +
      ul(...may) +
      '<h2>Main findings</h2>' +
      p(...prose(11, 1), ...prose(8, 2), ...prose(12, 3)),
  },
  {
    name: 'second monitoring visit of 2017 to a trust and its council, what was reviewed in points',
    authority: 'Slaithwell Borough Council',
    kind: 'monitoring',
    days: ['2017-02-28', '2017-03-01'],
    published: '2017-03-24',
    lead: 'Fiona Mallinder',
    grades: {},
    findings: [],
    look: tahoma + squares + sheet(''),
    body:
      '<p>Piccadilly Gate<br>Store Street<br>Manchester<br>M1 2WD</p><p>T 0300 123 4234<br>www.gov.uk/ofsted</p><p>24 March 2017</p><p>Ms Elaine Murgatroyd<br>Chief Executive, Slaithwell Children’s Services Trust<br>Mr Edgar Loam<br>Chief Executive, Slaithwell Borough Council<br>Mill Court<br>Slaithwell<br>SW9 4ZZ</p><p>Dear Elaine and Edgar</p><p><b>Monitoring visit of Slaithwell Borough Council children’s services</b></p><p>This letter summarises the findings of the monitoring visit to Slaithwell children’s services on 28 February and 1 March 2017. The visit was the second monitoring visit since the local authority was judged inadequate in November 2015. The inspectors were Fiona Mallinder HMI and Marta Olney HMI.</p><p>The local authority, with the trust, is making adequate progress in improving services for its children and young people.</p><h3>Areas covered by the visit</h3><p>During the course of this visit, inspectors reviewed the progress made in the area of help and protection, with a particular focus on:</p>' +
      ul(
        'the quality of decisions at the first point of contact',
        'the timeliness and quality of assessments, and the effectiveness of management oversight',
        'areas for improvement that were identified at the last visit: step down, and supervision.',
      ) +
      '<p>The visit considered a range of evidence, including:</p>' +
      ul('electronic case records', 'performance reports') +
      '<h3>Summary of findings</h3>' +
      ul(...prose(0, 2), ...prose(12, 2)) +
      '<h3>Evaluation of progress</h3>' +
      p(...prose(2, 4), ...prose(12, 2)) +
      p(
        'I am copying this letter to the Department for Education. This letter will be published on the Ofsted website.',
      ) +
      signed('Fiona Mallinder', 'Her Majesty’s Inspector'),
  },
  {
    name: 'assurance visit of October 2020, a week, no grades',
    authority: 'Norcastle County Council',
    kind: 'focused',
    days: ['2020-10-12', '2020-10-16'],
    published: '2020-11-24',
    lead: 'Phyllida Thorne',
    grades: {},
    findings: of('area-for-improvement', 1, ...autumn),
    look: tahoma + squares + sheet(''),
    body:
      letterhead(
        '24 November 2020',
        'Juno Lark<br>Executive Director of Children’s Services<br>Norcastle County Council<br>County Hall<br>Norcastle<br>NC1 2DH',
      ) +
      '<p>Dear Juno</p><p><b>Focused visit to Norcastle County Council children’s services</b></p><p>This letter summarises the findings of a focused visit to Norcastle children’s services from 12 to 16 October 2020. Her Majesty’s Inspectors for this visit were Phyllida Thorne, Aled Frome and Orla Penn.</p><p>The methodology for this visit was in line with the inspection of local authority children’s services (ILACS) framework. However, the delivery model was adapted to reflect the COVID-19 context. This visit was carried out remotely, for the most part. Inspectors used video calls for discussions with local authority staff, carers, key stakeholders and children. The lead inspector and the director of children’s services agreed arrangements to deliver this visit effectively while working within national and local guidelines for responding to COVID-19.</p><p>The visit looked at the quality and impact of key decision-making across help and protection, children in care, and services for care leavers, together with the impact of leadership on service development.</p><p>This visit was part of Ofsted’s phased return to routine inspection. The findings are set out below.</p><h3>Overview</h3>' +
      p(...prose(12, 1)) +
      '<h3>What needs to improve in social work practice</h3>' +
      ul(...autumn) +
      '<h3>Findings</h3>' +
      ul(...prose(0, 4), ...prose(8, 2)) +
      p(
        'Ofsted will take the findings from this focused visit into account when planning your next inspection or visit.',
      ) +
      signed('Phyllida Thorne', 'Her Majesty’s Inspector'),
  },
]
