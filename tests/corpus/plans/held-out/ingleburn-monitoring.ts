// Ordinary. A board report on a children's social care improvement plan: open actions by theme, and at the
// end one table of what was completed, with the theme in a column.
// Choices: a completed action keeps its theme and its first date; the date it was finished is its rating
// ("Completed ..."), not its due date. The summary of counts is no list of actions.
import { actionTable, heading, para, table, title } from '../../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, theme, undated } from '../../truth.ts'
import type { CorpusPlan, TruthRating } from '../../types.ts'

const green: TruthRating = rated('Green', 'on-track')
const amber: TruthRating = rated('Amber', 'at-risk')
const red: TruthRating = rated('Red', 'off-track')
const done = (on: string): TruthRating => rated(`Completed ${on}`, 'complete')

const themes = [
  theme(
    'Front door',
    [
      act(
        'Cut the number of contacts that end in no further action',
        'Service Manager MASH',
        month('Dec 2025', '2025-12'),
        {
          ref: 'FD2',
          rating: amber,
          progress:
            'Down from 68% to 61%. Health contacts have fallen furthest after three briefings for GPs; police contacts are unchanged.',
        },
      ),
      act(
        'Review the threshold guidance with partners',
        'Head of Early Help and MASH',
        month('Nov 2025', '2025-11'),
        { ref: 'FD4', rating: green, progress: 'Two of three workshops held.' },
      ),
      act(
        'Bring the out-of-hours service into the same case system',
        'Head of Early Help and MASH; ICT Business Partner',
        day('30 January 2026', '2026-01-30'),
        { ref: 'FD5', rating: red, progress: 'Supplier cannot start before February.' },
      ),
      act(
        'Staff the front door with permanent social workers',
        'Service Manager MASH',
        month('May 2025', '2025-05'),
        { ref: 'FD1', rating: done('2 June 2025'), progress: 'One agency worker remains, from nine' },
      ),
      act(
        'Record the consent of parents on each contact',
        'Service Manager MASH',
        month('Mar 2025', '2025-03'),
        { ref: 'FD3', rating: done('21 March 2025'), progress: 'Audit: consent on 46 of 50' },
      ),
    ],
    '1',
  ),
  theme(
    'Assessment and planning',
    [
      act('Reduce the average caseload to 16', 'Head of Family Safeguarding', month('Oct 2025', '2025-10'), {
        ref: 'AP1',
        rating: green,
        progress: 'Average 16.8 at the end of August.',
      }),
      act(
        'Give every plan a short list of what needs to change, in the family’s words',
        'Principal Social Worker',
        repeating('Ongoing', 'ongoing'),
        { ref: 'AP3', rating: amber, progress: 'Seen in six of ten plans audited in July.' },
      ),
      act(
        'Begin the Public Law Outline earlier for unborn babies',
        'Head of Family Safeguarding; Legal Services Manager',
        month('Sept 2025', '2025-09'),
        { ref: 'AP4', rating: green },
      ),
      act('Set up a chronology task group', 'Principal Social Worker', month('Apr 2025', '2025-04'), {
        ref: 'AP2',
        rating: done('30 April 2025'),
        progress: 'Guide and worked example in use',
      }),
    ],
    '2',
  ),
  theme(
    'Children in care and care leavers',
    [
      act(
        'Find permanent homes sooner for children under five',
        'Head of Corporate Parenting',
        month('Mar 2026', '2026-03'),
        { ref: 'CC1', rating: green, progress: 'Permanence panel now meets every two weeks.' },
      ),
      act(
        'Complete strengths and difficulties questionnaires each year',
        'Virtual School Head; LAC Nurse',
        month('Dec 2025', '2025-12'),
        { ref: 'CC3', rating: amber, progress: '71% returned.' },
      ),
      act(
        'Offer every care leaver a pathway plan they have written themselves',
        'Leaving Care Manager',
        undated('Winter 2025/26'),
        { ref: 'CC4', rating: green },
      ),
      act(
        'Visit each home at a distance within six weeks',
        'Head of Corporate Parenting',
        month('June 2025', '2025-06'),
        { ref: 'CC2', rating: done('11 July 2025'), progress: 'All 23 children seen; two have moved closer' },
      ),
    ],
    '3',
  ),
  theme(
    'Quality and learning',
    [
      act('Moderate one in five audits', 'QA Manager', repeating('Monthly', 'monthly'), {
        ref: 'QL1',
        rating: green,
        progress: 'Agreement between auditor and moderator: 82%.',
      }),
      act('Close the loop on audit actions within 28 days', 'QA Manager', month('Dec 2025', '2025-12'), {
        ref: 'QL3',
        rating: red,
        progress:
          'Only 44% closed in time; team managers say the form is too long, and a shorter one is being tried in two teams until half term.',
      }),
      act('Publish a learning bulletin after each practice week', '', null, { ref: 'QL4', rating: null }),
      act('Train 30 auditors', 'QA Manager', month('Feb 2025', '2025-02'), {
        ref: 'QL2',
        rating: done('14 March 2025'),
        progress: 'All audits now done on time',
      }),
    ],
    '4',
  ),
]

