import { randomBytes } from 'node:crypto'

let lastMs = 0
let counter = 0

/**
 * A new id: UUID version 7 (RFC 9562, section 5.7; its 12 bits after the version count within a
 * millisecond), made here so that no id waits for the database. Ids of one process sort in the order made.
 */
export function newId(): string {
  const now = Math.max(Date.now(), lastMs)
  counter = now === lastMs ? counter + 1 : 0
  lastMs = counter > 0xfff ? now + 1 : now
  if (counter > 0xfff) counter = 0
  const bytes = randomBytes(16)
  bytes.writeUIntBE(lastMs, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** True for any well-formed UUID: an address with anything else leads nowhere. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
