// Typical. A youth justice plan after inspection: the recommendation as a row across, actions numbered (1a), a column of
// lead officer or agency with initials in brackets, planned completion dates, a long progress column, no rating at all.
import { type Free, free, heading, para, table, title } from '../lay.ts'
import { day, month, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, [string, string[]], TruthDue | null, string[]]

function todo(...[ref, text, [lead, leads], due, progress]: Line): TruthAction {
  const told = progress.length === 0 ? {} : { progress: progress.join('\n') }
  return written(text, { lead, due: due?.text ?? '', progress }, { ref, leads, due, ...told })
}

const themes: TruthTheme[] = [
  theme(
    'Assessments should give full weight to the safety of other people and say what would make things worse',
    [
      todo(
        '(1a)',
        'All case managers to complete the risk of harm refresher, with a practice test at the end',
        ['Operations Managers (SF), (CD)', ['Operations Manager (SF)', 'Operations Manager (CD)']],
        month('March 2025', '2025-03'),
        ['19 of 22 trained. Two are on maternity leave, one starts in April.', 'Average test score 71%.'],
      ),
      todo(
        '(1b)',
        'No assessment to be countersigned without sight of police intelligence from the last six months',
        ['Operations Manager (CD) / Police', ['Operations Manager (CD)', 'Police']],
        month('January 2025', '2025-01'),
        ['In place from 13 January. Seconded officer has access at both offices.'],
      ),
      todo(
        '(1c)',
        'Monthly audit of six assessments against the inspectorate’s own questions',
        ['Performance Officer (MH)', ['Performance Officer (MH)']],
        repeating('Monthly', 'monthly'),
        ['Jan: 3 of 6 sufficient. Feb: 4 of 6. Mar: 4 of 6.'],
      ),
    ],
    'Recommendation 1',
  ),
  theme(
    'The Management Board should know the quality of work, not only its volume',
    [
      todo(
        '(2a)',
        'Redesign the quarterly report so that the first page is about quality',
        ['Head of Service (RA)', ['Head of Service (RA)']],
        month('April 2025', '2025-04'),
        ['Draft seen by the Chair.'],
      ),
      todo(
        '(2b)',
        'Board members to sit in on one case discussion each, twice a year',
        ['Head of Service (RA) / Board Chair', ['Head of Service (RA)', 'Board Chair']],
        month('From May 2025', '2025-05'),
        [],
      ),
      todo(
        '(2c)',
        'Bring a young person’s account to each meeting, in person or recorded',
        ['Participation Worker (LT)', ['Participation Worker (LT)']],
        repeating('Quarterly', 'quarterly'),
        ['December’s was a film made in custody. It changed the discussion.'],
      ),
      todo(
        '(2d)',
        'Settle who speaks for health on the Board',
        ['Integrated Care Board', ['Integrated Care Board']],
        undated('Immediate'),
        ['Written to twice. Still open.'],
      ),
    ],
    'Recommendation 2',
  ),
  theme(
    'Children on out-of-court disposals should have the same access to education and health help as those on orders',
    [
      todo(
        '(3a)',
        'Extend the speech and language screen to all children at the panel stage',
        ['NHS Trust', ['NHS Trust']],
        day('30 June 2025', '2025-06-30'),
        ['Funding for two days a week agreed from April. Therapist not yet named.'],
      ),
      todo(
        '(3b)',
        'Education worker to check attendance and timetable before each panel and to challenge part-time timetables',
        ['Operations Manager (SF) / Virtual School', ['Operations Manager (SF)', 'Virtual School']],
        month('February 2025', '2025-02'),
        ['Started. 14 part-time timetables found in the first month, 5 ended since.'],
      ),
      todo(
        '(3c)',
        'Agree with substance misuse provider a named worker and response within five days',
        ['Commissioning Team', ['Commissioning Team']],
        month('May 2025', '2025-05'),
        ['Contract variation with legal.'],
      ),
    ],
    'Recommendation 3',
  ),
  theme(
    'Victims should be offered a say in every case where there is one',
    [
      todo(
        '(4a)',
        'Recruit to the vacant victim liaison post',
        ['Operations Manager (CD)', ['Operations Manager (CD)']],
        day('28 February 2025', '2025-02-28'),
        ['Appointed, starts 3 March.'],
      ),
      todo(
        '(4b)',
        'Police to pass victim contact details within three working days of the decision',
        ['Police', ['Police']],
        month('March 2025', '2025-03'),
        ['Average is 9 days. Inspector to report reasons to Board.'],
      ),
      todo(
        '(4c)',
        'Rewrite the offer letter with people who have had one',
        ['Participation Worker (LT), Victim Support', ['Participation Worker (LT)', 'Victim Support']],
        month('June 2025', '2025-06'),
        [],
      ),
    ],
    'Recommendation 4',
  ),
]

const TITLES = [
  'Ref No',
  'Action Required',
  'Lead Officer / Agency',
  'Planned Completion Date',
  'Progress against agreed action and impact monitoring',
]

function rows(): Laid {
  const body = themes.flatMap((of): Free[][] => [
    [{ text: `${of.ref ?? ''}: ${of.text}`, across: TITLES.length, bold: true, fill: 'DDDDDD' }],
    ...(of.actions ?? []).map((action): Free[] => [
      action.ref ?? '',
      action.text,
      cellFor(action, 'lead'),
      cellFor(action, 'due'),
      cellFor(action, 'progress'),
    ]),
  ])
  const above: Free[] = [
    { text: 'AREA REQUIRING IMPROVEMENT (Recommendations)', across: TITLES.length, bold: true },
  ]
  return free([above, TITLES.map((text) => ({ text, bold: true })), ...body], {
    widths: [0.9, 5, 2.6, 1.8, 5],
    headings: 2,
  })
}

export const plan: CorpusPlan = {
  id: 'cullerby-youth',
  title: 'Cullerby Youth Justice Service Inspection Action Plan 2025',
  style:
    'recommendation as a row across, (1a), lead officer / agency with initials, no rating, initials list after',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'people', words: 'SF Sal Fenwright' },
    { kind: 'other', words: 'Management Board quarterly whole plan' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Cullerby Youth Justice Service Inspection Action Plan 2025'),
    para(
      'The inspectorate visited in October 2024 and rated the service “requires improvement”. This plan answers its four recommendations. Progress is as at 31 March 2025.',
    ),
    rows(),
    heading('Initials', 2),
    table([
      ['Initials', 'Name', 'Post'],
      ['CD', 'Conrad Dilley', 'Operations Manager, court and custody'],
      ['LT', 'Lorna Tewson', 'Participation Worker'],
      ['MH', 'Mina Hallet', 'Performance Officer'],
      ['RA', 'Rob Askern', 'Head of Service'],
      ['SF', 'Sal Fenwright', 'Operations Manager, prevention'],
    ]),
    heading('How this plan is overseen', 2),
    table([
      ['Group', 'How often', 'What it sees'],
      ['Management Board', 'quarterly', 'whole plan'],
      ['Service leadership meeting', 'fortnightly', 'late items'],
      ['Community Safety Partnership', 'twice a year', 'summary'],
    ]),
  ],
}
