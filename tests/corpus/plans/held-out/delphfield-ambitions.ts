// Ordinary. A northern city's plan in plain words: "We will", "so that children", seasons for dates, how far each
// action has come in a few words. Choices: a season or a term is not a month, so that no date, or a fair last
// day of it, may be given; "Easter 2021" is either the day or the holiday's end.
import { actionTable, bullets, heading, para, strong, table, title } from '../../lay.ts'
import { act, month, placedActions, printed, rated, repeating, theme, undated, year } from '../../truth.ts'
import type { CorpusPlan, TruthDue, TruthRating } from '../../types.ts'

const thinking: TruthRating = rated('Planning it', 'not-started')
const doing: TruthRating = rated('Doing it', 'on-track')
const finished: TruthRating = rated('Done it', 'complete')
const habit: TruthRating = rated('Living it', 'embedded')

const season = (text: string, ...also: string[]): TruthDue => ({ ...undated(text), also })

const spring = season('Spring 2021', '2021-03-31', '2021-04-30', '2021-05-31')
const summer = season('Summer 2021', '2021-06-30', '2021-07-31', '2021-08-31')
const easter = season('By Easter 2021', '2021-04-04', '2021-04-02', '2021-04-30', '2021-03-31', '2021-04-05')
const summerTerm = season('Summer term 2021', '2021-07-31', '2021-08-31')
const twentyOne = year('By the end of 2021', '2021-12')
const autumn = season('Autumn 2021', '2021-09-30', '2021-10-31', '2021-11-30')

const ambitions = [
  theme('Ambition 1: Homes that feel like home', [
    act(
      'ask every child in our care to show us round and tell us what they would change',
      'Nkechi Braithwaite',
      spring,
      { success: 'live in places that they have helped to make', rating: doing },
    ),
    act('open two small homes in the city for brothers and sisters', 'Rob Standish', autumn, {
      success: 'can grow up together',
      rating: thinking,
    }),
    act('keep children in the same school when their home has to change', 'Virtual School', summerTerm, {
      success: 'do not lose their friends and teachers as well',
      rating: doing,
    }),
  ]),
  theme('Ambition 2: People who know us', [
    act('stop moving children between teams when plans change', 'Imogen Farrar', easter, {
      success: 'have one social worker from first to last',
      rating: finished,
    }),
    act(
      'write to each child when a worker leaves, and say goodbye in person',
      'All team managers',
      repeating('All the time', 'ongoing'),
      { success: 'are not left wondering what they did wrong', rating: habit },
    ),
    act(
      'bring agency workers below one in ten',
      'Imogen Farrar; Workforce Partner',
      month('December 2021', '2021-12'),
      { success: 'can count on people to stay', rating: doing },
    ),
  ]),
  theme('Ambition 3: Plans in our own words', [
    act(
      'throw out the old care plan and write a new one with the Having a Say group',
      'Lewis Okoro',
      spring,
      {
        success: 'understand what is going to happen and why',
        rating: finished,
      },
    ),
    act('write all case notes to the child', 'Principal Social Worker', repeating('Ongoing', 'ongoing'), {
      success: 'can read their story one day and feel respected',
      rating: doing,
    }),
    act('hold reviews where and when the child chooses', 'Reviewing Service', summer, {
      success: 'want to come to their own meetings',
      rating: doing,
    }),
  ]),
  theme('Ambition 4: A good start after care', [
    act('make a home ready before a young person turns 18, with a trial week', 'Leaving Care', twentyOne, {
      success: 'do not have to start adult life in a hostel',
      rating: thinking,
    }),
    act('find a work mentor for each care leaver who wants one', 'Rob Standish', autumn, {
      success: 'have someone in their corner at work',
      rating: thinking,
    }),
    act(
      'give every care leaver a phone and data for two years',
      'Nkechi Braithwaite',
      month('March 2021', '2021-03'),
      {
        success: 'can keep in touch',
        rating: finished,
      },
    ),
  ]),
]

const GOOD = [
  'Good looks like a front door that you have a key to.',
  'Good looks like someone who remembers your birthday without looking it up.',
  'Good looks like a plan that you would show to your best friend.',
  'Good looks like moving out when you are ready, and somewhere to go for Sunday dinner.',
]

export const plan: CorpusPlan = {
  id: 'delphfield-ambitions',
  title: 'Delphfield: Our Plan for Better Children’s Services',
  style: 'plain words: "We will" and "so that children"; seasons for dates; statuses in two words each',
  levels: ['Ambition', 'Action'],
  scale: [
    { code: 'Planning it', label: 'We have not started yet', status: 'not-started' },
    { code: 'Doing it', label: 'We have started and are on track', status: 'on-track' },
    { code: 'Done it', label: 'We have finished', status: 'complete' },
    { code: 'Living it', label: 'It is how we work every day, and young people agree', status: 'embedded' },
  ],
  themes: ambitions,
  decoys: [
    { kind: 'key', words: 'We have started and are on track' },
    { kind: 'measures', words: 'Children with three or more homes in a year' },
  ],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'pdf:bare', 'odt', 'html', 'text:slashes', 'paste:word'],
  page: { landscape: true, size: 10 },
  layout: () => [
    title('Delphfield: Our Plan for Better Children’s Services'),
    para(
      'In autumn 2020 inspectors said that Delphfield requires improvement. Young people helped us to write this answer. It has four ambitions and twelve actions. It is for children, so it is in plain words.',
    ),
    strong('How far have we got?'),
    table(
      [
        ['We say', 'It means'],
        ['Planning it', 'We have not started yet'],
        ['Doing it', 'We have started and are on track'],
        ['Done it', 'We have finished'],
        ['Living it', 'It is how we work every day, and young people agree'],
      ],
      { widths: [1, 4] },
    ),
    ...ambitions.flatMap((of, at) => [
      heading(of.text, 1),
      para(GOOD[at] ?? ''),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'We will…', width: 5, of: ({ action }) => action.text },
          { title: '…so that children', width: 4, of: ({ action }) => action.success ?? '' },
          { title: 'Led by', width: 2, of: ({ action }) => action.leads.join(' and ') },
          { title: 'When', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'How far have we got?', width: 1.6, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Numbers that we will watch', 1),
    table(
      [
        ['What we count', 'Now', 'We want'],
        ['Children with three or more homes in a year', '14%', '8%'],
        ['Children whose social worker changed in the year', '47%', '25%'],
        ['Care leavers in work, training or study', '49%', '62%'],
      ],
      { widths: [5, 1, 1] },
    ),
    heading('Who checks', 1),
    ...bullets('The Having a Say group', 'The Improvement Board', 'Councillors on the scrutiny board'),
  ],
}
