import { actionTable, heading, para, strong, table, title } from '../lay.ts'
import { act, aim, month, placedActions, rated, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const g: TruthRating = { ...rated('G', 'on-track'), fill: '00B050' }
const a: TruthRating = { ...rated('A', 'at-risk'), fill: 'FFC000' }
const r: TruthRating = { ...rated('R', 'off-track'), fill: 'FF0000' }
const c: TruthRating = { ...rated('C', 'complete'), fill: '0070C0' }

const themes = [
  themeOf(
    'Improvement Area One: Our people',
    [
      aim(
        'Our teams are settled and skilled',
        [
          act(
            'Write a workforce strategy with staff and trade unions',
            'Yusuf Adan',
            month('May 24', '2024-05'),
            { ref: '1.1.1', rating: c },
          ),
          act(
            'Compare pay and benefits with eight nearby councils',
            'Yusuf Adan',
            month('Jul 24', '2024-07'),
            { ref: '1.1.2', rating: g },
          ),
          act(
            'Offer a sabbatical after five years in the front line',
            'Yusuf Adan',
            month('Jan 25', '2025-01'),
            { ref: '1.1.3', rating: a },
          ),
        ],
        '1.1',
      ),
      aim(
        'Managers lead well',
        [
          act(
            'Start a twelve month programme for first-time managers',
            'Celia Whitmore',
            month('Sep 24', '2024-09'),
            { ref: '1.2.1', rating: g },
          ),
          act(
            'Give each manager feedback from the people they manage',
            'Celia Whitmore',
            repeating('Six-monthly', 'six-monthly'),
            { ref: '1.2.2', rating: r },
          ),
        ],
        '1.2',
      ),
    ],
    '1',
  ),
  themeOf(
    'Improvement Area Two: Our processes',
    [
      aim(
        'Records help the work along',
        [
          act(
            'Cut the assessment form from thirty pages to nine',
            'Dom Keane; PSW',
            month('Jun 24', '2024-06'),
            { ref: '2.1.1', rating: c },
          ),
          act(
            'Let families see and add to their plan through a phone',
            'Dom Keane; PSW',
            month('Mar 25', '2025-03'),
            { ref: '2.1.2', rating: r },
          ),
        ],
        '2.1',
      ),
      aim(
        'Decisions are made once and made well',
        [
          act('Merge three panels into a single weekly panel', 'DCS', month('Apr 24', '2024-04'), {
            ref: '2.2.1',
            rating: c,
          }),
          act(
            'Write to the family within a day of any panel decision',
            'DCS',
            repeating('Ongoing', 'ongoing'),
            { ref: '2.2.2', rating: g },
          ),
        ],
        '2.2',
      ),
    ],
    '2',
  ),
]

const SUCCESS: Record<string, string[]> = {
  '1.1': [
    'Turnover below 12%',
    'Fewer than one post in ten held by agency workers',
    'Staff say that they would recommend us',
  ],
  '1.2': ['Managers stay', 'Supervision is rated good in four audits out of five'],
  '2.1': ['Workers spend two hours a day fewer at a screen'],
  '2.2': ['No family waits more than a week', 'Fewer appeals'],
}

export const plan: CorpusPlan = {
  id: 'oxenfold-blanks',
  title: 'Oxenfold Children’s Improvement Plan 2024/25',
  style:
    'objectives and leads printed once and left blank below, not merged; banner rows; success criteria as a list; letters on colours',
  levels: ['Improvement Area', 'Objective', 'Action'],
  scale: [
    { code: 'R', label: 'Off track', status: 'off-track' },
    { code: 'A', label: 'Some risk', status: 'at-risk' },
    { code: 'G', label: 'On track', status: 'on-track' },
    { code: 'C', label: 'Complete', status: 'complete' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'R Off track A Some risk G On track C Complete' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'xlsx',
    'ods',
    'text:tabs',
    'text:pages',
    'paste:word',
    'paste:excel',
  ],
  page: { landscape: true, footer: 'Oxenfold Improvement Board' },
  layout: () => [
    title('Oxenfold Children’s Improvement Plan 2024/25'),
    para('The plan has two improvement areas. Each objective has one accountable lead.'),
    actionTable(placedActions({ themes }), {
      banner: ({ theme }) => theme.text,
      columns: [
        {
          title: 'Objective',
          width: 3,
          of: ({ objective }) => `${objective?.ref ?? ''} ${objective?.text ?? ''}`,
          once: ({ objective }) => objective,
        },
        { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Action', width: 4, of: ({ action }) => action.text },
        {
          title: 'Lead',
          width: 2,
          of: ({ action }) => action.leads.join(' & '),
          once: ({ objective }) => objective,
        },
        { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
        {
          title: 'Success criteria',
          width: 4,
          of: ({ objective }) =>
            (SUCCESS[objective?.ref ?? ''] ?? []).map((text) => ({ text, bullet: true })),
          once: ({ objective }) => objective,
        },
        {
          title: 'RAG',
          width: 1,
          of: ({ action }) => action.rating?.texts[0] ?? '',
          fill: ({ action }) => action.rating?.fill,
        },
      ],
    }),
    heading('RAG key', 2),
    table(
      [
        ['R', 'Off track'],
        ['A', 'Some risk'],
        ['G', 'On track'],
        ['C', 'Complete'],
      ],
      { widths: [1, 6], headings: 0 },
    ),
    strong('Next review: October 2024'),
  ],
}

// Objectives, and so leads, are printed once: whether a blank below means the same lead is not said.
for (const { action, objective } of placedActions({ themes })) {
  if (action !== objective?.actions[0]) action.leadsMayLack = true
}
