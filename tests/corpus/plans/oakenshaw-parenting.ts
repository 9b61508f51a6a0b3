// Ordinary. A corporate parenting strategy whose plan has no ratings and no numbers: a promise, what the
// council will do, who, when and how it will know.
// Choices: a board or a whole council named under "Owner" is a lead as a person would be. Where only a
// season or school year is given there is no date (that an academic year ends in July or August a fair reader
// may say); "2025/26" is the financial year.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { act, month, placedActions, repeating, theme, undated, year } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const themes = [
  theme('We will listen to you', [
    act(
      'Hold a Big Listen event with children in care every summer holiday',
      'Participation Team',
      repeating('Annually', 'annual'),
      {
        success: 'What was said and what changed is written up and sent to every child',
      },
    ),
    act(
      'Let young people sit on the panel for every senior appointment',
      'HR Business Partner; Participation Team',
      repeating('Ongoing', 'ongoing'),
      {
        success: 'No head of service is appointed without a young panel',
      },
    ),
    act(
      'Rewrite the complaints leaflet with the Children in Care Council',
      'Complaints Manager',
      month('October 2025', '2025-10'),
      {
        success: 'More complaints are settled at the first stage',
      },
    ),
  ]),
  theme('We will find you a home that feels right', [
    act(
      'Recruit 30 fostering households within the county',
      'Head of Fostering',
      year('2025/26', '2026-03'),
      {
        success: 'Fewer children live more than 20 miles from home',
      },
    ),
    act(
      'Open two small children’s homes',
      'Property Services; Head of Commissioning',
      month('March 2026', '2026-03'),
      {
        success: 'Both homes are registered and full',
      },
    ),
    act(
      'Give every child a welcome book about their carers before they move',
      'Fostering Team Managers',
      month('September 2025', '2025-09'),
      {},
    ),
    act(
      'Tell brothers and sisters apart from one another how and when they will meet',
      'Independent Reviewing Officers',
      repeating('Ongoing', 'ongoing'),
      {
        success: 'Family time plans are on every record',
      },
    ),
  ]),
  theme('We will help you do well at school and after', [
    act(
      'Complete a personal education plan each term and check its quality',
      'Virtual School Head',
      repeating('Termly', 'termly'),
      {
        success: '90% of plans rated good',
      },
    ),
    act(
      'Ring-fence ten apprenticeships in the council for care leavers',
      'Chief Executive',
      { ...undated('By the end of the 2025/26 academic year'), also: ['2026-07-31', '2026-08-31'] },
      {
        success: 'Ten young people start and eight finish',
      },
    ),
    act('Pay for driving lessons where a job needs them', '', year('2026/27', '2027-03'), {}),
  ]),
  theme('We will be there when you leave care', [
    act(
      'Keep in touch until you are 25 unless you ask us not to',
      'Leaving Care Team',
      repeating('Ongoing', 'ongoing'),
      { success: 'We know how 95% of care leavers are' },
    ),
    act(
      'Set up a house of four flats with a live-in mentor',
      'Head of Housing; Head of Commissioning',
      year('2026/27', '2027-03'),
      { success: 'Four young people hold a tenancy a year later' },
    ),
    act('Raise the setting up home grant to £3,000', 'Cabinet', month('April 2025', '2025-04'), {}),
    act(
      'Hold a Christmas dinner for anyone who would be alone',
      'Elected members',
      repeating('Every December', 'annual'),
      {},
    ),
  ]),
  theme('We will look after your health', [
    act(
      'See every child within 20 days of coming into care for a first health assessment',
      'Designated Nurse; Designated Doctor',
      month('December 2025', '2025-12'),
      {
        success: 'Nine in ten assessments on time',
      },
    ),
    act('Make prescriptions free for care leavers up to 25', 'Corporate Parenting Board', null, {
      success: 'The scheme is used by at least 100 young people',
    }),
    act('Place a mental health worker in the leaving care team', 'CAMHS Manager', undated('Spring 2026'), {
      success: 'Young people are seen within four weeks',
    }),
  ]),
]

export const plan: CorpusPlan = {
  id: 'oakenshaw-parenting',
  title: 'Oakenshaw Corporate Parenting Strategy 2025–2028',
  style:
    'promises in merged cells, no numbers and no ratings, one table of all actions after many pages of prose',
  levels: ['Promise', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Children in care per 10,000' },
    { kind: 'people', words: 'Lead Member for Children' },
  ],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:bare',
    'pdf:lines',
    'odt',
    'html',
    'text:tabs',
    'text:paragraphs',
    'paste:word',
  ],
  layout: () => [
    title('Oakenshaw Corporate Parenting Strategy 2025–2028'),
    heading('Foreword'),
    para(
      'When a child comes into our care we become a family to them. Being a good parent is the work of every councillor and every officer, from the person who mends the roads to the Chief Executive.',
    ),
    heading('What you told us'),
    ...bullets(
      'You want to see the same worker for longer.',
      'You want to be told about decisions before other people are.',
      'You want help with money before it becomes a problem.',
    ),
    heading('Our children at a glance'),
    table([
      ['', 'March 2023', 'March 2024', 'March 2025'],
      ['Children in care per 10,000', '71', '74', '73'],
      ['Living outside the county', '29%', '31%', '27%'],
      ['Care leavers in work or learning', '52%', '55%', '58%'],
    ]),
    heading('Who sits on the Corporate Parenting Board'),
    table([
      ['Role', 'Organisation'],
      ['Lead Member for Children (Chair)', 'Oakenshaw Council'],
      ['Two members of the Children in Care Council', 'Young people'],
      ['Designated Nurse', 'NHS'],
      ['Superintendent', 'Police'],
    ]),
    heading('Our action plan'),
    para(
      'The Board looks at one promise at each meeting. Each autumn we will say in public what we did and did not do.',
    ),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Our promise', width: 2, of: ({ theme: of }) => of.text, merge: ({ theme: of }) => of },
        { title: 'What we will do', width: 5, of: ({ action }) => action.text },
        { title: 'How we will know', width: 4, of: ({ action }) => action.success ?? '' },
        { title: 'Owner', width: 3, of: ({ action }) => action.leads.join(' and ') },
        { title: 'When', width: 2, of: ({ action }) => action.due?.text ?? '' },
      ],
    }),
    heading('Telling us what you think'),
    para('Speak to your worker or advocate, or send a message to the participation team.'),
  ],
}
