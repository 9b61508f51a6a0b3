// Typical. A tracker workbook, a sheet a theme: NOS and What? merged down the left, How? Who? When? Current Status in free
// words, and what came of it by quarter. Choices: a phased date is in force at its last phase; "in progress" is on track.
import { bullets, type Free, free, heading, para, sheet, table, title } from '../lay.ts'
import { aim, day, month, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string[], TruthDue | null, TruthRating, string]

const done = (text = 'COMPLETED'): TruthRating => ({ texts: [text], statuses: ['complete'] })
const going = (text = 'IN PROGRESS'): TruthRating => ({ texts: [text], statuses: ['on-track'] })
const phase: TruthRating = {
  texts: ['Phase 1 completed, Phase 2 started'],
  statuses: ['on-track'],
}
const late = (text: string): TruthRating => ({ texts: [text], statuses: ['at-risk', 'off-track'] })
const notYet: TruthRating = { texts: ['NOT STARTED'], statuses: ['not-started'] }

function how(...[text, who, leads, due, rating, outcome]: Line): TruthAction {
  const cells = { who, when: due?.text ?? '', now: rating.texts[0] ?? '', outcome }
  return written(text, cells, { leads, due, rating })
}

const themes: TruthTheme[] = [
  themeOf(
    'The right help at the front door',
    [
      aim(
        'Thresholds are understood and used in the same way by every agency that refers to us',
        [
          how(
            'Re-issue the threshold document with worked examples from our own cases',
            'Service Manager MASH',
            ['Service Manager MASH'],
            day('9.12.24', '2024-12-09'),
            done(),
            'Q3: 61% of contacts met threshold, up from 48%',
          ),
          how(
            'Run six joint threshold workshops with schools, health visitors and police',
            'Service Manager MASH / Safeguarding Partnership Trainer',
            ['Service Manager MASH', 'Safeguarding Partnership Trainer'],
            { ...month('Phase 1 Nov 2024 Phase 2 Mar 2025', '2025-03'), also: ['2024-11-30'] },
            phase,
            'Q3: 84 attended (schools only)',
          ),
        ],
        '1',
      ),
      aim(
        'Decisions on contacts are made within one working day and recorded with a reason',
        [
          how(
            'Put a manager on the decision desk until 7pm on weekdays',
            'Head of Service (Assessment)',
            ['Head of Service (Assessment)'],
            day('6.1.25', '2025-01-06'),
            done('COMPLETED – rota to be reviewed at Easter'),
            'Q4: 93% within a day',
          ),
          how(
            'Change the contact form so that it cannot be closed without a rationale',
            'Systems Team',
            ['Systems Team'],
            month('Feb 2025', '2025-02'),
            late('DELAYED – supplier release slipped'),
            '',
          ),
          how(
            'Dip-sample twenty NFA decisions a month',
            'QA Manager',
            ['QA Manager'],
            repeating('Monthly', 'monthly'),
            going(),
            'Q3: 3 of 60 overturned. Q4: 1 of 60 overturned',
          ),
        ],
        '2',
      ),
    ],
    'Theme 1',
  ),
  themeOf(
    'Plans that children would recognise',
    [
      aim(
        'Every child in need has a plan reviewed at least every six weeks',
        [
          how(
            'Weekly list to team managers of plans with no review booked',
            'Performance Team',
            ['Performance Team'],
            repeating('Weekly', 'weekly'),
            going(),
            'Q4: overdue reviews down from 112 to 39',
          ),
          how(
            'Appoint two CIN reviewing officers (fixed term, 18 months)',
            'Head of Service (Safeguarding)',
            ['Head of Service (Safeguarding)'],
            day('31.3.25', '2025-03-31'),
            going('IN PROGRESS – one in post'),
            '',
          ),
        ],
        '3',
      ),
      aim(
        'Plans are short, written to the family, and say what will be different',
        [
          how(
            'Replace the plan template with the two-page version designed with parents',
            'Principal Social Worker, Systems Team',
            ['Principal Social Worker', 'Systems Team'],
            { ...month('Phase 1 Jan 2025 Phase 2 June 2025', '2025-06'), also: ['2025-01-31'] },
            phase,
            'Q4: used in East and Coast teams',
          ),
          how(
            'Group supervision on writing to the child, one a team',
            'Principal Social Worker',
            ['Principal Social Worker'],
            month('May 2025', '2025-05'),
            notYet,
            '',
          ),
          how(
            'Ask twenty families what they made of their plan and bring the answers to Board',
            'Participation Lead',
            ['Participation Lead'],
            undated('TBC'),
            notYet,
            '',
          ),
        ],
        '4',
      ),
    ],
    'Theme 2',
  ),
  themeOf(
    'A workforce that stays',
    [
      aim(
        'Fewer changes of social worker for children on plans',
        [
          how(
            'Offer retention payment at two and four years',
            'HR Business Partner / Director',
            ['HR Business Partner', 'Director'],
            day('1.4.25', '2025-04-01'),
            going(),
            'Q4: agreed at Cabinet 11.2.25',
          ),
          how(
            'Handover visit with both workers before any transfer',
            'All Team Managers',
            ['All Team Managers'],
            repeating('Ongoing', 'ongoing'),
            late('PATCHY'),
            'Q4: 54% had one',
          ),
        ],
        '5',
      ),
      aim(
        'Caseloads are fair',
        [
          how(
            'Agree the weighting tool and publish caseloads by team',
            'Head of Service (Assessment)',
            ['Head of Service (Assessment)'],
            day('14.2.25', '2025-02-14'),
            done(),
            'Q4: average 17.2; highest 26',
          ),
        ],
        '6',
      ),
    ],
    'Theme 3',
  ),
]

