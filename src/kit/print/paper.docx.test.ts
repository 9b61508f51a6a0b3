import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Picture } from '#src/kit/charts/pictures.tsx'
import { paperDocx } from './paper.docx.ts'
import { type Paper, section, type Table, words } from './paper.ts'

const table: Table = {
  kind: 'table',
  title: null,
  columns: [
    { title: 'Ref', share: 1, align: 'left' },
    { title: 'Action', share: 4, align: 'left' },
  ],
  rows: [[[words('1.1')], [words('Do the thing'), words('Then do it again')]]],
}

const paper: Paper = {
  title: 'A plan & its actions',
  caption: null,
  lede: [],
  facts: [],
  running: 'Rivermere Council',
  author: 'Rivermere Council',
  asAt: '2026-06-22T07:40:00Z',
  sheet: 'a4-landscape',
  blocks: [
    section('First', [table, { kind: 'list', ordered: true, items: [words('One'), words('Two')] }]),
    section('Second', [section('Under it', [{ kind: 'list', ordered: true, items: [words('Again one')] }])]),
  ],
}

async function part(name: string, of = paper): Promise<string> {
  return strFromU8(unzipSync(await paperDocx(of))[name] ?? new Uint8Array())
}

describe('A paper in Word', () => {
  it('has real headings, one below another', async () => {
    const levels = [...(await part('word/document.xml')).matchAll(/<w:pStyle w:val="(Heading\d)"\/>/gu)].map(
      (found) => found[1],
    )
    expect(levels).toEqual(['Heading1', 'Heading2', 'Heading2', 'Heading3'])
  })

  it('repeats the heading row of a table on every page and splits no row', async () => {
    const xml = await part('word/document.xml')
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(2)
  })

  it('begins each numbered list at one', async () => {
    const ids = [...(await part('word/document.xml')).matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(
      (found) => found[1],
    )
    expect(ids[0]).toBe(ids[1])
    expect(ids[2]).not.toBe(ids[0])
  })

  it('says that it is in British English, what it is called and when it was made', async () => {
    expect(await part('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
    const core = await part('docProps/core.xml')
    expect(core).toContain('<dc:title>A plan &amp; its actions</dc:title>')
    expect(core.match(/2026-06-22T07:40:00Z/gu)).toHaveLength(2)
  })

  it('lies on its side when the sheet does', async () => {
    expect(await part('word/document.xml')).toMatch(
      /<w:pgSz w:w="168\d\d" w:h="119\d\d" w:orient="landscape"\/>/u,
    )
  })

  it('keeps words clear of the numbers beside them, and says nothing of a drawing that it does not have', async () => {
    const picture: Picture = {
      of: 'optimism',
      shows: {
        scope: 'The plan',
        council: 'Rivermere Council',
        today: '2026-06-22',
        checkedFrom: null,
        checkedTo: null,
        whole: { name: 'Whole plan', claimed: 0, unchecked: 0, held: 0, didNot: 0, rate: null },
        themes: [],
      },
    }
    const xml = await part('word/document.xml', { ...paper, blocks: [{ kind: 'picture', picture }] })
    expect(xml).not.toContain('One mark for each green')
    const cells = [...xml.matchAll(/<w:tc>(.*?)<\/w:tc>/gsu)].map(([, cell = '']) => cell)
    const leftOf = (cell = '') => Number(/<w:left w:type="dxa" w:w="(\d+)"/u.exec(cell)?.[1] ?? 0)
    expect(cells.filter((cell) => cell.includes('Over-optimism')).map(leftOf)).toEqual([170])
    expect(cells.filter((cell) => cell.includes('Theme')).map(leftOf)).toEqual([0])
  })
})
