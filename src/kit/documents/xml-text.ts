const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as it is meant: XML's own five entities and numbers decoded, any other left as it is written. */
export function plainText(written: string): string {
  if (!written.includes('&')) return written
  return written.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#[xX]([\da-fA-F]+));/g,
    (_, name?: string, decimal?: string, hex?: string) =>
      name === undefined ? letterOf(Number(decimal ?? `0x${hex ?? ''}`)) : (NAMED[name] ?? ''),
  )
}

/** What is no character is shown as one that could not be told. */
function letterOf(code: number): string {
  const none = code === 0 || code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff)
  return none ? '\ufffd' : String.fromCodePoint(code)
}

const GREATER = 0x3e
const SLASH = 0x2f
const EQUALS = 0x3d
const DOUBLE = 0x22
const SINGLE = 0x27

const isBlank = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d)
const isQuote = (code: number) => code === DOUBLE || code === SINGLE

/** Whether a name ends before this letter (not a number where the text ends). */
export function endsName(code: number): boolean {
  return code === GREATER || code === SLASH || isBlank(code) || Number.isNaN(code)
}

/** Where the tag whose name ends here ends itself, at its `>`, which values may hold too; -1 where it does not. */
export function tagEnd(text: string, from: number): number {
  let before = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === GREATER) return at
    if (before === EQUALS && isQuote(code)) at = valueEnd(text, at) - 1
    if (!isBlank(code)) before = code
  }
  return -1
}

/** The value of an attribute, looked up in what a tag holds behind its name; of two of one name the first. */
export function attributeIn(tag: string, name: string): string | undefined {
  if (!tag.includes(name)) return undefined
  let end = 0
  for (let equals = tag.indexOf('='); equals >= 0; equals = tag.indexOf('=', end)) {
    let start = equals + 1
    while (isBlank(tag.charCodeAt(start))) start++
    end = valueEnd(tag, start)
    if (!isNamed(tag, equals, name)) continue
    const quote = isQuote(tag.charCodeAt(start)) ? 1 : 0
    return plainText(tag.slice(start + quote, end - quote))
  }
  return undefined
}

function isNamed(tag: string, equals: number, name: string): boolean {
  let end = equals
  while (isBlank(tag.charCodeAt(end - 1))) end--
  const start = end - name.length
  return tag.startsWith(name, start) && endsName(tag.charCodeAt(start - 1))
}

/** Where the value that begins here ends, its closing quote within it. */
function valueEnd(text: string, start: number): number {
  const quote = text.charCodeAt(start)
  if (isQuote(quote)) {
    const end = text.indexOf(quote === DOUBLE ? '"' : "'", start + 1)
    return end < 0 ? text.length : end + 1
  }
  let end = start
  while (end < text.length && !isBlank(text.charCodeAt(end))) end++
  return end
}
