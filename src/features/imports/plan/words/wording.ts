import { isPlainLatin } from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import { remembered } from './remembered.ts'

const LOOKALIKES: Record<string, string> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  а: 'a',
  с: 'c',
  е: 'e',
  і: 'i',
  ј: 'j',
  о: 'o',
  р: 'p',
  ѕ: 's',
  х: 'x',
  у: 'y',
}

/** Cyrillic letters that look like Latin ones become them: a misreading of initials, never meant. */
export function latinOf(text: string): string {
  return text.replace(/[\u0400-\u04ff]/g, (letter) => LOOKALIKES[letter] ?? letter)
}

/** One line, single spaces, plain quotes and dashes: for comparing and for showing a title. */
export function oneLine(text: string): string {
  return (isUneven(text) ? text.replace(UNEVENS, ' ') : text).trim()
}

/** Space that is more than one blank: the blanks between words, which are most, are left where they stand. */
const UNEVENS = /\s\s+|[^\S ]/g

/** Whether there is any, letter by letter: most lines have none, and nearly every step asks. */
function isUneven(text: string): boolean {
  let wasSpace = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const space = isSpace(code)
    if (space && (wasSpace || code !== 0x20)) return true
    wasSpace = space
  }
  return false
}

/** How many words a text has, parted by any space; an empty text counts one. */
export function countSpaced(text: string): number {
  let words = 1
  let wasSpace = false
  for (let at = 0; at < text.length; at++) {
    const space = isSpace(text.charCodeAt(at))
    if (space && !wasSpace) words += 1
    wasSpace = space
  }
  return words
}

/** Whether a text has more words than so many; asked of most cells and paragraphs, so letter by letter and no further than it must. */
export function hasMoreWords(than: number): (text: string) => boolean {
  return (text) => {
    if (text.length <= than * 2) return false
    let words = 0
    let wasSpace = true
    for (let at = 0; at < text.length; at++) {
      const space = isSpace(text.charCodeAt(at))
      if (wasSpace && !space) words += 1
      if (words > than) return true
      wasSpace = space
    }
    return false
  }
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code === 0xa0 || (code > 0x1600 && /\s/.test(String.fromCharCode(code)))
}

/** For comparing words only: lower case, straight quotes, letters and digits kept, the rest a space. */
export const plainOf = remembered((text: string): string => {
  const plain = isPlainLatin(text)
  const folded = (plain ? text : text.normalize('NFKC')).toLowerCase().replace(/[’‘`']/g, '')
  return folded.replace(plain ? /[^a-z0-9%£/&?]+/g : /[^\p{L}\p{N}%£/&?]+/gu, ' ').trim()
})

/** "Key actions" becomes "Key action", "Priorities" "Priority"; "Success criteria" stays. */
export const singular = remembered((title: string): string => {
  const clean = oneLine(title.replace(/\(s\)/gi, '').replace(/[:*]+$/, ''))
  return clean.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
})

export function startsLower(text: string): boolean {
  return /^\s*["'‘“(]?\p{Ll}/u.test(text)
}

/** Two texts that a page break cut apart. */
export function joinCut(before: string, after: string): string {
  if (before.trim() === '') return after
  if (after.trim() === '') return before
  return /\p{L}-$/u.test(before.trim())
    ? before.trim() + after.trim()
    : `${before.trimEnd()} ${after.trimStart()}`
}

export type Referenced = { ref: string | null; text: string }

const REF = pattern('u')`
  ^\s*(
    (?:
      \(?\d{1,2}(?:\.\d{1,2}){0,3}(?:\s?\(?[a-z]{1,3}\)|[a-z])?[.):]? | \(\d{1,2}[a-z]?\) |
      [A-Z]{1,3}\d{1,3}(?:\.\d{1,2}){0,2}[a-z]?[.):]? | [a-z]\) | \([a-z]\) | \(?[ivx]{1,4}\) | [A-Z]\d?[.)]
    ) |
    \d{1,2}\s\([ivx]+\)
  )(?=\s|$|[A-Z“"‘])\s*[-–—:]?\s*
`

/** Parts a reference that leads a text from the text: "1.7. Target …" gives "1.7." as printed. */
export function partRef(text: string): Referenced {
  const match = REF.exec(text)
  const ref = match?.[1]
  if (match === null || ref === undefined) return { ref: null, text: text.trim() }
  const rest = text.slice(match[0].length).trim()
  return countsSomething(ref, rest) ? { ref: null, text: text.trim() } : { ref: ref.trim(), text: rest }
}

/** "10 managers have …", "2019 …": a bare number before a lower-case word is a figure, not a reference. */
function countsSomething(ref: string, rest: string): boolean {
  return /^\d+$/.test(ref) && (/^(?:\p{Ll}|%)/u.test(rest) || /^(?:\/|x\s)/.test(rest))
}

/** Whether a whole cell is a reference and nothing else. */
export function isRef(text: string): boolean {
  const clean = oneLine(text)
  return (
    /^(?:[A-Z]{0,4}[\s/-]?)?\d{1,3}(?:\.\d{1,3})*\.?\s?\(?[a-z]{0,3}\)?[.):]?$/i.test(clean) &&
    clean.length <= 12
  )
}
