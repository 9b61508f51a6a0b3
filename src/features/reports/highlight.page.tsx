import { sayShortDay } from '#src/kit/dates/say.ts'
import type { VNode } from 'preact'
import {
  ButtonLink,
  Buttons,
  Columns,
  Facts,
  Flag,
  History,
  Link,
  Paragraph,
  RailSection,
} from '#src/kit/html/index.ts'
import { PaperPage } from '#src/kit/print/paper-page.tsx'
import { checksOf } from './highlight.checks.ts'
import { highlightPaper } from './highlight.paper.ts'
import type { AnswerSource, HighlightReport } from './highlight.ts'
import { agrees, countWords } from './report-words.ts'

export type HighlightPageProps = {
  report: HighlightReport
  files: { pdf: string; docx: string }
  /** The one next step that this person may take: clear it, send it, release it. */
  next: { href: string; text: string } | null
  actionHref: (ref: string) => string
}

/** A highlight report on screen, its words the same as in the files; beside it, what to look at before it goes out. */
export function HighlightPage({ report, files, next, actionHref }: HighlightPageProps): VNode {
  const sources = sourcesOf(report)
  return (
    <Columns
      railLabel={report.state === 'released' ? 'About this report' : 'Before you send'}
      rail={<Rail {...{ report, sources, actionHref }} />}
    >
      <Standing report={report} updates={sources.length} />
      <Buttons>
        {next === null ? null : <ButtonLink href={next.href}>{next.text}</ButtonLink>}
        <Link href={files.docx}>Word</Link>
        <Link href={files.pdf}>PDF</Link>
      </Buttons>
      <PaperPage paper={highlightPaper(report)} />
    </Columns>
  )
}

function Standing({ report, updates }: { report: HighlightReport; updates: number }): VNode | null {
  if (report.state === 'released') return null
  const word = report.state === 'draft' ? 'Draft.' : 'Cleared.'
  return (
    <Flag kind="note">
      <Paragraph>
        <strong>{word}</strong> Written from {countWords(updates, 'accepted update')}.{' '}
        {report.state === 'draft'
          ? 'Its words and figures may change until it is cleared and released.'
          : 'It is kept as it is when the papers go out.'}
      </Paragraph>
    </Flag>
  )
}

function Rail({
  report,
  sources,
  actionHref,
}: {
  report: HighlightReport
  sources: AnswerSource[]
  actionHref: (ref: string) => string
}): VNode {
  const checks = checksOf(report)
  const open = checks.filter((check) => !check.done).length
  return (
    <>
      {report.state === 'released' ? null : (
        <RailSection id="before" heading="Before you send">
          <Paragraph small>
            {open === 0
              ? 'Nothing is left to look at.'
              : `${countWords(open, 'thing')} ${agrees(open, 'is', 'are')} left to look at.`}
          </Paragraph>
          <Facts
            facts={checks.map((check) => ({ term: check.done ? 'Checked' : 'To look at', says: check.says }))}
          />
        </RailSection>
      )}
      <RailSection id="written-from" heading="Written from">
        <History
          entries={sources.map((source) => ({
            at: source.on,
            day: sayShortDay(source.on, report.asAt.slice(0, 4)),
            says: (
              <>
                {source.by}, <Link href={actionHref(source.ref)}>{source.ref}</Link>
              </>
            ),
          }))}
        />
      </RailSection>
    </>
  )
}

/** Each accepted update once, by its action. */
function sourcesOf(report: HighlightReport): AnswerSource[] {
  const all = report.themes
    .flatMap((theme) => Object.values(theme.answers).flat())
    .flatMap((answer) => answer.sources)
  const once = new Map(all.map((source) => [`${source.ref} ${source.by} ${source.on}`, source]))
  return [...once.values()].toSorted((a, b) => a.ref.localeCompare(b.ref, 'en-GB', { numeric: true }))
}
