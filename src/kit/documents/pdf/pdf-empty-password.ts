import { createCipheriv, createHash } from 'node:crypto'

/** What a PDF's lock says of itself (ISO 32000-2, table 21). */
export type LockEntries = {
  revision: number
  owner: Buffer
  user: Buffer
  permissions: number
  /** The first half of the file's own name. */
  id: Buffer
  keyBytes: number
  hidesMetadata: boolean
}

/** Whether the empty password opens it; a lock of a kind that is not known is taken to open. */
export function opensWithNothing(lock: LockEntries): boolean {
  const { revision, user } = lock
  if (revision === 5 || revision === 6) {
    const salt = user.subarray(32, 40)
    return (revision === 5 ? hash('sha256', salt) : hardened(salt)).equals(user.subarray(0, 32))
  }
  if (revision === 2) return rc4(keyOf(lock, 5), padding).equals(user.subarray(0, 32))
  if (revision !== 3 && revision !== 4) return true
  const key = keyOf(lock, lock.keyBytes)
  let sum = hash('md5', padding, lock.id)
  for (let round = 0; round < 20; round += 1)
    sum = rc4(
      key.map((byte) => byte ^ round),
      sum,
    )
  return sum.equals(user.subarray(0, 16))
}

/** What an empty password is filled up with (algorithm 2, step a). */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

/** The file's key for the empty password (algorithm 2). */
function keyOf({ revision, owner, permissions, id, hidesMetadata }: LockEntries, length: number): Buffer {
  const may = Buffer.alloc(4)
  may.writeInt32LE(permissions)
  const open = revision >= 4 && !hidesMetadata ? Buffer.alloc(4, 0xff) : Buffer.alloc(0)
  let key = hash('md5', padding, owner.subarray(0, 32), may, id, open)
  if (revision >= 3) for (let round = 0; round < 50; round += 1) key = hash('md5', key.subarray(0, length))
  return key.subarray(0, length)
}

/** The slow sum of revision 6, for the empty password (algorithm 2.B). */
function hardened(salt: Buffer): Buffer {
  let key = hash('sha256', salt)
  let last = 0
  for (let round = 0; round < 64 || last > round - 32; round += 1) {
    const many = Buffer.concat(Array<Buffer>(64).fill(key))
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(
      false,
    )
    const locked = cipher.update(many)
    const rest = locked.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    key = hash((['sha256', 'sha384', 'sha512'] as const)[rest] ?? 'sha256', locked)
    last = locked.at(-1) ?? 0
  }
  return key.subarray(0, 32)
}

function hash(kind: 'md5' | 'sha256' | 'sha384' | 'sha512', ...parts: Buffer[]): Buffer {
  const sum = createHash(kind)
  for (const part of parts) sum.update(part)
  return sum.digest()
}

/** RC4, which Node's own library does not offer any more; here it opens nothing but a comparison. */
function rc4(key: Uint8Array, bytes: Buffer): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, at) => at)
  const swap = (a: number, b: number) => {
    const was = box[a] ?? 0
    box[a] = box[b] ?? 0
    box[b] = was
  }
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + (box[at] ?? 0) + (key[at % key.length] ?? 0)) & 0xff
    swap(at, other)
  }
  let [at, other] = [0, 0]
  return Buffer.from(
    bytes.map((byte) => {
      at = (at + 1) & 0xff
      other = (other + (box[at] ?? 0)) & 0xff
      swap(at, other)
      return byte ^ (box[((box[at] ?? 0) + (box[other] ?? 0)) & 0xff] ?? 0)
    }),
  )
}
