// An improvement plan after an inspection of children's services, reported to a monthly board. Two
// ratings stand side by side; the one for this month is the action's rating. Each objective is printed
// once and its cell left blank below. A struck-out date is not printed: the cell gives the first date
// and the one it was moved to, and the one it was moved to is in force. The officer who sponsors a
// priority stands above the table and is no action's lead.
import { actionTable, heading, para, strong, table, title } from '../lay.ts'
import { act, aim, day, month, placedActions, printed, quarter, rated, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthRating } from '../types.ts'

const green = (): TruthRating => rated('GREEN', 'on-track')
const amber = (): TruthRating => rated('AMBER', 'at-risk')
const red = (): TruthRating => rated('RED', 'off-track')
const blue = (): TruthRating => rated('BLUE', 'complete')

const themes = [
  themeOf(
    'Priority 1: Strong and steady management',
    [
      aim(
        'Supervision is regular and makes a difference',
        [
          act(
            'Set a minimum standard for supervision and publish it',
            'Principal Social Worker',
            month('Jan-25', '2025-01'),
            {
              ref: '1.1.1',
              rating: blue(),
              progress: 'Published 17 January; every team has held a session on it.',
            },
          ),
          act(
            'Observe two supervisions a month for each team manager',
            'Service Managers',
            repeating('Monthly', 'monthly'),
            {
              ref: '1.1.2',
              rating: amber(),
              progress:
                'Observations happened in five of eight teams. The three that did not are without a permanent service manager; cover is in place from 1 June.',
            },
          ),
          act(
            'Commission coaching for first-time managers',
            'Head of Learning;Head of HR',
            month('Mar-25 revised to Jun-25', '2025-06'),
            { ref: '1.1.3', rating: green(), progress: '' },
          ),
        ],
        '1.1',
      ),
      aim(
        'Managers see their figures daily',
        [
          act(
            'Build a daily report for visits, plans and supervision',
            'Head of Performance',
            month('Feb-25', '2025-02'),
            { ref: '1.2.1', rating: blue(), progress: 'Done.' },
          ),
          act(
            'Hold a weekly performance huddle chaired by the assistant director',
            'AD Safeguarding',
            repeating('Weekly', 'weekly'),
            { ref: '1.2.2', rating: green(), progress: 'Held each week but one since February.' },
          ),
        ],
        '1.2',
      ),
    ],
    '1',
  ),
  themeOf(
    'Priority 2: Good assessments and plans',
    [
      aim(
        "Assessments are done in time and tell the child's story",
        [
          act(
            'Move to a pod model in the three assessment teams',
            'AD Safeguarding',
            quarter('Q2 2025/26', '2025-09'),
            { ref: '2.1.1', rating: amber(), progress: 'Consultation with staff closed on 9 May.' },
          ),
          act(
            'Introduce a chronology standard, with a worked example',
            'Practice Development Lead',
            day('30/05/2025', '2025-05-30'),
            {
              ref: '2.1.2',
              rating: red(),
              progress:
                'The case system cannot yet pull a chronology together; the supplier has given no date.',
            },
          ),
          act(
            'Moderate ten assessments a month with a neighbouring council',
            'QA Manager;Sector partner',
            repeating('Monthly', 'monthly'),
            { ref: '2.1.3', rating: green(), progress: 'Grades agreed in eight of ten.' },
          ),
        ],
        '2.1',
      ),
      aim(
        'Plans are short and can be measured',
        [
          act('Retire the old plan template', 'Systems Manager', month('Apr-25', '2025-04'), {
            ref: '2.2.1',
            rating: blue(),
            progress: '',
          }),
          act(
            'Have conference chairs escalate any plan without a date in it',
            'Conference Chair Manager',
            month('May-25', '2025-05'),
            { ref: '2.2.2', rating: green(), progress: '34 escalated; 29 put right inside a week.' },
          ),
        ],
        '2.2',
      ),
    ],
    '2',
  ),
  themeOf(
    'Priority 3: A sufficient range of homes',
    [
      aim(
        'More children live with our own foster carers',
        [
          act('Join the regional recruitment hub', 'Fostering Service Manager', month('Apr-25', '2025-04'), {
            ref: '3.1.1',
            rating: green(),
            progress: 'Joined; the first enquiries came through in May.',
          }),
          act(
            'Raise the fee for carers of teenagers, subject to the budget',
            'AD Resources',
            month('Sep-25', '2025-09'),
            { ref: '3.1.2', rating: null, progress: 'Not due to be rated until July.' },
          ),
        ],
        '3.1',
      ),
    ],
    '3',
  ),
]

