// A list of what select committees have recommended and what came of it, one table, as the democratic
// services officer keeps it for the Executive: no numbers, no dates due, the meeting's date beside each.
// Choices: the recommendation is what is tracked; to whom it was made leads it, though a fair reader may say
// that nobody does; the date of the meeting is no due date; the committee is the theme.
import { actionTable, para, table, title } from '../lay.ts'
import { act, placedActions, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction } from '../types.ts'

const MEETING = new Map<TruthAction, string>()
const OUTCOME = new Map<TruthAction, string>()

type Line = [string, string, string, string, string?]

function line(...[meeting, text, leads, progress, outcome]: Line): TruthAction {
  const made = act(text, leads, null, { leadsMayLack: true, ...(progress === '' ? {} : { progress }) })
  MEETING.set(made, meeting)
  OUTCOME.set(made, outcome ?? '')
  return made
}

const SOCIAL = 'The Portfolio Holder for Social Services and Housing'
const SCHOOLS = 'The Portfolio Holder for Education and Community Development'

const themes = [
  theme('Social Services, Housing and Benefits', [
    line(
      '7 September 2004',
      'That the action plan from the inspection of children’s services be brought to the Select Committee every second meeting until it is complete.',
      SOCIAL,
      'On the work programme for November, January and March.',
    ),
    line(
      '7 September 2004',
      'That the number of vacancies in the Referral and Assessment Team be shown by month, with the cost of agency workers.',
      SOCIAL,
      'Included in the Q2 report.',
      'Achieved',
    ),
    line(
      '7 September 2004',
      'That the reasons for the wait for child and adolescent mental health services be investigated and reported.',
      SOCIAL,
      'Letter sent to the Primary Care Trust on 20 September. Reply awaited.',
    ),
    line(
      '5 October 2004',
      'That Members be invited to visit the duty desk, two at a time.',
      'The Head of Children’s Services',
      'Dates circulated.',
      'Four Members have been',
    ),
    line(
      '5 October 2004',
      'The Select Committee recommends that foster carers be paid for the first week of a placement in advance.',
      SOCIAL,
      'The payroll system would have to be changed. To be costed.',
    ),
    line(
      '5 October 2004',
      'That a survey of care leavers’ accommodation be made with the housing associations.',
      'The Portfolio Holder for Social Services and Housing;the Head of Housing',
      '',
    ),
    line(
      '2 November 2004',
      'That the percentage of reviews of looked after children held in time, together with the number, be put in the next quarterly report.',
      SOCIAL,
      'Will be in the third quarter’s report.',
    ),
  ]),
  theme('Education, Community Development and Lifelong Learning', [
    line(
      '14 September 2004',
      'That each school governing body be asked to name a governor for children in public care.',
      SCHOOLS,
      'Letter to all chairs of governors. 41 of 69 have answered.',
    ),
    line(
      '14 September 2004',
      'That exclusions of children in public care be reported to the Director within a day.',
      'The Strategic Director of Education',
      'Agreed with heads on 30 September. In force.',
      'Achieved',
    ),
    line(
      '14 September 2004',
      'That the personal education plan be reduced to two sides.',
      SCHOOLS,
      'Draft made by the Education of Looked After Children team. Out to designated teachers.',
    ),
    line(
      '12 October 2004',
      'That the youth service’s programme in the summer holidays be offered free to children in foster care.',
      SCHOOLS,
      'Agreed in principle. Waits for the budget.',
    ),
    line(
      '12 October 2004',
      'That the two sets of figures for attendance be made to agree.',
      SCHOOLS,
      'On the officers’ list.',
      'To be reconciled with the DfES return in January',
    ),
    line(
      '12 October 2004',
      'That a computer be provided in each foster home with a child in years 9 to 11.',
      'The Portfolio Holder for Education and Community Development;the Head of ICT',
      '28 provided. Nine households have yet to be visited.',
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'lowthwaite-select',
  title: 'Recommendations made by Select Committees – children and young people',
  style:
    'one list for two committees: recommendation, to whom it was made, action taken or planned, a free outcome; meeting dates only',
  levels: ['Select Committee', 'Recommendation'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Recommendations since 1 September 2004' }],
  renderings: ['html', 'docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'text:tabs', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Recommendations made by Select Committees – children and young people'),
    para(
      'PAPER D APPENDIX. Lowthwaite Council, Executive, 1 December 2004. The Executive is asked to note what has been recommended since 1 September and what has been done or is planned.',
    ),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'Select Committee', width: 2.2, of: (row) => row.theme.text },
        { title: 'Meeting Date', width: 1.4, of: ({ action }) => MEETING.get(action) ?? '' },
        { title: 'Recommendation Made', width: 4, of: ({ action }) => action.text },
        { title: 'Recommendation made to:', width: 2.4, of: ({ action }) => action.leads.join(' and ') },
        { title: 'Action taken or Planned to Date', width: 3.2, of: ({ action }) => action.progress ?? '' },
        { title: 'Outcome', width: 1.6, of: ({ action }) => OUTCOME.get(action) ?? '' },
      ],
    }),
    table(
      [
        ['', 'Social Services', 'Education'],
        ['Recommendations since 1 September 2004', '7', '6'],
        ['Meetings held', '3', '2'],
      ],
      { widths: [4, 2, 2] },
    ),
  ],
}
