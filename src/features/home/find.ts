/** The words to look for: at most eight, each of at most forty letters. */
export function wordsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, 8)
    .map((word) => word.slice(0, 40))
}

/** A pattern for `ilike` that finds a word anywhere; its own signs for "any" are taken as they stand. */
export function patternOf(word: string): string {
  return `%${word.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`
}

export type Hit = {
  kind: 'action' | 'theme' | 'objective' | 'evidence' | 'finding' | 'report' | 'person'
  id: string
  planId: string | null
  ref: string | null
  title: string
  /** Where it belongs, or who leads it. */
  says: string
}
