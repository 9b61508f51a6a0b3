import { Figure } from '#src/kit/charts/figure.tsx'
import { type Ladder, type LadderCounts, ladderTable, ladderWords } from '#src/kit/charts/ladder.ts'
import { drawLadder } from '#src/kit/charts/ladder-drawing.tsx'
import { invented } from '#src/kit/charts/timeline.example.ts'
import { timelineTable, timelineWords } from '#src/kit/charts/timeline.ts'
import { drawTimeline } from '#src/kit/charts/timeline-drawing.tsx'
import { LadderBar } from '#src/kit/charts/rungs.tsx'
import { PageHead, renderPage } from '#src/kit/html/index.ts'
import { shell } from './shell.ts'

function counts(
  ...[
    notStarted = 0,
    inProgress = 0,
    awaiting = 0,
    complete = 0,
    embedding = 0,
    embedded = 0,
    paused = 0,
    regressed = 0,
  ]: number[]
): LadderCounts {
  return { notStarted, inProgress, awaiting, complete, embedding, embedded, paused, regressed }
}

const ladder: Ladder = {
  council: 'Rivermere Council (invented)',
  asAt: '14 September 2026',
  themes: [
    { code: '1', name: 'Leadership and governance', counts: counts(0, 3, 1, 4, 3, 3, 0, 0) },
    { code: '2', name: 'Practice that protects', counts: counts(1, 5, 2, 4, 2, 0, 0, 1) },
    { code: '3', name: 'Children in our care', counts: counts(2, 4, 1, 2, 2, 2, 1, 0) },
    { code: '4', name: 'Workforce', counts: counts(3, 5, 0, 2, 1, 1, 1, 0) },
    { code: '5', name: 'Voice and partnership', counts: counts(3, 2, 3, 1, 0, 0, 1, 0) },
  ],
}

/** A plan where everything is lopsided: one theme large, one tiny, one state alone. */
const lopsided: Ladder = {
  ...ladder,
  themes: [
    {
      code: null,
      name: 'Everything that nobody has begun yet, with a long name',
      counts: counts(60, 2, 0, 1),
    },
    { code: null, name: 'Done', counts: counts(0, 0, 0, 0, 0, 3, 2, 2) },
  ],
}

/** The pictures, each with its sentence and its table. */
export function picturesPage(): string {
  return renderPage(
    { ...shell, title: 'Pictures' },
    <>
      <PageHead heading="Pictures" />
      {[ladder, lopsided].map((data, at) => (
        <Figure
          id={`ladder-${at}`}
          words={ladderWords(data)}
          table={ladderTable(data)}
          csvHref="/ladder.csv"
          wide={drawLadder(data, { width: 960, place: 'page', id: `ladder-${at}-w` })}
          phone={drawLadder(data, { width: 360, place: 'page', id: `ladder-${at}-p` })}
        />
      ))}
      <Figure
        id="timeline"
        words={timelineWords(invented)}
        table={timelineTable(invented)}
        wide={drawTimeline(invented, { width: 960, place: 'page', id: 'timeline-w' })}
        phone={drawTimeline(invented, { width: 360, place: 'page', id: 'timeline-p' })}
      />
      <LadderBar counts={counts(5, 31, 3, 8, 8, 3, 1, 1)} id="bar-all" size="large" />
      <p class="gt-sum__t">
        5 not started, 31 in progress, 3 awaiting acceptance, 19 accepted, 1 paused, 1 regressed.
      </p>
      <div class="gt-theme">
        <div>
          <LadderBar counts={counts(0, 3, 1, 4, 3, 3)} id="bar-1" />
        </div>
      </div>
    </>,
  )
}
