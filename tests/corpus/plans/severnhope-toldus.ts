// A council's web page after a peer review of SEND: a heading for each theme, and under each what the review told them,
// what they have done already and what comes next, all in short paragraphs without officers or ratings. Choices: only
// what comes next is an action; what the review told them is a finding about the theme, what has been done is no action.
import { heading, para, strong, title } from '../lay.ts'
import { act, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthTheme } from '../types.ts'

const TOLD = new Map<string, { told: string[]; done: string[] }>()

function next(text: string): TruthAction {
  return act(text, '', null)
}

function part(name: string, told: string[], done: string[], actions: TruthAction[]): TruthTheme {
  TOLD.set(name, { told, done })
  return theme(name, actions)
}

const themes: TruthTheme[] = [
  part(
    'SEND Improvement Plan',
    [
      'Your plan has too much in it. Choose what matters most, say how you will know, and follow it up more firmly.',
      'Progress depends upon a few people. All partners need to own it.',
    ],
    [
      'The Partnership Board now has two chairs, one from the council and one from the NHS.',
      'We have cut the plan from 94 actions to 31.',
    ],
    [
      next('We will agree a small set of measures with the parent carer forum and publish them each term.'),
      next(
        'Each action will be given an owner from a partner other than the council wherever that makes sense.',
      ),
    ],
  ),
  part(
    'Education, health and care plans',
    [
      'Families wait too long, and when the plan comes it often reads as though it were about somebody else.',
      'Caseworkers change too often.',
    ],
    ['Eleven more caseworkers have started since January.', 'Parents now have one name and one number.'],
    [
      next('We will move casework into locality teams so that schools deal with the same people.'),
      next('A panel of parents will read ten plans with us every half term and mark them.'),
      next('We will use a shorter template for children under five.'),
    ],
  ),
  part(
    'Waiting for health services',
    [
      'Waits for autism assessment and for occupational therapy are too long, and nobody explains what to do meanwhile.',
    ],
    ['A waiting well page has been written with parents and put on the Local Offer.'],
    [
      next('The ICB will fund a second assessment team for two years.'),
      next('Therapists will hold drop-in mornings in every family centre.'),
      next('We will tell every family on the list, twice a year, where they are upon it.'),
    ],
  ),
  part(
    'Inclusion in mainstream schools',
    [
      'Suspensions of children with SEN support are well above those elsewhere.',
      'Good practice is there to see but it does not travel.',
    ],
    ['Forty schools took part in the inclusion charter last year.'],
    [
      next('We will pair each secondary school that suspends most with one that suspends few.'),
      next('An outreach service from our special schools will be open to all mainstream schools.'),
      next('We will publish guidance on ordinarily available provision, with examples from our own schools.'),
    ],
  ),
  part(
    'Preparing for adulthood',
    ['Young people say that plans stop at the school gate.'],
    ['Three supported internship sites opened in September.'],
    [
      next('We will begin the conversation about adult life in Year 9 for everybody with a plan.'),
      next('Adult social care will name a link worker for every special school.'),
    ],
  ),
]

export const plan: CorpusPlan = {
  id: 'severnhope-toldus',
  title: 'What our SEND peer review told us and what we are doing about it',
  style:
    'a web page in prose: for each theme what the review told us, what we have done already, what’s next; no officers, no ratings',
  levels: ['Theme', 'What’s next'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'pdf:bare', 'paste:word'],
  layout: () => [
    title('What our SEND peer review told us and what we are doing about it'),
    para(
      'In the autumn of 2023 we asked a team of peers from other councils and the NHS to look at how we support children and young people with special educational needs and disabilities in Severnhope. We are grateful for their candour.',
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      strong('The peer review told us:'),
      ...(TOLD.get(of.text)?.told ?? []).map((one) => para(one)),
      strong('What we have done already:'),
      ...(TOLD.get(of.text)?.done ?? []).map((one) => para(one)),
      strong('What’s next:'),
      ...(of.actions ?? []).map((action) => para(action.text)),
    ]),
  ],
}
