import { expect, it } from 'vitest'
import { improvementPlan } from '#example/documents/improvement-plan.ts'
import { rivermere } from '#example/rivermere/index.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from './draft-plan.ts'

it('reads the example council’s own plan back as it was written', async () => {
  const { items } = draftPlan(await parseDocument(await improvementPlan(rivermere), 'plan.docx'))
  const { themes } = rivermere.plan
  const objectives = themes.flatMap((theme) => theme.objectives)
  const at = (level: string) => items.filter((item) => item.level === level)
  expect(at('theme').map(({ text }) => text)).toEqual(themes.map(({ title }) => title))
  expect(at('objective').map(({ ref, text }) => `${ref ?? ''} ${text}`)).toEqual(
    objectives.map(({ ref, title }) => `${ref} ${title}`),
  )
  expect(at('action').map(({ ref }) => ref)).toEqual(
    objectives.flatMap(({ actions }) => actions.map(({ ref }) => ref)),
  )
})
