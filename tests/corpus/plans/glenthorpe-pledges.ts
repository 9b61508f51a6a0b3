// Typical. A corporate parenting plan printed from the council's performance system: no table, but a block of labelled fields for
// each action under a pledge, with status, stage and percentage as three separate fields. Choices: the status colour is the rating;
// no key is printed.
import { bullets, field, heading, para, table, title } from '../lay.ts'
import { act, day, month, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthRating, TruthTheme } from '../types.ts'

type Line = [string, string, string, string, TruthAction['due'], [Colour, string, string], string, string]
type Colour = 'Green' | 'Amber' | 'Red' | 'Complete'

const MEANT: Record<Colour, TruthRating['statuses']> = {
  Green: ['on-track'],
  Amber: ['at-risk'],
  Red: ['off-track'],
  Complete: ['complete'],
}
const STAGE = new Map<TruthAction, [string, string, string]>()

function card(
  ...[ref, text, officer, link, due, [colour, stage, percentage], success, progress]: Line
): TruthAction {
  const rating: TruthRating = { texts: [colour], statuses: MEANT[colour] }
  const action = act(text, officer, due, { ref, rating, success, ...(progress === '' ? {} : { progress }) })
  STAGE.set(action, [stage, percentage, link])
  return action
}

const themes: TruthTheme[] = [
  theme(
    'We will help you to live somewhere you feel is home',
    [
      card(
        '1.01',
        'Ask every child what they think of where they live within a month of moving in',
        'Independent Reviewing Manager',
        'Sufficiency Strategy',
        month('September 2025', '2025-09'),
        ['Green', 'In progress', '60%'],
        'Children say they were asked and that something changed',
        'Question card sent to all carers in March; 74 returned so far.',
      ),
      card(
        '1.02',
        'Open a supported lodgings scheme for twelve young people',
        'Commissioning Manager',
        'Sufficiency Strategy',
        day('31 March 2025', '2025-03-31'),
        ['Red', 'In progress', '25%'],
        'Twelve hosts approved by the end of the year',
        'Three hosts approved. The provider has asked to renegotiate its fee.',
      ),
      card(
        '1.03',
        'Give each child a suitcase and a memory box',
        'Fostering Manager',
        'None',
        day('20 December 2024', '2024-12-20'),
        ['Complete', 'Completed', '100%'],
        'No child moves with a bin bag',
        '',
      ),
    ],
    'Pledge 1',
  ),
  theme(
    'We will look after your health and how you feel',
    [
      card(
        '2.01',
        'Bring initial health assessments within twenty working days to 90%',
        'Designated Doctor',
        'ICB Children’s Plan',
        month('October 2025', '2025-10'),
        ['Amber', 'In progress', '50%'],
        '90% in time for three months running',
        'April 71%; May 77%. Late consents are the commonest cause.',
      ),
      card(
        '2.02',
        'Fund a dentist session at the care leavers’ hub each fortnight',
        'Public Health Consultant',
        'Oral Health Action Plan',
        month('June 2025', '2025-06'),
        ['Green', 'In progress', '80%'],
        'All care leavers registered who wish to be',
        'Sessions begin on 12 June.',
      ),
      card(
        '2.03',
        'Train foster carers in helping children who harm themselves',
        'CAMHS Service Manager; Fostering Manager',
        'None',
        month('November 2025', '2025-11'),
        ['Green', 'Not started', '0%'],
        '80 carers trained; carers say they are more confident',
        'Booked for three dates in autumn.',
      ),
    ],
    'Pledge 2',
  ),
  theme(
    'We will push for you at school and college',
    [
      card(
        '3.01',
        'Personal education plans rated good by the Virtual School: from 68% to 85%',
        'Virtual School Head',
        'Education Recovery Plan',
        day('31 July 2025', '2025-07-31'),
        ['Amber', 'In progress', '55%'],
        '85% good in the summer term sample',
        'Spring term 74%.',
      ),
      card(
        '3.02',
        'Laptop and data for everyone in Year 10 and above',
        'Virtual School Head',
        'None',
        day('30 September 2024', '2024-09-30'),
        ['Complete', 'Completed', '100%'],
        'Nobody lacks a laptop',
        '148 handed out.',
      ),
      card(
        '3.03',
        'End part-time timetables that have lasted over six weeks',
        'Head of Inclusion; Virtual School Head',
        'Attendance Strategy',
        month('July 2025', '2025-07'),
        ['Red', 'In progress', '30%'],
        'None longer than six weeks without the Director’s agreement',
        '11 in April, 13 in May.',
      ),
    ],
    'Pledge 3',
  ),
  theme(
    'We will not vanish when you are eighteen',
    [
      card(
        '4.01',
        'Exempt care leavers from council tax until 25, wherever in the county they live',
        'Head of Revenues',
        'Council Plan',
        day('1 April 2025', '2025-04-01'),
        ['Complete', 'Completed', '100%'],
        'Exemption applied without the young person having to ask',
        '',
      ),
      card(
        '4.02',
        'Six work placements a year in the council itself, paid, ring-fenced',
        'HR Director',
        'Workforce Strategy',
        month('January 2026', '2026-01'),
        ['Green', 'In progress', '35%'],
        'Six filled; four go on to a job or apprenticeship',
        'Two filled, in Parks and in Finance.',
      ),
      card(
        '4.03',
        'Rewrite pathway plans as one page that young people keep on a phone',
        'Leaving Care Manager',
        'Digital Programme',
        month('December 2025', '2025-12'),
        ['Amber', 'In progress', '20%'],
        'Nine in ten say that they know what is in their plan',
        'App supplier has changed; restarting.',
      ),
    ],
    'Pledge 4',
  ),
]

function cardOf(action: TruthAction): Laid[] {
  const [stage = '', percentage = '', link = ''] = STAGE.get(action) ?? []
  return [
    heading(`${action.ref ?? ''} ${action.text}`, 3),
    field('Responsible Officer', action.leads.join('; ')),
    field('Due date', action.due?.text ?? ''),
    field('Status', action.rating?.texts[0] ?? ''),
    field('Stage', stage),
    field('Percentage complete', percentage),
    field('Expected outcome', action.success ?? ''),
    field('Link to other action plans or strategy initiatives', link),
    ...(action.progress === undefined ? [] : [field('Update', action.progress)]),
  ]
}

export const plan: CorpusPlan = {
  id: 'glenthorpe-pledges',
  title: 'Glenthorpe Corporate Parenting Plan 2024-26: progress report',
  style: 'no table: labelled fields for each action under pledges, with status, stage and percentage apart',
  levels: ['Pledge', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Children in care 312 305' }],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:wrapped', 'paste:word'],
  page: { size: 10, footer: 'Printed from the performance system 4 June 2025' },
  layout: () => [
    title('Glenthorpe Corporate Parenting Plan 2024-26: progress report'),
    para('Corporate Parenting Panel, 11 June 2025. Report of the Director of Children’s Services.'),
    heading('Summary'),
    para(
      'Of the twelve actions three are complete. Two are red and the Panel is asked to hear from the officers responsible for them.',
    ),
    heading('Numbers'),
    table([
      ['Measure', 'June 2024', 'June 2025'],
      ['Children in care', '312', '305'],
      ['Care leavers aged 18 to 25', '228', '241'],
      ['Living more than 20 miles away', '19%', '22%'],
    ]),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      ...(of.actions ?? []).flatMap((action) => cardOf(action)),
    ]),
    heading('The Panel is asked to'),
    ...bullets(
      'note the progress made;',
      'say which pledge it wishes to look at more closely in the autumn.',
    ),
  ],
}
