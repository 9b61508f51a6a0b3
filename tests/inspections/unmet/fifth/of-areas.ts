import { arial, close, grid, p, sheet, squares, tahoma, type Unmet, ul } from '../parts.ts'
import { of } from '../second/parts.ts'
import { prose } from '../fourth/prose.ts'

const improve = [
  'Strategy discussions: too many take place by telephone between the police and children’s social care alone, without health professionals, which means that decisions are made without all the information.',
  'The multi-agency safeguarding hub does not routinely:\ntell referrers what has happened\nseek the views of the school nurse.',
  'The local safeguarding children board does not have sufficient oversight of how agencies identify children who are at risk of criminal exploitation.',
  'National Probation Service staff are not always told of meetings.',
]
const front = [
  'Health practitioners’ access to children’s records, so that those who work in the emergency department can see whether a child is known.',
]
const need = [
  'The quality of referrals from partners.',
  'The police’s timely sharing of notifications about domestic abuse',
  'Feedback to referrers.',
]
const should = [
  'Leaders across the partnership should improve the timeliness of needs assessments for children who wait for support from the speech and language therapy service.',
  'Leaders should make sure that EHC plans, and the annual reviews of them, describe the outcomes to which health and social care will contribute.',
  'The partnership should work with parents and carers to make the local offer easier to find and use, particularly for families who are new to the area.',
]

