import { findPlan } from '#src/features/plans/index.ts'
import { type Ask, freezeReport } from '#src/features/reports/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Happening } from './happenings.ts'
import type { Ids } from './ids.ts'
import { idOf } from './load-plan.ts'
import { shiftHappening } from './shift.ts'
import type { Council, HighlightReport } from './types.ts'

type Frozen = HighlightReport & { frozenOn: string }

/** The papers that went to the board: each time the reports of some themes, and that of the whole plan. */
export function listFreezes(council: Council, ids: Ids, monday: string): Happening[] {
  const frozen = council.reports.filter((report): report is Frozen => report.frozenOn !== null)
  return [...Map.groupBy(frozen, (report) => report.frozenOn)].map(([day, reports]) => {
    const at = new Date(`${shiftHappening(day, council.anchor, monday)}T17:00:00Z`)
    return {
      at,
      happen: async (trx) => {
        const plan = await findPlan(trx, ids.plan)
        if (plan === null) throw new Error('The example freezes reports of a plan that it has not loaded')
        const usual = {
          councilId: ids.council,
          council: council.name,
          plan,
          now: at,
          personId: ids.person.seun,
        }
        const meeting = meetingOf(council, reports, monday)
        for (const report of reports) {
          await freezeReport(trx, {
            ...usual,
            ...authored([report]),
            id: newId(),
            themeId: idOf(ids.theme, report.theme),
            meeting,
            from: nameOf(council, report.writtenBy),
            clearedBy: nameOf(council, report.clearedBy),
          })
        }
        await freezeReport(trx, {
          ...usual,
          ...authored(reports),
          id: newId(),
          themeId: null,
          meeting,
          from: nameOf(council, 'seun'),
          clearedBy: nameOf(council, 'angela'),
        })
      },
    }
  })
}

function authored(reports: readonly Frozen[]) {
  return {
    opening: [],
    themeOpenings: Object.fromEntries(reports.map((report) => [report.theme, report.headline])),
    asks: reports.flatMap((report) => report.asks.map((text) => askOf(text, report.theme))),
  }
}

/** "Note that the tender had one bid." is a note, whatever else is a decision. */
function askOf(text: string, theme: string): Ask {
  const note = /^Note that (.*)$/u.exec(text)?.[1]
  const said = note ?? text.replace(/^Decide /u, '')
  return {
    kind: note === undefined ? 'decide' : 'note',
    text: said.charAt(0).toUpperCase() + said.slice(1),
    theme,
    paper: null,
  }
}

function meetingOf(council: Council, reports: readonly Frozen[], monday: string) {
  const [first] = reports
  if (first === undefined) return null
  const body = council.bodies.find((one) => one.key === first.body)?.name ?? first.body
  return { body, on: shiftHappening(first.meetingOn, council.anchor, monday), item: null }
}

function nameOf(council: Council, key: string): string {
  return council.people.find((person) => person.key === key)?.name ?? key
}
