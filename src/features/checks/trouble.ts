import type { Action, Part } from '#src/features/actions/index.ts'
import type { Theme } from '#src/features/plans/index.ts'
import { paths } from '#src/paths.ts'

/** Who mends it: those with a part in an action, the lead of one theme, of any theme, or the programme manager alone. */
export type Mender =
  | { actionId: string; parts: readonly Part[] }
  | { theme: Pick<Theme, 'id' | 'leadId'> }
  | 'theme-leads'
  | 'manager'

/** One thing to look at: what it is, why it was found, and where and by whom it is mended. */
export type Trouble = {
  ref: string | null
  title: string
  href: string
  why: string
  mend: { says: string; href: string; by: Mender }
}

/** Where an action's trouble is mended, and which part in it one needs. */
export type Way = (action: Action) => { says: string; href: string; parts: readonly Part[] }

const keepers: readonly Part[] = ['theme-lead', 'programme-manager']
const workers: readonly Part[] = ['lead', ...keepers]

export const toUpdates: Way = ({ id }) => ({
  says: 'Open it again, or read its updates',
  href: paths.actionPart(id, 'updates'),
  parts: workers,
})
export const toDate: Way = ({ id }) => ({
  says: 'Decide its date',
  href: paths.actionPart(id, 'date'),
  parts: workers,
})
export const toEvidence: Way = ({ id }) => ({
  says: 'Add evidence',
  href: paths.actionPart(id, 'evidence'),
  parts: [...workers, 'quality-lead'],
})
export const toWords: Way = ({ id }) => ({
  says: 'Change its words',
  href: paths.actionPart(id, 'words'),
  parts: keepers,
})
export const toLeads: Way = ({ id }) => ({
  says: 'Say who answers for it',
  href: paths.actionPart(id, 'leads'),
  parts: keepers,
})
export const toFindings: Way = ({ id }) => ({
  says: 'Link what it answers',
  href: paths.actionPart(id, 'findings'),
  parts: keepers,
})
