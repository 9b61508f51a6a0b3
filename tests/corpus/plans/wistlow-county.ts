// An inspection improvement plan in its ninth version: its own number and the report's paragraph with others in
// brackets, lead before action, actions that read as a state to be kept, "Ongoing" with a red letter beside it,
// and a work package's code at the end of the monitoring. Choices: the area for improvement is the finding; the
// letters have no key, so a green may be on track or complete.
import { bullets, free, heading, para, strong, title } from '../lay.ts'
import { day, month, repeating, theme } from '../truth.ts'
import { cellFor, written } from '../written.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const RATINGS: Record<string, TruthRating> = {
  R: { texts: ['R', 'Red'], statuses: ['off-track'] },
  A: { texts: ['A', 'Amber'], statuses: ['at-risk'] },
  G: { texts: ['G', 'Green'], statuses: ['on-track', 'complete'] },
}
const FILLS: Record<string, string> = { R: 'FF0000', A: 'FFC000', G: '00B050' }

const ongoing = repeating('Ongoing', 'ongoing')

type Row = [
  paragraph: string,
  area: string,
  lead: string,
  text: string,
  due: TruthDue | null,
  progress: string,
  state: string,
  monitoring: string,
]

function line([paragraph, area, lead, text, due, progress, state, monitoring]: Row, at: number): TruthAction {
  return written(
    text,
    { number: `${at + 1}.`, paragraph, lead, monitoring },
    {
      ref: String(at + 1),
      leads: [lead],
      due,
      rating: RATINGS[state] ?? null,
      findings: [area],
      progress,
    },
  )
}

const rows: Row[] = [
  [
    '17. (57, 138)',
    'Caseloads in the assessment teams are too high for work to be done well.',
    'Head of Service, Assessment',
    'Caseloads of social workers remain at 14 to 18 on average and no newly qualified worker holds more than 12',
    ongoing,
    'As at January 2025, average is 21.6. Two of six vacancies filled.',
    'R',
    'Weekly caseload report to SMT. Ref WS3P21WP1',
  ],
  [
    '19. (60)',
    'Not all children are seen alone.',
    'Head of Service, Assessment',
    'Children are seen alone at each statutory visit and the record says so',
    ongoing,
    'As at January 2025, 83% of visits.',
    'A',
    'Monthly performance clinic; dip sample. Ref WS3P21WP2',
  ],
  [
    '22.',
    'Strategy meetings do not always include health.',
    'MASH Manager',
    'Rota of health practitioners for strategy meetings agreed with the Trust',
    day('28 February 2025', '2025-02-28'),
    'As at January 2025, rota agreed for weekdays. Weekends under discussion.',
    'G',
    'MASH Strategic Board. Ref WS1P04WP1',
  ],
  [
    '24. (31, 33)',
    'Thresholds are not understood by partners, in particular by schools.',
    'Head of Early Help, Partnerships',
    'Threshold document reissued and forty briefings given in schools',
    month('April 2025', '2025-04'),
    'As at January 2025, document issued; 26 briefings given.',
    'G',
    'Feedback forms; conversion rate of school contacts. Ref WS1P04WP3',
  ],
  [
    '28.',
    'Chronologies are missing or out of date.',
    'Principal Social Worker',
    'Every open case has a chronology updated within the last three months',
    month('March 2025', '2025-03'),
    'As at January 2025, 58% of cases.',
    'R',
    'System report. Ref WS2P11WP1',
  ],
  [
    '30. (112)',
    'Supervision is irregular in two of the five areas.',
    'Assistant Director, Safeguarding',
    'Supervision takes place monthly for all case-holding staff',
    ongoing,
    'As at January 2025, North 91%, South 68%, Coast 90%, West 72%, City 94%.',
    'A',
    'HR return; audit of 20 records per quarter. Ref WS3P22WP1',
  ],
  [
    '35.',
    'Private fostering is rarely identified.',
    'Team Manager, Fostering',
    'Campaign with schools, GPs and language colleges',
    month('May 2025', '2025-05'),
    'As at January 2025, posters printed.',
    'G',
    'Number of notifications. Ref WS4P30WP2',
  ],
  [
    '41. (43, 44)',
    'Permanence is not considered early enough for children in care.',
    'Head of Service, Corporate Parenting',
    'Permanence planning meeting held by the second review for every child',
    month('February 2025', '2025-02'),
    'As at January 2025, held for 70 of 96 children.',
    'A',
    'Tracker considered every fortnight. Ref WS4P31WP1',
  ],
  [
    '46.',
    'Life story work is of poor quality and often late.',
    'Team Manager, Adoption',
    'Life story books are with families within ten working days of the order',
    ongoing,
    'As at January 2025, eleven books late; a worker has been seconded.',
    'R',
    'Adoption panel chair’s report. Ref WS4P31WP4',
  ],
  [
    '52. (140)',
    'Audits do not show what difference is made.',
    'Head of Quality Assurance',
    'Audit form revised to grade impact, and auditors moderated each quarter',
    day('31 January 2025', '2025-01-31'),
    'As at January 2025, form in use.',
    'G',
    'Quarterly audit report to Board. Ref WS5P40WP1',
  ],
  [
    '55.',
    'Complaints take too long to answer.',
    'Customer Relations Manager, Children',
    'Stage 1 complaints answered within ten working days',
    ongoing,
    'As at January 2025, 61%.',
    'A',
    'Monthly report. Ref WS5P41WP2',
  ],
  [
    '63. (66)',
    'Care leavers do not have good enough accommodation.',
    'Head of Service, Leaving Care',
    'Twelve more supported lodgings open',
    month('September 2025', '2025-09'),
    'As at January 2025, four open and three being assessed.',
    'G',
    'Accommodation panel. Ref WS4P33WP1',
  ],
  [
    '70.',
    'Members do not challenge well enough.',
    'Director of Children’s Services',
    'Member development programme of six sessions delivered',
    month('July 2025', '2025-07'),
    'As at January 2025, two sessions, attended by 11 and 7 members.',
    'G',
    'Scrutiny work programme. Ref WS6P50WP1',
  ],
]

