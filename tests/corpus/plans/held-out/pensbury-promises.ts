// Ordinary. A published corporate parenting strategy whose plan has no table: numbered actions in bold, and
// beneath each its lead, its date and how it will be known, each on a line; boxes with young people's words
// between. Choices: what stands in a box is nobody's action; "with" joins a supporter to the lead, and both
// count; a school year or season is no date; "What we have already done" is told and not planned.
import { bullets, free, heading, para, strong, table, title } from '../../lay.ts'
import { act, day, month, quarter, repeating, theme, themeActions, undated } from '../../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../../types.ts'

const LEAD = new Map<TruthAction, string>()

/** Number, promise, lead with any supporters, date, how it will be known. */
type Line = [string, string, string, TruthDue | null, string?]

function promise(...[ref, text, lead, due, success = '']: Line): TruthAction {
  const made = act(
    text,
    lead.replaceAll(' with ', ';').replaceAll(' and the ', ';').replaceAll(' and ', ';'),
    due,
    {
      ref,
      ...(success === '' ? {} : { success }),
    },
  )
  LEAD.set(made, lead)
  return made
}

const themes: TruthTheme[] = [
  theme(
    'A home that feels like yours',
    [
      promise(
        '1.1',
        'We will make sure that no one moves home without meeting the people they are going to live with, except in a real emergency, and we will count the emergencies',
        'Head of Children in Care with Placements Manager',
        month('September 2025', '2025-09'),
        'Introductions take place in nine of ten planned moves. Unplanned moves fall from 41 to fewer than 25 a year.',
      ),
      promise(
        '1.2',
        'Bin bags will never be used to move anybody’s things. Every child will have a suitcase that is theirs to keep',
        'Fostering Service Manager',
        day('1 April 2025', '2025-04-01'),
        'Every child asked says so.',
      ),
      promise(
        '1.3',
        'Open two small homes, each for three children, inside the borough',
        'Head of Commissioning with Property Services',
        quarter('Quarter 4 2025/26', '2026-03'),
        'Six children live in our own homes; both are judged good at first inspection.',
      ),
      promise(
        '1.4',
        'Ask about wifi, pets, locks and food in each statutory visit and put right what is wrong within a month',
        'All social workers',
        repeating('Ongoing', 'ongoing'),
      ),
    ],
    '1',
  ),
  theme(
    'School and work',
    [
      promise(
        '2.1',
        'Every personal education plan will say what the pupil premium was spent on, and the young person will have seen it',
        'Virtual School Head',
        month('by the end of July 2025', '2025-07'),
        'Audit of forty plans: spending shown in all; seen by the young person in thirty-six.',
      ),
      promise(
        '2.2',
        'Find tutors who can start within three weeks for children who change school in Years 10 and 11',
        'Virtual School Head with Admissions',
        undated('Autumn term 2025'),
        'No child waits more than three weeks.',
      ),
      promise(
        '2.3',
        'Set aside ten apprenticeships a year in the council and its contractors for care leavers and guarantee an interview to any who apply for other jobs',
        'Director of Human Resources and the Chamber of Commerce',
        month('January 2026', '2026-01'),
        'Ten started, eight still there after a year.',
      ),
      promise(
        '2.4',
        'Pay for driving lessons, twenty hours each, for care leavers in work or training',
        'Leaving Care Manager',
        month('June 2025', '2025-06'),
      ),
      promise(
        '2.5',
        'Hold a celebration of achievement that young people plan, with no speeches longer than two minutes',
        'Participation Team with Mayor’s Office',
        repeating('Every October', 'annual'),
      ),
    ],
    '2',
  ),
  theme(
    'Feeling well',
    [
      promise(
        '3.1',
        'Initial health assessments will be offered within twenty working days, at a clinic or at home as the child chooses',
        'Designated Doctor',
        day('30 September 2025', '2025-09-30'),
        '95% in time (now 68%).',
      ),
      promise(
        '3.2',
        'A mental health worker will sit in each children in care team two days a week',
        'NHS Fellside Mental Health Trust with Head of Children in Care',
        month('October 2025', '2025-10'),
        'Workers can get advice the same week; strengths and difficulties scores go down for half of those above seventeen.',
      ),
      promise(
        '3.3',
        'Agree with dentists a list of practices that will see our children within four weeks',
        'ICB Dental Commissioning',
        undated('To be agreed with the ICB by summer'),
      ),
      promise(
        '3.4',
        'Free prescriptions and leisure passes up to the age of 25',
        'Public Health and Leisure Services',
        month('May 2025', '2025-05'),
        '300 passes in use.',
      ),
    ],
    '3',
  ),
  theme(
    'Being heard',
    [
      promise(
        '4.1',
        'The Children in Care Council will chair two meetings of the Corporate Parenting Panel a year and choose what is talked about',
        'Chair of the Corporate Parenting Panel',
        repeating('Twice a year', 'six-monthly'),
      ),
      promise(
        '4.2',
        'Write letters and plans to the child, starting “Dear”, in words they would use',
        'Principal Social Worker',
        month('March 2026', '2026-03'),
        'Half of plans sampled by autumn, all by spring.',
      ),
      promise(
        '4.3',
        'Offer an independent visitor to every child who has had no family visit in six months',
        'Advocacy Contract Manager',
        quarter('Q2 2025/26', '2025-09'),
        'All offered; thirty matched.',
      ),
      promise(
        '4.4',
        'Reply to complaints from children in ten working days, by telephone or in person first',
        'Complaints Manager with Heads of Service',
        day('1st June 2025', '2025-06-01'),
      ),
    ],
    '4',
  ),
  theme(
    'Moving on',
    [
      promise(
        '5.1',
        'Pathway plans will be started at fifteen and three quarters and will be one document that lives in an app',
        'Leaving Care Manager',
        month('December 2025', '2025-12'),
        'Nine in ten young people have opened theirs.',
      ),
      promise(
        '5.2',
        'No care leaver will be placed in bed and breakfast, and none will be found intentionally homeless without the Director knowing first',
        'Director of Housing with Leaving Care Manager',
        month('April 2025', '2025-04'),
        'None in the year.',
      ),
      promise(
        '5.3',
        'Keep a set-up fund in line with prices each April',
        'Finance Business Partner',
        repeating('Annually', 'annual'),
      ),
      promise(
        '5.4',
        'Train landlords, jobcentre coaches and university wardens in what care experience means',
        'Participation Team',
        null,
      ),
    ],
    '5',
  ),
]

