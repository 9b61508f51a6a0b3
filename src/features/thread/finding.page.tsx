import type { VNode } from 'preact'
import { Figure } from '#src/kit/charts/figure.tsx'
import { drawThread } from '#src/kit/charts/thread-drawing.tsx'
import { type Thread, threadTable, threadWords } from '#src/kit/charts/thread.ts'
import { Link, PageHead, Section } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Answering, Finding } from './finding.store.ts'

/** Does this finding reach a child? From its words through actions and evidence to a difference. */
export function FindingPage({
  finding,
  answering,
  thread,
}: {
  finding: Finding
  answering: readonly Answering[]
  thread: Thread
}): VNode {
  return (
    <>
      <PageHead
        caption={finding.sourceTitle}
        heading={`Finding${finding.number === null ? '' : ` ${finding.number}`}`}
        lede={finding.text}
        acts={<Link href={paths.findingFile(finding.id, 'csv')}>As CSV</Link>}
      />
      <Figure
        id="thread"
        words={threadWords(thread)}
        table={threadTable(thread)}
        csvHref={paths.findingFile(finding.id, 'csv')}
        wide={drawThread(thread, { width: 960, place: 'page', id: 'thread-w' })}
        phone={drawThread(thread, { width: 360, place: 'page', id: 'thread-p' })}
      />
      {answering.length === 0 ? null : (
        <Section id="actions" heading="The actions that answer it">
          <ul class="govuk-list">
            {answering.map(({ id, ref, title }) => (
              <li>
                <Link href={paths.action(id)}>{[ref, title].filter((part) => part !== null).join(' ')}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
