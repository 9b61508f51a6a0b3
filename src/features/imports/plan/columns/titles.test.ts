import { describe, expect, it } from 'vitest'
import { matchPost } from './lead-titles.ts'
import { matchTitle } from './titles.ts'
import type { Role } from './vocabulary.ts'

const titles: [Role, string[]][] = [
  [
    'lead',
    [
      'Owner/SRO',
      'Nominated lead officer',
      'Resource/Lead',
      'Accountable & responsible',
      'Delivery lead',
      'Led by',
      'Staff responsible',
      'Person/Team responsible',
      'Lead Directorate/Officer',
      'Resp. Officer',
      'Who leads?',
      'Lead Group / Agency',
      'Lead sub-group',
      'Lead partner(s)',
      'Responsible body',
      'Accountable board',
      'Delivery partner',
      'Owning directorate',
      'Lead officer & agency',
      'Agency responsible',
      'Sub-group leading',
      'Roles responsible',
      'To be led by',
      'Who is doing it?',
      'Postholder',
      'Deliverable owner',
    ],
  ],
  [
    'theme-lead',
    [
      'Sponsor',
      'Executive sponsor',
      'Accountable board sponsor',
      'Sponsoring director',
      'Sponsored by',
      'Senior lead',
    ],
  ],
  ['action', ['How will this be achieved?', 'Key Actions: How will this be achieved?']],
  ['progress', ['What are the prospects for the future?', 'Key future actions']],
  ['success', ['How will it be known?', 'How we will measure it', 'How we’ll know', 'How will we show it?']],
  [
    'due',
    [
      'End',
      'Complete by',
      'Target month',
      'Scheduled for',
      'Ready by',
      'Date of completion',
      'Start / end date',
      'By (date)',
      'Planned completion',
      'Baseline finish',
      'Deadlines',
      'Action due',
      'Completion',
      'When will it be done?',
    ],
  ],
  ['revised', ['Forecast finish']],
  ['rating', ['RAYG', 'Q1 RAG', 'Done?', 'Red/Amber/Green', 'BRAG status']],
  [
    'action',
    ['What will be done?', 'Agency action', 'Action and progress', 'Step', 'How will we get there?'],
  ],
  [
    'parent',
    [
      'What inspectors found',
      'What did Ofsted say?',
      'Issue identified',
      'Key learning',
      'Objective / outcome',
      'What do we want to achieve?',
    ],
  ],
  ['success', ['Evidence seen', 'Outcome measure', 'How will we know?']],
  ['progress', ['Update', 'Remarks', 'Position at March']],
  ['ref', ['AFI', 'Rec No', 'Para', 'Unique ID']],
  ['other', ['Start', 'Monitoring', 'Links', 'Date closed', 'Support needed']],
]

it.each([
  ['LA lead', 'lead'],
  ['Implementation lead', 'lead'],
  ['Service manager', 'lead'],
  ['Assistant Director', 'theme-lead'],
])('“%s” says who leads over a column, and is nobody’s title elsewhere', (title, role) => {
  expect(matchPost(title)?.role).toBe(role)
  expect(matchTitle(title)).toBeNull()
})

describe('titles of columns', () => {
  it.each(titles.flatMap(([role, all]) => all.map((title) => [title, role] as const)))(
    '“%s” is for: %s',
    (title, role) => {
      expect(matchTitle(title)?.role).toBe(role)
    },
  )

  it('are not found in posts, headings and sentences', () => {
    for (const text of [
      'Participation Lead',
      'Delivery Manager',
      'Lead Practitioner',
      'Business Unit',
      'Project Manager',
      'Access and assessment',
      'End Q3 2024/25',
      'End the use of bed and breakfast',
      'Care and support',
      'Staff and parents say they were part of it',
    ])
      expect(matchTitle(text), text).toBeNull()
  })
})
