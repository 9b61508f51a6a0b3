import { describe, expect, it } from 'vitest'
import { rivermere } from '#example/rivermere/index.ts'
import type { Coverage } from '#src/features/sources/index.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { cellText, type SourceDocument } from '#src/kit/documents/source-document.ts'
import { startApp } from '#tests/app.ts'
import { coverageSheet } from './coverage.sheet.ts'

const app = await startApp()

async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  const document: SourceDocument = await parseDocument(bytes, 'coverage.xlsx')
  return document.blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.map((row) => row.cells.map(cellText)) : [],
  )
}

async function coverageOf(): Promise<Coverage> {
  const seun = await app.signInAs('pm')
  return JSON.parse((await seun.get('/sources/coverage.json')).body) as Coverage
}

describe('the coverage matrix of the example council', () => {
  it('shows the gaps both ways: every finding is there, and every action stands on one side', async () => {
    const { sources, unasked } = await coverageOf()
    const items = sources.flatMap((one) => one.items)
    expect(items.length).toBe(rivermere.findings.length)
    const answering = new Set(items.flatMap(({ actions }) => actions.map(({ id }) => id)))
    expect(unasked.filter(({ id }) => answering.has(id))).toEqual([])
    expect(unasked.length).toBeGreaterThan(0)
    const seun = await app.signInAs('pm')
    const { body } = await seun.get('/sources/coverage')
    const gaps = items.filter(({ actions }) => actions.length === 0).length
    expect(body).toContain(`${items.length - gaps} of ${items.length} findings have an action.`)
    expect(body).toContain('Actions that answer no finding')
    expect((await seun.get('/sources')).body).toContain('href="/sources/coverage"')
    // A long title is said once above its rows, not in each of them.
    for (const plan of new Set(unasked.map(({ planTitle }) => planTitle)))
      expect(body.split(plan).length - 1).toBe(1)
  })

  it('is a workbook whose rows are those of the list', async () => {
    const { sources, unasked } = await coverageOf()
    const [head, ...rows] = await rowsOf(await coverageSheet({ sources, unasked }))
    const links = sources
      .flatMap((one) => one.items)
      .reduce((all, { actions }) => all + Math.max(1, actions.length), 0)
    expect(head?.[0]).toBe('Source')
    expect(rows.length).toBe(links + unasked.length)
  })

  it('runs nothing that somebody wrote as a formula', async () => {
    const title = '=HYPERLINK("http://example.org","Look")'
    const sheet = await coverageSheet({
      sources: [],
      unasked: [{ id: '1', ref: '-1', title, state: 'complete', planTitle: 'Plan' }],
    })
    const said = (await rowsOf(sheet)).flat()
    expect(said).toContain(`'${title}`)
    expect(said).toContain("'-1")
  })

  it('is a tagged PDF, and both files are kept from visitors', async () => {
    const seun = await app.signInAs('pm')
    const pdf = await seun.get('/sources/coverage.pdf')
    expect(pdf.status).toBe(200)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.body).toContain('/StructTreeRoot')
    const visitor = app.browser()
    expect((await visitor.get('/sources/coverage.pdf')).status).toBe(303)
    expect((await visitor.get('/sources/coverage.xlsx')).status).toBe(303)
  })
})
