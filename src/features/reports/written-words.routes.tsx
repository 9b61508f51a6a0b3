import { withRef } from '#src/kit/with-ref.ts'
import { recordEntry } from '#src/features/history/index.ts'
import { listActionsOf } from '#src/features/actions/index.ts'
import { type Plan, findPlan, listThemes } from '#src/features/plans/index.ts'
import {
  choiceOf,
  type DetailsWarning,
  faultsOf,
  lookThrough,
  mustAsk,
} from '#src/kit/childrens-details/index.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { changedSince, markOf, type Stands } from '#src/kit/http/changed-since.ts'
import type { Door } from '#src/kit/http/door.ts'
import { typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { gatherDraft } from './report.name.ts'
import { outsidePromise } from './exceptions.paper.ts'
import { gatherExceptions } from './exceptions.gather.ts'
import { mayFreeze } from './report.access.ts'
import { refsOf } from './report-refs.ts'
import { parseWords } from './written-words.form.ts'
import { type Subject, WritingListPage, WritingPage } from './written-words.page.tsx'
import { findWritten, saveWritten } from './written-words.store.ts'
import { isWrittenPaper, type WordsWritten, wordsFor, type WrittenPaper, writings } from './written-words.ts'

/** What a paper needs a person for: listed, and written one place at a time. */
export function writtenWordsRoutes(door: Door): void {
  door.get('/plans/:plan/papers/:written/words', mayFreeze, async (visit) => {
    const found = await findWriting(visit)
    if (found === null) return notFound
    const { subject } = found
    if (subject !== null) return ask(visit, found, subject, { faults: [], warning: null, was: null })
    return page(
      `${writings[found.paper].title}: its words`,
      <WritingListPage {...found} planId={found.plan.id} />,
      around(found),
    )
  })
  door.submit('/plans/:plan/papers/:written/words', mayFreeze, keepWords)
}

type Found = {
  plan: Plan
  paper: WrittenPaper
  subjects: Subject[]
  subject: Subject | null
  written: WordsWritten
}

async function findWriting(visit: Visit): Promise<Found | null> {
  const [planId, paper, about] = [
    visit.params['plan'] ?? '',
    visit.params['written'] ?? '',
    visit.query['about'] ?? '',
  ]
  if (!isWrittenPaper(paper)) return null
  return visit.trx(async (trx) => {
    const plan = await findPlan(trx, planId)
    if (plan === null) return null
    const subjects = await listSubjects(trx, { plan, paper, visit })
    const subject = subjects.find(({ id }) => id === about) ?? null
    if (about !== '' && subject === null) return null
    return { plan, paper, subjects, subject, written: await findWritten(trx, { planId, paper }) }
  })
}

type Listing = { plan: Plan; paper: WrittenPaper; visit: Visit }

async function listSubjects(trx: Trx, { plan, paper, visit }: Listing): Promise<Subject[]> {
  const writing = writings[paper]
  const [themes, actions] = await Promise.all([
    listThemes(trx, plan.id),
    listActionsOf(trx, { planId: plan.id }),
  ])
  const refs = refsOf(themes, actions)
  const wanted =
    writing.action.length === 0 ? new Set<string>() : await actionsWanted(trx, { plan, paper, visit })
  return [
    ...(writing.plan.length === 0 ? [] : [{ id: plan.id, level: 'plan' as const, name: plan.title }]),
    ...(writing.theme.length === 0
      ? []
      : themes.map(({ id, ref, title }) => ({
          id,
          level: 'theme' as const,
          name: withRef(ref, title),
        }))),
    ...actions
      .filter(
        ({ id, state }) => wanted.has(refs.get(id) ?? '') || (paper === 'closure' && state === 'embedded'),
      )
      .map(({ id, title }) => ({ id, level: 'action' as const, name: `${refs.get(id) ?? ''} ${title}` })),
  ]
}

/** The numbers of the actions that an exception report names. */
async function actionsWanted(trx: Trx, { plan, paper, visit }: Listing): Promise<ReadonlySet<string>> {
  if (paper !== 'exceptions') return new Set()
  const report = await gatherDraft(trx, { plan, council: visit.council.name, now: visit.now }, null)
  return outsidePromise(await gatherExceptions(trx, { plan, report }))
}

async function keepWords(visit: Visit): Promise<Answer> {
  const found = await findWriting(visit)
  const subject = found?.subject ?? null
  if (found === null || subject === null) return notFound
  const parsed = parseWords(visit.fields, writings[found.paper][subject.level])
  if (!parsed.ok)
    return ask(visit, found, subject, { faults: parsed.faults, warning: null, was: typed(visit.fields) })
  const places = parsed.input.map(({ part, words }) => ({
    field: part,
    label: labelOf(found.paper, subject, part),
    text: words,
  }))
  const warning = await lookThrough({ places, file: null, council: visit.council.name })
  if (warning !== null && mustAsk(warning, visit.fields.values))
    return ask(visit, found, subject, { faults: faultsOf(warning), warning, was: typed(visit.fields) })
  return visit.trx(async (trx) => {
    const { id: planId } = found.plan
    await holdRow(trx, 'plan', planId)
    const now = { ...found, written: await findWritten(trx, { planId, paper: found.paper }) }
    const changed = changedSince(visit.fields, standsOf(now, subject))
    if (changed.length > 0)
      return ask(visit, now, subject, { faults: changed, warning: null, was: typed(visit.fields) })
    const usual = { councilId: visit.council.id, planId, paper: found.paper, subjectId: subject.id }
    for (const { part, words } of parsed.input)
      await saveWritten(trx, { ...usual, part, words, personId: visit.person.id, now: visit.now })
    await recordEntry(trx, {
      councilId: visit.council.id,
      personId: visit.person.id,
      deed: 'paper.write',
      subjectKind: subject.level,
      subjectId: subject.id,
      planId,
      details: { paper: found.paper, ...(warning === null ? {} : choiceOf(warning)) },
    })
    return redirect(paths.paperWords(planId, found.paper), `The words on ${subject.name} are kept.`)
  })
}

function standsOf({ paper, written }: Found, { id, level }: Subject): Stands {
  return Object.fromEntries(writings[paper][level].map(({ part }) => [part, wordsFor(written, id, part)]))
}

function labelOf(paper: WrittenPaper, { level }: Subject, part: string): string {
  return writings[paper][level].find((one) => one.part === part)?.label ?? part
}

type Asking = { faults: Fault[]; warning: DetailsWarning | null; was: Record<string, string> | null }

function ask(visit: Visit, found: Found, subject: Subject, { faults, warning, was }: Asking): Answer {
  return page(
    `${writings[found.paper].title}: ${subject.name}`,
    <WritingPage
      planId={found.plan.id}
      paper={found.paper}
      subject={subject}
      mark={markOf(standsOf(found, subject))}
      value={(part) => was?.[part] ?? wordsFor(found.written, subject.id, part)}
      csrf={visit.csrf}
      faults={faults}
      warning={warning}
    />,
    { ...around(found), width: 'task', faults },
  )
}

function around({ plan }: Found) {
  return {
    current: paths.allReports(),
    breadcrumbs: [
      { text: plan.title, href: paths.plan(plan.id) },
      { text: 'Reports', href: paths.reports(plan.id) },
    ],
  }
}
