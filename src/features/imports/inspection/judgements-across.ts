import type { Block } from '#src/kit/documents/source-document.ts'
import { oneLine, plainOf } from '../plan/words/wording.ts'
import type { FoundJudgement } from './inspection-draft.ts'
import { keyOf, sayGrade } from './judgement-words.ts'

/** The judgements as the frameworks since 2013 title them. */
const TITLES = [
  'The impact of leaders on social work practice with children and families',
  'The experiences and progress of children who need help and protection',
  'The experiences and progress of children in care and care leavers',
  'The experiences and progress of children in care',
  'The experiences and progress of care leavers',
  'Overall effectiveness',
  'Children who need help and protection',
  'Children looked after and achieving permanence',
  'Adoption performance',
  'Experiences and progress of care leavers',
  'Leadership, management and governance',
].map((title) => ({ title, words: plainOf(title).split(' ') }))

const GRADES = [
  'requires improvement to be good',
  'requires improvement',
  'outstanding',
  'good',
  'inadequate',
].map((grade) => ({ grade, words: grade.split(' ') }))

const fewest = 3
/** Lines that one judgement may take, where a narrow column broke it. */
const most = 3

/**
 * A table without rules may reach us line by line across its columns, so that a grade stands within its title:
 * "… with children Good and families". A title and a grade are there where their words, each kept in its order,
 * are all the words that there are.
 */
export function judgementsAcross(blocks: readonly Block[]): FoundJudgement[] {
  const opening = blocks.filter((block) => (block.source.page ?? 1) <= 2).slice(0, 60)
  const found: FoundJudgement[] = []
  let at = 0
  while (at < opening.length) {
    const judgement = judgementAt(opening, at)
    if (judgement !== null) found.push(judgement)
    at += judgement?.keys.length ?? 1
  }
  return found.length >= fewest ? found : []
}

function judgementAt(blocks: readonly Block[], at: number): FoundJudgement | null {
  let words: string[] = []
  const keys: Block[] = []
  for (const block of blocks.slice(at, at + most)) {
    if (block.type === 'table' || block.style === 'furniture') return null
    words = [...words, ...wordsIn(block.text)]
    keys.push(block)
    for (const { title, words: asked } of TITLES) {
      const given = GRADES.find(({ words: grade }) => isShuffle(words, asked, grade))
      const key = keyOf(title)
      if (given !== undefined && key !== null) return { key, title, grade: sayGrade(given.grade), keys }
    }
  }
  return null
}

/** The words of a line, without the number before a title and the mark of a note after a grade. */
function wordsIn(text: string): string[] {
  return plainOf(
    oneLine(text)
      .replace(/^\d(?:\.\d)?[.)]?\s+/, '')
      .replace(/(?<=\p{L})\d\b/gu, ''),
  )
    .split(' ')
    .filter((word) => word !== '')
}

/** Whether words are those of one list and of another, each in its own order, and nothing more. */
function isShuffle(words: readonly string[], one: readonly string[], other: readonly string[]): boolean {
  if (words.length !== one.length + other.length) return false
  let reached = new Set([0])
  for (const [at, word] of words.entries()) {
    const next = new Set<number>()
    for (const taken of reached) {
      if (one[taken] === word) next.add(taken + 1)
      if (other[at - taken] === word) next.add(taken)
    }
    reached = next
  }
  return reached.has(one.length)
}
