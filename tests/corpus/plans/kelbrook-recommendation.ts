import { field, free, heading, para, title, type Free } from '../lay.ts'
import { act, day, month, rated, theme } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthTheme } from '../types.ts'

const green = rated('GREEN', 'on-track')
const amber = rated('AMBER', 'at-risk')
const blue = rated('BLUE', 'complete')

const themes = [
  theme(
    'Recommendation 1: Ensure that the threshold for statutory intervention is understood and applied by all partners',
    [
      act(
        'Refresh the Continuum of Need and publish a one-page guide for each agency',
        'Partnership Manager',
        month('Oct 2021', '2021-10'),
        { ref: '1.1', rating: blue },
      ),
      act(
        'Offer consultation calls to designated safeguarding leads in schools and colleges',
        'MASH Team Manager',
        month('Nov 2021', '2021-11'),
        { ref: '1.2', rating: green },
      ),
      act(
        'Audit thirty referrals that did not meet the threshold and feed back to referrers',
        'Quality Assurance Officer',
        month('Jan 2022', '2022-01'),
        { ref: '1.3', rating: green },
      ),
    ],
  ),
  theme(
    'Recommendation 2: Improve the quality of return home interviews and the use made of what children say',
    [
      act(
        'Bring the interviews in house and recruit two youth workers to carry them out',
        'Head of Adolescent Service',
        month('Dec 2021', '2021-12'),
        { ref: '2.1', rating: amber },
      ),
      act(
        'Present a quarterly analysis of push and pull factors to the missing and exploited panel',
        'Missing Children Coordinator',
        month('Feb 2022', '2022-02'),
        { ref: '2.2', rating: green },
      ),
    ],
  ),
  theme('Recommendation 3: Strengthen the independent challenge of care plans by reviewing officers', [
    act(
      'Introduce midway checks between reviews with a written note to the team manager',
      'IRO Service Manager',
      day('1 October 2021', '2021-10-01'),
      { ref: '3.1', rating: blue },
    ),
    act(
      'Revise the dispute resolution protocol so that each stage has a limit of five days',
      'IRO Service Manager',
      day('15 November 2021', '2021-11-15'),
      { ref: '3.2', rating: green },
    ),
    act(
      'Report themes from disputes to the corporate parenting panel twice a year',
      'Head of Safeguarding and Review',
      month('March 2022', '2022-03'),
      { ref: '3.3', rating: green },
    ),
  ]),
]

function block(of: TruthTheme): LaidTable {
  const actions = of.actions ?? []
  const rows: Free[][] = [
    ['Actions', 'Owner', 'Timescale', 'RAG', 'Impact', 'Evidence'].map((text) => ({
      text,
      bold: true,
      fill: 'C6D9F1',
    })),
    ...actions.map((action, at): Free[] => [
      `${action.ref ?? ''} ${action.text}`,
      action.leads.join(', '),
      action.due?.text ?? '',
      {
        text: action.rating?.texts[0] ?? '',
        fill: action.rating === blue ? '00B0F0' : action.rating === amber ? 'FFC000' : '00B050',
      },
      ...(at === 0
        ? [
            { text: 'Children receive help at the right level at the right time', down: actions.length },
            {
              text: ['Audit reports', 'Minutes of the panel', 'Data in the scorecard'],
              down: actions.length,
            },
          ]
        : []),
    ]),
  ]
  return free(rows, { widths: [6, 3, 2, 1.6, 3, 3], headings: 1 })
}

export const plan: CorpusPlan = {
  id: 'kelbrook-recommendation',
  title: 'Kelbrook Focused Visit Action Plan 2021',
  style:
    'recommendation by recommendation: its words as a heading, lead officer and background as labelled lines, a table whose impact and evidence are merged over all its rows',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:shaded',
    'pdf:bare',
    'odt',
    'html',
    'text:tabs',
    'text:columns',
    'text:wrapped',
    'text:paragraphs',
    'paste:word',
  ],
  page: { landscape: true },
  layout: () => [
    title('Kelbrook Focused Visit Action Plan 2021'),
    para(
      'The focused visit of 14 and 15 July 2021 looked at our front door. The letter was published on 27 August 2021.',
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      field('Accountable officer', 'Director of Children’s Services'),
      field(
        'Background',
        'Inspectors sampled 38 children’s records and spoke with staff, partners and families.',
      ),
      block(of),
    ]),
    heading('Monitoring', 2),
    para(
      'The plan will be monitored by the Quality Improvement Board and by the scrutiny committee each quarter.',
    ),
  ],
}
