import { actionTable, heading, para, title } from '../lay.ts'
import { act, month, theme, undated, year, placedActions } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const themes = [
  theme('That the council asks every care leaver whether their home is warm enough', [
    act(
      'Add two questions on heating to the pathway plan review',
      'Leaving Care Manager',
      month('November 2023', '2023-11'),
      { ref: '1' },
    ),
  ]),
  theme('That spare rooms in sheltered housing are considered for foster families', [
    act(
      'Bring a joint paper to both departments on adapting homes',
      'Head of Housing Strategy; Fostering Manager',
      month('January 2024', '2024-01'),
      { ref: '2' },
    ),
  ]),
  theme('That the cost of school uniform is met for all children in care', [
    act(
      'Raise the uniform grant and pay it to carers in July',
      'Finance Business Partner',
      month('July 2024', '2024-07'),
      { ref: '3' },
    ),
  ]),
  theme('That members visit homes unannounced', [
    act(
      'Draw up a rota of visits with training for members',
      'Democratic Services',
      undated('Within 8 weeks'),
      { ref: '4' },
    ),
  ]),
  theme('That apprenticeships are kept for care leavers', [
    act('Ring-fence six apprenticeships a year', 'Head of HR', year('2024/25', '2025-03'), { ref: '5' }),
  ]),
]
const DECISION = ['Accepted', 'Accepted in part', 'Accepted', 'Accepted', 'Accepted']

export const plan: CorpusPlan = {
  id: 'wadham-response',
  title: 'Wadham Cabinet Response to the Scrutiny Review of Care Leavers',
  style: 'a response to scrutiny: recommendation, decision, member and officer, one action a recommendation',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Wadham Cabinet Response to the Scrutiny Review of Care Leavers'),
    para('Cabinet thanks the task group for its work.'),
    heading('Response', 2),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Rec', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Recommendation', width: 5, of: ({ theme: of }) => of.text },
        { title: 'Decision', width: 2, of: ({ action }) => DECISION[Number(action.ref) - 1] ?? '' },
        { title: 'Proposed action', width: 5, of: ({ action }) => action.text },
        { title: 'Cabinet Member', width: 2, of: () => 'Cllr Prue Lambert' },
        { title: 'Lead Officer', width: 3, of: ({ action }) => action.leads.join(' and ') },
        { title: 'Implementation date', width: 2, of: ({ action }) => action.due?.text ?? '' },
      ],
    }),
  ],
}
