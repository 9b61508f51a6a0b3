import { z } from 'zod'
import { isInsider } from '#src/features/actions/index.ts'
import { listCoverage } from '#src/features/sources/index.ts'
import { type Api, dayShape, idShape, notHere, pageFrom, said } from '#src/kit/api/index.ts'
import { mayViewInspections } from './inspection.access.ts'
import { findInspection, listInspections } from './inspection.store.ts'
import { inspectionKinds } from './inspection.ts'

const text = z.string()
const maybe = text.nullable()
const day = dayShape.nullable()

const inspection = {
  name: 'Inspection',
  shape: z.object({
    id: idShape,
    kind: z.enum(inspectionKinds),
    authority: text.meta({ description: 'As the report names it' }),
    startedOn: day,
    endedOn: day,
    publishedOn: day,
    receivedOn: day.meta({ description: 'When it reached the council; the clocks count from it' }),
    leadInspector: maybe,
    sourceId: idShape.meta({ description: 'Its findings as a source, at /sources' }),
    judgements: z
      .array(
        z.object({
          key: text.meta({ description: 'The same across the sets of judgements' }),
          title: text,
          grade: text,
        }),
      )
      .meta({ description: 'In the set of its time; none of a visit' }),
  }),
}

const wholeInspection = {
  name: 'WholeInspection',
  shape: inspection.shape.extend({
    findings: z.array(
      z.object({
        id: idShape,
        kind: text.meta({ description: 'area-for-improvement, priority-action or recommendation' }),
        number: maybe,
        text,
        place: text.meta({ description: 'Where in the report it stands: page 3' }),
        actions: z
          .array(z.object({ id: idShape, ref: maybe, title: text, coverage: z.enum(['full', 'part']) }))
          .meta({ description: 'Those that answer it; none for somebody who does not see the plan' }),
      }),
    ),
  }),
}

export function inspectionsApi(api: Api): void {
  api.many('/inspections', {
    says: 'The council’s inspections and visits with their judgements, latest first',
    may: mayViewInspections,
    item: inspection,
    find: async (call, wanted) => said(pageFrom(await call.trx(listInspections), wanted)),
  })
  api.one('/inspections/{id}', {
    says: 'One inspection, with its judgements and findings',
    may: mayViewInspections,
    answer: wholeInspection,
    find: async (call) =>
      call.trx(async (trx) => {
        const found = await findInspection(trx, call.id)
        if (found === null) return notHere
        const items = await listCoverage(trx, found.sourceId)
        const sees = isInsider(call.person)
        const findings = items.map((item) => (sees ? item : { ...item, actions: [] }))
        return said({ ...found, findings })
      }),
  })
}
