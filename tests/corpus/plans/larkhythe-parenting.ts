// Awkward. A corporate parenting strategy whose actions are bullets under each pledge, lead and date in brackets
// at the end, after bullets that tell what was done last year. Choices: what was done last year is no action;
// a bullet whose brackets hold only a lead has no date; "termly" in brackets repeats.
import { bullets, heading, para, strong, table, title } from '../lay.ts'
import { month, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue } from '../types.ts'
import { cellFor, written } from '../written.ts'

function will(text: string, lead: string, due: TruthDue | null): TruthAction {
  const inside = [lead, due?.text ?? ''].filter((one) => one !== '').join(', ')
  return written(text, { bullet: `${text} (${inside})` }, { leads: lead.split(' and the '), due })
}

const season = (text: string, ...also: string[]): TruthDue => ({ ...undated(text), also })

const themes = [
  theme(
    'You will have a home where you feel you belong',
    [
      will(
        'Open two children’s homes for up to three children each, in the north and in the coast towns',
        'Head of Provider Services',
        month('March 2026', '2026-03'),
      ),
      will(
        'Recruit thirty new foster families, ten of them for teenagers or for brothers and sisters',
        'Fostering Manager',
        month('March 2027', '2027-03'),
      ),
      will(
        'Offer every foster carer a supporting neighbour under the Mockingbird model',
        'Fostering Manager',
        month('September 2026', '2026-09'),
      ),
      will(
        'Ask every child who moves home why, and bring the answers to this Board',
        'Independent Reviewing Manager',
        repeating('termly', 'termly'),
      ),
    ],
    'Pledge 1',
  ),
  theme(
    'You will be healthy and happy',
    [
      will(
        'Reduce the wait for an initial health assessment so that nine in ten are within twenty working days',
        'Designated Doctor',
        month('December 2025', '2025-12'),
      ),
      will(
        'Find a dentist for all children, including those placed outside the county',
        'ICB Commissioning Manager',
        season('Spring 2026', '2026-03-31', '2026-05-31', '2026-04-30'),
      ),
      will(
        'Train all residential staff and two thirds of foster carers in trauma-informed care',
        'Clinical Psychologist',
        month('July 2026', '2026-07'),
      ),
    ],
    'Pledge 2',
  ),
  theme(
    'You will do well at school and beyond',
    [
      will(
        'Make sure that no child in care is on a part-time timetable for longer than four weeks',
        'Virtual School Head',
        month('October 2025', '2025-10'),
      ),
      will(
        'Extend the reading mentors scheme to Years 3 to 6',
        'Virtual School Head',
        month('January 2026', '2026-01'),
      ),
      will(
        'Set aside ten per cent of the council’s apprenticeships for care leavers',
        'Director of People and the Virtual School Head',
        month('April 2026', '2026-04'),
      ),
      will(
        'Take every young person in Year 12 to visit a university or a training provider',
        'Post-16 Adviser',
        season('Summer 2026', '2026-07-31', '2026-08-31', '2026-06-30'),
      ),
    ],
    'Pledge 3',
  ),
  theme(
    'We will listen and do what we say',
    [
      will(
        'Have young people co-chair this Board twice a year',
        'Lead Member',
        month('November 2025', '2025-11'),
      ),
      will(
        'Rewrite letters and plans in words that children have chosen',
        'Principal Social Worker',
        month('May 2026', '2026-05'),
      ),
      will(
        'Answer anything that the Children in Care Council asks within four weeks',
        'Participation Lead',
        null,
      ),
      will(
        'Publish a “what you said and what happened” page',
        'Participation Lead',
        repeating('quarterly', 'quarterly'),
      ),
    ],
    'Pledge 4',
  ),
]

const BEFORE = [
  ['approved nineteen foster families', 'brought eleven children home to Larkhythe from placements far away'],
  ['gave every care leaver free prescriptions', 'agreed a shared post with the mental health trust'],
  ['saw attendance rise to 93.1%', 'helped nine young people start at university'],
  ['took on two care-experienced trainees', 'held the first summit, with sixty young people'],
]

const WHY = [
  'In April 2025 we looked after 486 children. Four in ten lived more than twenty miles from home. Young people told us that moving is the hardest thing, and that they are often told about it late.',
  'Strengths and difficulties scores have worsened three years running. Dental checks fell in the pandemic and have not come back.',
  'Attainment at Key Stage 2 is above that of other areas but falls away by sixteen. Nearly a third of our nineteen-year-olds are not in education, work or training.',
  'You said that we ask a lot and tell you little.',
]

export const plan: CorpusPlan = {
  id: 'larkhythe-parenting',
  title: 'Larkhythe Corporate Parenting Strategy and Action Plan 2025–2027',
  style:
    'a published strategy: actions are bullets under each pledge with lead and date in brackets, after bullets of what was done last year',
  levels: ['Pledge', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Children with three or more placements in the year' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word', 'text:paragraphs'],
  page: { size: 11, footer: 'Larkhythe Corporate Parenting Strategy 2025–2027' },
  layout: () => [
    title('Larkhythe Corporate Parenting Strategy and Action Plan 2025–2027'),
    heading('Welcome'),
    para(
      'When a child comes into care, all of us – councillors, officers, schools, health, police, housing – become that child’s family. We ask one question of everything that we do: would this be good enough for my child?',
    ),
    heading('Our responsibilities'),
    para(
      'The Children and Social Work Act 2017 sets out seven principles to which local authorities must have regard. This strategy shows how we do so in Larkhythe. It has been agreed by the Corporate Parenting Board and was written together with the Children in Care Council.',
    ),
    heading('Our pledges'),
    ...themes.flatMap((of, at) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      para(WHY[at] ?? ''),
      strong('Last year we'),
      ...bullets(...(BEFORE[at] ?? [])),
      strong('What we will do now'),
      ...bullets(...(of.actions ?? []).map((action) => String(cellFor(action, 'bullet')))),
    ]),
    heading('How we will know'),
    table(
      [
        ['Measure', '2023/24', '2024/25', 'Aim for 2026/27'],
        ['Children with three or more placements in the year', '12%', '13%', '9%'],
        ['Initial health assessments in time', '55%', '61%', '90%'],
        ['Care leavers aged 19 to 21 in education, work or training', '54%', '57%', '65%'],
        ['Care leavers in suitable accommodation', '88%', '91%', '95%'],
      ],
      { widths: [4, 1, 1, 1.4] },
    ),
    heading('Who watches over this'),
    para(
      'The Corporate Parenting Board meets six times a year. Its chair reports to Full Council each July.',
    ),
  ],
}
