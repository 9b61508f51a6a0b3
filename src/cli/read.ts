import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type InspectionDraft, isNoReport } from '#src/features/imports/inspection/inspection-draft.ts'
import type { PlanDraft } from '#src/features/imports/plan/plan-draft.ts'
import { unreadIn } from '#src/features/imports/plan/unread.ts'
import type { Drafts, ReadAs } from '#src/features/imports/read.ts'
import { Fault } from '#src/kit/plain-fault.ts'
import type { Command, Given } from './command.ts'
import { showProgress } from './progress.ts'

// The promise is 20 s and 1.5 GB for the whole process: the rest is for starting and for writing out.
const longestMs = 18_000
const mostMemory = 1.35e9

export const read: Command = {
  usage: 'read FILE [--json] [--as plan|inspection]',
  help: [
    '',
    '--json       print the whole draft as JSON; without it, what was found, in a few lines',
    '--as KIND    what to read the document as: plan (unless you say), or inspection for a report of Ofsted’s',
  ],
  options: { json: { type: 'boolean' }, as: { type: 'string' } },
  words: [1, 1],
  run: readDocument,
}

async function readDocument(given: Given): Promise<void> {
  const as = given.text('as') ?? 'plan'
  if (as !== 'plan' && as !== 'inspection') throw new Fault(`--as takes plan or inspection, not "${as}".`)
  const file = given.words[0] ?? ''
  const draft = await draftOf(file, await bytesOf(file), as)
  const unread = 'guesses' in draft ? unreadIn(draft) : (draft.unread ?? [])
  for (const said of unread) process.stderr.write(`Not all of it was read. ${said}\n`)
  process.stdout.write(given.flag('json') ? `${JSON.stringify(draft)}\n` : `${summaryOf(draft).join('\n')}\n`)
}

/** The bytes of a file, which must be a plain one within the limit. */
export async function bytesOf(file: string): Promise<Buffer> {
  const limit = uploadLimit()
  const found = await stat(file)
  if (!found.isFile()) throw new Fault(`"${file}" is not a file that can be read: give the document itself.`)
  if (found.size === 0)
    throw new Fault(`"${file}" is empty: save the document again where it was made, and give that.`)
  if (found.size <= limit) return readFile(file)
  const size = Math.ceil(found.size / 1024 / 1024)
  throw new Fault(
    `"${file}" is ${size} MB and the limit is ${Math.floor(limit / 1024 / 1024)} MB: leave out pictures, or split it.`,
  )
}

/** The same setting as the web's, found without loading all of them: reading must start fast. */
function uploadLimit(): number {
  const set = Number(process.env['GOLDTHREAD_UPLOAD_LIMIT_MB'])
  return (set > 0 ? set : 25) * 1024 * 1024
}

async function draftOf<As extends ReadAs>(file: string, bytes: Buffer, as: As): Promise<Drafts[As]> {
  const { readInThread } = await import('#src/features/imports/read.thread.ts')
  const progress = showProgress()
  const watch = watchLimits()
  try {
    const outcome = await Promise.race([watch.broken, readInThread(bytes, basename(file), progress.say, as)])
    if ('refused' in outcome) throw new Fault(`"${file}": ${outcome.refused}`)
    return outcome.draft
  } finally {
    watch.end()
    progress.done()
  }
}

/** Rejects when the process has taken too long or grown too large; the thread that reads dies with it. */
function watchLimits(): { broken: Promise<never>; end: () => void } {
  let timer: NodeJS.Timeout | undefined
  const broken = new Promise<never>((_resolve, reject) => {
    timer = setInterval(() => {
      // Counted from the beginning of the process, which on a busy machine is seconds before this.
      if (performance.now() > longestMs)
        reject(
          new Fault(
            `Reading took more than ${longestMs / 1000} seconds, so it was stopped: split the document.`,
          ),
        )
      if (process.memoryUsage.rss() > mostMemory)
        reject(
          new Fault('Reading this document needs more memory than is allowed: split it, and read the parts.'),
        )
    }, 50)
  })
  return { broken, end: () => clearInterval(timer) }
}

function summaryOf(draft: PlanDraft | InspectionDraft): string[] {
  const { unplaced, coverage } = draft
  return [
    ...('items' in draft ? planSummary(draft) : inspectionSummary(draft)),
    `${coverage.placed} of ${coverage.words} words placed; ${counted(unplaced.length, 'passage')} set aside`,
    'The whole draft: add --json',
  ]
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function planSummary({ title, source, items, tables, guesses }: PlanDraft): string[] {
  const count = (level: string) => items.filter((item) => item.level === level).length
  return [
    title ?? source.file,
    [
      counted(count('theme'), 'theme'),
      counted(count('objective'), 'objective'),
      counted(count('action'), 'action'),
      counted(tables.length, 'other table'),
    ].join(', '),
    `${counted(guesses.length, 'guess', 'guesses')} to look at`,
  ]
}

function inspectionSummary(draft: InspectionDraft): string[] {
  const { authority, kind, startDate, endDate, judgements, findings } = draft
  const days = startDate === null ? 'its days not found' : `${startDate} to ${endDate ?? startDate}`
  return [
    ...(isNoReport(draft)
      ? ['It does not look like an inspection report: to read it as a plan, leave out --as']
      : []),
    `${authority ?? 'A council that the report does not name'}: inspection (${kind}), ${days}`,
    ...judgements.map(({ title, grade }) => `${title}: ${grade}`),
    counted(findings.length, 'finding'),
  ]
}
