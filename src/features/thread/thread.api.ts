import { z } from 'zod'
import { families, findEvidence, listEvidenceOf } from '#src/features/evidence/index.ts'
import { listEntries } from '#src/features/history/index.ts'
import { listCriteria } from '#src/features/criteria/index.ts'
import {
  confidenceShown,
  findAction,
  heardSince,
  listDueDates,
  listLeads,
  listMilestones,
  mayViewPlan,
  nameLead,
} from '#src/features/actions/index.ts'
import { actionAnswer } from '#src/features/plans/index.ts'
import { listCoverages, listFindingsOf, listSources } from '#src/features/sources/index.ts'
import {
  type Api,
  dayShape,
  fieldsShape,
  idShape,
  instantShape,
  notHere,
  pageFrom,
  pageOf,
  said,
} from '#src/kit/api/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { listActionsSupported } from './evidence-links.store.ts'

const text = z.string()
const maybe = text.nullable()
const direction = z.enum(['supports', 'contradicts', 'neutral'])
const evidenceParts = { id: idShape, title: text, family: z.enum(families), datedOn: dayShape }

const wholeAction = {
  name: 'WholeAction',
  shape: actionAnswer.shape.extend({
    fields: fieldsShape,
    leads: z
      .array(
        z.object({
          personId: idShape.nullable(),
          postId: idShape.nullable(),
          post: maybe,
          name: maybe,
          jobTitle: maybe,
          asWritten: text,
        }),
      )
      .meta({ description: 'The first answers for it; the others help' }),
    dates: z
      .array(
        z.object({
          position: z.int(),
          dueOn: dayShape.nullable(),
          dueText: text,
          setAt: instantShape,
          reason: maybe,
          decidedBy: maybe,
          decidedOn: dayShape.nullable(),
        }),
      )
      .meta({ description: 'Every date it has had, the first one first' }),
    milestones: z.array(
      z.object({
        id: idShape,
        title: text,
        dueOn: dayShape.nullable(),
        state: z.enum(['open', 'met', 'missed', 'dropped']),
        metOn: dayShape.nullable(),
      }),
    ),
    criteria: z
      .array(
        z.object({
          id: idShape,
          text,
          test: z.enum(['measure', 'audit', 'voice', 'document', 'judgement']).nullable(),
          testedHow: maybe,
          baseline: maybe,
          nowAt: maybe,
          target: maybe,
          result: z.enum(['untested', 'not-met', 'partly-met', 'met', 'sustained']),
          nextTestOn: dayShape.nullable(),
        }),
      )
      .meta({ description: 'How the council will know that it worked' }),
    evidence: z.array(z.object({ ...evidenceParts, direction })),
    findings: z.array(
      z.object({ id: idShape, sourceId: idShape, number: maybe, text, coverage: z.enum(['full', 'part']) }),
    ),
  }),
}

const entry = {
  name: 'Entry',
  shape: z.object({
    id: idShape,
    at: instantShape,
    personId: idShape.nullable(),
    personName: maybe,
    deed: text.meta({ description: 'noun.verb, in the field’s words: action.accept' }),
    details: z.record(z.string(), z.unknown()),
    reason: maybe,
  }),
}

const evidence = {
  name: 'Evidence',
  shape: z.object({
    ...evidenceParts,
    periodFrom: dayShape.nullable(),
    periodTo: dayShape.nullable(),
    note: text,
    link: maybe,
    fileName: maybe,
    mediaType: maybe,
    sizeBytes: z.number().nullable(),
    sha256: maybe,
    addedBy: idShape.nullable(),
    addedByName: maybe,
    addedAt: instantShape,
    actions: z
      .array(z.object({ id: idShape, ref: maybe, title: text, direction }))
      .meta({ description: 'The actions that it bears on' }),
  }),
}

const source = {
  name: 'Source',
  shape: z.object({
    id: idShape,
    kind: text,
    title: text,
    datedOn: dayShape.nullable(),
    findings: z.array(
      z.object({
        id: idShape,
        kind: text,
        number: maybe,
        text,
        place: text,
        actions: z.array(
          z.object({ id: idShape, ref: maybe, title: text, coverage: z.enum(['full', 'part']) }),
        ),
      }),
    ),
  }),
}

export function threadApi(api: Api): void {
  api.one('/actions/{id}', {
    says: 'One action, with its leads, dates, tests of success, evidence and the findings it answers',
    may: mayViewPlan,
    answer: wholeAction,
    find: async (call) => {
      const found = await call.trx(async (trx) => findWhole(trx, call.id, dayOf(call.now)))
      return found === null ? notHere : said(found)
    },
  })
  api.many('/actions/{id}/history', {
    says: 'Who did what to an action, when and why, latest first',
    may: mayViewPlan,
    item: entry,
    find: async (call, wanted) =>
      call.trx(async (trx) => {
        if ((await findAction(trx, call.id)) === null) return notHere
        const { after, limit } = wanted
        const which = { subjectKind: 'action' as const, subjectId: call.id, after, limit: limit + 1 }
        return said(pageOf(await listEntries(trx, which), wanted))
      }),
  })
  api.one('/evidence/{id}', {
    says: 'One piece of evidence, with the actions that it bears on',
    may: mayViewPlan,
    answer: evidence,
    find: async (call) => {
      const found = await call.trx(async (trx) => findWithActions(trx, call.id))
      return found === null ? notHere : said(found)
    },
  })
  api.many('/sources', {
    says: 'What the plans answer: each source with its findings, and the actions that answer them',
    may: mayViewPlan,
    item: source,
    find: async (call, wanted) =>
      call.trx(async (trx) => {
        const { items, next } = pageFrom(await listSources(trx), wanted)
        const covered = await listCoverages(
          trx,
          items.map(({ id }) => id),
        )
        const whole = items.map((one) => ({ ...one, findings: covered.get(one.id) ?? [] }))
        return said({ items: whole, next })
      }),
  })
}

async function findWhole(trx: Trx, id: string, today: string) {
  const action = await findAction(trx, id)
  if (action === null) return null
  const leads = (await listLeads(trx, [id])).get(id) ?? []
  const accountable = leads.find(({ personId }) => personId === action.accountableId) ?? leads[0]
  return {
    ...action,
    leadId: action.accountableId,
    lead: accountable === undefined ? null : nameLead(accountable),
    confidenceShown: confidenceShown(action, heardSince(today)),
    leads,
    dates: (await listDueDates(trx, [id])).get(id) ?? [],
    milestones: await listMilestones(trx, id),
    criteria: await listCriteria(trx, { actionId: id }),
    evidence: await listEvidenceOf(trx, id),
    findings: await listFindingsOf(trx, id),
  }
}

async function findWithActions(trx: Trx, id: string) {
  const found = await findEvidence(trx, id)
  if (found === null) return null
  return { ...found, actions: await listActionsSupported(trx, id) }
}