/** Joint inspections of an area. */
export const ofAreas: Unmet[] = [
  {
    name: 'joint inspection of 2016, a letter, points by agency and case studies',
    authority: 'Wilmarsh',
    kind: 'jtai',
    days: ['2016-03-14', '2016-03-18'],
    published: '2016-06-07',
    lead: 'Harriet Dunmore',
    grades: {},
    findings: of('area-for-improvement', 1, ...improve),
    look: tahoma + squares + sheet(''),
    body:
      '<p>7 June 2016</p><p>Ms Thea Marlin, Corporate Director, Wilmarsh Council<br>Ms Una Prior, Accountable Officer, Wilmarsh Clinical Commissioning Group<br>Mr Ludo Brand, Police and Crime Commissioner<br>Mr Hector Sloane, Chief Constable<br>Mr Silas Wren, Chair of Wilmarsh LSCB</p><p>Dear local partnership</p><p><b>Joint targeted area inspection of the multi-agency response to abuse and neglect in Wilmarsh</b></p><p>Between 14 and 18 March 2016, Ofsted, the Care Quality Commission (CQC), HMI Constabulary (HMIC) and HMI Probation (HMI Prob) undertook a joint inspection of the multi-agency response to abuse and neglect in Wilmarsh.<sup>1</sup> This inspection included a ‘deep dive’ focus on the response to child sexual exploitation and those missing from home, care or education.</p><p>This letter to all the service leaders in the area outlines our findings about the effectiveness of partnership working and of the work of individual agencies in Wilmarsh.</p><p>The joint targeted area inspection (JTAI) included an evaluation of the multi-agency ‘front door’, which receives referrals when children may be in need or at risk of significant harm.</p>' +
      p(...prose(0, 2)) +
      '<h3>Key strengths</h3>' +
      ul(...prose(2, 3)) +
      '<h3>Case study: highly effective practice</h3>' +
      p(...prose(6, 1)) +
      '<h3>Areas for improvement</h3>' +
      `<ul>${improve
        .map((text) => {
          const [first, ...points] = text.split('\n')
          return `<li>${first}${points.length > 0 ? `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>` : ''}</li>`
        })
        .join('')}</ul>` +
      '<h3>Case study: area for improvement</h3><p>A plan for a boy of 15 did not change when he went missing more often.</p>' +
      ul('The plan named no one.', 'It was not shared.') +
      '<h3>Next steps</h3><p>The director of children’s services should prepare a written statement of proposed action responding to the findings outlined in this letter. This should be a multi-agency response involving the National Probation Service, the community rehabilitation company, the clinical commissioning group and the police. The response should set out the actions for the partnership and, where appropriate, individual agencies.<sup>2</sup></p><p>The director of children’s services should send the written statement of action to ProtectionOfChildren@ofsted.gov.uk by 12 September 2016. This statement will inform the lines of enquiry at any future joint or single agency activity by the inspectorates.</p><p>Yours sincerely</p>' +
      grid(
        [
          ['<b>Ofsted</b>', '<b>Care Quality Commission</b>'],
          ['Harriet Dunmore<br>National Director, Social Care', 'Petra Voss<br>Deputy Chief Inspector'],
          ['<b>HMI Constabulary</b>', '<b>HMI Probation</b>'],
          ['Imogen Farrow<br>HM Inspector of Constabulary', 'Tobias Crane<br>Assistant Chief Inspector'],
        ],
        '0.5pt solid #999',
      ) +
      '<p style="font-size:8pt"><sup>1</sup> This joint inspection was conducted under section 20 of the Children Act 2004.</p>',
  },
  {
    name: 'joint inspection of January 2023, urgent action in one point before what needs to improve',
    authority: 'Greater Solmere',
    kind: 'jtai',
    days: ['2023-01-16', '2023-01-20'],
    published: '2023-03-13',
    lead: 'Odette Marram',
    grades: {},
    findings: [...of('priority-action', 1, ...front), ...of('area-for-improvement', 1, ...need)],
    look:
      arial + squares + sheet('Joint targeted area inspection of Greater Solmere\\A 16 to 20 January 2023'),
    body:
      '<h1>Joint targeted area inspection of Greater Solmere</h1><h2>Multi-agency response to the identification of initial need and risk</h2><p>Inspection dates: 16 to 20 January 2023</p><p>Lead inspector: Odette Marram, His Majesty’s Inspector</p><p>Published: 13 March 2023</p><h2>Headline findings</h2>' +
      p(...prose(0, 2)) +
      '<h2>Area for priority action</h2><p>The partnership must address the following without delay:</p>' +
      ul(...front) +
      '<h2>What needs to improve?</h2>' +
      ul(...need) +
      '<h2>Strengths</h2>' +
      ul('Practitioners across the partnership are committed.', 'Referrals are triaged daily.') +
      '<h2>Main findings</h2>' +
      p(...prose(1, 6)) +
      '<h3>Practice study: area for improvement</h3>' +
      p(...prose(3, 1)) +
      '<h2>Next steps</h2><p>We have determined that the local authority is the principal authority and should prepare a written statement of proposed action responding to the findings outlined in this report. The local authority should send it by 21 June 2023.</p>' +
      close(2023),
  },
  {
    name: 'an area’s report of 2025, experiences that vary, improvement in a table over a page',
    authority: 'Bridgecaster',
    kind: 'send',
    days: ['2025-02-03', '2025-02-07'],
    published: '2025-04-01',
    lead: 'Verity Nuttall',
    grades: { 'area-send-outcome': 'Inconsistent experiences and outcomes' },
    findings: of('area-for-improvement', 1, ...should),
    look: tahoma + squares + sheet('Area SEND inspection of Bridgecaster Local Area Partnership'),
    body:
      '<h1>Area SEND inspection of Bridgecaster Local Area Partnership</h1><p>Inspection dates: 3 to 7 February 2025</p><p>Date of previous inspection: 20 to 24 January 2020</p><h2>Inspection outcome</h2><p>The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children and young people with special educational needs and/or disabilities (SEND). The local area partnership must work jointly to make improvements.</p><p>The next full area SEND inspection will be within approximately three years.</p><p>Ofsted and the Care Quality Commission (CQC) ask that the local area partnership updates and publishes its strategic plan based on the recommendations set out in this report.</p><h2>Information about the local area partnership</h2><p>Bridgecaster City Council and NHS Tarn and Vale Integrated Care Board (ICB) are jointly responsible for the planning and commissioning of services for children and young people with SEND in Bridgecaster.</p><h2>What is it like to be a child or young person with special educational needs and/or disabilities (SEND) in this area?</h2>' +
      p(...prose(5, 6)) +
      '<h2>What is the area partnership doing that is effective?</h2>' +
      ul(...prose(11, 4)) +
      '<h2>What does the area partnership need to do better?</h2>' +
      ul(
        'Children wait too long for an assessment of autism.',
        'Plans vary too much in quality.',
        'Not all parents are heard.',
      ) +
      '<h2>Areas for improvement</h2>' +
      grid([['<b>Areas for improvement</b>'], ...should.map((text) => [text])]) +
      '<h2>Local area partnership details</h2>' +
      grid([
        ['<b>Local authority</b>', '<b>Integrated care board</b>'],
        ['Bridgecaster City Council', 'NHS Tarn and Vale Integrated Care Board'],
        ['Grainne Siggs, Executive Director: People', 'Nick Broad, Chief Executive Officer'],
        ['www.bridgecaster.gov.uk', 'www.tarnandvale.icb.nhs.uk'],
        ['Town Hall<br>Market Place<br>BR12 1AQ', 'Progress House<br>BR3 2QG'],
      ]) +
      '<h2>Information about this inspection</h2><p>This inspection was carried out at the request of the Secretary of State for Education under section 20(1)(a) of the Children Act 2004. The inspection was led by one of His Majesty’s Inspectors (HMI) from Ofsted, with a team of inspectors, including another HMI and two Ofsted Inspectors.</p><h3>Inspection team</h3>' +
      grid([
        ['<b>Ofsted</b>', '<b>Care Quality Commission</b>'],
        ['Verity Nuttall, HMI Lead inspector', 'Cyril Moat, CQC Lead inspector'],
        ['Russell Swale, Ofsted HMI', 'Bryony Ash, CQC inspector'],
      ]) +
      '<p>Report published: 1 April 2025</p>' +
      close(2025),
  },
]
