import { actionTable, heading, para, strong, title } from '../lay.ts'
import { act, aim, month, placedActions, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const standards = themeOf('', [
  aim(
    'Referrals are dealt with by people who are trained to do so',
    [
      act(
        'Move two experienced social workers to the duty desk',
        'Team Manager, Duty',
        month('End Oct 03', '2003-10'),
      ),
      act('Write a desk guide for call handlers', 'Policy Officer', month('From Oct 03', '2003-10')),
      act(
        'Test the out of hours number each month',
        'Emergency Duty Manager',
        month('From Nov. 03', '2003-11'),
      ),
    ],
    'Standard 1',
  ),
  aim(
    'Every child on the register has an allocated social worker',
    [
      act(
        'Report unallocated cases to the assistant director each Friday',
        'Area Managers',
        repeating('Weekly', 'weekly'),
      ),
      act('Keep a reserve list of sessional workers', 'Personnel Officer', month('Dec 03', '2003-12')),
    ],
    'Standard 2',
  ),
  aim(
    'Records show what was decided, by whom and why',
    [
      act(
        'Introduce a decision sheet at the front of each file',
        'Records Manager',
        month('Nov 03', '2003-11'),
      ),
      act('Read one file in twenty and score it', 'Senior Practitioners', repeating('Monthly', 'monthly')),
      act(
        'Give refresher training in recording to all staff',
        'Training Officer',
        month('Jan 04', '2004-01'),
      ),
    ],
    'Standard 3',
  ),
  aim(
    'Agencies work together when a child may be at risk',
    [
      act(
        'Revise the local procedures with health and police',
        'Area Child Protection Committee',
        month('March 2004', '2004-03'),
      ),
      act(
        'Invite head teachers to strategy meetings about their pupils',
        'Principal Officer, Education Welfare',
        month('Oct 03', '2003-10'),
      ),
    ],
    'Standard 4',
  ),
])
const themes = [standards]
const DONE = [
  'Both began on 6 October.',
  'First part circulated.',
  'Rota agreed.',
  'In hand since September 2003.',
  '',
  'Sheet designed.',
  '',
  'Course bought.',
  'Group has met twice.',
  'Letter sent 2.10.03.',
]
const TODO = [
  '',
  'Finish part two',
  'Report first test',
  '',
  'Advertise',
  'Print',
  'Choose readers',
  'Book rooms',
  'Draft for January',
  '',
]

export const plan: CorpusPlan = {
  id: 'dunmoor-standards',
  title: 'Dunmoor Social Services: Audit Action Plan, October 2003',
  style: 'a standard with its actions below it and the left cells merged; “End Oct 03”, “From Nov. 03”',
  levels: ['Standard', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'odt',
    'html',
    'xlsx',
    'ods',
    'text:tabs',
    'text:paragraphs',
    'paste:word',
  ],
  page: { landscape: true, font: 'Liberation Serif' },
  layout: () => [
    title('Dunmoor Social Services: Audit Action Plan, October 2003'),
    para(
      'The national audit asked each council to judge itself against the standards. We found that we meet some, most or all of each.',
    ),
    heading('Action plan', 2),
    actionTable(placedActions({ themes }), {
      columns: [
        {
          title: 'STANDARD',
          width: 3,
          of: ({ objective }) => [objective?.ref ?? '', objective?.text ?? ''],
          merge: ({ objective }) => objective,
        },
        { title: 'ACTIONS REQUIRED', width: 4, of: ({ action }) => action.text },
        { title: 'LEAD OFFICER(S)', width: 2, of: ({ action }) => action.leads.join(', ') },
        { title: 'BY WHEN', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'PROGRESS OCTOBER 2003', width: 3, of: (row) => DONE[at(row.action)] ?? '' },
        { title: 'ACTION FROM OCTOBER 2003', width: 3, of: (row) => TODO[at(row.action)] ?? '' },
      ],
    }),
    strong('Approved by the Social Services Committee'),
  ],
}

function at(wanted: unknown): number {
  return placedActions({ themes }).findIndex(({ action }) => action === wanted)
}
