import { z } from 'zod'
import { confidenceWords, type DeliveryState, deliveryWords } from '#src/kit/html/marks/states.ts'
import { changeKinds, type HighlightReport } from '#src/features/reports/highlight/highlight.ts'
import { pictureForm } from './picture.form.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const instant = z.iso.datetime()
const due = z.object({ written: z.string(), on: day.nullable() })
const delivery = z.enum(Object.keys(deliveryWords) as [DeliveryState, ...DeliveryState[]])
const confidence = z
  .enum(Object.keys(confidenceWords) as [keyof typeof confidenceWords, ...(keyof typeof confidenceWords)[]])
  .nullable()
const difference = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable()

const move = z.object({
  was: due,
  now: due,
  workingDays: z.number(),
  on: day,
  at: instant.optional(),
  reason: z.string(),
  decidedBy: z.string(),
})

const happened = { on: day, at: instant.optional(), by: z.string(), note: z.string() }
const change = z.union([
  z.object({ kind: z.literal('rerated'), was: confidence, now: confidence, ...happened }),
  z.object({ kind: z.enum(changeKinds).exclude(['rerated']), ...happened }),
])

const action = z.object({
  ref: z.string(),
  title: z.string(),
  lead: z.string(),
  delivery,
  deliveryBefore: delivery.nullable(),
  confidence,
  confidenceBefore: confidence,
  reason: z.string(),
  next: z.string(),
  difference,
  due: due.nullable(),
  firstDue: due.nullable(),
  workingDaysFromFirst: z.number(),
  moves: z.array(move),
  changes: z.array(change),
  lastReportOn: day.nullable(),
})

const answers = z.array(
  z.object({
    text: z.string(),
    sources: z.array(z.object({ ref: z.string(), by: z.string(), on: day })),
    by: z.string().nullable(),
    due: day.nullable(),
  }),
)

const theme = z.object({
  code: z.string(),
  title: z.string(),
  lead: z.string(),
  sponsor: z.string().nullable(),
  opening: z.array(z.string()),
  actions: z.array(action),
  answers: z.object({ workingWell: answers, howDoWeKnow: answers, worried: answers, whatNext: answers }),
})

const highlight: z.ZodType<HighlightReport> = z.object({
  format: z.literal('goldthread.highlight-report/1'),
  council: z.string(),
  plan: z.object({ title: z.string(), version: z.string(), mirrors: z.boolean().default(false) }),
  state: z.enum(['draft', 'cleared', 'released']),
  meeting: z.object({ body: z.string(), on: day, item: z.string().nullable() }).nullable(),
  from: z.string(),
  clearedBy: z.string().nullable(),
  period: z.object({ from: day, to: day }),
  asAt: instant,
  previousOn: day.nullable(),
  previousAt: instant.optional(),
  dueNextUntil: day,
  opening: z.array(z.string()),
  themes: z.array(theme),
  asks: z.array(
    z.object({
      kind: z.enum(['decide', 'note']),
      text: z.string(),
      theme: z.string().nullable(),
      paper: z.string().nullable(),
    }),
  ),
  greensChecked: z.object({ kind: z.literal('picture'), picture: pictureForm }).optional(),
})

/** Frozen content as it lies in the store, as a report; null where it is of a form that this version does not know. */
export function parseFrozen(content: unknown): HighlightReport | null {
  return highlight.safeParse(content).data ?? null
}
