import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, day, month, printed, rated, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const one = rated('1', 'complete')
const two = rated('2', 'on-track')
const three = rated('3', 'at-risk', 'on-track')
const four = rated('4', 'off-track', 'not-started')

const PRIYA = 'Priya Venkatesan, Assistant Director'
const GLENN = 'Glenn Corrigan, Head of Youth Justice'
const MIRIAM = 'Miriam Falade'

const themes = [
  theme('Recommendation 1: Assess the safety of every child who comes to the service', [
    act('Countersign each assessment within two working days', PRIYA, repeating('Ongoing', 'ongoing'), {
      rating: two,
    }),
    act('Train staff in contextual safeguarding', PRIYA, month('June 2023', '2023-06'), { rating: one }),
    act(
      'Ask social care for a chronology before the first interview',
      PRIYA,
      day('1 May 2023', '2023-05-01'),
      { rating: one },
    ),
  ]),
  theme('Recommendation 2: Make plans that keep other people safe', [
    act('Include victims’ wishes in each plan', GLENN, month('July 2023', '2023-07'), { rating: three }),
    act(
      'Review plans jointly with police when a child is arrested again',
      GLENN,
      repeating('Ongoing', 'ongoing'),
      { rating: two },
    ),
  ]),
  theme('Recommendation 3: Give the management board better information', [
    act('Show disproportionality by ward and by school', MIRIAM, month('September 2023', '2023-09'), {
      rating: four,
    }),
    act('Bring one child’s story to each board', MIRIAM, repeating('Quarterly', 'quarterly'), {
      rating: two,
    }),
    act('Compare reoffending with our family of services', MIRIAM, month('December 2023', '2023-12'), {
      rating: three,
    }),
  ]),
]

export const plan: CorpusPlan = {
  id: 'kirkholme-one-lead',
  title: 'Kirkholme Youth Justice Service HMIP Action Plan',
  style: 'the lead stands once, in a line above each table; no column of leads',
  levels: ['Recommendation', 'Action'],
  scale: [
    { code: '1', label: 'Completed', status: 'complete' },
    { code: '2', label: 'On target', status: 'on-track' },
    { code: '3', label: 'Slightly delayed', status: 'at-risk' },
    { code: '4', label: 'Not achieved', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Slightly delayed' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:crown', 'odt', 'html', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Kirkholme Youth Justice Service HMIP Action Plan'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      para(`Lead: ${of.actions?.[0]?.leads.join('; ') ?? ''}`),
      actionTable(themeActions(of), {
        columns: [
          { title: 'Action', width: 6, of: ({ action }) => action.text },
          { title: 'Target date', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Evidence', width: 3, of: () => 'Minutes and dip samples' },
          { title: 'Rating', width: 1, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Ratings', 2),
    table([
      ['Code', 'Meaning'],
      ['1', 'Completed'],
      ['2', 'On target'],
      ['3', 'Slightly delayed'],
      ['4', 'Not achieved'],
    ]),
  ],
}
