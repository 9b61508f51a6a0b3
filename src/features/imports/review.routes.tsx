import { isDeepStrictEqual } from 'node:util'
import { listPeople } from '#src/features/people/index.ts'
import { mayManagePlan } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { accountOf } from './account.ts'
import { SetAsidePage } from './account.page.tsx'
import { parseAnswer } from './answer.form.ts'
import { columnsOf } from './columns-known.ts'
import { applyRoutes } from './apply.routes.tsx'
import { columnsRoutes } from './columns.routes.tsx'
import { redraw } from './import.redraw.ts'
import { type Correction, correct } from './correction.ts'
import { differenceRoutes } from './difference/difference.routes.tsx'
import { excerptFor, onDraft, openQuestions, sentBy } from './draft.routes.tsx'
import { correctDraft, sayStale, undoLast } from './import.correct.ts'
import type { Drafted, ImportWithDraft } from './import.ts'
import { keyRoutes } from './key.routes.tsx'
import { listLeadsWritten } from './leads-written.ts'
import { peopleRoutes } from './leads.routes.tsx'
import type { DraftItem } from './plan/plan-draft.ts'
import { type Around, ReviewPage } from './review.page.tsx'
import { sourcePage, turnOf, turnsBeside } from './source-page.ts'
import { listQuestions, mayStay, type Question } from './question.ts'
import { saidIn } from './redraw.ts'
import { askedAt, sayAnswered } from './say-answered.ts'

export function reviewRoutes(door: Door): void {
  door.submit('/imports/:import/answer', mayManagePlan, answer)
  door.submit('/imports/:import/undo', mayManagePlan, undo)
  door.submit('/imports/:import/rest', mayManagePlan, leaveRest)
  door.get('/imports/:import/set-aside', mayManagePlan, async (visit) =>
    onDraft(
      visit,
      async (_trx, { imported }) =>
        Promise.resolve(
          page(
            'The words set aside',
            <SetAsidePage draft={imported.draft} account={accountOf(imported.draft)} />,
            {
              current: paths.plans(),
              breadcrumbs: [{ text: imported.fileName, href: paths.import(imported.id) }],
            },
          ),
        ),
      { alsoApplied: true },
    ),
  )
  peopleRoutes(door)
  columnsRoutes(door)
  keyRoutes(door)
  applyRoutes(door)
  differenceRoutes(door)
}

/** The review page of an import that has been read. */
export async function reviewAnswer(visit: Visit, imported: ImportWithDraft): Promise<Answer> {
  const { draft } = imported
  return draft === null
    ? notFound
    : visit.trx(async (trx) => reviewPage(trx, visit, { ...imported, draft }, {}))
}

type Shown = { faults?: Fault[]; question?: string; stale?: string }

async function reviewPage(trx: Trx, visit: Visit, imported: Drafted, shown: Shown): Promise<Answer> {
  const corrected = correct(imported.draft, imported.corrections)
  const questions = listQuestions(imported.draft, corrected)
  const asked = askedOf(visit, questions, shown.question)
  const people = await listPeople(trx)
  const faults = shown.faults ?? []
  const [item] = asked?.items ?? []
  const content = (
    <ReviewPage
      {...{ imported, corrected, questions, asked, faults }}
      account={accountOf(imported.draft)}
      excerpt={item === undefined ? null : excerptFor(imported, item)}
      around={item === undefined ? null : aroundOf(visit, imported, item)}
      columns={columnsOf(imported)}
      leads={listLeadsWritten(corrected, imported.document, people)}
      notes={imported.document?.notes ?? []}
      typed={typed(visit.fields)}
      stale={shown.stale ?? null}
      csrf={visit.csrf}
    />
  )
  return page(`Check what we read: ${imported.fileName}`, content, {
    current: paths.plans(),
    faults,
    ...(shown.stale === undefined ? {} : { status: 409 }),
    breadcrumbs: [
      { text: 'Plans', href: paths.plans() },
      { text: 'Brought in', href: paths.imports() },
    ],
  })
}

/** The pages beside the row in question; and the one that was turned to, if one was. */
function aroundOf(visit: Visit, { document }: Drafted, { source }: DraftItem): Around | null {
  const own = document === null ? null : turnOf(source)
  if (document === null || own === null) return null
  const asked = Number(visit.query[own.by] ?? 'none')
  const turn = Number.isInteger(asked) ? { by: own.by, number: asked } : own
  const shown = turn === own ? null : sourcePage(document, turn, source)
  return { shown, turns: turnsBeside(document, shown === null ? own : turn) }
}

/** The question asked for by its number or key, else the first that is open. */
function askedOf(visit: Visit, questions: Question[], key: string | undefined): Question | null {
  const byKey = questions.find((question) => question.key === key)
  const byNumber = questions[Number(visit.query['see'] ?? 0) - 1]
  return byKey ?? byNumber ?? questions.find(({ answered }) => !answered) ?? null
}

async function answer(visit: Visit): Promise<Answer> {
  return onDraft(visit, async (trx, { imported, corrected }) => {
    const key = field(visit.fields, 'question')
    const question = listQuestions(imported.draft, corrected).find((one) => one.key === key)
    if (question === undefined) return redirect(paths.import(imported.id), 'That question is settled.')
    const parsed = parseAnswer(visit.fields, question, dayOf(visit.now))
    if (!parsed.ok) return reviewPage(trx, visit, imported, { faults: parsed.faults, question: key })
    if ('go' in parsed.input) {
      const { go, item } = parsed.input
      const to = go === 'split' ? paths.importSplit(imported.id, item) : paths.importItem(imported.id, item)
      return redirect(`${to}?question=${encodeURIComponent(key)}`)
    }
    const outcome = await correctDraft(trx, imported, sentBy(visit), parsed.input.corrections)
    if (outcome !== 'stale') return redirect(paths.import(imported.id))
    const asked = askedAt(imported, question, sentBy(visit).rev)
    const stale = sayStale(imported, asked, sayAnswered(imported, question))
    return reviewPage(trx, visit, imported, { question: key, stale })
  })
}

/** Every question that is open is passed as read, in one step that can be undone. */
async function leaveRest(visit: Visit): Promise<Answer> {
  return onDraft(visit, async (trx, { imported, corrected }) => {
    const seen = openQuestions({ imported, corrected })
      .filter(mayStay)
      .map(({ key }): Correction => ({ kind: 'seen', question: key }))
    const outcome = await correctDraft(trx, imported, sentBy(visit), seen)
    return outcome === 'stale'
      ? reviewPage(trx, visit, imported, { stale: sayStale(imported, 'Leave the rest as read') })
      : redirect(
          paths.import(imported.id),
          'The rest stays as we read it. Undo the last correction to look again.',
        )
  })
}

async function undo(visit: Visit): Promise<Answer> {
  return onDraft(visit, async (trx, { imported }) => {
    const { rev } = sentBy(visit)
    const step = imported.corrections.at(-1)?.step
    const kept = imported.corrections.filter((one) => one.step !== step)
    if (
      rev === imported.rev &&
      kept.length < imported.corrections.length &&
      !isDeepStrictEqual(saidIn(kept), saidIn(imported.corrections))
    )
      return redirect(paths.import(imported.id), await redraw(trx, imported, kept))
    const undone = await undoLast(trx, imported, sentBy(visit).rev)
    return undone === 'stale'
      ? reviewPage(trx, visit, imported, { stale: sayStale(imported, 'Undo the last correction') })
      : redirect(paths.import(imported.id), 'The last correction is undone.')
  })
}
