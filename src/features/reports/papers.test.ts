import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { cellText } from '#src/kit/documents/source-document.ts'
import { startApp } from '#tests/app.ts'
import { inStore, words } from '#tests/bring.ts'

const app = await startApp()
const manager = await app.signInAs('pm')
const { planId, themeId, actionId } = await inStore(app, async (trx) => {
  const plan = await trx
    .selectFrom('plan')
    .select('id')
    .where('kind', '=', 'strategic')
    .executeTakeFirstOrThrow()
  const theme = await trx
    .selectFrom('theme')
    .select('id')
    .where('planId', '=', plan.id)
    .orderBy('position')
    .executeTakeFirstOrThrow()
  const action = await trx
    .selectFrom('action')
    .select('id')
    .where('planId', '=', plan.id)
    .where('ref', '=', '5.1.4')
    .executeTakeFirstOrThrow()
  return { planId: plan.id, themeId: theme.id, actionId: action.id }
})
const papers = `/plans/${planId}/papers`
const said = async (address: string) => words((await manager.get(address)).body)
const article = async (address: string) =>
  words(/<article.*<\/article>/su.exec((await manager.get(address)).body)?.[0] ?? '')

async function bytesOf(address: string): Promise<Uint8Array> {
  const cookie = manager.cookie()
  const response = await app.server.inject({ method: 'GET', url: address, headers: { cookie } })
  expect(response.statusCode).toBe(200)
  return new Uint8Array(response.rawPayload)
}

describe('the papers of a plan', () => {
  it('are listed with what each is for, who reads it, how often and how to take it', async () => {
    const list = await said('/reports')
    for (const title of ['Exception report', 'Change-control log', 'Coverage matrix', 'Easy read'])
      expect(list).toContain(title)
    expect(list).toContain('cause, effect, options and what is recommended')
    expect(list).toContain('Its task group')
  })

  it.each([
    ['exceptions', /actions are outside what was promised: .*beyond tolerance/u],
    ['dates', /had their date moved, \d+ more than once/u],
    ['plan', /60 actions, as they stood on 22 June 2026/u],
    ['easy-read', /Our plan, in easy words/u],
    ['child', /What you should be able to say/u],
    ['closure', /actions are embedded: the change has lasted and is proved/u],
  ])(
    '%s says first what there is to say, and at its foot as at when and who cleared it',
    async (name, says) => {
      const paper = await said(`${papers}/${name}`)
      expect(paper).toMatch(says)
      expect(paper).toContain('Figures as at 22 June 2026')
      expect(paper).toContain('Cleared by: nobody yet, this is a draft.')
    },
  )

  it('of a theme gives each action its four answers and the dates asked for', async () => {
    const paper = await said(`${papers}/theme?theme=${themeId}`)
    expect(paper).toContain('What is working well?')
    expect(paper).toContain('About this report')
    expect((await manager.get(`${papers}/theme`)).status).toBe(404)
  })

  it('in Excel have a sheet for each table, with numbers that add up', async () => {
    const book = await parseDocument(await bytesOf(`${papers}/dates.xlsx`), 'dates.xlsx')
    const tables = book.blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
    const rows = tables.flatMap(({ rows: all }) => all.map(({ cells }) => cells.map(cellText)))
    expect(rows.some(([first]) => first === 'One to three months later')).toBe(true)
    expect(
      rows.some((row) => row.includes('First date') && row.includes('Working days against first date')),
    ).toBe(true)
  })

  it('on one sheet is a tagged PDF whose marks say their words, on one page', async () => {
    const pdf = strFromU8(await bytesOf(`/plans/${planId}/sheet.pdf`), true)
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1)
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('(In progress)')
  })

  it('as JSON say of each action what it answers', async () => {
    const plan = JSON.parse((await manager.get(`/plans/${planId}/document.json`)).body) as {
      format: string
      answers: Record<string, string[]>
    }
    expect(plan.format).toBe('goldthread.plan-document/1')
    expect(Object.values(plan.answers).flat().length).toBeGreaterThan(10)
  })

  it('are not given in a format that nobody asks for', async () => {
    expect((await manager.get(`${papers}/closure.xlsx`)).status).toBe(404)
    expect((await manager.get(`${papers}/nothing`)).status).toBe(404)
  })
})

