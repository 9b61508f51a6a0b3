import { type Coverage, coverageCounts } from '#src/features/sources/index.ts'

/** The coverage of a council's findings in one sentence or two. */
export function sayCoverage(coverage: Coverage): string {
  const { findings, answered } = coverageCounts(coverage)
  const others = coverage.unasked.length
  const first =
    findings === 0
      ? 'No finding is here yet.'
      : `${answered} of ${findings} ${findings === 1 ? 'finding has' : 'findings have'} an action.`
  if (others === 0) return `${first} Every action answers a finding.`
  return `${first} ${others} ${others === 1 ? 'action answers' : 'actions answer'} no finding.`
}
