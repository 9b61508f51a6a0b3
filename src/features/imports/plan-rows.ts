import type { NewCriterion } from '#src/features/criteria/index.ts'
import type { DeliveryState, NewAction, NewDueDate, NewLead, NewRating } from '#src/features/actions/index.ts'
import type { NewObjective, NewTheme } from '#src/features/plans/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Corrected } from './correction.ts'
import { fieldsKept } from './level-fields.ts'
import { firstDateOf } from './plan/dates/first-date.ts'
import type { DraftItem, PlanDraft, Status } from './plan/plan-draft.ts'
import { ratingStop } from './rating-stop.ts'

/** A corrected draft as the rows of a plan, not yet in any database. */
export type PlanRows = {
  themes: NewTheme[]
  objectives: NewObjective[]
  actions: NewAction[]
  leads: NewLead[]
  dates: NewDueDate[]
  ratings: NewRating[]
  criteria: NewCriterion[]
}

type Making = {
  councilId: string
  personId: string | null
  planId: string
  importId: string
  corrected: Corrected
  people: Map<string, string>
  /** The records that items of the draft are already, in a plan that is live. */
  ids?: ReadonlyMap<string, string>
}

/** Where a written rating says that an action is. It is never turned into a confidence, nor into more than was written. */
const stateOf: Record<NonNullable<Status>, DeliveryState> = {
  'not-started': 'not-started',
  'off-track': 'in-progress',
  'at-risk': 'in-progress',
  'on-track': 'in-progress',
  complete: 'complete',
  embedded: 'embedded',
}

export function rowsOf(making: Making): PlanRows {
  const items = making.corrected.draft.items.filter((item) => !making.corrected.leftOut.has(item.id))
  const ids = new Map(items.map((item) => [item.id, making.ids?.get(item.id) ?? newId()]))
  const place = new Places(items, making, ids)
  const rows: PlanRows = {
    themes: [],
    objectives: [],
    actions: [],
    leads: [],
    dates: [],
    ratings: [],
    criteria: [],
  }
  items.forEach((item, position) => {
    const placed = { id: idOf(ids, item), position, fields: fieldsKept(item, place.parentOf(item)) }
    if (item.level === 'theme') rows.themes.push(themeOf(making, item, placed))
    else if (item.level === 'objective')
      rows.objectives.push({
        ...common(making, item, placed),
        themeId: place.themeFor(item),
        parentId: place.objectiveFor(item),
      })
    else
      addAction(rows, making, item, {
        ...placed,
        themeId: place.themeFor(item),
        objectiveId: place.objectiveFor(item),
        parentId: place.actionFor(item),
      })
    rows.criteria.push(...criteriaOf(making, item, placed.id))
  })
  if (place.spareTheme !== null) rows.themes.push(place.spareTheme)
  return rows
}

/** Finds the theme, objective and action that an item stands under; what stands under no theme gets one named after the plan. */
class Places {
  spareTheme: NewTheme | null = null
  private readonly byId: Map<string, DraftItem>
  private readonly making: Making
  private readonly ids: Map<string, string>

  constructor(items: readonly DraftItem[], making: Making, ids: Map<string, string>) {
    this.byId = new Map(items.map((item) => [item.id, item]))
    this.making = making
    this.ids = ids
  }

  themeFor(item: DraftItem): string {
    const theme = this.above(item, 'theme')
    if (theme !== null) return idOf(this.ids, theme)
    this.spareTheme ??= {
      councilId: this.making.councilId,
      id: newId(),
      planId: this.making.planId,
      position: -1,
      ref: null,
      name: '',
      title: this.making.corrected.draft.title ?? 'The plan',
      impact: null,
      leadId: null,
      leadsAsWritten: [],
      fields: {},
      importId: this.making.importId,
      importSource: null,
    }
    return this.spareTheme.id
  }

  objectiveFor(item: DraftItem): string | null {
    const objective = this.above(item, 'objective')
    return objective === null ? null : idOf(this.ids, objective)
  }

  parentOf({ parent }: DraftItem): DraftItem | undefined {
    return parent === null ? undefined : this.byId.get(parent)
  }

  actionFor(item: DraftItem): string | null {
    const parent = this.parentOf(item)
    return parent?.level === 'action' ? idOf(this.ids, parent) : null
  }

  private above(item: DraftItem, level: DraftItem['level']): DraftItem | null {
    for (let at = item.parent; at !== null; ) {
      const parent = this.byId.get(at)
      if (parent === undefined) return null
      if (parent.level === level) return parent
      at = parent.parent
    }
    return null
  }
}

type Placed = { id: string; position: number; fields: Record<string, string> }

