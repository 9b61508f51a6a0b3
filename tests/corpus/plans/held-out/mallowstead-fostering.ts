// Awkward. A progress report on the plan that followed a fostering inspection: an executive summary of strands with traffic
// lights and comments stands before the plan itself. Choices: the summary's strands are no actions, its table a decoy;
// the plan's strands, lettered in the same way, are the themes; what opens the comments is the status in words.
import { type Free, free, heading, para, strong, table, title } from '../../lay.ts'
import { act, day, month, rated, theme, undated } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../../types.ts'

const WHO = new Map<TruthAction, string>()
const done = rated('Completed', 'complete')
const track = rated('On track', 'on-track')
const going: TruthRating = rated('Work in progress', 'on-track', 'at-risk')
const waits: TruthRating = rated('Awaiting ‘sign off’', 'on-track', 'at-risk', 'complete')
const none = rated('Not started', 'not-started')

type Line = [string, string, TruthDue | null, TruthRating, string]

function line(...[text, who, due, rating, now]: Line): TruthAction {
  const made = act(text, who.replaceAll(' / ', ';'), due, {
    rating,
    ...(now === '' ? {} : { progress: now }),
  })
  WHO.set(made, who)
  return made
}

const themes: TruthTheme[] = [
  theme(
    'Reviews of foster carers',
    [
      line(
        'Complete all annual reviews that are late',
        'Fostering Team Manager',
        day('30/01/26', '2026-01-30'),
        going,
        '16 left of 43. Priority is those over eighteen months. Two carers have been away since the autumn and theirs cannot be heard before they are back; one has told us that she means to resign and a review is needed all the same.',
      ),
      line(
        'Appoint a reviewing officer who is not in the fostering team',
        'Service Manager, Fostering',
        month('February 2026', '2026-02'),
        track,
        'Interviews on 21/01.',
      ),
    ],
    'A',
  ),
  theme(
    'Panel',
    [
      line(
        'Find three new panel members, one who has been in care',
        'Panel Adviser',
        day('31/12/25', '2025-12-31'),
        done,
        'All three have had their induction, on 13/12.',
      ),
      line(
        'Panel minutes to give reasons for each recommendation',
        'Panel Chair / Panel Adviser',
        day('13/01/26', '2026-01-13'),
        waits,
        'Template with agency decision maker.',
      ),
    ],
    'B',
  ),
  theme(
    'Checks and references',
    [
      line(
        'Audit every carer file for checks on adults in the household',
        'Fostering Team Manager',
        day('19/12/25', '2025-12-19'),
        done,
        '112 files. Four checks were out of date and have been renewed.',
      ),
      line(
        'Set up alerts three months before a check runs out',
        'Systems Officer',
        month('March 2026', '2026-03'),
        none,
        '',
      ),
    ],
    'C',
  ),
  theme(
    'Training of carers',
    [
      line(
        'Write a training plan for each household',
        'Supervising Social Workers',
        day('27/02/26', '2026-02-27'),
        going,
        'About half written.',
      ),
      line(
        'Run the course on allegations twice before Easter',
        'Training Officer',
        undated('Before Easter'),
        track,
        'First one in the last week of January.',
      ),
    ],
    'D1',
  ),
  theme(
    'Support out of hours',
    [
      line(
        'Carers’ line to be answered by fostering staff until eleven at night',
        'Service Manager, Fostering',
        month('April 2026', '2026-04'),
        going,
        'Unions consulted. Reply awaited.',
      ),
    ],
    'D2',
  ),
  theme(
    'Unannounced visits',
    [
      line(
        'Visit every household unannounced once in the year',
        'Supervising Social Workers',
        day('31/03/26', '2026-03-31'),
        track,
        '88 of 112 done.',
      ),
      line(
        'Show the date of the last such visit on the team’s weekly sheet',
        'Business Support',
        day('05/12/25', '2025-12-05'),
        done,
        '',
      ),
    ],
    'D3',
  ),
  theme(
    'Matching',
    [
      line(
        'Record the reasons for each match, and what the carer was told',
        'Duty Manager / Placements Officer',
        day('13/01/26', '2026-01-13'),
        waits,
        'Form agreed by team managers.',
      ),
      line(
        'Exemptions to be signed by the head of service only',
        'Head of Service',
        undated('With immediate effect'),
        done,
        'Memo to all staff 02/12.',
      ),
    ],
    'E',
  ),
]

const RED = 'FF0000'
const AMBER = 'FFC000'
const GREEN = '00B050'

const SUMMARY: [string, string, string][] = [
  [
    'A. Reviews of foster carers',
    AMBER,
    'Work in progress. Priority is now 16 cases, all allocated and to be heard by 30/01/26.',
  ],
  ['B. Panel', GREEN, 'Membership completed. Minutes awaiting ‘sign off’ by 13/01.'],
  ['C. Checks and references', GREEN, 'Audit completed on 19/12. Alerts to follow, in 03/26.'],
  ['D1. Training of carers', AMBER, 'Work is in progress to write plans. Course early Feb. ’26.'],
  ['D2. Support out of hours', RED, 'No reply yet from the unions.'],
  ['D3. Unannounced visits', GREEN, 'On track.'],
  ['E) Matching', AMBER, 'Awaiting ‘sign off’. Dip sample in 02/26.'],
]

export const plan: CorpusPlan = {
  id: 'mallowstead-fostering',
  title: 'Fostering Inspection Action Plan – Progress Report, 12th January 2026',
  style:
    'a summary of lettered strands with traffic lights and comments before the plan; strands A., B., D1. as bands; status in words',
  levels: ['Work Strand', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Priority is now 16 cases, all allocated' },
    { kind: 'other', words: 'Carers leave for agencies that pay more High' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Fostering Inspection Action Plan – Progress Report, 12th January 2026:-'),
    heading('1. Executive Summary'),
    para(
      'Work since the inspection has gone well in three strands of seven. The table gives our view of each strand as a whole.',
    ),
    free(
      [
        ['Work Strand', 'Performance', 'Comments'].map((text) => ({ text, bold: true })),
        ...SUMMARY.map(([strand, fill, comment]): Free[] => [strand, { text: '', fill }, comment]),
      ],
      { widths: [3, 1.4, 6], headings: 1 },
    ),
    heading('2. The Plan in Detail'),
    free(
      [
        ['Action', 'Who', 'By when', 'Status', 'Progress at 12th January'].map((text) => ({
          text,
          bold: true,
        })),
        ...themes.flatMap((of): Free[][] => [
          [{ text: `${of.ref ?? ''}. ${of.text}`, across: 5, bold: true, fill: 'EDEDED' }],
          ...(of.actions ?? []).map((action): Free[] => [
            action.text,
            WHO.get(action) ?? '',
            action.due?.text ?? '',
            action.rating?.texts[0] ?? '',
            action.progress ?? '',
          ]),
        ]),
      ],
      { widths: [4.4, 2.4, 1.6, 1.8, 4], headings: 1 },
    ),
    heading('3. Risks'),
    table([
      ['Risk', 'Likelihood', 'What would help'],
      ['Carers leave for agencies that pay more', 'High', 'Fees in the budget for April'],
      ['Reviews fall behind again when the extra reviewer goes', 'Medium', 'Keep the post for a year'],
    ]),
    strong('4. Recommendation'),
    para('Members are asked to note the report.'),
  ],
}
