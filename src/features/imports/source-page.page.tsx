import type { VNode } from 'preact'
import { Link } from '#src/kit/html/index.ts'
import type { SourcePage, SourcePart, Turn } from './source-page.ts'
import { OfSource, SourceRow, sayTurn, type TurnHref, Turns } from './source-turns.tsx'

/** Another page of the document, as it stands, with the way back to the row in question. */
export function SourcePageView({
  shown,
  turns,
  hrefOf,
}: {
  shown: SourcePage
  turns: readonly Turn[]
  hrefOf: TurnHref
}): VNode {
  return (
    <aside class="gt-src" id="your-document" aria-labelledby="source">
      <div class="gt-src__bar">
        <h2 class="gt-h3" id="source">
          Your document, {sayTurn(shown.turn).toLowerCase()} of {shown.of}
        </h2>
        <Turns turns={turns} hrefOf={hrefOf} />
      </div>
      <p class="gt-small">
        <Link href={hrefOf(null)}>Back to the row in question</Link>
      </p>
      <div class="gt-page gt-page--part" tabIndex={0} role="region" aria-label="The part of your document">
        {shown.parts.map((part) => (
          <Part part={part} />
        ))}
        {shown.parts.length === 0 ? <p>Nothing was read on it.</p> : null}
        {shown.left === 0 ? null : <p class="gt-page__left">{shown.left} more rows stand there.</p>}
      </div>
    </aside>
  )
}

function Part({ part }: { part: SourcePart }): VNode {
  if (part.kind === 'words') {
    const words = <OfSource pieces={part.pieces} />
    return part.heading ? <h3>{words}</h3> : <p>{words}</p>
  }
  return (
    <table>
      <caption class="govuk-visually-hidden">{part.title ?? 'A table, as it stands in the document'}</caption>
      <tbody>
        {part.rows.map((row) => (
          <SourceRow row={row} />
        ))}
      </tbody>
    </table>
  )
}
