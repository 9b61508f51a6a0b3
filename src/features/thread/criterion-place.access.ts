import { partsIn } from '#src/features/actions/index.ts'
import type { Theme } from '#src/features/plans/index.ts'
import type { Person } from '#src/kit/person.ts'

/** What a theme is tested by is kept by those who lead it and the programme manager. */
export function mayChangeIn(theme: Pick<Theme, 'id' | 'leadId'>, person: Person): boolean {
  const roles = { accountableId: null, contributorIds: [], themeId: theme.id, themeLeadId: theme.leadId }
  return partsIn(roles, person).some((part) => part === 'theme-lead' || part === 'programme-manager')
}

export const notTheirsToChange =
  'What the plan is tested by is kept by the theme’s lead and the programme manager. Ask one of them, and say why.'
