import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
import { InPart, Link } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Corrected } from './correction.ts'
import type { Import } from './import.ts'
import type { DraftItem } from './plan/plan-draft.ts'
import type { Question } from './question.ts'

type Props = { imported: Import; corrected: Corrected; questions: Question[] }

/** The whole draft as it will stand in the plan, each with a way to correct it. */
export function DraftTree({ imported, corrected, questions }: Props): VNode {
  const unsure = new Set(
    questions.filter(({ answered }) => !answered).flatMap(({ items }) => items.map(({ id }) => id)),
  )
  const below = Map.groupBy(corrected.draft.items, ({ parent }) => parent)
  const known = new Set(corrected.draft.items.map(({ id }) => id))
  const top = corrected.draft.items.filter(({ parent }) => parent === null || !known.has(parent))
  const Level = ({ items }: { items: DraftItem[] }): VNode => (
    <ul class="gt-tree">
      {items.map((item) => (
        <li>
          <ItemLine
            imported={imported}
            item={item}
            out={corrected.leftOut.has(item.id)}
            unsure={unsure.has(item.id)}
          />
          {below.has(item.id) ? <Level items={below.get(item.id) ?? []} /> : null}
        </li>
      ))}
    </ul>
  )
  return <Level items={top} />
}

/** More than this of one row is not shown in the list of all. */
const mostOfRow = 2_000

type Line = { imported: Import; item: DraftItem; out: boolean; unsure: boolean }

function ItemLine({ imported, item, out, unsure }: Line): VNode {
  const title = withRef(item.ref, item.text)
  const shown = <InPart text={title} most={mostOfRow} whole="Correct it to see the whole." />
  const words = item.level === 'action' ? shown : <strong>{shown}</strong>
  return (
    <>
      {out ? <s>{words}</s> : words}{' '}
      <Link href={paths.importItem(imported.id, item.id)} hidden={title.slice(0, 80)}>
        {out ? 'Left out: bring back' : 'Correct'}
      </Link>
      <small>
        {unsure ? 'Needs your eye. ' : ''}
        {factsOf(item)}
      </small>
    </>
  )
}

/** "Lead DP. Due 30 September 2026 (Sept 26). Rated A." */
export function factsOf({ leads, due, rating }: DraftItem): string {
  return [
    leads.length === 0 ? '' : `Lead ${leads.join(', ')}.`,
    due === null ? '' : `${sayDue(due)}.`,
    rating === null ? '' : `Rated ${rating.text}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

export function sayDue(due: NonNullable<DraftItem['due']>): string {
  if (due.date === null) return `Due “${due.text}”`
  return `Due ${sayDay(due.date)}${due.text === '' ? '' : ` (“${due.text}”)`}`
}
