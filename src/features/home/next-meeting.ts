import type { ComingPaper } from '#src/features/bodies/index.ts'
import type { FrozenReport } from '#src/features/reports/index.ts'

/** A meeting that expects papers, and which of them are frozen for it. */
export type NextMeeting = {
  body: { id: string; name: string }
  on: string
  papers: (ComingPaper & { reportId: string | null })[]
}

/** Papers of one meeting as that meeting; each is ready once its theme's report is frozen for that very day. */
export function meetingOf(
  papers: readonly ComingPaper[],
  reports: readonly FrozenReport[],
): NextMeeting | null {
  const [first] = papers
  if (first === undefined) return null
  const frozen = reports.filter(
    ({ meeting }) => meeting?.body === first.bodyName && meeting.on === first.meetingOn,
  )
  return {
    body: { id: first.bodyId, name: first.bodyName },
    on: first.meetingOn,
    papers: papers.map((paper) => ({
      ...paper,
      reportId:
        frozen.find(({ themeCode }) => themeCode !== null && themeCode === paper.themeRef)?.id ?? null,
    })),
  }
}
