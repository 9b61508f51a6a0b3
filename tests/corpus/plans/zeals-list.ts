import { bullets, heading, para, title } from '../lay.ts'
import { act, day, month, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const themes = [
  theme('Our commitment to safety', [
    act(
      'We will fit alarms that children can turn off themselves',
      'Registered Manager',
      month('May 2024', '2024-05'),
      { ref: '1.1' },
    ),
    act(
      'We will count every restraint and ask the child about each',
      'Deputy Manager',
      repeating('monthly', 'monthly'),
      { ref: '1.2' },
    ),
    act(
      'We will walk the route to school with each new child',
      'Keyworkers',
      month('April 2024', '2024-04'),
      { ref: '1.3' },
    ),
  ]),
  theme('Our commitment to learning', [
    act('We will open the study in the evenings', 'Education Lead', day('15 April 2024', '2024-04-15'), {
      ref: '2.1',
    }),
    act(
      'We will ask the virtual school for a reading mentor',
      'Education Lead and Virtual School',
      month('June 2024', '2024-06'),
      { ref: '2.2' },
    ),
  ]),
  theme('Our commitment to family', [
    act('We will cook for families on the first Sunday', 'Keyworkers', month('March 2024', '2024-03'), {
      ref: '3.1',
    }),
    act(
      'We will pay train fares for brothers and sisters',
      'Business Manager',
      month('July 2024', '2024-07'),
      { ref: '3.2' },
    ),
  ]),
]
for (const one of themes.flatMap(({ actions }) => actions ?? []))
  if (one.ref === '2.2') one.leads = ['Education Lead', 'Virtual School']

export const plan: CorpusPlan = {
  id: 'zeals-list',
  title: 'Zeals House Development Plan',
  style: 'no tables: numbered sentences under headings, the lead and the date in brackets behind each',
  levels: ['Commitment', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Zeals House Development Plan'),
    para('Written with the children who live here.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      ...themeActions(of).map(({ action }) =>
        para(
          `${action.ref ?? ''} ${action.text} (Lead: ${action.leads.join(' and ')}; by: ${action.due?.text ?? ''})`,
        ),
      ),
    ]),
    heading('How we will know', 2),
    ...bullets('Children say that they feel at home', 'Fewer calls to the police'),
  ],
}
