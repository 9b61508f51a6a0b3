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
  theme('Children and young people are safe and well', [
    line(
      'Build expertise among all social workers in direct work which strengthens resilience',
      'Service Manager',
      mar20(),
      amber,
      'Target date March 2020 and not overdue. Two of four workshops held.',
    ),
    line(
      'Recognise neglect of adolescents sooner and know what to do about it',
      'Team Manager; Safeguarding Partnership Coordinator',
      dec19(),
      amber,
      'New training has begun, not everyone has yet been.',
    ),
    line(
      'Health assessments of all unaccompanied children to be held within 20 working days of arrival',
      'Looked After Children Nurse',
      month('Sept 2019', '2019-09'),
      green,
    ),
    line(
      'Review with the police the information given to us when a child is found in a hotel',
      'Head of Safeguarding',
      dec19(),
      green,
    ),
  ]),
  theme('Young people in care and care leavers know and get what they are entitled to', [
    line(
      'Care experienced young people know of our pledge',
      'Independent Reviewing Officer',
      mar20(),
      amber,
      'Talked of in the Children in Care Council. Information sheet to be translated (Tigrinya, Albanian, Kurdish Sorani).',
    ),
    line(
      'Each young person to have a champion among senior officers',
      'Assistant Director, People',
      mar20(),
      amber,
      'Exploring ways to bring officers and young people together; Virtual School Head is taking it forward and can report to the next Sub-Committee.',
    ),
    line(
      'Welcome pack to say what the different meetings are for, with photographs of workers and what they do',
      'Independent Reviewing Officer; Participation Lead',
      day('30 Nov 2019', '2019-11-30'),
      amber,
      'Details in the packs to be bettered. Chairman asked for audio versions for those who cannot read.',
    ),
    line(
      'Give young people practice in looking after money before they are 18',
      'Personal Adviser',
      dec19(),
      amber,
      'New staff in place; being taken forward in keywork and by the IRO.',
    ),
    line(
      'Council tax exemption for care leavers wherever they live',
      'Assistant Director, People',
      month('April 2019', '2019-04'),
      green,
    ),
    line(
      'Names, faces and roles of all social care staff to be sent to young people when there is a change',
      'Team Manager',
      null,
      amber,
      'There have been three changes since the last one was sent.',
    ),
  ]),
  theme('Our practice is of the highest quality', [
    line(
      'Plans to be SMART: dip sample of ten each month by the service manager',
      'Service Manager',
      month('July 2019', '2019-07'),
      green,
    ),
    line(
      'Supervision to show reflection as well as tasks',
      'Team Manager; Principal Social Worker',
      month('October 2019', '2019-10'),
      green,
    ),
    line(
      'Learning from audits to be shared each quarter at a practice forum with early help',
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
      'Safeguarding Sub-Committee, October 2019. At the last meeting Members asked that each outstanding Amber be justified. A column has been added.',
    ),
    para('There are no Red actions. Actions that were completed before July have been taken out.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(themeActions(of), {
        columns: [
          { title: 'Action', width: 4, of: ({ action }) => action.text },
          { title: 'Lead', width: 2.2, of: ({ action }) => action.leads.join(', ') },
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