const VOICES = [
  '“I came home from school and my stuff was in the hall.” – 14',
  '“I had five maths teachers in Year 10. Five.” – 17',
  '“I didn’t want counselling, I wanted someone to go for a walk with.” – 15',
  '“When I read my file it was like a report on a car.” – 22',
  '“I was given the keys at four o’clock on a Friday with no electric.” – 19',
]

const DONE = [
  ['Fourteen foster families have been given laptops for the children with them.'],
  ['The virtual school has two more advisers.', 'Care leavers are exempt from council tax.'],
  ['We have a second nurse for children in care.'],
  ['The Children in Care Council has its own budget of £5,000.'],
  ['Eleven flats are set aside every year.'],
]

function promised(of: TruthTheme, at: number): Laid[] {
  return [
    heading(`Promise ${of.ref ?? ''}: ${of.text}`, 2),
    free([[{ text: ['What you told us', VOICES[at] ?? ''], fill: 'FCE4D6' }]], { widths: [1] }),
    strong('What we have already done'),
    ...bullets(...(DONE[at] ?? [])),
    strong('What we are going to do'),
    ...themeActions(of).flatMap(({ action }) => [
      strong(`${action.ref ?? ''} ${action.text}`),
      para(`Lead: ${LEAD.get(action) ?? ''}`),
      ...(action.due === null ? [] : [para(`By when: ${action.due.text}`)]),
      ...(action.success === undefined ? [] : [para(`How we will know: ${action.success}`)]),
    ]),
  ]
}

export const plan: CorpusPlan = {
  id: 'pensbury-promises',
  title:
    'Pensbury Borough Council: Being a Good Parent – Corporate Parenting Strategy and Action Plan 2025–2028',
  style:
    'a published strategy: numbered actions in bold with lead, date and evidence on lines below; boxes of young people’s words',
  levels: ['Promise', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'resources', words: 'Mental health workers £180,000 £185,000' },
    { kind: 'measures', words: 'Three or more moves in a year 13% 11% 8%' },
  ],
  renderings: [
    'pdf:ruled',
    'pdf:shaded',
    'docx',
    'odt',
    'html',
    'paste:word',
    'text:wrapped',
    'text:paragraphs',
  ],
  page: { size: 10.5, footer: 'Being a Good Parent 2025–2028' },
  layout: () => [
    title(
      'Pensbury Borough Council: Being a Good Parent – Corporate Parenting Strategy and Action Plan 2025–2028',
    ),
    para('Adopted by Council on 20 February 2025'),
    heading('Contents', 2),
    para('Foreword ........ 2'),
    para('Our children and young people ........ 3'),
    para('What corporate parenting means ........ 4'),
    para('Our five promises and what we will do ........ 5'),
    para('What it will cost ........ 11'),
    para('Who makes sure it happens ........ 12'),
    { lay: 'page' },
    heading('Foreword', 2),
    para(
      'When a child comes into our care, every councillor and every officer becomes part of their family. It is not a figure of speech. In this strategy we say what we shall do about it in the next three years. Young people wrote the promises; we have written what stands under them, and they have read it and sent it back twice.',
    ),
    para(
      'Councillor Rosa Whitlock, Lead Member for Children, and Temi, Chair of the Children in Care Council',
    ),
    heading('Our children and young people', 2),
    para(
      'At the end of December 2024 we cared for 312 children and supported 204 care leavers aged 18 to 25. One in three lives outside the borough. Forty-four came to this country alone.',
    ),
    table(
      [
        ['', '2023', '2024', 'Where we want to be'],
        ['Three or more moves in a year', '13%', '11%', '8%'],
        ['Same home for two years', '64%', '66%', '72%'],
        ['Health assessment in time', '59%', '68%', '95%'],
        ['Care leavers in education, work or training (19–21)', '51%', '55%', '65%'],
      ],
      { widths: [4, 1, 1, 1.6] },
    ),
    heading('What corporate parenting means', 2),
    para(
      'The Children and Social Work Act 2017 sets out seven principles, among them to act in the best interests of children and young people, to encourage them to express their views, and to prepare them for adulthood.',
    ),
    heading('Our five promises and what we will do', 2),
    ...themes.flatMap(promised),
    heading('What it will cost', 2),
    table(
      [
        ['', '2025/26', '2026/27', '2027/28'],
        ['Two children’s homes (capital)', '£1.2m', '–', '–'],
        ['Mental health workers', '£180,000', '£185,000', '£190,000'],
        ['Driving lessons and set-up fund', '£95,000', '£98,000', '£101,000'],
      ],
      { widths: [4, 1, 1, 1] },
    ),
    heading('Who makes sure it happens', 2),
    para(
      'The Corporate Parenting Panel meets six times a year. A report on all of these actions goes to full Council each February.',
    ),
    ...bullets(
      'Panel: councillors, foster carers, young people, health, schools, police',
      'Officers’ group: meets monthly, chaired by the Head of Children in Care',
    ),
  ],
}
