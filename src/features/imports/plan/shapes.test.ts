import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from './draft-plan.ts'
import type { PlanDraft } from './plan-draft.ts'

/** Invented plans of Rivermere, each in a shape found in the wild. */
async function draftOf(text: string, file: string): Promise<PlanDraft> {
  return draftPlan(await parseDocument(new TextEncoder().encode(text), file))
}

/** Each action with what stands over it, its leads, its date and its rating. */
function told({ items }: PlanDraft): string[] {
  return items
    .filter(({ level }) => level === 'action')
    .map(({ parent, ref, text, leads, due, rating }) => {
      const above = items.find(({ id }) => id === parent)?.text ?? '-'
      return [
        above,
        ref ?? '-',
        text,
        leads.join('+') || '-',
        due?.date ?? due?.text ?? '-',
        rating?.status ?? '-',
      ].join(' | ')
    })
}

const row = (tag: string, ...cells: string[]): string =>
  `<tr>${cells.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`
const page = (...parts: string[]): string =>
  `<html><body><h1>Rivermere Improvement Plan</h1>${parts.join('')}</body></html>`
const table = (...rows: string[]): string => `<table border="1">${rows.join('')}</table>`

describe('plans in the shapes found in the wild', () => {
  it('takes a column headed “Action” for the finding where “Activity” is what is done', async () => {
    const draft = await draftOf(
      page(
        table(
          row('th', 'Action', 'Activity', 'Owner', 'Due Date (mm/yy)'),
          row(
            'td',
            'Make plans clear',
            '<p>Write a guide for teams</p><p>Train each manager</p>',
            '<p>Amina Yusuf</p><p>Tom Bell</p>',
            '<p>06/13</p><p>09/13</p>',
          ),
          row('td', 'Make supervision regular', 'Audit ten files a month', 'Tom Bell', 'Ongoing'),
        ),
      ),
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Make plans clear | - | Write a guide for teams | Amina Yusuf | 2013-06-30 | -',
      'Make plans clear | - | Train each manager | Tom Bell | 2013-09-30 | -',
      'Make supervision regular | - | Audit ten files a month | Tom Bell | Ongoing | -',
    ])
  })

  it('lets a revised date beat the first, and reads a rating that is only a colour by the key below', async () => {
    const draft = await draftOf(
      page(
        '<h2>Priority 1: Early help</h2>',
        table(
          '<tr><th rowspan="2">Ref</th><th rowspan="2">Action</th><th rowspan="2">Lead</th><th colspan="2">Timescale</th><th rowspan="2">BRAG</th></tr>',
          row('th', 'Original date', 'Revised date'),
          '<tr><td>1.1</td><td>Open two hubs</td><td>Tom Bell</td><td>Jan 2024</td><td>May 2024</td><td style="background:#FFC000"></td></tr>',
          '<tr><td>1.2</td><td>Train visitors</td><td>Tom Bell</td><td>March 2024</td><td></td><td style="background:#00B050"></td></tr>',
        ),
        '<p>BRAG key</p>',
        table(
          '<tr><td style="background:#FFC000"></td><td>On track</td></tr>',
          '<tr><td style="background:#00B050"></td><td>Complete</td></tr>',
        ),
      ),
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Early help | 1.1 | Open two hubs | Tom Bell | 2024-05-31 | on-track',
      'Early help | 1.2 | Train visitors | Tom Bell | 2024-03-31 | complete',
    ])
  })

  it('makes parts of an action of the lettered rows below it', async () => {
    const draft = await draftOf(
      page(
        table(
          row('th', 'Activity', 'Lead officer', 'Timescales'),
          row('td', '3.4 Improve take-up of places', 'Amina Yusuf', 'Q4 2023/24'),
          row('td', 'a) Telephone each family', 'Tom Bell', 'Monthly'),
        ),
      ),
      'plan.html',
    )
    const [whole, part] = draft.items.filter(({ level }) => level === 'action')
    expect(part?.parent).toBe(whole?.id)
  })

  it('reads labelled fields in place of a table', async () => {
    const draft = await draftOf(
      page(
        '<h2>Pledge 1: A school place nearby</h2>',
        '<p>Action: Open a resource base</p><p>Responsible Officer: Head of SEND</p><p>Timeline: September 2025</p><p>Status: Complete</p>',
        '<p>Action: Agree a charter</p><p>Responsible Officer: Tom Bell</p><p>Timeline: 31 March 2024</p><p>Status: Not started</p>',
      ),
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'A school place nearby | - | Open a resource base | Head of SEND | 2025-09-30 | complete',
      'A school place nearby | - | Agree a charter | Tom Bell | 2024-03-31 | not-started',
    ])
  })

  it('reads text in which a converter parted the cells by slashes', async () => {
    const draft = await draftOf(
      'Rivermere Plan\n\nAims / Key actions / Lead(s) / Timescales / RAG\n1.1 Help comes early / Train two hundred partners / AY / July 2021 / Green\n / Retire the older forms / AY / TB / Sept 2021 / Red\n',
      'plan.txt',
    )
    expect(told(draft)).toEqual([
      'Help comes early | - | Train two hundred partners | AY | 2021-07-31 | on-track',
      'Help comes early | - | Retire the older forms | AY+TB | 2021-09-30 | off-track',
    ])
  })

  it('reads lines between rows parted by slashes as what stands across the table, and who above when in one cell', async () => {
    const slashed = await draftOf(
      'Rivermere Plan\n\nRef / Action / Lead / By when / RAG\nTheme 1: Help early\n1 / Train two hundred partners / Amina Yusuf / July 2021 / Green\nTheme 2: Help well\n2 / Retire the older forms / Tom Bell / Sept 2021 / Red\n',
      'plan.txt',
    )
    expect(told(slashed)).toEqual([
      'Help early | 1 | Train two hundred partners | Amina Yusuf | 2021-07-31 | on-track',
      'Help well | 2 | Retire the older forms | Tom Bell | 2021-09-30 | off-track',
    ])
    const cell = (who: string, when: string): string => `<td><p>${who}</p><p>${when}</p></td>`
    const stacked = await draftOf(
      `<h2>Help early</h2><table><tr><th>No.</th><th>Task</th><th>Who / when</th></tr><tr><td>1</td><td>Open a second hub by the park</td>${cell('Hub Manager', 'Was Sep 23. Went live 1 July 2024')}</tr><tr><td>2</td><td>Ring every family each week</td>${cell('Amina Yusuf', 'May 2024')}</tr></table>`,
      'plan.html',
    )
    expect(told(stacked).map((one) => one.split(' | ').slice(1, 5).join(' | '))).toEqual([
      '1 | Open a second hub by the park | Hub Manager | 2024-07-01',
      '2 | Ring every family each week | Amina Yusuf | 2024-05-31',
    ])
  })

  it('finds the title, the key and the table of people in one sheet', async () => {
    const draft = await draftOf(
      'Rivermere Improvement Tracker,,,,\nRef,Action,Lead,By when,RAG\n1.1,Write a charter with children,AY,31/03/2024,G\n1.2,Check each plan with parents,TB,May 2024,R\nLeads,,,,\nInitials,Name,Post,,\nAY,Amina Yusuf,Head of Service,,\nTB,Tom Bell,Team Manager,,\n',
      'plan.csv',
    )
    expect(told(draft).map((one) => one.split(' | ').slice(1).join(' | '))).toEqual([
      '1.1 | Write a charter with children | AY | 2024-03-31 | on-track',
      '1.2 | Check each plan with parents | TB | 2024-05-31 | off-track',
    ])
    expect(draft.tables.filter(({ kind }) => kind === 'people').map(({ rows }) => rows.length)).toEqual([2])
  })

  it('leaves risks, meetings and counts as the tables they are', async () => {
    const draft = await draftOf(
      page(
        table(
          row('th', 'Action', 'Lead', 'By when'),
          row('td', 'Write a guide for teams', 'Tom Bell', 'May 2024'),
        ),
        '<h2>Risks</h2>',
        table(
          row('th', 'Risk', 'Impact', 'Mitigation', 'Owner', 'Review date'),
          row('td', 'Money is short', 'High', 'Bid for more', 'Tom Bell', 'June 2024'),
        ),
        '<h2>Meetings</h2>',
        table(
          row('th', 'Date', 'Item', 'Lead'),
          row('td', '12 May 2024', 'Look at the plan together', 'Tom Bell'),
        ),
        '<h2>Measures</h2>',
        table(
          row('th', 'Measure', 'Lead', 'Baseline', 'Target', 'RAG'),
          row('td', 'Visits on time', 'Tom Bell', '70%', '90%', 'A'),
        ),
      ),
      'plan.html',
    )
    expect(told(draft)).toHaveLength(1)
    expect(draft.tables.map(({ kind }) => kind)).toEqual(['actions', 'other', 'other', 'measures'])
  })

  it('takes a date from the sentence of the action, or from the heading above where no column gives one', async () => {
    const draft = await draftOf(
      page(
        '<h2>By March 2025</h2>',
        table(
          row('th', 'What we will do', 'Who'),
          row('td', 'Ring each family', 'Tom Bell'),
          row('td', 'Open a hub by 14 January 2025', 'Amina Yusuf'),
        ),
        '<h2>By June 2025</h2>',
        table(row('th', 'What we will do', 'Who'), row('td', 'Write to all schools', 'Tom Bell')),
      ),
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'By March 2025 | - | Ring each family | Tom Bell | 2025-03-31 | -',
      'By March 2025 | - | Open a hub by 14 January 2025 | Amina Yusuf | 2025-01-14 | -',
      'By June 2025 | - | Write to all schools | Tom Bell | 2025-06-30 | -',
    ])
  })

  it('takes the lead in a line over a table without leads, and what an action’s own cell says below its words', async () => {
    const draft = await draftOf(
      page(
        '<h2>Recommendation 1: See children sooner</h2><p>Lead: Tom Bell, Head of Service</p>',
        table(
          row('th', 'Action', 'Target date', 'Evidence'),
          row('td', '<p>Ring each family</p><p>Progress May 2024: Forty rung.</p>', 'June 2024', 'Minutes'),
          row('td', '<p>Open a hub</p><p>Lead: Amina Yusuf</p>', 'July 2024', 'Photographs'),
        ),
      ),
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'See children sooner | - | Ring each family | Tom Bell, Head of Service | 2024-06-30 | -',
      'See children sooner | - | Open a hub | Amina Yusuf | 2024-07-31 | -',
    ])
    expect(draft.items.find(({ text }) => text === 'Ring each family')?.fields).toMatchObject({
      'Progress May 2024': 'Forty rung.',
    })
  })

  it('reads the responsible beside the accountable, and themes over tables whose banners are objectives', async () => {
    const banner = (text: string): string => `<tr><td colspan="4"><b>${text}</b></td></tr>`
    const heads = row('th', 'Action', 'Accountable', 'Responsible', 'Due')
    const draft = await draftOf(
      page(
        '<h2>Theme 1: Leadership</h2>',
        table(
          heads,
          banner('Objective 1.1 Leaders know'),
          row('td', 'Read files monthly', 'DCS', 'Tom Bell', 'May 2024'),
        ),
        '<h2>Theme 2: Practice</h2>',
        table(
          heads,
          banner('Objective 2.1 Plans are clear'),
          row('td', 'Train each team', 'Head of Practice', 'Amina Yusuf', 'June 2024'),
        ),
      ),
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Leaders know | - | Read files monthly | DCS+Tom Bell | 2024-05-31 | -',
      'Plans are clear | - | Train each team | Head of Practice+Amina Yusuf | 2024-06-30 | -',
    ])
    expect(draft.levels).toEqual(['Theme', 'Objective', 'Action'])
  })
})
