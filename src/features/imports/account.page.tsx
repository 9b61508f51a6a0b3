import { lower } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { Link, PageHead, Table } from '#src/kit/html/index.ts'
import type { Account } from './account.ts'
import type { PlanDraft } from './plan/plan-draft.ts'

const number = new Intl.NumberFormat('en-GB')
const mostReasons = 3

/** Where every word of the document went; it opens the review because nothing else matters if words are lost. */
export function AccountBox({
  account,
  href,
  unread,
  notes,
}: {
  account: Account
  href: string
  /** What of the document was not read: then nobody may take it that nothing is lost. */
  unread: string[]
  notes: string[]
}): VNode {
  const { words, placed, aside, missing } = account
  const asideWords = words - placed - missing
  return (
    <section class={unread.length === 0 ? 'gt-lost' : 'gt-lost gt-lost--part'} aria-labelledby="nothing-lost">
      <h2 id="nothing-lost">{headingOf(missing, unread)}</h2>
      <p class="gt-num">
        <strong>{number.format(words)}</strong> words in{' '}
        {unread.length === 0 ? 'the document' : 'what was read'},{' '}
        <strong>{number.format(words - missing)}</strong> accounted for
      </p>
      {unread.map((said) => (
        <p class="gt-lost__unread">
          <strong>{said}</strong>
        </p>
      ))}
      <PlacedBar words={words} placed={placed} />
      <p>
        <strong>{number.format(placed)}</strong> placed in the plan.{' '}
        <strong>{number.format(asideWords)}</strong> set aside
        {aside.length === 0 ? '' : ': '}
        {aside
          .slice(0, mostReasons)
          .map(({ reason, words: count }) =>
            aside.length === 1 ? lower(reason) : `${number.format(count)} (${lower(reason)})`,
          )
          .join(', ')}
        {aside.length > mostReasons ? ' and others' : ''}. <strong>{missing}</strong> missing.
      </p>
      <p class="gt-num">
        <Link href={href}>See the words set aside</Link>
      </p>
      {notes.map((note) => (
        <p>{note}</p>
      ))}
    </section>
  )
}

function headingOf(missing: number, unread: string[]): string {
  if (missing > 0) return `${missing} words are missing`
  return unread.length === 0 ? 'Nothing lost' : 'Part of this document was not read'
}

/** How much of the document stands in the plan: the figures beside it say the same. */
function PlacedBar({ words, placed }: { words: number; placed: number }): VNode {
  const share = words === 0 ? 0 : Math.round((placed / words) * 1000)
  return (
    <svg class="gt-bar" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect x="0" y="0" width={share} height="14" fill="#12436D" />
      <rect x={share} y="0" width={1000 - share} height="14" fill="#cfd6da" />
    </svg>
  )
}

/** The words that are in no part of the plan, each with the reason and the place. */
export function SetAsidePage({ draft, account }: { draft: PlanDraft; account: Account }): VNode {
  const aside = account.words - account.placed - account.missing
  return (
    <>
      <PageHead
        caption={draft.source.file}
        heading="The words set aside"
        lede={
          aside === 0
            ? 'Every word of the document was placed. None was set aside.'
            : `${number.format(aside)} of ${number.format(account.words)} words are in no part of the plan. They stay with the document.`
        }
      />
      {draft.unplaced.length === 0 ? null : (
        <Table
          caption="Words set aside, in the order of the document"
          rows={draft.unplaced}
          columns={[
            { heading: 'Words', rowHeading: true, width: 5, cell: ({ text }) => text },
            { heading: 'Why', label: 'Why', cell: ({ reason }) => reason },
            { heading: 'Where', label: 'Where', cell: ({ source }) => placeIn(source) },
          ]}
        />
      )}
    </>
  )
}

function placeIn({ page, table, row, line }: PlanDraft['unplaced'][number]['source']): string {
  const parts = [
    page === undefined ? '' : `page ${page}`,
    table === undefined ? '' : `table ${table}`,
    row === undefined ? '' : `row ${row}`,
    line === undefined ? '' : `line ${line}`,
  ].filter(Boolean)
  return parts.length === 0 ? 'Throughout' : parts.join(', ')
}
