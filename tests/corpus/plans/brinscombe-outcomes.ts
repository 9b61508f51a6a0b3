// In the shape of a real paper: the implementation plan of a drugs and alcohol strategy. A numbered theme over each
// table; objective, actions, a timescale of two months one over the other (from, to), lead, and "Outcomes (how we
// know we have been successful)". Choices: the second month is when it is due; the objective stands merged over its
// actions, the outcome too and so is the objective's.
import { actionTable, heading, para, table, title } from '../lay.ts'
import { aim, month, placedActions, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthObjective, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const OUTCOME = new Map<TruthObjective, string>()

type Line = [text: string, when: string[], due: TruthDue, lead: string]

const line = ([text, when, due, lead]: Line): TruthAction =>
  written(text, { when, lead }, { leads: lead.split('/').map((one) => one.trim()), due })

function objective(...[text, outcome, lines]: [string, string, Line[]]): TruthObjective {
  const made = aim(text, lines.map(line))
  OUTCOME.set(made, outcome)
  return made
}

const span = (from: string, to: string, due: string): [string[], TruthDue] => [[from, to], month(to, due)]

const themes: TruthTheme[] = [
  themeOf(
    'Reducing harm to children from vaping and alcohol',
    [
      objective(
        'Children get the same message from school, home and the surgery',
        'Year 8 survey: share who have tried a vape falls from 31% to 22%',
        [
          [
            'Agree six key messages with heads, school nurses and practices and stop printing anything else',
            ...span('Jan 2025', 'April 2025', '2025-04'),
            'Public Health',
          ],
          [
            'Lesson pack for Years 6 to 9, tried out in eight schools before it goes to all',
            ...span('April 2025', 'Jan 2026', '2026-01'),
            'PSHE Adviser / Public Health',
          ],
          [
            'Evenings for parents in the hubs, with a young person who has stopped',
            ...span('Sept 2025', 'July 2026', '2026-07'),
            'Family Hubs Lead',
          ],
        ],
      ),
      objective('Shops do not sell to children', 'Fewer than one test purchase in ten succeeds', [
        [
          'Test purchases in forty shops, chosen with the help of school staff',
          ...span('Feb 2025', 'Jan 2027', '2027-01'),
          'Trading Standards',
        ],
        [
          'Letter and visit to each shop within a mile of a secondary school',
          ...span('Feb 2025', 'May 2025', '2025-05'),
          'Trading Standards / Neighbourhood Policing',
        ],
      ]),
    ],
    '1',
  ),
  themeOf(
    'Young people get help when they need it',
    [
      objective(
        'Young people at risk are asked, and asked well',
        '400 screens a year, nine in ten followed up within five days',
        [
          [
            'Put the short screen into the health assessments of children in care and of those with the youth justice service',
            ...span('March 2025', 'Sept 2025', '2025-09'),
            'Designated Nurse / Youth Justice Service Manager',
          ],
          [
            'Train sixty social workers, early help workers and pastoral staff',
            ...span('April 2025', 'March 2026', '2026-03'),
            'Young People’s Substance Use Service',
          ],
          [
            'Emergency department to offer a call back to each under 18 who attends because of alcohol or drugs',
            ...span('June 2025', 'Dec 2025', '2025-12'),
            'Acute Trust',
          ],
        ],
      ),
      objective(
        'Treatment is somewhere that they will come to',
        'Numbers in treatment rise from 74 to 120; planned exits above 80%',
        [
          [
            'Open sessions in the college, the youth hub and the sexual health clinic',
            ...span('Jan 2025', 'Sept 2025', '2025-09'),
            'Young People’s Substance Use Service',
          ],
          [
            'Text, not letter, for all first appointments',
            ...span('Jan 2025', 'Feb 2025', '2025-02'),
            'Young People’s Substance Use Service',
          ],
          [
            'Transition at eighteen begun at seventeen and a half, with both workers in the room',
            ['Ongoing'],
            repeating('Ongoing', 'ongoing'),
            'Young People’s Substance Use Service / Adult Treatment Provider',
          ],
        ],
      ),
    ],
    '2',
  ),
  themeOf(
    'Families affected by a parent’s drinking or drug use',
    [
      objective(
        'No child of a parent in treatment is unseen',
        'Children’s needs recorded for every parent in treatment',
        [
          [
            'Safeguarding prompts at the start of treatment and at each review; audit of fifty records',
            ...span('Feb 2025', 'Oct 2025', '2025-10'),
            'Adult Treatment Provider',
          ],
          [
            'Two family workers who belong to both services',
            ...span('April 2025', 'Jan 2026', '2026-01'),
            'Joint Commissioning Group',
          ],
        ],
      ),
      objective(
        'Pregnant women get help without fear of asking',
        'All women who say that they drink are seen by the specialist midwife within a week',
        [
          [
            'Pathway from booking to the specialist midwife written down on one page',
            ...span('Jan 2025', 'June 2025', '2025-06'),
            'Specialist Midwife / 0–19 Service',
          ],
          [
            'Advice on alcohol in pregnancy in the first text message from the maternity app',
            ...span('May 2025', 'Sept 2025', '2025-09'),
            'Local Maternity System',
          ],
        ],
      ),
    ],
    '3',
  ),
]

export const plan: CorpusPlan = {
  id: 'brinscombe-outcomes',
  title: 'Brinscombe Children, Young People and Substance Use Strategy – Implementation Plan 2025–2027',
  style:
    'objective merged over its actions, a timescale cell of two months one over the other, outcomes titled by how success will be known',
  levels: ['Theme', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Young people in treatment 74' }],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'xlsx', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Brinscombe Children, Young People and Substance Use Strategy – Implementation Plan 2025–2027'),
    para(
      'The plan is held by the Combating Drugs Partnership’s group for children and young people. It runs from January 2025 to January 2027 and is reviewed each July.',
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}. ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'Objective',
            width: 2.4,
            of: ({ objective: above }) => above?.text ?? '',
            merge: ({ objective: above }) => above,
          },
          { title: 'Actions', width: 4.6, of: ({ action }) => action.text },
          { title: 'Timescale', width: 1.3, of: ({ action }) => cellFor(action, 'when') },
          { title: 'Lead', width: 2.2, of: ({ action }) => cellFor(action, 'lead') },
          {
            title: 'Outcomes (how we know we have been successful)',
            width: 3,
            of: ({ objective: above }) => (above === null ? '' : (OUTCOME.get(above) ?? '')),
            merge: ({ objective: above }) => above,
          },
        ],
      }),
    ]),
    heading('What we start from', 2),
    table(
      [
        ['Measure', '2023', '2024'],
        ['Young people in treatment', '81', '74'],
        ['Hospital admissions for alcohol, under 18, per 100,000', '38.2', '35.9'],
        ['Year 8 pupils who have tried a vape', '24%', '31%'],
      ],
      { widths: [5, 1.2, 1.2] },
    ),
  ],
}
