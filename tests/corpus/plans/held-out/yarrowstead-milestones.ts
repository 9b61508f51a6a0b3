// A corporate parenting plan: a table for each section with its title over it, a measure for the whole section,
// several milestones under an action each with a date of its own, a rating by colour alone, and the lead last.
// Choices: milestones are parts; an action with several is due when its last one is, and a fair reader may give
// any of their dates or none.
import { free, heading, para, strong, title } from '../../lay.ts'
import { coloured, month, theme } from '../../truth.ts'
import { cellFor, written } from '../../written.ts'
import type { Free } from '../../lay.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../../types.ts'

const green = (): TruthRating => coloured('00B050', ['Green', 'G'], 'on-track', 'complete')
const amber = (): TruthRating => coloured('FFC000', ['Amber', 'A'], 'at-risk')
const red = (): TruthRating => coloured('FF0000', ['Red', 'R'], 'off-track')

type Step = [text: string, due: string, at: string]
type Row = [ref: string, text: string, steps: Step[], rating: TruthRating, lead: string, leads: string[]]

const part = ([text, due, at]: Step): TruthAction => ({ text, leads: [], due: month(due, at), rating: null })

function dueOf(steps: Step[]): TruthDue | null {
  const dues = steps
    .map(([, due, at]) => month(due, at))
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
  const last = dues.at(-1)
  return last === undefined ? null : { ...last, also: [...dues.slice(0, -1).map(({ date }) => date), null] }
}

const sectionOf = (text: string, ref: string, measure: string, rows: Row[]): TruthTheme =>
  theme(
    text,
    rows.map(([number, action, steps, rating, lead, leads]) =>
      written(
        action,
        { lead, measure },
        { ref: number, leads, due: dueOf(steps), rating, success: measure, parts: steps.map(part) },
      ),
    ),
    ref,
  )

const themes: TruthTheme[] = [
  sectionOf(
    'CORPORATE COMMITMENTS',
    'Section 1',
    '% increase in looked after young people who say that the Council listens to them',
    [
      [
        '1.1',
        'Every elected member to understand what it is to be a corporate parent',
        [
          ['Induction session for new members', 'June 22', '2022-06'],
          ['Members’ handbook published', 'Oct 22', '2022-10'],
          ['Annual refresher held', 'Mar 2023', '2023-03'],
        ],
        green(),
        'Chief Executive / Elected Members',
        ['Chief Executive', 'Elected Members'],
      ],
      [
        '1.2',
        'Establish a champions board led by young people',
        [
          ['Young people recruited', 'Sept 22', '2022-09'],
          ['First meeting', 'Dec 22', '2022-12'],
          ['Board reports to Committee', 'April 23', '2023-04'],
        ],
        amber(),
        'Kirsty Baird, SWS',
        ['Kirsty Baird, SWS'],
      ],
      [
        '1.3',
        'Each service to say in its own plan what it will do for looked after children',
        [
          ['Guidance to services', 'Aug 22', '2022-08'],
          ['Plans checked', 'April 23', '2023-04'],
        ],
        red(),
        'Heads of Service',
        ['Heads of Service'],
      ],
      [
        '1.4',
        'Remove the word “placement” from letters and forms that families see',
        [
          ['Letters rewritten with young people', 'Dec 22', '2022-12'],
          ['Forms on the system changed', 'June 2023', '2023-06'],
        ],
        amber(),
        'Moira Lennie, BSU',
        ['Moira Lennie, BSU'],
      ],
    ],
  ),
  sectionOf(
    'LEARNING COMMITMENTS',
    'Section 2',
    '% increase in looked after pupils leaving with five or more awards',
    [
      [
        '2.1',
        'Name a person in each school who looks out for looked after children',
        [
          ['Names held by Education', 'Sept 22', '2022-09'],
          ['Training for all named persons', 'Feb 2023', '2023-02'],
        ],
        green(),
        'Iain Dowie, ECS',
        ['Iain Dowie, ECS'],
      ],
      [
        '2.2',
        'No looked after child to be excluded without a meeting beforehand',
        [
          ['Policy agreed with head teachers', 'Nov 22', '2022-11'],
          ['Exclusions reported each term', 'April 23', '2023-04'],
        ],
        amber(),
        'Iain Dowie, ECS',
        ['Iain Dowie, ECS'],
      ],
      [
        '2.3',
        'Offer tutors at home in the year of examinations',
        [
          ['Tutors commissioned', 'Oct 22', '2022-10'],
          ['Twenty pupils tutored', 'May 2023', '2023-05'],
        ],
        green(),
        'Fiona Groat, ECS',
        ['Fiona Groat, ECS'],
      ],
      [
        '2.4',
        'Library card, leisure card and music lessons free of charge',
        [
          ['Cost agreed', 'Aug 22', '2022-08'],
          ['Cards issued', 'Jan 23', '2023-01'],
          ['Use reviewed', 'Aug 2023', '2023-08'],
        ],
        green(),
        'Leisure Trust',
        ['Leisure Trust'],
      ],
    ],
  ),
  sectionOf('HEALTH COMMITMENTS', 'Section 3', '% increase in health assessments within four weeks', [
    [
      '3.1',
      'Nurse for looked after children to see each child at home',
      [
        ['Second nurse appointed', 'Oct 22', '2022-10'],
        ['Visits at home offered to all', 'Mar 2023', '2023-03'],
      ],
      red(),
      'Anne Torrie, NHS',
      ['Anne Torrie, NHS'],
    ],
    [
      '3.2',
      'Quicker help with mental health',
      [
        ['Consultation line for carers opens', 'Dec 22', '2022-12'],
        ['Waiting time below nine weeks', 'Sept 2023', '2023-09'],
      ],
      amber(),
      'CAMHS',
      ['CAMHS'],
    ],
    [
      '3.3',
      'Dental registration checked at each review',
      [
        ['Question added to review form', 'Sept 22', '2022-09'],
        ['All children registered', 'April 23', '2023-04'],
      ],
      green(),
      'Reviewing Officers, SWS',
      ['Reviewing Officers, SWS'],
    ],
  ]),
  sectionOf(
    'HOUSING AND EMPLOYMENT COMMITMENTS',
    'Section 4',
    '% increase in care leavers in a settled home and in work or training',
    [
      [
        '4.1',
        'Care leavers not to be assessed as homeless',
        [
          ['Protocol signed', 'Jan 23', '2023-01'],
          ['Four starter flats furnished', 'June 2023', '2023-06'],
        ],
        amber(),
        'Housing Options / Throughcare',
        ['Housing Options', 'Throughcare'],
      ],
      [
        '4.2',
        'Ten apprenticeships in the Council kept for care leavers',
        [
          ['Posts found', 'Nov 22', '2022-11'],
          ['First five start', 'Aug 2023', '2023-08'],
        ],
        red(),
        'Calum Rae, HR',
        ['Calum Rae, HR'],
      ],
    ],
  ),
]

