import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Person } from '#src/kit/person.ts'
import { type Action, isOwn, partsIn } from './action.ts'
import { rolesIn } from './roles.store.ts'
import { isRound } from './due.ts'
import type { ActionRound } from './round.ts'
import { saveRoundDecision, saveRoundSaid } from './round.store.ts'

export type RoundDeed = 'done' | 'accept' | 'return'

type Taking = { action: Action; round: ActionRound; deed: RoundDeed; note: string; now: Date }

export type RoundOutcome =
  | { done: true }
  | { done: false; why: 'not-yours' | 'missing' | 'changed'; sentence: string }

const laterSentence = 'Somebody else was quicker with this round. See how it stands now.'

/** One round is said to be done by a lead, then accepted or returned by somebody who does not lead the action. */
export async function takeRound(trx: Trx, person: Person, taking: Taking): Promise<RoundOutcome> {
  const { action, round, deed, note, now } = taking
  const refusal = await refusalOf(trx, person, taking)
  if (refusal !== null) return refusal
  const of = { councilId: person.councilId, actionId: action.id, periodFrom: round.from }
  if (deed === 'done')
    await saveRoundSaid(trx, { ...of, periodTo: round.to, note, doneOn: dayOf(now), doneBy: person.id })
  else {
    const state = deed === 'accept' ? 'accepted' : 'returned'
    const decided = { state, decidedOn: dayOf(now), decidedBy: person.id, decisionWords: note } as const
    if (!(await saveRoundDecision(trx, of, decided)))
      return { done: false, why: 'changed', sentence: laterSentence }
  }
  await recordEntry(trx, {
    councilId: person.councilId,
    personId: person.id,
    deed: `round.${deed}`,
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: { round: round.name },
    reason: note,
  })
  return { done: true }
}

async function refusalOf(
  trx: Trx,
  person: Person,
  { action, round, deed, note }: Taking,
): Promise<RoundOutcome | null> {
  const roles = await rolesIn(trx, action)
  const own = isOwn(roles, person)
  const parts = partsIn(roles, person)
  if (deed === 'done' && !parts.includes('lead'))
    return {
      done: false,
      why: 'not-yours',
      sentence: 'A round is said to be done by those who lead the action.',
    }
  if (deed !== 'done' && own)
    return {
      done: false,
      why: 'not-yours',
      sentence:
        'Nobody accepts their own round. The theme’s lead, the programme manager or the quality lead can.',
    }
  if (deed !== 'done' && parts.length === 0)
    return {
      done: false,
      why: 'not-yours',
      sentence: 'A round is accepted by the theme’s lead, the programme manager or the quality lead.',
    }
  const open =
    deed === 'done' ? round.standing === 'due' || round.standing === 'missed' : round.standing === 'awaiting'
  if (!open || !isRound(action.dueRepeats)) return { done: false, why: 'changed', sentence: laterSentence }
  return note === '' ? { done: false, why: 'missing', sentence: asked[deed] } : null
}

const asked: Record<RoundDeed, string> = {
  done: 'Say what was done in this round',
  accept: 'Say what you checked',
  return: 'Say what is still missing',
}
