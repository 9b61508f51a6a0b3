import { sayDay } from '#src/kit/dates/say.ts'
import { type Fact, muted, section, type Section, strong, type Words, words } from '#src/kit/print/paper.ts'
import { type Ask, asAtDay, type HighlightReport } from '#src/features/reports/highlight/highlight.ts'
import { askSentence } from '#src/features/reports/highlight/highlight.sentences.ts'
import { sentence } from './report-words.ts'

/** What stands at the head of any report of a plan: of what, as at when, for whom, from whom, and what a person adds. */
export type Head = Pick<
  HighlightReport,
  'council' | 'plan' | 'state' | 'meeting' | 'from' | 'clearedBy' | 'asAt' | 'opening' | 'asks'
>

/** To whom, from whom, cleared by whom, and as at when; with what else the report itself has to say there. */
export function headFacts(head: Head, besides: readonly [string, string | null][] = []): Fact[] {
  const { meeting } = head
  const pairs: [string, string | null][] = [
    ['To', meeting === null ? null : `${meeting.body}, ${sayDay(meeting.on)}`],
    ['From', head.from],
    ['Cleared by', head.clearedBy],
    ['Figures as at', sayDay(asAtDay(head))],
    ...besides,
  ]
  return pairs.flatMap(([term, says]) => (says === null ? [] : [{ term, words: words(says) }]))
}

/** What stands at the head of every sheet. */
export function runningOf(head: Head): string {
  const state = { draft: 'Draft', cleared: 'Cleared', released: '' }[head.state]
  const meeting = head.meeting === null ? '' : `${head.meeting.body}, ${sayDay(head.meeting.on)}`
  return [head.council, meeting, head.meeting?.item ?? '', `Plan ${head.plan.version}`, state]
    .filter(Boolean)
    .join(' · ')
}

/** The author's own opening, then what the figures say, then what is asked for. */
export function headLede(head: Head, says: string): Words {
  const opening = head.opening.map(sentence).join(' ')
  const before = [opening, says].filter((part) => part !== '').join(' ')
  if (head.asks.length === 0) return words(before)
  return words(before === '' ? '' : `${before} `, strong(askSentence(head.asks)))
}

/** What the board is asked, before anything else; `about` names the theme that an ask belongs to, where that helps. */
export function askSection(head: Head, about: (ask: Ask) => string = () => ''): Section[] {
  if (head.asks.length === 0) return []
  const items = head.asks.map((ask) =>
    words(
      strong(ask.kind === 'decide' ? 'Decide: ' : 'Note: '),
      sentence(ask.text),
      ask.paper === null ? '' : ` ${sentence(ask.paper)}`,
      muted(about(ask)),
    ),
  )
  return [section('What we ask of the board', [{ kind: 'list', ordered: true, items }])]
}
