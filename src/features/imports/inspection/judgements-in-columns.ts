import type { Block } from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import { oneLine } from '../plan/words/wording.ts'
import { gradeOf, keyOf } from './judgement-words.ts'
import type { FoundJudgement } from './inspection-draft.ts'

/** The judgements as the sets since 2013 title them. */
const TITLES = pattern('gi')`
  (?:\d(?:\.\d)?\.? )?(?:
    the impact of leaders on social work practice with children and families |
    (?:the )?experiences and progress of (?:
      children who need help (?:and|or) protection | children in care and care leavers | children in care |
      care leavers
    ) |
    overall effectiveness | children who need help and protection |
    children looked after and achieving permanence | adoption performance |
    leadership, management and governance
  )
`
const GRADES = /outstanding|good|requires? improvement(?: to be good)?|inadequate|adequate/gi
const LABELS = /^(?:judge?ments?|grades?|judge?ments? grades?)$/i

const fewest = 3

/**
 * A table without rules may reach us column by column: first every title, then every grade. They are paired in
 * their order where there are as many of the one as of the other, and nothing else stands among them.
 */
export function judgementsInColumns(blocks: readonly Block[]): FoundJudgement[] {
  const titles: { title: string; block: Block }[] = []
  const grades: { grade: string; block: Block }[] = []
  for (const block of blocks.filter((one) => (one.source.page ?? 1) <= 2).slice(0, 60)) {
    if (block.type === 'table' || block.style === 'furniture') continue
    const line = oneLine(block.text)
    if (LABELS.test(line)) continue
    const named = isOnly(line, TITLES)
    const graded = isOnly(line, GRADES)
    if (named !== null && grades.length === 0) titles.push(...named.map((title) => ({ title, block })))
    else if (graded !== null && titles.length > 0) grades.push(...graded.map((grade) => ({ grade, block })))
  }
  if (titles.length < fewest || titles.length !== grades.length) return []
  return titles.flatMap(({ title, block }, at) => {
    const given = grades[at]
    const plain = title.replace(/^\d(?:\.\d)?\.? /, '')
    const key = keyOf(plain)
    const grade = given === undefined ? null : gradeOf(given.grade)
    return key === null || grade === null || given === undefined
      ? []
      : [{ key, title: plain, grade, keys: [block, given.block] }]
  })
}

/** Every match, where a line is made of nothing but matches. */
function isOnly(line: string, pattern: RegExp): string[] | null {
  const found = [...line.matchAll(pattern)].map(([match]) => match)
  const rest = line.replace(pattern, '').trim()
  return found.length > 0 && rest === '' ? found : null
}