const TITLES = [
  'NOS',
  'What?',
  'How?',
  'Who?',
  'When?',
  'Current Status',
  'Outcome – (report for Q1, Q2, Q3, Q4)',
]

function tableOf(of: TruthTheme): Laid {
  const rows = (of.objectives ?? []).flatMap((what) =>
    what.actions.map((action, at): Free[] => [
      ...(at > 0
        ? []
        : [
            { text: what.ref ?? '', down: what.actions.length },
            { text: what.text, down: what.actions.length },
          ]),
      action.text,
      ...['who', 'when', 'now', 'outcome'].map((name) => cellFor(action, name)),
    ]),
  )
  const titles = TITLES.map((text) => ({ text, bold: true, fill: 'FFF2CC' }))
  return free([titles, ...rows], { widths: [0.7, 4, 5, 2.6, 2, 2.4, 3.4], headings: 1 })
}

export const plan: CorpusPlan = {
  id: 'brackholme-tracker',
  title: 'Brackholme Children’s Services Improvement Tracker',
  style: 'workbook, a sheet a theme, NOS and What? merged, phased dates, status in free words',
  levels: ['Theme', 'What?', 'How?'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Contacts meeting threshold 48% 61%' },
    { kind: 'other', words: 'NFA No further action' },
  ],
  renderings: ['xlsx', 'ods', 'paste:excel', 'html', 'docx', 'pdf:ruled'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Read me'),
    title('Brackholme Children’s Services Improvement Tracker'),
    para('Version 14, updated 28 February 2025 for Improvement Board on 7 March.'),
    ...bullets(
      'Owners update their own rows by noon on the last Friday of the month.',
      'Please do not add columns. If something is finished write COMPLETED and leave it.',
    ),
    ...themes.flatMap((of, at) => [
      sheet(`Theme ${at + 1}`),
      heading(`${of.ref ?? ''}: ${of.text}`),
      tableOf(of),
    ]),
    sheet('Numbers'),
    table([
      ['Indicator', 'Sept 2024', 'Feb 2025', 'Target'],
      ['Contacts meeting threshold', '48%', '61%', '65%'],
      ['CIN reviews in six weeks', '57%', '82%', '95%'],
      ['Agency social workers', '31%', '27%', '15%'],
    ]),
    sheet('Abbreviations'),
    table([
      ['Short', 'In full'],
      ['CIN', 'Child in need'],
      ['MASH', 'Multi-agency safeguarding hub'],
      ['NFA', 'No further action'],
      ['QA', 'Quality assurance'],
    ]),
  ],
}