const isDone = (rating: TruthRating | null): boolean => printed(rating).startsWith('Completed')
const placed = placedActions({ themes })

export const plan: CorpusPlan = {
  id: 'ingleburn-monitoring',
  title: 'Ingleburn Children’s Social Care Improvement Plan: Board Update September 2025',
  style:
    'open actions by theme, completed ones moved to a table of their own at the end with the theme in a column',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Number of actions' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:crown',
    'odt',
    'html',
    'text:tabs',
    'text:slashes',
    'text:pages',
    'paste:word',
  ],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Ingleburn Children’s Social Care Improvement Plan: Board Update September 2025'),
    heading('1. Purpose of this report', 2),
    para(
      'To tell the Improvement Board what has moved since July, what has not, and what we ask the Board to decide.',
    ),
    heading('2. Summary', 2),
    para(
      'Five actions have been completed since the plan was agreed. Two are rated red: the out-of-hours case system and the closing of audit actions.',
    ),
    table([
      ['Number of actions', 'July 2025', 'September 2025'],
      ['Red', '1', '2'],
      ['Amber', '4', '3'],
      ['Green', '5', '6'],
      ['Completed', '4', '5'],
    ]),
    heading('3. Actions in progress', 2),
    ...themes.flatMap((of) => [
      heading(`Theme ${of.ref ?? ''}: ${of.text}`, 3),
      actionTable(
        placedActions({ themes: [of] }).filter(({ action }) => !isDone(action.rating)),
        {
          columns: [
            { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
            { title: 'Action', width: 4, of: ({ action }) => action.text },
            { title: 'Lead', width: 2.5, of: ({ action }) => action.leads.join('\u00a0/ ') },
            { title: 'Due', width: 1.7, of: ({ action }) => action.due?.text ?? '' },
            { title: 'Update since last Board', width: 5, of: ({ action }) => action.progress ?? '' },
            { title: 'Rating', width: 1.2, of: ({ action }) => printed(action.rating) },
          ],
        },
      ),
    ]),
    heading('4. Completed actions', 2),
    para('The Board agreed that these could be closed. They stay under review through audit.'),
    actionTable(
      placed.filter(({ action }) => isDone(action.rating)),
      {
        columns: [
          { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Theme', width: 2, of: ({ theme: of }) => of.text },
          { title: 'Action', width: 4, of: ({ action }) => action.text },
          { title: 'Lead', width: 2.5, of: ({ action }) => action.leads.join('\u00a0/ ') },
          { title: 'Due', width: 1.5, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Status', width: 2, of: ({ action }) => printed(action.rating) },
          { title: 'Evidence of impact', width: 3.5, of: ({ action }) => action.progress ?? '' },
        ],
      },
    ),
    heading('5. Decision sought', 2),
    para('That the Board agrees a new date for FD5 once the supplier has confirmed its programme.'),
  ],
}
