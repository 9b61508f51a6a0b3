import {
  dateInspection,
  judgementSetOn,
  judgementWords,
  keepInspection,
  keepOutcomes,
  kindWords,
  listInspections,
  type Outcome,
} from '#src/features/inspections/index.ts'
import { addDays } from '#src/kit/dates/working-days.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Loading } from './load-plan.ts'
import { shiftHappening } from './shift.ts'
import type { InspectionReport, SourceReport } from './types.ts'

/** The report of an inspection with its judgements and findings, kept as somebody would who had read it. */
export async function loadInspection(
  trx: Trx,
  { council, ids, monday }: Loading,
  { source, report }: { source: SourceReport; report: InspectionReport },
): Promise<void> {
  const moved = (day: string) => shiftHappening(day, council.anchor, monday)
  const startedOn = moved(report.startedOn)
  const set = judgementSetOn(startedOn)
  const by = { councilId: ids.council, personId: ids.person.seun }
  const receivedOn = moved(report.receivedOn)
  const id = await keepInspection(trx, {
    ...by,
    importId: null,
    kind: report.kind,
    authority: 'Rivermere',
    startedOn,
    endedOn: moved(report.endedOn),
    publishedOn: moved(source.publishedOn),
    receivedOn,
    leadInspector: report.leadInspector,
    title: source.title,
    judgements: report.judgements
      .map(([key, title, grade]) => ({ key, title, grade }))
      .filter(({ key }) => set?.keys.includes(key) ?? true),
    findings: council.findings
      .filter((finding) => finding.source === source.key)
      .map((finding) => ({
        id: ids.finding[finding.key],
        kind: finding.kind,
        number: finding.number,
        text: finding.parts.join(' '),
        place: finding.paragraph === null ? '' : `paragraph ${finding.paragraph}`,
      })),
  })
  const inspection = (await listInspections(trx)).find((one) => one.id === id)
  if (inspection === undefined) throw new Error(`The inspection of ${source.key} was not kept`)
  const sent = (day: string | null) => (day === null ? null : moved(day))
  await dateInspection(trx, {
    ...by,
    inspection,
    days: { receivedOn, draftSentOn: sent(report.draftSentOn), finalSentOn: sent(report.finalSentOn) },
  })
}

/** What an inspectorate might publish of every authority, as its file would be loaded. */
export async function loadOutcomes(trx: Trx, { council, ids, monday }: Loading): Promise<void> {
  const outcomes = council.published.map(([authority, areaCode, region, began, kind, ...grades]): Outcome => {
    const startedOn = shiftHappening(began, council.anchor, monday)
    // Grades are written in the order of the set that was in force on the day as it stands in the example.
    const keys = judgementSetOn(began)?.keys ?? []
    return {
      areaCode,
      authority,
      region,
      isCurrent: true,
      kind,
      kindAsWritten: kindWords[kind],
      startedOn,
      publishedOn: addDays(startedOn, 56),
      about: kind === 'focused' ? 'Front door' : '',
      judgements: grades.map((grade, at) => {
        const key = keys[at] ?? ''
        return { key, title: judgementWords[key] ?? key, grade }
      }),
    }
  })
  await keepOutcomes(trx, {
    councilId: ids.council,
    fileName: 'published-outcomes-of-the-example.ods',
    outcomes,
  })
}
