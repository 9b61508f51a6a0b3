import { z } from 'zod'
import { confidenceWords } from '#src/kit/html/marks/states.ts'
import { type Block, deliveryMarks, type Mark, type Paper } from '#src/kit/print/paper.ts'
import { pictureForm } from './picture.form.ts'
import { type PaperName, paperNames } from './paper-names.ts'

/** A paper as a board received it: every word and number of it, not what it was made from. */
export type FrozenPaper = {
  format: 'goldthread.paper/1'
  name: PaperName
  meeting: { body: string; on: string; item: string | null } | null
  paper: Paper
}

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const words = z.array(
  z.object({ text: z.string(), strong: z.literal(true).optional(), muted: z.literal(true).optional() }),
)
const deliveryMark = z.enum(deliveryMarks)
const mark = z.enum([
  ...deliveryMarks,
  ...(Object.keys(confidenceWords) as (keyof typeof confidenceWords)[]),
] as [Mark, ...Mark[]])
const counts = z.record(deliveryMark, z.number())

const table = z.object({
  kind: z.literal('table'),
  title: z.string().nullable(),
  columns: z.array(z.object({ title: z.string(), share: z.number(), align: z.enum(['left', 'right']) })),
  rows: z.array(z.array(z.array(words))),
})

const step = z.object({
  mark: deliveryMark,
  label: z.string(),
  count: z.number(),
  note: z.string().nullable(),
})
const answer = z.object({
  question: z.string(),
  paragraphs: z.array(words),
  steps: z.array(z.object({ words, when: z.string() })),
})
const markedItem = z.object({ mark, word: z.string(), heading: words, paragraphs: z.array(words) })

const block: z.ZodType<Block> = z.lazy(() =>
  z.union([
    z.object({
      kind: z.literal('section'),
      title: z.string(),
      caption: z.string().nullable(),
      newSheet: z.boolean(),
      blocks: z.array(block),
    }),
    z.object({ kind: z.literal('paragraph'), words, tone: z.enum(['body', 'lede', 'muted']) }),
    z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(words) }),
    z.object({ kind: z.literal('steps'), alt: z.string(), steps: z.array(step) }),
    z.object({
      kind: z.literal('ladder'),
      alt: z.string(),
      rows: z.array(z.object({ label: z.string(), counts })),
    }),
    z.object({ kind: z.literal('picture'), picture: pictureForm }),
    z.object({ kind: z.literal('answers'), answers: z.array(answer) }),
    z.object({ kind: z.literal('reasons'), items: z.array(markedItem) }),
    table,
  ]),
) as z.ZodType<Block>

const paper = z.object({
  title: z.string(),
  caption: z.string().nullable(),
  lede: words,
  facts: z.array(z.object({ term: z.string(), words })),
  running: z.string(),
  author: z.string(),
  asAt: z.iso.datetime(),
  sheet: z.enum(['a4', 'a4-landscape', 'a3-landscape']),
  large: z.literal(true).optional(),
  blocks: z.array(block),
})

const frozen = z.object({
  format: z.literal('goldthread.paper/1'),
  name: z.enum(paperNames),
  meeting: z.object({ body: z.string(), on: day, item: z.string().nullable() }).nullable(),
  paper,
})

/** A paper as it lies in the store; null where it is of a form that this version does not know. */
export function parseFrozenPaper(content: unknown): FrozenPaper | null {
  return (frozen.safeParse(content).data as FrozenPaper | undefined) ?? null
}
