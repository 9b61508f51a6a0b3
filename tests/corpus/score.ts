import type { DraftDue, DraftItem, PlanDraft } from '#src/features/imports/plan/plan-draft.ts'
import { wordsOf } from '#src/kit/documents/source-document.ts'
import { placedActions, type PlacedAction } from './truth.ts'
import type { Decoy, Rendering, RenderingName, TruthDue, TruthRating } from './types.ts'

/** Right answers out of those asked for. */
export type Share = { right: number; of: number }

export type Score = {
  found: Share
  false: Share
  leads: Share
  due: Share
  rating: Share
  parent: Share
  /** Words of the paper that stand in the draft; none where words are not placed + unplaced. */
  words: Share
  decoys: Share
  /** What went wrong, in words, for whoever mends the reading. */
  faults: string[]
}

export const MEASURES = ['found', 'false', 'leads', 'due', 'rating', 'parent', 'words', 'decoys'] as const

const ALIKE = 0.6

/** Holds a draft against the truth of the plan that was written. A null draft is a refusal. */
export function score(rendering: Rendering, draft: PlanDraft | null): Score {
  const truths = placedActions(rendering.plan)
  const actions = (draft?.items ?? []).filter(({ level }) => level === 'action')
  const pairs = aligned(truths, actions)
  const faults: string[] = []
  const stray = actions.filter((action) => !pairs.some(([, found]) => found === action))
  for (const truth of truths) {
    if (!pairs.some(([one]) => one === truth)) faults.push(`missing: ${truth.action.text}`)
  }
  for (const action of stray) faults.push(`false: ${action.text.slice(0, 120)}`)
  const share = (name: string, right: (pair: Pair) => string | null): Share => {
    const wrong = pairs.flatMap((pair) => {
      const fault = right(pair)
      return fault === null ? [] : [`${name}: ${fault} — ${pair[0].action.text.slice(0, 50)}`]
    })
    faults.push(...wrong)
    return { right: pairs.length - wrong.length, of: pairs.length }
  }
  return {
    found: { right: pairs.length, of: truths.length },
    false: { right: stray.length, of: actions.length },
    leads: share('leads', leadsFault),
    due: share('due', (pair) => dueFault(pair, WORKBOOKS.includes(rendering.name))),
    rating: share('rating', (pair) => ratingFault(pair, rendering.colours)),
    parent: share('parent', (pair) => parentFault(pair, draft?.items ?? [])),
    words: wordsKept(rendering, draft, faults),
    decoys: decoysRight(rendering.plan.decoys, draft, faults),
    faults,
  }
}

type Pair = [PlacedAction, DraftItem]

/** The likest pairs first, each truth and each draft action once. */
function aligned(truths: PlacedAction[], actions: DraftItem[]): Pair[] {
  const told = actions.map(({ text }) => wordsOf(text))
  const all = truths.flatMap((truth, order) => {
    const words = wordsOf(truth.action.text)
    return actions.map((action, at) => ({
      truth,
      action,
      gap: Math.abs(order - at),
      like: overlap(words, told[at] ?? []),
    }))
  })
  const taken = new Set<unknown>()
  const pairs: Pair[] = []
  for (const { truth, action, like } of all.sort((a, b) => b.like - a.like || a.gap - b.gap)) {
    if (like < ALIKE || taken.has(truth) || taken.has(action)) continue
    taken.add(truth).add(action)
    pairs.push([truth, action])
  }
  return pairs
}

/** Words in common, each occurrence counted, as a share of both texts' words: 0 to 1. */
export function overlap(a: string[], b: string[]): number {
  if (a.length + b.length === 0) return 0
  return (2 * common(a, b)) / (a.length + b.length)
}

function common(a: string[], b: string[]): number {
  const left = counts(b)
  let shared = 0
  for (const word of a) {
    const count = left.get(word) ?? 0
    if (count > 0) {
      shared++
      left.set(word, count - 1)
    }
  }
  return shared
}

function counts(words: string[]): Map<string, number> {
  const out = new Map<string, number>()
  for (const word of words) out.set(word, (out.get(word) ?? 0) + 1)
  return out
}

function folded(text: string): string {
  return wordsOf(text).join(' ')
}

/** "the Virtual School Head" is as written, and the same lead as without its article. */
function whoOf(lead: string): string {
  return folded(lead).replace(/^the /, '')
}

function leadsFault([{ action }, item]: Pair): string | null {
  const want = new Set(action.leads.map(whoOf))
  const got = new Set(item.leads.map(whoOf))
  const same = want.size === got.size && [...want].every((lead) => got.has(lead))
  const lacking = action.leadsMayLack === true && got.size === 0
  return same || lacking ? null : `[${action.leads.join(' | ')}] read as [${item.leads.join(' | ')}]`
}

/** In a workbook a date may be a number, which each reader shows in its own words. */
const WORKBOOKS: RenderingName[] = ['xlsx', 'ods']

function dueFault([{ action }, item]: Pair, anyWords: boolean): string | null {
  const want = action.due
  const got = item.due
  if (want === null) return got === null || folded(got.text) === '' ? null : `none, read as ${said(got)}`
  if (got === null)
    return want.text === '' || want.also?.includes(null) === true ? null : `${said(want)}, read as none`
  return dueSame(anyWords && want.date !== null ? { ...want, text: '' } : want, got)
    ? null
    : `${said(want)}, read as ${said(got)}`
}

