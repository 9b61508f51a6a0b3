import type { Fault } from '#src/kit/http/visit.ts'
import type { Drafted } from '../import.ts'
import type { Drawn } from './difference.draw.ts'

/** What the page of a newer version shows, and each part of it. */
export type DifferenceProps = {
  imported: Drafted
  drawn: Drawn
  /** Questions about the reading itself that nobody has answered. */
  unread: number
  typed: Record<string, string>
  faults: Fault[]
  stale: string | null
  csrf: string
}
