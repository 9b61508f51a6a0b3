import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { oneLine } from '../plan/words/wording.ts'
import type { FoundJudgement } from './inspection-draft.ts'
import { paragraphsOf } from './lines.ts'

const OUTCOMES: [grade: string, words: RegExp][] = [
  ['Typically positive experiences and outcomes', /typically lead to positive experiences and outcomes/i],
  ['Inconsistent experiences and outcomes', /lead to inconsistent experiences and outcomes/i],
  [
    'Widespread and/or systemic failings',
    /widespread and\/?(?:or)? systemic failings|systemic failings leading to significant concerns/i,
  ],
]

/** The outcome of an area's inspection for special educational needs, said in a sentence and in no grade since 2023. */
export function areaOutcomeIn(document: SourceDocument): FoundJudgement[] {
  for (const paragraph of paragraphsOf(document).slice(0, 40)) {
    const text = oneLine(paragraph.text)
    const grade = OUTCOMES.find(([, words]) => words.test(text))?.[0]
    if (grade !== undefined)
      return [{ key: 'area-send-outcome', title: 'Inspection outcome', grade, keys: [], from: paragraph }]
  }
  return []
}
