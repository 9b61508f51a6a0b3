import { writeFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { listCouncils } from '#src/features/authority/index.ts'
import { type Plan, listPlans } from '#src/features/plans/index.ts'
import {
  listNamedReports,
  type NamedReport,
  type RenderedReport,
  renderPaper,
  type ReportFormat,
} from '#src/features/reports/index.ts'
import { connect, type Db, type Trx, within } from '#src/kit/db/index.ts'
import type { Council } from '#src/kit/http/visit.ts'
import { Fault } from '#src/kit/plain-fault.ts'
import type { Command, Given } from './command.ts'
import { showProgress } from './progress.ts'
import { dataHelp, dataOption, findConfig, onStore } from './store.ts'

const formats: readonly string[] = ['html', 'pdf', 'docx', 'xlsx'] satisfies ReportFormat[]

export const report: Command = {
  usage: 'report NAME --format html|pdf|docx|xlsx --out FILE, or report --list',
  help: [
    '',
    '--list       print the name of every report, and what it is',
    '--format F   html, pdf, docx or xlsx; without it, what FILE’s ending says',
    '--out FILE   where to write it; a file of that name is written over',
    '--plan P     the plan’s title, a part of it, or its id, where there are several',
    '--council C  the council’s short name, where there are several',
    dataHelp,
  ],
  options: {
    ...dataOption,
    list: { type: 'boolean' },
    format: { type: 'string' },
    out: { type: 'string' },
    plan: { type: 'string' },
    council: { type: 'string' },
  },
  words: [0, 1],
  run: async (given) => {
    const wanted = given.flag('list') ? null : wantedOf(given)
    const progress = showProgress()
    const said = await onStore(given, progress.say, async ({ appUrl }) => {
      const db = connect(appUrl, 1)
      try {
        return wanted === null ? await listed(db, given) : await written(db, given, wanted)
      } finally {
        await db.destroy()
      }
    }).finally(progress.done)
    process.stdout.write(said)
  },
}

type Wanted = { name: string; format: ReportFormat; out: string }

/** What was asked for, said to be wrong before any store is opened. */
function wantedOf(given: Given): Wanted {
  const [name] = given.words
  if (name === undefined) throw new Fault('Say which report: bin/goldthread report --list names them.')
  const out = given.text('out')
  if (out === undefined) throw new Fault(`Say where to write it: bin/goldthread ${report.usage}.`)
  const format = given.text('format') ?? extname(out).slice(1).toLowerCase()
  if (!formats.includes(format)) throw new Fault(`--format takes html, pdf, docx or xlsx, not "${format}".`)
  return { name, format: format as ReportFormat, out }
}

async function listed(db: Db, given: Given): Promise<string> {
  const council = await findCouncil(db, given)
  const now = findConfig().clock()
  return within(db, { councilId: council.id, now }, async (trx) => {
    const plans = given.text('plan') === undefined ? await listPlans(trx) : [await findPlan(trx, given)]
    const parts: string[] = []
    for (const plan of plans) {
      const reports = await listNamedReports(trx, { plan, council: council.name, now })
      parts.push(...(plans.length > 1 ? [`${plan.title}\n`] : []), linesOf(reports))
    }
    return parts.join('')
  })
}

function linesOf(reports: readonly NamedReport[]): string {
  const width = Math.max(...reports.map(({ name }) => name.length))
  return reports.map(({ name, says }) => `${name.padEnd(width)}  ${plainSpaces(says)}\n`).join('')
}

async function written(db: Db, given: Given, { name, format, out }: Wanted): Promise<string> {
  const rendered = await rendering(db, given, { name, format })
  const file = resolve(out)
  await writeFile(file, rendered.bytes)
  return `${name} written to ${file}\n`
}

async function rendering(
  db: Db,
  given: Given,
  { name, format }: Omit<Wanted, 'out'>,
): Promise<RenderedReport> {
  const council = await findCouncil(db, given)
  const now = findConfig().clock()
  const paper = await within(db, { councilId: council.id, now }, async (trx) => {
    const reports = await listNamedReports(trx, {
      plan: await findPlan(trx, given),
      council: council.name,
      now,
    })
    const found = reports.find((one) => one.name === name.toLowerCase())
    if (found === undefined)
      throw new Fault(
        `There is no report "${name.slice(0, 40)}": bin/goldthread report --list names those there are.`,
      )
    return found.make(trx)
  })
  return renderPaper(paper, format)
}

async function findCouncil(db: Db, given: Given): Promise<Council> {
  const councils = await listCouncils(db)
  const named = given.text('council')
  const found = named === undefined ? councils : councils.filter(({ slug }) => slug === named)
  const [only, second] = found
  if (councils.length === 0)
    throw new Fault('There is no council in this store yet: set it up in the browser first.')
  if (only !== undefined && second === undefined) return only
  throw new Fault(
    `Say which council with --council: ${councils
      .map(({ slug }) => slug)
      .join(', ')
      .slice(0, 200)}.`,
  )
}

async function findPlan(trx: Trx, given: Given): Promise<Plan> {
  const plans = await listPlans(trx)
  const asked = given.text('plan')?.toLowerCase()
  // Those that stand under another are asked for by name.
  const tops = plans.filter(({ parentId }) => parentId === null)
  const found =
    asked === undefined
      ? tops
      : plans.filter((plan) => plan.id === asked || plan.title.toLowerCase().includes(asked))
  const exact = found.filter((plan) => plan.title.toLowerCase() === asked)
  const [only, second] = exact.length === 1 ? exact : found
  if (plans.length === 0) throw new Fault('There is no plan in this store yet: bring one in first.')
  if (only !== undefined && second === undefined) return only
  throw new Fault(
    `Say which plan with --plan: ${plans
      .map(({ title }) => `"${title}"`)
      .join(', ')
      .slice(0, 250)}.`,
  )
}

/** Dates are kept together by a space that terminals and scripts need not meet. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
