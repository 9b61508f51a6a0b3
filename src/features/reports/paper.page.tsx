import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
import { ButtonLink, Buttons, Flag, Link, Paragraph } from '#src/kit/html/index.ts'
import { PaperPage } from '#src/kit/print/paper-page.tsx'
import type { Paper } from '#src/kit/print/paper.ts'
import { formatWords, type PaperFormat } from './paper-names.ts'
import type { Seal } from './report.ts'

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
          {seal === null ? null : <Sealed seal={seal} />}
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

/** Counted again from the store at every view, so the sentence is true when it is read. */
export function Sealed({ seal }: { seal: Seal }): VNode {
  if (!seal.unchanged)
    return (
      <Flag kind="red">
        <Paragraph>
          <strong>This is not what was frozen on {sayDay(seal.frozenOn)}.</strong> Its content was changed in
          the store since. Do not rely on it: ask whoever looks after this installation for the backup of that
          day.
        </Paragraph>
      </Flag>
    )
  return (
    <Flag kind="note">
      <Paragraph>
        <strong>Frozen on {sayDay(seal.frozenOn)}.</strong> It says what the board read. What was done in the
        plan later has not changed it: checked just now.
      </Paragraph>
    </Flag>
  )
}
