import { describe, expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'

/** Invented plans of Rivermere whose tables are lost, stacked or were never there. */
describe('plans without whole tables', () => {
  it('sets cells that stand a line each, blank ones left out, under their titles', async () => {
    const cells = ['Aim', 'Key actions', 'Lead officer', 'Timescale', 'RAG']
    const rows = [
      ['1.1 Help comes early', 'Put a family worker in each centre', 'Amina Yusuf', 'May 2023', 'Green'],
      ['Agree one assessment that all agencies use', 'Head of Service', '14/07/2023', 'Amber'],
      ['1.2 Help ends well', 'Ring every family after three months', 'Tom Bell', 'Ongoing'],
    ]
    const draft = await draftOf(
      `Rivermere Plan\n\n${[cells, ...rows].map((row) => row.join('\n\n')).join('\n\n')}\n\nMoney\n\nItem\n\nCost\n\nWorkers\n\n£240\n`,
      'plan.txt',
    )
    expect(told(draft)).toEqual([
      'Help comes early | - | Put a family worker in each centre | Amina Yusuf | 2023-05-31',
      'Help comes early | - | Agree one assessment that all agencies use | Head of Service | 2023-07-14',
      'Help ends well | - | Ring every family after three months | Tom Bell | Ongoing',
    ])
  })

  it('finds numbers that have no title, a title that says nothing known, and a key a line each', async () => {
    const lines = [
      'Rivermere Plan',
      'Specific actions',
      'Lead officer',
      'Timescale',
      'Where we are',
      'Rating',
      ...[
        '1.',
        'Put a family worker in each of our centres',
        'Amina Yusuf',
        'May 2023',
        'Two have begun',
        '1',
      ],
      ...[
        '2.',
        'Ring every family three months after we close',
        'Tom Bell',
        'June 2023',
        'Rota is agreed',
        '2',
      ],
      ...[
        '3.',
        'Agree one assessment that all agencies use',
        'Amina Yusuf',
        'July 2023',
        'Draft is out',
        '1',
      ],
      'Ratings',
      ...['1', 'On track', '2', 'Off track', '3', 'Complete'],
    ]
    const draft = await draftOf(`${lines.join('\n\n')}\n`, 'plan.txt')
    expect(told(draft).map((one) => one.split(' | ').slice(2).join(' | '))).toEqual([
      'Put a family worker in each of our centres | Amina Yusuf | 2023-05-31',
      'Ring every family three months after we close | Tom Bell | 2023-06-30',
      'Agree one assessment that all agencies use | Amina Yusuf | 2023-07-31',
    ])
    expect(draft.items.flatMap(({ rating }) => rating?.status ?? [])).toEqual([
      'on-track',
      'off-track',
      'on-track',
    ])
  })

  it('takes the lead and the date in brackets behind a sentence', async () => {
    const draft = await draftOf(
      '# Plan\n\n## Our promise of safety\n\n1.1 We will fit alarms (Lead: Amina Yusuf; by: May 2024)\n\n1.2 We will count each restraint and ask why (Tom Bell, June 2024)\n',
      'plan.txt',
    )
    expect(told(draft).map((one) => one.split(' | ').slice(1).join(' | '))).toEqual([
      '1.1 | We will fit alarms | Amina Yusuf | 2024-05-31',
      '1.2 | We will count each restraint and ask why | Tom Bell | 2024-06-30',
    ])
  })

  it('takes who and when in brackets behind each item of a list, and who alone among such', async () => {
    const items = [
      'Find a dentist for every child (Post-16 Adviser, Summer 2026)',
      'Ask every child who moves home why (Reviewing Manager, termly)',
      'Answer whatever the Children in Care Council asks (Participation Lead)',
      'Open a home in the north (Assistant Director, Children’s Social Care – March 2026)',
    ]
    const draft = await draftOf(
      `<html><body><h2>Pledge 1: We will listen</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></body></html>`,
      'plan.html',
    )
    expect(told(draft).map((one) => one.split(' | ').slice(2).join(' | '))).toEqual([
      'Find a dentist for every child | Post-16 Adviser | Summer 2026',
      'Ask every child who moves home why | Reviewing Manager | termly',
      'Answer whatever the Children in Care Council asks | Participation Lead | -',
      'Open a home in the north | Assistant Director, Children’s Social Care | 2026-03-31',
    ])
  })

  it('takes several labels on one line below an action', async () => {
    const draft = await draftOf(
      '<html><body><h2>Aim A</h2><p><b>Action A1: Ask each school one question</b></p><p>Lead: Tom Bell | Deadline: May 2024 | Status: Green</p><p><b>Action A2: Open a club on Saturdays</b></p><p>Lead: Amina Yusuf | Deadline: June 2024 | Status: Amber</p></body></html>',
      'plan.html',
    )
    expect(told(draft).map((one) => one.split(' | ').slice(1).join(' | '))).toEqual([
      'A1 | Ask each school one question | Tom Bell | 2024-05-31',
      'A2 | Open a club on Saturdays | Amina Yusuf | 2024-06-30',
    ])
  })

  it('tells objectives from actions in the same columns by 1 and 1.1', async () => {
    const draft = await draftOf(
      'Ref,Action,Lead,Due\n1,Assessments help,,\n1.1,Set a short template,Tom Bell,May 2024\n1.2,Check ten a month,Amina Yusuf,June 2024\n2,Supervision helps,,\n2.1,Protect ninety minutes,Tom Bell,July 2024\n',
      'plan.csv',
    )
    expect(told(draft)).toEqual([
      'Assessments help | 1.1 | Set a short template | Tom Bell | 2024-05-31',
      'Assessments help | 1.2 | Check ten a month | Amina Yusuf | 2024-06-30',
      'Supervision helps | 2.1 | Protect ninety minutes | Tom Bell | 2024-07-31',
    ])
  })

  it('parts tables stacked in one grid, with their headings and the key below', async () => {
    const draft = await draftOf(
      'Priority 1: Leaders,,\nAction,Lead,Due\nChair clinics,Tom Bell,May 2024\nPriority 2: Workforce,,\nAction,Lead,Due\nConvert contracts,Amina Yusuf,June 2024\nRating,Meaning,\nGreen,On track,\nRed,Off track,\n',
      'plan.csv',
    )
    expect(told(draft)).toEqual([
      'Leaders | - | Chair clinics | Tom Bell | 2024-05-31',
      'Workforce | - | Convert contracts | Amina Yusuf | 2024-06-30',
    ])
    expect(draft.tables.map(({ kind }) => kind)).toContain('key')
  })

  it('reads cells of several lines as a spreadsheet pastes them', async () => {
    const draft = await draftOf(
      'Action\tLead\tDue\nCut the wait\t"Head of\nInclusion"\tMay 2024\nOpen a "second" hub\tTom Bell\t"June 2024\n(first May 2024)"\n',
      'plan.txt',
    )
    expect(told(draft).map((one) => one.split(' | ').slice(2).join(' | '))).toEqual([
      'Cut the wait | Head of Inclusion | 2024-05-31',
      'Open a "second" hub | Tom Bell | 2024-06-30',
    ])
  })

  it('takes a numbered paragraph for the action where one line below it tells who, by when and how it goes', async () => {
    const area = (heading: string, ...lines: string[]): string =>
      `<h2>${heading}</h2>${lines.map((line) => `<p>${line}</p>`).join('')}`
    const draft = await draftOf(
      area(
        'Children who go missing',
        'We met the provider in May.',
        '1. We shall offer every child a talk within two days.',
        'Lead: Tom Bell; supported by Head of Care | By when: 1 July 2025 | Position: Done',
        '2. A meeting will look each week at who is missing.',
        'Lead: Amina Yusuf | By when: September and March each year | Position: Under way',
        '3. Every plan will be written again in plain words.',
      ) +
        area(
          'Young people without a home',
          '4. Both services will see a young person on one day.',
          'Lead: Head of Care | By when: June 2025 | Position: Done',
        ) +
        '<h2>Words used</h2><table><tr><td>IRO</td><td>Reviewing officer</td></tr><tr><td>PSW</td><td>Lead social worker</td></tr></table>',
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Children who go missing | 1. | We shall offer every child a talk within two days. | Tom Bell+Head of Care | 2025-07-01',
      'Children who go missing | 2. | A meeting will look each week at who is missing. | Amina Yusuf | September and March each year',
      'Children who go missing | 3. | Every plan will be written again in plain words. | - | -',
      'Young people without a home | 4. | Both services will see a young person on one day. | Head of Care | 2025-06-30',
    ])
  })
})
