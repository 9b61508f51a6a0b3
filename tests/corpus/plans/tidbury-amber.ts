// A small authority's service development plan after an inspection, with a column that members asked for:
// "Reason for Amber", filled for amber actions only. Choices: the reason is told as progress; a date within
// it that says the target again is no other date; colours as words.
import { actionTable, heading, para, title } from '../lay.ts'
import { act, day, month, printed, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'

const green: TruthRating = { texts: ['Green'], statuses: ['on-track', 'complete'], fill: '00B050' }
const amber: TruthRating = { texts: ['Amber'], statuses: ['at-risk', 'on-track'], fill: 'FFC000' }

type Line = [string, string, TruthDue | null, TruthRating, string?]

const line = (...[text, leads, due, rating, progress]: Line): TruthAction =>
  act(text, leads, due, { rating, ...(progress === undefined ? {} : { progress }) })

const mar20 = (): TruthDue => month('March 2020', '2020-03')
const dec19 = (): TruthDue => month('Dec 2019', '2019-12')

const themes = [
  theme('Children are seen soon and are safe', [
    line(
      'Train two social workers and a family worker in working with fathers',
      'Service Manager',
      mar20(),
      amber,
      'Not due until March 2020. One of the three is trained.',
    ),
    line(
      'Agree with the hotels and hostels what their night staff do if a child arrives alone',
      'Team Manager; Safeguarding Partnership Coordinator',
      dec19(),
      amber,
      'Nine of the 14 have signed. Two have changed hands.',
    ),
    line(
      'Dental check for each unaccompanied child within 20 working days of arrival',
      'Looked After Children Nurse',
      month('Sept 2019', '2019-09'),
      green,
    ),
    line(
      'Review with the police how we hear of a child who has gone missing at the weekend',
      'Head of Safeguarding',
      dec19(),
      green,
    ),
  ]),
  theme('Young people in care and care leavers have what they need', [
    line(
      'Each placement outside the area to be visited by the commissioning officer before the child moves in',
      'Commissioning Officer',
      mar20(),
      amber,
      'Five of seven. The other two were moves made in a day.',
    ),
    line(
      'Open savings accounts and write to each young person what is in them',
      'Finance Business Partner',
      mar20(),
      amber,
      'Letters drafted; bank asks for a signature that children under 11 cannot give. Virtual School Head is trying another bank and can report to the next Sub-Committee.',
    ),
    line(
      'Life story work for every child in care for more than a year',
      'Independent Reviewing Officer; Participation Lead',
      day('30 Nov 2019', '2019-11-30'),
      amber,
      'Begun for eight of eleven. Interpreters are needed for three.',
    ),
    line(
      'A laptop and a year of broadband for each care leaver in college or at work',
      'Personal Adviser',
      dec19(),
      amber,
      'Laptops have come; the contract for broadband has not.',
    ),
    line(
      'Council tax exemption for care leavers wherever they live',
      'Assistant Director, People',
      month('April 2019', '2019-04'),
      green,
    ),
    line(
      'Ask young people in what language they would like their plan, and give it to them in that',
      'Team Manager',
      null,
      amber,
      'Asked. Seven languages; two have no translator on the contract.',
    ),
  ]),
  theme('Our practice is good every time', [
    line(
      'Chronologies to be brought up to date before each transfer',
      'Service Manager',
      month('July 2019', '2019-07'),
      green,
    ),
    line(
      'Group supervision once a month, with the case chosen by the worker',
      'Team Manager; Principal Social Worker',
      month('October 2019', '2019-10'),
      green,
    ),
    line(
      'Audit three early help cases each quarter beside the social work ones',
      'Principal Social Worker',
      dec19(),
      green,
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'tidbury-amber',
  title: 'Tidbury Children’s Services – Service Development Plan 2019-20',
  style: 'green or amber alone, and a column for the reason of each amber that members asked for',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:shaded', 'pdf:ruled', 'odt', 'html', 'xlsx', 'paste:word', 'text:tabs'],
  page: { landscape: true },
  layout: () => [
    title('Tidbury Children’s Services – Service Development Plan 2019-20'),
    para(
      'Safeguarding Sub-Committee, October 2019. Members wished to know why an action was Amber. A column now says so.',
    ),
    para('There are no Red actions. Actions that were completed before July have been taken out.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(themeActions(of), {
        columns: [
          { title: 'Action', width: 4, of: ({ action }) => action.text },
          { title: 'Lead', width: 2.2, of: ({ action }) => action.leads.join(' / ') },
          { title: 'Target date', width: 1.3, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'RAG',
            width: 1,
            of: ({ action }) => printed(action.rating),
            fill: ({ action }) => action.rating?.fill,
          },
          { title: 'Reason for Amber', width: 4, of: ({ action }) => action.progress ?? '' },
        ],
      }),
    ]),
  ],
}
