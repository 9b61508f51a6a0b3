import { z } from 'zod'
import { type PlanDocument } from '#src/features/reports/index.ts'
import { confidenceWords, type DeliveryState, deliveryWords } from '#src/kit/html/marks/states.ts'
import type { VersionContent } from './snapshot.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const due = z.object({ written: z.string(), on: day.nullable() }).nullable()

const action = z.object({
  id: z.string(),
  ref: z.string().nullable(),
  text: z.string(),
  leads: z.array(z.string()),
  due,
  firstDue: due,
  delivery: z.enum(Object.keys(deliveryWords) as [DeliveryState, ...DeliveryState[]]),
  rating: z.string().nullable(),
  confidence: z
    .enum(Object.keys(confidenceWords) as [keyof typeof confidenceWords, ...(keyof typeof confidenceWords)[]])
    .nullable(),
  successCriteria: z.array(z.string()),
  impact: z.string().nullable(),
  fields: z.record(z.string(), z.string()),
  latest: z.object({ text: z.string(), by: z.string(), on: day }).nullable(),
})

const objective = z.object({
  id: z.string().nullable(),
  ref: z.string().nullable(),
  title: z.string().nullable(),
  actions: z.array(action),
})

const theme = z.object({
  id: z.string(),
  ref: z.string().nullable(),
  title: z.string().nullable(),
  leads: z.array(z.string()),
  objectives: z.array(objective),
})

const plan: z.ZodType<PlanDocument> = z.object({
  format: z.literal('goldthread.plan-document/1'),
  council: z.string(),
  title: z.string(),
  version: z.string(),
  asAt: z.iso.datetime(),
  sheet: z.enum(['a4-landscape', 'a3-landscape']),
  levelNames: z.object({ theme: z.string(), objective: z.string(), action: z.string() }),
  key: z.array(z.object({ code: z.string(), label: z.string() })),
  introduction: z.array(z.string()),
  themes: z.array(theme),
})

const content = z.object({ format: z.literal('goldthread.plan-version/1'), plan })

/** Frozen content as it lies in the store; null where it is of a form that this version of the product does not know. */
export function parseSnapshot(value: unknown): VersionContent | null {
  return content.safeParse(value).data ?? null
}
