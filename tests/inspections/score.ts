import type { InspectionDraft } from '#src/features/imports/inspection/inspection-draft.ts'
import { wordsOf } from '#src/kit/documents/source-document.ts'
import type { Facts } from './facts.ts'

/** What of a report was read right: of the judgements and particulars, and of the findings; and what was found that is none. */
export type Score = {
  right: number
  asked: number
  found: number
  findings: number
  false: number
  wrong: string[]
}

export function scoreDraft(draft: InspectionDraft, facts: Facts): Score {
  const asked: [string, unknown, unknown][] = [
    ['authority', draft.authority, facts.authority],
    ['kind', draft.kind, facts.kind],
    ['start', draft.startDate, facts.startDate],
    ['end', draft.endDate, facts.endDate],
    ['published', draft.publishedDate, facts.publishedDate],
    ['lead', draft.leadInspector, facts.lead],
    ['judgements', draft.judgements.length, facts.judgements.length],
    ...facts.judgements.map(({ key, grade }): [string, unknown, unknown] => [
      key,
      draft.judgements.find((one) => one.key === key)?.grade,
      grade,
    ]),
  ]
  const left = draft.findings.map(({ kind, number, text }) => `${kind} ${number} ${wordsOf(text).join(' ')}`)
  const missed = facts.findings.filter(({ kind, number, text }) => {
    const at = left.indexOf(`${kind} ${number} ${wordsOf(text).join(' ')}`)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
  const wrong = asked.filter(([, found, wanted]) => found !== wanted)
  return {
    right: asked.length - wrong.length,
    asked: asked.length,
    found: facts.findings.length - missed.length,
    findings: facts.findings.length,
    false: left.length,
    wrong: [
      ...wrong.map(([name, found, wanted]) => `${name}: ${String(found)}, not ${String(wanted)}`),
      ...missed.map(({ kind, number, text }) => `missed ${kind} ${number} ${text}`),
      ...left.map((text) => `false: ${text}`),
    ],
  }
}