const themes: TruthTheme[] = [
  { ...theme('Wistlow Children’s Services Improvement Plan', rows.map(line)), mayLack: true },
]

export const plan: CorpusPlan = {
  id: 'wistlow-county',
  title: 'Wistlow Children’s Services Improvement Plan',
  style:
    'own number and the report’s paragraph with others in brackets, lead before action, red letters beside Ongoing',
  levels: ['Plan', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 8, footer: 'APPENDIX B V 9 17 January 2025' },
  layout: () => [
    strong('APPENDIX B V 9 17 January 2025'),
    title('Wistlow Children’s Services Improvement Plan'),
    para(
      'Ofsted Para Number: the first is the paragraph that states the area for improvement; those in brackets say more about it.',
    ),
    para(
      'The plan is delivered by six workstreams under one programme. What is said under progress can be seen in the evidence library, which is kept by the programme office and is open to Board members on request.',
    ),
    free(
      [
        [
          'No.',
          'Ofsted Para No',
          'Ofsted Area for Improvement',
          'Lead',
          'Action',
          'By When',
          'Progress',
          'R/A/G',
          'Monitoring and Evaluation',
        ].map((text) => ({ text, bold: true, fill: 'D9D9D9' })),
        ...(themes[0]?.actions ?? []).map((action) => {
          const letter = action.rating?.texts[0] ?? ''
          return [
            cellFor(action, 'number'),
            cellFor(action, 'paragraph'),
            action.findings ?? '',
            cellFor(action, 'lead'),
            action.text,
            action.due?.text ?? '',
            action.progress ?? '',
            { text: letter, fill: FILLS[letter] ?? 'FFFFFF' },
            cellFor(action, 'monitoring'),
          ]
        }),
      ],
      { widths: [0.7, 1.3, 3, 2, 3.4, 1.5, 3, 0.8, 2.6], headings: 1 },
    ),
    heading('Change control', 2),
    ...bullets(
      'V 7: actions 3 and 4 merged and split again.',
      'V 8: Head of Service posts renamed.',
      'V 9: progress for January Board.',
    ),
  ],
}
