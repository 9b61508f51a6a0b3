import { pattern } from '#src/kit/pattern.ts'
import { plainOf } from '../plan/words/wording.ts'
import type { FoundJudgement } from './inspection-draft.ts'
import { gradeOf, judgementIn, keyOf } from './judgement-words.ts'

const OVERALL = pattern('i')`
  ^(?:the )?overall (?:judge?ment|effectiveness)(?: of ofsted)? (?:is|was)(?: judged)?(?: that .{0,80}?)?[: ]*(
    outstanding | good | requires? improvement(?: to be good)? | inadequate | adequate
  )\.?$
`

/** The judgement that a line says in a sentence: overall, the board’s, or one whose title is known. */
export function said(line: string, keys: object[]): FoundJudgement[] {
  const overall = OVERALL.exec(line)?.[1]
  if (overall !== undefined)
    return [
      {
        key: 'overall-effectiveness',
        title: 'The overall judgement',
        grade: gradeOf(overall) ?? overall,
        keys,
      },
    ]
  const judgement = judgementIn(line)
  if (judgement === null || judgement.title.length > 170) return []
  const key =
    /childrens? (?:social care )?services\b/.test(plainOf(judgement.title)) &&
    !/safeguarding children board|lscb/i.test(judgement.title)
      ? 'overall-effectiveness'
      : keyOf(judgement.title)
  return key === null ? [] : [{ ...judgement, key, keys }]
}
