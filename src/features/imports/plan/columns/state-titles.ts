import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import { pattern } from '#src/kit/pattern.ts'
import type { Candidate, Column } from './column.ts'
import { matchTitle } from './titles.ts'

/** Titles of columns that tell how things stood or stand: what was found, where the council is, why it matters. */
const STATE = pattern()`
  ^(?:
    (?:where|how) (?:(?:are|were|is) (?:we|things|it)|(?:we|things) (?:are|were|stand|stood|started))\b.* |
    (?:our |the )?(?:
      current | starting | present | baseline | initial | existing | previous
    ) (?:position|situation|point|state|practice|performance|picture)\b.* |
    (?:baseline|position|context|background|rationale|reason|narrative|commentary|issue|strengths|quotes?|extract)\b.* |
    why\b.* |
    (?:
      (?:key |inspection |ofsted |hmip? |cqc |report )*findings? | identified (?:issues?|gaps?|needs?) |
      issues? identified | gaps? | concerns? | problems?
    )\b.* |
    what (?:did )?(?:the |our )?(?:
      inspectors? | inspection | inspectorate | ofsted | cqc | hmip? | reviewers? | peers? | peer review |
      audits? | review | report | children | young people | families | parents | staff | partners | evidence |
      data | we
    ) (?:found|find|said|say|says|told us|tell us|tells us|saw|see|know|knew|identified|heard|shows?|concluded)\b.* |
    (?:what )?(?:you|they|children|young people|parents|families|staff) (?:said|told us) |
    what (?:is|was|are|were) (?:the |our |happening|not working|working)\b.* |
    (?:text|words|extract|wording) (?:of|from) .* |
    (?:report|inspection) (?:text|extract|wording|narrative|comment)s?
  )$
`

/** Whether a title or a label tells how things stand or what was found. */
export function isStateTitle(title: string): boolean {
  return STATE.test(plainOf(title.split(': ').at(-1) ?? title))
}

/** Whether a column tells how things stand, by its title or by prose below a title that says nothing. */
export function tellsState({ title, contents }: Pick<Column, 'title' | 'contents'>): boolean {
  return isStateTitle(title) || (matchTitle(title) === null && contents.words >= 9)
}

/**
 * What is told once for each level beside it tells of that level and is none itself: "What inspectors
 * found" beside "Recommendation". Where it has words of its own for each few actions it stays a level. Nor is a code
 * a level that goes with one text each: the number of a standard beside what it requires.
 */
export function settleStates(levels: Candidate[]): void {
  const worded = levels.filter(({ contents }) => contents.ref < 0.7)
  const named = worded.filter((column) => !tellsState(column))
  for (const column of levels)
    if (!worded.includes(column) && worded.some((level) => groupsOf(level) === groupsOf(column)))
      column.role = 'other'
  for (const column of worded) {
    if (named.includes(column)) continue
    if (named.some((level) => groupsOf(level) === groupsOf(column))) column.role = roleOfState(column)
  }
}

/** How many different texts stand in a column. */
function groupsOf({ contents }: Column): number {
  return Math.round(contents.filled * (1 - contents.again))
}

/** What was found is kept as a finding, anything else under its own title. */
export function roleOfState({ title }: Pick<Column, 'title'>): 'finding' | 'other' {
  return /\b(?:find|finding|findings|found|said|say|says|told|saw|identified|concluded|heard|extract|report|inspection|issues?)\b/i.test(
    title,
  )
    ? 'finding'
    : 'other'
}
