import { withRef } from '#src/kit/with-ref.ts'
import { type Coverage, coverageRows } from '#src/features/sources/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { mutedParagraph, type Paper, section, type Words, words } from '#src/kit/print/paper.ts'
import { sayCoverage } from './coverage.words.ts'

/** The coverage matrix as a paper for a board, both ways. */
export function coveragePaper(coverage: Coverage, of: { council: string; asAt: string }): Paper {
  const rows = coverageRows(coverage)
  return {
    title: 'Findings and actions, both ways',
    caption: null,
    lede: words(sayCoverage(coverage)),
    facts: [{ term: 'Figures as at', words: words(sayDay(dayOf(new Date(of.asAt)))) }],
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
          { title: 'Where it is', share: 1.4, align: 'left' },
          { title: 'Tests of success', share: 1.6, align: 'left' },
          { title: 'Evidence of difference', share: 1.8, align: 'left' },
        ],
        rows: rows.map(cellsOf),
      },
      section('About this report', [
        mutedParagraph(
          `Figures as at ${sayDay(dayOf(new Date(of.asAt)))}, from the plan as it stood then. Cleared by: nobody, it is as the record stands. Wholly, in part: how far the action answers the finding. Evidence of difference: data, audit and voice that support the action and are in date; what was delivered shows no difference by itself.`,
        ),
      ]),
    ],
  }
}

/** A row of the matrix as the paper shows it: what says where a finding is from stands under it. */
function cellsOf(row: readonly string[]): Words[][] {
  const [source, number, finding, place, ref, title, far, state, tested, seen] = [
    ...row,
    ...Array<string>(10).fill(''),
  ]
  const from = [source, place].filter(Boolean).join(', ')
  return [
    [
      words([number, finding].filter(Boolean).join(' ')),
      ...(from === '' ? [] : [words({ text: from, muted: true })]),
    ],
    [words(withRef(ref, title))],
    [words(far ?? '')],
    [words(state ?? '')],
    [words(tested ?? '')],
    [words(seen ?? '')],
  ]
}
