const utf8 = new TextDecoder('utf-8')
const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const windows1252 = new TextDecoder('windows-1252')

/** Bytes known to be UTF-8; anything else in them becomes the replacement mark. */
export function decodeUtf8(bytes: Uint8Array): string {
  return utf8.decode(bytes)
}

/** One character a byte: for what is looked for in bytes of any encoding. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/**
 * The text of bytes whose encoding is not known: a byte order mark first, then UTF-16 by its zero
 * bytes, then the encoding they themselves name, then UTF-8, and Windows-1252 where that fails, as
 * English office software writes it. Line ends are left as they are.
 */
export function decodeText(bytes: Uint8Array, named?: string): string {
  const marked = findMark(bytes) ?? findZeroBytes(bytes)
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes)
  if (named !== undefined && !/^(utf-?8|utf-?16.*)$/i.test(named)) {
    const decoder = makeDecoder(named)
    if (decoder !== undefined) return decoder.decode(bytes)
  }
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return windows1252.decode(bytes)
  }
}

function findMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** English in UTF-16 has a zero in every other byte; one zero alone says only that this is no text. */
function findZeroBytes(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 512) & ~1
  if (length < 2) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be'
  return undefined
}

function makeDecoder(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name)
  } catch {
    return undefined
  }
}
