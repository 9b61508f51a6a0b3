import { z } from 'zod'
import { findAction, mayViewPlan, rolesIn } from '#src/features/actions/index.ts'
import {
  type Api,
  type Call,
  dayShape,
  idShape,
  instantShape,
  notHere,
  notRight,
  notYours,
  pageOf,
  refuse,
  said,
  type Said,
} from '#src/kit/api/index.ts'
import { type DetailsWarning, faultsOf, lookThrough } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { mayAccept, mayReport, mayReportOn, maySettle, settledBefore } from './update.access.ts'
import { acceptUpdate, returnUpdate } from './update.decide.ts'
import { answerFaults, longestAnswer, placesOf, type UpdateInput } from './update.form.ts'
import { findReportable, type Given, giveUpdate, hasOtherWords, type Reportable } from './update.give.ts'
import { findUpdate, listUpdates } from './update.store.ts'
import type { NextStep, Update } from './update.ts'

const colour = z.enum(['red', 'amber', 'green'])
const answer = z.string().trim().nullish().meta({ maxLength: longestAnswer })

const given = {
  name: 'NewUpdate',
  shape: z
    .strictObject({
      workingWell: answer,
      howDoWeKnow: answer,
      worried: answer,
      whatNext: answer,
      confidence: colour.nullish(),
      confidenceReason: answer.meta({ description: 'The board reads it beside red and amber' }),
      noChildrensDetails: z.boolean().nullish().meta({
        description:
          'Words that look like a child’s name, number, date of birth or home are refused with 409 and what was found; true says that they are none, which is kept with the name of whoever says it',
      }),
    })
    .meta({ description: 'Each is optional, but one is needed' }),
}

const update = {
  name: 'Update',
  shape: z.object({
    id: idShape,
    planId: idShape,
    actionId: idShape,
    authorId: idShape.nullable(),
    authorName: z.string().nullable(),
    givenForId: idShape.nullable(),
    givenForName: z.string().nullable(),
    givenAt: instantShape,
    workingWell: z.string(),
    howDoWeKnow: z.string(),
    worried: z.string(),
    whatNext: z.string().meta({ description: 'The words of the next steps, one a line' }),
    nextSteps: z.array(z.object({ text: z.string(), who: z.string(), byOn: dayShape.nullable() })),
    stepsBefore: z
      .array(z.object({ text: z.string(), who: z.string(), byOn: dayShape.nullable(), done: z.boolean() }))
      .meta({ description: 'Next steps agreed before, and what this update says became of them' }),
    confidence: colour.nullable(),
    confidenceReason: z.string(),
    evidence: z.array(z.object({ id: idShape, title: z.string() })),
    state: z.enum(['submitted', 'accepted', 'returned']),
    decidedBy: idShape.nullable(),
    decidedByName: z.string().nullable(),
    decidedAt: instantShape.nullable(),
    returnReason: z.string().nullable(),
  }),
}

const returning = {
  name: 'Return',
  shape: z.strictObject({
    reason: z.string().trim().min(1, 'Say what should be put right before it comes back').max(longestAnswer),
  }),
}

export function updatesApi(api: Api): void {
  api.many('/actions/{id}/updates', {
    says: 'The updates on an action, latest first',
    may: mayViewPlan,
    item: update,
    find: async (call, wanted) =>
      call.trx(async (trx) => {
        if ((await findAction(trx, call.id)) === null) return notHere
        const { after, limit } = wanted
        const found = await listUpdates(trx, { actionId: call.id, after, limit: limit + 1 })
        return said(pageOf(found.map(withWhatNext), wanted))
      }),
  })
  api.deed('/actions/{id}/updates', {
    says: 'Gives an update on an action',
    may: mayReport,
    body: given,
    answer: update,
    status: 201,
    perform: async (call, body) => {
      const input = inputOf(call, body)
      const asked = await lookThrough({ places: placesOf(input), file: null, council: '' })
      if (asked !== null && body.noChildrensDetails !== true) return mayBeAChilds(asked)
      return call.trx(async (trx) => give(trx, call, { input, asked }))
    },
  })
  api.deed('/updates/{id}/acceptance', {
    says: 'Accepts an update: from now on it may go before a board',
    may: mayAccept,
    body: null,
    answer: update,
    status: 200,
    perform: async (call) => call.trx(async (trx) => settle(trx, call, null)),
  })
  api.deed('/updates/{id}/return', {
    says: 'Returns an update to its author with a reason',
    may: mayAccept,
    body: returning,
    answer: update,
    status: 200,
    perform: async (call, { reason }) => call.trx(async (trx) => settle(trx, call, reason)),
  })
}

