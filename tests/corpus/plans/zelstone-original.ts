// Typical. An improvement plan with outcome and objective merged at the left, numbers inside the action, an overall
// lead who leads no action, dates revised in the cell, and a rating that speaks of the original date.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import {
  aim,
  month,
  placedActions,
  printed,
  quarter,
  rated,
  repeating,
  themeOf,
  undated,
  year,
} from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const DONE = rated('Complete', 'complete')
const ON = rated('On track to original date', 'on-track')
const LATE = rated('Delayed by less than 3 months', 'at-risk')
const MISS = rated('Will not be met within 3 months', 'off-track')

type Line = [string, string, string, TruthDue, ReturnType<typeof rated>, [string, string]]

function line(...[ref, text, leads, due, rating, [success, link]]: Line): TruthAction {
  return written(
    text,
    { lead: leads.replaceAll(';', ' and '), when: due.text, success, link },
    { ref, leads: leads.split(';'), due, rating, ...(success === '' ? {} : { success }) },
  )
}

const OVERALL = new Map([
  ['Our people', 'Director of Children’s Services'],
  ['Our practice', 'Assistant Director, Safeguarding'],
  ['Our partnerships', 'Chief Executive'],
])

const themes: TruthTheme[] = [
  themeOf(
    'Our people',
    [
      aim('We have enough social workers and they stay', [
        line(
          '1.1',
          'Launch a new pay offer for social workers and managers',
          'Head of HR',
          month('May 25', '2025-05'),
          DONE,
          ['Vacancies fall below 12%', 'People Strategy'],
        ),
        line(
          '1.2',
          'Recruit eight social workers from overseas',
          'Head of HR;Principal Social Worker',
          { ...month('Nov 2025 → Feb 2026 (rev)', '2026-02'), also: ['2025-11-30'] },
          LATE,
          ['Eight in post', 'People Strategy'],
        ),
        line(
          '1.3',
          'Grow our own: twelve apprentices',
          'Principal Social Worker',
          year('2026', '2026-12'),
          ON,
          ['', 'Apprenticeship Plan'],
        ),
      ]),
      aim('Staff are well supported', [
        line(
          '1.4',
          'Run a health check of all teams and tell staff what came of it',
          'Workforce Development Lead',
          repeating('Annual', 'annual'),
          ON,
          ['70% would recommend working here', ''],
        ),
        line(
          '1.5',
          'Move the two assessment teams into one building',
          'Head of Assessment',
          quarter('Q2 2025/26', '2025-09'),
          DONE,
          ['', 'Estates Plan'],
        ),
      ]),
    ],
    'Improvement Area One',
  ),
  themeOf(
    'Our practice',
    [
      aim('Children have good plans', [
        line(
          '2.1',
          'Bring in a practice week each season at which leaders sit with workers',
          'Principal Social Worker',
          repeating('Quarterly', 'quarterly'),
          ON,
          ['Audit grades rise', 'QA Framework'],
        ),
        line(
          '2.2',
          'Rewrite the plan template with parents',
          'Head of Safeguarding',
          { ...month('April 2025 Feb 2026', '2026-02'), also: ['2025-04-30'] },
          LATE,
          ['Parents say that they understand the plan', ''],
        ),
        line(
          '2.3',
          'Set standards for visits to children and test them by audit',
          'QA Manager',
          month('Jul 25', '2025-07'),
          DONE,
          ['90% of visits meet the standard', 'QA Framework'],
        ),
      ]),
      aim('Permanence comes without delay', [
        line(
          '2.4',
          'Track each child under five every fortnight',
          'Permanence Manager',
          month('Commence Jan 2026', '2026-01'),
          ON,
          ['', 'Permanence Policy'],
        ),
        line(
          '2.5',
          'Clear life story work owed to forty children',
          'Permanence Manager;Adoption Support Manager',
          {
            ...undated('Spring term 2026'),
            also: ['2026-03-31', '2026-04-30', '2026-05-31', '2026-04-03', '2026-03-27'],
          },
          MISS,
          ['Forty books given', 'Permanence Policy'],
        ),
        line('2.6', 'Train IROs to challenge drift', 'IRO Manager', month('Sep 25', '2025-09'), DONE, [
          'Challenges lead to change in 80% of cases',
          '',
        ]),
      ]),
    ],
    'Improvement Area Two',
  ),
  themeOf(
    'Our partnerships',
    [
      aim('Partners own thresholds with us', [
        line(
          '3.1',
          'Relaunch the threshold document at four locality events',
          'Partnership Manager',
          month('Oct 25', '2025-10'),
          DONE,
          ['Fewer contacts that need no action', 'Safeguarding Partnership Plan'],
        ),
        line(
          '3.2',
          'Second a health visitor and a mental health nurse to the front door',
          'ICB Designated Nurse',
          month('Dec 25', '2025-12'),
          MISS,
          ['', 'Safeguarding Partnership Plan'],
        ),
        line(
          '3.3',
          'Sit with head teachers to go through cases where we did not agree',
          'Head of Assessment;Head of Education Safeguarding',
          repeating('Half-termly', 'other'),
          ON,
          ['Schools say that they understand decisions', ''],
        ),
      ]),
    ],
    'Improvement Area Three',
  ),
]

