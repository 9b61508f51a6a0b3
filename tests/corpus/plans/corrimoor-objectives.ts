// The objectives of a joint youth justice plan of three neighbouring services: one long table, each objective a banner
// row across it, then what we will do, regional lead, local lead, by when, how we will know, and a
// colour letter for the last quarter. Choices: both leads lead; the reasons before the table are no
// actions; letters by the key.
import { bullets, free, heading, para, table, title } from '../lay.ts'
import { month, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const RATINGS = new Map<string, TruthRating>([
  ['B', rated('B', 'complete')],
  ['G', rated('G', 'on-track')],
  ['A', rated('A', 'at-risk')],
  ['R', rated('R', 'off-track')],
])

type Line = [string, string, string, string, TruthDue, string, string]

function line(...[ref, text, regional, local, due, know, letter]: Line): TruthAction {
  return written(
    text,
    { regional, local, know },
    {
      ref,
      leads: [regional, local].filter((one) => one !== '' && one !== '–'),
      due,
      success: know,
      rating: RATINGS.get(letter) ?? null,
    },
  )
}

const WHY = new Map<TruthTheme, string>()

function objective(ref: string, text: string, why: string, actions: TruthAction[]): TruthTheme {
  const made = theme(text, actions, ref)
  WHY.set(made, why)
  return made
}

const themes: TruthTheme[] = [
  objective(
    'Objective 1',
    'Fewer children come into the justice system',
    'First time entrants rose in two of the three areas last year.',
    [
      line(
        '1a',
        'Joint decision panel for every child before a charge or caution, in all three areas by the same rules',
        'Chief Inspector, Prevention',
        'YJS Manager',
        month('October 2026', '2026-10'),
        'Panel within ten working days in 90%',
        'G',
      ),
      line(
        '1b',
        'Turnaround work to carry on once the grant ends',
        'Regional Partnership Board',
        'Head of Early Help',
        month('March 2027', '2027-03'),
        'Money in the base budget',
        'A',
      ),
      line(
        '1c',
        'Outcome 22 used for children who do not admit the offence',
        'Chief Inspector, Prevention',
        '–',
        month('July 2026', '2026-07'),
        'Used in all three areas',
        'B',
      ),
      line(
        '1d',
        'Speech and language screening at the first meeting',
        '–',
        'Speech and Language Therapist',
        month('December 2026', '2026-12'),
        'All children screened',
        'G',
      ),
    ],
  ),
  objective(
    'Objective 2',
    'Children are safe from exploitation and from violence',
    'A thematic review of nine children found that services knew and did not say.',
    [
      line(
        '2a',
        'Single risk discussion for children known to both services and to the exploitation team',
        'Detective Superintendent',
        'YJS Manager',
        month('November 2026', '2026-11'),
        'One plan for each child',
        'G',
      ),
      line(
        '2b',
        'Knife crime work in the twelve schools with most incidents',
        'Violence Reduction Partnership',
        'Prevention Team Leader',
        month('June 2027', '2027-06'),
        'Incidents fall in ten of them',
        'G',
      ),
      line(
        '2c',
        'Referrals to the national mechanism reviewed by managers',
        '–',
        'Practice Manager',
        repeating('Quarterly', 'quarterly'),
        'Report to the board',
        'A',
      ),
    ],
  ),
  objective(
    'Objective 3',
    'No child is treated worse because of who they are',
    'Black and mixed heritage children and children in care are over-represented at each stage.',
    [
      line(
        '3a',
        'Disproportionality dashboard by stage',
        'Regional Analyst',
        '–',
        month('September 2026', '2026-09'),
        'Seen at each board',
        'B',
      ),
      line(
        '3b',
        'Listen to fifteen children about being stopped and searched',
        'Police and Crime Commissioner’s Office',
        'Participation Worker',
        month('February 2027', '2027-02'),
        'Changes made that the children can see',
        'G',
      ),
      line(
        '3c',
        'Protocol to keep children in care out of court, signed by homes and police',
        'Detective Superintendent',
        'Service Manager, Children in Care',
        month('October 2026', '2026-10'),
        'Call-outs from homes down by a third',
        'R',
      ),
    ],
  ),
  objective(
    'Objective 4',
    'Victims and communities are heard',
    'Inspectors said that victims’ safety was not planned for well enough.',
    [
      line(
        '4a',
        'Victim worker in post in each area, with time to do the work',
        'Regional Partnership Board',
        'YJS Manager',
        month('January 2027', '2027-01'),
        'Three in post',
        'A',
      ),
      line(
        '4b',
        'Reparation that children find worthwhile: four new projects',
        '–',
        'Restorative Justice Coordinator',
        month('May 2027', '2027-05'),
        'Four projects; 85% of hours completed',
        'G',
      ),
    ],
  ),
  objective(
    'Objective 5',
    'Children leave custody with a home, a worker and a plan',
    'Only a few go, but each was released without a confirmed address.',
    [
      line(
        '5a',
        'Address agreed six weeks before release, or escalation to directors',
        'Regional Resettlement Lead',
        'Head of Placements',
        month('August 2026', '2026-08'),
        'All',
        'R',
      ),
      line(
        '5b',
        'Bail and remand offer to the courts seven days a week',
        'Regional Resettlement Lead',
        'YJS Manager',
        month('April 2027', '2027-04'),
        'Remands down by half',
        'G',
      ),
    ],
  ),
]

const HEADS = ['', 'What we will do', 'Regional lead', 'Local lead', 'By when', 'How we will know', 'BRAG Q2']

function rows(): Laid {
  return free(
    [
      HEADS.map((text) => ({ text, bold: true, fill: 'BDD7EE' })),
      ...themes.flatMap((of) => [
        [
          {
            text: `${of.ref ?? ''}: ${of.text}`,
            across: 7,
            bold: true,
            fill: 'DDEBF7',
          },
        ],
        ...(of.actions ?? []).map((action) => [
          action.ref ?? '',
          action.text,
          cellFor(action, 'regional'),
          cellFor(action, 'local'),
          action.due?.text ?? '',
          cellFor(action, 'know'),
          action.rating?.texts[0] ?? '',
        ]),
      ]),
    ],
    { widths: [0.6, 4.6, 2.2, 2.2, 1.5, 2.6, 0.9], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'corrimoor-objectives',
  title: 'Joint Youth Justice Plan objectives for Corrimoor, Saltney Quay and the Tarrows 2026–2027',
  style:
    'one table of three services together: objectives as banners, a regional and a local lead, BRAG letters',
  levels: ['Objective', 'Action'],
  scale: [
    { code: 'B', label: 'Complete', status: 'complete' },
    { code: 'R', label: 'Not on track', status: 'off-track' },
    { code: 'A', label: 'At risk of delay', status: 'at-risk' },
    { code: 'G', label: 'On track', status: 'on-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'At risk of delay' },
    { kind: 'measures', words: 'First time entrants' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Joint Youth Justice Plan objectives for Corrimoor, Saltney Quay and the Tarrows 2026–2027'),
    para('Each area’s board owns its part; the Regional Youth Justice Partnership Board owns the whole.'),
    heading('How we are doing', 2),
    table([
      ['Measure', 'Corrimoor', 'Saltney Quay', 'Tarrows'],
      ['First time entrants (per 100,000)', '171', '206', '148'],
      ['Reoffending, binary', '29.8%', '33.1%', '27.4%'],
      ['Custodial sentences in year', '2', '4', '1'],
    ]),
    heading('Why these', 2),
    ...bullets(...themes.map((of) => WHY.get(of) ?? '')),
    heading('Objectives', 2),
    rows(),
    heading('Key', 2),
    table(
      [
        ['B', 'Complete'],
        ['R', 'Not on track'],
        ['A', 'At risk of delay'],
        ['G', 'On track'],
      ],
      { headings: 0 },
    ),
  ],
}
