import type { VNode } from 'preact'
import { ButtonLink, Buttons, Link } from '#src/kit/html/index.ts'
import { PaperPage } from '#src/kit/print/paper-page.tsx'
import type { Paper } from '#src/kit/print/paper.ts'
import { formatWords, type PaperFormat } from './paper-names.ts'
import type { Seal } from './report.ts'
import { Sealed } from './seal.tsx'

export type PaperViewProps = {
  paper: Paper
  files: { format: PaperFormat; href: string }[]
  /** Freezing it, where this person may; null for what was frozen. */
  freeze: string | null
  /** Where its missing words are written, where this person may. */
  write: string | null
  seal: Seal | null
}

/** Any paper on screen, its words the same as in its files. */
export function PaperView({ paper, files, freeze, write, seal }: PaperViewProps): VNode {
  return (
    <PaperPage
      paper={paper}
      acts={
        <>
          {seal === null ? null : <Sealed seal={seal} says="It says what the board read." />}
          <Buttons>
            {freeze === null ? null : <ButtonLink href={freeze}>Freeze this paper</ButtonLink>}
            {files.map(({ format, href }) => (
              <Link href={href}>{formatWords[format]}</Link>
            ))}
            {write === null ? null : <Link href={write}>Write its words</Link>}
          </Buttons>
        </>
      }
    />
  )
}
