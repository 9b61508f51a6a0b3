import type { Block, SourceDocument } from '#src/kit/documents/source-document.ts'
import { areOurs } from '#src/features/imports/plan/columns/our-columns.ts'
import type { Heads } from '#src/features/imports/plan/columns/said-header.ts'
import type { Told } from '#src/features/imports/plan/columns/told.ts'
import { paperYear } from '#src/features/imports/plan/dates/paper-year.ts'
import { knownLeads } from '#src/features/imports/plan/leads/known-leads.ts'
import { tellsOfLevels } from '#src/features/imports/plan/levels/about-level.ts'
import { joinBareLevels } from '#src/features/imports/plan/levels/bare-levels.ts'
import { settleDepths } from '#src/features/imports/plan/levels/depths.ts'
import { findLooseThemes, saidLevel } from '#src/features/imports/plan/levels/loose-themes.ts'
import { overlookedHeadings } from '#src/features/imports/plan/levels/overlooked.ts'
import { standUnderWholes } from '#src/features/imports/plan/levels/part-of.ts'
import { levelRows } from '#src/features/imports/plan/levels/tree-rows.ts'
import { draftScale } from '#src/features/imports/plan/ratings/scales.ts'
import { partBoth } from '#src/features/imports/plan/rows/both-columns.ts'
import { partDatedSteps } from '#src/features/imports/plan/rows/dated-steps.ts'
import type { PlanEvent } from '#src/features/imports/plan/rows/events.ts'
import { joinCutRows, splitRuledRows } from '#src/features/imports/plan/rows/joins.ts'
import { listSteps } from '#src/features/imports/plan/rows/listed-steps.ts'
import { partParallel } from '#src/features/imports/plan/rows/parallel-lists.ts'
import { standRegisters } from '#src/features/imports/plan/rows/register-rows.ts'
import { knownFrom } from '#src/features/imports/plan/rows/row-fields.ts'
import { partSteps } from '#src/features/imports/plan/rows/step-rows.ts'
import { carryGroups, viewTables } from '#src/features/imports/plan/rows/views.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { keepTables } from '#src/features/imports/plan/tables/kept-tables.ts'
import { openLedger } from '#src/features/imports/plan/words/coverage.ts'
import { balance, listUnplaced, openAccount } from '#src/features/imports/plan/words/remainder.ts'
import { guessAtHeadings, guessAtLines, guessAtTree } from './doubts.ts'
import { gatherEvents } from './gather.ts'
import { growPlan } from './grow.ts'
import { tellNarrative, tellTitleRows } from './narrative.ts'
import { findTitle } from './paper-title.ts'
import type { PlanDraft } from './plan-draft.ts'
import { readActions } from './read-actions.ts'
import { guessUnread } from './unread.ts'
import { draftSource, growTree, type PlanTree } from './plan-tree.ts'

/**
 * The draft of a plan from any document: its levels, actions, leads, dates and ratings by the
 * document's own titles and key, with every word placed or told as unplaced (contract.md, "The
 * draft of a plan"). Pure: nothing is opened, and the same document gives the same draft.
 * `told`: what somebody said that columns mean; `heads`: in which row a table's titles stand.
 */
export function draftPlan(source: SourceDocument, told: Told = [], heads: Heads = new Map()): PlanDraft {
  const { document, whole, labels, key, actions, lined } = readActions(source, told, heads)
  const ledger = openLedger()
  openAccount(whole, ledger, labels)
  const tree = growTree(ledger, labels)
  const events = gatherEvents(document, actions)
  const isOurs = areOursAlone(actions)
  const carried = isOurs
    ? { events: settleDepths(events.events), titles: [] }
    : carryGroups(REWORKED.reduce((reworked, rework) => rework(reworked), events.events))
  const themeWord = saidLevel(document.blocks)
  const known = knownFrom(key, knownLeads(carried.events), paperYear(document))
  const orphans = growPlan(tree, nameThemes(carried.events, themeWord), viewTables(carried.events), known)
  if (isOurs) standUnderWholes(tree.items)
  for (const title of carried.titles)
    tree.guess(null, title, `“${title}” stands once for several rows and was carried down to each`)
  const taken = new Set<object>([...events.taken])
  growLoose(document, tree, taken)
  const title = findTitle(document, taken)
  for (const block of title.keys) taken.add(block)
  ledger.place(title.keys, [title.title ?? ''])
  const tables = keepTables(document, { actions, key, ledger, taken })
  const narrative = tellNarrative(document.blocks, taken, ledger)
  narrative.push(...tellTitleRows(actions.values(), ledger))
  guessAtTree(tree)
  if (!isOurs) guessAtHeadings(tree, overlookedHeadings(document.blocks, actions, taken))
  if (lined) guessAtLines(tree)
  return balance(
    {
      format: 'goldthread.plan-draft/1',
      source: {
        file: document.file,
        kind: document.kind,
        ...(document.pages === undefined ? {} : { pages: document.pages }),
      },
      title: title.title,
      scale: draftScale(key),
      levels: tree.levels,
      items: tree.items,
      tables,
      narrative,
      unplaced: listUnplaced(whole, ledger, orphans),
      guesses: [...guessUnread(source.unread ?? []), ...tree.guesses],
    },
    ledger,
  )
}

/** How what was gathered is brought to one form, a row for each action, and in which order. */
const REWORKED: ((events: PlanEvent[]) => PlanEvent[])[] = [
  standRegisters,
  partDatedSteps,
  partParallel,
  listSteps,
  partSteps,
  joinBareLevels,
  levelRows,
  settleDepths,
  joinCutRows,
  splitRuledRows,
  partBoth,
]

/** In our own plan document a row is an action and an empty cell is empty: there is nothing to bring to one form. */
function areOursAlone(tables: ReadonlyMap<Block, ActionTable>): boolean {
  return (
    tables.size > 0 && [...tables.values()].every(({ titles }) => areOurs(titles) || tellsOfLevels(titles))
  )
}

/** Themes without a word of their own take the document's: "seven key themes". */
function nameThemes(events: PlanEvent[], word: string | null): PlanEvent[] {
  const said = events.find((event) => event.type === 'level' && event.depth === 0 && event.name !== null)
  if (said || word === null) return events
  return events.map((event) =>
    event.type === 'level' && event.depth === 0 ? { ...event, name: word } : event,
  )
}

function growLoose(document: SourceDocument, tree: PlanTree, taken: Set<object>): void {
  if (tree.items.length > 0) return
  for (const theme of findLooseThemes(document.blocks)) {
    const item = tree.open(0, {
      name: theme.name,
      ref: theme.ref,
      text: theme.text,
      source: draftSource(theme.paragraph.source),
    })
    tree.keep(item, 'Description', theme.description)
    tree.ledger.place([theme.paragraph], [theme.name, theme.ref ?? '', theme.text, theme.description])
    taken.add(theme.paragraph)
  }
}
