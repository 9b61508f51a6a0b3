import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { draftFrom } from '#src/features/imports/read.ts'
import { readInThread } from '#src/features/imports/read.thread.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { root } from '#src/root.ts'
import { makeLarge } from './large.ts'
import { ms, type Sheet, share, timesInTurn } from './sheet.ts'

const plans = join(root, '..', 'shared', 'plans')

/** Reading and drafting five councils' plans, beside the least that any reader of that format must do, in one warm process. */
export async function measureReading(sheet: Sheet): Promise<void> {
  sheet.part(
    'Reading a plan (median: into its draft, of that the file alone; merely unpacking and walking it)',
  )
  const worst = new Map<string, { whole: number; file: number }>()
  for (const { file, bytes } of [...realPlans(sheet), ...makeLarge()]) {
    const kind = extname(file)
    const [whole = Number.NaN, read = Number.NaN, floor = Number.NaN] = await timesInTurn([
      async () => draftFrom(await parseDocument(bytes, file), 'plan'),
      async () => parseDocument(bytes, file),
      async () => bare[kind]?.(bytes),
    ])
    sheet.line(file, ms(whole), ms(read), ms(floor), times(whole / floor), times(read / floor))
    const before = worst.get(kind) ?? { whole: 0, file: 0 }
    worst.set(kind, {
      whole: Math.max(before.whole, whole / floor),
      file: Math.max(before.file, read / floor),
    })
  }
  for (const [kind, { whole, file }] of worst) {
    sheet.ratio(`reading ${kind}, the worst of the files`, file)
    sheet.ratio(`the same with the plan understood, as a draft`, whole, AIMS[kind])
  }
  await measureFirst(sheet)
}

const AIMS: Record<string, string> = { '.docx': 'aim 3', '.xlsx': 'aim 3', '.pdf': 'aim 2' }

function times(ratio: number): string {
  return `${ratio.toFixed(1)} x`
}

/** Each in a thread of its own, as the worker reads what somebody brings: started, translated and ended for it alone. */
async function measureFirst(sheet: Sheet): Promise<void> {
  sheet.part('The same as the worker reads it, in a thread begun for it alone (median of five)')
  for (const { file, bytes } of realPlans(sheet)) {
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      const start = performance.now()
      await readInThread(bytes, file)
      times.push(performance.now() - start)
    }
    sheet.line(file, ms(share(times, 0.5)))
  }
}

function realPlans(sheet: Sheet): { file: string; bytes: Uint8Array }[] {
  if (!existsSync(plans)) {
    sheet.line('left out', 'the councils’ plans are not in ../shared/plans')
    return []
  }
  const files = readdirSync(plans).filter((name) => extname(name) in bare)
  return files.sort().map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(plans, file))) }))
}

const bare: Record<string, (bytes: Uint8Array) => unknown> = {
  '.docx': walkParts,
  '.odt': walkParts,
  '.xlsx': walkParts,
  '.txt': (bytes) => Array.from(new TextDecoder().decode(bytes).matchAll(/[\p{L}\p{N}]+/gu)),
  '.pdf': listText,
}

/** Every XML part unzipped and walked, each name and text handed over and dropped. */
function walkParts(bytes: Uint8Array): number {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.xml$/.test(name) })
  let letters = 0
  for (const part of Object.values(parts)) {
    const parser = new Parser({ ontext: (text) => (letters += text.length) }, { xmlMode: true })
    parser.end(new TextDecoder().decode(part))
  }
  return letters
}

/** The words of every page as pdf.js lists them. */
async function listText(bytes: Uint8Array): Promise<number> {
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: worker })
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useWasm: false,
  })
  const pdf = await task.promise
  let words = 0
  for (let page = 1; page <= pdf.numPages; page++)
    words += (await (await pdf.getPage(page)).getTextContent()).items.length
  await task.destroy()
  return words
}
