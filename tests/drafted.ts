import { expect } from 'vitest'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import type { PlanDraft } from '#src/features/imports/plan/plan-draft.ts'
import { parseDocument } from '#src/kit/documents/read.ts'

/** The draft of what stands in a file of a name's kind, every word of it accounted for. */
export async function draftOf(text: string, file: string): Promise<PlanDraft> {
  const whole = file.endsWith('.html') && !text.includes('<html') ? `<html><body>${text}</body></html>` : text
  const draft = draftPlan(await parseDocument(new TextEncoder().encode(whole), file))
  expect(draft.coverage.words).toBe(draft.coverage.placed + draft.coverage.unplaced)
  return draft
}

/** Each action on a line: what stands over it, its number, its words, its leads and when it is due. */
export function told({ items }: PlanDraft): string[] {
  return items
    .filter(({ level }) => level === 'action')
    .map(({ parent, ref, text, leads, due }) => {
      const above = items.find(({ id }) => id === parent)?.text ?? '-'
      return [above, ref ?? '-', text, leads.join('+') || '-', due?.date ?? due?.text ?? '-'].join(' | ')
    })
}
