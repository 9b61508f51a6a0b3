import type { VNode } from 'preact'
import { sayShortDay } from '#src/kit/dates/say.ts'
import {
  ButtonLink,
  Buttons,
  Columns,
  Details,
  Flag,
  History,
  Link,
  Paragraph,
  RailSection,
  ReadyMark,
} from '#src/kit/html/index.ts'
import { PaperPage } from '#src/kit/print/paper-page.tsx'
import type { Seal } from '#src/features/reports/report.ts'
import { agrees, countWords } from '#src/features/reports/report-words.ts'
import { Sealed, SealFacts } from '#src/features/reports/seal.tsx'
import { checksOf } from './highlight.checks.ts'
import { highlightPaper } from './highlight.paper.ts'
import type { AnswerSource, HighlightReport } from './highlight.ts'

export type HighlightPageProps = {
  report: HighlightReport
  files: { pdf: string; docx: string }
  /** The one next step that this person may take: clear it, send it, release it. */
  next: { href: string; text: string } | null
  /** Null where this person may not open the action, or it is there no more. */
  actionHref: (ref: string) => string | null
  /** Of a frozen report: what shows that it is as it was. */
  seal?: Seal
}

/** A highlight report on screen, its words the same as in the files; beside it, what to look at before it goes out. */
export function HighlightPage({ report, files, next, actionHref, seal }: HighlightPageProps): VNode {
  const sources = sourcesOf(report)
  return (
    <Columns
      railLabel={report.state === 'released' ? 'About this report' : 'Before you send'}
      rail={<Rail {...{ report, sources, actionHref, seal }} />}
    >
      <PaperPage
        paper={highlightPaper(report)}
        acts={
          <>
            {seal === undefined ? (
              <Standing report={report} updates={sources.length} />
            ) : (
              <Sealed seal={seal} says="It says what the board read." />
            )}
            <Buttons>
              {next === null ? null : <ButtonLink href={next.href}>{next.text}</ButtonLink>}
              <Link href={files.docx}>Word</Link>
              <Link href={files.pdf}>PDF</Link>
            </Buttons>
          </>
        }
      />
    </Columns>
  )
}

function Standing({ report, updates }: { report: HighlightReport; updates: number }): VNode | null {
  if (report.state === 'released') return null
  const word = report.state === 'draft' ? 'Draft.' : 'Cleared.'
  return (
    <Flag kind="note">
      <Paragraph>
        <strong>{word}</strong> Written from {countWords(updates, 'accepted update').replace(/^No/u, 'no')}.{' '}
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
  seal,
}: {
  report: HighlightReport
  sources: AnswerSource[]
  actionHref: (ref: string) => string | null
  seal: Seal | undefined
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
          <ul class="gt-ready gt-checks">
            {checks.map((check) => (
              <li>
                <ReadyMark
                  state={check.done ? 'ready' : 'draft'}
                  says={check.done ? 'Checked' : 'To look at'}
                />
                <span>{check.says}</span>
              </li>
            ))}
          </ul>
        </RailSection>
      )}
      {seal === undefined ? null : <SealFacts seal={seal} />}
      {sources.length === 0 ? null : (
        <RailSection id="written-from" heading="Written from">
          <Sources {...{ report, sources, actionHref }} />
        </RailSection>
      )}
    </>
  )
}

function ActionRef({ source, href }: { source: AnswerSource; href: string | null }): VNode {
  return href === null ? <>{source.ref}</> : <Link href={href}>{source.ref}</Link>
}

/** Each accepted update once, by its action. */
function sourcesOf(report: HighlightReport): AnswerSource[] {
  const all = report.themes
    .flatMap((theme) => Object.values(theme.answers).flat())
    .flatMap((answer) => answer.sources)
  const once = new Map(all.map((source) => [`${source.ref} ${source.by} ${source.on}`, source]))
  return [...once.values()].toSorted((a, b) => a.ref.localeCompare(b.ref, 'en-GB', { numeric: true }))
}

/** The updates that it is written from; a whole plan's are many, and stand behind their number. */
const sourcesInSight = 12

function Sources({
  report,
  sources,
  actionHref,
}: Pick<HighlightPageProps, 'report' | 'actionHref'> & { sources: AnswerSource[] }): VNode {
  const list = (
    <History
      entries={sources.map((source) => ({
        at: source.on,
        day: sayShortDay(source.on, report.asAt.slice(0, 4)),
        says: (
          <>
            {source.by}, <ActionRef source={source} href={actionHref(source.ref)} />
          </>
        ),
      }))}
    />
  )
  return sources.length <= sourcesInSight ? (
    list
  ) : (
    <Details summary={countWords(sources.length, 'accepted update')}>{list}</Details>
  )
}
