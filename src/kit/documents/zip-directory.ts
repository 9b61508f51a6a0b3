import { decodeUtf8 } from './encoding.ts'
import { Unreadable } from './unreadable.ts'

/** One file in a zip archive as its central directory declares it; sizes in bytes. */
export type ZipEntry = {
  name: string
  method: number
  encrypted: boolean
  crc: number
  packedSize: number
  size: number
  /** Where its packed bytes begin. */
  start: number
}

const MOST_ENTRIES = 10_000
const END = 0x06054b50
const END_64 = 0x06064b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

/** Lists the central directory of a zip archive (PKWARE APPNOTE 4.3.12, 4.3.16, zip64 in 4.5.3). */
export function listZipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return list(view, bytes)
  } catch (error) {
    if (error instanceof RangeError) throw cutShort()
    throw error
  }
}

function list(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const { count, offset } = findDirectory(view)
  if (count > MOST_ENTRIES)
    throw new Unreadable(
      'This file holds far more parts than any document does. Check that it is the right one.',
    )
  const entries: ZipEntry[] = []
  let at = offset
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY) throw cutShort()
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const name = decodeUtf8(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    const sizes = findSizes(view, at, nameLength, extraLength)
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize: sizes.packedSize,
      size: sizes.size,
      start: findStart(view, sizes.header),
    })
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const least = Math.max(0, view.byteLength - 65_557)
  let at = view.byteLength - 22
  while (at >= least && view.getUint32(at, true) !== END) at--
  if (at < least || at < 0) throw cutShort()
  const count = view.getUint16(at + 10, true)
  const offset = view.getUint32(at + 16, true)
  if (count !== 0xffff && offset !== 0xffffffff) return { count, offset }
  const end64 = Number(view.getBigUint64(at - 20 + 8, true))
  if (view.getUint32(end64, true) !== END_64) return { count, offset }
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    offset: Number(view.getBigUint64(end64 + 48, true)),
  }
}

/** A size of all ones says that the true one stands in the zip64 extra field, in this order. */
function findSizes(view: DataView, at: number, nameLength: number, extraLength: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    header: view.getUint32(at + 42, true),
  }
  let extra = at + 46 + nameLength
  const end = extra + extraLength
  while (extra + 4 <= end && view.getUint16(extra, true) !== 1) extra += 4 + view.getUint16(extra + 2, true)
  let value = extra + 4
  for (const key of ['size', 'packedSize', 'header'] as const) {
    if (sizes[key] !== 0xffffffff || value + 8 > end) continue
    sizes[key] = Number(view.getBigUint64(value, true))
    value += 8
  }
  return sizes
}

function findStart(view: DataView, header: number): number {
  if (view.getUint32(header, true) !== LOCAL) throw cutShort()
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
}

const cutShort = () =>
  new Unreadable(
    'This file is damaged or cut short. Fetch it again, or open it, save it again and bring that.',
  )