describe('what a paper needs a person for', () => {
  it('is said to be missing until somebody writes it, and then stands in the paper', async () => {
    expect(await said(`${papers}/closure`)).toContain(
      'Nobody has written this yet: the programme manager does.',
    )
    const form = `${papers}/closure/words?about=${planId}`
    expect(await said(form)).toContain('Who goes on watching')
    const kept = await manager.send(form, {
      worked: 'Asking the teams first\nSmall pilots',
      differently: '',
      watch: 'The scrutiny committee, in March',
    })
    expect(kept.status).toBe(303)
    const paper = await said(`${papers}/closure`)
    expect(paper).toContain('Small pilots.')
    expect(paper).toContain('The scrutiny committee, in March.')
  })

  it('lists the actions that an exception report names, and takes their effect and options', async () => {
    expect(await said(`${papers}/exceptions/words`)).toContain('5.1.4')
    const form = `${papers}/exceptions/words?about=${actionId}`
    await manager.get(form)
    await manager.send(form, {
      cause: 'Nobody was asked',
      effect: 'Leavers are not heard',
      options: '',
      recommendation: '',
    })
    const paper = await said(`${papers}/exceptions`)
    expect(paper).toContain('Effect: Leavers are not heard.')
    expect(paper).toContain('Cause: Nobody was asked.')
  })

  it('is not kept with what looks like a child’s detail before its author was asked', async () => {
    const form = `${papers}/child/words?about=${planId}`
    await manager.get(form)
    const asked = await manager.send(form, { plain: 'Like the child born 3 May 2014.', ask: '' })
    expect(asked.status).toBe(400)
    expect(asked.body).toContain('noChildrensDetails')
  })

  it('is refused where it is too long, with the words kept', async () => {
    const form = `${papers}/easy-read/words?about=${themeId}`
    await manager.get(form)
    const asked = await manager.send(form, { plain: 'a '.repeat(2001) })
    expect(asked.status).toBe(400)
    expect(asked.body).toContain('Shorten this to 4,000 characters')
  })
})

describe('a paper frozen for a board', () => {
  it('says what the board read, whatever is done later, as a page and as files', async () => {
    await manager.get(`/plans/${planId}/reports/new?paper=exceptions`)
    const { location } = await manager.send(`/plans/${planId}/reports`, {
      paper: 'exceptions',
      theme: '',
      board: 'Improvement Board',
      meets: '9 July 2026',
      cleared: 'Angela Whitcombe',
      opening: 'Two things need the board.',
      decide: 'Whether exit interviews move',
      note: '',
    })
    expect(location).toMatch(/^\/reports\//u)
    const before = await article(location ?? '')
    expect(before).toContain('Improvement Board, 9 July 2026')
    expect(before).toContain('Cleared by: Angela Whitcombe.')
    expect(before).toContain('Two things need the board.')
    expect(before).toContain('checked just now')
    const form = `${papers}/exceptions/words?about=${actionId}`
    await manager.get(form)
    await manager.send(form, { cause: 'Something else', effect: '', options: '', recommendation: '' })
    expect(await article(location ?? '')).toBe(before)
    const word = strFromU8(
      unzipSync(await bytesOf(`${location ?? ''}.docx`))['word/document.xml'] ?? new Uint8Array(),
    )
    expect(word).toContain('Nobody was asked')
    const reader = await app.signInAs('dfe')
    expect((await reader.get(location ?? '')).status).toBe(200)
  })

  it('of a theme asks which', async () => {
    await manager.get(`/plans/${planId}/reports/new?paper=theme`)
    const asked = await manager.send(`/plans/${planId}/reports`, { paper: 'theme', theme: '' })
    expect(asked.status).toBe(400)
    expect(asked.body).toContain('Choose the theme that it is about')
  })
})