function common(making: Making, item: DraftItem, { id, position, fields }: Placed) {
  return {
    councilId: making.councilId,
    id,
    planId: making.planId,
    position,
    ref: item.ref,
    name: item.name,
    title: item.text,
    impact: item.impact,
    fields,
    importId: making.importId,
    importSource: { ...item.source, item: item.id },
  }
}

function themeOf(making: Making, item: DraftItem, placed: Placed): NewTheme {
  const known = item.leads.map((lead) => making.people.get(lead)).find((id) => id !== undefined)
  return { ...common(making, item, placed), leadId: known ?? null, leadsAsWritten: item.leads }
}

type ActionPlace = Placed & {
  themeId: string
  objectiveId: string | null
  parentId: string | null
}

function addAction(
  rows: PlanRows,
  making: Making,
  item: DraftItem,
  { themeId, objectiveId, parentId, ...placed }: ActionPlace,
): void {
  const { councilId, personId, people } = making
  const { due, rating } = item
  rows.actions.push({
    ...common(making, item, placed),
    themeId,
    objectiveId,
    parentId,
    text: '',
    accountableId: people.get(item.leads[0] ?? '') ?? null,
    state: stateFrom(item, making.corrected.draft.scale),
    levelAsWritten: rating === null ? null : writtenLevel(making.corrected.draft.scale, rating.text),
    ...datesOf(due),
    ...firstOf(item),
  })
  rows.leads.push(
    ...item.leads.map((asWritten, position) => ({
      councilId,
      id: newId(),
      actionId: placed.id,
      position,
      asWritten,
      personId: people.get(asWritten) ?? null,
    })),
  )
  const first = firstDateOf(item)
  const dates = [
    ...(first === null ? [] : [{ dueOn: first.date, dueText: first.text, reason: null }]),
    ...(due === null
      ? []
      : [{ dueOn: due.date, dueText: due.text, reason: first === null ? null : movedBefore }]),
  ]
  rows.dates.push(
    ...dates.map((date, position) => ({
      ...{ ...date, councilId, actionId: placed.id, position },
      ...{ setBy: personId, decidedBy: null, decidedOn: null, retrospective: false },
    })),
  )
  if (rating !== null) {
    rows.ratings.push({
      councilId,
      actionId: placed.id,
      confidence: null,
      asWritten: rating.text,
      reason: null,
      givenBy: null,
    })
  }
}

function stateFrom({ rating }: DraftItem, scale: PlanDraft['scale']): DeliveryState {
  if (rating === null) return 'not-started'
  const level = scale?.levels.find(({ code }) => code === rating.text)
  const stop = ratingStop({ code: rating.text, label: level?.label ?? '', status: rating.status })
  return stop ?? (rating.status === null ? 'not-started' : stateOf[rating.status])
}

/** An action that stands still or is no longer to be done says why in the record: here, in the words of the document. */
export function whySo({ state, levelAsWritten }: NewAction): { reason?: string } {
  const stopped = state === 'paused' || state === 'cancelled'
  return stopped && levelAsWritten !== null ? { reason: levelAsWritten } : {}
}

function datesOf(
  due: DraftItem['due'],
): Pick<NewAction, 'dueOn' | 'dueText' | 'duePrecision' | 'dueRepeats'> {
  if (due === null) return { dueOn: null, dueText: '', duePrecision: null, dueRepeats: null }
  return { dueOn: due.date, dueText: due.text, duePrecision: due.precision, dueRepeats: due.repeats }
}

/** A date that had been moved when the document was written keeps the one before it as its first. */
function firstOf(item: DraftItem): Pick<NewAction, 'firstDueOn' | 'firstDueText' | 'timesMoved'> {
  const first = firstDateOf(item)
  return first === null ? {} : { firstDueOn: first.date, firstDueText: first.text, timesMoved: 1 }
}

const movedBefore = 'In the document that the plan was made from'

/** The level with its meaning, where the plan's own key gives one: "1 Achieved". */
export function writtenLevel(scale: PlanDraft['scale'], written: string): string {
  const level = scale?.levels.find((one) => one.code === written)
  return level === undefined || level.label === '' || level.label === written
    ? written
    : `${written} ${level.label}`
}

function criteriaOf(making: Making, item: DraftItem, id: string): NewCriterion[] {
  return item.successCriteria.map((text, position) => ({
    councilId: making.councilId,
    planId: making.planId,
    importId: making.importId,
    themeId: item.level === 'theme' ? id : null,
    objectiveId: item.level === 'objective' ? id : null,
    actionId: item.level === 'action' ? id : null,
    position,
    text,
    test: null,
    testedHow: null,
    baseline: null,
    nowAt: null,
    target: null,
    result: 'untested',
    nextTestOn: null,
  }))
}

function idOf(ids: Map<string, string>, item: DraftItem): string {
  return ids.get(item.id) ?? newId()
}
