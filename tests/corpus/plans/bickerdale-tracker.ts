// Titles after a council's tracker of 2017: NOS, What?, How?, Who?, When?, Current Status in free words, Success
// measures, Outcome (report for Q1, Q2, Q3, Q4). Choices: What? is the aim above; the newest date of a cell is in force;
// "Phase 1 completed" is under way. No key.
import { actionTable, type Column, heading, para, sheet, table, title } from '../lay.ts'
import type {} from '../truth.ts'
import { aim, day, month, placedActions, printed, rated, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, TruthDue | null, TruthRating | null]

const DONE = rated('COMPLETED', 'complete')
const PART: TruthRating = { texts: ['Phase 1 completed'], statuses: ['on-track', 'at-risk', null] }
const TRACK = rated('On track', 'on-track')
const PROGRESS: TruthRating = { texts: ['In progress'], statuses: ['on-track'] }
const LATE: TruthRating = { texts: ['Delayed'], statuses: ['off-track', 'at-risk'] }
const NOT = rated('Not started', 'not-started')

/** `more` is Success measures, then Outcome. */
function line([ref, text, who, due, rating]: Line, more: [string, string[]]): TruthAction {
  return written(
    text,
    { who, success: more[0], outcome: more[1] },
    {
      leads: who.split(/, | & /u),
      due,
      ref,
      rating,
      ...(more[0] === '' ? {} : { success: more[0] }),
      ...(more[1].length === 0 ? {} : { progress: more[1].join('\n') }),
    },
  )
}

const COLUMNS: Column[] = [
  { title: 'NOS', width: 0.7, of: (row) => row.action.ref ?? '' },
  { title: 'What?', width: 3, of: (row) => row.objective?.text ?? '', merge: (row) => row.objective },
  { title: 'How?', width: 4, of: (row) => row.action.text },
  { title: 'Who?', width: 2, of: (row) => cellFor(row.action, 'who') },
  { title: 'When?', width: 1.5, of: (row) => row.action.due?.text ?? '' },
  { title: 'Success measures', width: 3, of: (row) => cellFor(row.action, 'success') },
  { title: 'Current Status', width: 1.5, of: (row) => printed(row.action.rating) },
  { title: 'Outcome – (report for Q1, Q2, Q3, Q4)', width: 4, of: (row) => cellFor(row.action, 'outcome') },
]

const phased = (text: string, last: string, ...also: string[]): TruthDue => ({ ...month(text, last), also })

