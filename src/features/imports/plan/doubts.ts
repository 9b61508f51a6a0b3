import type { Paragraph } from '#src/kit/documents/source-document.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import type { PlanTree } from './plan-tree.ts'

/** What a person should look at in the tree as a whole: levels without actions, actions without leads, years that stand alone, very long texts. */
export function guessAtTree(tree: PlanTree): void {
  guessAtLevels(tree)
  guessAtYears(tree)
  guessAtLengths(tree)
}

/** Actions that were made of lines of prose: a person must say whether they are what the paper is about. */
export function guessAtLines(tree: PlanTree): void {
  const count = tree.items.filter(({ level }) => level === 'action').length
  if (count === 0) return
  const note = `No table or list of this paper is one of actions: ${String(count)} lines of its prose were taken for actions. Leave out those that are none`
  tree.guess(null, 'text', note)
}

/** Headings that stand over actions and were read as prose: what stands below may belong under them. */
export function guessAtHeadings(tree: PlanTree, headings: readonly Paragraph[]): void {
  for (const { text } of headings)
    tree.guess(
      null,
      'text',
      `“${oneLine(text)}” stands over actions and was read as prose: check what they stand under`,
    )
}

function guessAtLevels(tree: PlanTree): void {
  const holding = new Set(tree.items.map(({ parent }) => parent))
  const led = tree.items.some(({ level, leads }) => level === 'action' && leads.length > 0)
  for (const item of tree.items) {
    if (item.level === 'objective' && !holding.has(item.id)) {
      tree.guess(item, 'text', 'No action stands under this; it may need one')
    }
    if (led && item.level === 'action' && item.leads.length === 0) {
      tree.guess(item, 'leads', 'No lead stands beside this action')
    }
  }
}

/** No plan goes on for so many years beyond its other dates: more likely a figure is wrong. */
const mostYears = 10

/** "2062" beside dates of 2026: no more than half of all dates, with so many years between them and the others. */
function guessAtYears({ items, guess }: PlanTree): void {
  const dated = items.flatMap((item) =>
    item.due?.date == null ? [] : [{ item, year: Number(item.due.date.slice(0, 4)) }],
  )
  const years = dated.map(({ year }) => year).sort((a, b) => a - b)
  const gap = years.findIndex((year, at) => year - (years[at - 1] ?? year) > mostYears)
  if (gap < 0 || gap * 2 < years.length) return
  for (const { item, year } of dated)
    if (year >= (years[gap] ?? 0))
      guess(item, 'due', `${String(year)} is more than ten years after the plan’s other dates`)
}

/** As much as a form takes for what an item says. */
const mostOfItem = 10_000

function guessAtLengths(tree: PlanTree): void {
  for (const item of tree.items) {
    if (item.text.length <= mostOfItem) continue
    const long = item.text.length.toLocaleString('en-GB')
    tree.guess(item, 'text', `It is ${long} characters long: part it, or shorten it to what is to be done`)
  }
}
