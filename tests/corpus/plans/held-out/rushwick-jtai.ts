// Ordinary. A safeguarding partnership's plan after a joint targeted area inspection: the finding is the
// parent and stands in a merged cell, leads are agencies and posts from several bodies.
// Choices: each paragraph of the lead cell is one lead, with its agency after the comma. The finding is the
// action's parent, not a theme of its own below another. "Complete - monitoring" is complete. Where a cell
// names a date and a note ("(revised from ...)"), the date is the new one.
import { actionTable, bullets, heading, para, table, title } from '../../lay.ts'
import { act, month, placedActions, printed, rated, repeating, theme } from '../../truth.ts'
import type { CorpusPlan, TruthRating } from '../../types.ts'

const complete: TruthRating = rated('Complete', 'complete')
const watching: TruthRating = rated('Complete - monitoring', 'complete')
const on: TruthRating = rated('On target', 'on-track')
const slipped: TruthRating = rated('Slipped', 'at-risk', 'off-track')

const themes = [
  theme(
    'Strategy meetings do not always include health or education, and their records are brief.',
    [
      act(
        'Issue a joint standard for who attends a strategy meeting and how it is minuted',
        'Safeguarding Partnership Business Manager',
        month('March 2025', '2025-03'),
        {
          ref: '1a',
          rating: complete,
          progress: 'Standard issued 14 March and covered in all three team briefings.',
        },
      ),
      act(
        'Provide a dial-in rota of safeguarding nurses, 8am to 6pm',
        'Named Nurse, Rushwick Hospitals NHS Trust',
        month('April 2025', '2025-04'),
        {
          ref: '1b',
          rating: watching,
          progress:
            'Health was present at 94% of meetings in May against 61% a year ago. We will keep counting until March 2026.',
        },
      ),
      act(
        'Audit thirty strategy meetings and report to the partnership',
        'Council QA Lead; Police Review Officer; Designated Nurse',
        month('September 2025', '2025-09'),
        { ref: '1c', rating: on },
      ),
    ],
    '1',
  ),
  theme(
    'Children who live with domestic abuse are not consistently seen as victims in their own right.',
    [
      act(
        'Add a child’s account to the police domestic abuse form',
        'Rushwick Constabulary',
        month('June 2025 (revised from April 2025)', '2025-06'),
        { ref: '2a', rating: slipped, progress: 'Force IT change freeze lifted in May.' },
      ),
      act(
        'Share Operation notifications with schools before 8.30am',
        'Rushwick Constabulary; Council Education Safeguarding Officer',
        month('February 2025', '2025-02'),
        { ref: '2b', rating: complete, progress: 'All 112 schools receive them.' },
      ),
      act(
        'Commission recovery groups for children aged five to eleven',
        'Council Public Health; Office of the PCC',
        month('November 2025', '2025-11'),
        { ref: '2c', rating: on, progress: 'Specification drafted with survivors.' },
      ),
      act(
        'Brief all midwives on routine enquiry and recording',
        'Named Midwife',
        month('July 2025', '2025-07'),
        { ref: '2d', rating: on },
      ),
    ],
    '2',
  ),
  theme(
    'Probation officers are unclear about when to contact children’s social care.',
    [
      act(
        'Write a one-page guide and walk through it at team meetings',
        'Probation Head of Service',
        month('April 2025', '2025-04'),
        { ref: '3a', rating: complete },
      ),
      act(
        'Check new cases against social care records within two days',
        'Probation Head of Service',
        repeating('Ongoing', 'ongoing'),
        { ref: '3b', rating: on, progress: '270 checks made since May; 41 led to a conversation.' },
      ),
      act(
        'Second a probation officer to the front door one day a week',
        '',
        month('January 2026', '2026-01'),
        { ref: '3c', rating: null },
      ),
    ],
    '3',
  ),
  theme(
    'Family members’ accounts are not always checked against what agencies already know.',
    [
      act(
        'Write a joint chronology template for cases in pre-proceedings',
        'Council Legal Services',
        month('August 2025', '2025-08'),
        { ref: '4a', rating: on },
      ),
      act(
        'Teach professional curiosity with a local case',
        'Partnership Training Officer; Named GP',
        month('September 2025', '2025-09'),
        { ref: '4b', rating: on, progress: 'Four dates set; 96 places booked out of 120.' },
      ),
      act(
        'Give GPs a direct number for the front door',
        'Council MASH Manager',
        month('March 2025', '2025-03'),
        { ref: '4c', rating: watching, progress: '58 calls in the first two months.' },
      ),
    ],
    '4',
  ),
  theme(
    'The partnership’s data does not show whether children’s lives are better.',
    [
      act(
        'Agree ten shared measures and who supplies each',
        'Partnership Data Group',
        month('May 2025', '2025-05'),
        {
          ref: '5a',
          rating: slipped,
          progress: 'Eight agreed; A&E attendance and custody measures outstanding.',
        },
      ),
      act(
        'Present the scorecard to each executive',
        'Independent Scrutineer',
        repeating('Quarterly', 'quarterly'),
        { ref: '5b', rating: on },
      ),
      act(
        'Ask children and parents after each case audit what helped',
        'Council QA Lead; Youth Commissioners',
        month('October 2025', '2025-10'),
        { ref: '5c', rating: null },
      ),
    ],
    '5',
  ),
]

export const plan: CorpusPlan = {
  id: 'rushwick-jtai',
  title: 'Rushwick Safeguarding Children Partnership: Joint Targeted Area Inspection Action Plan',
  style:
    'findings in merged cells as parents, agencies as leads, words for ratings, new dates with the old in brackets',
  levels: ['Finding', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'people', words: 'Delegated safeguarding partner' }],
  renderings: [
    'docx',
    'pdf:ruled',
    'pdf:shaded',
    'pdf:lines',
    'odt',
    'html',
    'xlsx',
    'ods',
    'text:tabs',
    'text:columns',
    'paste:word',
    'paste:excel',
  ],
  page: { landscape: true, size: 9, footer: 'OFFICIAL' },
  layout: () => [
    title('Rushwick Safeguarding Children Partnership: Joint Targeted Area Inspection Action Plan'),
    para(
      'His Majesty’s inspectors looked in November 2024 at how agencies in Rushwick help children who live with domestic abuse. Their letter set out strengths and five areas for improvement. The council is the principal authority for this response.',
    ),
    table([
      ['Agency', 'Delegated safeguarding partner'],
      ['Rushwick Council', 'Director of Children’s Services'],
      ['Integrated Care Board', 'Chief Nursing Officer'],
      ['Rushwick Constabulary', 'Assistant Chief Constable'],
    ]),
    heading('What inspectors saw that was strong'),
    ...bullets('Prompt, well-led decisions at the front door', 'Schools that know their families'),
    heading('Action plan'),
    actionTable(placedActions({ themes }), {
      columns: [
        {
          title: 'Area for improvement (inspectors’ letter)',
          width: 3.5,
          of: ({ theme: of }) => `${of.ref ?? ''}. ${of.text}`,
          merge: ({ theme: of }) => of,
        },
        { title: '', width: 0.7, of: ({ action }) => action.ref ?? '' },
        { title: 'Agreed action', width: 4.5, of: ({ action }) => action.text },
        { title: 'Lead agency / officer', width: 3, of: ({ action }) => action.leads },
        { title: 'Completion date', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Progress at July 2025', width: 4, of: ({ action }) => action.progress ?? '' },
        { title: 'Position', width: 1.7, of: ({ action }) => printed(action.rating) },
      ],
    }),
    para('The next report goes to the partnership executive on 9 October 2025.'),
  ],
}
