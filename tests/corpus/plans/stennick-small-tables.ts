import { heading, para, table, title } from '../lay.ts'
import { act, day, month, theme, themeActions, undated, year } from '../truth.ts'
import type { CorpusPlan, TruthAction } from '../types.ts'

const areas: [string, string, TruthAction[], string, string][] = [
  [
    '3',
    'The service should make sure that concerns about children seen on home visits always reach the right team.',
    [
      act(
        'Issue crews with a one-page guide and a direct line to the contact centre',
        'Group Manager Prevention',
        month('March 2020', '2020-03'),
      ),
      act(
        'Record the outcome of each referral and tell the crew that made it',
        'Safeguarding Coordinator',
        year('By the end of 2020', '2020-12'),
      ),
    ],
    'Inspectors read eighteen referrals, five of which had gone to an old address.',
    'Guide issued to all stations in January.',
  ],
  [
    '4',
    'Staff who work with children are not all checked again every three years.',
    [
      act(
        'Bring all checks up to date and set reminders in the personnel system',
        'People Services Manager',
        day('30 April 2020', '2020-04-30'),
      ),
    ],
    'One in nine checks had lapsed at the time of inspection.',
    '',
  ],
  [
    '7',
    'Young fire setters wait too long for a first session.',
    [
      act(
        'Train six more advisers from the community safety team',
        'Fire Setter Scheme Lead',
        month('September 2020', '2020-09'),
      ),
      act(
        'Offer a first conversation by telephone within a week',
        'Fire Setter Scheme Lead',
        undated('Once advisers are trained'),
      ),
    ],
    'The average wait was nine weeks.',
    'Two advisers trained; four booked.',
  ],
  [
    '9',
    'Learning from serious reviews does not reach stations.',
    [
      act(
        'Send a learning bulletin to every watch and talk it through at a drill night',
        'Organisational Learning Officer',
        month('June 2020', '2020-06'),
      ),
    ],
    '',
    'First bulletin drafted.',
  ],
]

const themes = areas.map(([ref, text, actions]) => theme(text, actions, ref))

export const plan: CorpusPlan = {
  id: 'stennick-small-tables',
  title: 'Stennick Fire and Rescue Service: Safeguarding Action Plan',
  style: 'alternating small tables of labels and values, one for each area',
  levels: ['Area for improvement', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Stennick Fire and Rescue Service: Safeguarding Action Plan'),
    para(
      'Four areas for improvement concern children and young people. Each is set out below with its background, what we have done so far and what we will do.',
    ),
    ...areas.flatMap(([ref, text, , background, achieved], at) => [
      heading(`Area ${at + 1}`, 2),
      table(
        [
          ['Ref:', ref],
          ['Area for improvement', text],
          ['Background information', background],
        ],
        { widths: [2, 7], headings: 0 },
      ),
      table(
        [
          ['Action', 'Lead', 'When'],
          ...themeActions(themes[at] ?? theme('', [])).map(({ action }) => [
            action.text,
            action.leads.join(', '),
            action.due?.text ?? '',
          ]),
        ],
        { widths: [5, 2, 2] },
      ),
      ...(achieved === '' ? [] : [table([['Achievements', achieved]], { widths: [2, 7], headings: 0 })]),
    ]),
  ],
}
