import {
  arial,
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
import { counted, of } from '../second/parts.ts'
import { prose } from '../fourth/prose.ts'

const nine = [
  'The quality and timeliness of strategy discussions.',
  'The effectiveness of planning for children, including:\nchildren subject to pre-proceedings\nchildren placed with parents\ndisabled children.',
  'The response to children who are at risk of exploitation, so that mapping, disruption and direct work are brought together in one plan that families understand, that is shared with the police, schools and health services, and that is reviewed as soon as risk changes.',
  'Management oversight, at all levels, and the impact of supervision.',
  'The number of children placed at a distance.',
  'Life-story work and later-life letters.',
  'The take-up of advocacy – by children who are the subject of a child protection plan, in particular.',
  'Strategic relationships with schools about children missing education.',
  'The use of performance information: data are often late, and sometimes wrong.',
]
const two = [
  'Support for connected carers, including the timeliness of their assessments.',
  'How the virtual school records its work with children who have been adopted.',
]
const isles = [
  'The recruitment of local foster carers, and the support for children who must move to the mainland to live or to study.',
  'Arrangements for the safe storage of records.',
  'The frequency with which elected members, senior leaders and partners come together to test how well children are helped.',
]

/** Reports of 2018 to 2022. */
export const of2018: Unmet[] = [
  {
    name: 'a London borough of 2018, a dash without gaps, grades in two lines, points within a point',
    authority: 'London Borough of Brackley Heath',
    kind: 'standard',
    days: ['2018-11-19', '2018-11-30'],
    published: null,
    lead: 'Brenda O’Hanlon',
    grades: {
      leaders: RI,
      'help-and-protection': RI,
      'children-in-care-and-care-leavers': 'Good',
      'overall-effectiveness': RI,
    },
    findings: of('area-for-improvement', 1, ...nine),
    look: tahoma + squares + sheet(''),
    body:
      '<h1>London Borough of Brackley Heath</h1><h2>Inspection of children’s social care services</h2><p>Inspection dates: 19 November–30 November 2018</p><p>Lead inspector: Brenda O’Hanlon<br><span style="padding-left:82pt">Her Majesty’s Inspector</span></p>' +
      grid(
        [
          ['<b>Judgement</b>', '<b>Grade</b>'],
          [leaders, 'Requires improvement to<br>be good'],
          [protect, 'Requires improvement to<br>be good'],
          [together, 'Good'],
          [`<b>${overall}</b>`, '<b>Requires improvement to<br>be good</b>'],
        ],
        '0.5pt solid #bbb',
      ) +
      '<p>Since the inspection in 2015, when services were judged to be good, the quality of practice has declined for children who need help and protection. Children in care and care leavers still receive a good service.</p>' +
      p(...prose(12, 3)) +
      '<h3>What needs to improve</h3>' +
      `<ul>${nine
        .map((text) => {
          const [first, ...points] = text.split('\n')
          return `<li>${first}${points.length > 0 ? `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>` : ''}</li>`
        })
        .join('')}</ul>` +
      '<h3>The experiences and progress of children who need help and protection require improvement to be good</h3>' +
      counted(1, ...prose(0, 7)) +
      '<h3>The experiences and progress of children in care and care leavers are good</h3>' +
      counted(8, ...prose(7, 5)) +
      '<h3>The impact of leaders on social work practice with children and families requires improvement to be good</h3>' +
      counted(13, ...prose(12, 4)) +
      close(2018),
  },
  {
    name: 'a royal borough of January 2022, two points, a lead whose name has accents',
    authority: 'Royal Borough of Wyncester and Staines Green',
    kind: 'short',
    days: ['2022-01-17', '2022-01-21'],
    published: null,
    lead: 'Máire Ní Fhloinn',
    grades: {
      leaders: 'Outstanding',
      'help-and-protection': 'Good',
      'children-in-care-and-care-leavers': 'Outstanding',
      'overall-effectiveness': 'Outstanding',
    },
    findings: of('area-for-improvement', 1, ...two),
    look:
      tahoma +
      squares +
      sheet(
        'Inspection of Royal Borough of Wyncester and Staines Green local authority children’s services\\A 17 to 21 January 2022',
      ),
    body:
      '<h1>Inspection of Royal Borough of Wyncester and Staines Green local authority children’s services</h1><p>Inspection dates: 17 to 21 January 2022</p><p>Lead inspector: Máire Ní Fhloinn, Her Majesty’s Inspector</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Outstanding'],
        [protect, 'Good'],
        [together, 'Outstanding'],
        [overall, 'Outstanding'],
      ]) +
      '<p>The royal borough’s services were judged outstanding for overall effectiveness in 2016 and, at a focused visit in March 2019, were seen to have stayed so.</p>' +
      p(...prose(12, 2)) +
      '<h2>What needs to improve?</h2>' +
      ul(...two) +
      '<h2>The experiences and progress of children who need help and protection: good</h2>' +
      counted(1, ...prose(0, 7)) +
      '<h2>The experiences and progress of children in care and care leavers: outstanding</h2>' +
      counted(8, ...prose(7, 5)) +
      '<h2>The impact of leaders on social work practice with children and families: outstanding</h2>' +
      counted(13, ...prose(12, 2)) +
      close(2022),
  },
  {
    name: 'a council of isles of November 2022, several inspectors, a part not inspected',
    authority: 'Council of the Isles of Skarrow',
    kind: 'standard',
    days: ['2022-11-14', '2022-11-25'],
    published: '2023-01-20',
    lead: 'Joan Huntingdon-Platt',
    grades: {
      leaders: 'Good',
      'help-and-protection': 'Good',
      'children-in-care-and-care-leavers': 'Not inspected',
      'overall-effectiveness': 'Good',
    },
    findings: of('area-for-improvement', 1, ...isles),
    look: arial + squares + sheet('', 'Council of the Isles of Skarrow'),
    body:
      '<h1>Inspection of Council of the Isles of Skarrow local authority children’s services</h1><p><b>Inspection dates:</b> 14 to 25 November 2022</p><p><b>Lead inspector:</b> Joan Huntingdon-Platt, HMI</p><p><b>Team inspectors:</b> Gareth Dunne HMI, Su Lin Parry HMI</p><p><b>Report published:</b> 20 January 2023</p>' +
      grid([
        ['Judgement', 'Grade'],
        [leaders, 'Good'],
        [protect, 'Good'],
        [together, 'Not inspected'],
        [overall, 'Good'],
      ]) +
      '<p>No children were in care at the time of the inspection, and no young people were care leavers. This judgement was therefore not made.</p>' +
      p(...prose(12, 2)) +
      '<h2>What needs to improve?</h2>' +
      counted(1, ...isles) +
      '<h2>The experiences and progress of children who need help and protection: good</h2>' +
      counted(1, ...prose(0, 7)) +
      '<h2>The impact of leaders on social work practice with children and families: good</h2>' +
      counted(8, ...prose(12, 4)) +
      close(2023),
  },
]
