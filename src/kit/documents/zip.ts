import { crc32, inflateRawSync } from 'node:zlib'
import { Unreadable } from './unreadable.ts'
import { type ZipEntry, listZipEntries } from './zip-directory.ts'

/** The parts of a zip archive, unpacked one by one as they are asked for. */
export type Zip = {
  names: string[]
  has: (name: string) => boolean
  /** Bytes of one part, or undefined where the archive has no such part. Throws `Unreadable`. */
  part: (name: string) => Uint8Array | undefined
}

const MOST_UNPACKED = 200 * 1024 * 1024
const MOST_ONE_PART = 100 * 1024 * 1024
/** Most parts come out whole, in room made for them; a directory that lies about a size is not given more. */
const MOST_AT_ONCE = 1024 * 1024

/**
 * Opens a zip archive held in memory. Sizes are in bytes. What the directory declares is checked at
 * once, and what comes out is checked while it is unpacked, since a directory may lie; archives
 * inside the archive are never opened. Throws `Unreadable`.
 */
export function openZip(bytes: Uint8Array): Zip {
  const entries = new Map<string, ZipEntry>()
  for (const entry of listZipEntries(bytes)) entries.set(entry.name.toLowerCase(), entry)
  let declared = 0
  for (const entry of entries.values()) declared += entry.size
  if (declared > MOST_UNPACKED) throw tooLarge()
  let left = MOST_UNPACKED
  const unpacked = new Map<string, Uint8Array>()
  const part = (name: string): Uint8Array | undefined => {
    const key = name.replace(/^\//, '').toLowerCase()
    const known = unpacked.get(key)
    const entry = entries.get(key)
    if (known !== undefined || entry === undefined) return known
    const content = unpack(bytes, entry, Math.min(left, MOST_ONE_PART))
    left -= content.length
    unpacked.set(key, content)
    return content
  }
  return {
    names: [...entries.values()].map((entry) => entry.name),
    has: (name) => entries.has(name.replace(/^\//, '').toLowerCase()),
    part,
  }
}

function unpack(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (entry.encrypted) throw locked()
  if (entry.size > most) throw tooLarge()
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize)
  if (packed.length < entry.packedSize) throw damaged()
  const content = entry.method === 0 ? packed : inflate(packed, entry)
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged()
  return content
}

/** Stops as soon as more comes out than the directory declares, so that a lie costs no memory. */
function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw new Unreadable(`${OPENING} is packed in an unusual way. ${RESAVE}`)
  try {
    const content = inflateRawSync(packed, {
      maxOutputLength: Math.max(entry.size, 1),
      chunkSize: Math.min(entry.size + 64, MOST_AT_ONCE),
    })
    return new Uint8Array(content.buffer, content.byteOffset, content.byteLength)
  } catch {
    throw damaged()
  }
}

const OPENING = 'This file'
const RESAVE = 'Open it in the program it was made with, save it again and bring that.'
const locked = () =>
  new Unreadable('This file is locked with a password. Save a copy without the password and bring that.')
const damaged = () => new Unreadable(`${OPENING} is damaged: part of its content is missing. ${RESAVE}`)
const tooLarge = () =>
  new Unreadable(
    'This file unpacks to more than we can take in. Save a copy without its pictures and bring that.',
  )
