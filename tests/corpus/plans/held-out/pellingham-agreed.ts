// A board's paper after an inspection: under each item what was found, then "Actions agreed" as sentences that say who is to do what by when.
import { bullets, heading, para, title } from '../../lay.ts'
import { act, day, month, theme, undated } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../../types.ts'

type Line = [string, string, TruthDue]
const one = ([text, lead, due]: Line): TruthAction => act(text, lead, due)

const FOUND: string[] = [
  'The visitors read twelve files at the front door. Decisions were timely but the reasons were not always written down, and parents’ agreement was missing in four.',
  'Children’s views are recorded in assessments but seldom change the plan. Two plans had the same wording for three brothers.',
  'Supervision takes place each month. It is a conversation about tasks, and drift is not noticed by those who could stop it.',
  'The dashboard is long. Team managers do not use it, because it comes three weeks after the month has ended.',
]

const themes: TruthTheme[] = [
  theme('The front door', [
    one([
      'Head of Service (MASH) to add a box for the reasons of each decision to the contact record by 31 January 2026',
      'Head of Service (MASH)',
      day('31 January 2026', '2026-01-31'),
    ]),
    one([
      'MASH Manager to dip-sample ten contacts a week for parents’ agreement until the end of March 2026',
      'MASH Manager',
      month('March 2026', '2026-03'),
    ]),
    one([
      'Police Detective Inspector to share the daily list of domestic abuse notices before 9 a.m., from 5 January 2026',
      'Police Detective Inspector',
      day('5 January 2026', '2026-01-05'),
    ]),
  ]),
  theme('Assessments and plans', [
    one([
      'Principal Social Worker to write a one-page guide to plans that begin with the child’s own words by 28 February 2026',
      'Principal Social Worker',
      day('28 February 2026', '2026-02-28'),
    ]),
    one([
      'Child Protection Chairs to send back any plan that could be another child’s, with immediate effect',
      'Child Protection Chairs',
      { ...undated('with immediate effect'), also: [null] },
    ]),
    one([
      'Participation Officer to bring three young people’s accounts to the Board’s meeting in April 2026',
      'Participation Officer',
      month('April 2026', '2026-04'),
    ]),
  ]),
  theme('Supervision and oversight', [
    one([
      'Practice Development Lead to train all team managers in reflective supervision by 30 June 2026',
      'Practice Development Lead',
      day('30 June 2026', '2026-06-30'),
    ]),
    one([
      'Service Managers to observe one supervision a month each and report themes to the Board by 31 May 2026',
      'Service Managers',
      day('31 May 2026', '2026-05-31'),
    ]),
  ]),
  theme('Data and performance', [
    one([
      'Performance Manager to bring the dashboard down to fifteen measures by 27 February 2026',
      'Performance Manager',
      day('27 February 2026', '2026-02-27'),
    ]),
    one([
      'Performance Manager and Head of ICT to make it daily, not monthly, by 30 September 2026',
      'Performance Manager; Head of ICT',
      day('30 September 2026', '2026-09-30'),
    ]),
    one([
      'Director of Children’s Services to hold a fortnightly performance clinic, starting on 12 January 2026',
      'Director of Children’s Services',
      day('12 January 2026', '2026-01-12'),
    ]),
  ]),
]

export const plan: CorpusPlan = {
  id: 'pellingham-agreed',
  title: 'Pellingham Improvement Board: actions agreed after the monitoring visit',
  style: '“Actions agreed” under each item: sentences that say who is to do what by when',
  levels: ['Item', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Pellingham Improvement Board: actions agreed after the monitoring visit'),
    para('Paper 4, 17 December 2025. Author: Improvement Programme Manager.'),
    heading('Purpose', 2),
    para(
      'Inspectors visited on 2 and 3 December 2025 to look at help and protection. This paper sets out what they said and the actions that the Board agreed on 10 December. It will be the Board’s action plan until the next visit.',
    ),
    ...themes.flatMap((of, at) => [
      heading(`${at + 1}. ${of.text}`, 2),
      para(FOUND[at] ?? ''),
      heading('Actions agreed', 3),
      ...bullets(...(of.actions ?? []).map(({ text }) => `${text}.`)),
    ]),
    heading('Date of next meeting', 2),
    para('28 January 2026, 10 a.m., Committee Room 2.'),
  ],
}
