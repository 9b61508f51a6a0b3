import { findPlan, lockPlan, type Plan, type Theme } from '#src/features/plans/index.ts'
import { type DetailsWarning, faultsOf, lookThrough, mustAsk } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { field, type Parsed, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, refused, type Visit } from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'

export const options = { width: 'task' as const, current: paths.plans() }

export type OnPlan = { trx: Trx; visit: Visit; plan: Plan }

/** A live plan that has parts of its own, held where something is sent to be kept. */
export async function onOwnPlan(
  visit: Visit,
  planId: string,
  work: (on: OnPlan) => Promise<Answer>,
  { hold }: { hold: boolean },
): Promise<Answer> {
  return visit.trx(async (trx) => {
    if (hold) await lockPlan(trx, planId)
    const plan = await findPlan(trx, planId)
    return plan === null ? notFound : withOwn({ trx, visit, plan }, work)
  })
}

/** The same for a part that is known by itself: `find` gives the part and so its plan. */
export async function onPart<T extends { planId: string }>(
  visit: Visit,
  { name, find, hold }: { name: string; find: (trx: Trx, id: string) => Promise<T | null>; hold: boolean },
  work: (on: OnPlan, part: T) => Promise<Answer>,
): Promise<Answer> {
  const id = visit.params[name] ?? ''
  return visit.trx(async (trx) => {
    const before = await find(trx, id)
    if (before === null) return notFound
    if (hold) await lockPlan(trx, before.planId)
    const [part, plan] = [await find(trx, id), await findPlan(trx, before.planId)]
    if (part === null || plan === null) return notFound
    return withOwn({ trx, visit, plan }, async (on) => work(on, part))
  })
}

/** A theme or an objective that its plan still has: in one that was merged or withdrawn nothing changes. */
export function ofPlan<T extends Pick<Theme, 'state'>>(
  find: (trx: Trx, id: string) => Promise<T | null>,
): (trx: Trx, id: string) => Promise<T | null> {
  return async (trx, id) => {
    const found = await find(trx, id)
    return found?.state === 'live' ? found : null
  }
}

async function withOwn(on: OnPlan, work: (on: OnPlan) => Promise<Answer>): Promise<Answer> {
  if (on.plan.kind === 'obsession')
    return refused('An obsession is made of other plans’ actions. Choose them on its page instead.')
  if (on.plan.state !== 'live') return refused('This plan is no longer live, so nothing in it changes.')
  return work(on)
}

/** What is shown on a form: what was typed, what is wrong with it, and what looks like a child's details. */
export type Shown = { typed: Record<string, string>; faults: Fault[]; warning: DetailsWarning | null }

export function asked(was: Record<string, string>): Shown {
  return { typed: was, faults: [], warning: null }
}

const labels = {
  ref: 'the number',
  title: 'what it says',
  text: 'the full wording',
  impact: 'what will be different',
  due: 'the date',
  criterion: 'how you will know',
  why: 'the reason',
}

/** A parsed form, looked through for children's details; or what to show again. */
export async function looked<T>(
  visit: Visit,
  parsed: Parsed<T>,
): Promise<{ words: T; cleared: DetailsWarning | null } | { again: Shown }> {
  const was = typed(visit.fields)
  if (!parsed.ok) return { again: { typed: was, faults: parsed.faults, warning: null } }
  const places = Object.entries(labels).map(([name, label]) => ({
    field: name,
    label,
    text: field(visit.fields, name),
  }))
  const warning = await lookThrough({ places, file: null, council: visit.council.name })
  if (warning !== null && mustAsk(warning, visit.fields.values))
    return { again: { typed: was, faults: faultsOf(warning), warning } }
  return { words: parsed.input, cleared: warning }
}

/**
 * Somebody went back to a form that had added a part, and sent other words: they are shown, under a key of their own. Null
 * where the form only came twice.
 */
export function sentOtherwise(
  visit: Visit,
  kept: { title: string },
  { title }: { title: string },
): Shown | null {
  if (title === kept.title) return null
  const message = `This form was sent before: “${kept.title}” is in the plan, where you can change it. What you wrote now is below; send it to add it too`
  return {
    typed: { ...typed(visit.fields), formKey: newId() },
    faults: [{ field: '', message }],
    warning: null,
  }
}

export function byOf({ council, person }: Visit): { councilId: string; personId: string } {
  return { councilId: council.id, personId: person.id }
}

/** Somebody else changed the part while this form was open. */
export function changedMeanwhile(visit: Visit, part: { rev: number; title: string }): Shown | null {
  const rev = field(visit.fields, 'rev')
  if (rev === '' || rev === String(part.rev)) return null
  const message = `Somebody else changed this while you had it open. It now says “${part.title}”. What you wrote is below; send it again if you still want it`
  return {
    typed: { ...typed(visit.fields), rev: String(part.rev) },
    faults: [{ field: '', message }],
    warning: null,
  }
}
