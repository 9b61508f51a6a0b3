import { type NewEntry, recordEntry } from '#src/features/history/index.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import {
  type CommentAnswer,
  findComment,
  insertComment,
  type NewComment,
  saveAnswer,
} from './comment.store.ts'
import type { PlanComment } from './comment.ts'
import type { Consultation } from './consultation.ts'

/** What the guard against children's details asked about, if it did. */
type Cleared = { cleared: { like: string[]; where: string[] } | null }

/** Keeps what somebody said of the frozen plan. The same form sent twice is one comment. */
export async function giveComment(
  trx: Trx,
  comment: NewComment & Cleared & { versionId: string },
): Promise<string> {
  const { cleared, versionId, ...asked } = comment
  await holdRow(trx, 'person', asked.enteredBy)
  const known = await findComment(trx, asked.id)
  if (known?.text === asked.text) return known.id
  const id = known === null ? asked.id : newId()
  const kept = { ...asked, id }
  await insertComment(trx, kept)
  const entry = {
    councilId: kept.councilId,
    personId: kept.enteredBy,
    subjectKind: 'version' as const,
    subjectId: versionId,
    planId: kept.planId,
  }
  await recordEntry(
    trx,
    { ...entry, deed: 'comment.give', details: { comment: id, own: kept.own } },
    ...clearing(entry, id, cleared),
  )
  return id
}

/** Answers a comment: what the council makes of it, and why. An earlier answer stays in the record. */
export async function answerComment(
  trx: Trx,
  answering: {
    councilId: string
    consultation: Pick<Consultation, 'planId' | 'versionId'>
    comment: Pick<PlanComment, 'id' | 'disposition'>
    answer: CommentAnswer
  } & Cleared,
): Promise<void> {
  const { councilId, consultation, comment, answer, cleared } = answering
  await saveAnswer(trx, comment.id, answer)
  const entry = {
    councilId,
    personId: answer.answeredBy,
    subjectKind: 'version' as const,
    subjectId: consultation.versionId,
    planId: consultation.planId,
  }
  await recordEntry(
    trx,
    {
      ...entry,
      deed: 'comment.answer',
      details: { comment: comment.id, from: comment.disposition, to: answer.disposition },
      reason: answer.reason,
    },
    ...clearing(entry, comment.id, cleared),
  )
}

type Entry = Omit<NewEntry, 'deed' | 'details' | 'reason'>

function clearing(entry: Entry, comment: string, cleared: Cleared['cleared']): NewEntry[] {
  return cleared === null ? [] : [{ ...entry, deed: 'details.clear', details: { comment, ...cleared } }]
}
