// An action plan after a focused visit to the front door. Leads are initials with a list of people at the
// end; what stands in the cell is written down as the lead. Where a cell holds a date and the words that
// it was moved, the later date is the one in force.
import { free, heading, para, strong, table, title } from '../../lay.ts'
import type { Free } from '../../lay.ts'
import { act, day, month, rated, repeating, theme, undated } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../../types.ts'

const done = (): TruthRating => rated('Complete', 'complete')
const course = (): TruthRating => rated('On course', 'on-track')
const slipping = (): TruthRating => rated('Slipping', 'at-risk')
const begun = (): TruthRating => rated('Not begun', 'not-started')

const themes = [
  theme(
    'Decisions on contacts are not always made within one working day, and reasons are thinly recorded.',
    [
      act(
        'Put a second duty manager on the rota at busy times (Monday and Friday)',
        'TM',
        day('14 April 2025', '2025-04-14'),
        {
          rating: done(),
          success: 'Nine in ten decisions inside 24 hours by June',
        },
      ),
      act(
        'Rewrite the decision form so that the reason and the threshold must be filled in',
        'TM;RO',
        month('May 2025', '2025-05'),
        {
          rating: done(),
          success: 'Dip sample of 30 shows a clear reason in each',
        },
      ),
      act(
        'Dip sample 15 decisions every week and feed back to the manager by Friday',
        'PSW',
        repeating('Weekly', 'weekly'),
        {
          rating: course(),
          success: '',
        },
      ),
      act('Send referrers the outcome within three days', 'BSM', month('June 2025', '2025-06'), {
        rating: slipping(),
        success: 'Feedback sent in 95% of cases',
      }),
    ],
  ),
  theme('Strategy discussions are held without health in too many cases.', [
    act(
      'Agree with the hospital trust who will stand in for the named nurse',
      'DQ;Named Nurse',
      month('April 2025', '2025-04'),
      {
        rating: done(),
        success: 'Health present in all discussions',
      },
    ),
    act('Move discussions to fixed slots at 10am and 2pm each day', 'TM', day('6 May 2025', '2025-05-06'), {
      rating: course(),
      success: 'Health present in all discussions',
    }),
    act(
      'Report attendance by agency to the multi-agency front door board',
      'RO',
      repeating('Quarterly', 'quarterly'),
      {
        rating: course(),
        success: 'Board minutes show challenge',
      },
    ),
  ]),
  theme(
    'Children who go missing are offered a return interview late, and what they say is not gathered together.',
    [
      act(
        'Bring return interviews back in-house from the present provider',
        'DQ',
        month('September 2025', '2025-09'),
        {
          rating: begun(),
          success: 'Seven in ten interviews within 72 hours',
        },
      ),
      act('Build a monthly summary of what children say in interviews', '', undated('TBC'), {
        rating: begun(),
        success: '',
      }),
      act('Train duty staff in writing to the child', 'PSW', month('July 2025 (was May 2025)', '2025-07'), {
        rating: slipping(),
        success: 'All 26 duty staff trained',
      }),
    ],
  ),
  theme('Private fostering is poorly understood by partners.', [
    act(
      'Run an awareness week in schools, surgeries and language colleges',
      'Comms;PSW',
      month('October 2025', '2025-10'),
      {
        rating: begun(),
        success: 'Notifications rise from 3 to 12 a year',
      },
    ),
    act('Name one social worker to visit all privately fostered children', 'TM', null, {
      rating: done(),
      success: 'Visits on time in all cases',
    }),
  ]),
]

const row = (action: TruthAction): Free[] => [
  action.text,
  action.leads.join(action.text.startsWith('Agree') ? ' and ' : ' / '),
  action.due?.text ?? '',
  action.success ?? '',
  action.rating?.texts[0] ?? '',
]

const body: Free[][] = themes.flatMap((of) =>
  (of.actions ?? []).map((action, at, all): Free[] =>
    at === 0 ? [{ text: of.text, down: all.length }, ...row(action)] : row(action),
  ),
)

export const plan: CorpusPlan = {
  id: 'morrowdale-focused',
  title: 'Morrowdale: Action Plan Following the Focused Visit to the Front Door',
  style:
    'what inspectors said in a merged cell; initials as leads with a list behind; statuses in plain words',
  levels: ['What inspectors said', 'Action'],
  scale: [
    { code: 'Complete', label: 'Done, and the evidence has been seen', status: 'complete' },
    { code: 'On course', label: 'Under way and expected on time', status: 'on-track' },
    { code: 'Slipping', label: 'Under way but likely to be late', status: 'at-risk' },
    { code: 'Not begun', label: 'Work has not started', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'other', words: 'Draft for senior leadership team' },
    { kind: 'people', words: 'Delphine Quarmby Head of Service' },
    { kind: 'key', words: 'Under way but likely to be late' },
  ],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'xlsx', 'ods', 'csv', 'paste:cells'],
  page: { landscape: true },
  layout: () => [
    title('Action Plan Following the Focused Visit to the Front Door'),
    table([
      ['Version', 'Date', 'Change', 'By'],
      ['0.1', '28/03/2025', 'Draft for senior leadership team', 'RO'],
      ['0.2', '04/04/2025', 'Comments from partners added', 'RO'],
      ['1.0', '11/04/2025', 'Agreed', 'DQ'],
    ]),
    para(
      'Two inspectors spent two days with us in March 2025. Their letter praised the warmth of our staff and the pace of early help. It also named four things that must be better. We accept all four.',
    ),
    heading('The plan', 2),
    free(
      [
        [
          'What inspectors said',
          'What we will do',
          'Who',
          'When',
          'How we will know',
          'Status at 30 May',
        ].map((text) => ({ text, bold: true })),
        ...body,
      ],
      { widths: [4, 5, 2, 2, 4, 2], headings: 1 },
    ),
    heading('Status', 2),
    table([
      ['Status', 'What it means'],
      ['Complete', 'Done, and the evidence has been seen'],
      ['On course', 'Under way and expected on time'],
      ['Slipping', 'Under way but likely to be late'],
      ['Not begun', 'Work has not started'],
    ]),
    strong('Who is who'),
    table([
      ['Initials', 'Name', 'Post'],
      ['DQ', 'Delphine Quarmby', 'Head of Service, Front Door and Assessment'],
      ['TM', 'Tobias Melling', 'Team Manager'],
      ['RO', 'Rukhsana Olney', 'Performance and Improvement Officer'],
      ['PSW', 'Idris Fenn', 'Principal Social Worker'],
      ['BSM', 'Carla Thwaite', 'Business Support Manager'],
    ]),
  ],
}
