import { recordEntry, type SubjectKind } from '#src/features/history/index.ts'
import type { Taker } from '#src/features/people/index.ts'
import {
  insertActions,
  insertDueDates,
  insertLeads,
  listActionsOf,
  makeRoom,
  saveAction,
} from '#src/features/actions/index.ts'
import { insertCriteria } from '#src/features/criteria/index.ts'
import {
  insertObjectives,
  insertThemes,
  listObjectives,
  listThemes,
  type Plan,
  savePositions,
} from '#src/features/plans/index.ts'
import { choiceOf, type DetailsWarning } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { dealPlaces, positionAfter } from './part-order.ts'
import { listUnder, type Under } from './part-place.ts'
import type { ActionWords, ObjectiveWords, ThemeWords } from './part.form.ts'

export type By = { councilId: string; personId: string }
type Added<T> = { id: string; words: T; cleared: DetailsWarning | null }

/** What every part says when it is written by hand, and comes from no document. */
function written(by: By, plan: Plan, { ref, title, impact }: { ref: string; title: string; impact: string }) {
  return {
    councilId: by.councilId,
    planId: plan.id,
    ref: ref === '' ? null : ref,
    name: '',
    title,
    impact: impact === '' ? null : impact,
    fields: {},
    importId: null,
    importSource: null,
  }
}

/** Adds a theme; the caller holds the plan. */
export async function addTheme(trx: Trx, by: By, plan: Plan, added: Added<ThemeWords>): Promise<void> {
  const { id, words } = added
  const others = await listThemes(trx, plan.id)
  const position = afterAll(others)
  const leadId = words.lead === '' ? null : words.lead
  await insertThemes(trx, [{ ...written(by, plan, words), id, position, leadId, leadsAsWritten: [] }])
  await place(trx, 'theme', [...others, { id, position }], { id, order: words.order })
  await recordPart(trx, by, { plan, kind: 'theme', deed: 'add', details: { to: words.title } }, added)
}

/** Adds an objective under a theme; the caller holds the plan. */
export async function addObjective(
  trx: Trx,
  by: By,
  plan: Plan,
  added: Added<ObjectiveWords>,
): Promise<void> {
  const { id, words } = added
  const all = await listObjectives(trx, { planId: plan.id })
  const position = afterAll(all)
  const under = { themeId: words.under, parentId: null }
  await insertObjectives(trx, [{ ...written(by, plan, words), ...under, id, position }])
  const siblings = all.filter(({ themeId }) => themeId === words.under)
  await place(trx, 'objective', [...siblings, { id, position }], { id, order: words.order })
  await recordPart(trx, by, { plan, kind: 'objective', deed: 'add', details: { to: words.title } }, added)
}

type AddedAction = Added<ActionWords> & {
  under: Under
  lead: Taker
  /** The board's decision that agreed it, with its name. */
  decision: { id: string; name: string } | null
}

/** Adds an action with its first date, its lead and how it is tested; the caller holds the plan. */
export async function addAction(trx: Trx, by: By, plan: Plan, added: AddedAction): Promise<void> {
  const { id, words, under, lead, decision } = added
  const { due } = words
  const { themeId, objectiveId } = under
  await insertActions(trx, [
    {
      ...{ ...written(by, plan, words), id, themeId, objectiveId, parentId: null, state: words.state },
      position: await roomAfter(trx, plan, under),
      text: words.text,
      accountableId: lead.personId,
      levelAsWritten: null,
      ...{ dueOn: due.on, dueText: due.text, duePrecision: due.precision, dueRepeats: due.repeats },
    },
  ])
  if (words.reviewOn !== null) await saveAction(trx, id, { reviewOn: words.reviewOn })
  await insertLeads(trx, [
    {
      ...{ councilId: by.councilId, id: newId(), actionId: id, position: 0 },
      ...{ asWritten: lead.name, personId: lead.personId, postId: lead.postId },
    },
  ])
  await insertDueDates(trx, [
    {
      ...{ councilId: by.councilId, actionId: id, position: 0, dueOn: due.on, dueText: due.text },
      ...{ setBy: by.personId, reason: null, decidedBy: null, decidedOn: null, retrospective: false },
    },
  ])
  await recordPart(
    trx,
    by,
    {
      plan,
      kind: 'action',
      deed: words.state === 'proposed' ? 'propose' : 'add',
      details: {
        to: words.title,
        ...(words.criterion === '' ? {} : { criterion: words.criterion }),
        ...(decision === null ? {} : { decision: decision.id, decidedBy: decision.name }),
      },
    },
    added,
  )
  if (words.criterion !== '') await addTest(trx, by, plan, added)
}

async function addTest(trx: Trx, by: By, plan: Plan, { id, words }: AddedAction): Promise<void> {
  await insertCriteria(trx, [
    {
      ...{ councilId: by.councilId, planId: plan.id, importId: null, position: 0 },
      ...{ themeId: null, objectiveId: null, actionId: id, text: words.criterion, result: 'untested' },
      ...{ test: null, testedHow: null, baseline: null, nowAt: null, target: null, nextTestOn: null },
    },
  ])
}

/** The position at the end of a place, with what stood there moved on by one. */
export async function roomAfter(
  trx: Trx,
  plan: Plan,
  under: Under,
  but: string | null = null,
): Promise<number> {
  const [themes, objectives, all] = [
    await listThemes(trx, plan.id),
    await listObjectives(trx, { planId: plan.id }),
    await listActionsOf(trx, { planId: plan.id }),
  ]
  const actions = all.filter(({ id }) => id !== but)
  const position = positionAfter(actions, listUnder({ plan, themes, objectives }), under)
  if (actions.some((one) => one.position === position)) await makeRoom(trx, plan.id, position)
  return position
}

function afterAll(parts: readonly { position: number }[]): number {
  return Math.max(-1, ...parts.map(({ position }) => position)) + 1
}

type Kind = 'theme' | 'objective' | 'action'

/** Puts one part at its place among its siblings. */
export async function place(
  trx: Trx,
  kind: Kind,
  siblings: readonly { id: string; position: number }[],
  { id, order }: { id: string; order: number | null },
): Promise<void> {
  await savePositions(
    trx,
    dealPlaces(siblings, id, order).map((one) => ({ kind, ...one })),
  )
}

type Told = { plan: Pick<Plan, 'id'>; kind: Kind; deed: string; details: Record<string, unknown> }

/** The entry of a part in the record, with the choice that what looks like a child's details is none. */
export async function recordPart(
  trx: Trx,
  by: By,
  { plan, kind, deed, details }: Told,
  { id, words, cleared }: { id: string; words: { why: string }; cleared: DetailsWarning | null },
): Promise<void> {
  const subjectKind: SubjectKind = kind
  const entry = { ...by, planId: plan.id, subjectKind, subjectId: id }
  await recordEntry(
    trx,
    { ...entry, deed: `${kind}.${deed}`, details, reason: words.why === '' ? null : words.why },
    ...(cleared === null ? [] : [{ ...entry, deed: 'details.clear', details: choiceOf(cleared) }]),
  )
}
