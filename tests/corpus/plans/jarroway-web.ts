import { actionTable, bullets, heading, para, title } from '../lay.ts'
import { act, day, month, printed, theme, themeActions, undated } from '../truth.ts'
import type { CorpusPlan, LaidParagraph, TruthRating } from '../types.ts'

/** The word stands first in the cell that tells how it is going; a fair reader may leave it there. */
const going = (word: string, status: 'complete' | 'on-track' | 'at-risk' | 'not-started'): TruthRating => ({
  texts: [word, ''],
  statuses: [status, null],
})
const complete = going('Complete', 'complete')
const onTrack = going('On track', 'on-track')
const delay = going('Some delay', 'at-risk')
const notStarted = going('Not started', 'not-started')

const themes = [
  theme('Getting your child’s plan right and on time', [
    act(
      'Recruit 14 more plan co-ordinators',
      'Ceri Hartnell, SEND Service Manager',
      month('September 2024', '2024-09'),
      {
        rating: complete,
        progress:
          '14 people have started. Each co-ordinator now works with about 170 families, down from 310.',
      },
    ),
    act(
      'Send families a text message at weeks 6, 12 and 18',
      'Ceri Hartnell, SEND Service Manager',
      month('November 2024', '2024-11'),
      { rating: onTrack, progress: 'The system is being tested with parent volunteers.' },
    ),
    act(
      'Review every phase transfer plan by 15 February',
      'Bram Osgood, Annual Review Lead',
      day('15 February 2025', '2025-02-15'),
      { rating: onTrack, progress: '412 of 690 meetings have been held.' },
    ),
    act(
      'Use a checklist so that health advice is clear and complete',
      'Dr Ines Palmer, Designated Clinical Officer',
      month('October 2024', '2024-10'),
      {
        rating: delay,
        progress: 'The checklist has been written. Training moved to January because of winter pressures.',
      },
    ),
  ]),
  theme('Shorter waits for health assessments', [
    act(
      'Fund 600 extra autism and ADHD assessments',
      'NHS Integrated Care Board',
      month('March 2025', '2025-03'),
      { rating: onTrack, progress: '238 have been done.' },
    ),
    act(
      'Open a “waiting well” service that any family on the list can use',
      'Community Paediatrics',
      month('January 2025', '2025-01'),
      { rating: onTrack, progress: 'A provider was chosen on 4 October 2024.' },
    ),
    act('Publish waiting times every month', 'NHS Integrated Care Board', month('July 2024', '2024-07'), {
      rating: complete,
      progress: 'See our waiting times page.',
    }),
  ]),
  theme('Better communication', [
    act(
      'Answer emails within five working days',
      'Ceri Hartnell, SEND Service Manager',
      month('August 2024', '2024-08'),
      { rating: delay, progress: '71% were answered in time in September. We are aiming for 90%.' },
    ),
    act('Redesign the Local Offer with families', 'Local Offer Officer', month('April 2025', '2025-04'), {
      rating: notStarted,
      progress: 'Starts in January.',
    }),
    act('Hold open evenings in each town', 'Parent Carer Forum', month('May 2025', '2025-05'), {
      rating: onTrack,
      progress: 'Three held so far; the next is on 20 November 2024.',
    }),
    act(
      'Write letters in plain English, checked by a panel of parents',
      'Parent Carer Forum',
      undated('To be confirmed'),
      { rating: notStarted, progress: 'Panel members are being sought.' },
    ),
  ]),
  theme('More support in mainstream schools', [
    act('Create 9 new resource bases', 'Capital Programme Manager', month('September 2025', '2025-09'), {
      rating: delay,
      progress: 'Six sites are agreed. Building work at two has slipped by a term.',
    }),
    act(
      'Offer every SENCO a termly supervision session with a psychologist',
      'Principal Educational Psychologist',
      month('January 2025', '2025-01'),
      { rating: onTrack, progress: '88 SENCOs have signed up.' },
    ),
    act('Trial outreach from our special schools', 'Headteachers’ Forum', month('December 2024', '2024-12'), {
      rating: complete,
      progress: 'All four special schools took part. A report will be published in spring.',
    }),
  ]),
]

export const plan: CorpusPlan = {
  id: 'jarroway-web',
  title: 'SEND improvement plan: what we are doing and how it is going',
  style:
    'awkward: a council’s web page; a table under each heading whose last column begins with the status and goes on in prose; names with posts',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'pdf:ruled', 'odt', 'text:tabs', 'paste:word'],
  layout: () => [
    title('SEND improvement plan: what we are doing and how it is going'),
    para(
      'Jarroway Council and NHS partners were inspected in February 2024. We published our plan in June 2024. We update this page every two months. Last updated: 28 October 2024.',
    ),
    heading('Contents', 2),
    ...bullets(...themes.map(({ text }) => text)),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      para('Families told inspectors that this mattered most to them.'),
      actionTable(themeActions(of), {
        columns: [
          { title: 'What we are doing', width: 4, of: ({ action }) => action.text },
          { title: 'Who is leading this', width: 2.5, of: ({ action }) => action.leads },
          { title: 'When it will be done', width: 1.8, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'How it is going',
            width: 4.5,
            of: ({ action }): LaidParagraph[] => [
              { text: printed(action.rating), bold: true },
              { text: action.progress ?? '' },
            ],
          },
        ],
      }),
    ]),
    heading('Read more', 2),
    ...bullets('Inspection report (opens in a new window)', 'Minutes of the SEND Improvement Board'),
    heading('Tell us what you think', 2),
    para('Use our online form, or write to the Local Offer team at County Hall.'),
  ],
}
