import { recordEntry } from '#src/features/history/index.ts'
import { lockPlan } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { isOpen } from './version-life.ts'
import { insertVersion, listVersions } from './version.store.ts'
import { nameOf, nextNumbers } from './version.ts'

export type Beginning = {
  councilId: string
  planId: string
  personId: string
  size: 'change' | 'anew'
  label: string
}

export type Begun = { begun: true; id: string } | { begun: false; id: string; sentence: string }

/** Begins the next version of a plan, told against the one in force. A plan has one in the making at a time. */
export async function beginVersion(trx: Trx, beginning: Beginning): Promise<Begun> {
  const { councilId, planId, personId, size, label } = beginning
  await lockPlan(trx, planId)
  const versions = await listVersions(trx, planId)
  const open = versions.find(({ state }) => isOpen(state))
  if (open !== undefined)
    return {
      begun: false,
      id: open.id,
      sentence: `${nameOf(open)} is in the making. Finish it or give it up before another is begun.`,
    }
  const numbers = nextNumbers(versions.filter(({ state }) => state !== 'rejected'))
  const number = size === 'change' ? (numbers.change ?? numbers.anew) : numbers.anew
  const [major = 1, minor = 0] = number.split('.').map(Number)
  const basedOnId = versions.find(({ state }) => state === 'published')?.id ?? null
  const id = await insertVersion(trx, {
    ...{ councilId, planId, major, minor, label, basedOnId },
    changeSummary: '',
    begunBy: personId,
  })
  await recordEntry(trx, {
    councilId,
    personId,
    deed: 'version.begin',
    subjectKind: 'version',
    subjectId: id,
    planId,
    details: { number, label },
  })
  return { begun: true, id }
}
