import type { PaperName } from './paper-names.ts'

/** A report frozen for a board, as lists show it. */
export type FrozenReport = {
  id: string
  planId: string
  planTitle: string
  kind: ReportKind
  title: string
  /** The code of the theme it is about; null for the whole plan. */
  themeCode: string | null
  /** For which board, and when it meets; null where none was named. */
  meeting: { body: string; on: string } | null
  periodFrom: string | null
  periodTo: string
  frozenAt: Date
  frozenByName: string | null
  contentSha256: string
}

/** The highlight report of the whole plan or of one theme, or another paper of the plan by its name. */
export type ReportKind = 'highlight' | 'theme-highlight' | PaperName

/** What shows that a frozen paper is as it was. */
export type Seal = { frozenOn: string; by: string; sha256: string; unchanged: boolean }

/**
 * A name to ask for each by, in the order given: "highlight-2026-05-06", "theme-3-2026-03-25". Of two of one day the
 * one frozen first has the plain name.
 */
export function namesOf(
  reports: readonly (Pick<FrozenReport, 'id' | 'kind' | 'themeCode' | 'periodTo'> & { frozenAt: Date })[],
): Map<string, string> {
  const taken = new Map<string, number>()
  const names = new Map<string, string>()
  for (const report of reports.toSorted((a, b) => a.frozenAt.getTime() - b.frozenAt.getTime())) {
    const plain = `${nameOf(report)}-${report.periodTo}`
    const nth = (taken.get(plain) ?? 0) + 1
    taken.set(plain, nth)
    names.set(report.id, nth === 1 ? plain : `${plain}-${nth}`)
  }
  return names
}

/** The name of the report as it would be today: "highlight", "theme-3". */
export function liveName(themeCode: string | null): string {
  return themeCode === null
    ? 'highlight'
    : `theme-${themeCode.toLowerCase().replaceAll(/[^a-z0-9.]+/gu, '-') || '0'}`
}

function nameOf({ kind, themeCode }: Pick<FrozenReport, 'kind' | 'themeCode'>): string {
  return kind === 'highlight' || kind === 'theme-highlight' ? liveName(themeCode) : kind
}
