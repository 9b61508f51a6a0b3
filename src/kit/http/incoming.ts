import type {} from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Fields, Upload } from './visit.ts'

/** The fields and files of a form, held to the limit; or one sentence that says what was too much. */
export async function fieldsOf(
  request: FastifyRequest,
  limitBytes: number,
): Promise<Fields | { refused: string }> {
  if (!request.isMultipart()) return { values: valuesOf(request.body), files: {} }
  const values: Record<string, string[]> = {}
  const files: Record<string, Upload> = {}
  const limitMb = Math.floor(limitBytes / 1024 / 1024)
  try {
    for await (const part of request.parts({
      limits: { fileSize: limitBytes, files: 5, fields: 400, fieldSize: limitBytes },
    })) {
      if (part.type === 'field') {
        if (part.valueTruncated) return { refused: tooMuchPasted(limitMb) }
        values[part.fieldname] = [...(values[part.fieldname] ?? []), String(part.value)]
      } else {
        const bytes = await part.toBuffer()
        if (part.filename !== '') {
          files[part.fieldname] = { fileName: cleanName(part.filename), mediaType: part.mimetype, bytes }
        }
      }
    }
  } catch (fault) {
    if (isLimit(fault))
      return {
        refused: `The file is larger than ${limitMb} MB, which is the most we take. Save a smaller copy, or split it, and bring that.`,
      }
    throw fault
  }
  return { values, files }
}

function tooMuchPasted(limitMb: number): string {
  return `What was pasted is larger than ${limitMb} MB, which is the most we take. Paste a part of it, or bring the file.`
}

function valuesOf(body: unknown): Record<string, string[]> {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(
    Object.entries(body as Record<string, unknown>).map(([name, value]) => [
      name,
      (Array.isArray(value) ? value : [value]).map(String),
    ]),
  )
}

function isLimit(fault: unknown): boolean {
  return (
    fault instanceof Error &&
    'code' in fault &&
    typeof fault.code === 'string' &&
    /^FST_(REQ_FILE|FILES_|FIELDS_|PARTS_).*(LARGE|LIMIT)$/.test(fault.code)
  )
}

/** A file's own name, without folders or control characters. */
function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? name
  return last.replace(/[\u0000-\u001f\u007f]/g, '').slice(0, 200)
}
