import { actionTable, heading, para, title } from '../lay.ts'
import { act, day, month, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthDue } from '../types.ts'

const AND = (due: TruthDue, repeats: TruthDue['repeats']): TruthDue => ({ ...due, repeats })

const themes = [
  themeOf('Theme One: Leadership', [
    {
      text: 'That the council strengthens its oversight of children missing from home',
      ref: 'R1',
      actions: [
        act(
          'Report missing episodes to the chief executive within a day',
          'Chief Executive; Director of Children’s Services',
          undated('Immediately'),
        ),
        act(
          'Offer a return interview in 72 hours',
          'Missing Coordinator',
          AND(month('Apr-25 and ongoing', '2025-04'), 'ongoing'),
        ),
        act(
          'Map hotspots with the police',
          'Exploitation Manager; Police Analyst',
          repeating('Bi-monthly', 'other'),
        ),
      ],
    },
    {
      text: 'That members have the training they need',
      ref: 'R2',
      actions: [
        act(
          'Run an induction on corporate parenting after each election',
          'Democratic Services Manager',
          month('w/e May 2025', '2025-05'),
        ),
        act(
          'Pair each member with a care leaver for a day',
          'Lead Member for Children & Young People',
          day('Thurs 17th July 2025', '2025-07-17'),
        ),
      ],
    },
  ]),
  themeOf('Theme Two: Practice', [
    {
      text: 'That direct work is recorded so that a child could read it later',
      ref: 'R3',
      actions: [
        act('Write case notes to the child', 'All social workers', month('from June 2025', '2025-06')),
        act(
          'Choose five good examples each month',
          'Practice Educators',
          repeating('Monthly from Sept 2025', 'monthly'),
        ),
        act('Teach life story work', 'Therapeutic Lead', month('Autumn 2025 (by end Nov 2025)', '2025-11')),
      ],
    },
  ]),
]
for (const one of themes.flatMap(({ objectives }) => objectives ?? []).flatMap(({ actions }) => actions))
  if (one.due?.text === 'Monthly from Sept 2025')
    one.due = { ...one.due, date: '2025-09-30', precision: 'month' }

export const plan: CorpusPlan = {
  id: 'pinhoe-recommendations',
  title: 'Pinhoe Response to the Independent Review',
  style:
    'a heading and one table for each recommendation; dates with days, weeks and words round them; no rating',
  levels: ['Theme', 'Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'text:slashes', 'paste:word'],
  layout: () => [
    title('Pinhoe Response to the Independent Review'),
    para('The council accepts each recommendation.'),
    ...themes.flatMap((of) => [
      heading(of.text, 1),
      ...(of.objectives ?? []).flatMap((objective) => [
        heading(`${objective.ref ?? ''}. ${objective.text}`, 2),
        actionTable(objective.actions, {
          columns: [
            { title: 'Step', width: 6, of: (action) => action.text },
            { title: 'By whom', width: 3, of: (action) => action.leads.join('; ') },
            { title: 'When', width: 3, of: (action) => action.due?.text ?? '' },
            { title: 'Expected result', width: 4, of: () => 'Children are safer, and can say how' },
          ],
        }),
      ]),
    ]),
  ],
}
