import { describe, expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'
import { htmlTable } from '#tests/html-table.ts'

async function draftOfPage(...parts: string[]) {
  return draftOf(parts.join('<p></p>'), 'plan.html')
}

describe('recommendations that are answered', () => {
  it('are what is tracked where each has a response and a status of its own', async () => {
    const draft = await draftOfPage(
      htmlTable(
        ['No.', 'Task group’s recommendation', 'Status', 'Executive response', 'Lead officer', 'Date'],
        ['1', 'That each school be told whom to ring.', 'Actioned', 'Cards went out.', 'Jo Bell', 'May 2026'],
        ['2', 'That caseloads be published.', 'Action being taken', 'In June.', 'Ada Lorrimer', 'June 2026'],
      ),
    )
    expect(draft.items.map(({ text, rating }) => [text, rating?.status])).toEqual([
      ['That each school be told whom to ring.', 'complete'],
      ['That caseloads be published.', 'on-track'],
    ])
  })

  it('are led by whom they were made to', async () => {
    const draft = await draftOfPage(
      htmlTable(
        ['Meeting date', 'Recommendation made', 'Recommendation made to:', 'Action taken or planned to date'],
        ['7 May 2026', 'That vacancies be shown by month.', 'The Director', 'Included in the report.'],
        ['5 June 2026', 'That members visit the duty desk.', 'Head of Service', 'Dates circulated.'],
      ),
    )
    expect(told(draft).map((line) => line.split(' | ').slice(2, 4))).toEqual([
      ['That vacancies be shown by month.', 'The Director'],
      ['That members visit the duty desk.', 'Head of Service'],
    ])
  })

  it('have their number over their words, and “None” below one that was refused is no action', async () => {
    const table = (number: string, words: string, response: string, ...actions: string[][]): string =>
      `<table><tr><td colspan="3">Recommendation No. ${number}</td></tr>
      <tr><td colspan="3">${words}</td></tr>
      <tr><td>Executive response</td><td colspan="2">${response}</td></tr>
      ${[['Action', 'Owner', 'By when'], ...actions]
        .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</table>`
    const draft = await draftOfPage(
      table(
        '1',
        'That a written explanation be given to each parent, in a language that they read.',
        'Accept',
        ['Rewrite the leaflet', 'Jo Bell', 'May 2026'],
        ['Have it translated', 'Jo Bell', 'June 2026'],
      ),
      table('2', 'That a member sit on the panel.', 'Reject. Members have no part in it.', ['None', '', '']),
    )
    expect(draft.items.map(({ level, ref, text }) => [level, ref, text])).toEqual([
      ['theme', '1', 'That a written explanation be given to each parent, in a language that they read.'],
      ['action', null, 'Rewrite the leaflet'],
      ['action', null, 'Have it translated'],
      ['theme', '2', 'That a member sit on the panel.'],
    ])
  })
})

it('the number of a standard beside what it requires is no level of the plan', async () => {
  const draft = await draftOfPage(
    htmlTable(
      ['No.', 'Standard', 'Required development', 'Action by the agency', 'By whom', 'Timescale'],
      [
        '1',
        'AD19',
        'All files must hold two written references and a proof of who somebody is.',
        'Audit all files',
        'Jo Bell',
        'May 2026',
      ],
      [
        '2',
        'AD21',
        'What is done about an allegation must be in writing and known to all staff.',
        'Write the procedure',
        'Ada Lorrimer',
        'June 2026',
      ],
    ),
  )
  expect(told(draft).map((line) => line.split(' | ').slice(0, 3))).toEqual([
    ['All files must hold two written references and a proof of who somebody is.', '-', 'Audit all files'],
    [
      'What is done about an allegation must be in writing and known to all staff.',
      '-',
      'Write the procedure',
    ],
  ])
})

it('“What?” that stands again in each row is what “How?” is done for', async () => {
  const want = 'Children get a prompt response'
  const draft = await draftOf(
    [
      'What?,How?,Who?,When?',
      `${want},Answer the advice line from 8am,Rhona Teal,June 2026`,
      `${want},Write to every referrer in five days,Felix Dunmore,July 2026`,
      'Workers have the time to do the job,Give every team a support officer,Carla Nunez,May 2026',
      'Workers have the time to do the job,Recruit eight social workers,Carla Nunez,May 2026',
    ].join('\n'),
    'plan.csv',
  )
  expect(told(draft)[1]).toBe(
    `${want} | - | Write to every referrer in five days | Felix Dunmore | 2026-07-31`,
  )
})

it('what will be seen beside how it will be shown is no action', async () => {
  const draft = await draftOfPage(
    htmlTable(
      ['How we will show it', 'What'],
      ['Measured', 'Permanent workers 55% to 80%'],
      ['Observed', 'Panel of parents'],
    ),
    htmlTable(
      ['Ref', 'SMART action', 'Lead officer', 'Target date'],
      ['1a', 'Agree the new pay offer', 'Jo Bell', 'May 2026'],
      ['1b', 'Hold exit interviews', 'Ada Lorrimer', 'June 2026'],
    ),
  )
  expect(draft.items.map(({ text }) => text)).toEqual(['Agree the new pay offer', 'Hold exit interviews'])
})
