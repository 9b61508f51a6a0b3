import { z } from 'zod'

// The numbers of pictures as they lie in frozen papers.

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const rate = z.object({ share: z.number(), low: z.number(), high: z.number() }).nullable()
const optimismLine = z.object({
  name: z.string(),
  claimed: z.number(),
  held: z.number(),
  didNot: z.number(),
  unchecked: z.number(),
  rate,
})
const of = { council: z.string(), scope: z.string(), today: day }

const slipsForm = z.object({
  ...of,
  actions: z.array(z.object({ days: z.number().nullable(), done: z.boolean() })),
})

const optimismForm = z.object({
  ...of,
  checkedFrom: day.nullable(),
  checkedTo: day.nullable(),
  whole: optimismLine,
  themes: z.array(optimismLine),
})

export const pictureForm = z.discriminatedUnion('of', [
  z.object({ of: z.literal('slips'), shows: slipsForm }),
  z.object({ of: z.literal('optimism'), shows: optimismForm }),
])
