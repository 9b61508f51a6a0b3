import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, day, month, printed, themeActions, theme } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const mark = (name: string, status: 'complete' | 'on-track' | 'at-risk' | 'not-started'): TruthRating => ({
  texts: [name, '✓', '√', 'X', 'x'],
  statuses: [status],
})
const done = mark('Completed', 'complete')
const under = mark('Under way', 'on-track')
const delayed = mark('Delayed', 'at-risk')
const none = mark('Not started', 'not-started')

const themes = [
  theme('Part A: Governance', [
    act(
      'Review the membership of the partnership and of its subgroups',
      'Partnership Manager',
      month('Jul 2011', '2011-07'),
      { ref: '1', rating: done },
    ),
    act(
      'Agree an information protocol with the probation trust',
      'Legal Services',
      day('30.09.11', '2011-09-30'),
      { ref: '2', rating: delayed },
    ),
    act('Appoint two lay members', 'Independent Chair', month('Oct 2011', '2011-10'), {
      ref: '3',
      rating: under,
    }),
  ]),
  theme('Part B: Practice', [
    act(
      'Run a conference on bruising in babies who cannot yet move',
      'Named Doctor',
      month('Nov 2011', '2011-11'),
      { ref: '4', rating: under },
    ),
    act(
      'Test how well agencies know the escalation policy',
      'Training Manager',
      month('Jan 2012', '2012-01'),
      { ref: '5', rating: none },
    ),
    act('Audit the use of interpreters in conferences', 'Audit Subgroup', month('Feb 2012', '2012-02'), {
      ref: '6',
      rating: none,
    }),
    act('Publish a leaflet for parents on safe sleep', 'Midwifery Matron', month('Aug 2011', '2011-08'), {
      ref: '7',
      rating: done,
    }),
  ]),
]

const COLUMNS: TruthRating[] = [none, under, delayed, done]

export const plan: CorpusPlan = {
  id: 'tinsworth-crosses',
  title: 'Tinsworth Safeguarding Board Work Plan 2011 to 2012',
  style: 'a mark in one of four status columns below a shared heading',
  levels: ['Part', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'LSCB Local Safeguarding Children Board' }],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'ods', 'paste:excel'],
  page: { landscape: true },
  layout: () => [
    title('Tinsworth Safeguarding Board Work Plan 2011 to 2012'),
    para('Progress is marked by the business unit after each meeting.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(themeActions(of), {
        groups: [
          ['', 4],
          ['Progress', 4],
        ],
        columns: [
          { title: 'No.', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Work to be done', width: 6, of: ({ action }) => action.text },
          { title: 'Responsible', width: 3, of: ({ action }) => action.leads.join(', ') },
          { title: 'Target date', width: 2, of: ({ action }) => action.due?.text ?? '' },
          ...COLUMNS.map((one) => ({
            title: printed(one),
            width: 1,
            of: ({ action }: { action: { rating: unknown } }) => (action.rating === one ? '✓' : ''),
          })),
        ],
      }),
    ]),
    heading('Abbreviations', 2),
    table(
      [
        ['Abbreviation', 'In full'],
        ['LSCB', 'Local Safeguarding Children Board'],
        ['CDOP', 'Child Death Overview Panel'],
        ['MASH', 'Multi-agency safeguarding hub'],
      ],
      { widths: [1, 4] },
    ),
  ],
}
