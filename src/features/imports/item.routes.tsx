import { mayManagePlan } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import {
  goingOnAlike,
  joinCorrections,
  levelCorrections,
  rowsAlike,
  severalAlike,
  splitCorrections,
} from './alike.ts'
import type { Correction, Part } from './correction.ts'
import { type OnDraft, excerptFor, onDraft, sentBy } from './draft.routes.tsx'
import { correctDraft, sayStale } from './import.correct.ts'
import { parseItem, parseParts, partsOf, partsSent, valuesOf } from './item.form.ts'
import { ItemPage, previousOf } from './item.page.tsx'
import type { DraftItem } from './plan/plan-draft.ts'
import { listQuestions } from './question.ts'
import { SplitPage } from './split.page.tsx'

export function itemRoutes(door: Door): void {
  const url = '/imports/:import/items/:item'
  door.get(url, mayManagePlan, async (visit) =>
    onItem(visit, async (_trx, on) => Promise.resolve(itemPage(visit, on, {}))),
  )
  door.submit(url, mayManagePlan, async (visit) => onItem(visit, async (trx, on) => saveItem(trx, visit, on)))
  door.get(`${url}/split`, mayManagePlan, async (visit) =>
    onItem(visit, async (_trx, on) => Promise.resolve(splitPage(visit, on, startParts(on.item), []))),
  )
  door.submit(`${url}/split`, mayManagePlan, async (visit) =>
    onItem(visit, async (trx, on) => splitItem(trx, visit, on)),
  )
}

type OnItem = OnDraft & { item: DraftItem }

async function onItem(visit: Visit, work: (trx: Trx, on: OnItem) => Promise<Answer>): Promise<Answer> {
  return onDraft(visit, async (trx, on) => {
    const item = on.corrected.draft.items.find(({ id }) => id === visit.params['item'])
    return item === undefined ? notFound : work(trx, { ...on, item })
  })
}

type Shown = { faults?: Fault[]; stale?: string }

function itemPage(visit: Visit, on: OnItem, { faults = [], stale }: Shown): Answer {
  const { imported, corrected, item } = on
  const was = valuesOf(item)
  const values = Object.fromEntries(
    Object.entries(was).map(([name, value]) => [name, visit.fields.values[name]?.[0] ?? value]),
  )
  const content = (
    <ItemPage
      {...{ imported, corrected, item, values, faults }}
      excerpt={excerptFor(imported, item)}
      question={questionOf(visit)}
      stale={stale ?? null}
      csrf={visit.csrf}
    />
  )
  return page(`Correct ${item.ref ?? 'a row'}`, content, {
    current: paths.plans(),
    faults,
    ...(stale === undefined ? {} : { status: 409 }),
  })
}

function questionOf(visit: Visit): string {
  const sent = field(visit.fields, 'question')
  return sent === '' ? (visit.query['question'] ?? '') : sent
}

async function saveItem(trx: Trx, visit: Visit, on: OnItem): Promise<Answer> {
  const { imported, item } = on
  const parsed = correctionsOf(visit, on)
  if (!parsed.ok) return itemPage(visit, on, { faults: parsed.faults })
  const outcome = await correctDraft(trx, imported, sentBy(visit), [...parsed.input, ...seenBy(visit)])
  if (outcome === 'stale') return itemPage(visit, on, { stale: sayStaleItem(visit, on) })
  return redirect(
    paths.import(imported.id),
    parsed.input.length === 0 ? null : `Corrected: ${item.ref ?? 'the row'}.`,
  )
}

function correctionsOf(visit: Visit, { item, corrected }: OnItem): ReturnType<typeof parseItem> {
  const parsed = correctionsOfOne(visit, { item, corrected })
  const alike = visit.fields.values['alike'] ?? []
  if (!parsed.ok || alike.length === 0) return parsed
  const level = parsed.input.find((one) => one.kind === 'level')?.level
  if (level === undefined) return parsed
  const others = parsed.input.filter(({ kind }) => kind !== 'level' && kind !== 'parent')
  const rows = [item, ...rowsAlike(item, corrected, alike.includes('all') ? 'document' : 'table')]
  return { ok: true, input: [...others, ...levelCorrections(rows, level, corrected.draft)] }
}

