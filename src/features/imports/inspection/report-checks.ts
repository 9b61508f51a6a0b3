import { authorityName, judgementSetOn, judgementWords } from '#src/features/inspections/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { isNoReport } from './inspection-draft.ts'
import type { CorrectedReport } from './report-correction.ts'

/**
 * What a person should look at before a report is kept, each in a sentence. `published`: the day that the published
 * outcomes give for an inspection of this council that began on the same day.
 */
export function listReportChecks(
  report: CorrectedReport,
  council: string,
  published: string | null = null,
): string[] {
  const known =
    published === null
      ? 'The clocks count from its receipt, or else from that day.'
      : `The published outcomes say ${sayDay(published)}: correct the particulars where that is right.`
  const unpublished = report.publishedDate === null ? [`We did not find when it was published. ${known}`] : []
  return [...listDoubts(report, council), ...unpublished]
}

/** Of these, what makes it doubtful that the report was read right; many reports do not say when they were published. */
export function listDoubts(report: CorrectedReport, council: string): string[] {
  return [
    ...report.unread.map((said) => `Part of the report was not read. ${said}`),
    ...kindChecks(report),
    ...authorityChecks(report, council),
    ...dayChecks(report),
    ...judgementChecks(report),
    ...findingChecks(report),
  ]
}

function kindChecks(report: CorrectedReport): string[] {
  return isNoReport(report)
    ? ['It has no judgement, no inspector and no day of inspectors: is it an inspection report at all?']
    : []
}

function authorityChecks({ authority }: CorrectedReport, council: string): string[] {
  if (authority === null) return ['We did not find which council the report is about.']
  const another = anotherCouncil({ authority }, council)
  return another === null ? [] : [`The report is about ${another}. Is it the right one for ${council}?`]
}

/** The council that a report is about where it is another than the one that brings it in; null where it is the same or not named. */
export function anotherCouncil(
  { authority }: Pick<CorrectedReport, 'authority'>,
  council: string,
): string | null {
  if (authority === null) return null
  const named = authorityName(authority)
  const own = authorityName(council)
  return named === own || named.includes(own) || own.includes(named) ? null : authority
}

function dayChecks({ startDate, endDate, publishedDate }: CorrectedReport): string[] {
  const checks: [boolean, string][] = [
    [startDate === null, 'We did not find on which days inspectors were there.'],
    [startDate !== null && endDate !== null && endDate < startDate, 'The inspection ends before it begins.'],
    [
      publishedDate !== null && endDate !== null && publishedDate < endDate,
      'It was published before the inspection ended.',
    ],
  ]
  return checks.filter(([odd]) => odd).map(([, says]) => says)
}

/** Against the set of judgements in force when the inspection began. */
function judgementChecks({ kind, startDate, judgements }: CorrectedReport): string[] {
  if (kind !== 'standard' && kind !== 'short' && kind !== 'sif') return []
  if (judgements.length === 0) return ['We found no judgement, and an inspection of this kind gives them.']
  const set = startDate === null ? null : judgementSetOn(startDate)
  if (set === null) return []
  const given = new Set(judgements.map(({ key }) => key))
  const missing = set.keys.filter((key) => !given.has(key)).map((key) => judgementWords[key] ?? key)
  return [
    ...(missing.length === 0 ? [] : [`Judged at the time, and not found here: ${missing.join(', ')}.`]),
    ...(set.to === null && given.has('overall-effectiveness')
      ? ['An overall grade was read. Since April 2026 inspections give none.']
      : []),
  ]
}

function findingChecks({ kind, findings }: CorrectedReport): string[] {
  const kept = findings.filter(({ isLeftOut }) => !isLeftOut)
  if (kept.length > 0 || kind === 'monitoring') return []
  return ['We found nothing that needs to improve. Add a finding where the report names one.']
}
