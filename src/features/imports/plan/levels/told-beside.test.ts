import { describe, expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'
import { htmlTable } from '#tests/html-table.ts'

const TITLES = ['Action', 'Lead', 'By when', 'Status']
const hub = ['Open a hub at Elm Road', 'Amina Yusuf', '31/05/2026', 'On track']
const schools = ['Visit each school', 'Joel Marsh', '30/06/2026', 'Delayed']

/** What stands over each action, with what that stands under. */
function placed(draft: Awaited<ReturnType<typeof draftOf>>): string[] {
  const named = (id: string | null): string => {
    const item = draft.items.find((one) => one.id === id)
    return item === undefined ? '' : `${named(item.parent)}${item.name}: ${item.text} > `
  }
  return draft.items
    .filter(({ level }) => level === 'action')
    .map(({ parent, text }) => `${named(parent)}${text}`)
}

describe('what names a level beside the tables of actions', () => {
  it('may be a small table “Objective | …”, each below the priority that is open', async () => {
    const objective = (text: string): string => `<table><tr><td>Objective</td><td>${text}</td></tr></table>`
    const draft = await draftOf(
      `<h1>Priority 1: Family hubs</h1>${objective('A hub for every family')}${htmlTable(TITLES, hub)}
      ${objective('Health under one roof')}${htmlTable(TITLES, schools)}
      <h1>Priority 2: Workforce</h1>${objective('One plan')}${htmlTable(TITLES, hub)}`,
      'plan.html',
    )
    expect(placed(draft)).toEqual([
      'Priority: Family hubs > Objective: A hub for every family > Open a hub at Elm Road',
      'Priority: Family hubs > Objective: Health under one roof > Visit each school',
      'Priority: Workforce > Objective: One plan > Open a hub at Elm Road',
    ])
  })

  it('may be the row over the titles of one table, where the tables before it name theirs', async () => {
    const across = (text: string): string => `<tr><td colspan="4">${text}</td></tr>`
    const rows = (...lines: string[][]): string =>
      lines.map((line) => `<tr>${line.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
    const draft = await draftOf(
      `<table>${across('Theme 1: Recruiting carers')}${rows(TITLES, hub, schools)}</table><p></p>
      <table>${across('SUPPORTING CARERS')}${rows(TITLES, schools, hub)}</table>`,
      'plan.html',
    )
    expect(placed(draft).map((line) => line.split(' > ')[0])).toEqual([
      'Theme: Recruiting carers',
      'Theme: Recruiting carers',
      'Theme: SUPPORTING CARERS',
      'Theme: SUPPORTING CARERS',
    ])
  })

  it('is not the line that says who keeps the paper, or how far it is up to date', async () => {
    const draft = await draftOf(
      `Priority Action 1: Reduce waits,,,\nUpdated by leads; cut-off 13 November,,,\n${[TITLES, hub, schools].join('\n')}`,
      'plan.csv',
    )
    expect(placed(draft).map((line) => line.split(' > ').length)).toEqual([2, 2])
  })
})

it('“What we said we would do” is the work, beside tables whose titles say action', async () => {
  const said = ['What we said we would do', 'Who', 'When', 'How will we know it worked?', 'RAG']
  const draft = await draftOf(
    `<h1>Theme 1: Homes</h1>${htmlTable(TITLES, hub)}<h1>Theme 2: Carers</h1>${htmlTable(said, ['Bring reviews up to date', 'Joel Marsh', 'Dec 2026', '95% in date', 'Red'])}`,
    'plan.html',
  )
  expect(told(draft)).toEqual([
    'Homes | - | Open a hub at Elm Road | Amina Yusuf | 2026-05-31',
    'Carers | - | Bring reviews up to date | Joel Marsh | 2026-12-31',
  ])
})

it('“Not started” is what it says, though the key has one colour for that and for off track', async () => {
  const draft = await draftOf(
    `<p>RAG: Red = not started or off track, Amber = some delay, Green = on track.</p>${htmlTable(
      ['Action', 'Lead', 'By when', 'RAG'],
      ['Open a hub at Elm Road', 'Amina Yusuf', '31/05/2026', 'Not started'],
      ['Visit each school', 'Joel Marsh', '30/06/2026', 'Red'],
    )}`,
    'plan.html',
  )
  expect(draft.items.flatMap(({ rating }) => rating?.status ?? [])).toEqual(['not-started', 'off-track'])
})

it('in tabbed text a slash before “(b)” ends a line of its cell, as it does for who leads and by when', async () => {
  const draft = await draftOf(
    [
      'No.\tWhat we will do\tLead\tTimescale',
      '1\tProduce a profile of the children\tJoel Marsh\tMay 2026',
      '2\t(a) Board members to shadow a case manager / (b) Hold a takeover of the Board\t(a) Ada Lorrimer / (b) Tom Bell\t(a) June 2026 / (b) July 2026',
    ].join('\n'),
    'plan.txt',
  )
  expect(told(draft).slice(1)).toEqual([
    '- | 2 | (a) Board members to shadow a case manager | Ada Lorrimer | 2026-06-30',
    '- | 2 | (b) Hold a takeover of the Board | Tom Bell | 2026-07-31',
  ])
})

it('a heading “Actions for 2027” gives the months below it their year of the calendar', async () => {
  const months = (...lines: string[][]): string => htmlTable(['Action', 'Lead', 'By when'], ...lines)
  const draft = await draftOf(
    `<h1>Rivermere workforce plan 2026-27</h1>
    <h2>Actions for 2026</h2>${months(['Refresh the web pages', 'Amina Yusuf', 'January'], ['Go to six fairs', 'Joel Marsh', 'June'])}
    <h2>Actions for 2027</h2>${months(['Make offers to students', 'Amina Yusuf', 'March'], ['Repeat the survey', 'Joel Marsh', 'June'])}`,
    'plan.html',
  )
  expect(told(draft).map((one) => one.split(' | ').at(-1))).toEqual([
    '2026-01-31',
    '2026-06-30',
    '2027-03-31',
    '2027-06-30',
  ])
})

it('in a self-evaluation the judgement named over its tables is the level, and neither its grade nor a table of strengths', async () => {
  const draft = await draftOf(
    ['The impact of leaders on social work practice', 'The experiences and progress of care leavers']
      .map((judged) =>
        [
          judged,
          'Our judgement: Requires improvement to be good',
          'What is working well?',
          'Strength\tEvidence\nA stable team since May\tStaff survey: 78% agree',
          'What next?',
          'Next steps\tLead\tWhen\nOpen a hub at Elm Road\tAmina Yusuf\tMay 2027\nVisit each school\tJoel Marsh\tJune 2027',
        ].join('\n\n'),
      )
      .join('\n\n'),
    'plan.txt',
  )
  expect(told(draft).map((one) => one.split(' | ').slice(0, 3).join(' | '))).toEqual([
    'The impact of leaders on social work practice | - | Open a hub at Elm Road',
    'The impact of leaders on social work practice | - | Visit each school',
    'The experiences and progress of care leavers | - | Open a hub at Elm Road',
    'The experiences and progress of care leavers | - | Visit each school',
  ])
})
