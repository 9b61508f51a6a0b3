import type { Contents } from './contents.ts'
import type { Role } from './vocabulary.ts'

/** A column of a table of actions: where it stands (from 0), what it is for and what it holds. */
export type Column = {
  at: number
  title: string
  role: Role
  contents: Contents
  tick?: boolean
  /** Columns that tell the same where this one is blank: of earlier times, the nearest first, then others of now. */
  instead?: number[]
  /** No title names the work: the column was taken for it because nothing else could be. */
  assumed?: boolean
  /** Who leads is told by a tick below the lead's own title. */
  names?: string
}

/** A column whose role is still being settled; `weight` (0 to 11) is how surely its title tells the role. */
export type Candidate = Column & { weight: number }
