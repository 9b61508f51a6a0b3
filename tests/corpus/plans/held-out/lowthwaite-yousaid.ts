// What families said and what will be done about it: a "You said" and a "We will" for each, with who and when in a line below.
import { heading, para, strong, title } from '../../lay.ts'
import { act, month, repeating, theme } from '../../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../../types.ts'

type Line = [string, string, string, TruthDue]
const SAID = new Map<TruthAction, string>()

function one([said, text, lead, due]: Line): TruthAction {
  const made = act(text, lead, due, { findings: [said] })
  SAID.set(made, said)
  return made
}

const themes: TruthTheme[] = [
  theme('Getting an answer', [
    one([
      'You ring three numbers and nobody rings back.',
      'open one telephone line and one email address for all questions about SEND, answered by a person',
      'SEND Service Manager',
      month('April 2026', '2026-04'),
    ]),
    one([
      'You find out who your caseworker is by chance.',
      'write to every family each September with the name and photograph of their caseworker',
      'Casework Team Leaders',
      month('September 2026', '2026-09'),
    ]),
    one([
      'Letters are full of words that only officers know.',
      'rewrite our twelve standard letters with a group of parents',
      'Parent Carer Forum; SEND Service Manager',
      month('June 2026', '2026-06'),
    ]),
  ]),
  theme('Support in school', [
    one([
      'It depends on which school you get.',
      'publish what every mainstream school is expected to provide from its own budget',
      'Head of Inclusion',
      month('May 2026', '2026-05'),
    ]),
    one([
      'Teachers have not been taught about autism.',
      'train one teacher and one assistant in each of our 88 schools',
      'Autism Advisory Teacher',
      month('July 2027', '2027-07'),
    ]),
    one([
      'Children are sent home early and it is not called exclusion.',
      'ask every school each half term for its list of part-time timetables and visit where there are more than three',
      'Attendance and Exclusions Manager',
      repeating('Half-termly', 'other'),
    ]),
  ]),
  theme('Health and therapies', [
    one([
      'We wait two years and hear nothing.',
      'text families on the waiting list every three months to say where they are on it',
      'Community Paediatrics Manager',
      month('March 2026', '2026-03'),
    ]),
    one([
      'Speech therapy stops when the child changes school.',
      'agree that a therapist follows a child for one full term after a move',
      'Therapies Lead',
      month('September 2026', '2026-09'),
    ]),
  ]),
  theme('Growing up', [
    one([
      'Nobody talks about life after school until it is too late.',
      'begin planning for adult life in Year 9 and send parents a guide that month',
      'Preparing for Adulthood Lead',
      month('January 2027', '2027-01'),
    ]),
    one([
      'There is nothing to do on a Saturday.',
      'fund six new weekend clubs, two of them in the north of the county',
      'Short Breaks Commissioner',
      month('April 2026', '2026-04'),
    ]),
  ]),
]

function laid(of: TruthTheme): Laid[] {
  return [
    heading(of.text, 2),
    ...(of.actions ?? []).flatMap((action) => [
      strong('You said:'),
      para(SAID.get(action) ?? ''),
      strong('We will:'),
      para(`${action.text}.`),
      para(`Who: ${action.leads.join(' and ')}. When: ${action.due?.text ?? ''}.`),
    ]),
  ]
}

export const plan: CorpusPlan = {
  id: 'lowthwaite-yousaid',
  title: 'You said, we will: the Lowthwaite SEND plan for 2026',
  style: '“You said” and “We will” as bold lines with a sentence below each, who and when in a line after',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('You said, we will: the Lowthwaite SEND plan for 2026'),
    para(
      'In the autumn of 2025 we met 340 parents and carers and 96 children and young people. This is what we heard and what the council, the NHS and schools will do about it. We will tell you how we are getting on at the Local Offer Live event each March and October.',
    ),
    ...themes.flatMap(laid),
    heading('Thank you', 2),
    para('Thank you to everyone who told us what it is like. Please keep telling us.'),
  ],
}
