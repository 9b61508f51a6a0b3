import type { Paragraph } from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { GENERIC_HEADING } from '#src/features/imports/plan/columns/vocabulary.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'
import { saidIn } from './banners.ts'
import { looksAlike, saysColour } from './heading-looks.ts'

/** The heading closest above a table, unless it names the paper, its furniture or its success criteria, or its section is over. */
export function nearest({ headings }: { headings: Paragraph[] }): Paragraph | undefined {
  return headings.findLast(
    ({ text, style }, at) =>
      style !== 'title' &&
      !isGeneric(text) &&
      text.split(' ').length <= 25 &&
      !isOver(text, headings.slice(at + 1)),
  )
}

/** Where "4. The plan" follows, "3. Staffing" has ended. */
function isOver(text: string, later: readonly Paragraph[]): boolean {
  const section = sectionOf(text)
  return section !== null && later.some((one) => sectionOf(one.text) === section + 1)
}

function sectionOf(text: string): number | null {
  const number = /^(\d{1,2})\.?$/.exec(partRef(oneLine(text)).ref ?? '')?.[1]
  return number === undefined ? null : Number(number)
}

/** "Actions on track", "Overdue actions": how the actions below stand, and no theme of theirs. */
const STATE_OF_ACTIONS = pattern('i')`
  ^(?:(?:all|our|key|the) )*(?:
    (?:actions?|tasks?|items?) (?:(?:that|which) )?(?:(?:are|is|were|have been|now|not yet|not) )*(?:
      completed? | closed | delivered | on track | delayed | overdue | off track | at risk | in progress |
      under ?way | not started | started | outstanding | open | ongoing | slipp(?:ed|ing) | behind | due
    )\b |
    (?:
      completed? | closed | delivered | delayed | overdue | outstanding | open | ongoing | on[- ]track |
      off[- ]track | at[- ]risk | slipped | current | live
    ) (?:actions?|tasks?|items?)\b
  )
`

/** "Updated by leads; cut-off 13 November", "Position at 1 May": when and by whom the paper was written. */
const STATE_OF_PAPER = pattern('i')`
  ^(?:(?:this|the) )?(?:(?:last|log|tab|sheet|plan|paper|table|information|data|position|owner of (?:the )?log) )*(?:
    updated | reviewed | prepared | produced | compiled | maintained | kept | correct | position | version |
    as (?=at)
  )\b:?\s*(?:by|on|at|as (?:at|of)|for|\d)\b
`

/** "Our judgement: Requires improvement to be good": what a service was found to be. */
const GRADED =
  /\b(?:judge?ment|grade|rating)s?\s*[:–-]\s*(?:outstanding|good|adequate|inadequate|requires improvement(?: to be good)?)$/i

/** What inspectors judge, and so a theme of many a paper. */
const OF_LEADERS = /^the impact of leaders\b/i

export function isGeneric(text: string): boolean {
  const clean = partRef(oneLine(text)).text.replace(/[:.]$/, '')
  const role = matchTitle(clean)
  return (
    GENERIC_HEADING.test(clean) ||
    STATE_OF_ACTIONS.test(clean) ||
    STATE_OF_PAPER.test(clean) ||
    GRADED.test(clean) ||
    ((role?.role === 'success' || role?.role === 'impact') && role.weight >= 9 && !OF_LEADERS.test(clean))
  )
}

/** What ends in a colon leads in what follows, and names none unless it has a number. */
export function mayName({ text }: Paragraph): boolean {
  if (/:\s*$/.test(text) && partRef(text).ref === null) return false
  return !isGeneric(text) && text.split(' ').length <= 25 && saidIn(text) === null && !saysColour(text)
}

/** "Action plan 2025" after "Who we are", in the same rank or a higher, or both alike in bold: what it stood over has ended. */
export function endsSection(heading: Paragraph, over: Paragraph): boolean {
  if (heading.style !== 'heading')
    return over.style !== 'heading' && looksAlike(heading, over) && !NAMES_PLAN.test(over.text)
  return over.style !== 'heading' || (heading.level ?? 1) <= (over.level ?? 1)
}

/** "Findings and action plan" goes on below "Summary of findings": where bold is all, the words tell which has the other. */
const NAMES_PLAN = /\bplan\b/i
