import type * as PdfjsModule from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { Unreadable } from '../unreadable.ts'
import { followDrawing, type Font } from './drawing.ts'
import { matrixOf, IDENTITY } from './matrix.ts'
import type { PageMarks } from './page-marks.ts'

type Pdfjs = typeof PdfjsModule

/**
 * pdf.js, loaded at first use since it is large. Its worker's code is given to it directly, so that it
 * runs in this thread, starts nothing and looks for no file.
 */
async function loadPdfjs(): Promise<Pdfjs> {
  outliveStrayFaults()
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: worker })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** What pdf.js calls a part of a file that it cannot make sense of. */
const STRAY: ReadonlySet<string> = new Set([
  'FormatError',
  'MissingDataException',
  'ParserEOFException',
  'XRefEntryException',
  'XRefParseException',
])

let outliving = false

/**
 * Where a part of a damaged file makes no sense, pdf.js reads on without it but leaves a promise rejected that nobody waits for, at times after the reading is done. That alone must not end
 * the thread; every other such fault still does.
 */
function outliveStrayFaults(): void {
  if (outliving) return
  outliving = true
  process.on('unhandledRejection', (reason) => {
    if (reason instanceof Error && STRAY.has(reason.name)) return
    throw reason instanceof Error ? reason : new Error(String(reason))
  })
}

/** More pages than any plan or report has; a file with more is not one. */
const MOST_PAGES = 2_000

/**
 * The marks on every page of a PDF. Pictures are passed over, not decoded. Nothing is fetched: fonts
 * that the file does not hold are taken by their widths alone. Throws `Unreadable` where the file is
 * locked, damaged or cut short.
 */
export async function listPageMarks(bytes: Uint8Array): Promise<PageMarks[]> {
  refuseCutShort(bytes)
  const pdfjs = await loadPdfjs()
  const task = opening(pdfjs, bytes)
  try {
    const pdf = await task.promise
    if (pdf.numPages > MOST_PAGES)
      throw new Unreadable(`This PDF has more than ${MOST_PAGES} pages. Bring the part that holds the plan.`)
    return await listPages(pdf, codeNames(pdfjs))
  } catch (error) {
    throw refusalOf(error)
  } finally {
    await task.destroy()
  }
}

/**
 * Whether a PDF asks for a password before it shows anything. Many are locked against changes alone and open with none;
 * what is damaged asks for nothing.
 */
export async function asksForPassword(bytes: Uint8Array): Promise<boolean> {
  const task = opening(await loadPdfjs(), bytes)
  try {
    await task.promise
    return false
  } catch (error) {
    return isLocked(error)
  } finally {
    await task.destroy()
  }
}

function opening(pdfjs: Pdfjs, bytes: Uint8Array): ReturnType<Pdfjs['getDocument']> {
  return pdfjs.getDocument({
    // pdf.js takes the bytes it is given for its own, so it gets a copy.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableFontFace: true,
    maxImageSize: 0,
  })
}

/** pdf.js reads what it can of half a file, so a file whose end is missing is turned away here. */
function refuseCutShort(bytes: Uint8Array): void {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-4096))
  if (!/%%EOF|startxref\s+\d/.test(end)) throw damaged()
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException'
}

function refusalOf(error: unknown): unknown {
  const name = error instanceof Error ? error.name : ''
  if (isLocked(error)) {
    return new Unreadable(
      'This PDF is locked with a password. Save a copy without the password and bring that.',
    )
  }
  const broken = [
    'InvalidPDFException',
    'FormatError',
    'UnknownErrorException',
    'MissingPDFException',
    'ResponseException',
  ]
  return broken.includes(name) ? damaged() : error
}

const damaged = () =>
  new Unreadable(
    'This PDF is damaged or cut short. Fetch it again, or open it, save it again and bring that.',
  )

function codeNames(pdfjs: Pdfjs): Map<number, string> {
  return new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code, name]))
}

async function listPages(pdf: PDFDocumentProxy, names: Map<number, string>): Promise<PageMarks[]> {
  const pages: PageMarks[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    pages.push(await marksOf(page, names))
    page.cleanup()
  }
  return pages
}

async function marksOf(page: PDFPageProxy, names: Map<number, string>): Promise<PageMarks> {
  const list = await page.getOperatorList()
  const fonts = new Map<string, Font>()
  const fontOf = (name: string): Font => {
    const known =
      fonts.get(name) ?? describeFont(page.commonObjs.has(name) ? page.commonObjs.get(name) : null)
    fonts.set(name, known)
    return known
  }
  const follow = (rotation: number): PageMarks => {
    const view = page.getViewport({ scale: 1, rotation })
    const sheet = {
      page: page.pageNumber,
      width: view.width,
      height: view.height,
      base: matrixOf(view.transform) ?? IDENTITY,
      fontOf,
    }
    return followDrawing({ codes: list.fnArray, args: list.argsArray as unknown[], names }, sheet)
  }
  const marks = follow(page.rotate)
  const turned = mainTurn(marks)
  return turned === 0 ? marks : follow((page.rotate + turned) % 360)
}

/** How far to turn a page clockwise so that most of its letters stand upright. */
function mainTurn(marks: PageMarks): number {
  const letters = new Map<number, number>()
  for (const word of marks.words) {
    if (word.turn !== 'slant') letters.set(word.turn, (letters.get(word.turn) ?? 0) + word.text.length)
  }
  const [turn] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [0]
  return turn
}

const BOLD = /bold|black|heavy|semibold|demi(?!tri)/i

function describeFont(font: unknown): Font {
  if (font === null || typeof font !== 'object') return { bold: false, unit: 0.001, vertical: false }
  const name = 'name' in font && typeof font.name === 'string' ? font.name : ''
  const flagged = 'bold' in font && font.bold === true
  const matrix = 'fontMatrix' in font ? matrixOf(font.fontMatrix) : null
  return {
    bold: flagged || BOLD.test(name),
    unit: matrix?.[0] ?? 0.001,
    vertical: 'vertical' in font && font.vertical === true,
  }
}
