import type { Contents } from './contents.ts'
import type { Role } from './vocabulary.ts'

/** A column of a table of actions: where it stands (from 0), what it is for and what it holds. */
export type Column = {
  at: number
  title: string
  role: Role
  contents: Contents
  tick?: boolean
  /** Columns of the same for earlier times, the nearest first. */
  earlier?: number[]
  /** Columns that tell of now in other words, as "Status" beside "RAG": asked where this one says that it rates nothing. */
  beside?: number[]
  /** No title names the work: the column was taken for it because nothing else could be. */
  assumed?: boolean
  /** No title names the work, and this column's cells tell people what to do. */
  doing?: true
  /** No column rates, and the cells of this one are painted in the colours of the key. */
  painted?: true
  /** Its title asks for neither, and its cells say who leads and by when. */
  both?: true
  /** Who leads is told by a tick below the lead's own title. */
  names?: string
}

/** A column whose role is still being settled; `weight` (0 to 11) is how surely its title tells the role. */
export type Candidate = Column & { weight: number }
