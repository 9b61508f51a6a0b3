// The action plan of a sufficiency strategy: no ratings at all, years and quarters for dates. A range of
// months ends at its last. "Summer 2026" names no day and is kept in words. The needs and the money
// stand in tables of their own.
import { actionTable, bullets, heading, para, table, title } from '../../lay.ts'
import { act, month, placedActions, quarter, repeating, theme, undated, year } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const themes = [
  theme('Commissioning priority 1: Fewer children need to come into care', [
    act(
      'Grow the edge of care team from six workers to ten',
      'Head of Family Help',
      year('2025/26', '2026-03'),
      { success: 'At least 40 children a year stay safely at home' },
    ),
    act(
      'Use family group conferences before every legal planning meeting',
      'Service Manager, Court and Permanence',
      quarter('Q3 2025/26', '2025-12'),
      { success: 'Conference offered in nine of ten families' },
    ),
    act(
      'Set up a reunification team with a social worker, a therapist and two family workers',
      'Head of Family Help;Head of Corporate Parenting',
      month('April 2026 - March 2027', '2027-03'),
      { success: '25 children return home in the first year' },
    ),
  ]),
  theme('Commissioning priority 2: More foster homes, and better support for those who foster', [
    act(
      'Recruit 18 households a year, four of them for brothers and sisters together',
      'Fostering Recruitment Manager',
      repeating('Annual', 'annual'),
      { success: 'A net gain of eight households each year' },
    ),
    act(
      'Begin three constellations in which carers support one another',
      'Service Manager, Fostering',
      year('2026/27', '2027-03'),
      { success: 'Fewer homes break down' },
    ),
    act(
      "Review fees and allowances with the foster carers' association",
      'Service Manager, Fostering;Finance Business Partner',
      month('By October 2025', '2025-10'),
      { success: '' },
    ),
    act(
      'Offer council tax relief to all carers who live in the borough',
      'Director of Finance',
      month('April 2026', '2026-04'),
      { success: 'Retention rises to 92%' },
    ),
  ]),
  theme('Commissioning priority 3: Local homes for children with the highest needs', [
    act(
      'Open two homes of two beds each, run by the council',
      'Head of Residential;Capital Programme Manager',
      quarter('Q1 2026/27', '2026-06'),
      { success: 'Four children come back to the borough' },
    ),
    act('Block-book six beds with neighbouring councils', 'Strategic Commissioner', undated('Summer 2026'), {
      success: 'Average weekly cost falls by 11%',
    }),
    act(
      'Meet all providers within ten miles',
      'Strategic Commissioner',
      repeating('Quarterly', 'quarterly'),
      { success: 'Providers tell us of vacancies first' },
    ),
    act('Develop an emergency bed with the youth homelessness charity', '', undated('TBC subject to grant'), {
      success: 'No child sleeps in an unregistered place',
    }),
  ]),
  theme('Commissioning priority 4: A good start for care leavers', [
    act(
      'Convert 12 flats at Tannery Court into training flats',
      'Housing Development Manager',
      month('December 2026', '2026-12'),
      { success: '12 young people a year move on with a tenancy' },
    ),
    act(
      'Register or replace every supported home used for those aged 16 and 17',
      'Strategic Commissioner',
      month('September 2025', '2025-09'),
      { success: 'All homes registered' },
    ),
    act(
      'Increase staying put so that half of those eligible take it up',
      'Leaving Care Manager',
      repeating('Ongoing', 'ongoing'),
      { success: 'From 34% to 50%' },
    ),
  ]),
]

const resources: Record<string, string> = {
  'Head of Family Help': '£164,000 a year, transformation reserve',
  'Head of Family Help; Head of Corporate Parenting': '£210,000, invest to save',
  'Fostering Recruitment Manager': 'Within budget',
  'Head of Residential; Capital Programme Manager': '£1.9m capital, half from the Department',
  'Director of Finance': 'About £95,000 of income forgone',
  'Housing Development Manager': '£640,000, housing revenue account',
}

export const plan: CorpusPlan = {
  id: 'ottermere-sufficiency',
  title: 'Ottermere Sufficiency Strategy 2025-28: Homes for Children and Young People',
  style: 'no ratings; years and quarters for dates; tables of need and money before the plan',
  levels: ['Commissioning priority', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Children placed more than 20 miles from home' },
    { kind: 'resources', words: 'Independent fostering agencies £5.2m' },
  ],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:bare',
    'odt',
    'html',
    'csv',
    'text:tabs',
    'text:columns',
    'text:slashes',
    'paste:word',
  ],
  layout: () => [
    title('Ottermere Sufficiency Strategy 2025-28: Homes for Children and Young People'),
    heading('Our duty', 2),
    para(
      'Councils must take steps to secure, as far as they reasonably can, enough homes near enough for the children in their care. This strategy sets out what we know of our children, what we have, and what we shall do in the next three years.',
    ),
    heading('What children told us', 2),
    ...bullets(
      'Do not move me in the middle of a school year.',
      'Tell me who else lives there before I go.',
      'Keep me with my sister.',
    ),
    heading('What we know', 2),
    table([
      ['Indicator', '2022/23', '2023/24', '2024/25'],
      ['Children in care at 31 March', '298', '321', '334'],
      ['Children placed more than 20 miles from home', '19%', '23%', '25%'],
      ['Three or more homes in a year', '9%', '11%', '10%'],
    ]),
    heading('What we spend', 2),
    table([
      ['Type of home', 'Budget 2025/26', 'Average weekly cost'],
      ['In-house fostering', '£3.8m', '£610'],
      ['Independent fostering agencies', '£5.2m', '£1,080'],
      ['Residential', '£14.6m', '£6,900'],
      ['Supported homes', '£2.7m', '£1,450'],
    ]),
    heading('Action plan', 2),
    ...themes.flatMap((of) => [
      heading(of.text, 3),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'What we will do', width: 5, of: ({ action }) => action.text },
          { title: 'What this will achieve', width: 4, of: ({ action }) => action.success ?? '' },
          { title: 'Timeframe', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Lead', width: 3, of: ({ action }) => action.leads.join('; ') },
          { title: 'Resources', width: 3, of: ({ action }) => resources[action.leads.join('; ')] ?? '' },
        ],
      }),
    ]),
    para('The Corporate Parenting Panel receives a report on this plan each January and July.'),
  ],
}
