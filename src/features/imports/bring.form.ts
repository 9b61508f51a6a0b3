import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fields } from '#src/kit/http/visit.ts'

/** A plan as it was brought: a file, or what was pasted made into one. */
export type Brought = {
  fileName: string
  bytes: Uint8Array
  /** The live plan that it is said to be a newer version of; '' where it is a plan of its own. */
  newerOf: string
}

/** What Word, Excel or a web page puts on the clipboard begins with a tag; anything else is text. */
const looksLikeHtml =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|meta|head|style|body|table|div|p|h[1-6]|ul|ol|span)\b/i

export function parseBrought(fields: Fields): Parsed<Brought> {
  const file = fields.files['file']
  const newerOf = field(fields, 'plan')
  if (file !== undefined && file.bytes.byteLength > 0) {
    return { ok: true, input: { fileName: file.fileName, bytes: file.bytes, newerOf } }
  }
  const pasted = pastedIn(fields)
  if (pasted !== null) return { ok: true, input: { ...pasted, newerOf } }
  const message =
    file === undefined
      ? 'Choose the file that holds the plan, or paste the plan in the box'
      : `“${file.fileName}” is empty. Open it, check that the plan is in it, save it, and choose it again`
  return { ok: false, faults: [{ field: 'file', message }] }
}

/** The clipboard's own table where the browser gave it; else the text of the box. */
function pastedIn(fields: Fields): Omit<Brought, 'newerOf'> | null {
  const html = field(fields, 'pastedHtml')
  const text = fields.values['pasted']?.[0] ?? ''
  const chosen = html === '' ? text : html
  if (chosen.trim() === '') return null
  const fileName = looksLikeHtml.test(chosen) ? 'Pasted plan.html' : 'Pasted plan.txt'
  return { fileName, bytes: new TextEncoder().encode(chosen) }
}
