import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { pattern } from '#src/kit/pattern.ts'

/** A plan, by its own title; a paper that is none; or one whose title does not say. */
export type Sort = 'plan' | 'other' | 'unsaid'

const PLAN = /\b(?:plans?|actions?|road ?map)\b/i
/** "Plan your application", "Your pathway plan explained": what is told to a reader about a plan of his own. */
const YOURS = /\bplan your\b|\byour (?:\p{L}+ ){0,2}plan\b/iu
/** A paper so named says how things are; what is to be done stands under a heading that says so. */
const REPORT = /\b(?:report|strategy|review|evaluation|update|summary|briefing|assessment)\b/i
const PROMISE = /\b(?:pledges?|promises?|commitments?|you said|response)\b/i
/** What is no plan; what is to be done whenever something happens; what is put on for people to come to. */
const OTHER = pattern('i')`
  \b(?:
    minutes | agenda | polic(?:y|ies) | procedures? | protocol | guidance | guide | handbook | terms of reference |
    newsletter | news | job description | role profile | constitution | privacy notice | charter | leaflet |
    statement of purpose | specification | memorandum | frequently asked questions | glossary | rota | diary |
    (?:press|media|news) release | (?:annual|information) report | information sharing | prospectus | courses |
    (?:
      (?:business )?continuity | contingency | emergency | evacuation | (?:critical|major) incident | fire | induction
    ) (?:action |response )?(?:plan|checklist|programme) | events (?:plan|programme|calendar) | of events
  )\b
`

/** What a paper is by its own title, which may stand below the name of whose it is; news has no other heading. */
export function paperSort(blocks: Block[]): Sort {
  return known(blocks).sort
}

const known = onceFor((blocks: Block[]): { sort: Sort } => {
  const words = blocks
    .filter((block) => block.type === 'paragraph')
    .filter(({ style }) => style !== 'furniture')
  const title = words
    .slice(0, HEAD)
    .filter((block, at) => at === 0 || block.style === 'title' || isHeadingLike(block))
    .map(({ text }) => text)
    .join(' ')
  if (OTHER.test(title) || YOURS.test(title) || isNews(words)) return { sort: 'other' }
  const isPlan = PLAN.test(title) || (!REPORT.test(title) && PROMISE.test(title))
  return { sort: isPlan ? 'plan' : 'unsaid' }
})

/** The title stands among so many paragraphs at the head of a paper. */
const HEAD = 3

/** What somebody said, in marks of quotation, in a paper without headings below its title; or notes to editors. */
function isNews(words: Paragraph[]): boolean {
  if (words.some(({ text }) => /^notes? (?:to|for) editors\b/i.test(text))) return true
  return words.some(({ text }) => isReported(text)) && !words.slice(1).some((block) => isHeadingLike(block))
}

/** "… ,” said Tom Bell", "Tom Bell said: “…" */
export function isReported(text: string): boolean {
  return /(?<!\byou )\bsaid:?\s*[“"‘]|(?:[”"’],?|,) said\b/i.test(text)
}
