import type { Fault } from '#src/kit/http/visit.ts'
import type { Drafted } from '../import.ts'
import type { Drawn } from './difference.draw.ts'
import type { ShownPages } from './shown.ts'

/** What the page of a newer version shows, and each part of it. */
export type DifferenceProps = {
  imported: Drafted
  drawn: Drawn
  /** Questions about the reading itself that nobody has answered. */
  unread: number
  /** Which page of each kind of change is shown. */
  pages: ShownPages
  typed: Record<string, string>
  faults: Fault[]
  stale: string | null
  csrf: string
}
