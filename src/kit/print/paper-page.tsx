import type { ComponentChildren, VNode } from 'preact'
import { classNames } from '#src/kit/html/class-names.ts'
import { BlockPart, WordsOf } from './paper-blocks.tsx'
import type { Paper } from './paper.ts'

/**
 * A paper as the content of a page: its title is the page's `h1`. `acts` stand where the reader knows what it is: under
 * its first sentences and its facts. Style: paper.css.
 */
export function PaperPage({ paper, acts }: { paper: Paper; acts?: ComponentChildren }): VNode {
  return (
    <article
      class={classNames(
        'gt-paper',
        paper.sheet !== 'a4' && 'gt-paper--wide',
        paper.large === true && 'gt-paper--large',
      )}
    >
      {paper.caption === null ? null : <p class="gt-paper__caption">{paper.caption}</p>}
      <h1>{paper.title}</h1>
      {paper.lede.length === 0 ? null : (
        <p class="gt-paper__lede">
          <WordsOf words={paper.lede} />
        </p>
      )}
      {paper.facts.length === 0 ? null : (
        <dl class="gt-paper__facts">
          {paper.facts.map((fact) => (
            <div>
              <dt>{fact.term}</dt>
              <dd>
                <WordsOf words={fact.words} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {acts}
      {paper.blocks.map((block) => (
        <BlockPart block={block} depth={2} />
      ))}
    </article>
  )
}
