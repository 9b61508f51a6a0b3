import { actionTable, para, title } from '../lay.ts'
import { day, month, placedActions, printed, rated, themeOf } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'
import { cellFor, written } from '../written.ts'

const green = rated('Green', 'on-track', null)
const amber = rated('Amber', 'at-risk', null)
const blue = rated('Blue', 'complete', null)

const SEPTEMBER = 'Progress September 2024: Two workshops held; forty staff came.'
const themes = [
  themeOf('Area for improvement 1', [
    {
      text: 'Strategy discussions do not always include health',
      actions: [
        written(
          'Invite the on-call paediatrician to all strategy discussions',
          { lead: 'JB/KL and partners', note: SEPTEMBER },
          {
            leads: ['JB', 'KL', 'partners'],
            due: day('01/11/2024', '2024-11-01'),
            progress: SEPTEMBER,
            rating: green,
          },
        ),
        written(
          'Record who was invited and who came',
          { lead: 'KL', note: '' },
          { leads: ['KL'], due: day('15/10/2024', '2024-10-15'), rating: blue },
        ),
        written(
          'Audit twenty discussions with partners',
          {
            lead: 'QA leads from each agency',
            note: 'Update: The tool is agreed and the first ten files are chosen.',
          },
          { leads: ['QA leads from each agency'], due: month('January 2025', '2025-01'), rating: amber },
        ),
      ],
    },
  ]),
  themeOf('Area for improvement 2', [
    {
      text: 'Children’s own words are missing from police reports',
      actions: [
        written(
          'Add a box for the child’s voice to the public protection notice',
          { lead: 'DCI Farrow', note: 'Progress September 2024: The software change is ordered.' },
          { leads: ['DCI Farrow'], due: day('28/02/2025', '2025-02-28'), rating: amber },
        ),
        written(
          'Brief response officers at roll call',
          { lead: 'Insp. Dale; PS Nkemelu', note: '' },
          { leads: ['Insp. Dale', 'PS Nkemelu'], due: month('Nov 2024', '2024-11'), rating: green },
        ),
      ],
    },
    {
      text: 'Neglect is named late',
      actions: [
        written(
          'Use the graded care profile before the third referral',
          { lead: 'All heads of service', note: 'Update: Licences bought for health visitors.' },
          { leads: ['All heads of service'], due: month('March 2025', '2025-03'), rating: green },
        ),
        written(
          'Bring school nurses into core groups',
          { lead: '0-19 Service Lead, RH', note: '' },
          { leads: ['0-19 Service Lead', 'RH'], due: month('Dec 2024', '2024-12'), rating: amber },
        ),
      ],
    },
  ]),
]

export const plan: CorpusPlan = {
  id: 'netherby-joint',
  title: 'Netherby Joint Targeted Area Inspection Written Statement of Action',
  style:
    'a paragraph of progress below the action in its own cell; leads of several agencies by initials and ranks',
  levels: ['Area for improvement', 'Finding', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'paste:word', 'xlsx'],
  page: { landscape: true },
  layout: () => [
    title('Netherby Joint Targeted Area Inspection Written Statement of Action'),
    para('Sent to the four inspectorates on 20 September 2024.'),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: over }) => over.text,
      columns: [
        {
          title: 'Finding',
          width: 3,
          of: ({ objective }) => objective?.text ?? '',
          merge: ({ objective }) => objective,
        },
        {
          title: 'Action and progress',
          width: 6,
          of: ({ action }) => [action.text, cellFor(action, 'note')].flat(),
        },
        { title: 'Responsible', width: 2, of: ({ action }) => cellFor(action, 'lead') },
        { title: 'Complete by', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'RAG', width: 1, of: ({ action }) => printed(action.rating) },
      ],
    }),
  ],
}