function dueSame(want: TruthDue, got: DraftDue): boolean {
  const text = folded(got.text)
  if (!text.includes(folded(want.text)) && !folded(want.text).includes(text)) return false
  if (want.repeats !== got.repeats) return false
  if (want.date === got.date) return want.precision === got.precision
  return want.also?.includes(got.date) === true
}

function said(due: DraftDue): string {
  return `“${due.text}” ${due.date ?? '–'} ${due.precision ?? '–'} ${due.repeats ?? '–'}`
}

function ratingFault([{ action }, item]: Pair, colours: boolean): string | null {
  const truth = action.rating
  const want = truth?.colourOnly === true && !colours ? null : truth
  const got = item.rating
  if (want === null)
    return got === null || got.text === '' ? null : `none, read as ${got.text} (${got.status ?? 'null'})`
  if (got === null) return unrated(want) ? null : `${want.texts.join('/')}, read as none`
  const text = want.texts.some((one) => one === got.text || folded(one) === folded(got.text))
  if ((text || want.colourOnly === true) && want.statuses.includes(got.status)) return null
  return `${want.texts.join('/')} (${want.statuses.join('/')}), read as ${got.text} (${got.status ?? 'null'})`
}

function unrated(want: TruthRating): boolean {
  return want.colourOnly !== true && want.texts.includes('') && want.statuses.includes(null)
}

/** The nearest item above; an action above counts only where the truth is a part of an action. */
function parentFault([truth, item]: Pair, items: DraftItem[]): string | null {
  const want = (truth.above ?? truth.objective ?? truth.theme).text
  const nearest = items.find(({ id }) => id === item.parent) ?? null
  const above = answers(truth, nearest) ? (items.find(({ id }) => id === nearest?.parent) ?? null) : nearest
  if (want === '') return above === null || above.level !== 'action' ? null : `none, read as ${above.text}`
  if (above === null)
    return truth.theme.mayLack === true && truth.above === null ? null : `${want}, read as none`
  return named(wordsOf(want), wordsOf(`${above.ref ?? ''} ${above.text}`))
    ? null
    : `${want}, read as ${above.text.slice(0, 80)}`
}

/** A recommendation with one action beside it may be that action's finding or a level of its own above it. */
function answers({ action }: PlacedAction, above: DraftItem | null): boolean {
  const [finding, ...more] = action.findings ?? []
  return (
    above !== null &&
    finding !== undefined &&
    more.length === 0 &&
    named(wordsOf(finding), wordsOf(above.text))
  )
}

function named(want: string[], got: string[]): boolean {
  return overlap(want, got) >= ALIKE || (common(want, got) === want.length && got.length <= want.length + 6)
}

function wordsKept({ words }: Rendering, draft: PlanDraft | null, faults: string[]): Share {
  if (draft === null) return { right: 0, of: 0 }
  const { coverage } = draft
  const balance = coverage.words === coverage.placed + coverage.unplaced && coverage.words >= words.length
  if (!balance)
    faults.push(
      `words: ${words.length} written; ${coverage.words} counted, ${coverage.placed} placed, ${coverage.unplaced} unplaced`,
    )
  const left = counts(draftWords(draft))
  const lost = words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
  if (lost.length > 0) faults.push(`words lost: ${lost.slice(0, 20).join(' ')}`)
  return { right: balance ? words.length - lost.length : 0, of: words.length }
}

function draftWords(draft: PlanDraft): string[] {
  const texts: (string | null | undefined)[] = [draft.title, ...draft.levels]
  texts.push(
    ...(draft.scale?.levels ?? []).flatMap(({ code, label }) => (code === label ? [code] : [code, label])),
  )
  for (const item of draft.items) {
    texts.push(item.ref, item.text, ...item.leads, item.due?.text, item.rating?.text, ...item.successCriteria)
    texts.push(item.impact, ...item.findings, ...Object.entries(item.fields).flat(), item.name)
  }
  for (const table of draft.tables) texts.push(table.title, ...table.headers, ...table.rows.flat())
  for (const { heading, text } of draft.narrative) texts.push(heading, text)
  texts.push(...draft.unplaced.map(({ text }) => text))
  return texts.flatMap((text) => wordsOf(text ?? ''))
}

function decoysRight(decoys: Decoy[], draft: PlanDraft | null, faults: string[]): Share {
  if (draft === null) return { right: 0, of: 0 }
  const right = decoys.filter(({ kind, words }) => {
    const want = wordsOf(words)
    const tables = draft.tables.map((table) => {
      const text = [table.title ?? '', ...table.headers, ...table.rows.flat()].join(' ')
      return { kind: table.kind, like: common(want, wordsOf(text)) / want.length }
    })
    const best = tables.sort((a, b) => b.like - a.like)[0]
    const ok = best !== undefined && best.like >= 0.8 && best.kind === kind
    if (!ok)
      faults.push(
        `decoy: ${kind} “${words}” read as ${best !== undefined && best.like >= 0.8 ? best.kind : 'no table'}`,
      )
    return ok
  })
  return { right: right.length, of: decoys.length }
}

/** One share as a figure from 0 to 1, or null where nothing was there to be judged. */
export function figure(share: Share | undefined): number | null {
  return share === undefined || share.of === 0 ? null : share.right / share.of
}

/** Shares of many papers added up, measure by measure. */
export function added(all: Record<string, Share>[]): Record<string, Share> {
  const out: Record<string, Share> = {}
  for (const shares of all) {
    for (const [measure, { right, of }] of Object.entries(shares)) {
      const sum = (out[measure] ??= { right: 0, of: 0 })
      sum.right += right
      sum.of += of
    }
  }
  return out
}
