import { actionTable, heading, para, title } from '../../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, theme } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const c = rated('Closed', 'complete', null)
const o = rated('Open', 'on-track', 'not-started', null)
const d = rated('Open - delayed', 'at-risk', 'off-track')

const themes = [
  theme('Independent Reviewing Officers', [
    act(
      'Cut the number of children whom each reviewing officer has to seventy',
      'QAM',
      month('Sep-19', '2019-09'),
      { ref: 'IRO/1', rating: d },
    ),
    act('Publish a yearly report by July', 'QAM', day('31/07/2019', '2019-07-31'), {
      ref: 'IRO/2',
      rating: c,
    }),
    act('Escalate drift within two working days', 'IROs', repeating('Ongoing', 'ongoing'), {
      ref: 'IRO/3',
      rating: o,
    }),
  ]),
  theme('Virtual School', [
    act('Begin termly plans for children under five', 'VSH', month('Nov-19', '2019-11'), {
      ref: 'VS/1',
      rating: o,
    }),
    act('Link each school to a named adviser', 'VSH', month('Oct-19', '2019-10'), { ref: 'VS/2', rating: c }),
  ]),
]

export const plan: CorpusPlan = {
  id: 'quarrington-tracker',
  title: 'Quarrington Annual Conversation Action Log',
  style:
    'an action log: source, raised on, action, owner, target, status, closed on; references with a slash',
  levels: ['Area', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'pdf:ruled',
    'xlsx',
    'ods',
    'csv',
    'html',
    'text:tabs',
    'text:slashes',
    'paste:cells',
    'paste:excel',
  ],
  page: { landscape: true },
  layout: () => [
    title('Quarrington Annual Conversation Action Log'),
    para('QAM: Quality Assurance Manager. VSH: Virtual School Head.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Log no.', width: 1.5, of: ({ action }) => action.ref ?? '' },
          { title: 'Source', width: 2, of: () => 'Annual conversation' },
          { title: 'Raised', width: 1.5, of: () => '04/06/2019' },
          { title: 'Agreed action', width: 5, of: ({ action }) => action.text },
          { title: 'Resp.', width: 1.5, of: ({ action }) => action.leads.join(', ') },
          { title: 'Target', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Open / closed', width: 2, of: ({ action }) => printed(action.rating) },
          { title: 'Closed on', width: 2, of: ({ action }) => (action.rating === c ? '12/08/2019' : '') },
        ],
      }),
    ]),
  ],
}
