/**
 * How well a plan is read when one of its titles is new to the reader: each title of each plan in turn is put into words
 * that mean nothing, and the plan is read again. What is lost shows where the reader hangs on a title alone.
 *   node tests/corpus/unknown-titles.ts [--held-out] [--plan id,id] [--role action]    with a role: title by title, the worst first
 */
import { parseArgs } from 'node:util'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import { findKey } from '#src/features/imports/plan/ratings/keys.ts'
import { layOut } from '#src/features/imports/plan/set-out/lay-out.ts'
import { findActionTables } from '#src/features/imports/plan/tables/find-action-tables.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import { cellText, type SourceDocument } from '#src/kit/documents/source-document.ts'
import { developmentPlans, heldOutPlans } from './all-plans.ts'
import { documentOf } from './reading.ts'
import { render } from './render.ts'
import { added, figure, MEASURES, score, type Share } from './score.ts'
import type { CorpusPlan, Rendering } from './types.ts'

const { values } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false },
    plan: { type: 'string' },
    role: { type: 'string' },
  },
})

/** No title of any council. */
const NOTHING = 'Gralp vorben'
const JUDGED = MEASURES.filter((measure) => measure !== 'words' && measure !== 'decoys')

type Shares = Record<string, Share>
type Loss = { plan: string; title: string; role: string; whole: Shares; without: Shares }

const plans = (values['held-out'] ? heldOutPlans : developmentPlans).filter(
  ({ id }) => values.plan?.split(',').some((part) => id.includes(part)) ?? true,
)
const losses: Loss[] = []
for (const plan of plans) losses.push(...(await lossesOf(plan)))
tell()

/** A plan as Word or Excel has it, read whole and then without each of its titles. */
async function lossesOf(plan: CorpusPlan): Promise<Loss[]> {
  const name = plan.renderings.find((one) => one === 'docx' || one === 'xlsx')
  if (name === undefined) return []
  const rendering = render(plan, name, 0)
  const document = await documentOf(rendering)
  const whole = sharesOf(rendering, document)
  return [...titlesOf(document)].flatMap(([title, role]) => {
    const { left, hits } = withoutTitle(document, title)
    return hits === 0 ? [] : [{ plan: plan.id, title, role, whole, without: sharesOf(rendering, left) }]
  })
}

function sharesOf(rendering: Rendering, document: SourceDocument): Shares {
  const { faults: _, ...shares } = score(rendering, draftPlan(structuredClone(document)))
  return shares
}

/** The titles of the columns of work, and what each was taken for. */
function titlesOf(source: SourceDocument): Map<string, string> {
  const { document } = layOut(structuredClone(source))
  const key = { ...findKey(document), told: new Map(), heads: new Map() }
  const columns = [...findActionTables(document, key).values()].flatMap((table) => table.columns)
  return new Map(
    columns.flatMap(({ title, role }) => (title === '' ? [] : [[oneLine(title), role] as const])),
  )
}

/** A copy in which every cell that holds the title alone, and every line that it opens as a label, says nothing. */
function withoutTitle(source: SourceDocument, title: string): { left: SourceDocument; hits: number } {
  const left = structuredClone(source)
  let hits = 0
  for (const block of left.blocks) {
    if (block.type === 'paragraph') {
      if (!isLabelled(block.text.trim(), title)) continue
      block.text = block.text.replace(title, NOTHING)
      hits += 1
      continue
    }
    for (const cell of block.rows.flatMap(({ cells }) => cells)) {
      if (oneLine(cellText(cell)) !== title) continue
      cell.paragraphs = [{ ...cell.paragraphs[0], text: NOTHING }]
      hits += 1
    }
  }
  return { left, hits }
}

function isLabelled(text: string, title: string): boolean {
  return text === title || text.startsWith(`${title}:`)
}

function tell(): void {
  console.log(`${'title of'.padEnd(14)}${'n'.padStart(5)}${JUDGED.map((one) => one.padStart(15)).join('')}`)
  for (const [role, some] of Map.groupBy(losses, (loss) => loss.role)) {
    const [before, after] = [added(some.map(({ whole }) => whole)), added(some.map(({ without }) => without))]
    const pairs = JUDGED.map((one) => `${shown(before[one])} → ${shown(after[one])}`.padStart(15))
    console.log(`${role.padEnd(14)}${String(some.length).padStart(5)}${pairs.join('')}`)
  }
  // The plans held out are judged in sum alone.
  if (values.role === undefined || values['held-out']) return
  const worst = losses.filter(({ role }) => role === values.role).sort((a, b) => lost(b) - lost(a))
  for (const loss of worst)
    if (lost(loss) > 0.01) console.log(`${loss.plan.padEnd(30)}${lost(loss).toFixed(2)}  ${loss.title}`)
}

function shown(share: Share | undefined): string {
  return figure(share)?.toFixed(3).replace(/^0/, '') ?? '–'
}

/** The most that any measure loses. */
function lost({ whole, without }: Loss): number {
  return Math.max(
    ...JUDGED.map((one) => {
      const fell = (figure(whole[one]) ?? 0) - (figure(without[one]) ?? 0)
      return one === 'false' ? -fell : fell
    }),
  )
}
