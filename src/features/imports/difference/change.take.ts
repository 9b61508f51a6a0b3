import { withRef } from '#src/kit/with-ref.ts'
import {
  insertLeads,
  insertRatings,
  listLeads,
  redateAction,
  removeLeads,
  saveAction,
} from '#src/features/actions/index.ts'
import { saveObjective, saveTheme } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { takeBeside } from './beside.take.ts'
import type { Drawn } from './difference.draw.ts'
import { type Source, tell } from './difference.tell.ts'
import type { PlanNode } from './node.ts'
import type { Change } from './plan-difference.ts'
import type { Spots } from './spots.ts'

type Taking = {
  change: Change
  ids: ReadonlyMap<string, string>
  spots: Spots
  source: Source
  now: Date
  drawn: Drawn
}

export type Both = { was: PlanNode; now: PlanNode }

/** Takes one change of a newer version into the plan, with its entry in the record. */
export async function takeChange(trx: Trx, taking: Taking): Promise<void> {
  const { change, source, drawn } = taking
  switch (change.kind) {
    case 'added':
    case 'removed':
      return
    case 'reworded':
      return reword(trx, change, taking)
    case 'redated':
      return redate(trx, change, taking)
    case 'rerated':
      return rerate(trx, change, source)
    case 'led':
      return lead(trx, withHelpers(change, drawn.difference.oneLead), source)
    case 'moved':
      return move(trx, change, taking)
    case 'renumbered':
      await saveRef(trx, change)
      return tell(trx, change.was, source, {
        deed: 'renumber',
        details: { from: change.was.ref ?? 'none', to: change.now.ref ?? 'none' },
      })
    case 'beside':
      return takeBeside(trx, change, { source, criteria: drawn.live.criteria })
  }
}

/** The whole wording changes; a short title that somebody gave stays. */
async function reword(trx: Trx, { was, now }: Both, { source, drawn }: Taking): Promise<void> {
  const action = drawn.live.actions.find(({ id }) => id === was.id)
  if (was.level === 'theme') await saveTheme(trx, was.id, { title: now.text })
  else if (was.level === 'objective') await saveObjective(trx, was.id, { title: now.text })
  else
    await saveAction(
      trx,
      was.id,
      action === undefined || action.text === '' ? { title: now.text } : { text: now.text },
    )
  await tell(trx, was, source, { deed: 'reword', details: { from: was.text, to: now.text } })
}

async function redate(trx: Trx, { was, now }: Both, { source, drawn, now: at }: Taking): Promise<void> {
  const due = drawn.dues.get(now.id) ?? null
  await redateAction(trx, {
    ...source.entry,
    actionId: was.id,
    to: {
      on: due?.date ?? null,
      text: due?.text ?? '',
      precision: due?.precision ?? null,
      repeats: due?.repeats ?? null,
    },
    reason: source.reason,
    decidedBy: null,
    decidedOn: null,
    askedOn: dayOf(at),
  })
}

/** The level as written changes; it moves neither the delivery nor the confidence, which people say on the action. */
async function rerate(trx: Trx, { was, now }: Both, source: Source): Promise<void> {
  const { councilId, personId } = source.entry
  if (now.rating !== null)
    await insertRatings(trx, [
      {
        councilId,
        actionId: was.id,
        confidence: null,
        asWritten: now.rating,
        reason: source.reason,
        givenBy: personId,
      },
    ])
  await saveAction(trx, was.id, { levelAsWritten: now.rating })
  await tell(trx, was, source, {
    deed: 'level',
    details: { from: was.rating ?? 'no rating', to: now.rating ?? 'no rating' },
  })
}

/** Those who help stay where the document names one lead only for each action. */
function withHelpers({ was, now }: Both, oneLead: boolean): Both {
  if (!oneLead || was.level !== 'action') return { was, now }
  const named = new Set(now.leads.map(({ asWritten }) => asWritten))
  const helping = was.leads.slice(1).filter(({ asWritten }) => !named.has(asWritten))
  return { was, now: { ...now, leads: [...now.leads, ...helping] } }
}

async function lead(trx: Trx, { was, now }: Both, source: Source): Promise<void> {
  const [first] = now.leads
  if (was.level === 'theme')
    await saveTheme(trx, was.id, {
      leadId: first?.personId ?? null,
      leadsAsWritten: now.leads.map(({ asWritten }) => asWritten),
    })
  else {
    const before = (await listLeads(trx, [was.id])).get(was.id) ?? []
    // Whoever is named as before goes on answering by post.
    const postOf = (written: string) => before.find((one) => one.asWritten === written)?.postId ?? null
    await removeLeads(trx, was.id)
    await insertLeads(
      trx,
      now.leads.map(({ asWritten, personId }, position) => ({
        ...{ asWritten, personId, postId: postOf(asWritten) },
        councilId: source.entry.councilId,
        id: newId(),
        actionId: was.id,
        position,
      })),
    )
    await saveAction(trx, was.id, { accountableId: first?.personId ?? null })
  }
  await tell(trx, was, source, {
    deed: 'lead',
    details: { from: was.leads[0]?.asWritten ?? null, to: first?.asWritten ?? 'nobody yet' },
  })
}

/** Its place under another part; where only the order changed, the order alone (saved with all others). */
async function move(trx: Trx, { was, now }: Both, { ids, spots, source, drawn }: Taking): Promise<void> {
  const parent = now.parent === null ? null : (ids.get(now.parent) ?? null)
  if (parent === was.parent) return
  spots.put(was.id, was.level, parent)
  await tell(trx, was, source, {
    deed: 'move',
    details: { from: titleOf(drawn.was, was.parent), to: titleOf(drawn.now, now.parent) },
  })
}

export function titleOf(nodes: readonly PlanNode[], id: string | null): string {
  const node = nodes.find((one) => one.id === id)
  return node === undefined ? 'no theme' : withRef(node.ref, node.text)
}

async function saveRef(trx: Trx, { was, now }: Both): Promise<void> {
  const change = { ref: now.ref }
  if (was.level === 'theme') await saveTheme(trx, was.id, change)
  else if (was.level === 'objective') await saveObjective(trx, was.id, change)
  else await saveAction(trx, was.id, change)
}
