import { type Coverage, coverageRows } from '#src/features/sources/index.ts'
import { type Paper, words } from '#src/kit/print/paper.ts'
import { sayCoverage } from './coverage.words.ts'

/** The coverage matrix as a paper for a board, both ways. */
export function coveragePaper(coverage: Coverage, of: { council: string; asAt: string }): Paper {
  const rows = coverageRows(coverage)
  return {
    title: 'Findings and actions, both ways',
    caption: null,
    lede: words(sayCoverage(coverage)),
    facts: [],
    running: of.council,
    author: of.council,
    asAt: of.asAt,
    sheet: 'a4-landscape',
    blocks: [
      {
        kind: 'table',
        title: null,
        columns: [
          { title: 'Finding', share: 5, align: 'left' },
          { title: 'Action', share: 5, align: 'left' },
          { title: 'How far', share: 1, align: 'left' },
        ],
        rows: rows.map(
          ([source = '', number = '', finding = '', place = '', ref = '', title = '', far = '']) => [
            [
              words([number, finding].filter(Boolean).join(' ')),
              ...(source === ''
                ? []
                : [words({ text: [source, place].filter(Boolean).join(', '), muted: true })]),
            ],
            [words([ref, title].filter(Boolean).join(' '))],
            [words(far)],
          ],
        ),
      },
    ],
  }
}
