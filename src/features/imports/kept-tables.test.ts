import { render } from 'preact-render-to-string'
import { h } from 'preact'
import { expect, it } from 'vitest'
import { words } from '#tests/bring.ts'
import type { Plan } from '#src/features/plans/index.ts'
import { KeptTablesPage } from './kept-tables.page.tsx'

it('a sentence begins with a capital and goes on without one', () => {
  const text = { heading: null, text: 'Words', source: {} }
  const kept = [
    {
      importId: '1',
      fileName: 'plan.docx',
      planId: '1',
      appliedAt: new Date(0),
      broughtAt: new Date(0),
      tables: [],
      narrative: [text, text, text],
    },
  ] as unknown as Parameters<typeof KeptTablesPage>[0]['kept']
  const page = words(
    render(
      h(KeptTablesPage, { plan: { title: 'Plan' } as Plan, kept, offers: { measured: null, among: null } }),
    ),
  )
  expect(page).toContain('No tables and three passages stand in the document')
})
