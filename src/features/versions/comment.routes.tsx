import {
  choiceOf,
  type DetailsWarning,
  faultsOf,
  lookThrough,
  mustAsk,
} from '#src/kit/childrens-details/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { changedSince, markOf, type Stands } from '#src/kit/http/changed-since.ts'
import type { Door } from '#src/kit/http/door.ts'
import { alongside, field, formKeyIn, parseFields, typed } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import { holds, type Person } from '#src/kit/person.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { anchorOf, listAnchors, nameOfAnchor } from './anchors.ts'
import { answerForm, commentForm } from './comment.form.ts'
import { answerComment, giveComment } from './comment.give.ts'
import { CommentPage } from './comment.page.tsx'
import { findComment, type NewComment } from './comment.store.ts'
import { dispositionNames, type PlanComment } from './comment.ts'
import { CommentFormPage } from './comment-form.page.tsx'
import { draftConsulted, onConsultation, type OnConsultation } from './consultation.routes.tsx'
import { findConsultation } from './consultation.store.ts'
import { type Consultation, type Respondent, respondents, stageOf } from './consultation.ts'
import { mayKeepVersions, mayReadVersions } from './version.access.ts'
import { findSeen } from './version.gather.ts'

/** Giving a comment on a frozen draft, and answering one. */
export function commentRoutes(door: Door): void {
  door.get('/consultations/:consultation/comments', mayReadVersions, async (visit) =>
    onConsultation(
      visit,
      async (trx, found) =>
        whyClosed(visit, found) ?? commentPage(trx, visit, found, { faults: [], warning: null }),
    ),
  )
  door.submit('/consultations/:consultation/comments', mayReadVersions, async (visit) => {
    const parsed = parseFields(commentForm, visit.fields)
    const warning = parsed.ok ? await looked(visit, [['text', 'the comment', parsed.input.text]]) : null
    return onConsultation(visit, async (trx, found) => {
      const closed = whyClosed(visit, found)
      if (closed !== null) return closed
      if (!parsed.ok) {
        const faults = await placeFaults(trx, visit, found)
        const all = alongside(parsed, faults)
        return commentPage(trx, visit, found, { faults: all.ok ? [] : all.faults, warning: null })
      }
      if (warning !== null && mustAsk(warning, visit.fields.values))
        return commentPage(trx, visit, found, { faults: faultsOf(warning), warning })
      const comment = await placed(trx, visit, found, parsed.input)
      if ('faults' in comment) return commentPage(trx, visit, found, { ...comment, warning: null })
      const cleared = warning === null ? null : choiceOf(warning)
      await giveComment(trx, { ...comment, versionId: found.version.id, cleared })
      return redirect(
        paths.consultation(found.consultation.id),
        'The comment is kept. It gets an answer, with its reason.',
      )
    })
  })

  door.get('/comments/:comment', mayKeepVersions, async (visit) =>
    onComment(visit, async (trx, found) => answerPage(trx, visit, found, { faults: [], warning: null })),
  )
  door.submit('/comments/:comment', mayKeepVersions, async (visit) => {
    const parsed = parseFields(answerForm, visit.fields)
    const warning = parsed.ok
      ? await looked(visit, [
          ['reason', 'the reason', parsed.input.reason],
          ['changed', 'what was changed', parsed.input.changed],
        ])
      : null
    return onComment(visit, async (trx, found) => {
      const { comment, consultation } = found
      if (!parsed.ok) return answerPage(trx, visit, found, { faults: parsed.faults, warning: null })
      if (warning !== null && mustAsk(warning, visit.fields.values))
        return answerPage(trx, visit, found, { faults: faultsOf(warning), warning })
      const stale = changedSince(visit.fields, answerOf(comment))
      if (stale.length > 0) return answerPage(trx, visit, found, { faults: stale, warning: null })
      const { disposition, reason, changed, withheld } = parsed.input
      await answerComment(trx, {
        ...{ councilId: visit.council.id, consultation, comment },
        answer: {
          ...{ disposition, reason, changed, withheld: withheld === 'yes' },
          answeredBy: visit.person.id,
          answeredAt: visit.now,
        },
        cleared: warning === null ? null : choiceOf(warning),
      })
      return redirect(paths.consultation(consultation.id), 'The answer is kept.')
    })
  })
}

type Places = [field: string, label: string, text: string][]

async function looked(visit: Visit, places: Places): Promise<DetailsWarning | null> {
  return lookThrough({
    places: places.map(([field, label, text]) => ({ field, label, text })),
    file: null,
    council: visit.council.name,
  })
}

/** Whether somebody may still comment, as the page that says why not; null where they may. */
function whyClosed(visit: Visit, { consultation }: OnConsultation): Answer | null {
  const stage = stageOf(consultation, dayOf(visit.now))
  if (stage === 'open' || (stage === 'answering' && mayKeepVersions(visit.person) === true)) return null
  return refused(
    stage === 'planned'
      ? `The consultation opens on ${sayDay(consultation.opensOn)}. Give your comment from that day on.`
      : `The consultation closed on ${sayDay(consultation.closesOn)}. Tell the programme manager what you think.`,
  )
}

type Shown = { faults: Fault[]; warning: DetailsWarning | null }

async function commentPage(
  trx: Trx,
  visit: Visit,
  { consultation, version }: OnConsultation,
  { faults, warning }: Shown,
): Promise<Answer> {
  const sent = typed(visit.fields)
  const content = (
    <CommentFormPage
      {...{ version, consultation, faults, warning }}
      anchors={listAnchors(await draftConsulted(trx, consultation))}
      mayTypeIn={mayKeepVersions(visit.person) === true}
      mayOwn={stageOf(consultation, dayOf(visit.now)) === 'open'}
      typed={{ about: visit.query['about'] ?? '', formKey: newId(), ...sent }}
      csrf={visit.csrf}
    />
  )
  return page('Give a comment', content, {
    width: 'task',
    current: paths.plans(),
    faults,
  })
}

