import { free, heading, para, title, type Free } from '../lay.ts'
import { act, day, month, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const ongoing = rated('In hand', 'on-track')
const done = rated('Signed off', 'complete', 'embedded')

const AGENCIES = ['Children’s Social Care', 'Police', 'ICB', 'Probation']

const themes = [
  theme('Strategy discussions do not include everyone who should be there', [
    act(
      'Agree a single list of who is invited',
      'Children’s Social Care; Police; ICB',
      month('November 2022', '2022-11'),
      { ref: '1.1', rating: done },
    ),
    act('Record in each agency who came and why not', 'Police', day('16 December 2022', '2022-12-16'), {
      ref: '1.2',
      rating: ongoing,
    }),
  ]),
  theme('Babies’ risks are not weighed before birth', [
    act(
      'Begin pre-birth assessment by twenty weeks',
      'Children’s Social Care',
      month('January 2023', '2023-01'),
      { ref: '2.1', rating: ongoing },
    ),
    act('Flag expected babies of parents on licence', 'Probation; ICB', month('February 2023', '2023-02'), {
      ref: '2.2',
      rating: ongoing,
    }),
  ]),
  theme('Front-line staff do not know the escalation policy', [
    act(
      'Reissue the policy on one page',
      'Children’s Social Care; Police; ICB; Probation',
      month('October 2022', '2022-10'),
      { ref: '3.1', rating: done },
    ),
    act('Count escalations and how they ended', 'ICB', month('March 2023', '2023-03'), {
      ref: '3.2',
      rating: ongoing,
    }),
  ]),
]

function rows(): Free[][] {
  return themes.flatMap((of) =>
    (of.actions ?? []).map((action, at, all): Free[] => [
      ...(at === 0 ? [{ text: of.text, down: all.length }] : []),
      action.ref ?? '',
      action.text,
      ...AGENCIES.map((agency) => (action.leads.includes(agency) ? '✓' : '')),
      action.due?.text ?? '',
      action.rating?.texts[0] ?? '',
    ]),
  )
}

export const plan: CorpusPlan = {
  id: 'kelderwick-agencies',
  title: 'Kelderwick Joint Targeted Area Inspection Action Plan',
  style: 'a partnership: who leads is ticked in columns of agencies below a shared title',
  levels: ['Area for improvement', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'ods', 'paste:word', 'paste:excel'],
  page: { landscape: true },
  layout: () => [
    title('Kelderwick Joint Targeted Area Inspection Action Plan'),
    para('The partnership’s executive meets monthly until the plan is done.'),
    heading('Action plan', 2),
    free(
      [
        [
          { text: 'Area for improvement', down: 2, bold: true },
          { text: 'Ref', down: 2, bold: true },
          { text: 'Action', down: 2, bold: true },
          { text: 'Lead agency', across: 4, bold: true },
          { text: 'Completion by', down: 2, bold: true },
          { text: 'Status', down: 2, bold: true },
        ],
        AGENCIES.map((text) => ({ text, bold: true })),
        ...rows(),
      ],
      { widths: [4, 1, 5, 1.6, 1.4, 1, 1.6, 2, 2], headings: 2 },
    ),
  ],
}
