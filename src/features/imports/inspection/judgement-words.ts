import { upper } from '#src/kit/first-letter.ts'
import { plainOf } from '../plan/words/wording.ts'
import { pattern } from '#src/kit/pattern.ts'

const GRADE = pattern()`
  ^(?:judged |grade \d |\d )?(
    outstanding | good | requires? improvement(?: to be good)? | inadequate | adequate | satisfactory |
    not (?:judged|graded|inspected)
  )$
`

const longest = 60

/** What each judgement asks, by the words that only its title has; the more particular first. */
const TITLES: [key: string, words: RegExp][] = [
  ['lscb', /\blscb\b|safeguarding children board|\bboard partners\b/],
  [
    'overall-effectiveness',
    /overall effectiveness|overall judgement|^childrens (?:social care )?services(?: in\b|$)/,
  ],
  ['leaders', /impact of leaders/],
  ['leadership-management-governance', /^leadership\b|leadership (?:management )?and governance/],
  ['children-in-care-and-care-leavers', /(?:in care|looked after)\b.* and care leavers/],
  ['care-leavers', /care leavers/],
  ['adoption', /^adoption|adoption performance/],
  ['help-and-protection', /help and protection|help or protection/],
  ['children-in-care', /children in care|children looked after|looked after children/],
  ['quality-of-practice', /^the quality of practice|^quality of practice/],
]

/** The lasting key of a judgement, by what its title says; null where it is no judgement known. */
export function keyOf(title: string): string | null {
  const plain = titleOf(title)
  return TITLES.find(([, words]) => words.test(plain))?.[0] ?? null
}

function titleOf(title: string): string {
  return plainOf(title).replace(/^[\d ]+/, '')
}

const WORDS = ['outstanding', 'good', 'improvement', 'inadequate', 'adequate', 'satisfactory']
/** Each letter of a grade's words may stand apart: a narrow cell breaks "Outstanding" before its last letter. */
const BROKEN = new RegExp(`\\b(?:${WORDS.map((word) => Array.from(word).join(' ?')).join('|')})\\b`, 'g')

/** A grade that is the whole of a text, in the report's words; null where the text says more or other. */
export function gradeOf(text: string): string | null {
  const plain = plainOf(text.replace(/\d$/, ''))
  if (plain.length > longest) return null
  const grade = GRADE.exec(plain.replace(BROKEN, (word) => word.replaceAll(' ', '')))?.[1]
  return grade === undefined ? null : sayGrade(grade)
}

/** "Children's services require improvement" gives the grade that Ofsted calls "Requires improvement". */
export function sayGrade(grade: string): string {
  const said = grade.toLowerCase().replace(/^require\b/, 'requires')
  return upper(said)
}

const SENTENCE =
  /^(?:the )?(.{3,160}?)(?: ?[:–—-] ?| grade \d ?[(:–—-]? ?| (?:is|are|was|were|has been|have been)(?: judged(?: to be)?| that [^.]{0,80}? (?:is|are|(?=require)))? | (?=requires? improvement))(outstanding|good|requires? improvement(?: to be good)?|inadequate|adequate)\d?\)?\.?$/i

/** A judgement said in one line: "The Local Safeguarding Children Board is inadequate", "…: requires improvement to be good". */
export function judgementIn(line: string): { title: string; grade: string } | null {
  const match = SENTENCE.exec(line.replace(/\s+/g, ' ').trim())
  const [, title, grade] = match ?? []
  if (title === undefined || grade === undefined) return null
  const article = /^the /i.test(line.trim()) ? 'The ' : ''
  return { title: `${article}${title.trim()}`, grade: sayGrade(grade) }
}

/** A key for a judgement that is in no known set, made of its title's first words. */
export function slugOf(title: string): string {
  return plainOf(title)
    .split(' ')
    .filter((word) => /^\p{L}+$/u.test(word))
    .slice(0, 8)
    .join('-')
}

/** A title without the number that a table of 2013 to 2017 sets before it. */
export function titleFrom(text: string): string {
  return text.replace(/^\d(?:\.\d)?[.)]?\s+/, '').trim()
}
