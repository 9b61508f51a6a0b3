import { withRef } from '#src/kit/with-ref.ts'
import type { Criterion, CriterionPlace } from '#src/features/criteria/index.ts'
import { findAction, listActionsOf } from '#src/features/actions/index.ts'
import {
  type Plan,
  type Theme,
  findObjective,
  findTheme,
  listObjectives,
  listThemes,
} from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { mayChangeIn } from './criterion-place.access.ts'

/** The theme that a criterion, its objective or its action stands in. */
export async function themeOf(
  trx: Trx,
  { actionId, objectiveId, themeId }: Pick<Criterion, 'actionId' | 'objectiveId' | 'themeId'>,
): Promise<Theme | null> {
  const action = actionId === null ? null : await findAction(trx, actionId)
  const objective = objectiveId === null ? null : await findObjective(trx, objectiveId)
  return findTheme(trx, action?.themeId ?? objective?.themeId ?? themeId ?? '')
}

/** Somewhere in a plan that a criterion may hang on, as a person knows it. */
export type NamedPlace = { id: string; name: string; place: CriterionPlace }

/** Every theme, objective and action of a plan that this person may add tests of success to. */
export async function listPlacesFor(
  trx: Trx,
  { id: planId, words }: Pick<Plan, 'id' | 'words'>,
  person: Person,
): Promise<NamedPlace[]> {
  const [themes, objectives, actions] = await Promise.all([
    listThemes(trx, planId),
    listObjectives(trx, { planId }),
    listActionsOf(trx, { planId }),
  ])
  const theirs = new Set(themes.filter((theme) => mayChangeIn(theme, person)).map(({ id }) => id))
  const none = { planId, themeId: null, objectiveId: null, actionId: null }
  const named = ({ ref, title }: { ref: string | null; title: string }) => withRef(ref, title)
  return [
    ...themes
      .filter(({ id }) => theirs.has(id))
      .map((one) => ({
        id: one.id,
        name: `${words.theme} ${named(one)}`,
        place: { ...none, themeId: one.id },
      })),
    ...objectives
      .filter(({ themeId }) => theirs.has(themeId))
      .map((one) => ({
        id: one.id,
        name: `${words.objective} ${named(one)}`,
        place: { ...none, objectiveId: one.id },
      })),
    ...actions
      .filter(({ themeId }) => theirs.has(themeId))
      .map((one) => ({
        id: one.id,
        name: `${words.action} ${named(one)}`,
        place: { ...none, actionId: one.id },
      })),
  ]
}
