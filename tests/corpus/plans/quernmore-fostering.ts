// Ordinary. A fostering service's own plan: objectives with an outcome sentence beneath, leads by initials
// with a list of people at the end, progress scored 1 to 4, and a training list.
// Choices: the leads are the initials as printed in the action's row. The sentence beneath an objective
// ("Outcome: ...") belongs to the objective and is not an action's measure of success.
import { actionTable, heading, para, strong, table, title } from '../lay.ts'
import { act, month, placedActions, printed, rated, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const one: TruthRating = rated('1', 'complete')
const two: TruthRating = rated('2', 'on-track')
const three: TruthRating = rated('3', 'at-risk', 'off-track')
const four: TruthRating = rated('4', 'not-started')

const themes = [
  theme(
    'Recruit more carers for teenagers and for brothers and sisters',
    [
      act('Launch a recruitment campaign led by carers’ own stories', 'TG', month('Feb-25', '2025-02'), {
        ref: '1.1',
        rating: one,
        progress: 'Launched at the football ground; 61 enquiries in four weeks.',
      }),
      written(
        'Answer every enquiry on the same day, weekends too',
        { resources: 'Overtime £4k' },
        {
          ref: '1.2',
          leads: ['TG', 'BO'],
          due: month('Apr-25', '2025-04'),
          rating: two,
          progress: 'Weekday standard met. Weekend rota agreed with staff.',
        },
      ),
      act('Bring stage one checks down to eight weeks', 'BO', month('Jul-25', '2025-07'), {
        ref: '1.3',
        rating: three,
        progress: 'Medicals are the delay: average five weeks.',
      }),
      written(
        'Extend the council tax discount to carers in neighbouring districts',
        { resources: '£38k a year' },
        { ref: '1.4', leads: ['NR'], due: month('Apr-26', '2026-04'), rating: four },
      ),
      act('Exit interview for each household that withdraws', 'BO', repeating('On-going', 'ongoing'), {
        ref: '1.5',
        rating: two,
      }),
    ],
    'Objective 1',
  ),
  theme(
    'Keep and support the carers we have',
    [
      written(
        'Set up three carer hubs, each with an experienced hub carer',
        { resources: '£54k' },
        {
          ref: '2.1',
          leads: ['WA'],
          due: month('Jun-25', '2025-06'),
          rating: two,
          progress: 'North and coast hubs running. A hub carer for the west is being assessed.',
        },
      ),
      act('Out-of-hours support line run by fostering staff', 'WA; BO', month('Mar-25', '2025-03'), {
        ref: '2.2',
        rating: one,
        progress: 'Line opened 1 March.',
      }),
      act('Publish a carers’ charter agreed with the carers’ association', 'NR', month('May-25', '2025-05'), {
        ref: '2.3',
        rating: one,
        progress: 'Signed by the Lead Member.',
      }),
      act('Review allowances against the national minimum', 'NR', undated('Before budget setting'), {
        ref: '2.4',
        rating: three,
        progress: 'Comparison done; finance to cost two options.',
      }),
      act('Pay for respite of 21 days a year', '', null, { ref: '2.5', rating: four }),
    ],
    'Objective 2',
  ),
  theme(
    'Match and plan better',
    [
      act('Weekly matching meeting with the placements team', 'WA', repeating('Weekly', 'weekly'), {
        ref: '3.1',
        rating: two,
        progress: 'In the diary since January.',
      }),
      act(
        'Write a profile of every household with the children living there',
        'BO',
        month('Sep-25', '2025-09'),
        { ref: '3.2', rating: two },
      ),
      act('Bring all overdue annual reviews up to date', 'TG; WA', month('Mar-25', '2025-03'), {
        ref: '3.3',
        rating: three,
        progress: 'Four of nineteen still overdue at the end of June.',
      }),
      act('Revise the delegated authority form and explain it to schools', 'KV', month('Oct-25', '2025-10'), {
        ref: '3.4',
        rating: four,
      }),
    ],
    'Objective 3',
  ),
]

const OUTCOMES = [
  'Outcome: a net gain of fifteen households by March 2026.',
  'Outcome: fewer than one household in ten leaves in a year.',
  'Outcome: more children stay in their first home.',
]

export const plan: CorpusPlan = {
  id: 'quernmore-fostering',
  title: 'Quernmore Fostering Service Improvement Plan',
  style:
    'initials for leads with a list of people at the end, scores 1 to 4, an outcome sentence under each objective',
  levels: ['Objective', 'Task'],
  scale: [
    { code: '1', label: 'Done', status: 'complete' },
    { code: '2', label: 'Under way and on time', status: 'on-track' },
    { code: '3', label: 'Under way but late', status: 'at-risk' },
    { code: '4', label: 'Not yet begun', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Under way but late' },
    { kind: 'people', words: 'Tamsin Gallowhill' },
    { kind: 'workforce', words: 'Therapeutic parenting' },
  ],
  renderings: [
    'docx',
    'pdf:ruled',
    'pdf:lines',
    'pdf:crown',
    'odt',
    'html',
    'text:tabs',
    'text:pages',
    'paste:word',
  ],
  layout: () => [
    title('Quernmore Fostering Service Improvement Plan'),
    para('January 2025 to April 2026. Position at the end of June 2025.'),
    table(
      [
        ['Score', 'Meaning'],
        ['1', 'Done'],
        ['2', 'Under way and on time'],
        ['3', 'Under way but late'],
        ['4', 'Not yet begun'],
      ],
      { widths: [1, 4] },
    ),
    ...themes.flatMap((of, at) => [
      heading(`${of.ref ?? ''} – ${of.text}`, 2),
      strong(OUTCOMES[at] ?? ''),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: '', width: 0.8, of: ({ action }) => action.ref ?? '' },
          { title: 'Task', width: 5, of: ({ action }) => action.text },
          { title: 'By whom', width: 1.4, of: ({ action }) => action.leads.join('/') },
          { title: 'Deadline', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Resources', width: 1.8, of: ({ action }) => cellFor(action, 'resources') },
          { title: 'Progress', width: 4.5, of: ({ action }) => action.progress ?? '' },
          { title: 'Score', width: 0.9, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Training for carers and staff, 2025', 2),
    table([
      ['Course', 'Audience', 'Places', 'Dates'],
      ['Therapeutic parenting', 'All carers', '40', '4 March, 10 June'],
      ['Record keeping', 'New carers', '16', '20 May'],
      ['Safer caring', 'Carers and supervising social workers', '30', '9 September'],
    ]),
    heading('People named in this plan', 2),
    table([
      ['Initials', 'Name', 'Post'],
      ['TG', 'Tamsin Gallowhill', 'Recruitment Team Manager'],
      ['BO', 'Bayo Ormerod', 'Assessment Team Manager'],
      ['WA', 'Winifred Askew', 'Support Team Manager'],
      ['NR', 'Nadir Rushbrook', 'Service Manager, Fostering'],
      ['KV', 'Kit Vellaby', 'Virtual School Deputy Head'],
    ]),
  ],
}
