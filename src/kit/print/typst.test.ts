import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { paperPdf } from './paper.pdf.ts'
import { type Paper, paragraph, words } from './paper.ts'
import { typesetPdf } from './typst.ts'

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
const at = new Date('2026-06-22T07:40:00Z')

function paperSaying(text: string): Paper {
  return {
    title: 'Front door',
    caption: null,
    lede: words(text),
    facts: [],
    running: 'Rivermere Council',
    author: 'Rivermere Council',
    asAt: at.toISOString(),
    sheet: 'a4',
    blocks: [paragraph(text)],
  }
}

async function textOf(paper: Paper): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'typst-')), 'paper.pdf')
  writeFileSync(file, await paperPdf(paper))
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
}

describe.skipIf(!hasPoppler)('Words people typed, set as a PDF', () => {
  it.each([
    '#panic("stop") and $x^2$ and *bold* _and_ `code` // not a comment',
    'He said "no" \\ and then #sys.inputs',
    '= Not a heading',
    '<b>not bold</b> & @nobody',
  ])('are only words: %s', async (text) => {
    expect(await textOf(paperSaying(text))).toContain(text)
  })

  it('keep the letters of every European name', async () => {
    expect(await textOf(paperSaying('Łukasz Żółć, Siân Ŵyn, Zoë Ångström'))).toContain(
      'Łukasz Żółć, Siân Ŵyn, Zoë Ångström',
    )
  })

  it('show an open square for a character that no font here can draw, and keep the rest', async () => {
    expect(await textOf(paperSaying('Before \u{10fffd} after'))).toContain('Before □ after')
    expect(await textOf(paperSaying('Bell \u0007 rung'))).toContain('rung')
  })
})

describe.skipIf(!hasPoppler)('Words too many for one sheet', () => {
  const many = Array.from({ length: 1500 }, (_, at) => `word${at}`).join(' ')
  it.each<[string, Paper['blocks'][number]]>([
    [
      'a table',
      {
        kind: 'table',
        title: null,
        columns: [
          { title: 'Action', share: 1, align: 'left' },
          { title: 'Lead', share: 3, align: 'left' },
        ],
        rows: [[[words(many)], [words('Ann Lowe')]]],
      },
    ],
    [
      'a reason',
      {
        kind: 'reasons',
        items: [{ mark: 'red', word: 'Red', heading: words('1.1'), paragraphs: [words(many)] }],
      },
    ],
    [
      'an answer',
      {
        kind: 'answers',
        answers: [{ question: 'What are we worried about?', paragraphs: [words(many)], steps: [] }],
      },
    ],
  ])('run on to the next sheet from %s, and none is lost', async (_, block) => {
    const text = await textOf({ ...paperSaying('Long'), blocks: [block] })
    expect(new Set(text.match(/word\d+/gu)).size).toBe(1500)
  })
})

describe('Setting a PDF', () => {
  it('names its title, its language and the standard it keeps to', async () => {
    const pdf = Buffer.from(await paperPdf(paperSaying('Words'))).toString('latin1')
    expect(pdf).toMatch(/\/Lang\s*\(en-GB\)/u)
    expect(pdf).toMatch(/\/DisplayDocTitle true/u)
    expect(pdf).toMatch(/<pdfuaid:part>1</u)
    expect(pdf).toContain('>Front door<')
  })

  it('gives a PDF for each of many asked for at once', async () => {
    const made = await Promise.all(['one', 'two', 'three', 'four'].map((text) => paperPdf(paperSaying(text))))
    for (const bytes of made) expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-')
    expect(new Set(made.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(4)
  })

  it('says what is wrong, and goes on working after it', async () => {
    await expect(typesetPdf('no-such-template', {}, at)).rejects.toThrow(/no-such-template/u)
    await expect(typesetPdf('../paper', {}, at)).rejects.toThrow('"../paper" is not a template')
    await expect(typesetPdf('paper', { paper: {}, drawings: {} }, at)).rejects.toThrow()
    await expect(paperPdf(paperSaying('still here'))).resolves.toBeInstanceOf(Uint8Array)
  })

  it('refuses a document too large to set', async () => {
    await expect(paperPdf(paperSaying('x'.repeat(11_000_000)))).rejects.toThrow('Print it in parts')
  })
})
