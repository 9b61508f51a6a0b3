import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { marksIn, spriteOf } from '#src/kit/html/marks/symbols.ts'
import { render } from '#src/kit/html/render.ts'
import { root } from '#src/root.ts'
import { PaperPage } from './paper-page.tsx'
import type { Paper } from './paper.ts'

/** A paper as one HTML file that stands by itself: it needs no other file, no script and no connection. */
export function paperHtml(paper: Paper): string {
  const style = readFileSync(join(root, 'src/kit/print/paper.css'), 'utf8')
  const body = render(
    <main>
      <p class="gt-paper__running">{paper.running}</p>
      <PaperPage paper={paper} />
    </main>,
  )
  const head = render(
    <head>
      <meta charset="utf-8" />
      <title>{`${paper.title} – ${paper.running}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="author" content={paper.author} />
      <style dangerouslySetInnerHTML={{ __html: style }} />
    </head>,
  )
  return `<!DOCTYPE html>\n<html lang="en-GB" class="gt-paper-file">${head}<body>${spriteOf(marksIn(body))}${body}</body></html>\n`
}
