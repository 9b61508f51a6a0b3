import { withRef } from '#src/kit/with-ref.ts'
import { isAccepted, saveAction, takeStep } from '#src/features/actions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import type { Fate } from './choice.ts'
import { type Source, tell } from './difference.tell.ts'
import type { Drawn } from './difference.draw.ts'
import type { PlanNode } from './node.ts'

type Sealing = {
  action: PlanNode
  fate: Fate
  source: Source
  person: Person | null
  now: Date
  drawn: Drawn
}

/** What becomes of an action that the newer version no longer has, as somebody said. It never leaves the record. */
export async function sealFate(trx: Trx, sealing: Sealing): Promise<void> {
  const { action, fate, source, person, now, drawn } = sealing
  const state = drawn.live.actions.find(({ id }) => id === action.id)?.state
  const because = { ...source, reason: fate.reason === '' ? source.reason : fate.reason }
  switch (fate.kind) {
    case 'withdrawn': {
      if (person === null) throw new Error('Only a person withdraws an action')
      const step = { deed: 'cancel', note: because.reason, rev: null, importId: source.entry.importId, now }
      const outcome = await takeStep(trx, person, { actionId: action.id, ...step })
      if (!outcome.done) throw new Error(`It was offered, and could not be done: ${outcome.sentence}`)
      return
    }
    case 'merged': {
      const into = drawn.was.find(({ id }) => id === fate.into)
      await saveAction(trx, action.id, { state: 'superseded', stateSince: now })
      await tell(trx, action, because, {
        deed: 'merge',
        details: { from: state, to: 'superseded', intoId: fate.into, into: nameOf(into) },
      })
      return
    }
    case 'completed':
      if (state !== undefined && isAccepted(state)) {
        await tell(trx, action, because, { deed: 'keep', details: {} })
        return
      }
      await saveAction(trx, action.id, { state: 'complete', stateSince: now })
      await tell(trx, action, because, { deed: 'accept', details: { from: state, to: 'complete' } })
      return
    case 'kept':
      await tell(trx, action, because, { deed: 'keep', details: {} })
  }
}

function nameOf(node: PlanNode | undefined): string {
  return node === undefined ? 'another action' : withRef(node.ref, node.text)
}
