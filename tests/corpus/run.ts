/**
 * Reads every written plan and prints how well it was read.
 *   node tests/corpus/run.ts [--held-out] [--format docx] [--plan id] [--seed 1] [--faults] [--write folder]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { developmentPlans } from './plans/all.ts'
import { heldOutPlans } from './plans/held-out/all.ts'
import { canRead, draftOf } from './reading.ts'
import { formatOf, render } from './render.ts'
import { added, figure, MEASURES, score, type Score } from './score.ts'
import type { Rendering } from './types.ts'

const { values } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false },
    format: { type: 'string' },
    plan: { type: 'string' },
    seed: { type: 'string', default: '0' },
    faults: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
})

const renderings = (values['held-out'] ? heldOutPlans : developmentPlans)
  .filter(({ id }) => values.plan === undefined || id.includes(values.plan))
  .flatMap((plan) => plan.renderings.map((name) => ({ plan, name })))
  .filter(
    ({ name }) => values.format === undefined || name === values.format || formatOf(name) === values.format,
  )
  .map(({ plan, name }) => render(plan, name, Number(values.seed)))

if (values.write !== undefined) write(renderings, values.write)
else if (canRead()) await judge(renderings)
else console.log(`${renderings.length} files can be written (--write folder); nothing here reads them yet.`)

function write(list: Rendering[], folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const one of list) writeFileSync(join(folder, one.file), one.bytes)
  console.log(`${list.length} files written to ${folder}`)
}

function line(name: string, one: Score): string {
  const figures = MEASURES.map((measure) => figure(measure, one[measure]).toFixed(2).padStart(7))
  return `${name.padEnd(44)}${figures.join('')}`
}

async function judge(list: Rendering[]): Promise<void> {
  console.log(`${' '.repeat(44)}${MEASURES.map((measure) => measure.padStart(7)).join('')}`)
  const scores: { rendering: Rendering; score: Score }[] = []
  for (const rendering of list) {
    const { draft, refusal } = await draftOf(rendering)
    const one = score(rendering, draft)
    scores.push({ rendering, score: one })
    console.log(
      line(`${rendering.plan.id} ${rendering.name}`, one) + (refusal === null ? '' : `  ${refusal}`),
    )
    if (values.faults) for (const fault of one.faults) console.log(`    ${fault}`)
  }
  console.log('')
  const byFormat = [...Map.groupBy(scores, ({ rendering }) => rendering.format)]
  const totals = byFormat.map(([format, some]) => ({ format, total: added(some.map((one) => one.score)) }))
  for (const { format, total } of totals) console.log(line(`all ${format}`, total))
  const mean = MEASURES.map(
    (measure) => totals.reduce((sum, { total }) => sum + figure(measure, total[measure]), 0) / totals.length,
  )
  console.log(
    `${'each format counted alike'.padEnd(44)}${mean.map((one) => one.toFixed(3).padStart(7)).join('')}`,
  )
}
