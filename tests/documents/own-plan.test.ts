import { expect, it } from 'vitest'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import { renderReport } from '#src/features/reports/report.render.ts'
import { rivermerePlan } from '#src/features/reports/samples/rivermere-plan.ts'
import { parseDocument } from '#src/kit/documents/read.ts'

it.each(['docx', 'pdf'] as const)(
  'the plan that the product writes as %s is read again, row for row',
  async (kind) => {
    const { bytes } = await renderReport(rivermerePlan, kind)
    const { items } = draftPlan(await parseDocument(bytes, `plan.${kind}`))
    const objectives = rivermerePlan.themes.flatMap((theme) => theme.objectives)
    const at = (level: string) => items.filter((item) => item.level === level)
    expect(at('theme').map(({ text }) => text)).toEqual(rivermerePlan.themes.map(({ title }) => title))
    expect(at('objective').map(({ text }) => text)).toEqual(objectives.map(({ title }) => title))
    expect(at('action').map(({ ref, text, leads }) => [ref, text, leads])).toEqual(
      objectives.flatMap(({ actions }) => actions.map(({ ref, text, leads }) => [ref, text, leads])),
    )
  },
)
