import type { Plan } from '#src/features/plans/index.ts'
import type { Head } from './report-head.ts'

export type Asked = { plan: Plan; council: string; now: Date }

/** What a person adds when a paper is frozen for a board. */
export type Added = Pick<Head, 'meeting' | 'from' | 'clearedBy' | 'opening' | 'asks'>

export type Making = Asked & { head: Head /** For a paper of one theme. */; themeId: string | null }
