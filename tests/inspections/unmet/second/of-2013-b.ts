import { about, close, grid, narrow, serif, sheet, story, tahoma, type Unmet, ul } from '../parts.ts'
import { counted, framework, next, of, OLD_RI, power, review, sif, team } from './parts.ts'

const wants = [
  'Ensure that managers’ oversight is recorded, and that it addresses drift and delay.',
  'Work with partners to reduce the time that children wait for: an initial health assessment; a dental check; and help from child and adolescent mental health services.',
  'Improve how care leavers are told what they are entitled to.',
  'Increase the number of foster carers who can look after brothers and sisters together (paragraph 62).',
]
const forBoard = [
  'Ensure that the board’s audits lead to change in practice.',
  'Hold partners to account for how they assess neglect.',
]

const rows = (grades: readonly string[]) => Object.values(sif).map((title, at) => [title, grades[at] ?? ''])

/** Reports of the single inspection framework, 2016 to 2018. */
export const of2013B: Unmet[] = [
  {
    name: 'a riding, days that give the year twice, recommendations under names of areas',
    authority: 'East Harding of Mereshire Council',
    kind: 'sif',
    days: ['2016-05-16', '2016-06-09'],
    published: '2016-08-08',
    lead: 'Nick McMullan',
    grades: {
      'overall-effectiveness': 'Good',
      'help-and-protection': 'Good',
      'children-in-care': 'Good',
      adoption: 'Outstanding',
      'care-leavers': OLD_RI,
      'leadership-management-governance': 'Good',
      lscb: 'Outstanding',
    },
    findings: [...of('recommendation', 1, ...wants), ...of('recommendation', 97, ...forBoard)],
    look: tahoma + sheet(''),
    body:
      `<h1>East Harding of Mereshire Council</h1>${framework}${review}<p>Inspection date: 16 May 2016 – 9 June 2016</p><p>Report published: 8 August 2016</p>` +
      grid([
        ['<b>Children’s services in East Harding of Mereshire are good</b>', ''],
        ...rows(['Good', 'Good', 'Outstanding', OLD_RI, 'Good']),
      ]) +
      power +
      next +
      '<h2>Executive summary</h2>' +
      about(0, 6) +
      next +
      '<h2>Recommendations</h2>' +
      counted(1, ...wants) +
      '<h2>Summary for children and young people</h2>' +
      ul(...story.slice(3, 6)) +
      grid([
        ['<b>The experiences and progress of children who need help and protection</b>', '<b>Good</b>'],
        ['<b>Summary</b><br>Families get help early.', ''],
      ]) +
      '<h2>Inspection findings</h2>' +
      counted(16, ...story.slice(0, 6)) +
      '<h2>The Local Safeguarding Children Board (LSCB)</h2><h3>The Local Safeguarding Children Board is outstanding</h3><h3>Executive summary</h3>' +
      about(6, 8) +
      '<h3>Recommendations</h3>' +
      counted(97, ...forBoard) +
      '<h3>Inspection findings – the Local Safeguarding Children Board</h3>' +
      counted(99, ...story.slice(1, 5)) +
      team('Nick McMullan HMI') +
      close(2016),
  },
  {
    name: 're-inspection of 2018, the borough named in its sentence, capitals in the grades',
    authority: 'London Borough of Larkbeth',
    kind: 'sif',
    days: ['2018-01-29', '2018-02-22'],
    published: '2018-05-09',
    lead: 'Marcie Tolliver',
    grades: {
      'overall-effectiveness': 'Requires improvement to be good',
      'help-and-protection': OLD_RI,
      'children-in-care': OLD_RI,
      adoption: 'Inadequate',
      'care-leavers': OLD_RI,
      'leadership-management-governance': OLD_RI,
    },
    findings: of('recommendation', 1, ...wants),
    look: narrow + sheet(''),
    body:
      `<h1>London Borough of Larkbeth</h1>${framework}<p>Inspection date: 29 January to 22 February 2018</p><p>Report published: 9 May 2018</p>` +
      '<p><b>Children’s services in London Borough of Larkbeth require improvement to be good</b></p>' +
      grid(
        rows([
          'Requires Improvement',
          'Requires Improvement',
          'Inadequate',
          'Requires Improvement',
          'Requires Improvement',
        ]),
      ) +
      next +
      '<h2>Executive summary</h2><p>This is a re-inspection of children’s services in Larkbeth, after they were judged to be inadequate in 2015.</p>' +
      about(0, 5) +
      next +
      '<h2>Contents</h2>' +
      grid(
        [
          ['Executive summary', '2'],
          ['Recommendations', '7'],
        ],
        'none',
      ) +
      next +
      '<h2>Recommendations</h2>' +
      counted(1, ...wants) +
      '<h2>Summary for children and young people</h2>' +
      ul(...story.slice(3, 7)) +
      '<h2>The experiences and progress of children who need help and protection</h2>' +
      counted(22, ...story.slice(2, 8)) +
      team('Marcie Tolliver, HMI') +
      close(2018),
  },
  {
    name: 'a council of isles, adoption not judged, marks of notes in the grades',
    authority: 'Council of the Isles of Wrenna',
    kind: 'sif',
    days: ['2016-07-18', '2016-07-28'],
    published: '2016-09-20',
    lead: 'Dominic Stevens-Roe',
    grades: {
      'overall-effectiveness': OLD_RI,
      'help-and-protection': OLD_RI,
      'children-in-care': 'Good',
      adoption: 'Not judged',
      'care-leavers': 'Good',
      'leadership-management-governance': OLD_RI,
      lscb: OLD_RI,
    },
    findings: of('recommendation', 1, ...wants.slice(0, 3)),
    look: serif + sheet(''),
    body:
      `<h1>Council of the Isles of Wrenna</h1>${framework}${review}<p>Inspection date: 18–28 July 2016</p><p>Report published: 20 September 2016</p><p><b>Children’s services in the Isles of Wrenna require improvement</b></p>` +
      grid(rows([OLD_RI, 'Good<sup>2</sup>', 'Not judged<sup>3</sup>', 'Good', OLD_RI])) +
      power +
      '<p style="font-size:8pt"><sup>3</sup> No child has been adopted here in the past three years.</p>' +
      next +
      '<h2>Executive summary</h2>' +
      about(1, 5) +
      '<h2>Recommendations</h2>' +
      counted(1, ...wants.slice(0, 3)) +
      '<h2>Inspection findings</h2>' +
      counted(8, ...story.slice(0, 6)) +
      '<h2>The Local Safeguarding Children Board (LSCB)</h2><p><b>The Local Safeguarding Children Board requires improvement</b></p>' +
      about(6, 9) +
      team('Dominic Stevens-Roe') +
      close(2016),
  },
]
