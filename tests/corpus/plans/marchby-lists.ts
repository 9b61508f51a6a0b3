// A plan in plain words: under each priority a heading for what will be done, who, how we will know and by when, each with its list.
import { bullets, heading, para, title } from '../lay.ts'
import { act, month, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthDue, TruthTheme } from '../types.ts'

type Part = { text: string; now: string; who: string; when: TruthDue; doing: string[]; know: string[] }

const PARTS: Part[] = [
  {
    text: 'Homes that feel like home',
    now: 'Eleven care leavers moved three times or more last year. You told us that moving again was the worst thing.',
    who: 'Leaving Care Manager',
    when: month('September 2026', '2026-09'),
    doing: [
      'Agree with the housing department that care leavers are in the first band until they are 25',
      'Furnish every first flat before the day the keys are handed over',
      'Keep one flat free at all times so that nobody is placed in a hotel',
    ],
    know: ['No care leaver is in bed and breakfast', 'Nine in ten say that they feel safe where they live'],
  },
  {
    text: 'Money and work',
    now: 'Four in ten of you are not in education, work or training.',
    who: 'Virtual School Head',
    when: month('March 2027', '2027-03'),
    doing: [
      'Set aside ten apprenticeships in the council each year for care leavers',
      'Pay for travel to interviews and for the first month of work',
      'Teach budgeting from the age of 15 with the credit union',
      'Guarantee an interview for every care leaver who meets the essential criteria',
    ],
    know: ['Six in ten are in education, work or training', 'Fewer of you are in debt at 21'],
  },
  {
    text: 'Feeling well',
    now: 'Waiting for a talking therapy takes nineteen weeks, and the wait begins again when you turn 18.',
    who: 'Health Lead for Care Leavers',
    when: month('June 2026', '2026-06'),
    doing: [
      'Put two emotional wellbeing workers in the leaving care team',
      'Give everyone their health passport and go through it together at 17',
      'Pay for prescriptions and for gym membership until 25',
    ],
    know: ['Everyone has a health passport by 18', 'Nobody waits longer than four weeks'],
  },
  {
    text: 'Being heard',
    now: 'The care leavers’ forum has eight members. We would like it to have forty.',
    who: 'Participation Lead',
    when: month('December 2026', '2026-12'),
    doing: [
      'Hold the forum online and in person in turn and pay those who come',
      'Ask a care leaver to sit on every interview panel for a personal adviser',
      'Answer each question that the forum asks the Corporate Parenting Board within a month',
    ],
    know: ['Forty young people take part in the year', 'All questions are answered in time'],
  },
]

const served = (due: TruthDue): TruthDue => ({ ...due, also: [null] })

const themes: TruthTheme[] = PARTS.map(({ text, who, when, doing }) =>
  theme(
    text,
    doing.map((one) => act(one, who, served(when), { leadsMayLack: true })),
  ),
)

function laid({ text, now, who, when, doing, know }: Part, at: number): Laid[] {
  return [
    heading(`${at + 1}. ${text}`, 2),
    heading('Where we are now', 3),
    para(now),
    heading('What we will do', 3),
    ...bullets(...doing),
    heading('Who will make sure it happens', 3),
    para(who),
    heading('By when', 3),
    para(when.text),
    heading('How we will know it has worked', 3),
    ...bullets(...know),
  ]
}

export const plan: CorpusPlan = {
  id: 'marchby-lists',
  title: 'Marchby: our plan for care leavers 2026 to 2027',
  style:
    'headings in plain words under each priority, each with its list: what, who, by when, how we will know',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Marchby: our plan for care leavers 2026 to 2027'),
    para(
      'This plan is for everyone in Marchby who has been in care. It was written with the care leavers’ forum over the summer of 2025. There is a short film of it on our website.',
    ),
    ...PARTS.flatMap(laid),
    heading('Who to talk to', 2),
    para('Ask your personal adviser, or come to the forum on the first Thursday of the month.'),
  ],
}
