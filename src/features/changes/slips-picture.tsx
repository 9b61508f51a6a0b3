import type { VNode } from 'preact'
import { Figure } from '#src/kit/charts/figure.tsx'
import { drawSlips } from '#src/kit/charts/slips-drawing.tsx'
import { type Slips, slipsTable, slipsWords } from '#src/kit/charts/slips.ts'
import { slipDays } from '#src/kit/charts/timeline.ts'
import { timelineOf } from './ledger.timeline.ts'
import type { Ledger } from './ledger.ts'

/** The ledger as the picture of lateness takes it: each action against the date first promised, late as the timeline has it. */
export function slipsOf(ledger: Pick<Ledger, 'council' | 'plan' | 'theme' | 'lines' | 'today'>): Slips {
  const { council, scope, today, actions } = timelineOf(ledger)
  return {
    council,
    scope,
    today,
    actions: actions.map((action) => ({ days: slipDays(action, today), done: action.state === 'done' })),
  }
}

/** How late, and how many? Each action against its first date; with its sentence and its table. */
export function SlipsPicture({ ledger }: { ledger: Ledger }): VNode {
  const slips = slipsOf(ledger)
  return (
    <Figure
      id="slips"
      words={slipsWords(slips)}
      table={slipsTable(slips)}
      wide={drawSlips(slips, { width: 960, place: 'page', id: 'slips-w' })}
      phone={drawSlips(slips, { width: 360, place: 'page', id: 'slips-p' })}
    />
  )
}
