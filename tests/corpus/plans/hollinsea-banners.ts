import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, aim, day, month, placedActions, printed, rated, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const done = rated('Delivered', 'complete')
const track = rated('On track to deliver', 'on-track')
const issues = rated('Some issues', 'at-risk')
const off = rated('Not on track to deliver', 'off-track')

const lead = themeOf(
  'Leadership and governance',
  [
    aim(
      'Leaders know the quality of practice',
      [
        act(
          'Senior leaders to observe practice in one team each month and write up what they saw',
          'Director of Children’s Services',
          repeating('Monthly', 'monthly'),
          { ref: '1.1', rating: track },
        ),
        act(
          'Replace the performance report with one page of measures that the board understands',
          'Head of Performance',
          day('30/09/2022', '2022-09-30'),
          { ref: '1.2', rating: done },
        ),
      ],
      'L1',
    ),
    aim(
      'Partners share responsibility for children',
      [
        act(
          'Agree a written offer from each partner agency and review it yearly',
          'Independent Chair',
          month('November 2022', '2022-11'),
          { ref: '1.3', rating: issues },
        ),
        act(
          'Bring children’s own accounts to every meeting of the partnership',
          'Participation Lead',
          repeating('Every meeting', 'other'),
          { ref: '1.4', rating: track },
        ),
      ],
      'L2',
    ),
  ],
  'Area 1',
)

const protect = themeOf(
  'Help and protection',
  [
    aim(
      'Risk is seen and acted on without delay',
      [
        act(
          'Recruit a second team to the multi-agency hub',
          'Head of Front Door',
          month('October 2022', '2022-10'),
          { ref: '2.1', rating: off },
        ),
        act(
          'Use the neglect tool in every assessment where neglect is a worry',
          'Principal Social Worker',
          month('January 2023', '2023-01'),
          { ref: '2.2', rating: track },
        ),
        act(
          'Hold daily domestic abuse triage with police and health',
          'Detective Inspector, Public Protection',
          day('1 August 2022', '2022-08-01'),
          { ref: '2.3', rating: done },
        ),
      ],
      'P1',
    ),
    aim(
      'Plans make a difference within the child’s timescale',
      [
        act(
          'Review all plans that have lasted longer than fifteen months',
          'Child Protection Chairs',
          day('16/12/2022', '2022-12-16'),
          { ref: '2.4', rating: issues },
        ),
        act(
          'Coach team managers in writing plans that a parent can follow',
          'Practice Development Manager',
          month('March 2023', '2023-03'),
          { ref: '2.5', rating: track },
        ),
      ],
      'P2',
    ),
  ],
  'Area 2',
)

const leavers = themeOf(
  'Care experienced young people',
  [
    aim(
      'Young people live somewhere safe that they like',
      [
        act(
          'End the use of bed and breakfast for young people under 21',
          'Housing Options Manager',
          month('December 2022', '2022-12'),
          { ref: '3.1', rating: off },
        ),
        act(
          'Set up a panel of young people to inspect supported lodgings',
          'Leaving Care Manager',
          month('February 2023', '2023-02'),
          { ref: '3.2', rating: track },
        ),
      ],
      'C1',
    ),
  ],
  'Area 3',
)

const themes = [lead, protect, leavers]

export const plan: CorpusPlan = {
  id: 'hollinsea-banners',
  title: 'Hollinsea Council Improvement Plan: Getting to Good',
  style: 'one long table, banner rows for themes, aims merged, two heading rows; worded ratings',
  levels: ['Area', 'Outcome', 'Action'],
  scale: [
    { code: 'Delivered', label: 'Delivered', status: 'complete' },
    { code: 'On track to deliver', label: 'On track to deliver', status: 'on-track' },
    { code: 'Some issues', label: 'Some issues – narrative disclosure', status: 'at-risk' },
    { code: 'Not on track to deliver', label: 'Not on track to deliver', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'measures', words: 'Assessments finished in 45 days 71% 90%' }],
  renderings: [
    'docx',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'xlsx',
    'ods',
    'csv',
    'text:tabs',
    'paste:excel',
    'text:pages',
  ],
  page: { landscape: true, footer: 'Getting to Good' },
  layout: () => [
    title('Hollinsea Council Improvement Plan: Getting to Good'),
    para(
      'Each action is rated by its lead as delivered, on track to deliver, some issues (with a narrative disclosure) or not on track to deliver.',
    ),
    actionTable(placedActions({ themes }), {
      banner: ({ theme }) => `${theme.ref ?? ''}: ${theme.text}`,
      groups: [
        ['What we want', 1],
        ['What we will do', 4],
        ['Where we are', 2],
      ],
      columns: [
        {
          title: 'Outcome',
          width: 3,
          of: ({ objective }) => `${objective?.ref ?? ''} ${objective?.text ?? ''}`,
          merge: ({ objective }) => objective,
        },
        { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Action', width: 5, of: ({ action }) => action.text },
        { title: 'Lead', width: 2, of: ({ action }) => action.leads.join('; ') },
        { title: 'By when', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Status', width: 2, of: ({ action }) => printed(action.rating) },
        {
          title: 'Commentary',
          width: 4,
          of: ({ action }) =>
            action.rating === issues
              ? 'Two partners have yet to sign. The chair wrote to them on 3 October 2022.'
              : '',
        },
      ],
    }),
    heading('Measures', 2),
    table(
      [
        ['Measure', 'Baseline', 'Latest', 'Target'],
        ['Assessments finished in 45 days', '71%', '78%', '90%'],
        ['Children seen within five days', '64%', '70%', '95%'],
        ['Repeat child protection plans', '24%', '23%', '18%'],
      ],
      { widths: [4, 1, 1, 1] },
    ),
  ],
}
