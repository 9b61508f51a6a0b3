import type { VNode } from 'preact'
import { Figure } from '#src/kit/charts/figure.tsx'
import { timelineTable, timelineWords } from '#src/kit/charts/timeline.ts'
import { drawTimeline } from '#src/kit/charts/timeline-drawing.tsx'
import { paths } from '#src/paths.ts'
import { timelineOf } from './ledger.timeline.ts'
import type { Ledger } from './ledger.ts'

/** Have the dates held? First dates, each move, where they stand; with its sentence and its table. */
export function DatesPicture({ ledger }: { ledger: Ledger }): VNode {
  const timeline = timelineOf(ledger)
  return (
    <Figure
      id="dates"
      words={timelineWords(timeline)}
      table={timelineTable(timeline)}
      csvHref={paths.planDatesFile(ledger.plan.id, 'csv')}
      wide={drawTimeline(timeline, { width: 960, place: 'page', id: 'dates-w' })}
      phone={drawTimeline(timeline, { width: 360, place: 'page', id: 'dates-p' })}
    />
  )
}
