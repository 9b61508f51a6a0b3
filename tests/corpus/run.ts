/**
 * Reads every written plan and prints how well it was read.
 *   node tests/corpus/run.ts [--held-out] [--format docx] [--plan id,id] [--seed 1] [--faults]
 *   node tests/corpus/run.ts --every pdf:bare    every plan that is no workbook, set in this one form
 *   node tests/corpus/run.ts --document    the reader's own part: words, cells, merges, colours, headings
 *   node tests/corpus/run.ts --write FOLDER    the files themselves
 *   node tests/corpus/run.ts --printed FOLDER    those files as an office program has saved or printed them anew: of the
 *     same names but their endings, say by `soffice --convert-to pdf --outdir FOLDER *-docx.docx`
 * For plans held out, --faults is refused: their totals only are for whoever works on the reading.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { developmentPlans, heldOutPlans } from './all-plans.ts'
import { documentOf, draftOf } from './reading.ts'
import { formatOf, render } from './render.ts'
import { added, figure, MEASURES, score, type Share } from './score.ts'
import { DOCUMENT_MEASURES, scoreDocument } from './score-document.ts'
import type { CorpusPlan, Rendering, RenderingName } from './types.ts'

const { values } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false },
    document: { type: 'boolean', default: false },
    format: { type: 'string' },
    every: { type: 'string' },
    plan: { type: 'string' },
    seed: { type: 'string', default: '0' },
    faults: { type: 'boolean', default: false },
    write: { type: 'string' },
    printed: { type: 'string' },
  },
})

type Judged = {
  rendering: Rendering
  shares: Record<string, Share>
  faults: string[]
  refusal: string | null
}

const renderings = (values['held-out'] ? heldOutPlans : developmentPlans)
  .filter(({ id }) => values.plan?.split(',').some((part) => id.includes(part)) ?? true)
  .flatMap((plan) => formsOf(plan).map((name) => ({ plan, name })))
  .filter(
    ({ name }) => values.format === undefined || name === values.format || formatOf(name) === values.format,
  )
  .map(({ plan, name }) => render(plan, name, Number(values.seed)))
  .flatMap((one) => (values.printed === undefined ? [one] : printedAnew(one, values.printed)))

if (values.write !== undefined) write(renderings, values.write)
else if (values.document) await print(DOCUMENT_MEASURES, judgeDocument)
else await print(MEASURES, judgePlan)

/** The forms that a plan is given in; with --every that one alone, and none for a workbook. */
function formsOf(plan: CorpusPlan): RenderingName[] {
  const { every } = values
  if (every === undefined) return plan.renderings
  return plan.layout(0).some(({ lay }) => lay === 'sheet') ? [] : [every as RenderingName]
}

/** The same paper as another program saved it; none where it saved none. */
function printedAnew(rendering: Rendering, folder: string): Rendering[] {
  const [stem = ''] = rendering.file.split('.')
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${stem}.`))
    .map((file) => ({ ...rendering, file, bytes: readFileSync(join(folder, file)) }))
}

function write(list: Rendering[], folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const one of list) writeFileSync(join(folder, one.file), one.bytes)
  console.log(`${list.length} files written to ${folder}`)
}

async function judgePlan(rendering: Rendering): Promise<Judged> {
  const { draft, refusal } = await draftOf(rendering)
  const { faults, ...shares } = score(rendering, draft)
  return { rendering, shares, faults, refusal }
}

async function judgeDocument(rendering: Rendering): Promise<Judged> {
  try {
    const { faults, ...shares } = scoreDocument(rendering, await documentOf(rendering))
    return { rendering, shares, faults, refusal: null }
  } catch (fault) {
    const none = { right: 0, of: rendering.words.length }
    return { rendering, shares: { words: none, cells: none }, faults: [], refusal: String(fault) }
  }
}

function shown(value: number | null, places: number): string {
  return (value === null ? '–' : value.toFixed(places)).padStart(9)
}

function line(name: string, shares: Record<string, Share>, measures: readonly string[]): string {
  const figures = measures.map((measure) => shown(figure(shares[measure]), 2))
  return `${name.padEnd(44)}${figures.join('')}`
}

async function print(measures: readonly string[], judge: (one: Rendering) => Promise<Judged>): Promise<void> {
  console.log(`${' '.repeat(44)}${measures.map((measure) => measure.padStart(9)).join('')}`)
  const judged: Judged[] = []
  for (const rendering of renderings) {
    const one = await judge(rendering)
    judged.push(one)
    const name = `${rendering.plan.id} ${rendering.name}`
    console.log(line(name, one.shares, measures) + (one.refusal === null ? '' : `  ${one.refusal}`))
    if (values.faults && !values['held-out']) for (const fault of one.faults) console.log(`    ${fault}`)
  }
  totals(judged, measures)
}

function totals(judged: Judged[], measures: readonly string[]): void {
  console.log('')
  for (const [name, some] of Map.groupBy(judged, ({ rendering }) => rendering.name)) {
    if (name.includes(':')) console.log(line(`  ${name}`, added(some.map(({ shares }) => shares)), measures))
  }
  const formats = [...Map.groupBy(judged, ({ rendering }) => rendering.format)].map(([format, some]) => ({
    format,
    total: added(some.map(({ shares }) => shares)),
  }))
  for (const { format, total } of formats) console.log(line(`all ${format}`, total, measures))
  const mean = measures.map((measure) => {
    const figures = formats.flatMap(({ total }) => figure(total[measure]) ?? [])
    return figures.length === 0 ? null : figures.reduce((sum, one) => sum + one, 0) / figures.length
  })
  console.log(`${'each format counted alike'.padEnd(44)}${mean.map((one) => shown(one, 3)).join('')}`)
}
