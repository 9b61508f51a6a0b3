import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { act, coloured, day, month, placedActions, repeating, theme } from '../truth.ts'
import type { CorpusPlan, LaidTable } from '../types.ts'

const blue = coloured('0070C0', ['Blue', 'Complete and evidence checked'], 'embedded')
const green = coloured('00B050', ['Green', 'Complete'], 'complete')
const amber = coloured('FFC000', ['Amber', 'On track to meet its date'], 'on-track')
const red = coloured('FF0000', ['Red', 'Off track, or will miss its date'], 'off-track')

const people = theme(
  'Our workforce',
  [
    act(
      'Fill the eight vacant posts in the safeguarding teams with permanent staff',
      'Helen Fairley',
      month('Sept 17', '2017-09'),
      { ref: '1.1', rating: amber },
    ),
    act(
      'Give every social worker a protected development day each month',
      'Tunde Bakare',
      month('Apr 17', '2017-04'),
      { ref: '1.2', rating: blue },
    ),
    act(
      'Hold exit interviews and report what they say to the senior team',
      'Human Resources Business Partner',
      repeating('Quarterly', 'quarterly'),
      { ref: '1.3', rating: green },
    ),
    act(
      'Lower caseloads in the assessment teams to no more than eighteen',
      'Helen Fairley',
      month('Dec 17', '2017-12'),
      { ref: '1.4', rating: red },
    ),
  ],
  '1',
)

const practice = theme(
  'Our practice',
  [
    act(
      'Bring chronologies up to date for all children subject to a plan',
      'Sioned Marsh',
      day('31/07/17', '2017-07-31'),
      { ref: '2.1', rating: amber },
    ),
    act(
      'Audit eight cases a month, with the family’s view in each',
      'Practice Improvement Team',
      repeating('Monthly', 'monthly'),
      { ref: '2.2', rating: blue },
    ),
    act(
      'Hold strategy discussions within a day, with health and police present',
      'MASH Manager',
      month('May 17', '2017-05'),
      { ref: '2.3', rating: green },
    ),
    act(
      'Make the child’s own words the first part of every assessment',
      'Sioned Marsh',
      month('Jun 17', '2017-06'),
      { ref: '2.4', rating: amber },
    ),
    act(
      'Visit each child in need at least every four weeks',
      'Team Managers',
      repeating('Ongoing', 'ongoing'),
      { ref: '2.5', rating: red },
    ),
  ],
  '2',
)

const themes = [people, practice]

const key = (): LaidTable => {
  const laid = table(
    [
      ['Colour', 'Meaning'],
      ['Blue', 'Complete and evidence checked by someone outside the team'],
      ['Green', 'Complete'],
      ['Amber', 'On track to meet its date'],
      ['Red', 'Off track, or will miss its date'],
    ],
    { widths: [1, 5] },
  )
  const fills = [undefined, '0070C0', '00B050', 'FFC000', 'FF0000']
  laid.rows.forEach(({ cells }, at) => {
    const fill = fills[at]
    if (fill !== undefined && cells[0] !== undefined) cells[0].fill = fill
  })
  return laid
}

export const plan: CorpusPlan = {
  id: 'pellworth-colours',
  title: 'Pellworth Metropolitan Borough: Children’s Improvement Action Plan',
  style: 'rating by colour alone; the key names colours, and amber is “on track”',
  levels: ['Priority', 'Action'],
  scale: [
    { code: 'Blue', label: 'Complete and evidence checked by someone outside the team', status: 'embedded' },
    { code: 'Green', label: 'Complete', status: 'complete' },
    { code: 'Amber', label: 'On track to meet its date', status: 'on-track' },
    { code: 'Red', label: 'Off track, or will miss its date', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Blue Complete and evidence checked by someone outside the team' }],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'ods', 'paste:word', 'paste:excel', 'text:tabs'],
  page: { landscape: true },
  layout: () => [
    title('Pellworth Metropolitan Borough: Children’s Improvement Action Plan'),
    para('Ratings are set by the lead and moderated by the programme office before each board.'),
    key(),
    ...themes.flatMap((of) => [
      heading(`Priority ${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'No.', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 6, of: ({ action }) => action.text },
          { title: 'Lead', width: 3, of: ({ action }) => action.leads.join(', ') },
          { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'BRAG', width: 1, of: () => '', fill: ({ action }) => action.rating?.fill },
        ],
      }),
    ]),
    heading('What happens next', 2),
    ...bullets('The board meets on the second Tuesday of the month', 'Red actions are taken first'),
  ],
}
