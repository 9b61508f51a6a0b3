import { actionTable, heading, para, strong, title } from '../../lay.ts'
import { act, aim, day, month, printed, rated, repeating, themeActions, themeOf } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const complete = rated('Complete', 'complete')
const track = rated('On track', 'on-track')
const delayed = rated('Delayed', 'at-risk')
const notStarted = rated('Not yet started', 'not-started')

const themes = [
  themeOf('Workstream A: Strengthening our early response', [
    aim('Schools and nurseries know how to ask for help', [
      act(
        'Launch a consultation line staffed by qualified social workers',
        'Lorna Beckwith, Head of Integrated Front Door',
        day('03/04/2023', '2023-04-03'),
        { rating: complete },
      ),
      act(
        'Visit the twenty schools that refer least, to hear why',
        'Education Liaison Officers',
        month('July 2023', '2023-07'),
        { rating: track },
      ),
    ]),
    aim('Families do not repeat their story', [
      act(
        'Adopt a single family chronology across early help and social care',
        'Dev Anand, Systems Manager',
        month('Oct 2023', '2023-10'),
        { rating: delayed },
      ),
      act(
        'Use warm handovers whenever a family moves between teams',
        'Team managers',
        repeating('Ongoing', 'ongoing'),
        { rating: track },
      ),
      act(
        'Ask twenty families a quarter how the handover felt',
        'Family Voice Worker',
        repeating('Quarterly', 'quarterly'),
        { rating: notStarted },
      ),
    ]),
  ]),
  themeOf('Workstream B: Children who need protection', [
    aim('Conferences are fair, clear and on time', [
      act(
        'Give parents the report two full days before the conference',
        'Conference Service Manager',
        day('w/c 5 June 2023', '2023-06-05', '2023-06-11', '2023-06-09'),
        { rating: delayed },
      ),
      act(
        'Train chairs in restorative practice',
        'Practice Academy',
        month('By end of September 2023', '2023-09'),
        { rating: track },
      ),
    ]),
    aim('Core groups meet and move the plan forward', [
      act(
        'Publish a calendar of core groups to all partners',
        'Business Support Lead',
        month('May 2023', '2023-05'),
        { rating: complete },
      ),
      act(
        'Escalate to the head of service where two core groups are missed',
        'Independent Chairs',
        repeating('Immediate and ongoing', 'ongoing'),
        { rating: track },
      ),
    ]),
  ]),
]
const NEWS: Record<string, string> = {
  Complete: 'Finished and reported to the board of 9 May 2023.',
  Delayed: 'Supplier gave a new date of January 2024. Interim guidance sent 12.05.23.',
  'On track': '',
  'Not yet started': 'Post filled from August 2023.',
}

export const plan: CorpusPlan = {
  id: 'upperdene-how',
  title: 'Upperdene Improvement Programme: Milestone Plan',
  style: 'What do we want? How? Who? When? Where are we now? with merged left cells',
  levels: ['Workstream', 'What', 'How'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'xlsx',
    'text:tabs',
    'paste:word',
    'text:pages',
  ],
  page: { landscape: true, size: 13, footer: 'Upperdene Improvement Programme' },
  layout: () => [
    title('Upperdene Improvement Programme: Milestone Plan'),
    para(
      'The programme answers the focused visit of January 2023. Leads report to the delivery group on the first Monday of each month.',
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(themeActions(of), {
        columns: [
          {
            title: 'What do we want to see?',
            width: 3,
            of: ({ objective }) => objective?.text ?? '',
            merge: ({ objective }) => objective,
          },
          { title: 'How will we do it?', width: 4, of: ({ action }) => action.text },
          { title: 'Who?', width: 3, of: ({ action }) => action.leads.join('; ') },
          { title: 'When?', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Where are we now?', width: 2, of: ({ action }) => printed(action.rating) },
          { title: 'Notes', width: 3, of: ({ action }) => NEWS[printed(action.rating)] ?? '' },
        ],
      }),
    ]),
    strong('Next update: September'),
  ],
}
