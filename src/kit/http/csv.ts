import { harmless } from '#src/kit/harmless.ts'

/**
 * Rows as CSV (RFC 4180, with a byte-order mark so that Excel reads UTF-8). A cell that a
 * spreadsheet would run as a formula is led by an apostrophe (OWASP, CSV injection).
 */
export function toCsv(headers: string[], rows: (string | number | null)[][]): Uint8Array {
  const lines = [headers, ...rows].map((row) => row.map(csvCell).join(','))
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = harmless(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