export const plan: CorpusPlan = {
  id: 'yarrowstead-milestones',
  title: 'Yarrowstead Council Corporate Parenting Action Plan 2022-2025',
  style:
    'milestones with dates beside them under each action, one measure for a section, rating by colour alone, lead last',
  levels: ['Section', 'Action', 'Milestone'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Yarrowstead Council Corporate Parenting Action Plan 2022-2025'),
    para(
      'The promises in this plan were written by children and young people and adopted by the Council and its partners on 12 May 2022.',
    ),
    ...themes.flatMap((of, index) => {
      const measure = of.actions?.[0]?.success ?? ''
      const total = (of.actions ?? []).reduce((sum, action) => sum + (action.parts ?? []).length, 0)
      return [
        ...(index === 0
          ? []
          : [
              { lay: 'page' as const },
              strong('Yarrowstead Council Corporate Parenting Action Plan 2022-2025'),
            ]),
        heading(`${of.ref ?? ''}: ${of.text}`, 2),
        free(
          [
            ['Ref', 'Action', 'Measure', 'Milestones', 'Timescale', 'RAG', 'Lead Officer(S)'].map((text) => ({
              text,
              bold: true,
            })),
            ...(of.actions ?? []).flatMap((action, at) =>
              (action.parts ?? []).map((step, nth, all): Free[] => [
                ...(nth === 0
                  ? [
                      { text: action.ref ?? '', down: all.length },
                      { text: action.text, down: all.length },
                    ]
                  : []),
                ...(at === 0 && nth === 0 ? [{ text: measure, down: total }] : []),
                step.text,
                step.due?.text ?? '',
                ...(nth === 0
                  ? [
                      { text: '', down: all.length, fill: action.rating?.fill ?? 'FFFFFF' },
                      { text: cellFor(action, 'lead'), down: all.length },
                    ]
                  : []),
              ]),
            ),
          ],
          { widths: [0.8, 4, 2.6, 3.6, 1.5, 0.8, 2.6], headings: 1 },
        ),
      ]
    }),
    para('ECS Education and Communities. SWS Social Work. BSU Business Support. HR Human Resources.'),
  ],
}