export const plan: CorpusPlan = {
  id: 'bickerdale-tracker',
  title: 'Bickerdale Children’s Services Improvement Tracker 2016-17',
  style:
    'a workbook of questions for titles (What? How? Who? When?), status in free words, outcome by quarter, dates by phase',
  levels: ['Workstream', 'What?', 'How?'],
  scale: null,
  themes: [
    themeOf(
      'Front door',
      [
        aim('Contacts are dealt with on the day that they come', [
          line(
            [
              '1',
              'Move the MASH and the early help line into one room with one telephone number',
              'Head of MASH',
              phased('Phase 1 Dec 2016, Phase 2 Mar 2017', '2017-03', '2016-12-31'),
              PART,
            ],
            ['95% of contacts decided in 24 hours', ['Q1 71%', 'Q2 79%', 'Q3 88%']],
          ),
          line(
            [
              '2',
              'Write a one-page guide to thresholds for schools and GPs',
              'Early Help Manager',
              day('9.12.16', '2016-12-09'),
              DONE,
            ],
            ['Fewer contacts that lead to nothing', ['Q3 guide sent to 96 schools']],
          ),
          line(
            [
              '3',
              'Audit twenty contacts each month that ended in no further action',
              'QA Manager, Head of MASH',
              repeating('Monthly', 'monthly'),
              TRACK,
            ],
            ['No more than 1 in 20 decided wrongly', ['Q2 3 of 60', 'Q3 2 of 60']],
          ),
        ]),
        aim('Domestic abuse notifications are screened with the police', [
          line(
            [
              '4',
              'Daily triage call, 9.30, police to chair',
              'DI Public Protection & Head of MASH',
              month('Nov 2016', '2016-11'),
              DONE,
            ],
            ['Held every working day', ['Q3 held on 58 of 61 days']],
          ),
          line(
            [
              '5',
              'Send notifications to schools before 9am',
              'DI Public Protection',
              month('Apr 2017', '2017-04'),
              LATE,
            ],
            ['All schools signed up', ['Q3 information sharing agreement with lawyers']],
          ),
        ]),
      ],
      'WS1',
    ),
    themeOf(
      'Practice',
      [
        aim('Every child has a plan that the family understands', [
          line(
            [
              '6',
              'Replace the child in need plan form with one page',
              'Principal Social Worker',
              day('13/12/16', '2016-12-13'),
              DONE,
            ],
            ['Parents say that they understand it', ['Q3 in use in all teams']],
          ),
          line(
            [
              '7',
              'Train managers in the practice model',
              'Workforce Lead',
              phased('Phase 1 Oct 2016, Phase 2 Feb 2017', '2017-02', '2016-10-31'),
              PART,
            ],
            ['All 44 managers trained', ['Q2 21 trained', 'Q3 no change, trainer ill']],
          ),
          line(
            [
              '8',
              'Six-weekly supervision observed by a head of service',
              'Heads of Service',
              repeating('Ongoing', 'ongoing'),
              PROGRESS,
            ],
            ['Two observed per month', []],
          ),
        ]),
        aim('Children do not drift in pre-proceedings', [
          line(
            [
              '9',
              'Start a tracker of all children in pre-proceedings, seen weekly by legal and the head of court',
              'Court Manager, Principal Lawyer',
              month('Jan 2017', '2017-01'),
              TRACK,
            ],
            ['None over 16 weeks', ['Q3 9 children over 16 weeks (was 22)']],
          ),
          line(
            [
              '10',
              'Letter before proceedings rewritten in plain English',
              'Principal Lawyer',
              month('Mar 2017', '2017-03'),
              NOT,
            ],
            ['', []],
          ),
        ]),
      ],
      'WS2',
    ),
    themeOf(
      'Workforce',
      [
        aim('Permanent social workers stay with us', [
          line(
            [
              '11',
              'Market supplement for the protection teams',
              'HR Business Partner',
              day('1.4.17', '2017-04-01'),
              LATE,
            ],
            ['Agency rate below 15%', ['Q1 34%', 'Q2 31%', 'Q3 33%']],
          ),
          line(
            [
              '12',
              'Exit interview for everyone who leaves, held by somebody outside the service',
              'HR Business Partner',
              repeating('Ongoing', 'ongoing'),
              TRACK,
            ],
            [
              '',
              [
                'Q2 5 of 8',
                'Q3 6 of 6. Main reason is parking, second is caseload, third is the case system. Report to SMT in February if the agenda allows',
              ],
            ],
          ),
          line(
            [
              '13',
              'Academy for newly qualified workers with a cohort each September and January',
              'Workforce Lead & Principal Social Worker',
              month('Jan 2017', '2017-01'),
              DONE,
            ],
            ['10 in each cohort', ['Q3 9 started']],
          ),
        ]),
      ],
      'WS3',
    ),
  ],
  decoys: [
    { kind: 'measures', words: 'Re-referrals within 12 months 28%' },
    { kind: 'other', words: 'In progress 1' },
  ],
  renderings: ['xlsx', 'ods', 'paste:excel', 'docx', 'pdf:ruled', 'html'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Tracker'),
    title('Bickerdale Children’s Services Improvement Tracker 2016-17'),
    para('Updated 20.1.17. Please do not sort the sheet.'),
    ...plan.themes.flatMap((of) => [
      heading(`${of.ref ?? ''} ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), { columns: COLUMNS }),
    ]),
    sheet('Counts'),
    heading('Where we are, all workstreams', 2),
    table([
      ['Status', 'Number'],
      ['COMPLETED', '4'],
      ['Phase 1 completed', '2'],
      ['On track', '3'],
      ['In progress', '1'],
      ['Delayed', '2'],
      ['Not started', '1'],
    ]),
    sheet('KPIs'),
    heading('Indicators', 2),
    table([
      ['Indicator', 'Q1', 'Q2', 'Q3', 'Target'],
      ['Re-referrals within 12 months', '28%', '27%', '24%', '20%'],
      ['Social worker vacancies', '22%', '20%', '23%', '12%'],
    ]),
  ],
}
