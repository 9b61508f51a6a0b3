import { saveObjective, saveTheme } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Fate } from './choice.ts'
import type { Drawn } from './difference.draw.ts'
import { type Source, tell } from './difference.tell.ts'
import { titleOfNode } from './difference-words.ts'
import type { PlanNode } from './node.ts'
import type { Spots } from './spots.ts'

type Sealing = { heading: PlanNode; fate: Fate; source: Source; spots: Spots; drawn: Drawn }

/** What becomes of a theme or an objective that the newer version no longer has, as somebody said. Its row stays, with its past. */
export async function sealHeading(trx: Trx, { heading, fate, source, spots, drawn }: Sealing): Promise<void> {
  const because = { ...source, reason: fate.reason === '' ? source.reason : fate.reason }
  if (fate.kind === 'merged') {
    for (const { id, level } of spots.childrenOf(heading.id)) spots.put(id, level, fate.into)
    await leaveLists(trx, heading, 'merged')
    const into = drawn.was.find(({ id }) => id === fate.into)
    return tell(trx, heading, because, {
      deed: 'merge',
      details: { intoId: fate.into, into: into === undefined ? 'another' : titleOfNode(into) },
    })
  }
  if (fate.kind === 'withdrawn') {
    await leaveLists(trx, heading, 'withdrawn')
    return tell(trx, heading, because, { deed: 'cancel', details: { to: 'withdrawn' } })
  }
  return tell(trx, heading, because, { deed: 'keep', details: {} })
}

async function leaveLists(trx: Trx, { id, level }: PlanNode, state: 'merged' | 'withdrawn'): Promise<void> {
  if (level === 'theme') await saveTheme(trx, id, { state })
  else await saveObjective(trx, id, { state })
}
