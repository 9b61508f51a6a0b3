import {
  about,
  arial,
  care,
  close,
  grid,
  leaders,
  leavers,
  overall,
  p,
  protect,
  sheet,
  squares,
  story,
  tahoma,
  together,
  type Unmet,
  ul,
} from '../parts.ts'
import {
  counted,
  framework,
  next,
  of,
  OLD_RI,
  power,
  review,
  RI,
  sif,
  signed,
  team,
} from '../second/parts.ts'

/** An address of Ofsted beside the date and the address of who is written to, without rules. */
const beside = (left: string, right: string) =>
  `<table style="width:100%"><tr><td style="vertical-align:top;width:62%">${left}</td><td style="vertical-align:top">${right}</td></tr></table>`
const office =
  'Piccadilly Gate<br>Store Street<br>Manchester<br>M1 2WD<br><br>T 0300 123 1231<br>enquiries@ofsted.gov.uk<br>www.gov.uk/ofsted'

const lined = (rows: readonly (readonly string[])[]) =>
  `<table style="border-collapse:collapse;width:100%;margin:8pt 0">${rows
    .map(
      (cells, at) =>
        `<tr style="border-bottom:1px solid #8a8a8a;${at === 0 ? 'background:#d9d9d9;font-weight:bold' : ''}">${cells.map((cell) => `<td style="padding:5pt;vertical-align:middle;width:${100 / cells.length}%">${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`

const long = [
  'The quality and timeliness of assessments, including those for children who are privately fostered, so that they take full account of children’s histories, of the cumulative harm that some children have known, and of what fathers and other men in the household can offer, and lead to plans that families understand and that professionals keep to.',
  'Frontline managers’ oversight of practice: in particular supervision, which should be regular and reflective and should test whether children’s lives are improving quickly enough, and the recording of the reasons for decisions, which at present is too often missing from children’s records.',
  'The sufficiency of homes for children in care and care leavers with the most complex needs, so that fewer of them live a long way from home, in settings that are not registered, or in accommodation for which they are not ready.',
]

/** The third batch: forms of setting rather than of words. */
export const third: Unmet[] = [
  {
    name: 'a letter with its office beside the date, bold words that begin each point',
    authority: 'Stenning Borough Council',
    kind: 'focused',
    days: ['2018-06-26', '2018-06-27'],
    published: '2018-07-20',
    lead: 'Wendy Goodlad',
    grades: {},
    findings: of(
      'area-for-improvement',
      1,
      'Chronologies: these should be used to understand what has happened to a child.',
      'Case summaries: these should be kept up to date.',
    ),
    look: tahoma + squares + sheet(''),
    body:
      beside(
        '20 July 2018<br><br>Mr Karl Eames<br>Director of Children’s Services<br>Stenning Borough Council<br>High Street<br>Stenning<br>SG4 9TT',
        office,
      ) +
      '<p>Dear Karl</p><p><b>Focused visit to Stenning Borough Council children’s services</b></p><p>This letter summarises the findings of a focused visit to Stenning Borough Council children’s services on 26 and 27 June 2018. The inspectors were Wendy Goodlad, Her Majesty’s Inspector, and Alan Reed, Her Majesty’s Inspector.</p><p>Inspectors looked at the arrangements for matching and permanence for children in care.</p><h3>Overview</h3>' +
      about(1, 2) +
      '<h3>What needs to improve in this area of social work practice</h3>' +
      ul(
        '<b>Chronologies:</b> these should be used to understand what has happened to a child.',
        '<b>Case summaries:</b> these should be kept up to date.',
      ) +
      '<h3>Findings</h3>' +
      ul(...story.slice(2, 8)) +
      signed('Wendy Goodlad', 'Her Majesty’s Inspector'),
  },
  {
    name: 'lines below rows alone, a list that goes over a page with heads and feet',
    authority: 'Mallowby Metropolitan Borough Council',
    kind: 'standard',
    days: ['2023-09-11', '2023-09-22'],
    published: null,
    lead: 'Rachel Griffin',
    grades: {
      leaders: 'Good',
      'help-and-protection': 'Good',
      'children-in-care': 'Outstanding',
      'care-leavers': 'Good',
      'overall-effectiveness': 'Good',
    },
    findings: of('area-for-improvement', 1, ...long),
    look:
      tahoma +
      squares +
      sheet(
        'Inspection of Mallowby Metropolitan Borough Council local authority children’s services\\A 11 to 22 September 2023',
        'Ofsted',
      ),
    body:
      '<h1>Inspection of Mallowby Metropolitan Borough Council local authority children’s services</h1><p>Inspection dates: 11 to 22 September 2023</p><p>Lead inspector: Rachel Griffin, His Majesty’s Inspector</p>' +
      lined([
        ['Judgement', 'Grade'],
        [leaders, 'Good'],
        [protect, 'Good'],
        [care, 'Outstanding'],
        [leavers, 'Good'],
        [overall, 'Good'],
      ]) +
      about(1, 3) +
      p('Leaders know what is left to do.') +
      '<h2>What needs to improve?</h2>' +
      ul(...long) +
      '<h2>The experiences and progress of children who need help and protection: good</h2>' +
      counted(1, ...story.slice(0, 8)) +
      close(2023),
  },
  {
    name: 'what needs to improve in a box of its own',
    authority: 'Saltby',
    kind: 'short',
    days: ['2022-05-16', '2022-05-20'],
    published: null,
    lead: 'Amanda Maxted',
    grades: {
      leaders: 'Outstanding',
      'help-and-protection': 'Outstanding',
      'children-in-care-and-care-leavers': 'Good',
      'overall-effectiveness': 'Outstanding',
    },
    findings: of(
      'area-for-improvement',
      1,
      'The timeliness of initial health assessments.',
      'Support for care leavers who are parents.',
    ),
    look: arial + squares + sheet(''),
    body:
      '<h1>Inspection of Saltby children’s social care services</h1><p>Inspection dates: 16 May to 20 May 2022</p><p>Lead inspector: Amanda Maxted<br>Her Majesty’s Inspector</p>' +
      lined([
        ['Judgement', 'Grade'],
        [leaders, 'Outstanding'],
        [protect, 'Outstanding'],
        [together, 'Good'],
        [overall, 'Outstanding'],
      ]) +
      about(1, 3) +
      `<table style="border:1.5pt solid #003;width:100%"><tr><td style="padding:6pt"><b>What needs to improve</b>${ul('The timeliness of initial health assessments.', 'Support for care leavers who are parents.')}</td></tr></table>` +
      '<h2>The experiences and progress of children who need help and protection are outstanding</h2>' +
      about(1, 8) +
      close(2022),
  },
  {
    name: 'recommendations with points of their own, a note at the foot between two',
    authority: 'Northmarsh County Council',
    kind: 'sif',
    days: ['2017-01-09', '2017-02-02'],
    published: '2017-03-27',
    lead: 'Fiona Millington',
    grades: {
      'overall-effectiveness': 'Good',
      'help-and-protection': OLD_RI,
      'children-in-care': 'Good',
      adoption: 'Good',
      'care-leavers': 'Good',
      'leadership-management-governance': 'Good',
      lscb: 'Good',
    },
    findings: [
      ...of(
        'recommendation',
        1,
        'Ensure that responses to children who go missing improve, with particular regard to:\nthe take-up of return home interviews\nhow what children say is used.',
        'Ensure that all children who are electively educated at home are known.',
        'Review the quality of later-life letters.',
      ),
      ...of('recommendation', 104, 'Ensure that the dataset of the board tells it about early help.'),
    ],
    look: tahoma + squares + sheet(''),
    body:
      `<h1>Northmarsh County Council</h1>${framework}${review}<p>Inspection dates: 9 January–2 February 2017</p><p>Report published: 27 March 2017</p>` +
      lined([
        ['Children’s services in Northmarsh are good', ''],
        ...Object.entries(sif).map(([key, title]) => [
          title,
          key === 'help-and-protection' ? OLD_RI : 'Good',
        ]),
      ]) +
      power +
      next +
      '<h2>Executive summary</h2>' +
      about(0, 4) +
      next +
      '<h2>Recommendations</h2><h3>Children who need help and protection</h3>' +
      '<ol><li>Ensure that responses to children who go missing improve, with particular regard to:<ul><li>the take-up of return home interviews</li><li>how what children say is used.</li></ul></li><li>Ensure that all children who are electively educated at home are known.</li></ol>' +
      '<h3>Adoption</h3>' +
      counted(3, 'Review the quality of later-life letters.') +
      '<h2>Summary for children and young people</h2>' +
      ul(...story.slice(3, 6)) +
      '<h2>Inspection findings</h2>' +
      counted(17, ...story.slice(0, 8)) +
      '<h2>The Local Safeguarding Children Board (LSCB)</h2><p><b>The Local Safeguarding Children Board is good</b></p><h3>Executive summary</h3>' +
      about(6, 8) +
      '<h3>Recommendation</h3>' +
      counted(104, 'Ensure that the dataset of the board tells it about early help.') +
      '<h3>Inspection findings</h3>' +
      counted(105, ...story.slice(1, 4)) +
      team('Fiona Millington') +
      close(2017),
  },
  {
    name: 'an area’s report with points in its tables and several who must act',
    authority: 'West Holmshire',
    kind: 'send',
    days: ['2025-03-10', '2025-03-14'],
    published: null,
    lead: 'Phil Hardisty',
    grades: { 'area-send-outcome': 'Inconsistent experiences and outcomes' },
    findings: of(
      'area-for-improvement',
      1,
      'Leaders across the partnership should reduce waiting times for neurodevelopmental assessments, and tell families what help there is while they wait.',
      'Local authority leaders should make sure that EHC plans say what children need, and are amended quickly after annual reviews.',
      'The local area partnership should agree a shared set of figures.',
    ),
    look: arial + squares + sheet('', 'Area SEND inspection of West Holmshire Local Area Partnership'),
    body:
      '<h1>Area SEND inspection of West Holmshire Local Area Partnership</h1>' +
      lined([['Inspection dates: 10 to 14 March 2025', 'Dates of previous inspection: 4 to 8 June 2018']]) +
      '<h2>Inspection outcome</h2><p>The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children and young people with special educational needs and/or disabilities (SEND). The local area partnership must work jointly to make improvements.</p><p>The next full area SEND inspection will be within approximately 3 years.</p><h2>What is it like to be a child or young person with SEND in this area?</h2>' +
      about(1, 3) +
      '<h2>What is the area partnership doing that is effective?</h2>' +
      ul('Parents’ forum is strong.', 'Therapists work in schools.') +
      '<h2>What does the area partnership need to do better?</h2>' +
      ul('Transition to adult services.', 'Waiting times.') +
      '<h2>Areas for improvement</h2>' +
      grid([
        ['<b>Areas for improvement</b>'],
        [
          'Leaders across the partnership should reduce waiting times for neurodevelopmental assessments, and tell families what help there is while they wait.',
        ],
        [
          'Local authority leaders should make sure that EHC plans say what children need, and are amended quickly after annual reviews.',
        ],
        ['The local area partnership should agree a shared set of figures.'],
      ]) +
      '<h2>Local area partnership details</h2>' +
      grid([
        ['Local Authority', 'Integrated Care Board'],
        ['West Holmshire Council', 'NHS Holmshire ICB'],
        ['www.westholmshire.gov.uk', 'www.holmshire.icb.nhs.uk'],
      ]) +
      '<h2>Inspection team</h2>' +
      grid([
        ['Ofsted', 'Care Quality Commission'],
        ['Phil Hardisty HMI, Ofsted Lead inspector', 'Elaine Croll, CQC Lead inspector'],
        ['Toni Wills, Ofsted Inspector', 'Raj Minhas, CQC inspector'],
      ]) +
      close(2025),
  },
  {
    name: 'urgent areas told in paragraphs, then what needs to improve',
    authority: 'Pellworth City Council',
    kind: 'focused',
    days: ['2023-02-07', '2023-02-08'],
    published: '2023-03-21',
    lead: 'Kendra Bellamy',
    grades: {},
    findings: [
      ...of(
        'priority-action',
        1,
        'Effective and safe recording, and consideration, of contacts and referrals, so that children receive help at the right time.',
        'Practice when children go missing.',
      ),
      ...of(
        'area-for-improvement',
        1,
        'Planning for unborn babies.',
        'The challenge by child protection chairs.',
      ),
    ],
    look: arial + squares + sheet(''),
    body:
      beside(
        '21 March 2023<br>Sue Bright, Director of Children’s Services<br>Pellworth City Council',
        office,
      ) +
      '<p>Dear Sue</p><p><b>Focused visit to Pellworth City Council children’s services</b></p><p>This letter summarises the findings of the focused visit to Pellworth City Council children’s services on 7 and 8 February 2023. His Majesty’s Inspectors for this visit were Kendra Bellamy and Joy Howick.</p><h3>Headline findings</h3>' +
      about(1, 3) +
      '<h3>Areas for priority action</h3><p>The local authority needs to take swift and decisive action to address the following:</p><ul><li>Effective and safe recording, and consideration, of contacts and referrals, so that children receive help at the right time.</li><li>Practice when children go missing.</li></ul>' +
      '<h3>What needs to improve in this area of social work practice?</h3>' +
      ul('Planning for unborn babies.', 'The challenge by child protection chairs.') +
      '<h3>Main findings</h3>' +
      about(2, 9) +
      signed('Kendra Bellamy'),
  },
  {
    name: 'an inspection of 2011 whose record at the end names each service',
    authority: 'Harrowmere',
    kind: 'other',
    days: ['2011-11-07', '2011-11-18'],
    published: '2011-12-23',
    lead: 'Robert Isaacson',
    grades: {
      'overall-effectiveness': 'Good',
      'capacity-for-improvement': 'Good',
      'services-for-looked-after-children-overall-effectiveness': 'Adequate',
      'services-for-looked-after-children-capacity-for-improvement': 'Good',
    },
    findings: of(
      'area-for-improvement',
      1,
      'ensure that plans are specific',
      'improve the take-up of dental checks.',
    ),
    look: tahoma + squares + sheet(''),
    body:
      '<h1>Inspection of safeguarding and looked after children services</h1><h1>Harrowmere</h1><p>Inspection dates: 7 – 18 November 2011</p><p>Reporting inspector: Robert Isaacson HMI</p><p>Age group: All</p><p>Published: 23 December 2011</p>' +
      next +
      '<h2>Safeguarding services</h2>' +
      about(1, 3) +
      '<h3>Areas for improvement</h3><p>11. In order to improve the quality of provision, the local authority and its partners should take the following action:</p><p><b>Within three months:</b></p>' +
      ul('ensure that plans are specific') +
      '<p><b>Within six months:</b></p>' +
      ul('improve the take-up of dental checks.') +
      '<h3>Safeguarding outcomes</h3>' +
      about(3, 8) +
      next +
      '<h2>Record of main findings: Harrowmere</h2>' +
      grid([
        ['<b>Safeguarding services</b>', ''],
        [overall, 'Good'],
        ['Capacity for improvement', 'Good'],
        ['<b>Services for looked after children</b>', ''],
        [overall, 'Adequate'],
        ['Capacity for improvement', 'Good'],
      ]) +
      close(2011),
  },
  {
    name: 'titles in capitals, a grade that gives its reason below',
    authority: 'London Borough of Ashby Park',
    kind: 'standard',
    days: ['2024-12-02', '2024-12-13'],
    published: null,
    lead: 'Claire Becking',
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
      'The safety of plans.',
      'Leaders’ grip on the quality of practice.',
    ),
    look: arial + squares + sheet('London Borough of Ashby Park'),
    body:
      '<h1>INSPECTION OF LONDON BOROUGH OF ASHBY PARK LOCAL AUTHORITY CHILDREN’S SERVICES</h1>'.replace(
        'LONDON BOROUGH OF ASHBY PARK',
        'London Borough of Ashby Park',
      ) +
      '<p>Inspection dates: 2 to 13 December 2024</p><p>Lead inspector: Claire Becking, His Majesty’s Inspector</p>' +
      lined([
        ['Judgement', 'Grade'],
        [leaders, 'Inadequate'],
        [protect, 'Inadequate<br><small>Children are not safe.</small>'],
        [care, RI],
        [leavers, RI],
        [overall, 'Inadequate'],
      ]) +
      about(1, 3) +
      '<h2>What needs to improve?</h2>' +
      ul('The safety of plans.', 'Leaders’ grip on the quality of practice.') +
      '<h2>The experiences and progress of children who need help and protection: inadequate</h2>' +
      about(1, 9) +
      close(2025),
  },
]