function inputOf({ person, id, idempotencyKey }: Call, body: z.output<typeof given.shape>): UpdateInput {
  const next = body.whatNext ?? ''
  return {
    workingWell: body.workingWell ?? '',
    howDoWeKnow: body.howDoWeKnow ?? '',
    worried: body.worried ?? '',
    nextSteps: next === '' ? [] : [{ text: next, who: '', byOn: null }],
    stepAnswers: [],
    confidence: body.confidence ?? null,
    confidenceReason: body.confidenceReason ?? '',
    reviewOn: null,
    // A key is one caller's name for one deed: another person's, or another action's, is another deed.
    formKey: idempotencyKey === null ? null : `${person.id} ${id} ${idempotencyKey}`,
  }
}

/** What looks like a child's details is named, field by field; nothing was kept. */
function mayBeAChilds(asked: DetailsWarning) {
  const message =
    'This may hold a child’s details, so nothing was kept. Take out what is named, or send it again with "noChildrensDetails": true.'
  const faults = faultsOf(asked).map((one) => ({ ...one, field: apiNames[one.field] ?? one.field }))
  return { refusal: { status: 409, code: 'childrens-details', message, faults } }
}

const apiNames: Record<string, string> = { next: 'whatNext' }

const keyUsed =
  'This Idempotency-Key came before with other words, which are kept. Send these under another key to give another update.'

async function give(
  trx: Trx,
  call: Call,
  { input, asked }: { input: UpdateInput; asked: DetailsWarning | null },
): Promise<Said<ReturnType<typeof withWhatNext>>> {
  const found = await findReportable(trx, call.id, { formKey: input.formKey, hold: true })
  if (found === null) return notHere
  const allowed = mayReportOn(found.roles, call.person)
  if (allowed !== true) return notYours(allowed)
  const faults = answerFaults(input, false)
  if (faults.length > 0)
    return notRight(faults.map((fault) => ({ ...fault, field: apiNames[fault.field] ?? fault.field })))
  if (await hasOtherWords(trx, found, input)) return refuse(409, 'key-used', keyUsed)
  const { person, now } = call
  const outcome = await giveUpdate(trx, found, {
    ...input,
    cleared: asked,
    councilId: person.councilId,
    authorId: person.id,
    now,
  })
  return outcome.again ? answerOf(trx, outcome.id) : said(justGiven(outcome, found, call, input))
}

/** An update as it was given this moment: nothing leans on it, and nobody has settled it. */
function justGiven(
  { id, givenFor }: Given,
  { action }: Reportable,
  { person, now }: Call,
  input: UpdateInput,
) {
  return withWhatNext({
    ...input,
    id,
    planId: action.planId,
    actionId: action.id,
    authorId: person.id,
    authorName: person.name,
    givenForId: givenFor?.personId ?? null,
    givenForName: givenFor?.name ?? null,
    givenAt: now,
    stepsBefore: [],
    evidence: [],
    state: 'submitted',
    decidedBy: null,
    decidedByName: null,
    decidedAt: null,
    returnReason: null,
  })
}

async function settle(trx: Trx, call: Call, reason: string | null) {
  const before = await findUpdate(trx, call.id)
  const action = before === null ? null : await findAction(trx, before.actionId)
  if (before === null || action === null) return notHere
  const allowed = maySettle(before, await rolesIn(trx, action), call.person)
  if (allowed !== true) return notYours(allowed)
  const { person, now } = call
  const decided = { councilId: person.councilId, update: before, personId: person.id, now }
  const first =
    reason === null ? await acceptUpdate(trx, decided) : await returnUpdate(trx, { ...decided, reason })
  return first ? answerOf(trx, before.id) : refuse(409, 'settled-before', settledBefore)
}

async function answerOf(trx: Trx, id: string): Promise<Said<ReturnType<typeof withWhatNext>>> {
  const kept = await findUpdate(trx, id)
  return kept === null ? notHere : said(withWhatNext(kept))
}

type Answered = Omit<Update, 'nextSteps' | 'rev'> & { nextSteps: NextStep[] }

function withWhatNext(one: Answered) {
  return { ...one, whatNext: one.nextSteps.map((step) => step.text).join('\n') }
}
