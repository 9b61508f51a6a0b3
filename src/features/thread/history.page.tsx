import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import type { Entry } from '#src/features/history/index.ts'
import type { Action } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { History, PageHead } from '#src/kit/html/index.ts'
import { wordEntry } from './word-entry.ts'

export function HistoryPage({
  action,
  entries,
}: {
  action: Pick<Action, 'title' | 'ref'>
  entries: Entry[]
}): VNode {
  return (
    <>
      <PageHead
        caption={withRef(action.ref, action.title)}
        heading="History"
        lede={`${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}, latest first. Nothing here is ever changed or taken away.`}
      />
      <EntryList entries={entries} />
    </>
  )
}

export function EntryList({ entries }: { entries: Entry[] }): VNode {
  if (entries.length === 0) return <p class="gt-body">Nothing has happened yet.</p>
  return (
    <History
      entries={entries.map((entry) => ({
        at: dayOf(entry.at),
        day: sayDay(entry.at),
        says: wordEntry(entry),
      }))}
    />
  )
}
