import type { Source } from '#src/kit/documents/source-document.ts'
import type { Ledger } from '#src/features/imports/plan/words/coverage.ts'
import { joinCut } from '#src/features/imports/plan/words/wording.ts'
import type { DraftItem, DraftSource, PlanDraft } from './plan-draft.ts'

/** What a new item brings with it; what is not given is empty. */
export type NewItem = Partial<Omit<DraftItem, 'id' | 'parent' | 'level'>> & Pick<DraftItem, 'text' | 'source'>

/** Depths on the way from a theme to an action: headings and banners first, then the columns to the action's left. */
export const COLUMN_DEPTH = 20

/** The items of a plan as they are met, each under what stands above it at that place. */
export type PlanTree = {
  items: DraftItem[]
  levels: string[]
  guesses: PlanDraft['guesses']
  /** Opens a level and closes those at its depth or deeper. */
  open: (depth: number, given: NewItem) => DraftItem
  close: (depth: number) => void
  current: (depth: number) => DraftItem | null
  deepest: () => DraftItem | null
  add: (given: NewItem) => DraftItem
  /** An action under another action. */
  addPart: (of: DraftItem, given: NewItem) => DraftItem
  lastAction: () => DraftItem | null
  /** The last action that stands straight under the deepest level open. */
  lastHere: () => DraftItem | null
  /** The items that one stands under, the nearest first. */
  above: (item: DraftItem) => DraftItem[]
  guess: (item: DraftItem | null, field: string, note: string) => void
  /** Keeps words as a field under their own title. */
  keep: (item: DraftItem, title: string, text: string) => void
  ledger: Ledger
  /** Levels whose lead or date, said in a line above a table, holds for the actions below. */
  lenders: Set<DraftItem>
  /** The label that stood before a cell's words, where the plan is made of labelled fields. */
  labels: ReadonlyMap<object, string>
}

export function growTree(ledger: Ledger, labels: ReadonlyMap<object, string>): PlanTree {
  const items: DraftItem[] = []
  const levels: string[] = []
  const guesses: PlanDraft['guesses'] = []
  const byId = new Map<string | null, DraftItem>()
  const lastUnder = new Map<string | null, DraftItem>()
  let chain: { depth: number; item: DraftItem }[] = []
  const make = (level: DraftItem['level'], parent: string | null, given: NewItem): DraftItem => {
    const name = given.name ?? (level === 'action' ? 'Action' : level === 'theme' ? 'Theme' : 'Objective')
    if (!levels.includes(name)) levels.push(name)
    const item = { ...blankItem(), ...given, name, level, parent, id: `i${String(items.length + 1)}` }
    items.push(item)
    byId.set(item.id, item)
    if (level === 'action') lastUnder.set(parent, item)
    return item
  }
  const close = (depth: number): void => {
    chain = chain.filter((link) => link.depth < depth)
  }
  const above = ({ parent }: DraftItem): DraftItem[] => {
    const item = byId.get(parent)
    return item === undefined ? [] : [item, ...above(item)]
  }
  const deepest = (): DraftItem | null => chain.at(-1)?.item ?? null
  return {
    items,
    levels,
    guesses,
    ledger,
    labels,
    lenders: new Set(),
    close,
    deepest,
    open: (depth, given) => {
      close(depth)
      const parent = deepest()
      const item = make(parent === null ? 'theme' : 'objective', parent?.id ?? null, given)
      chain.push({ depth, item })
      return item
    },
    current: (depth) => chain.find((link) => link.depth === depth)?.item ?? null,
    add: (given) => make('action', deepest()?.id ?? null, given),
    addPart: (of, given) => make('action', of.id, given),
    lastHere: () => lastUnder.get(deepest()?.id ?? null) ?? null,
    above,
    lastAction: () => items.findLast(({ level }) => level === 'action') ?? null,
    guess: (item, field, note) => void guesses.push({ item: item?.id ?? null, field, note }),
    keep: keepField,
  }
}

function keepField(item: DraftItem, title: string, text: string): void {
  if (text.trim() === '') return
  const name = title === '' ? 'Untitled column' : title
  const before = item.fields[name]
  item.fields[name] = before === undefined ? text.trim() : `${before}\n${text.trim()}`
}

/** More of a text that a page or a row had cut. */
export function carryOn(item: DraftItem, text: string): void {
  item.text = joinCut(item.text, text)
}

export function draftSource({ page, table, row, line }: Source): DraftSource {
  return {
    ...(page === undefined ? {} : { page }),
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(line === undefined ? {} : { line }),
  }
}

function blankItem(): Omit<DraftItem, 'id' | 'parent' | 'level' | 'name' | 'text' | 'source'> {
  return {
    ref: null,
    leads: [],
    due: null,
    rating: null,
    successCriteria: [],
    impact: null,
    findings: [],
    fields: {},
  }
}
