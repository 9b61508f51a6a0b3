import { unzipSync, zipSync } from 'fflate'
import type { Chance } from './chance.ts'
import { damageBytes } from './damage-bytes.ts'
import { damageText } from './damage-text.ts'
import type { Original } from './originals.ts'

/** A damaged file, and what was done to which. */
export type Damaged = Original & { how: string }

const ENDINGS = ['docx', 'pdf', 'xlsx', 'ods', 'odt', 'csv', 'html', 'txt', 'doc', 'xls', ''] as const

/** One file damaged; `other` lends bytes or parts. */
export function damage(original: Original, other: Original, chance: Chance): Damaged {
  const [how, bytes] = damaged(original.bytes, other.bytes, chance)
  const file = chance.often(0.08)
    ? `${original.file.replace(/\.\w+$/, '')}.${chance.pick(ENDINGS)}`
    : original.file
  return { file, bytes, how: `${original.file}: ${how}` }
}

function damaged(bytes: Uint8Array, other: Uint8Array, chance: Chance): [string, Uint8Array] {
  if (chance.often(0.3)) return ['bytes', damageBytes(bytes, chance, other)]
  if (isZip(bytes)) return damageParts(bytes, other, chance)
  if (isPdf(bytes)) return ['objects', Buffer.from(damageText(latin(bytes), chance), 'latin1')]
  const text = damageText(new TextDecoder().decode(bytes), chance)
  if (chance.often(0.1)) return ['text in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')]
  if (chance.often(0.1)) return ['text in Latin 1', Buffer.from(text, 'latin1')]
  return ['text', new TextEncoder().encode(text)]
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b
const isPdf = (bytes: Uint8Array) => bytes[0] === 0x25 && bytes[1] === 0x50

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

type Parts = Record<string, Uint8Array>

/** A part lost, emptied, cut, swapped with another or with another file's, or its XML damaged. */
function damageParts(bytes: Uint8Array, other: Uint8Array, chance: Chance): [string, Uint8Array] {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts)
  const name = names[chance.below(names.length)] ?? ''
  const own = parts[name] ?? new Uint8Array()
  const how = chance.often(0.6) ? 'tags' : chance.pick(['lost', 'emptied', 'bytes', 'swapped', 'borrowed'])
  const changed: Parts = { ...parts }
  if (how === 'lost') changed[`${name}.old`] = own
  if (how === 'lost' || how === 'emptied') changed[name] = new Uint8Array()
  if (how === 'bytes' && own.length > 0) changed[name] = damageBytes(own, chance, other)
  if (how === 'tags')
    changed[name] = new TextEncoder().encode(damageText(new TextDecoder().decode(own), chance))
  if (how === 'swapped') {
    const second = names[chance.below(names.length)] ?? name
    changed[name] = parts[second] ?? own
    changed[second] = own
  }
  if (how === 'borrowed' && isZip(other)) Object.assign(changed, borrow(unzipSync(other), chance))
  const kept =
    how === 'lost' ? Object.fromEntries(Object.entries(changed).filter(([key]) => key !== name)) : changed
  return [`${name} ${how}`, zipSync(kept, { level: 1 })]
}

function borrow(parts: Parts, chance: Chance): Parts {
  return Object.fromEntries(Object.entries(parts).filter(() => chance.often(0.4)))
}
