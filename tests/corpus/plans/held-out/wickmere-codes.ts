import { actionTable, heading, para, table, title } from '../../lay.ts'
import { act, month, placedActions, printed, rated, repeating, theme } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const c = rated('C', 'complete')
const ot = rated('OT', 'on-track')
const s = rated('S', 'at-risk')
const ns = rated('NS', 'not-started')

const themes = [
  theme('Improve the first response', [
    act('Answer urgent referrals within one hour', 'Front Door Manager', month('Apr 2022', '2022-04'), {
      ref: 'i',
      rating: c,
    }),
    act(
      'Share decisions with partners on the same day',
      'Front Door Manager; Police',
      month('Jun 2022', '2022-06'),
      { ref: 'ii', rating: s },
    ),
    act('Review thresholds with schools', 'LSCP Business Manager', month('Sep 2022', '2022-09'), {
      ref: 'iii',
      rating: ot,
    }),
  ]),
  theme('Improve oversight', [
    act('Give each supervisor a guide to good challenge', 'PSW', month('May 2022', '2022-05'), {
      ref: 'i',
      rating: ot,
    }),
    act('Dip sample case notes', 'Head of QA', repeating('Fortnightly', 'other'), { ref: 'ii', rating: ns }),
  ]),
]

export const plan: CorpusPlan = {
  id: 'wickmere-codes',
  title: 'Wickmere Rapid Improvement Plan',
  style: 'short codes of letters for ratings with a key of their own; roman numerals that begin again',
  levels: ['Aim', 'Action'],
  scale: [
    { code: 'C', label: 'Completed', status: 'complete' },
    { code: 'OT', label: 'On track', status: 'on-track' },
    { code: 'S', label: 'Slipped', status: 'at-risk' },
    { code: 'NS', label: 'Not started', status: 'not-started' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'C Completed OT On track S Slipped NS Not started' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'odt',
    'html',
    'xlsx',
    'ods',
    'csv',
    'text:tabs',
    'paste:word',
  ],
  layout: () => [
    title('Wickmere Rapid Improvement Plan'),
    para('Agreed by the rapid improvement group.'),
    ...themes.flatMap((of, at) => [
      heading(`Aim ${String.fromCharCode(65 + at)}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'No', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Step', width: 5, of: ({ action }) => action.text },
          { title: 'Lead person', width: 3, of: ({ action }) => action.leads.join('; ') },
          { title: 'Complete by', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Progress code', width: 2, of: ({ action }) => printed(action.rating) },
          {
            title: 'Comment',
            width: 4,
            of: ({ action }) => (action.rating === s ? 'Slipped by one month' : ''),
          },
        ],
      }),
    ]),
    heading('Progress codes', 2),
    table(
      [
        ['Code', 'Meaning'],
        ['C', 'Completed'],
        ['OT', 'On track'],
        ['S', 'Slipped'],
        ['NS', 'Not started'],
      ],
      { widths: [1, 4] },
    ),
  ],
}
