import type { InspectionDraft } from '#src/features/imports/inspection/inspection-draft.ts'
import { wordsOf } from '#src/kit/documents/source-document.ts'
import type { Unmet } from './parts.ts'

/** How much of a report was read right, in the shares by which such reading is judged. */
export type Judged = {
  /** Grades, with no other judgement beside them, and the first and last day. */
  grades: [right: number, of: number]
  /** Authority, kind, day of publication and lead inspector. */
  particulars: [right: number, of: number]
  findings: [right: number, of: number]
  /** Findings on the page where the paper has them. */
  pages: [right: number, of: number]
  false: number
  wrong: string[]
}

/** Judges a draft by its truth; `pages` are the printed pages' words, as a second program finds them in the file. */
export function judge(draft: InspectionDraft, truth: Unmet, pages: readonly string[]): Judged {
  const wrong: string[] = []
  const share = (asked: [string, unknown, unknown][]): [number, number] => {
    const missed = asked.filter(([, found, wanted]) => found !== wanted)
    wrong.push(...missed.map(([name, found, wanted]) => `${name}: ${String(found)}, not ${String(wanted)}`))
    return [asked.length - missed.length, asked.length]
  }
  const grades = share([
    ['start', draft.startDate, truth.days[0]],
    ['end', draft.endDate, truth.days[1]],
    ['how many judgements', draft.judgements.length, Object.keys(truth.grades).length],
    ...Object.entries(truth.grades).map(([key, grade]): [string, unknown, unknown] => [
      key,
      draft.judgements.find((one) => one.key === key)?.grade,
      grade,
    ]),
  ])
  const particulars = share([
    ['authority', draft.authority, truth.authority],
    ['kind', draft.kind, truth.kind],
    ['published', draft.publishedDate, truth.published],
    ['lead', draft.leadInspector, truth.lead],
  ])
  const left = [...draft.findings]
  let onPage = 0
  let found = 0
  for (const [kind, number, text] of truth.findings) {
    const words = wordsOf(text.replaceAll('\u00ad', '')).join(' ')
    const at = left.findIndex(
      (one) => one.kind === kind && one.number === number && wordsOf(one.text).join(' ') === words,
    )
    const [one] = at === -1 ? [] : left.splice(at, 1)
    if (one === undefined) {
      wrong.push(`missed ${kind} ${number} ${text}`)
      continue
    }
    found += 1
    const page = one.source.page ?? 0
    if (plain(pages[page - 1] ?? '').includes(plain(text).slice(0, 20))) onPage += 1
    else wrong.push(`page: ${page} is not where ${number} begins`)
  }
  wrong.push(...left.map(({ kind, number, text }) => `false ${kind} ${number} ${text}`))
  return {
    grades,
    particulars,
    findings: [found, truth.findings.length],
    pages: [onPage, found],
    false: left.length,
    wrong,
  }
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\d]/gu, '')
}
