import type { DeliveryState } from '#src/features/actions/index.ts'
import type { Status } from './plan/plan-draft.ts'
import { stopOf } from './plan/ratings/stops.ts'

type Rated = { code: string; label: string; status: Status }

/**
 * Where a rating puts an action that has stopped, by its own words or by what its key says of it; null for any other, for one
 * whose meaning somebody said otherwise, and for what goes on elsewhere: of that the plan does not say by what.
 */
export function ratingStop({
  code,
  label,
  status,
}: Rated): Extract<DeliveryState, 'paused' | 'cancelled'> | null {
  const stop = stopOf(code) ?? stopOf(label)
  if (stop === 'paused' && status === 'at-risk') return 'paused'
  return stop === 'withdrawn' && status === null ? 'cancelled' : null
}
