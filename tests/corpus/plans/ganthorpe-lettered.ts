// Awkward. A response to a focused visit: a row to each area for improvement, its actions lettered in one cell, and
// leads, dates and statuses in the same letters in the cells beside it; a note of "All" where one person has every
// one of them. Choices: the area is the theme; each lettered line is an action with the lead, date and status that
// have its letter; what stands under "Impact so far" is told of the whole area and of no action.
import { bullets, free, heading, para, table, title } from '../lay.ts'
import { act, day, month, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const done: TruthRating = rated('Done', 'complete')
const onTime: TruthRating = rated('On time', 'on-track')
const late: TruthRating = { texts: ['Late'], statuses: ['off-track', 'at-risk'] }
const notBegun: TruthRating = rated('Not begun', 'not-started')

type Line = [string, string, string, TruthDue, TruthRating]
const line = ([ref, text, leads, due, rating]: Line): TruthAction => act(text, leads, due, { ref, rating })

const themes: TruthTheme[] = [
  theme(
    'Consistency of response to children who go missing',
    [
      line([
        '1a',
        'Rewrite the missing procedure with the police and put it on one side of paper',
        'Exploitation Manager',
        day('14/03/2025', '2025-03-14'),
        done,
      ]),
      line([
        '1b',
        'Offer return conversations at weekends',
        'Head of Adolescent Services',
        day('01/05/2025', '2025-05-01'),
        late,
      ]),
      line([
        '1c',
        'Map the places that children are found and share with licensing and British Transport Police',
        'Exploitation Analyst',
        month('June 2025', '2025-06'),
        onTime,
      ]),
    ],
    '1',
  ),
  theme(
    'Quality of safety planning with families',
    [
      line([
        '2a',
        'Agree one safety plan template with parents’ advocates',
        'Principal Social Worker',
        day('31/03/2025', '2025-03-31'),
        done,
      ]),
      line([
        '2b',
        'Withdraw the written agreement from use',
        'Principal Social Worker',
        day('31/03/2025', '2025-03-31'),
        done,
      ]),
      line([
        '2c',
        'Sample 25 safety plans each month and share what is found at team meetings',
        'Principal Social Worker',
        repeating('Monthly', 'monthly'),
        onTime,
      ]),
    ],
    '2',
  ),
  theme(
    'Decision-making in the out-of-hours service',
    [
      line([
        '3a',
        'Appoint a second senior practitioner so that a manager is always awake and on call',
        'Emergency Duty Manager',
        month('July 2025', '2025-07'),
        onTime,
      ]),
      line([
        '3b',
        'Give the service sight of the risk flags held by the day teams',
        'Systems Lead',
        day('30/04/2025', '2025-04-30'),
        late,
      ]),
      line([
        '3c',
        'Morning handover at 8.30 by telephone as well as by email',
        'Emergency Duty Manager',
        day('03/03/2025', '2025-03-03'),
        done,
      ]),
      line([
        '3d',
        'Review the joint contract with the neighbouring council',
        'Head of Commissioning; Emergency Duty Manager',
        month('December 2025', '2025-12'),
        notBegun,
      ]),
    ],
    '3',
  ),
  theme(
    'Pace of work in pre-proceedings',
    [
      line([
        '4a',
        'Weekly legal planning meeting with a case progression officer in the room',
        'Service Manager Court Team',
        day('07/04/2025', '2025-04-07'),
        done,
      ]),
      line([
        '4b',
        'Review at week eight of all families in pre-proceedings',
        'Service Manager Court Team',
        day('30/05/2025', '2025-05-30'),
        onTime,
      ]),
      line([
        '4c',
        'Pre-birth pathway starts at sixteen weeks',
        'Named Midwife; Service Manager Court Team',
        month('September 2025', '2025-09'),
        notBegun,
      ]),
    ],
    '4',
  ),
  theme(
    'Recording of children’s views by visiting workers',
    [
      line([
        '5a',
        'Direct work kit for every worker',
        'Participation Lead',
        day('11/04/2025', '2025-04-11'),
        done,
      ]),
      line([
        '5b',
        'Write records to the child, starting with the two pilot teams',
        'Practice Improvement Lead',
        month('October 2025', '2025-10'),
        onTime,
      ]),
    ],
    '5',
  ),
]

const IMPACT = [
  'Return conversations taken up: 58% (was 41%).',
  'Parents tell us that they have been asked what would help. 18 of 25 plans good in May.',
  'Too early to say.',
  'Average weeks in pre-proceedings 19 (was 27).',
  'Seen in audits of the two pilot teams only.',
]

const letters = (of: TruthTheme, say: (action: TruthAction) => string): string[] => {
  const all = (of.actions ?? []).map((action) => say(action))
  const [first = ''] = all
  return all.every((one) => one === first)
    ? [`All: ${first}`]
    : all.map((one, at) => `(${'abcd'.charAt(at)}) ${one}`)
}

const areas: Laid = free(
  [
    [
      'Area for improvement (letter of 21 February)',
      'What we are doing',
      'Who',
      'When',
      'Status (June)',
      'Impact so far',
    ].map((text) => ({ text, bold: true, fill: 'D9D9D9' })),
    ...themes.map((of, at) => [
      `${of.ref ?? ''}. ${of.text}`,
      (of.actions ?? []).map(({ ref, text }) => `${ref ?? ''} ${text}`),
      letters(of, ({ leads }) => leads.join('; ')),
      letters(of, ({ due }) => due?.text ?? ''),
      letters(of, ({ rating }) => rating?.texts[0] ?? ''),
      IMPACT[at] ?? '',
    ]),
  ],
  { widths: [2, 5, 2.6, 1.6, 1.5, 2.4], headings: 1 },
)

export const plan: CorpusPlan = {
  id: 'ganthorpe-lettered',
  title: 'Ganthorpe: Response to the Focused Visit',
  style:
    'a row to each area, its actions lettered in one cell; leads, dates and statuses lettered beside it, or "All"',
  levels: ['Area for improvement', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Overview and Scrutiny Committee' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Ganthorpe Safeguarding Improvement Group' },
  layout: () => [
    title('Ganthorpe: Response to the Focused Visit'),
    para('Children’s Safeguarding Improvement Group, 12 June 2025'),
    para(
      'Two inspectors visited on 21 and 22 January 2025 and looked at children in need and on a protection plan. Their letter has five areas for improvement. The letters in the columns to the right are those of the actions.',
    ),
    areas,
    heading('Where this goes next', 2),
    table(
      [
        ['Meeting', 'Date', 'Purpose'],
        ['Lead Member briefing', '18 June 2025', 'For information'],
        ['Overview and Scrutiny Committee', '3 July 2025', 'Challenge'],
        ['Annual conversation with Ofsted', '9 September 2025', 'Self-evaluation'],
      ],
      { widths: [4, 2, 3] },
    ),
    ...bullets('Actions 1b and 3b are late and have been escalated to the Director.'),
  ],
}