function correctionsOfOne(
  visit: Visit,
  { item, corrected }: Pick<OnItem, 'item' | 'corrected'>,
): ReturnType<typeof parseItem> {
  const deed = field(visit.fields, 'deed')
  if (deed === 'leave-out' || deed === 'keep') return { ok: true, input: [{ kind: deed, item: item.id }] }
  const [previous] = previousOf(item, corrected)
  if (deed === 'join-alike')
    return { ok: true, input: joinCorrections([item, ...goingOnAlike(item, corrected)], corrected) }
  if (deed === 'join' && previous !== undefined)
    return { ok: true, input: [{ kind: 'join', item: item.id, into: previous.id }] }
  return parseItem(visit.fields, item, corrected.draft, dayOf(visit.now))
}

function seenBy(visit: Visit): Correction[] {
  const question = questionOf(visit)
  return question === '' ? [] : [{ kind: 'seen', question }]
}

/** Both versions: what the draft says now, field by field where it differs, above what was typed. */
function sayStaleItem(visit: Visit, { imported, item }: OnItem): string {
  const labels: Record<string, string> = {
    text: 'what it says',
    ref: 'number',
    leads: 'leads',
    dueText: 'due',
    rating: 'rating',
  }
  const now = valuesOf(item)
  const differs = Object.entries(labels)
    .filter(([name]) => visit.fields.values[name] !== undefined && field(visit.fields, name) !== now[name])
    .map(([name, label]) => `${label}: “${now[name] ?? ''}”`)
  const said = sayStale(imported, item.ref ?? item.text.slice(0, 60))
  return differs.length === 0 ? said : `${said} In the draft now: ${differs.join('; ')}.`
}

function startParts({ text, leads }: DraftItem): Part[] {
  return partsOf(text).map((part, at) => ({
    text: part,
    leads: leads.slice(at, at + 1),
    due: '',
    rating: '',
  }))
}

function splitPage(visit: Visit, on: OnItem, parts: Part[], faults: Fault[]): Answer {
  const { imported, item } = on
  const content = (
    <SplitPage
      {...{ imported, item, parts, faults }}
      alike={severalAlike(item, on.corrected).length}
      excerpt={excerptFor(imported, item)}
      question={questionOf(visit)}
      csrf={visit.csrf}
    />
  )
  return page(`Split ${item.ref ?? 'a row'}`, content, { current: paths.plans(), faults })
}

/** A split answers every open question about that cell: its several actions, dates and ratings are shared out. */
function settledBySplit({ imported, corrected, item }: OnItem): Correction[] {
  return listQuestions(imported.draft, corrected)
    .filter(({ answered, items }) => !answered && items.length === 1 && items[0]?.id === item.id)
    .map(({ key }) => ({ kind: 'seen', question: key }))
}

async function splitItem(trx: Trx, visit: Visit, on: OnItem): Promise<Answer> {
  const { imported, item } = on
  if (field(visit.fields, 'deed') === 'alike') return splitAlike(trx, visit, on)
  const parsed = parseParts(visit.fields)
  if (!parsed.ok) return splitPage(visit, on, partsSent(visit.fields), parsed.faults)
  const split: Correction = { kind: 'split', item: item.id, parts: parsed.input }
  const outcome = await correctDraft(trx, imported, sentBy(visit), [split, ...settledBySplit(on)])
  if (outcome === 'stale') return itemPage(visit, on, { stale: sayStale(imported, 'the split') })
  return redirect(paths.import(imported.id), `Split into ${parsed.input.length}.`)
}

/** This row and every one like it, one action a line. */
async function splitAlike(trx: Trx, visit: Visit, on: OnItem): Promise<Answer> {
  const { imported, corrected, item } = on
  const rows = [item, ...severalAlike(item, corrected)]
  const outcome = await correctDraft(trx, imported, sentBy(visit), [
    ...splitCorrections(rows),
    ...rows.flatMap((row) => settledBySplit({ ...on, item: row })),
  ])
  if (outcome === 'stale') return itemPage(visit, on, { stale: sayStale(imported, 'the split') })
  return redirect(paths.import(imported.id), `${rows.length} rows are split, one action a line.`)
}
