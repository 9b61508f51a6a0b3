import { agreeRequest, askForDate, findWaiting, refuseRequest } from '#src/features/changes/index.ts'
import { insertEvidence, insertEvidenceLink, storeFile, type Strength } from '#src/features/evidence/index.ts'
import { recordEntry } from '#src/features/history/index.ts'
import { type DeliveryState, judgeDifference, saveAction } from '#src/features/actions/index.ts'
import {
  acceptUpdate,
  findUpdate,
  findReportable,
  giveUpdate,
  returnUpdate,
} from '#src/features/updates/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Ids } from './ids.ts'
import { idOf } from './load-plan.ts'
import { shiftDate, shiftHappening } from './shift.ts'
import type { Action, Council, Evidence, Move, Update } from './types.ts'

/** Something that somebody did at a moment: done again in order, they make the record. */
export type Happening = { at: Date; happen: (trx: Trx) => Promise<void> }

type Scene = {
  council: Council
  ids: Ids
  action: Action
  actionId: string
  when: (day: string, hour: number) => Date
  planned: (day: string) => string
}

/** Everything that happened to the plan's actions, in the order in which it happened. */
export function listHappenings(council: Council, ids: Ids, monday: string): Happening[] {
  const actions = council.plan.themes.flatMap((theme) =>
    theme.objectives.flatMap((objective) => objective.actions),
  )
  return actions
    .flatMap((action) => {
      const scene: Scene = {
        council,
        ids,
        action,
        actionId: idOf(ids.action, action.ref),
        when: (day, hour) =>
          new Date(`${shiftHappening(day, council.anchor, monday)}T${String(hour).padStart(2, '0')}:00:00Z`),
        planned: (day) => shiftDate(day, council.anchor, monday),
      }
      return [
        ...deliveryOf(scene),
        ...action.evidence.map((evidence) => evidenceHappening(scene, evidence)),
        ...action.updates.flatMap((update) => updateHappenings(scene, update)),
        ...action.moves.flatMap((move) => moveHappenings(scene, move)),
        ...action.difference.map((judged) => ({
          at: scene.when(judged.on, 15),
          happen: async (trx: Trx) => {
            await judgeDifference(trx, {
              councilId: ids.council,
              actionId: scene.actionId,
              personId: ids.person[judged.by],
              now: scene.when(judged.on, 15),
              difference: judged.value,
              note: judged.note,
            })
          },
        })),
      ]
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

const deeds: Partial<Record<DeliveryState, string>> = {
  'in-progress': 'start',
  paused: 'pause',
  submitted: 'submit',
  complete: 'accept',
  embedding: 'embed',
  embedded: 'verify',
  regressed: 'regress',
}

/** The steps as the council took them; some were taken by a body before the product was there to ask who may. */
function deliveryOf({ ids, action, actionId, when }: Scene): Happening[] {
  let from: DeliveryState = 'not-started'
  return action.delivery.map((event) => {
    const at = when(event.on, 14)
    const to: DeliveryState = event.to
    const before = from
    from = to
    const deed =
      to === 'in-progress' && before === 'submitted'
        ? 'return'
        : to === 'in-progress' && before === 'paused'
          ? 'resume'
          : (deeds[to] ?? 'start')
    return {
      at,
      happen: async (trx) => {
        await saveAction(trx, actionId, { state: to, stateSince: at })
        await recordEntry(trx, {
          councilId: ids.council,
          personId: ids.person[event.by],
          deed: `action.${deed}`,
          subjectKind: 'action',
          subjectId: actionId,
          planId: ids.plan,
          details: { from: before, to },
          reason: event.note,
        })
      },
    }
  })
}

/** An audit hears the file, its worker and the family; a number or a round of talks is one source; a form one account. */
function strengthOf({ kind }: Evidence): Strength | null {
  if (/audit/.test(kind)) return 'triangulated'
  if (kind === 'staff_form') return 'anecdotal'
  return kind === 'indicator' || kind === 'dip_sample' || /feedback$/.test(kind) ? 'single' : null
}

function evidenceHappening({ ids, action, actionId, when }: Scene, evidence: Evidence): Happening {
  const at = when(evidence.on, 9)
  return {
    at,
    happen: async (trx) => {
      const bytes = evidence.fileText === null ? null : new TextEncoder().encode(evidence.fileText)
      const sha256 = bytes === null ? null : await storeFile(trx, ids.council, bytes)
      const addedBy = ids.person[evidence.addedBy]
      const id = await insertEvidence(trx, {
        councilId: ids.council,
        title: evidence.title,
        strength: strengthOf(evidence),
        family: evidence.family,
        kind: evidence.kind,
        datedOn: at.toISOString().slice(0, 10),
        periodFrom:
          evidence.periodFrom === null ? null : when(evidence.periodFrom, 12).toISOString().slice(0, 10),
        periodTo: evidence.periodTo === null ? null : when(evidence.periodTo, 12).toISOString().slice(0, 10),
        note: evidence.note ?? '',
        link: evidence.link,
        sha256,
        fileName: bytes === null ? null : `${action.ref} ${evidence.title}.txt`,
        mediaType: bytes === null ? null : 'text/plain; charset=utf-8',
        sizeBytes: bytes?.byteLength ?? null,
        addedBy,
      })
      await insertEvidenceLink(trx, {
        councilId: ids.council,
        evidenceId: id,
        actionId,
        direction: evidence.bears,
        note: evidence.note ?? '',
        linkedBy: addedBy,
      })
      await recordEntry(trx, {
        councilId: ids.council,
        personId: addedBy,
        deed: 'evidence.add',
        subjectKind: 'action',
        subjectId: actionId,
        planId: ids.plan,
        details: { evidence: id, title: evidence.title, family: evidence.family },
      })
    },
  }
}

function updateHappenings({ council, ids, actionId, when, planned }: Scene, update: Update): Happening[] {
  const nameOf = (key: string) => council.people.find((person) => person.key === key)?.name ?? ''
  const at = when(update.on, 10)
  let id: string | null = null
  const given: Happening = {
    at,
    happen: async (trx) => {
      const reportable = await findReportable(trx, actionId, { formKey: null, hold: true })
      if (reportable === null)
        throw new Error(`The story tells an update on an action that is not there: ${actionId}`)
      const outcome = await giveUpdate(trx, reportable, {
        councilId: ids.council,
        authorId: ids.person[update.by],
        workingWell: update.workingWell ?? '',
        howDoWeKnow: update.howDoWeKnow ?? '',
        worried: update.worried ?? '',
        nextSteps: update.whatNext.map((step) => ({
          text: step.text,
          who: nameOf(step.who),
          byOn: planned(step.by),
        })),
        confidence: update.confidence,
        confidenceReason: update.reason ?? '',
        formKey: null,
        now: at,
      })
      id = outcome.id
    },
  }
  const decision = update.accepted ?? update.returned
  if (decision === null) return [given]
  const decidedAt = when(decision.on, 16)
  const settled: Happening = {
    at: decidedAt,
    happen: async (trx) => {
      const found = id === null ? null : await findUpdate(trx, id)
      if (found === null) throw new Error('An update of the example was settled before it was given')
      const decided = {
        councilId: ids.council,
        update: found,
        personId: ids.person[decision.by],
        now: decidedAt,
      }
      if (update.returned === null) await acceptUpdate(trx, decided)
      else await returnUpdate(trx, { ...decided, reason: update.returned.reason })
    },
  }
  return [given, settled]
}

/** Each move as it was asked for and decided, by somebody who had not asked for it; what waits is asked for only. */
function moveHappenings({ council, ids, actionId, when, planned }: Scene, move: Move): Happening[] {
  const askedAt = when(move.askedOn, 12)
  const asked: Happening = {
    at: askedAt,
    happen: async (trx) => {
      const outcome = await askForDate(trx, {
        councilId: ids.council,
        personId: ids.person[move.askedBy],
        actionId,
        to: { on: planned(move.to), text: '', precision: 'day', repeats: null },
        reviewOn: null,
        reason: move.reason,
        effect: move.effectOnChildren,
        options: move.options,
        rev: null,
        now: askedAt,
      })
      if (!outcome.asked)
        throw new Error(`The example asks for a date that cannot be asked for: ${outcome.why}`)
    },
  }
  if (move.outcome === 'pending' || move.decidedOn === null) return [asked]
  const at = when(move.decidedOn, 13)
  const decided: Happening = {
    at,
    happen: async (trx) => {
      const request = await findWaiting(trx, actionId)
      if (request === null) throw new Error('The example decides on a date that nobody asked for')
      const writer = council.people.find(({ key }) => key === (move.askedBy === 'seun' ? 'angela' : 'seun'))
      const deciding = {
        councilId: ids.council,
        request,
        person: { id: ids.person[writer?.key ?? 'seun'], name: writer?.name ?? '' },
        words: move.decisionWords,
        reference: move.decisionRef ?? '',
        now: at,
      }
      await (move.outcome === 'agreed' ? agreeRequest : refuseRequest)(trx, deciding)
    },
  }
  return [asked, decided]
}
