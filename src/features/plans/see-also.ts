import { pluralOf, usualWords, type Words } from './plan.ts'

export type Level = keyof Words

/** A part of the plan that other parts may refer to by its number. */
export type Referred = { level: Level; id: string; ref: string }

/** A piece of text, and what it refers to; null where it is text only. */
export type Run = { text: string; to: Referred | null }

/** Whether a text refers to anything at all, so that most texts cost nothing. */
export function mayRefer(text: string | null): boolean {
  return text !== null && /\bsee\b/i.test(text)
}

const trigger = /\bsee(?:\s+also)?\b[\s:]*/gi
const number = '[a-z]{0,2}\\d+(?:\\.\\d+)*[a-z]?(?![\\w])'
const between = /^\s*(?:,\s*and|,|;|&|\/|–|-|and|or|to)\s*(?:also\s+)?/i

/**
 * A text in pieces, with "see also priority 5" and "see 3.2" found by the plan's own names for its levels and its own
 * numbers. A number that names nothing, or two things, or that counts something ("see 5 families"), stays text.
 */
export function findReferences(text: string, words: Words, known: readonly Referred[]): Run[] {
  const items = itemPatterns(words)
  const runs: Run[] = []
  let done = 0
  for (const start of text.matchAll(trigger)) {
    let at = start.index + start[0].length
    let level: Level | null = null
    while (at >= done) {
      const item = itemAt(text.slice(at), items)
      if (item === null) break
      const to = resolve(item, level, known)
      if (to === null) break
      if (at > done) runs.push({ text: text.slice(done, at), to: null })
      runs.push({ text: item.text, to })
      done = at + item.text.length
      level = item.level ?? level
      const gap = between.exec(text.slice(done))
      if (gap === null) break
      at = done + gap[0].length
    }
  }
  if (done < text.length || runs.length === 0) runs.push({ text: text.slice(done), to: null })
  return runs
}

type Item = { text: string; level: Level | null; ref: string; counts: boolean }
type Pattern = { level: Level | null; pattern: RegExp }

/** "Priority 5", "Priorities 2", "3.2": the council's own word first, then ours where it means nothing else there. */
function itemPatterns(words: Words): Pattern[] {
  const own = new Set(Object.values(words).map((word) => word.toLowerCase()))
  const named = (['theme', 'objective', 'action'] as const).flatMap((level) => {
    const usual = usualWords[level]
    const names = own.has(usual.toLowerCase()) ? [words[level]] : [words[level], usual]
    return names
      .flatMap((name) => [pluralOf(name), name])
      .map((name) => ({
        level,
        pattern: new RegExp(`^${escaped(name)}\\s+(?:no\\.?\\s+|number\\s+)?(${number})`, 'i'),
      }))
  })
  return [...named, { level: null, pattern: new RegExp(`^(${number})`, 'i') }]
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}

function itemAt(text: string, patterns: readonly Pattern[]): Item | null {
  for (const { level, pattern } of patterns) {
    const found = pattern.exec(text)
    if (found === null) continue
    const [whole, ref = ''] = found
    const counts = /^\s+(?!and\b|or\b|to\b|for\b|above\b|below\b)[a-z]/i.test(text.slice(whole.length))
    return { text: whole, level, ref, counts }
  }
  return null
}

function resolve(item: Item, inherited: Level | null, known: readonly Referred[]): Referred | null {
  const same = known.filter(({ ref }) => plain(ref) === plain(item.ref))
  const at = (level: Level) => only(same.filter((one) => one.level === level))
  if (item.level !== null) return at(item.level)
  if (item.counts) return null
  return (inherited === null ? null : at(inherited)) ?? only(same)
}

function only(found: readonly Referred[]): Referred | null {
  return found.length === 1 ? (found[0] ?? null) : null
}

/** "1.7." and "Priority 1.7" are 1.7. */
function plain(ref: string): string {
  return ref
    .toLowerCase()
    .replace(/^[a-z ]+\s+(?=[a-z]{0,2}\d)/, '')
    .replace(/[.:)\s]+$/, '')
}