const before: Record<string, [string, string]> = {
  '1.1.1': ['GREEN', '↑'],
  '1.1.2': ['AMBER', '→'],
  '1.1.3': ['RED', '↑'],
  '1.2.1': ['BLUE', '→'],
  '1.2.2': ['GREEN', '→'],
  '2.1.1': ['GREEN', '↓'],
  '2.1.2': ['AMBER', '↓'],
  '2.1.3': ['GREEN', '→'],
  '2.2.1': ['AMBER', '↑'],
  '2.2.2': ['GREEN', '→'],
  '3.1.1': ['AMBER', '↑'],
  '3.1.2': ['', ''],
}

const sponsors = [
  'Assistant Director, Safeguarding',
  'Assistant Director, Safeguarding',
  'Assistant Director, Resources',
]

const measures: Laid[] = [
  table([
    ['Indicator', 'Baseline Oct 2024', 'April 2025', 'Target', 'England'],
    ['Supervision held in the month', '61%', '82%', '95%', '-'],
    ['Staff who say supervision helps them', '48%', '-', '75%', '-'],
  ]),
  table([
    ['Indicator', 'Baseline Oct 2024', 'April 2025', 'Target', 'England'],
    ['Assessments done in 45 working days', '70%', '79%', '88%', '84%'],
    ['Audits graded good or better', '33%', '41%', '65%', '-'],
  ]),
  table([
    ['Indicator', 'Baseline Oct 2024', 'April 2025', 'Target', 'England'],
    ['Children living with in-house carers', '44%', '45%', '55%', '-'],
    ['Children living more than 20 miles away', '26%', '25%', '18%', '-'],
  ]),
]

export const plan: CorpusPlan = {
  id: 'pickhurst-improvement',
  title: "Pickhurst Children's Services Improvement Plan: Update to Improvement Board, May 2025",
  style:
    "last month's rating beside this month's, with an arrow; objectives printed once; measures after each",
  levels: ['Priority', 'Objective', 'Action'],
  scale: [
    { code: 'BLUE', label: 'complete, with evidence accepted by the board', status: 'complete' },
    { code: 'GREEN', label: 'on track', status: 'on-track' },
    { code: 'AMBER', label: 'some slippage, recoverable', status: 'at-risk' },
    { code: 'RED', label: 'significant slippage', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'measures', words: 'Staff who say supervision helps them' },
    { kind: 'measures', words: 'Assessments done in 45 working days' },
    { kind: 'measures', words: 'Children living more than 20 miles away' },
  ],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'text:tabs',
    'text:pages',
    'paste:word',
  ],
  page: { landscape: true, size: 9, footer: 'Improvement Board, 22 May 2025, item 4' },
  layout: () => [
    title("Children's Services Improvement Plan: Update to Improvement Board, May 2025"),
    para(
      'The plan was agreed in December 2024 after inspectors judged that services require improvement to be good. It has three priorities. Actions that the board has closed for two months running are moved to the archive.',
    ),
    para(
      'Key: BLUE - complete, with evidence accepted by the board; GREEN - on track; AMBER - some slippage, recoverable; RED - significant slippage. Arrows show the direction of travel since April.',
    ),
    ...themes.flatMap((of, at): Laid[] => [
      heading(of.text, 2),
      para(`Sponsor: ${sponsors[at] ?? ''}`),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'Objective',
            width: 3,
            of: ({ objective }) => `${objective?.ref ?? ''} ${objective?.text ?? ''}`,
            once: ({ objective }) => objective,
          },
          { title: 'No.', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 5, of: ({ action }) => action.text },
          { title: 'Lead officer', width: 3, of: ({ action }) => action.leads.join(' & ') },
          { title: 'Completion date', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'RAG April', width: 2, of: ({ action }) => before[action.ref ?? '']?.[0] ?? '' },
          { title: 'RAG May', width: 2, of: ({ action }) => printed(action.rating) },
          { title: 'DoT', width: 1, of: ({ action }) => before[action.ref ?? '']?.[1] ?? '' },
          { title: 'Commentary', width: 6, of: ({ action }) => action.progress ?? '' },
        ],
      }),
      strong(`Measures for priority ${at + 1}`),
      ...measures.slice(at, at + 1),
    ]),
  ],
}
