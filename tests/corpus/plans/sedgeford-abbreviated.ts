import { actionTable, heading, para, title } from '../lay.ts'
import { act, month, placedActions, printed, quarter, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const g = rated('G', 'on-track')
const r = rated('R', 'off-track')
const b = rated('B', 'complete', 'embedded')

const themes = [
  theme('Outcome 1: Fewer children move twice', [
    act('Tender for a crisis foster care scheme', 'CM', quarter('Q3 24/25', '2024-12'), {
      ref: 'LG1.1',
      rating: g,
    }),
    act('Ask carers weekly how they are', 'SSW', month('09/24', '2024-09'), { ref: 'LG1.2', rating: b }),
    act('Begin therapy before a move, not after', 'CAMHS CLA Lead', month('01/25', '2025-01'), {
      ref: 'LG1.3',
      rating: r,
    }),
  ]),
  theme('Outcome 2: Brothers and sisters together', [
    act('Buy two larger homes for sibling groups', 'HoC / Property', month('03/25', '2025-03'), {
      ref: 'LG2.1',
      rating: r,
    }),
    act('Record each time siblings are parted and why', 'IRO Mgr', month('10/24', '2024-10'), {
      ref: 'LG2.2',
      rating: g,
    }),
  ]),
]
const homes = themes[1]?.actions?.[0]
if (homes) homes.leads = ['HoC', 'Property']

export const plan: CorpusPlan = {
  id: 'sedgeford-abbreviated',
  title: 'Sedgeford Placement Stability Plan',
  style:
    'the rating and the date before the lead and the action; titles shortened with full stops; months as mm/yy',
  levels: ['Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'xlsx',
    'ods',
    'csv',
    'text:tabs',
    'paste:word',
    'paste:cells',
  ],
  layout: () => [
    title('Sedgeford Placement Stability Plan'),
    para('Reviewed at each meeting of the sufficiency group.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Ref.', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'R.A.G.', width: 1, of: ({ action }) => printed(action.rating) },
          { title: 'Compl. by', width: 1.5, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Resp. officer', width: 2, of: ({ action }) => action.leads.join(' / ') },
          { title: 'Detail of action', width: 5, of: ({ action }) => action.text },
          {
            title: 'Prog. to date',
            width: 4,
            of: ({ action }) => (action.rating === r ? 'Held up by the budget of February 2025' : ''),
          },
        ],
      }),
    ]),
  ],
}