export const plan: CorpusPlan = {
  id: 'zelstone-original',
  title: 'Zelstone: our children’s improvement plan',
  style:
    'objective merged at the left, numbers inside the action, overall lead apart, arrows for revised dates, rating against the original date',
  levels: ['Improvement Area', 'Objective', 'Action'],
  scale: [
    { code: 'Complete', label: 'Complete', status: 'complete' },
    { code: 'On track to original date', label: 'On track to original date', status: 'on-track' },
    { code: 'Delayed by less than 3 months', label: 'Delayed by less than 3 months', status: 'at-risk' },
    {
      code: 'Will not be met within 3 months',
      label: 'Will not be met within 3 months',
      status: 'off-track',
    },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Expected before the original date and three months more' },
    { kind: 'measures', words: 'Vacancies 21% 16% 12%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Zelstone: our children’s improvement plan'),
    para(
      'Version 6, November 2025. This plan is overseen by the Good Childhoods Board, which meets monthly, every second time with partners.',
    ),
    heading('Our three improvement areas'),
    ...bullets('Our people', 'Our practice', 'Our partnerships'),
    ...themes.flatMap((of) => {
      return [
        heading(`${of.ref ?? ''}: ${of.text}`, 2),
        para(`Overall lead: ${OVERALL.get(of.text) ?? ''}`),
        actionTable(placedActions({ themes: [of] }), {
          columns: [
            {
              title: 'Objective',
              width: 2.2,
              of: ({ objective }) => objective?.text ?? '',
              merge: ({ objective }) => objective,
            },
            { title: 'Key actions', width: 4, of: ({ action }) => `${action.ref ?? ''} ${action.text}` },
            { title: 'Success criteria', width: 2.6, of: ({ action }) => cellFor(action, 'success') },
            { title: 'Lead Officer', width: 2.2, of: ({ action }) => cellFor(action, 'lead') },
            { title: 'Timescale', width: 1.6, of: ({ action }) => cellFor(action, 'when') },
            { title: 'RAG rating', width: 1.7, of: ({ action }) => printed(action.rating) },
            {
              title: 'Links to Strategy and Detailed Action Plan',
              width: 2,
              of: ({ action }) => cellFor(action, 'link'),
            },
          ],
        }),
      ]
    }),
    heading('How we rate actions'),
    table([
      ['Rating', 'What it means'],
      ['Complete', 'Done, and evidence has been given to the Board'],
      ['On track to original date', 'Expected by the date first agreed'],
      ['Delayed by less than 3 months', 'Expected before the original date and three months more'],
      ['Will not be met within 3 months', 'The lead officer must bring a recovery note'],
    ]),
    heading('How we will know'),
    table([
      ['Measure', 'April', 'October', 'Target'],
      ['Vacancies', '21%', '16%', '12%'],
      ['Audits good or better', '38%', '47%', '60%'],
      ['Re-referrals', '25%', '23%', '20%'],
    ]),
  ],
}
