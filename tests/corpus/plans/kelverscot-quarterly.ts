// In the shape of a real paper: a council's early years delivery plan with its quarterly monitoring, 2009-10. For each
// priority a line for its lead, bulleted objectives, and a table of key actions whose last four columns take a letter
// as each quarter is reviewed. Choices: the letter of the last quarter that has one is the status now; the priority
// lead answers above and leads no action; the objectives belong to the priority and not to single actions.
import { bullets, field, heading, para, strong, table, title } from '../lay.ts'
import { month, repeating, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthLevel, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const STATUSES: Record<string, TruthLevel['status']> = {
  R: 'off-track',
  A: 'at-risk',
  G: 'on-track',
  C: 'complete',
}

type Line = [text: string, lead: string, due: TruthDue, success: string, quarters: [string, string]]

function line([text, lead, due, success, quarters]: Line): TruthAction {
  const last = quarters.findLast((one) => one !== '') ?? ''
  const status = STATUSES[last]
  return written(
    text,
    { lead, q1: quarters[0], q2: quarters[1] },
    {
      leads: lead.split('/'),
      due,
      success,
      rating: status === undefined ? null : { texts: [last], statuses: [status] },
    },
  )
}

type Over = { lead: string; objectives: string[] }
const OVER = new Map<TruthTheme, Over>()

function priority(...[ref, text, over, lines]: [string, string, Over, Line[]]): TruthTheme {
  const made = theme(text, lines.map(line), ref)
  OVER.set(made, over)
  return made
}

const themes: TruthTheme[] = [
  priority(
    'EYOD Priority 1',
    'Improve outcomes in the Early Years Foundation Stage',
    {
      lead: 'Service Manager, Early Years',
      objectives: [
        'Ensure that all children have the chance to talk, to listen and to be listened to',
        'Raise attainment in the lowest fifth and so narrow the gap',
      ],
    },
    [
      [
        'Every Child a Talker in twenty settings, with a lead practitioner in each released for half a day a week',
        'Early Language Consultant',
        month('July 2009', '2009-07'),
        'Children at risk of delay fall by ten percentage points in the settings',
        ['G', 'C'],
      ],
      [
        'Moderate the profile across schools and settings so that a score of six means the same',
        'Assessment Consultant/Early Years Advisers',
        month('June 2009', '2009-06'),
        'All schools moderated within two years; agreement above 90%',
        ['C', ''],
      ],
      [
        'Visit the fifteen schools with the lowest scores in writing, and plan with the reception teacher',
        'Early Years Advisers',
        month('December 2009', '2009-12'),
        'Writing at six or more rises to 58%',
        ['G', 'A'],
      ],
      [
        'Boys’ writing project outdoors, twelve settings',
        'Early Years Advisers',
        month('March 2010', '2010-03'),
        'Gap between boys and girls narrows to fifteen points',
        ['', 'G'],
      ],
    ],
  ),
  priority(
    'EYOD Priority 2',
    'Improve all outcomes for children in care, children from minority ethnic groups and disabled children',
    {
      lead: 'Inclusion Manager, Early Years',
      objectives: [
        'Place those who start with least in the best provision',
        'Know each of these children by name',
      ],
    },
    [
      [
        'Two year old offer: panel to place 120 children, half of them known to social care or health visiting',
        'Childcare Sufficiency Officer',
        month('September 2009', '2009-09'),
        '120 children placed, nine in ten in settings judged good or better',
        ['G', 'G'],
      ],
      [
        'Personal education plans for all children in care from three years old',
        'Virtual School Head/Inclusion Manager, Early Years',
        month('October 2009', '2009-10'),
        'All 34 have one',
        ['A', 'A'],
      ],
      [
        'Somali and Polish speaking link workers in four children’s centres',
        'Children’s Centre Strategy Manager',
        month('May 2009', '2009-05'),
        'Registrations in line with population',
        ['R', 'R'],
      ],
      [
        'Early support key worker training',
        'Portage Service',
        repeating('Termly', 'termly'),
        'Sixty trained',
        ['G', 'G'],
      ],
    ],
  ),
  priority(
    'EYOD Priority 3',
    'Build the capacity of settings to lead improvement',
    {
      lead: 'Principal Early Years Adviser',
      objectives: ['Every setting with a graduate, every manager with a plan of their own'],
    },
    [
      [
        'Graduate leader fund: bring 40 more practitioners to early years professional status',
        'Workforce Development Officer',
        month('March 2010', '2010-03'),
        'Graduate in 70% of full day care',
        ['G', 'A'],
      ],
      [
        'Settings given two inadequate or satisfactory grades running to have a named adviser and a six week plan',
        'Principal Early Years Adviser',
        repeating('Ongoing', 'ongoing'),
        'No setting inadequate twice',
        ['G', 'G'],
      ],
      [
        'Childminder networks in all three areas',
        'Childminding Development Officer',
        month('January 2010', '2010-01'),
        'One in three childminders belongs to a network',
        ['', ''],
      ],
    ],
  ),
  priority(
    'EYOD Priority 4',
    'Improve parenting and family support',
    {
      lead: 'Parenting Commissioner',
      objectives: ['Fewer programmes, run better', 'Parents as the first teachers of their children'],
    },
    [
      [
        'Choose three parenting programmes and stop funding the others',
        'Parenting Commissioner',
        month('April 2009', '2009-04'),
        'Places offered rise by a third at no more cost',
        ['A', 'C'],
      ],
      [
        'Parents involved in their children’s learning: train practitioners from every children’s centre',
        'Family Learning Manager/Children’s Centre Strategy Manager',
        month('November 2009', '2009-11'),
        'All centres run a group each term',
        ['G', 'G'],
      ],
      [
        'Book gift at eight months given by the health visitor with a song and a story',
        'Library Service/Health Visiting Lead',
        month('July 2009', '2009-07'),
        '95% of babies',
        ['A', 'R'],
      ],
    ],
  ),
]

function page(of: TruthTheme): Laid[] {
  const over = OVER.get(of) ?? { lead: '', objectives: [] }
  return [
    heading(`${of.ref ?? ''}: ${of.text}`, 2),
    field('Priority Lead', over.lead),
    strong('Objectives:'),
    ...bullets(...over.objectives),
    table(
      [
        ['Key actions', 'By whom', 'By when', 'Success criteria', 'Q1', 'Q2', 'Q3', 'Q4'],
        ...(of.actions ?? []).map((action) => [
          action.text,
          cellFor(action, 'lead'),
          action.due?.text ?? '',
          action.success ?? '',
          cellFor(action, 'q1'),
          cellFor(action, 'q2'),
          '',
          '',
        ]),
      ],
      { widths: [4.4, 2.2, 1.6, 3, 0.6, 0.6, 0.6, 0.6] },
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'kelverscot-quarterly',
  title: 'Kelverscot EYOD Delivery Planning and Quarterly Monitoring, Review and Reporting Cycle',
  style:
    'duties and targets listed first, a lead and bulleted objectives over each table, and a column for each quarter that takes a letter when it has been reviewed',
  levels: ['Priority', 'Key action'],
  scale: [
    { code: 'C', label: 'Completed', status: 'complete' },
    { code: 'G', label: 'On target', status: 'on-track' },
    { code: 'A', label: 'Some slippage, recoverable', status: 'at-risk' },
    { code: 'R', label: 'Not on target', status: 'off-track' },
  ],
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Kelverscot EYOD Delivery Planning and Quarterly Monitoring, Review and Reporting Cycle'),
    para('Version 3 2.10.09 (after quarter 2 review)'),
    heading('Early Years Outcomes Duties'),
    ...bullets(
      'General duty of the authority in relation to the well-being of young children',
      'Duty of the authority and its partners to work together',
      'Duty to secure enough childcare for working parents',
      'Duty to provide information, advice and training to childcare providers',
    ),
    heading('Targets'),
    ...bullets(
      'More children who reach 78 points across the profile with six or more in each of the personal and language scales (threshold target)',
      'Narrow the gap between the lowest fifth and the middle (equalities target)',
    ),
    para(
      'Key to quarterly review: C = Completed; G = On target; A = Some slippage, recoverable; R = Not on target.',
    ),
    ...themes.flatMap((of) => page(of)),
  ],
}
