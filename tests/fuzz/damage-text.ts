import type { Chance } from './chance.ts'

type Damage = (text: string, chance: Chance) => string

/** A stretch of the text found by a pattern, chosen by chance; null where there is none. */
function anyMatch(text: string, pattern: RegExp, chance: Chance): { at: number; found: string } | null {
  const from = chance.below(text.length)
  for (const start of [from, 0]) {
    const seen = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)
    seen.lastIndex = start
    const match = seen.exec(text)
    if (match) return { at: match.index, found: match[0] }
  }
  return null
}

function swap(text: string, { at, found }: { at: number; found: string }, by: string): string {
  return text.slice(0, at) + by + text.slice(at + found.length)
}

const TAG = /<[^<>]{1,400}>/
const NUMBERS = ['0', '-1', '1', '99', '1048577', '99999999', '4294967296', '1e9', 'NaN', '', '٣', '0x7f']
const STRANGE = [
  '\u0000',
  '\ufeff',
  '\u202e',
  '\u200d\u200d',
  '\ud800',
  '\f',
  '\t\t\t\t',
  '&#0;',
  '&#x110000;',
  '&nope;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '"',
  "'",
  '𝔓𝔩𝔞𝔫',
  'ﬀ',
  '٣١/١٢/٢٠٢٤',
  '31/02/9999',
  '00/00/0000',
  '1900-02-29',
] as const

const dropTag: Damage = (text, chance) => {
  const match = anyMatch(text, TAG, chance)
  return match ? swap(text, match, '') : text
}

const manyTags: Damage = (text, chance) => {
  const match = anyMatch(text, TAG, chance)
  return match ? swap(text, match, match.found.repeat(2 + chance.below(600))) : text
}

const swapTags: Damage = (text, chance) => {
  const one = anyMatch(text, TAG, chance)
  const two = anyMatch(text, TAG, chance)
  return one && two ? swap(text, one, two.found) : text
}

const deepen: Damage = (text, chance) => {
  const match = anyMatch(text, /<[a-z][\w:]*[^<>/]*>/i, chance)
  if (!match) return text
  const name = /^<([\w:]+)/.exec(match.found)?.[1] ?? 'x'
  const depth = 10 + chance.below(900)
  return swap(text, match, match.found.repeat(depth) + `</${name}>`.repeat(chance.below(depth)))
}

const renumber: Damage = (text, chance) => {
  const match = anyMatch(text, /\d+/, chance)
  return match ? swap(text, match, NUMBERS[chance.below(NUMBERS.length)] ?? '0') : text
}

const revalue: Damage = (text, chance) => {
  const match = anyMatch(text, /="[^"<>]*"/, chance)
  if (!match) return text
  const by = chance.often(0.5) ? NUMBERS[chance.below(NUMBERS.length)] : STRANGE[chance.below(STRANGE.length)]
  return swap(text, match, `="${by ?? ''}"`)
}

const estrange: Damage = (text, chance) => {
  const at = chance.below(text.length)
  return text.slice(0, at) + chance.pick(STRANGE).repeat(1 + chance.below(5)) + text.slice(at)
}

/** Ten letters, then ten times as many with each name. */
const SWELLING = Array.from({ length: 8 }, (_, at) => at)
  .map((at) => `<!ENTITY ${at === 7 ? 'e' : `n${at}`} "${(at === 0 ? 'a' : `&n${at - 1};`).repeat(10)}">`)
  .join('')

/** Entities that ask for a file, for the network, or for very much memory. */
const entity: Damage = (text, chance) => {
  const given = chance.pick([
    '<!ENTITY e SYSTEM "file:///etc/passwd">',
    '<!ENTITY e SYSTEM "http://192.0.2.1/e">',
    SWELLING,
  ])
  const from = text.indexOf('?>') + 2
  const head = `${text.slice(0, from === 1 ? 0 : from)}<!DOCTYPE x [${given}]>`
  return head + text.slice(from === 1 ? 0 : from).replace(/>([^<]+)</, '>&e;$1<')
}

const lines: Damage = (text, chance) => {
  const all = text.split('\n')
  const one = chance.below(all.length)
  const two = chance.below(all.length)
  const first = all[one] ?? ''
  all[one] = all[two] ?? ''
  all[two] = chance.often(0.3) ? first.repeat(50) : first
  return all.join(chance.pick(['\n', '\r\n', '\r', '\n\n', '\f']))
}

const DAMAGES: [Damage, ...Damage[]] = [
  dropTag,
  dropTag,
  manyTags,
  swapTags,
  deepen,
  renumber,
  renumber,
  revalue,
  revalue,
  estrange,
  entity,
  lines,
]

/** Damage to what the text says: tags, numbers, marks, entities, lines. */
export function damageText(text: string, chance: Chance): string {
  let out = text
  for (let left = 1 + chance.below(4); left > 0 && out.length < 8_000_000; left--)
    out = chance.pick(DAMAGES)(out, chance)
  return out
}
