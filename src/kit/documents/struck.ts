import type { Piece } from './source-document.ts'

/** Stand round struck words while a paragraph is gathered; no document holds these private marks to any end. */
const FROM = '\uE0F0'
const TO = '\uE0F1'

/** Struck words, marked line by line so that they can be told from the rest of their paragraph. */
export function markStruck(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : `${FROM}${line}${TO}`))
    .join('\n')
}

/** Whether any words of a gathered text are marked as struck. */
export function isPartStruck(text: string): boolean {
  return text.includes(FROM)
}

/** A gathered text apart: what holds, and what is struck through in it; one of them may be empty. `inPlace`: both in their order. */
export function partStruck(text: string): { kept: string; struck: string; inPlace: Piece[] } {
  if (!isPartStruck(text)) return { kept: text, struck: '', inPlace: [] }
  const joined = text.replace(/\uE0F1([ \t]*)\uE0F0/g, '$1')
  const struck = [...joined.matchAll(/\uE0F0([^\uE0F1]*)\uE0F1/g)].map((match) => (match[1] ?? '').trim())
  const kept = joined.replace(
    /([ \t]*)\uE0F0([^\uE0F1]*)\uE0F1([ \t]*)/g,
    (_, before: string, inner: string, after: string) =>
      before !== '' || after !== '' || /^\s|\s$/.test(inner) ? ' ' : '',
  )
  const gone = bare(struck.filter((part) => part !== '').join(' '))
  return { kept: bare(kept), struck: gone, inPlace: piecesOf(joined) }
}

function piecesOf(joined: string): Piece[] {
  return joined
    .split(/(\uE0F0[^\uE0F1]*\uE0F1)/)
    .map((part) => ({ text: part.replace(/[\uE0F0\uE0F1]/g, ''), struck: part.startsWith(FROM) }))
    .filter(({ text }) => text !== '')
}

/** Without the marks, also such as a damaged document left unpaired. */
function bare(text: string): string {
  return text
    .replace(/[\uE0F0\uE0F1]/g, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
