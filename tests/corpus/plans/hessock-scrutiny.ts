// Typical. A scrutiny committee's monitoring paper: recommendations are what is tracked, two reviews, each with its own table;
// progress presented to a committee, and an assessment of progress by category 1 to 4 whose key stands before. Choices: "largely
// achieved" may be read as on track or at risk; a blank category has no rating.
import { type Free, free, heading, para, table, title } from '../lay.ts'
import { act, day, month, repeating, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const ONE: TruthRating = { texts: ['1', 'Achieved'], statuses: ['complete'] }
const TWO: TruthRating = { texts: ['2'], statuses: ['on-track', 'at-risk'] }
const THREE: TruthRating = { texts: ['3'], statuses: ['on-track', 'at-risk'] }
const FOUR: TruthRating = { texts: ['4'], statuses: ['off-track', 'not-started'] }

type Line = [string, string, string, TruthDue | null, TruthRating | null, string]

const rec = (...[ref, text, leads, due, rating, progress]: Line): TruthAction =>
  act(text, leads, due, { ref, rating, ...(progress === '' ? {} : { progress }) })

const themes: TruthTheme[] = [
  theme('Scrutiny Review of Children’s Mental Health in Schools', [
    rec(
      '1',
      'That every secondary school is asked to name a governor for wellbeing and that the list is published',
      'School Governance Manager',
      month('July 2024', '2024-07'),
      ONE,
      'All eleven schools have named a governor. List on the website since 8 July.',
    ),
    rec(
      '2',
      'That the Council and the ICB write a single guide for parents on where to turn, in plain words',
      'Public Health Lead; ICB Transformation Manager',
      month('Oct 2024', '2024-10'),
      TWO,
      'Guide printed and in surgeries. Translations into Polish and Urdu remain to be done.',
    ),
    rec(
      '3',
      'That the wait for a first CAMHS appointment is reported to this Committee',
      'ICB Transformation Manager',
      repeating('Quarterly', 'quarterly'),
      TWO,
      'Reported in June and September. December figures late.',
    ),
    rec(
      '4',
      'That mental health support teams are extended to the four schools in the north of the borough',
      'ICB Transformation Manager',
      month('Jan 2025', '2025-01'),
      THREE,
      'National funding confirmed for two of the four.',
    ),
    rec(
      '5',
      'That headteachers are surveyed on the Educational Psychology Service',
      'Principal Educational Psychologist',
      month('Nov 2024', '2024-11'),
      ONE,
      'Survey done; 38 replies. Report attached as Appendix 2.',
    ),
    rec(
      '6',
      'That young people are trained to inspect services and their report is received by Committee',
      'Youth Voice Officer',
      month('March 2025', '2025-03'),
      FOUR,
      'Officer on long-term sick leave. No one to cover.',
    ),
    rec(
      '7',
      'That the Cabinet Member writes to the Secretary of State on school counselling',
      'Democratic Services',
      month('May 2024', '2024-05'),
      ONE,
      'Letter sent 14 May; reply received.',
    ),
  ]),
  theme('Scrutiny Review of Support for Kinship Carers', [
    rec(
      '1',
      'That the kinship offer is published with what is paid, to whom, and for how long',
      'Kinship Team Manager',
      day('30 September 2024', '2024-09-30'),
      ONE,
      '',
    ),
    rec(
      '2',
      'That carers under special guardianship are offered the same training as foster carers',
      'Kinship Team Manager/ Workforce Development Lead',
      month('Dec 2024', '2024-12'),
      TWO,
      'Places opened. Only six taken up so far; daytime sessions do not suit.',
    ),
    rec(
      '3',
      'That a peer support group is set up at each end of the borough',
      'Kinship Team Manager',
      month('Sept 2024', '2024-09'),
      THREE,
      'East group meets monthly. West group wants a venue.',
    ),
    rec(
      '4',
      'That legal advice before a special guardianship order is funded at £1,200',
      'Head of Legal Services, Head of Children in Care',
      month('April 2025', '2025-04'),
      FOUR,
      'Growth bid not supported. Committee may wish to ask Cabinet why.',
    ),
    rec(
      '5',
      'That an annual survey of kinship carers is brought to Committee',
      'Performance Manager',
      repeating('Annual', 'annual'),
      THREE,
      'Questions drafted with carers.',
    ),
    rec(
      '6',
      'That the Virtual School advises schools on children in kinship care',
      'Virtual School Head',
      month('Jan 2025', '2025-01'),
      TWO,
      'Adviser in post. Briefings to governors to follow.',
    ),
  ]),
]

const TITLES = [
  'No.',
  'Recommendation',
  'Responsibility',
  'Date',
  'Progress presented to Committee Dec 2024',
  'Assessment of progress Categories 1 - 4',
]

function tableOf(of: TruthTheme): Laid {
  const rows = (of.actions ?? []).map((action): Free[] => [
    action.ref ?? '',
    action.text,
    action.leads.join(action.text.startsWith('That carers') ? '/ ' : ', '),
    action.due?.text ?? '',
    action.progress ?? '',
    action.rating?.texts[0] ?? '',
  ])
  return free([TITLES.map((text) => ({ text, bold: true, fill: 'EDEDED' })), ...rows], {
    widths: [0.7, 5, 2.6, 1.6, 4.4, 1.9],
    headings: 1,
  })
}

export const plan: CorpusPlan = {
  id: 'hessock-scrutiny',
  title: 'Hessock Borough Council: Progress on Scrutiny Recommendations',
  style:
    'recommendations tracked under two reviews, numbers begin again, categories 1 to 4 with a key before',
  levels: ['Review', 'Recommendation'],
  scale: [
    { code: '1', label: 'Achieved', status: 'complete' },
    { code: '2', label: 'Largely achieved, some tasks outstanding', status: 'on-track' },
    { code: '3', label: 'In progress', status: 'on-track' },
    { code: '4', label: 'Not achieved or not started', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Largely achieved, some tasks outstanding' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9, footer: 'Agenda item 6' },
  layout: () => [
    title('Hessock Borough Council: Progress on Scrutiny Recommendations'),
    para('Children and Young People Select Committee, 11 December 2024'),
    para(
      'Officers have assessed each recommendation of two completed reviews. The Committee is asked to agree the assessments or to put others in their place. Recommendations assessed at 1 and agreed will not be reported again.',
    ),
    table(
      [
        ['Category', 'Meaning'],
        ['1', 'Achieved'],
        ['2', 'Largely achieved, some tasks outstanding'],
        ['3', 'In progress'],
        ['4', 'Not achieved or not started'],
      ],
      { widths: [1, 5] },
    ),
    ...themes.flatMap((of) => [heading(of.text, 2), tableOf(of)]),
    heading('Contact', 2),
    para('Scrutiny Support Officer, Democratic Services. Background papers: the two review reports.'),
  ],
}
