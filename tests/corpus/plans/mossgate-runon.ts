import { heading, para, title } from '../lay.ts'
import { act, day, month, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const themes = [
  theme('Decisions at the front door', [
    act(
      'Put an experienced manager beside the call handlers from eight until six',
      'Service Manager, Front Door',
      month('October 2023', '2023-10'),
      { ref: '1' },
    ),
    act(
      'Check one in ten contacts that went no further',
      'Principal Social Worker',
      repeating('monthly', 'monthly'),
      { ref: '2' },
    ),
  ]),
  theme('Children who live with neglect', [
    act(
      'Use one tool across all agencies to weigh neglect',
      'Head of Safeguarding and Designated Nurse',
      month('January 2024', '2024-01'),
      { ref: '3' },
    ),
    act(
      'Bring every case open for two years to a panel',
      'Assistant Director',
      day('15 December 2023', '2023-12-15'),
      { ref: '4' },
    ),
    act(
      'Give social workers time to write chronologies',
      'Team Managers',
      month('November 2023', '2023-11'),
      { ref: '5' },
    ),
  ]),
]
const third = themes[1]?.actions?.[0]
if (third) third.leads = ['Head of Safeguarding', 'Designated Nurse']

export const plan: CorpusPlan = {
  id: 'mossgate-runon',
  title: 'Mossgate Response to the Focused Visit',
  style:
    'no tables: each action a numbered paragraph, with who is responsible and the timescale in sentences at its end',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'text:slashes', 'paste:word'],
  layout: () => [
    title('Mossgate Response to the Focused Visit'),
    para('Inspectors looked at the front door on 6 and 7 September 2023. This paper says what we shall do.'),
    ...themes.flatMap((of) => [
      heading(of.text, 1),
      para('Inspectors found that practice differed too much from one team to the next.'),
      ...themeActions(of).map(({ action }) =>
        para(
          `${action.ref ?? ''}. ${action.text}. Responsible: ${action.leads.join(' and ')}. Timescale: ${action.due?.text ?? ''}.`,
        ),
      ),
    ]),
    heading('Next report', 1),
    para('We shall report to the board in the new year.'),
  ],
}
