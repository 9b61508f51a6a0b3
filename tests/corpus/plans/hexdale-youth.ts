// Awkward. A youth justice plan after inspection, kept in Word since: portrait, the recommendation in a banner
// across the table, each action's milestones as bullets in its own cell, progress in a column for each half
// year. Choices: the bullets below an action are how it will be done, and part of its text only to a generous
// reader, so the action is the sentence in bold; the newest progress column with words is the progress.
import { bullets, free, heading, para, table, title } from '../lay.ts'
import { act, day, month, quarter, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const achieved = rated('Achieved', 'complete')
const part = rated('Partly achieved', 'on-track', 'at-risk')
const not = rated('Not achieved', 'off-track', 'not-started')

type Row = { steps: string[]; leads: string[]; when: string; first: string[]; second: string[] }
const ROWS = new Map<TruthAction, Row>()

type Line = [string, string, string, TruthDue | null, TruthRating | null, Partial<Row>]

function line([ref, text, leads, due, rating, some]: Line): TruthAction {
  const made = act(text, leads, due, { ref, rating })
  const row = { steps: [], leads: made.leads, when: due?.text ?? '', first: [], second: [], ...some }
  const latest = row.second.length > 0 ? row.second : row.first
  if (latest.length > 0) made.progress = latest.join('\n')
  ROWS.set(made, row)
  return made
}

const themes: TruthTheme[] = [
  theme(
    'The management board should make sure that all members understand their role and that attendance is at the right level',
    [
      line([
        '1.1',
        'Re-launch the board with new terms of reference and an induction for every member',
        'Board Chair;Head of Youth Justice',
        month('by the end of October 2023', '2023-10'),
        achieved,
        {
          steps: [
            'Terms of reference to October board',
            'Induction pack and half-day with the service',
            'Deputies named by each agency',
          ],
          first: [
            'Terms agreed 19 October. Seven of twelve inducted. Police and probation deputies named; health outstanding.',
          ],
          second: ['All inducted but one. Health deputy named in April.'],
        },
      ]),
      line([
        '1.2',
        'Link each board member to one strand of the service, with a visit every quarter',
        'Head of Youth Justice',
        month('Quarterly from January 2024', '2024-01', 'quarterly'),
        part,
        {
          steps: ['Members choose a strand', 'Short note of each visit to the board'],
          first: ['Started. 4 visits of 10.'],
          second: [
            '6 visits of 10 in the first half of the year. Notes of only three seen.',
            'The chair has written to the four members who have not been. One has changed jobs. Two say that the dates offered were all in the school holidays, which is fair.',
            'From July the service manager will fix the dates a year ahead.',
          ],
        },
      ]),
      line([
        '1.3',
        'Ask children and parents to tell the board what it is like, at two meetings a year',
        'Participation Officer (0.4 FTE)',
        {
          ...month('March and September each year', '2024-03'),
          date: null,
          precision: null,
          repeats: 'six-monthly',
          also: ['2024-03-31', '2024-09-30'],
        },
        part,
        {
          first: [
            'March: two young people came and spoke about reparation. Board members stayed behind to talk to them.',
          ],
          second: [],
        },
      ]),
    ],
    'Recommendation 1',
  ),
  theme(
    'The head of service should improve the quality of planning to keep the child and the community safe',
    [
      line([
        '2.1',
        'Retrain all case managers and their managers in assessing and planning for risk of harm to others',
        'Operations Manager;Workforce Development Officer',
        quarter('Quarter 3 2023/24', '2023-12'),
        achieved,
        {
          steps: [
            'Two-day course, three dates',
            'Refresher after six months',
            'New starters within four weeks',
          ],
          first: ['16 of 18 trained. Two on long term sick.'],
          second: ['All trained; refresher in May.'],
        },
      ]),
      line([
        '2.2',
        'Rewrite the planning template so that contingency actions, victims’ wishes and who does what stand on one page',
        'Practice Manager (East)',
        day('29th February 2024', '2024-02-29'),
        achieved,
        {
          steps: ['Draft with four case managers', 'Build in the case system', 'Launch'],
          first: ['Draft liked. System build in the queue.'],
          second: ['Launched in the system on 8 April – five weeks late because of the upgrade.'],
          when: '29th February 2024 (delivered 8th April)',
        },
      ]),
      line([
        '2.3',
        'Multi-agency risk panel for all high risk children: fortnightly, police and social care as standing members',
        'Operations Manager;Police Sergeant (YJS);Team Manager, Adolescents',
        month('Nov 23', '2023-11'),
        achieved,
        {
          first: ['Began 14 November. 31 children discussed.'],
          second: [
            'Continues, 58 children discussed since it began. Social care attend nine times out of ten, police every time, education when asked. Chairs report that the hardest cases are those where the child is also the victim of exploitation and the plan has to do both things at once. Evaluation to July board.',
          ],
        },
      ]),
      line([
        '2.3a',
        'Victims: contact every victim within ten days and put what they ask for in the plan, or say why not',
        'Victim Worker;Operations Manager',
        day('15/01/2024', '2024-01-15'),
        part,
        {
          first: ['Victim worker off since November. Covered by reparation.'],
          second: [
            'Back in post in March. 34 of 47 contacted in time.',
            'Consent form changed after advice from the force’s data protection officer.',
          ],
        },
      ]),
      line([
        '2.4',
        'Managers to countersign no plan that lacks a contingency',
        'Practice Managers',
        repeating('Ongoing', 'ongoing'),
        part,
        { first: ['Audit Jan: 64% had one.'], second: ['Audit May: 78%. One team at 92, the other at 61.'] },
      ]),
    ],
    'Recommendation 2',
  ),
  theme(
    'The service should offer more to girls, and to children from Black and mixed heritage families who are over-represented',
    [
      line([
        '3.1',
        'Carry out a disproportionality study of the last three years with the university',
        'Performance and Information Officer;University of the Fens',
        month('July 2024', '2024-07'),
        part,
        {
          first: ['Ethics approval slow.'],
          second: ['Data transferred in May. Interim findings promised for July.'],
          when: 'Spring 24 – slipped, July 2024',
        },
      ]),
      line([
        '3.2',
        'Commission a girls’ group and a mentoring offer from community organisations',
        'Commissioning Manager;Hexdale Race Equality Forum',
        month('April 2024', '2024-04'),
        not,
        {
          steps: ['Market event', 'Grant round of up to £30,000', 'Start of both'],
          first: ['Market event held, nine organisations.'],
          second: ['Grant round delayed until the new PCC is in post and funding confirmed.'],
        },
      ]),
      line([
        '3.3',
        'Collect and use what children say about stop and search in police scrutiny panels',
        'Police Sergeant (YJS)',
        null,
        not,
        { when: '', first: [], second: ['No progress. New sergeant from August.'] },
      ]),
    ],
    'Recommendation 3',
  ),
  theme(
    'Partners should make sure that children in the service get the education, training or work they are entitled to',
    [
      line([
        '4.1',
        'Daily check of school attendance against the caseload and same-day phone call to the school',
        'Education Officer (YJS)',
        month('from Sept. 2023', '2023-09'),
        achieved,
        {
          first: ['In place since the first week of term.'],
          second: ['In place. 71% of those of school age on a full timetable (was 52%).'],
        },
      ]),
      line([
        '4.2',
        'Challenge part-time timetables that last beyond six weeks at a fortnightly inclusion panel',
        'Education Officer (YJS);Head of Inclusion',
        month('Dec 23', '2023-12'),
        part,
        {
          first: ['Panel sits. Special schools do not attend.'],
          second: ['Special schools attend. 11 of 19 timetables ended.'],
        },
      ]),
      line([
        '4.3',
        'Speech and language screen for all children within fifteen working days',
        'Speech and Language Therapist (YJS);NHS Fenside Children’s Services',
        day('31/3/2024', '2024-03-31'),
        part,
        {
          first: ['Therapist 0.6 FTE; screens at 26 days.'],
          second: ['Now 0.8. Screens at 17 days. Second therapist agreed by ICB from October.'],
        },
      ]),
      line([
        '4.3a',
        'Sleep, vaping and sexual health drop-in at the Wharf Street office each Thursday',
        'School Nurse (YJS);Public Health',
        repeating('Every week', 'weekly'),
        achieved,
        { first: ['Began 9 November.'], second: ['5 to 8 come each time.'] },
      ]),
      line([
        '4.3b',
        'Agree with CAMHS one way in for children known to the service, with a reply within five working days, and stop closing them for not coming to the first appointment',
        'CAMHS Team Manager;Head of Youth Justice;NHS Fenside Children’s Services',
        { ...month('Jan/Feb 2024', '2024-02'), also: ['2024-01-31'] },
        not,
        {
          first: ['Two meetings. CAMHS restructure.'],
          second: [
            'No agreement. Chair of the board has asked to meet the trust’s chief operating officer. Four children were closed in the half-year for not attending, one of whom has since been remanded.',
          ],
        },
      ]),
      line([
        '4.4',
        'Work experience with the county’s own contractors for twelve young people a year',
        'Employment Coach',
        quarter('Q4 24/25', '2025-03'),
        null,
        { first: [], second: [] },
      ]),
    ],
    'Recommendation 4',
  ),
]

function recommendation(of: TruthTheme): Laid {
  const head = [
    '',
    'Actions and milestones',
    'Lead(s)',
    'Completion',
    'Progress at January 2024',
    'Progress at June 2024',
    'Judgement',
  ]
  return free(
    [
      [{ text: `${of.ref ?? ''}: ${of.text}`, across: 7, bold: true, fill: 'FFF2CC' }],
      head.map((text) => ({ text, bold: true })),
      ...(of.actions ?? []).map((action) => {
        const row = ROWS.get(action)
        return [
          action.ref ?? '',
          {
            text: [
              { text: action.text, bold: true },
              ...(row?.steps ?? []).map((text) => ({ text, bullet: true })),
            ],
          },
          row?.leads ?? '',
          row?.when ?? '',
          row?.first ?? '',
          row?.second ?? '',
          action.rating?.texts[0] ?? '',
        ]
      }),
    ],
    { widths: [0.6, 4, 2, 1.6, 3, 3, 1.4], headings: 2 },
  )
}

export const plan: CorpusPlan = {
  id: 'hexdale-youth',
  title: 'Hexdale Youth Justice Service: HMIP Improvement Plan, second half-year update',
  style:
    'the recommendation across each table, milestones as bullets under the action in its cell, a progress column for each half-year',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Organisational delivery Requires improvement' },
    { kind: 'workforce', words: 'Case managers 12.0 10.6' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:slashes'],
  page: { size: 8, footer: 'Hexdale YJS – HMIP plan – June 2024' },
  layout: () => [
    title('Hexdale Youth Justice Service: HMIP Improvement Plan, second half-year update'),
    para(
      'To: Youth Justice Management Board, 11 July 2024. From: Head of Youth Justice. For: challenge and decision.',
    ),
    heading('1. Background', 2),
    para(
      'His Majesty’s Inspectorate of Probation inspected the service in June 2023 and rated it “Requires improvement”. The report, published in September, made four recommendations. This plan was agreed with the inspectorate that autumn and has been kept since as one document.',
    ),
    table(
      [
        ['Domain', 'Rating', 'Score'],
        ['Organisational delivery', 'Requires improvement', '5 of 12'],
        ['Court disposals', 'Requires improvement', '4 of 12'],
        ['Out-of-court disposals', 'Good', '8 of 12'],
      ],
      { widths: [4, 3, 1] },
    ),
    heading('2. What the board is asked to do', 2),
    ...bullets(
      'Note that seven actions are achieved or nearly so',
      'Agree a new date for 3.1',
      'Decide whether 3.2 can go ahead on council money alone',
    ),
    heading('3. Staffing', 2),
    table(
      [
        ['Role', 'Establishment (FTE)', 'In post'],
        ['Case managers', '12.0', '10.6'],
        ['Practice managers', '2.0', '2.0'],
        ['Victim worker', '1.0', '1.0'],
        ['Reparation workers', '2.5', '1.5'],
      ],
      { widths: [4, 2, 2] },
    ),
    heading('4. The plan', 2),
    ...themes.flatMap((of) => [recommendation(of), para('')]),
    heading('5. What happens next', 2),
    table(
      [
        ['Agreed by', 'Date'],
        ['Chair of the Youth Justice Management Board', ''],
        ['Head of Youth Justice', '28 June 2024'],
      ],
      { widths: [4, 2] },
    ),
    para('The next half-year update will be written in December 2024 and will fill a new column.'),
  ],
}