type CommentInput = {
  about: string
  text: string
  behalf: 'own' | 'other'
  respondent: string
  received: string
}

/** The comment as it is to be kept: what it is about, whose it is and when it came; or what is wrong with that. */
async function placed(
  trx: Trx,
  visit: Visit,
  { consultation }: OnConsultation,
  input: CommentInput,
): Promise<NewComment | { faults: Fault[] }> {
  const anchor = anchorOf(input.about, listAnchors(await draftConsulted(trx, consultation)))
  const whose = input.behalf === 'own' ? ownSide(visit, consultation) : otherSide(visit, consultation, input)
  const faults: Fault[] = [
    ...(anchor === null ? [{ field: 'about', message: 'Choose what the comment is about' }] : []),
    ...('faults' in whose ? whose.faults : []),
  ]
  if (anchor === null || 'faults' in whose) return { faults }
  return {
    ...whose,
    id: formKeyIn(visit.fields),
    ...{ councilId: visit.council.id, planId: consultation.planId, consultationId: consultation.id },
    anchor: { kind: anchor.kind, id: anchor.id },
    text: input.text,
    enteredBy: visit.person.id,
  }
}

/** What is wrong with what a comment is about and whose it is, where its words are wrong too. */
async function placeFaults(trx: Trx, visit: Visit, found: OnConsultation): Promise<Fault[]> {
  const said = (name: string) => field(visit.fields, name)
  const behalf = said('behalf') === 'other' ? 'other' : 'own'
  const input = { about: said('about'), respondent: said('respondent'), received: said('received') }
  const comment = await placed(trx, visit, found, { ...input, behalf, text: '' })
  return 'faults' in comment ? comment.faults : []
}

type Whose = { respondent: Respondent; receivedOn: string; own: boolean }

function ownSide(visit: Visit, consultation: Consultation): Whose | { faults: Fault[] } {
  const today = dayOf(visit.now)
  if (stageOf(consultation, today) !== 'open')
    return {
      faults: [{ field: 'behalf', message: 'It is closed: only comments that came in time are typed in' }],
    }
  return { respondent: respondentOf(visit.person), receivedOn: today, own: true }
}

function otherSide(
  visit: Visit,
  { opensOn, closesOn }: Consultation,
  { respondent, received }: CommentInput,
): Whose | { faults: Fault[] } {
  if (mayKeepVersions(visit.person) !== true)
    return { faults: [{ field: 'behalf', message: 'What others said is typed in by the programme manager' }] }
  const kind = respondents.find((one) => one === respondent)
  const today = dayOf(visit.now)
  const on = received === '' ? null : dayFromWords(received, today)
  const faults: Fault[] = [
    ...(kind === undefined ? [{ field: 'respondent', message: 'Choose what kind of person said it' }] : []),
    ...(on === null || on < opensOn || on > closesOn || on > today
      ? [
          {
            field: 'received',
            message: `Write the day on which it came, from ${sayDay(opensOn)} to ${sayDay(closesOn < today ? closesOn : today)}`,
          },
        ]
      : []),
  ]
  return kind === undefined || on === null || faults.length > 0
    ? { faults }
    : { respondent: kind, receivedOn: on, own: false }
}

function respondentOf(person: Person): Respondent {
  if (holds(person, 'dfe')) return 'adviser'
  if (holds(person, 'pa')) return 'partner'
  return holds(person, 'ch', 'bm') ? 'board' : 'staff'
}

type OnComment = OnConsultation & { comment: PlanComment }

async function onComment(
  visit: Visit,
  work: (trx: Trx, found: OnComment) => Promise<Answer>,
): Promise<Answer> {
  const id = visit.params['comment'] ?? ''
  return visit.trx(async (trx) => {
    if (!visit.readOnly) await holdRow(trx, 'planComment', id)
    const comment = await findComment(trx, id)
    const consultation = comment === null ? null : await findConsultation(trx, comment.consultationId)
    const version = consultation === null ? null : await findSeen(trx, visit.person, consultation.versionId)
    if (comment === null || consultation === null || version === null) return notFound
    return consultation.closedAt === null
      ? work(trx, { comment, consultation, version })
      : redirect(paths.consultation(consultation.id), 'The consultation is closed off: its answers stand.')
  })
}

/** The answer that stands, as its form holds it. */
function answerOf({ disposition, reason, changed, withheld }: PlanComment): Stands {
  return {
    disposition: {
      value: disposition ?? '',
      says: disposition === null ? 'not answered' : dispositionNames[disposition],
    },
    ...{ reason, changed },
    withheld: {
      value: withheld ? ['yes'] : [],
      says: withheld ? 'its words are not published' : 'its words are published',
    },
  }
}

async function answerPage(
  trx: Trx,
  visit: Visit,
  { comment, consultation, version }: OnComment,
  { faults, warning }: Shown,
): Promise<Answer> {
  const anchors = listAnchors(await draftConsulted(trx, consultation))
  const content = (
    <CommentPage
      {...{ version, consultation, comment, faults, warning }}
      about={nameOfAnchor(comment.anchor, anchors)}
      mark={markOf(answerOf(comment))}
      typed={typed(visit.fields)}
      csrf={visit.csrf}
    />
  )
  return page('Answer a comment', content, {
    width: 'task',
    current: paths.plans(),
    faults,
  })
}
