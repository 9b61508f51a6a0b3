import { withRef } from '#src/kit/with-ref.ts'
import {
  lastAccepted,
  type Latest,
  ourTitles,
  withoutLeads,
  withoutOwn,
  writeDue,
} from '#src/features/imports/index.ts'
import { type Criterion, listCriteria } from '#src/features/criteria/index.ts'
import {
  type Action,
  type Lead,
  confidenceShown,
  heardSince,
  isCounted,
  listActionsOf,
  listLeads,
} from '#src/features/actions/index.ts'
import {
  type Plan,
  type Objective,
  type Standing,
  type Theme,
  datesDiffer,
  listMirrored,
  listObjectives,
  listThemes,
  sayDue,
  sayStated,
} from '#src/features/plans/index.ts'
import { listUpdates } from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { deliveryWords } from '#src/kit/html/marks/states.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { LevelWords, PlanAction, PlanDocument, PlanObjective, PlanTheme } from './plan-document.ts'

type Asked = { plan: Plan; council: string; now: Date }

/** The whole plan as it stands now, without what has left it. */
export async function gatherPlanDocument(trx: Trx, { plan, council, now }: Asked): Promise<PlanDocument> {
  const planId = plan.id
  const actions = (await listActionsOf(trx, { planId })).filter(({ state }) => isCounted(state))
  const leads = await listLeads(
    trx,
    actions.map(({ id }) => id),
  )
  const criteria = await listCriteria(trx, { planId })
  const latest = lastAccepted(await listUpdates(trx, { planId, state: 'accepted', limit: mostUpdates }))
  const heard = heardSince(dayOf(now))
  const actionOf = (action: Action) =>
    actionOfDocument(action, { plan, leads, criteria, latest, heard, partOf })
  const objectives = await listObjectives(trx, { planId })
  const under = (objectiveId: string | null, themeId: string) =>
    actions.filter((one) => one.themeId === themeId && one.objectiveId === objectiveId).map(actionOf)
  const wholes = new Map([...objectives, ...actions].map((one) => [one.id, one]))
  const partOf = (one: Theme | Objective | Action) =>
    sayPartOf('parentId' in one ? wholes.get(one.parentId ?? '') : undefined)
  const saidBy = (level: Theme | Objective): LevelWords => ({
    successCriteria: criteria
      .filter(
        ({ actionId, themeId, objectiveId }) => actionId === null && (objectiveId ?? themeId) === level.id,
      )
      .map(({ text }) => text),
    impact: level.impact,
    fields: {
      ...partOf(level),
      ...withoutLeads(level.fields, 'leadsAsWritten' in level ? level.leadsAsWritten : []),
    },
  })
  const themes = (await listThemes(trx, planId)).map((theme): PlanTheme => {
    const straight = under(null, theme.id)
    const own = objectives
      .filter(({ themeId }) => themeId === theme.id)
      .map((one): PlanObjective => {
        const { id, ref, title } = one
        return { id, ref, title, ...saidBy(one), actions: under(id, theme.id) }
      })
    const beside = straight.length === 0 ? [] : [{ id: null, ref: null, title: null, actions: straight }]
    return { ...headOf(theme), ...saidBy(theme), objectives: [...beside, ...own] }
  })
  return {
    format: 'goldthread.plan-document/1',
    council,
    title: plan.title,
    version: 'the working plan',
    asAt: now.toISOString(),
    sheet: 'a4-landscape',
    levelNames: plan.words,
    key: (plan.scale?.levels ?? []).map(({ code, label }) => ({ code, label })),
    introduction: [],
    themes: themes.filter(({ title, objectives: all }) => title !== null || all.length > 0),
    ...(plan.mirrors ? { mirrored: sayMirrored(plan, await listMirrored(trx, planId)) } : {}),
  }
}

const mostUpdates = 1000

/** Each once: where it lives, when it is due, and the date that this plan's own paper gives where that is another. */
function sayMirrored(plan: Plan, guests: readonly Standing[]): string[] {
  const lent = guests.filter(({ planId, state }) => planId !== plan.id && isCounted(state))
  return [...new Map(lent.toReversed().map((one) => [one.id, one])).values()].toReversed().map((one) => {
    const name = withRef(one.ref, one.title)
    const other =
      one.mirror === null || !datesDiffer(one.mirror, one)
        ? ''
        : `; the paper of this plan says ${sayStated(one.mirror)}`
    return `${name}: ${deliveryWords[one.state].toLowerCase()}, ${sayDue(one)} in ${one.mirror?.homeTitle ?? ''}${other}.`
  })
}

/** What stands under no theme in its document was given one, before all others, that no document names. */
function headOf({ id, ref, title, position, leadsAsWritten }: Theme): Omit<PlanTheme, 'objectives'> {
  return position < 0 && ref === null
    ? { id, ref: null, title: null, leads: [] }
    : { id, ref, title, leads: leadsAsWritten }
}

type Beside = {
  plan: Plan
  leads: Map<string, Lead[]>
  criteria: Criterion[]
  latest: Map<string, Latest>
  /** The day from which a rating still counts. */
  heard: ReturnType<typeof heardSince>
  partOf: (action: Action) => Record<string, string>
}

function actionOfDocument(
  action: Action,
  { plan, leads, criteria, latest, heard, partOf }: Beside,
): PlanAction {
  const written = writeDue(action)
  const { firstDueOn, firstDueText } = action
  return {
    id: action.id,
    ref: action.ref,
    text: wordsOfAction(action),
    leads: (leads.get(action.id) ?? []).map(({ asWritten }) => asWritten),
    due: written === '' ? null : { written, on: action.dueOn },
    firstDue: firstDueOn === null ? null : { written: firstDueText, on: firstDueOn },
    delivery: action.state,
    rating: codeOfLevel(plan, action.levelAsWritten),
    confidence: confidenceShown(action, heard),
    successCriteria: criteria.filter(({ actionId }) => actionId === action.id).map(({ text }) => text),
    impact: action.impact,
    fields: { ...partOf(action), ...withoutOwn(action.fields) },
    latest: latest.get(action.id) ?? null,
  }
}

function wordsOfAction({ title, text }: Action): string {
  return text === '' ? title : text
}

/** An outcome below an outcome, and a step below an action, name what they are a part of, by its number and words; nothing where they are part of none. */
function sayPartOf(whole: Objective | Action | undefined): Record<string, string> {
  if (whole === undefined) return {}
  const text = 'text' in whole ? wordsOfAction(whole) : whole.title
  return { [ourTitles.partOf]: withRef(whole.ref, text) }
}

/** The code of a level where the plan's key gives one: the key beside it says what that means. */
function codeOfLevel({ scale }: Plan, written: string | null): string | null {
  const level = scale?.levels.find(({ code, label }) => code !== '' && `${code} ${label}` === written)
  return level?.code ?? written
}
