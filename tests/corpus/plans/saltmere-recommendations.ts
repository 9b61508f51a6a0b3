import { actionTable, bullets, heading, para, strong, table, title } from '../lay.ts'
import { act, month, rated, theme, themeActions, undated } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'

const one: TruthRating = rated('1', 'complete')
const two: TruthRating = rated('2', 'on-track')
const three: TruthRating = rated('3', 'at-risk')
const four: TruthRating = rated('4', 'off-track')

const review = theme('Review of Support for Young Carers', [
  act(
    'That the Council adopts one definition of a young carer and uses it in every assessment form.',
    'Head of Early Help',
    month('June 2017', '2017-06'),
    {
      ref: 'R1',
      rating: one,
      progress:
        'Definition adopted at Cabinet on 15 June 2017 and built into the family assessment. Health visitors began to use it in September.',
    },
  ),
  act(
    'That every secondary school names a member of staff as young carers’ champion, and tells pupils who it is.',
    'Assistant Director, Schools and SEN',
    month('September 2017', '2017-09'),
    {
      ref: 'R2',
      rating: two,
      progress: 'Eleven of fourteen schools have a champion. The other three have been written to.',
    },
  ),
  act(
    'That the young carers’ card is offered by all GP surgeries in the borough.',
    'Clinical Commissioning Group',
    month('December 2017', '2017-12'),
    {
      ref: 'R3',
      rating: three,
      progress: 'Slower than planned: six surgeries so far. A new date of March 2018 is proposed.',
    },
  ),
  act(
    'That respite activities are offered in each school holiday and that transport is part of the offer.',
    'Commissioning Manager',
    month('July 2017', '2017-07'),
    { ref: 'R4', rating: one, progress: 'Delivered in summer 2017; 64 children took part.' },
  ),
  act(
    'That the Council asks the government to fund a young carers’ pupil premium.',
    'Cabinet Member for Children and Young People',
    undated('To be confirmed in the Spring Budget'),
    {
      ref: 'R5',
      rating: four,
      progress: 'Letter not yet sent; to be agreed with the new Member of Parliament.',
    },
  ),
  act(
    'That adult services ask, whenever an adult is assessed, whether a child helps to care for them.',
    'Head of Adult Assessment / Principal Social Worker',
    month('November 2017', '2017-11'),
    { ref: 'R6', rating: two, progress: 'Question added to the form; audit planned for January 2018.' },
  ),
  act(
    'That the Committee receives a yearly report, with the views of young carers, on what has changed.',
    'Scrutiny Officer',
    month('March 2018', '2018-03'),
    { ref: 'R7', rating: two },
  ),
])
review.mayLack = true
const split = review.actions?.[5]
if (split !== undefined) split.leads = ['Head of Adult Assessment', 'Principal Social Worker']

export const plan: CorpusPlan = {
  id: 'saltmere-recommendations',
  title: 'Saltmere Borough Council: Progress on Scrutiny Recommendations',
  style: '“Recommendation” is what is tracked; categories 1–4 with the key at the end',
  levels: ['Review', 'Recommendation'],
  scale: [
    { code: '1', label: 'Fully Achieved', status: 'complete' },
    { code: '2', label: 'On Track – not yet due', status: 'on-track' },
    { code: '3', label: 'Slipped', status: 'at-risk' },
    { code: '4', label: 'Not Achieved', status: 'off-track' },
  ],
  themes: [review],
  decoys: [{ kind: 'key', words: '1 Fully Achieved 2 On Track not yet due' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'csv',
    'xlsx',
    'text:tabs',
    'text:slashes',
    'paste:excel',
    'paste:cells',
  ],
  layout: () => [
    title('Saltmere Borough Council: Progress on Scrutiny Recommendations'),
    strong('Children and Young People Select Committee – 6 December 2017'),
    heading('Summary', 2),
    para(
      'The Committee looked at support for young carers between October 2016 and March 2017. This report gives the assessments made by link officers of progress since the last monitoring report.',
    ),
    ...bullets(
      'Members are asked to note the progress',
      'Members are asked to agree which recommendations may be signed off',
    ),
    heading('Review of Support for Young Carers', 2),
    actionTable(themeActions(review), {
      columns: [
        { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Recommendation', width: 5, of: ({ action }) => action.text },
        { title: 'Responsibility', width: 2, of: ({ action }) => action.leads.join(' / ') },
        { title: 'Date', width: 2, of: ({ action }) => action.due?.text ?? '' },
        {
          title: 'Progress presented to Committee Dec 2017',
          width: 4,
          of: ({ action }) => action.progress ?? '',
        },
        {
          title: 'Assessment of progress Categories 1 - 4',
          width: 2,
          of: ({ action }) => action.rating?.texts[0] ?? '',
        },
      ],
    }),
    strong('Assessment of progress gradings:'),
    table(
      [
        ['1', 'Fully Achieved'],
        ['2', 'On Track – not yet due'],
        ['3', 'Slipped'],
        ['4', 'Not Achieved'],
      ],
      { widths: [1, 6], headings: 0 },
    ),
  ],
}
