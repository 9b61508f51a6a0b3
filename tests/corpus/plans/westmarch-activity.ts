import { actionTable, heading, moved, para, table, title } from '../lay.ts'
import { act, aim, month, themeActions, themeOf } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const frontDoor = themeOf('Theme A: The front door', [
  aim('Decisions on contacts are made within one working day', [
    act(
      'Put a qualified manager on the contact desk for every shift',
      'Head of Service, Front Door',
      month('04/13', '2013-04'),
    ),
    act(
      'Show the age of each undecided contact on the team screen',
      'Performance Manager',
      month('05/13', '2013-05'),
    ),
    act(
      'Write to referrers with the outcome within two days',
      'Contact Centre Manager',
      month('06/13', '2013-06'),
    ),
  ]),
  aim('Thresholds are understood by schools, health and police', [
    act(
      'Reissue the threshold document with worked examples',
      'Safeguarding Partnership Manager',
      month('07/13', '2013-07'),
    ),
    act(
      'Run four area briefings for designated safeguarding leads',
      'Education Safeguarding Adviser',
      month('09/13', '2013-09'),
    ),
  ]),
])

const care = themeOf('Theme B: Children in care', [
  aim('Every child has a permanence plan by the second review', [
    act(
      'Track permanence fortnightly from the first day of care',
      'Permanence Lead',
      month('05/13', '2013-05'),
    ),
    act(
      'Bring family group conferences forward to before the first review',
      'Family Group Conference Coordinator',
      month('08/13', '2013-08'),
    ),
    act(
      'Review the thirty longest-waiting children with the adoption panel adviser',
      'Agency Adviser',
      month('04/13', '2013-04'),
    ),
  ]),
  aim('Health assessments happen on time', [
    act('Agree an escalation route with the community trust', 'Designated Nurse', month('06/13', '2013-06')),
    act('Book the assessment on the day a child comes into care', 'Team Managers', month('05/13', '2013-05')),
  ]),
])

const themes = [frontDoor, care]
const STATES = [
  'Posts covered since 2 April. Evidence: rota; spot check 14/05/13 found no gap.',
  'Screen live.',
  'Letters drafted, awaiting sign-off.',
  '',
  'Two of four held (June 2013).',
]

export const plan: CorpusPlan = {
  id: 'westmarch-activity',
  title: 'Westmarch County Council: Children’s Services Improvement Plan',
  style: '“Action” heads the finding and “Activity” the action; merged left cells; mm/yy',
  levels: ['Action', 'Activity'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Version Date Author Change' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'xlsx',
    'ods',
    'text:tabs',
    'paste:word',
    'paste:excel',
  ],
  page: { landscape: true },
  layout: (seed) => [
    title('Westmarch County Council: Children’s Services Improvement Plan'),
    table([
      ['Version', 'Date', 'Author', 'Change'],
      ['0.1', '11 February 2013', 'Programme Office', 'First draft for the board'],
      ['0.2', '4 March 2013', 'Programme Office', 'Activity owners added'],
    ]),
    heading('Why we have a plan'),
    para(
      'Inspectors told us that children wait too long for help and that managers do not always know which children are waiting. This plan sets out the five actions that matter most and the activity that will deliver each.',
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(themeActions(of), {
        columns: moved(
          [
            {
              title: 'Action',
              width: 3,
              of: ({ objective }) => objective?.text ?? '',
              merge: ({ objective }) => objective,
            },
            { title: 'Activity', width: 4, of: ({ action }) => action.text },
            { title: 'Owner', width: 2, of: ({ action }) => action.leads.join(', '), moves: true },
            { title: 'Due Date (mm/yy)', width: 1, of: ({ action }) => action.due?.text ?? '', moves: true },
            {
              title: 'Progress & Review',
              width: 3,
              of: (row) => STATES[themeActions(of).findIndex(({ action }) => action === row.action)] ?? '',
              moves: true,
            },
          ],
          seed,
        ),
      }),
    ]),
  ],
}
