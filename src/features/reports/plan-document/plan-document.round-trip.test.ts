import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ourTitles } from '#src/features/imports/index.ts'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import type { DraftItem, PlanDraft } from '#src/features/imports/plan/plan-draft.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { renderReport } from '#src/features/reports/report.render.ts'
import { anyPlan } from '#tests/documents/any-plan.ts'
import { planSheet } from './plan-document.sheet.ts'
import type { PlanDocument, PlanObjective } from './plan-document.ts'
import { rivermerePlan } from '#src/features/reports/samples/rivermere-plan.ts'

/** What must come back: levels, numbers, words, leads, dates, ratings, own columns and what they stand under. */
type Told = Pick<DraftItem, 'level' | 'ref' | 'text' | 'leads' | 'successCriteria' | 'impact' | 'fields'> & {
  due: { text: string; date: string | null } | null
  rating: string | null
  under: string | null
}

function toldBy(plan: PlanDocument): Told[] {
  return plan.themes.flatMap((theme) => [
    ...(theme.title === null ? [] : [heading('theme', theme, null, theme.leads)]),
    ...theme.objectives.flatMap((objective) => [
      ...(objective.title === null ? [] : [heading('objective', objective, theme.title)]),
      ...objective.actions.map(
        (action): Told => ({
          level: 'action',
          ref: action.ref,
          text: action.text,
          leads: action.leads,
          successCriteria: action.successCriteria,
          impact: action.impact,
          fields: action.fields,
          due: action.due === null ? null : { text: action.due.written, date: action.due.on },
          rating: action.rating,
          under: objective.title ?? theme.title,
        }),
      ),
    ]),
  ])
}

function heading(
  level: 'theme' | 'objective',
  { ref, title, successCriteria = [], impact = null, fields = {} }: Omit<PlanObjective, 'actions'>,
  under: string | null,
  leads: string[] = [],
): Told {
  return {
    level,
    ref,
    text: title ?? '',
    leads,
    successCriteria,
    impact,
    fields,
    due: null,
    rating: null,
    under,
  }
}

function toldIn({ items }: PlanDraft): Told[] {
  const texts = new Map(items.map(({ id, text }) => [id, text]))
  const plain = (text: string) => text.normalize('NFKC')
  return items.map((item) => ({
    level: item.level,
    ref: item.ref,
    text: plain(item.text),
    leads: item.leads.map(plain),
    successCriteria: item.successCriteria.map(plain),
    impact: item.impact,
    fields: withoutOurs(item),
    due: item.due === null ? null : { text: plain(item.due.text), date: item.due.date },
    rating: item.rating?.text ?? null,
    under: item.parent === null ? null : plain(texts.get(item.parent) ?? ''),
  }))
}

/** Who leads a level stands in a line below its heading, which is kept as it is written too. */
function withoutOurs({ level, fields }: DraftItem): DraftItem['fields'] {
  const ours: string[] = level === 'action' ? [ourTitles.where, ourTitles.latest] : [ourTitles.lead]
  return Object.fromEntries(Object.entries(fields).filter(([title]) => !ours.includes(title)))
}

async function readAgain(plan: PlanDocument, format: 'docx' | 'xlsx'): Promise<PlanDraft> {
  const bytes = format === 'docx' ? (await renderReport(plan, 'docx')).bytes : await planSheet(plan)
  return draftPlan(await parseDocument(bytes, `plan.${format}`))
}

describe.each(['docx', 'xlsx'] as const)('our own plan document as %s, read again', (format) => {
  it('gives back the example: levels, numbers, words, leads, dates, ratings', async () => {
    const draft = await readAgain(rivermerePlan, format)
    expect(toldIn(draft)).toEqual(toldBy(rivermerePlan))
    if (format === 'docx') expect(draft.title).toBe(rivermerePlan.title)
  })

  it('gives back any plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        expect(toldIn(await readAgain(plan, format))).toEqual(toldBy(plan))
      }),
      { numRuns: 40 },
    )
  })
})
