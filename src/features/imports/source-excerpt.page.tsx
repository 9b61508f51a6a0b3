import type { VNode } from 'preact'
import type { Excerpt } from './source-excerpt.ts'
import { OfSource, SourceRow, type TurnHref, Turns } from './source-turns.tsx'
import type { Turn } from './source-page.ts'

/** The document as it stands around a row, with the row marked: what was read is judged beside it. */
export function SourceExcerpt({
  excerpt,
  fileName,
  turns = [],
  hrefOf,
}: {
  excerpt: Excerpt | null
  fileName: string
  /** The pages beside, and where they are seen. */
  turns?: readonly Turn[]
  hrefOf?: TurnHref
}): VNode {
  if (excerpt === null) {
    return (
      <aside class="gt-src" aria-labelledby="source">
        <h2 class="gt-h3" id="source">
          Your document
        </h2>
        <p class="gt-body">This concerns {fileName} as a whole.</p>
      </aside>
    )
  }
  return (
    <aside class="gt-src" id="your-document" aria-labelledby="source">
      <div class="gt-src__bar">
        <h2 class="gt-h3" id="source">
          Your document{excerpt.where === '' ? '' : `, ${excerpt.where}`}
        </h2>
        {hrefOf === undefined ? null : <Turns turns={turns} hrefOf={hrefOf} />}
      </div>
      <div class="gt-page gt-page--part" tabIndex={0} role="region" aria-label="The part of your document">
        {excerpt.heading === null ? null : <h3>{excerpt.heading}</h3>}
        <MarkedRow marked={excerpt.marked} />
        {excerpt.rows.length > 0 ? <Rows excerpt={excerpt} /> : <Lines excerpt={excerpt} />}
      </div>
    </aside>
  )
}

/** On a narrow screen, where most of its table would lie off the side: the row's cells, one below another. */
function MarkedRow({ marked }: Pick<Excerpt, 'marked'>): VNode | null {
  if (marked.length === 0) return null
  return (
    <dl class="gt-page__marked">
      {marked.map(({ title, pieces }) => (
        <div>
          <dt>{title === '' ? 'No title' : title}</dt>
          <dd>
            <OfSource pieces={pieces} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Rows({ excerpt }: { excerpt: Excerpt }): VNode {
  return (
    <>
      <table>
        <caption class="govuk-visually-hidden">The rows around it, as they stand in the document</caption>
        {excerpt.headers.length === 0 ? null : (
          <thead>
            {excerpt.headers.map((row) => (
              <tr>
                {row.cells.map(({ text, pieces, colspan, rowspan }) =>
                  text === '' ? (
                    <td colspan={colspan} rowspan={rowspan} />
                  ) : (
                    <th scope="col" colspan={colspan} rowspan={rowspan}>
                      <OfSource pieces={pieces} />
                    </th>
                  ),
                )}
              </tr>
            ))}
          </thead>
        )}
        <tbody>
          {excerpt.before > 0 ? <Left rows={excerpt.before} side="above" /> : null}
          {excerpt.rows.map((row) => (
            <SourceRow row={row} />
          ))}
          {excerpt.after > 0 ? <Left rows={excerpt.after} side="below" /> : null}
        </tbody>
      </table>
    </>
  )
}

function Left({ rows, side }: { rows: number; side: 'above' | 'below' }): VNode {
  return (
    <tr>
      <td colspan={100} class="gt-page__left">
        {rows === 1 ? 'One more row' : `${rows} more rows`} {side}
      </td>
    </tr>
  )
}

function Lines({ excerpt }: { excerpt: Excerpt }): VNode {
  return (
    <>
      {excerpt.lines.map(({ pieces, marked }) => (
        <p>
          {marked ? (
            <mark>
              <OfSource pieces={pieces} />
            </mark>
          ) : (
            <OfSource pieces={pieces} />
          )}
        </p>
      ))}
    </>
  )
}
