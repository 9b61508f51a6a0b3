// A youth justice plan: numbered bold lines for the actions, and below each one line that says who, when and how we will know.
import { heading, para, strong, title } from '../../lay.ts'
import { act, month, quarter, theme } from '../../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../../types.ts'

type Line = [string, string, string, TruthDue, string]

const one = ([ref, text, lead, due, success]: Line): TruthAction => act(text, lead, due, { ref, success })

const WHY: string[] = [
  'First-time entrants rose by nine in the year. Most had been known to a school as often absent.',
  'Black children are twice as likely as others to be in the cohort. We do not yet know at which step the difference arises.',
  'Six children were sentenced to custody, four of them after a remand.',
]

const themes: TruthTheme[] = [
  theme('Fewer children enter the justice system', [
    one([
      '1.1',
      'Offer a youth worker to every child who is suspended twice in a term',
      'Prevention Manager',
      month('April 2026', '2026-04'),
      'fewer first-time entrants among children out of school',
    ]),
    one([
      '1.2',
      'Bring the decision on out-of-court disposals down to ten working days',
      'Police Youth Justice Sergeant',
      month('February 2026', '2026-02'),
      'nine in ten decisions in time',
    ]),
    one([
      '1.3',
      'Run the parents’ evening on exploitation in all nine secondary schools',
      'Exploitation Lead',
      month('July 2026', '2026-07'),
      '400 parents reached',
    ]),
    one([
      '1.4',
      'Write a protocol with children’s homes about calling the police',
      'Head of Youth Justice; Residential Manager',
      month('May 2026', '2026-05'),
      'calls from homes fall by half',
    ]),
  ]),
  theme('Every child is treated fairly', [
    one([
      '2.1',
      'Look at each decision point for difference by ethnicity and report to the Board',
      'Performance Officer',
      quarter('Q1 2026/27', '2026-06'),
      'the Board can say where the difference arises',
    ]),
    one([
      '2.2',
      'Train all assessors in cultural identity',
      'Operations Manager',
      month('June 2026', '2026-06'),
      'audits find identity explored in eight reports of ten',
    ]),
    one([
      '2.3',
      'Ask every child at the end of their order what was fair and what was not',
      'Participation Worker',
      month('March 2026', '2026-03'),
      'answers from seven children in ten',
    ]),
  ]),
  theme('Custody is the last resort', [
    one([
      '3.1',
      'Set up remand foster placements with two neighbouring councils',
      'Commissioning Manager',
      month('October 2026', '2026-10'),
      'three placements open',
    ]),
    one([
      '3.2',
      'Hold a resettlement meeting within ten days of sentence',
      'Resettlement Worker',
      month('January 2026', '2026-01'),
      'all children know where they will live six weeks before release',
    ]),
    one([
      '3.3',
      'Meet the magistrates twice a year to explain what we can offer',
      'Head of Youth Justice',
      month('November 2026', '2026-11'),
      'magistrates say that they have confidence in reports',
    ]),
  ]),
]

function laid(of: TruthTheme, at: number): Laid[] {
  return [
    heading(`Priority ${at + 1} – ${of.text}`, 2),
    para(WHY[at] ?? ''),
    ...(of.actions ?? []).flatMap(({ ref = '', text, leads, due, success }) => [
      strong(`${ref} ${text}`),
      para(`Who: ${leads.join(' and ')}. When: ${due?.text ?? ''}. How we will know: ${success ?? ''}.`),
    ]),
  ]
}

export const plan: CorpusPlan = {
  id: 'skelderby-who',
  title: 'Skelderby youth justice plan 2026: our priorities and actions',
  style: 'numbered bold lines, each with one line below: “Who: … When: … How we will know: …”',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Skelderby youth justice plan 2026: our priorities and actions'),
    heading('Foreword by the chair of the management board', 2),
    para(
      'I am proud of what has been done and clear about what has not. Children who break the law are children first.',
    ),
    heading('Performance in 2025', 2),
    para(
      'There were 71 first-time entrants. Reoffending stood at 31%. Six children were sentenced to custody.',
    ),
    ...themes.flatMap(laid),
    heading('Sign-off', 2),
    para('Agreed by the management board on 4 December 2025.'),
  ],
}
