// The executive's response to a task group's many recommendations under four work themes: one line each,
// numbered through, with which were already actioned, which are being acted on and which await a decision.
// Choices: the recommendation is what is tracked; the response is its progress; the cabinet member beside
// the lead officer is no lead; "Under consideration" is not started.
import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, day, month, printed, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'

const did: TruthRating = { texts: ['Actioned'], statuses: ['complete'] }
const doing: TruthRating = { texts: ['Action being taken'], statuses: ['on-track'] }
const might: TruthRating = { texts: ['Under consideration'], statuses: ['not-started', null] }

const MEMBER = new Map<TruthAction, string>()
let numbered = 0

type Line = [string, TruthRating, string, [string, string], TruthDue | null]

function line(...[text, rating, progress, [member, leads], due]: Line): TruthAction {
  numbered++
  const made = act(text, leads, due, { ref: `${numbered}`, rating, progress })
  MEMBER.set(made, member)
  return made
}

const CHILDREN = 'Cllr Maddox'
const STAFF = 'Cllr Trowse'

const themes = [
  theme('Talking and listening', [
    line(
      'That the council’s website tell a member of the public in one click whom to call about a child.',
      did,
      'Red button on the front page since April. Tested with the youth parliament.',
      [CHILDREN, 'Head of Communications'],
      month('April 2013', '2013-04'),
    ),
    line(
      'That professionals who refer be told within two days what was decided and why.',
      doing,
      'Letters go out for nine referrals in ten. Schools say that the why is missing.',
      [CHILDREN, 'Service Manager, Referral and Assessment'],
      month('September 2013', '2013-09'),
    ),
    line(
      'That a newsletter on safeguarding go to all staff of the council each quarter.',
      doing,
      'First one in June.',
      [CHILDREN, 'Safeguarding Board Manager'],
      repeating('Quarterly', 'quarterly'),
    ),
    line(
      'That a campaign be run on buses.',
      might,
      'Cost £14,000. To be weighed against the other calls on the budget.',
      [CHILDREN, 'Head of Communications'],
      null,
    ),
  ]),
  theme('Social workers and their managers', [
    line(
      'That caseloads be published to members each month by team, without names.',
      did,
      'In the members’ bulletin from May.',
      [STAFF, 'Head of Performance'],
      repeating('Monthly', 'monthly'),
    ),
    line(
      'That each social worker have a laptop which works in a family’s home.',
      doing,
      '120 of 190 given out. Signal is poor in the downs.',
      [STAFF, 'Head of ICT; Business Manager, Social Care'],
      day('31 October 2013', '2013-10-31'),
    ),
    line(
      'That there be a reward for social workers who stay for three years.',
      might,
      'Being looked at with the regional memorandum on pay.',
      [STAFF, 'Associate Director, HR'],
      month('November 2013', '2013-11'),
    ),
    line(
      'That newly qualified workers have a protected half day each week.',
      did,
      'In the policy. Checked in supervision.',
      [STAFF, 'Principal Social Worker'],
      month('March 2013', '2013-03'),
    ),
  ]),
  theme('Working in localities', [
    line(
      'That social workers be named for each secondary school and its primaries.',
      doing,
      'Done in the north and the city. Two vacancies hold it up in the west.',
      [CHILDREN, 'Heads of Locality'],
      month('September 2013', '2013-09'),
    ),
    line(
      'That health visitors and social workers share a room where the building allows.',
      might,
      'Campus programme will be asked. Leases run to 2015.',
      [CHILDREN, 'Associate Director, Operations; Head of Estates'],
      null,
    ),
    line(
      'That the common assessment be cut to four sides.',
      did,
      'New form in use since 1 May.',
      [CHILDREN, 'Early Help Manager'],
      day('1 May 2013', '2013-05-01'),
    ),
    line(
      'That area boards hear once a year how children in their area are faring.',
      doing,
      'Profile drafted for three areas.',
      [CHILDREN, 'Head of Performance'],
      month('January 2014', '2014-01'),
    ),
  ]),
  theme('What members can do', [
    line(
      'That all members be trained in safeguarding within six months of election.',
      doing,
      '61 of 98. Two more dates.',
      [CHILDREN, 'Democratic Services Manager'],
      month('November 2013', '2013-11'),
    ),
    line(
      'That members of the select committee visit a front-line team each quarter and write down what they heard.',
      did,
      'Rota made, first visits made in May.',
      [CHILDREN, 'Senior Scrutiny Officer'],
      repeating('Quarterly', 'quarterly'),
    ),
    line(
      'That the lead member and the leader meet the director and the chair of the board every six weeks.',
      did,
      'In diaries to 2014.',
      [CHILDREN, 'Corporate Director'],
      month('February 2013', '2013-02'),
    ),
    line(
      'That the Safeguarding Improvement Board go on for a year after the notice is lifted.',
      might,
      'To be decided when the notice is lifted.',
      [CHILDREN, 'Corporate Director'],
      null,
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'harebrook-taskgroup',
  title: 'Executive response to the task group on keeping children safe',
  style:
    'sixteen recommendations numbered through four work themes, actioned, being acted on or under consideration; a cabinet member beside the officer',
  levels: ['Theme', 'Recommendation'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Talking and listening 4 1 2 1' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Executive response to the task group on keeping children safe'),
    para('Harebrook Council, Cabinet, 16 July 2013. Appendix.'),
    para(
      'The Cabinet welcomes the report. Against each recommendation it is shown whether it has been actioned, whether action is being taken, or whether it is under consideration before a decision is made.',
    ),
    table(
      [
        ['Theme', 'Recommendations', 'Actioned', 'Action being taken', 'Under consideration'],
        ['Talking and listening', '4', '1', '2', '1'],
        ['Social workers and their managers', '4', '2', '1', '1'],
        ['Working in localities', '4', '1', '2', '1'],
        ['What members can do', '4', '2', '1', '1'],
      ],
      { widths: [4, 1.5, 1.5, 1.5, 1.5] },
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(themeActions(of), {
        columns: [
          { title: 'No.', width: 0.6, of: ({ action }) => action.ref ?? '' },
          { title: 'Task Group’s recommendation', width: 4.2, of: ({ action }) => action.text },
          { title: 'Status', width: 1.5, of: ({ action }) => printed(action.rating) },
          { title: 'Executive response', width: 3.6, of: ({ action }) => action.progress ?? '' },
          { title: 'Cabinet member', width: 1.4, of: ({ action }) => MEMBER.get(action) ?? '' },
          { title: 'Lead officer', width: 2.2, of: ({ action }) => action.leads.join(' / ') },
          { title: 'Implementation date', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
        ],
      }),
    ]),
  ],
}
