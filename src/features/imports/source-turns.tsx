import type { VNode } from 'preact'
import type { Piece } from '#src/kit/documents/source-document.ts'
import { InPart, Link } from '#src/kit/html/index.ts'
import type { ExcerptRow } from './source-rows.ts'
import type { Turn } from './source-page.ts'

/** Where each page of the document is seen, beside the question that is shown. */
export type TurnHref = (turn: Turn | null) => string

/** The ways to the pages beside, as "Page 3" and "Page 5". */
export function Turns({ turns, hrefOf }: { turns: readonly Turn[]; hrefOf: TurnHref }): VNode | null {
  if (turns.length === 0) return null
  return (
    <span class="gt-src__turns">
      {turns.map((turn) => (
        <Link href={hrefOf(turn)} hidden="of your document">
          {sayTurn(turn)}
        </Link>
      ))}
    </span>
  )
}

/** More than this of one cell or paragraph is not shown beside a question. */
const mostOfOne = 4_000

/** Words of the document as they stand there, in their lines; what is struck through, to the ear too. */
export function OfSource({ pieces }: { pieces: readonly Piece[] }): VNode {
  return (
    <>
      {runsOf(pieces).map(({ text, struck, room }) => {
        const words = <InPart text={text} most={room} whole="Your file has the whole." />
        if (!struck) return words
        return (
          <s>
            <span class="govuk-visually-hidden">struck through: </span>
            {words}
          </s>
        )
      })}
    </>
  )
}

/** Pieces that are alike as one, each with how much of it may be shown, up to the first of which that is not all. */
function runsOf(pieces: readonly Piece[]): (Piece & { room: number })[] {
  const runs: (Piece & { room: number })[] = []
  let room = mostOfOne
  for (const { text, struck } of pieces) {
    const last = runs.at(-1)
    if (last !== undefined && last.text.length > last.room) break
    if (last?.struck === struck) last.text += text
    else runs.push({ text, struck, room })
    room -= text.length
  }
  return runs
}

/** A row of the document; the one in question is marked, to the ear too. */
export function SourceRow({ row }: { row: ExcerptRow }): VNode {
  return (
    <tr class={row.marked ? 'lit' : undefined}>
      {row.cells.map(({ pieces, colspan, rowspan }, at) => (
        <td colspan={colspan} rowspan={rowspan}>
          {row.marked && at === 0 ? <span class="govuk-visually-hidden">This row: </span> : null}
          <OfSource pieces={pieces} />
        </td>
      ))}
    </tr>
  )
}

/** "Page 4", "Table 2". */
export function sayTurn({ by, number }: Turn): string {
  return `${by === 'page' ? 'Page' : 'Table'} ${number}`
}
