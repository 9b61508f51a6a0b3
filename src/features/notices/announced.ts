import { z } from 'zod'
import type { ConsultationFacts, PaperFacts } from './scene.ts'

/**
 * What the record announces: a paper on a board's forward plan, a consultation that opens and its outcome. Whoever
 * plans the one or opens the other says so in the record with these details, and the notices follow.
 */
export const announcing = [
  'paper.plan',
  'paper.withdraw',
  'consultation.open',
  'consultation.publish',
] as const

type Announced = { deed: string; subjectId: string; details: unknown }

const paper = z.object({ paper: z.string(), title: z.string(), dueOn: z.iso.date() })
const consultation = z.object({
  consultation: z.string(),
  title: z.string(),
  consultees: z.array(z.string()),
  closesOn: z.iso.date(),
})

/** The papers that boards expect, each as it was last planned; its subject is the theme. */
export function papersIn(entries: readonly Announced[]): PaperFacts[] {
  const found = new Map<string, PaperFacts>()
  for (const { deed, subjectId, details } of entries) {
    const given = paper.safeParse(details)
    if (!given.success) continue
    const { paper: id, title, dueOn } = given.data
    if (deed === 'paper.plan') found.set(id, { id, themeId: subjectId, title, dueOn })
    if (deed === 'paper.withdraw') found.delete(id)
  }
  return [...found.values()]
}

/** Consultations, each as it was last announced; its subject is the plan. */
export function consultationsIn(entries: readonly Announced[]): ConsultationFacts[] {
  const found = new Map<string, ConsultationFacts>()
  for (const { deed, subjectId, details } of entries) {
    const given = consultation.safeParse(details)
    if (!given.success || !deed.startsWith('consultation.')) continue
    const { consultation: id, ...rest } = given.data
    found.set(id, { id, planId: subjectId, ...rest, published: deed === 'consultation.publish' })
  }
  return [...found.values()]
}
