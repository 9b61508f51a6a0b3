import { bullets, field, heading, para, title } from '../lay.ts'
import { act, day, month, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const done = rated('Completed', 'complete')
const going = rated('On track', 'on-track')
const late = rated('Delayed', 'at-risk', 'off-track')

const themes = [
  theme('Priority 1: Getting help early', [
    act(
      'Open three family hubs',
      'Nerys Calloway, Head of Early Help',
      day('30 September 2023', '2023-09-30'),
      {
        ref: '1.1',
        rating: done,
        progress: 'All three hubs are open. 1,204 families visited in the first quarter.',
      },
    ),
    act(
      'Train health visitors and nursery staff in the early help assessment',
      'Workforce Development Manager',
      month('December 2023', '2023-12'),
      { ref: '1.2', rating: going, progress: '162 of 240 people have been trained.' },
    ),
    act('Set up a parent panel in each hub', 'Family Hub Managers', month('March 2024', '2024-03'), {
      ref: '1.3',
      rating: going,
      progress: 'Panels meet in Inskip North and Weir Street.',
    }),
  ]),
  theme('Priority 2: Keeping children safe', [
    act(
      'Visit children on a child protection plan every ten days',
      'Head of Safeguarding; Team Managers',
      month('July 2023', '2023-07'),
      { ref: '2.1', rating: late, progress: 'In August 84% of visits were in time.' },
    ),
    act(
      'Bring in a risk assessment for exploitation that is shared by all agencies',
      'Exploitation Lead',
      day('1 November 2023', '2023-11-01'),
      { ref: '2.2', rating: going, progress: 'The tool is being tried in two teams.' },
    ),
  ]),
  theme('Priority 3: A good life in care and afterwards', [
    act(
      'Double the number of supported lodgings hosts',
      'Placements Manager',
      month('April 2024', '2024-04'),
      { ref: '3.1', rating: late, progress: 'Eleven hosts, up from eight.' },
    ),
    act(
      'Guarantee an interview for care leavers who apply for a council job',
      'HR Director',
      month('June 2023', '2023-06'),
      { ref: '3.2', rating: done, progress: 'Agreed by Cabinet on 14 June 2023.' },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'inskip-web',
  title: 'Children’s services improvement plan: how we are doing',
  style: 'a page of a council’s website: a heading for each action and below it a list of terms',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'html',
    'docx',
    'docx:plain',
    'odt',
    'pdf:ruled',
    'text:tabs',
    'text:paragraphs',
    'paste:word',
  ],
  layout: () => [
    title('Children’s services improvement plan: how we are doing'),
    para(
      'Last updated 2 October 2023. This page shows the actions in our improvement plan and what has happened so far.',
    ),
    heading('On this page', 2),
    ...bullets('Getting help early', 'Keeping children safe', 'A good life in care and afterwards'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      ...(of.actions ?? []).flatMap((action) => [
        heading(`${action.ref ?? ''} ${action.text}`, 3),
        field('Lead', action.leads.join('; ')),
        field('Deadline', action.due?.text ?? ''),
        field('Status', printed(action.rating)),
        field('Progress so far', action.progress ?? ''),
      ]),
    ]),
    heading('Contact us', 2),
    para('Email the improvement team with any questions.'),
  ],
}
