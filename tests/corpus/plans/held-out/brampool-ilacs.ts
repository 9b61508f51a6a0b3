import { free, heading, para, title, type Free } from '../../lay.ts'
import { act, day, month, printed, rated, theme, undated } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const done = rated('Complete', 'complete')
const going = rated('In progress', 'on-track')
const late = rated('Overdue', 'off-track')
const not = rated('Not started', 'not-started')

const themes = [
  theme(
    'Recommendation 1: The quality of written plans, so that children and families understand what needs to change and by when',
    [
      act(
        'Co-produce a new child’s plan template with families and with the Children in Care Council',
        'Head of Practice Improvement',
        day('30/06/2023', '2023-06-30'),
        { ref: '1.1', rating: done },
      ),
      act(
        'Deliver a programme of SMART planning workshops to all social workers and managers',
        'Learning and Development Manager',
        day('30/09/2023', '2023-09-30'),
        { ref: '1.2', rating: going },
      ),
      act(
        'Dip sample ten plans from each team each month and report themes to the Quality and Performance Meeting',
        'Quality Assurance Manager; Team Managers',
        day('31/07/2023', '2023-07-31'),
        { ref: '1.3', rating: late },
      ),
    ],
  ),
  theme('Recommendation 2: Management oversight and the recording of decisions', [
    act(
      'Set out in writing the decisions which must be recorded by a manager and the time in which to do it',
      'Assistant Director for Social Work',
      day('31/05/2023', '2023-05-31'),
      { ref: '2.1', rating: done },
    ),
    act(
      'Run a weekly exception report of children with no management case note in the last six weeks',
      'Performance Lead',
      undated('TBC once system upgrade complete'),
      { ref: '2.2', rating: not },
    ),
  ]),
  theme('Recommendation 3: The help and support given to 16 and 17 year olds who present as homeless', [
    act(
      'Sign a joint protocol with each of the four district housing authorities',
      'Head of Leaving Care; Housing Options Managers',
      month('Aug 2023', '2023-08'),
      { ref: '3.1', rating: going },
    ),
    act(
      'Make sure that a joint assessment is begun on the day a young person presents',
      'Head of Leaving Care',
      month('Oct 2023', '2023-10'),
      { ref: '3.2', rating: going },
    ),
    act(
      'Commission six emergency beds within supported lodgings',
      'Commissioning Manager',
      month('Jan 2024', '2024-01'),
      { ref: '3.3', rating: not },
    ),
  ]),
]

const OWNERS = [
  'Janine Stott, Assistant Director',
  'Rafe Delacourt, Assistant Director',
  'Janine Stott, Assistant Director',
]
const titles = [
  'Action No',
  'Action',
  'Action Owner',
  'Start',
  'Completion date',
  'Status',
  'Evidence of impact',
].map((text) => ({ text, bold: true, fill: 'BFBFBF' }))

function rows(): Free[][] {
  return themes.flatMap((of, at): Free[][] => [
    [{ text: of.text, across: 7, bold: true, fill: '1F3864' }],
    [
      { text: 'Executive owner', across: 2, bold: true },
      { text: OWNERS[at] ?? '', across: 5 },
    ],
    [
      { text: 'What difference will this make for children?', across: 2, bold: true },
      { text: 'Children will know what is going to happen and why, and will be safer sooner.', across: 5 },
    ],
    titles,
    ...(of.actions ?? []).map((action): Free[] => [
      action.ref ?? '',
      action.text,
      action.leads.join('; '),
      '01/04/2023',
      action.due?.text ?? '',
      printed(action.rating),
      action.rating === done
        ? [
            'Seen by the board on 12 July 2023.',
            'Audit of 30 plans in August: 19 good, 8 requires improvement, 3 inadequate.',
          ]
        : action.rating === late
          ? 'Sampling began in August in five of nine teams.'
          : '',
    ]),
  ])
}

export const plan: CorpusPlan = {
  id: 'brampool-ilacs',
  title: 'Brampool Council: Response to the ILACS Inspection – Action Plan',
  style:
    'recommendations as banners in one long table, each with its owner and difference in rows of their own and the heading row again',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'odt',
    'html',
    'text:tabs',
    'text:pages',
    'xlsx',
    'paste:word',
    'paste:excel',
  ],
  page: { landscape: true },
  layout: () => [
    title('Brampool Council: Response to the ILACS Inspection – Action Plan'),
    para(
      'Ofsted inspected in January 2023 and published its report on 6 March 2023. Inspectors made three recommendations. The action plan below was sent to Ofsted on 14 June 2023.',
    ),
    heading('Action plan', 1),
    free(rows(), { widths: [1, 5, 3, 1.5, 2, 2, 5], headings: 0 }),
  ],
}
