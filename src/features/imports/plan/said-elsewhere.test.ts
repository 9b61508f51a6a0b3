import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from './draft-plan.ts'

type Told = { actions: string[]; doubts: string[] }

/** What a page of Rivermere, invented, says of each action, and what a person is asked to look at. */
async function told(head: string, ...tables: string[][]): Promise<Told> {
  const line = (written: string): string =>
    `<tr>${written
      .split('|')
      .map((cell) => `<td>${cell.trim()}</td>`)
      .join('')}</tr>`
  const body = tables.map(([heading = '', ...rows]) => {
    const over = heading === '' ? '' : `<h2>${heading}</h2>`
    return `${over}<table>${rows.map((row) => line(row)).join('')}</table>`
  })
  const page = `<h1>${head}</h1>${body.join('')}`
  const { items, guesses } = draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
  const actions = items.filter(({ level }) => level === 'action')
  return {
    actions: actions.map(({ text, leads, due, rating }) =>
      [text, leads.join('; '), due?.text ?? '-', due?.date ?? '-', rating?.status ?? '-'].join(' | '),
    ),
    doubts: [...new Set(guesses.map(({ note }) => note))],
  }
}

describe('a date that stands elsewhere', () => {
  it('in the heading serves where a table has a column of new dates alone, and gives way to one of these', async () => {
    const { actions, doubts } = await told('Review of family centres', [
      'SHORT TERM (within six months, by June 2025)',
      'Recommendation | Responsible officer | Achieved (tick) | On target (tick) | Give expected new date',
      'Publish one set of thresholds | Amina Yusuf | ✓ | | ',
      'Stop courses that few finish | Tom Bell | | Yes | ',
      'Answer each referral in writing | Tom Bell | | | September 2025',
    ])
    expect(actions).toEqual([
      'Publish one set of thresholds | Amina Yusuf | by June 2025 | 2025-06-30 | complete',
      'Stop courses that few finish | Tom Bell | by June 2025 | 2025-06-30 | on-track',
      'Answer each referral in writing | Tom Bell | September 2025 | 2025-09-30 | -',
    ])
    expect(doubts).toContain('The date was taken from the heading above')
  })

  it('a quarter or a month without a year falls in the financial year that the paper is for', async () => {
    const rows = [
      '',
      'Ref | Action | Lead officer | Timescale',
      '1.1 | Open the third family hub | Amina Yusuf | Quarter 1',
      '1.2 | Move midwives into the hubs | Tom Bell | By end of February',
      '1.3 | Publish the guide | Joy Marsh | October half term',
    ]
    const { actions, doubts } = await told('Rivermere delivery plan 2024/25', rows)
    expect(actions).toEqual([
      'Open the third family hub | Amina Yusuf | Quarter 1 | 2024-06-30 | -',
      'Move midwives into the hubs | Tom Bell | By end of February | 2025-02-28 | -',
      'Publish the guide | Joy Marsh | October half term | - | -',
    ])
    expect(doubts).toContain('The year was taken from the head of the paper')
    for (const head of ['Rivermere delivery plan', 'Delivery plan 2024/25 and outlook 2025/26'])
      expect((await told(head, rows)).actions[0]).toContain('| Quarter 1 | - |')
  })
})

describe('what is the work', () => {
  it('is “What?” told anew in each row, “How?” beside it telling how; a status in capitals rates', async () => {
    const { actions } = await told('Action tracker', [
      '',
      'No | What? | Who? | How? | When? | Current status',
      '1.1 | Contacts decided on within one day | Amina Yusuf | Two more decision makers | May 2025 | COMPLETED Watched through the daily list until Easter',
      '1.2 | Threshold document rewritten with partners | Tom Bell | Working group of six agencies | June 2025 | 9.4.25 Two of five dates are booked',
    ])
    expect(actions).toEqual([
      'Contacts decided on within one day | Amina Yusuf | May 2025 | 2025-05-31 | complete',
      'Threshold document rewritten with partners | Tom Bell | June 2025 | 2025-06-30 | -',
    ])
  })

  it('is done where its progress says so in a sentence of its own and no column rates', async () => {
    const { actions } = await told('Youth justice action plan', [
      '',
      'Ref | Action | Lead | Date | Progress',
      '1 | Rewrite the practice standards | Amina Yusuf | May 2025 | Action completed. Standards were issued at the whole service day.',
      '2 | Train all case managers | Tom Bell | June 2025 | Completed two of three days, the third is booked.',
    ])
    expect(actions.map((action) => action.split(' | ').at(-1))).toEqual(['complete', '-'])
  })

  it('is what comes next, where beside it stands only what was achieved', async () => {
    const { actions } = await told('Assessment action plan', [
      'BE HEALTHY',
      'Area for improvement | Progress achieved in 2023/24 | Key future actions 2024/25 | Lead',
      'Health assessments are late | Nurse appointed in May | Agree one form with our neighbours | Amina Yusuf',
      'Few children see a dentist | Clinic opened in June | Bring dental checks into the same visit | Tom Bell',
    ])
    expect(actions.map((action) => action.split(' | ')[0])).toEqual([
      'Agree one form with our neighbours',
      'Bring dental checks into the same visit',
    ])
  })

  it('is the recommendation where “Action taken” tells how it goes; the day it was made on is no due date', async () => {
    const { actions } = await told('Scrutiny recommendations', [
      '',
      'Reference | Date | Recommendation | Exec date | Lead officer | Action taken | Status',
      'SR 01 | 12/05/2025 | That every family is told who their worker is | 01/07/2025 | Amina Yusuf | Letters have gone out to all | Complete',
      'SR 02 | 12/05/2025 | That a guide is written with parents | 01/07/2025 | Tom Bell | First draft read by six parents | Ongoing',
    ])
    expect(actions).toEqual([
      'That every family is told who their worker is | Amina Yusuf | - | - | complete',
      'That a guide is written with parents | Tom Bell | - | - | on-track',
    ])
  })

  it('is rated by the paint of a cell that says how far it has come', async () => {
    const painted = (text: string, fill: string): string =>
      `<td style="background:#${fill}">${text}</td></tr>`
    const row = (text: string): string => `<tr><td>${text}</td><td>Amina Yusuf</td><td>May 2025</td>`
    const page = `<table><tr><th>Action</th><th>Lead</th><th>Target date</th><th>% complete</th></tr>
      ${row('Reconcile each account')}${painted('40%', 'FF0000')}
      ${row('Record the reason for each payment')}${painted('60%', 'FFC000')}
      ${row('Report spending by team')}${painted('90%', '00B050')}</table>`
    const { items } = draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
    expect(items.map(({ rating }) => [rating?.text, rating?.status].join())).toEqual([
      '40%,off-track',
      '60%,at-risk',
      '90%,on-track',
    ])
  })
})
