import type { VNode } from 'preact'
import { Buttons, Link } from '#src/kit/html/index.ts'
import type { PaperFormat } from '#src/paths.ts'

/** The outcome of a consultation to take away. */
export function OutcomeFiles({ href }: { href: (format: PaperFormat) => string }): VNode {
  return (
    <Buttons>
      <Link href={href('docx')}>Word</Link>
      <Link href={href('pdf')}>PDF</Link>
      <Link href={href('html')}>Web page</Link>
    </Buttons>
  )
}
