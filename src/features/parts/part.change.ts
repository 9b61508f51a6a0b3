import { type Action, listActionsOf, placeAction, saveAction } from '#src/features/actions/index.ts'
import {
  listObjectives,
  listPlaces,
  listThemes,
  type Objective,
  type Plan,
  saveObjective,
  saveTheme,
  takeOut,
  type Theme,
} from '#src/features/plans/index.ts'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { type By, place, recordPart, roomAfter } from './part.add.ts'
import { nameOf, type Under } from './part-place.ts'
import { keepsOrder, type Move, type ObjectiveWords, type ThemeWords } from './part.form.ts'

type Changed<T> = { words: T; cleared: DetailsWarning | null }

/** Words a theme anew, gives it another lead or another place in the order; what it said stays in the record. */
export async function changeTheme(
  trx: Trx,
  by: By,
  { plan, theme }: { plan: Plan; theme: Theme },
  { words, cleared }: Changed<ThemeWords>,
): Promise<void> {
  const { id } = theme
  const leadId = words.lead === '' ? null : words.lead
  const kept = words.lead === (theme.leadId ?? '') ? {} : { leadId, leadsAsWritten: [] }
  await saveTheme(trx, id, { ...wordsOf(words), ...kept })
  if (!keepsOrder(words))
    await place(trx, 'theme', await listThemes(trx, plan.id), { id, order: words.order })
  const details = { from: nameOf(theme), to: nameOf(words) }
  await recordPart(trx, by, { plan, kind: 'theme', deed: 'reword', details }, { id, words, cleared })
}

/** Words an objective anew, or moves it under another theme. */
export async function changeObjective(
  trx: Trx,
  by: By,
  { plan, objective }: { plan: Plan; objective: Objective },
  { words, cleared }: Changed<ObjectiveWords>,
): Promise<void> {
  const { id } = objective
  await saveObjective(trx, id, wordsOf(words))
  if (words.under !== objective.themeId) await moveObjective(trx, plan, objective, words.under)
  if (words.under !== objective.themeId || !keepsOrder(words)) {
    const siblings = await listObjectives(trx, { themeId: words.under })
    await place(trx, 'objective', siblings, { id, order: words.order })
  }
  const details = { from: nameOf(objective), to: nameOf(words) }
  await recordPart(trx, by, { plan, kind: 'objective', deed: 'reword', details }, { id, words, cleared })
}

/** Moves an objective to another theme, with the objectives below it and all their actions. */
async function moveObjective(trx: Trx, plan: Plan, objective: Objective, themeId: string): Promise<void> {
  const below = listBelow(await listObjectives(trx, { planId: plan.id }), objective.id)
  await saveObjective(trx, objective.id, { themeId, parentId: null })
  for (const { id } of below) await saveObjective(trx, id, { themeId })
  for (const { id: objectiveId } of [objective, ...below])
    for (const { id, parentId } of await listActionsOf(trx, { objectiveId }))
      await placeAction(trx, id, { themeId, objectiveId, parentId })
}

function wordsOf({ ref, title, impact }: { ref: string; title: string; impact: string }) {
  return { ref: ref === '' ? null : ref, title, impact: impact === '' ? null : impact }
}

type Moving = { plan: Plan; action: Action; from: Under; to: Under }

/** Moves an action, with those that stand under it, to the end of another place, or to another place in the order there. */
export async function moveAction(
  trx: Trx,
  by: By,
  { plan, action, from, to }: Moving,
  { words, cleared }: Changed<Move>,
): Promise<void> {
  const { id } = action
  const { themeId, objectiveId } = to
  if (from.value !== to.value) {
    const position = await roomAfter(trx, plan, to, id)
    await saveAction(trx, id, { position })
    const all = await listActionsOf(trx, { planId: plan.id })
    await placeAction(trx, id, { themeId, objectiveId, parentId: null })
    for (const one of listBelow(all, id))
      await placeAction(trx, one.id, { themeId, objectiveId, parentId: one.parentId })
    await takeOutOf(trx, by, action, { themeId, objectiveId })
  }
  if (from.value !== to.value || !keepsOrder(words)) {
    const there = (await listActionsOf(trx, { themeId })).filter((one) => one.objectiveId === objectiveId)
    await place(trx, 'action', there, { id, order: words.order })
  }
  const details = { from: from.name, to: to.name }
  await recordPart(trx, by, { plan, kind: 'action', deed: 'move', details }, { id, words, cleared })
}

/** Where it now lives it is mirrored no more. */
async function takeOutOf(
  trx: Trx,
  by: By,
  action: Action,
  { themeId, objectiveId }: Pick<Under, 'themeId' | 'objectiveId'>,
): Promise<void> {
  for (const place of await listPlaces(trx, action.id)) {
    const here = objectiveId === null ? place.themeId === themeId : place.objectiveId === objectiveId
    if (here) await takeOut(trx, by, action, place)
  }
}

/** The actions, or the objectives, that stand under one, at any depth. */
function listBelow<Part extends Pick<Action, 'id' | 'parentId'>>(all: readonly Part[], id: string): Part[] {
  const children = all.filter(({ parentId }) => parentId === id)
  return children.flatMap((child) => [child, ...listBelow(all, child.id)])
}
