import { listEntries } from '#src/features/history/index.ts'
import { findPlan } from '#src/features/plans/index.ts'
import { contentHash, type PlanDocument, type Seal } from '#src/features/reports/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Visit } from '#src/kit/http/visit.ts'
import type { Person } from '#src/kit/person.ts'
import { sayChanges } from './changes.words.ts'
import { listComments } from './comment.store.ts'
import { listConsultations } from './consultation.store.ts'
import { findLastSnapshot, type Kept } from './snapshot.store.ts'
import { maySeeState, mayKeepVersions, partsOf } from './version.access.ts'
import { compareWithBase, contentOf } from './version.compare.ts'
import { tellHistory } from './version-history.ts'
import { isDecided, stepsFor } from './version-life.ts'
import { whatIsMissing } from './version-needs.ts'
import type { VersionProps } from './version.page.tsx'
import { findFacts } from './version.step.ts'
import { findVersion } from './version.store.ts'
import type { PlanVersion } from './version.ts'

/** A version that this person may see; null where there is none, or it is not for them yet. */
export async function findSeen(trx: Trx, person: Person, id: string): Promise<PlanVersion | null> {
  const version = await findVersion(trx, id)
  return version !== null && maySeeState(person, version.state) ? version : null
}

export type Draft = { plan: PlanDocument; number: number; seal: Seal }

/** A frozen draft with its seal, counted again from the store. */
export function draftOf(kept: Kept): Draft {
  return {
    plan: contentOf(kept),
    number: kept.number,
    seal: {
      frozenOn: dayOf(kept.frozenAt),
      by: kept.frozenByName ?? 'The council',
      sha256: kept.contentSha256,
      unchanged: contentHash(kept.content) === kept.contentSha256,
    },
  }
}

/** Everything that the page of a version shows to this person. */
export async function gatherVersionPage(trx: Trx, visit: Visit, version: PlanVersion): Promise<VersionProps> {
  const { person, now, council } = visit
  const today = dayOf(now)
  const comparing = { version, council: council.name, now }
  const [plan, basedOn, last, consultations, facts, compared, entries] = await Promise.all([
    findPlan(trx, version.planId),
    version.basedOnId === null ? null : findVersion(trx, version.basedOnId),
    findLastSnapshot(trx, version.id),
    listConsultations(trx, version.id),
    findFacts(trx, comparing),
    compareWithBase(trx, comparing),
    listEntries(trx, { subjectKind: 'version', subjectId: version.id }),
  ])
  const open = consultations.some(({ closedAt }) => closedAt === null)
  return {
    version,
    basedOn,
    draft: last === null ? null : draftOf(last),
    consultations: await Promise.all(
      consultations.map(async (consultation) => ({
        consultation,
        comments: await listComments(trx, consultation.id),
      })),
    ),
    steps: stepsFor(version.state, partsOf(person)).map((step) => ({
      step,
      missing: whatIsMissing(step, facts, { personId: person.id, today }),
    })),
    mayConsultLate:
      mayKeepVersions(person) === true && isDecided(version.state) && version.state !== 'superseded' && !open,
    changes: compared === null || plan === null ? null : sayChanges(compared, plan.words),
    history: tellHistory(entries),
    today,
  }
}
