import { heading, para, strong, title } from '../lay.ts'
import { act, day, month, printed, rated, theme, themeActions } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const g = rated('Green', 'on-track', null)
const a = rated('Amber', 'at-risk', null)
const c = rated('Complete', 'complete')

const themes = [
  theme('Objective A: Young carers are found', [
    act(
      'Ask one question about caring at every school entry',
      'Admissions Manager',
      month('September 2021', '2021-09'),
      { ref: 'A1', rating: g },
    ),
    act(
      'Put a young carers champion in each surgery',
      'Primary Care Lead',
      month('December 2021', '2021-12'),
      { ref: 'A2', rating: a },
    ),
  ]),
  theme('Objective B: Young carers have time of their own', [
    act(
      'Open a Saturday club in the north of the borough',
      'Youth Service Manager',
      day('6 November 2021', '2021-11-06'),
      { ref: 'B1', rating: c },
    ),
    act('Pay for a taxi home after clubs', 'Transport Coordinator', month('October 2021', '2021-10'), {
      ref: 'B2',
      rating: g,
    }),
    act('Lend laptops for homework on the ward', 'Hospital School Head', month('January 2022', '2022-01'), {
      ref: 'B3',
      rating: a,
    }),
  ]),
]

export const plan: CorpusPlan = {
  id: 'cotesby-inline',
  title: 'Cotesby Young Carers Strategy Delivery Plan',
  style: 'no tables: each action a line in bold, and below it one line that holds lead, date and status',
  levels: ['Objective', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Cotesby Young Carers Strategy Delivery Plan'),
    para('Young carers chose the order of the actions.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      ...themeActions(of).flatMap(({ action }) => [
        strong(`Action ${action.ref ?? ''}: ${action.text}`),
        para(
          `Lead: ${action.leads.join(', ')} | Deadline: ${action.due?.text ?? ''} | Status: ${printed(action.rating)}`,
        ),
      ]),
    ]),
  ],
}
