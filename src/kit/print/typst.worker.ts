import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { root } from '#src/root.ts'
import type { TypesetAnswer, TypesetJob } from './typst.ts'

// Typst is synchronous native code: it has a thread of its own so that pages go on being answered meanwhile.

const folder = join(root, 'src/kit/print/typst')
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts() }] })

parentPort?.on('message', (job: TypesetJob) => {
  parentPort?.postMessage(typeset(job))
})

function fonts(): Buffer[] {
  const packageFile = createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json')
  return ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map((face) =>
    readFileSync(join(packageFile, '..', face, `SourceSans3_${face}.ttf`)),
  )
}

function typeset(job: TypesetJob): TypesetAnswer {
  try {
    return { id: job.id, bytes: pdfOf(job, job.json) }
  } catch (fault) {
    const message = faultWords(fault)
    const readable = withoutUnprintable(job.json, message)
    if (readable === null) return { id: job.id, fault: message }
    return typesetAgain(job, readable)
  } finally {
    compiler.evictCache(2)
  }
}

function typesetAgain(job: TypesetJob, json: string): TypesetAnswer {
  try {
    return { id: job.id, bytes: pdfOf(job, json) }
  } catch (fault) {
    return { id: job.id, fault: faultWords(fault) }
  }
}

function pdfOf(job: TypesetJob, json: string): Uint8Array {
  const compiled = compiler.compile({
    mainFilePath: join(folder, `${job.template}.typ`),
    inputs: { data: json },
    resetRead: true,
  })
  const document = compiled.result
  if (document === null) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
  return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(job.at / 1000) })
}

/**
 * PDF/UA refuses a character that no font at hand can draw, and someone will paste one into an update. It is
 * printed as an open square, which the reader can see and ask about, rather than the whole report failing.
 */
function withoutUnprintable(json: string, fault: string): string | null {
  const texts = [...fault.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gu)].map(
    (found) => found[1] ?? '',
  )
  if (texts.length === 0) return null
  const letters = texts
    .join('')
    .replaceAll(/\\+u\{([0-9a-f]+)\}/gu, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
  const bad = new Set(codePoints(letters).filter((letter) => !/[\s\w]/u.test(letter)))
  return JSON.stringify(JSON.parse(json), (_, value: unknown) =>
    typeof value === 'string'
      ? codePoints(value)
          .map((letter) => (bad.has(letter) ? '□' : letter))
          .join('')
      : value,
  )
}

/** One by one, since it is single code points that a font has or has not. */
function codePoints(text: string): string[] {
  return text.match(/./gsu) ?? []
}

function faultWords(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}
