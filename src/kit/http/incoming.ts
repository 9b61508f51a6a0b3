import type { Multipart } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { withoutNul } from './fields.ts'
import { plainFileName } from './file-name.ts'
import type { Fields } from './visit.ts'

/** A form as it came, or one sentence that says what was too much, with the words that came with it. */
export type Incoming = Fields | { refused: string; kept: Fields }

const seen = new WeakMap<FastifyRequest, Promise<Incoming>>()

/** The fields and files of a form, held to the limit. A form is taken in once, however often it is asked for. */
export async function fieldsOf(request: FastifyRequest, limitBytes: number): Promise<Incoming> {
  const incoming = seen.get(request) ?? takeIn(request, limitBytes)
  seen.set(request, incoming)
  return incoming
}

async function takeIn(request: FastifyRequest, limitBytes: number): Promise<Incoming> {
  if (!request.isMultipart()) return { values: valuesOf(request.body), files: {} }
  const fields: Fields = { values: {}, files: {} }
  const limitMb = mbOf(limitBytes)
  let refused: string | null = null
  const limits = { fileSize: limitBytes, files: 5, fields: 400, fieldSize: limitBytes }
  try {
    for await (const part of request.parts({ limits })) {
      const tooLarge = await takePart(part, fields)
      if (tooLarge) refused = part.type === 'file' ? fileTooLarge(limitMb) : tooMuchPasted(limitMb)
    }
  } catch (fault) {
    if (!isLimit(fault)) throw notWhole(fault)
    refused = tooManyParts
  }
  return refused === null ? fields : { refused, kept: fields }
}

/** Takes one part of a form into its fields; true where it is larger than may be, and so is not whole. */
async function takePart(part: Multipart, { values, files }: Fields): Promise<boolean> {
  if (part.type === 'field') {
    if (part.valueTruncated) return true
    values[part.fieldname] = [...(values[part.fieldname] ?? []), textOf(part.value)]
    return false
  }
  // The rest of a large file is read past, so that the words after it are kept and the browser hears the answer.
  const bytes = await part.toBuffer()
  // A browser sends an empty name and no bytes where no file was chosen.
  if (part.filename !== '' || bytes.byteLength > 0)
    files[part.fieldname] = { fileName: plainFileName(part.filename), mediaType: part.mimetype, bytes }
  return part.file.truncated
}

/** A limit in bytes, as it is told. */
export function mbOf(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024)
}

const tooManyParts = 'That form has more parts than we take. Send it in several goes.'

function fileTooLarge(limitMb: number): string {
  return `The file is larger than ${limitMb} MB, which is the most we take. Save a smaller copy, or split it, and bring that.`
}

function tooMuchPasted(limitMb: number): string {
  return `What was pasted is larger than ${limitMb} MB, which is the most we take. Paste a part of it, or bring the file.`
}

function valuesOf(body: unknown): Record<string, string[]> {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(
    Object.entries(body as Record<string, unknown>).map(([name, value]) => [
      name,
      (Array.isArray(value) ? value : [value]).map(textOf),
    ]),
  )
}

function textOf(value: unknown): string {
  return withoutNul(String(value))
}

/** A form that ends before its end, or is no form: whoever sent it is told, and sends it again. */
function notWhole(fault: unknown): Error {
  return Object.assign(new Error('The form did not come whole', { cause: fault }), { statusCode: 400 })
}

function isLimit(fault: unknown): boolean {
  return (
    fault instanceof Error &&
    'code' in fault &&
    typeof fault.code === 'string' &&
    /^FST_(REQ_FILE|FILES_|FIELDS_|PARTS_).*(LARGE|LIMIT)$/.test(fault.code)
  )
}
