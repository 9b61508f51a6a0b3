/**
 * Reads every report that the reading had not met when it was written, and prints how well it was read.
 *   node tests/inspections/run.ts [--batch 1|2|3|4|5] [--office] [--faults] [--only WORDS] [--write FOLDER]
 * `--office`: as LibreOffice prints them, where it is there; else as a browser does.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { draftInspection } from '#src/features/imports/inspection/draft-inspection.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { openBrowser } from '../look/browser.ts'
import { unmet } from './unmet/all.ts'
import { fifth } from './unmet/fifth/all.ts'
import { fourth } from './unmet/fourth/all.ts'
import { judge } from './unmet/judge.ts'
import { wordsOfPages } from './unmet/pages.ts'
import { printByOffice } from './unmet/office.ts'
import { printUnmet } from './unmet/print.ts'
import { second } from './unmet/second/all.ts'
import { third } from './unmet/third/reports.ts'

const { values } = parseArgs({
  options: {
    batch: { type: 'string', default: '1' },
    office: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    write: { type: 'string' },
  },
})
const measures = ['grades', 'particulars', 'findings', 'pages'] as const
const sums = new Map<string, [number, number]>()
let strays = 0
const browser = await openBrowser()
const batches = new Map([
  ['1', unmet],
  ['2', second],
  ['3', third],
  ['4', fourth],
  ['5', fifth],
])
for (const report of (batches.get(values.batch) ?? []).filter(({ name }) => name.includes(values.only))) {
  const bytes = values.office ? await printByOffice(report) : await printUnmet(browser, report)
  if (values.write !== undefined) {
    mkdirSync(values.write, { recursive: true })
    writeFileSync(join(values.write, `${report.name.replace(/\W+/g, '-')}.pdf`), bytes)
  }
  const one = judge(
    draftInspection(await parseDocument(bytes, 'report.pdf')),
    report,
    await wordsOfPages(bytes),
  )
  const told = measures.map((measure) => {
    const [right, of] = one[measure]
    const [before, asked] = sums.get(measure) ?? [0, 0]
    sums.set(measure, [before + right, asked + of])
    return `${right}/${of}`.padStart(8)
  })
  strays += one.false
  console.log(`${report.name.slice(0, 60).padEnd(62)}${told.join('')}${String(one.false).padStart(4)}`)
  if (values.faults) for (const fault of one.wrong) console.log(`    ${fault}`)
}
await browser.close()
const totals = measures.map((measure) => {
  const [right, of] = sums.get(measure) ?? [0, 0]
  return `${measure} ${(right / of).toFixed(3)} (${right} of ${of})`
})
console.log(`\n${totals.join(', ')}; false ${strays}`)
