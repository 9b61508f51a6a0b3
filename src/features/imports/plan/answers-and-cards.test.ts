import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from './draft-plan.ts'

/** Each action of a page of Rivermere, invented: what stands above it, its words, who leads it, by when and how it goes. */
async function actionsOf(page: string): Promise<string[]> {
  const { items } = draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
  return items
    .filter(({ level }) => level === 'action')
    .map(({ parent, text, leads, due, rating }) =>
      [
        items.find(({ id }) => id === parent)?.text ?? '-',
        text,
        leads.join('; '),
        due?.text ?? '-',
        rating?.text ?? '-',
      ].join(' | '),
    )
}

function table(titles: string, rows: string[][]): string {
  const line = (cells: string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return `<table>${line(titles.split(' | '), 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`
}

function bullets(...lines: string[]): string {
  return `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
}

describe('findings answered by bullets', () => {
  const TITLES = 'What inspectors said | What we are doing about it | Who | By when | RAG'
  const LETTERS = bullets(
    'Send each family an answer within two days',
    'Publish what became of last year’s complaints',
  )
  const VISITS = bullets(
    'Visit every child on the list within a week',
    'Ask each manager to sign late visits off',
  )

  it('are actions each, led together and due together where leads and bullets are not as many in every row', async () => {
    expect(
      await actionsOf(
        table(TITLES, [
          ['Families are not answered', LETTERS, '<p>Amina Yusuf</p><p>Tom Bell</p>', 'March 2025', 'Green'],
          [
            'Children are not seen in time',
            VISITS,
            '<p>Amina Yusuf</p><p>Tom Bell</p><p>Joy Marsh</p>',
            'May 2025',
            'Red',
          ],
        ]),
      ),
    ).toEqual([
      'Families are not answered | Send each family an answer within two days | Amina Yusuf; Tom Bell | March 2025 | Green',
      'Families are not answered | Publish what became of last year’s complaints | Amina Yusuf; Tom Bell | March 2025 | Green',
      'Children are not seen in time | Visit every child on the list within a week | Amina Yusuf; Tom Bell; Joy Marsh | May 2025 | Red',
      'Children are not seen in time | Ask each manager to sign late visits off | Amina Yusuf; Tom Bell; Joy Marsh | May 2025 | Red',
    ])
  })

  it('stay one action where words lead the bullets in', async () => {
    const rows = [
      [
        'Families are not answered',
        `<p>Answer every family:</p>${LETTERS}`,
        'Amina Yusuf',
        'March 2025',
        'Green',
      ],
      ['Children are not seen in time', `<p>See every child:</p>${VISITS}`, 'Amina Yusuf', 'May 2025', 'Red'],
    ]
    expect(await actionsOf(table(TITLES, rows))).toHaveLength(2)
  })
})
