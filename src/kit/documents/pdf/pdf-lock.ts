import { latin1 } from '../encoding.ts'
import { type LockEntries, opensWithNothing } from './pdf-empty-password.ts'

/**
 * Whether a PDF asks for a password before it shows anything. Many are locked against changes alone, and open with none:
 * those are told apart by trying the empty password, as a viewer does. What names no lock, or one that makes no sense, is
 * taken for open. Source: ISO 32000-2, 7.6.
 */
export function asksForPassword(bytes: Uint8Array): boolean {
  if (!latin1(bytes.subarray(0, 1024)).includes('%PDF-')) return false
  const text = latin1(bytes)
  const lock = findLock(text)
  if (lock === null) return false
  const name = lock.get('Filter')
  // Another lock than a password, such as a certificate: nobody here has the key.
  if (name !== undefined && name !== '/Standard') return true
  if (Number(lock.get('V')) >= 4 && opensPages(lock)) return false
  const entries = entriesOf(lock, findId(text))
  return entries !== null && !opensWithNothing(entries)
}

/** Where the pages themselves are not locked, only what is attached to them. */
function opensPages(lock: Values): boolean {
  return [lock.get('StmF'), lock.get('StrF')].every((name) => name === undefined || name === '/Identity')
}

function entriesOf(lock: Values, id: Buffer): LockEntries | null {
  const [owner, user] = [lock.get('O'), lock.get('U')]
  const revision = Number(lock.get('R'))
  if (owner === undefined || user === undefined || !Number.isInteger(revision)) return null
  const version = Number(lock.get('V'))
  const bits = version === 1 ? 40 : version >= 4 ? 128 : Number(lock.get('Length') ?? '40')
  return {
    revision,
    owner: Buffer.from(owner, 'latin1'),
    user: Buffer.from(user, 'latin1'),
    permissions: Number(lock.get('P')) | 0,
    id,
    keyBytes: Math.min(16, Math.max(5, Math.floor(bits / 8) || 5)),
    hidesMetadata: lock.get('EncryptMetadata') !== 'false',
  }
}

/** The values of a dictionary by name: strings as their bytes, all else as written. */
type Values = Map<string, string>

/** The lock that the last trailer names; null where none does. */
function findLock(text: string): Values | null {
  const named = [...text.matchAll(/\/Encrypt\s*(?:(\d+)\s+(\d+)\s+R\b|(?=<<))/g)].at(-1)
  if (named === undefined) return null
  const [whole, number, generation] = named
  if (number === undefined) return dictionaryAt(text, named.index + whole.length)
  const object = [
    ...text.matchAll(new RegExp(`(?<!\\d)${number}\\s+${generation ?? '0'}\\s+obj\\b`, 'g')),
  ].at(-1)
  return object === undefined ? null : dictionaryAt(text, object.index + object[0].length)
}

function findId(text: string): Buffer {
  const named = [...text.matchAll(/\/ID\s*\[\s*(?=[(<])/g)].at(-1)
  const id = named === undefined ? undefined : tokensFrom(text, named.index + named[0].length).next().value
  return Buffer.from(id?.kind === 'string' ? id.text : '', 'latin1')
}

function dictionaryAt(text: string, from: number): Values {
  const values: Values = new Map()
  let depth = 0
  let name: string | null = null
  for (const { kind, text: said } of tokensFrom(text, from)) {
    if (kind === 'open') depth += 1
    if (kind === 'close') depth -= 1
    if (depth === 0) break
    if (depth > 1 || kind === 'open' || kind === 'close') name = null
    else if (name === null) name = kind === 'name' ? said.slice(1) : null
    else {
      values.set(name, said)
      name = null
    }
  }
  return values
}

type Token = { kind: 'open' | 'close' | 'string' | 'name' | 'word'; text: string }

const token = /\s*(?:(<<)|(>>)|<([\da-fA-F\s]*)>|(\()|(\/[^\s()<>[\]{}/%]*)|([^\s()<>[\]{}/%]+)|[^])/y

/** No dictionary of a lock has more words than this. */
const mostTokens = 200

function* tokensFrom(text: string, from: number): Generator<Token, undefined> {
  let at = from
  for (let count = 0; count < mostTokens; count += 1) {
    token.lastIndex = at
    const found = token.exec(text)
    if (found === null) return
    at = token.lastIndex
    const [, open, close, hex, bracket, name, word] = found
    if (open !== undefined) yield { kind: 'open', text: open }
    else if (close !== undefined) yield { kind: 'close', text: close }
    else if (hex !== undefined)
      yield { kind: 'string', text: latin1(Buffer.from(hex.replace(/\s/g, ''), 'hex')) }
    else if (name !== undefined) yield { kind: 'name', text: name }
    else if (word !== undefined) yield { kind: 'word', text: word }
    else if (bracket !== undefined) {
      const end = endOfString(text, at)
      yield { kind: 'string', text: unescaped(text.slice(at, end)) }
      at = end + 1
    }
  }
}

/** Where the bracket stands that closes a string: those inside come in pairs, or behind a stroke. */
function endOfString(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === '\\') at += 1
    else if (letter === '(') depth += 1
    else if (letter === ')') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(written: string): string {
  return written.replace(/\\([0-7]{1,3}|\r\n|[^])|\r\n?/g, (_whole, mark: string | undefined) => {
    if (mark === undefined) return '\n'
    if (/^[0-7]/.test(mark)) return String.fromCharCode(Number.parseInt(mark, 8) & 0xff)
    return /^[\r\n]/.test(mark) ? '' : (escapes[mark] ?? mark)
  })
}
