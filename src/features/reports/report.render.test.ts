import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Block, Paper, Words } from '#src/kit/print/paper.ts'
import { plain } from '#src/kit/print/paper.ts'
import { frontDoorReport } from './samples/front-door.ts'
import { rivermerePlan } from './samples/rivermere-plan.ts'
import { wholePlanReport } from './samples/whole-plan.ts'
import { paperOf, renderReport, type ReportFormat } from './report.render.ts'

const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined
// Two themes are enough to have every part of a whole report; poppler takes seconds over the tags of thirteen sheets.
const twoThemes = { ...wholePlanReport, themes: wholePlanReport.themes.slice(4, 6) }
const reports = {
  'one theme': frontDoorReport,
  'the whole plan': twoThemes,
  'the plan itself': rivermerePlan,
}

/** Letters alone: line ends and spacing are each format's own business, the words are not. */
function letters(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}

function paperText(paper: Paper): string {
  const facts = paper.facts.map((fact) => fact.term + plain(fact.words))
  return letters(
    [paper.caption ?? '', paper.title, plain(paper.lede), ...facts, ...paper.blocks.map(blockText)].join(''),
  )
}

const all = (many: readonly Words[]) => many.map(plain).join('')

function blockText(block: Block): string {
  switch (block.kind) {
    case 'section':
      return (block.caption ?? '') + block.title + block.blocks.map(blockText).join('')
    case 'paragraph':
      return plain(block.words)
    case 'list':
      return all(block.items)
    case 'steps':
      return block.steps.map((step) => `${step.count}${step.label}${step.note ?? ''}`).join('')
    case 'ladder':
      return ''
    case 'answers':
      return block.answers
        .map(
          (one) =>
            one.question +
            all(one.paragraphs) +
            one.steps.map((step) => plain(step.words) + step.when).join(''),
        )
        .join('')
    case 'picture':
      return ''
    case 'reasons':
      return block.items.map((item) => `${item.word}. ${plain(item.heading)}${all(item.paragraphs)}`).join('')
    case 'table':
      return (
        (block.title ?? '') +
        block.columns.map((column) => column.title).join('') +
        block.rows.flat().map(all).join('')
      )
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

function htmlText(bytes: Uint8Array): string {
  const article = /<article.*<\/article>/su.exec(strFromU8(bytes))?.[0] ?? ''
  return letters(unescaped(article.replaceAll(/<svg.*?<\/svg>/gsu, '').replaceAll(/<[^>]+>/gu, '')))
}

function docxText(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  return letters(
    unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map((found) => found[1] ?? '').join('')),
  )
}

function pdfStructure(bytes: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.pdf')
  writeFileSync(file, bytes)
  return execFileSync('pdfinfo', ['-enc', 'UTF-8', '-struct-text', file], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** The words of the tag tree: what a screen reader says. A list's own numbers are left out. */
function pdfText(structure: string): string {
  // What stands within a drawing is said by its alternative text.
  const withoutNumbers = structure
    .replaceAll(/\n( *)Figure[^\n]*(?:\n\1 [^\n]*)*/gu, '')
    .replaceAll(/\n\s*Lbl[^\n]*\n\s*"[^\n]*"/gu, '')
  return letters([...withoutNumbers.matchAll(/^\s*"(.*)"$/gmu)].map((found) => found[1] ?? '').join(''))
}

describe.each(Object.entries(reports))('A report of %s', (name, report) => {
  const made = async (format: ReportFormat) => (await renderReport(report, format)).bytes
  // Word shows the ladder as figures where the others draw it, so its words are compared without that table.
  const hasLadder = name === 'the whole plan'

  it('says every word of the paper, in order, as HTML', async () => {
    expect(htmlText(await made('html'))).toBe(paperText(paperOf(report)))
  })

  it('says every word of the paper, in order, in Word', async () => {
    const text = docxText(await made('docx'))
    if (!hasLadder) expect(text).toBe(paperText(paperOf(report)))
    else expect(withoutLadder(text)).toBe(paperText(paperOf(report)))
  })

  it.skipIf(!hasPoppler)('says every word of the paper, in order, in the tags of its PDF', async () => {
    expect(pdfText(pdfStructure(await made('pdf')))).toBe(paperText(paperOf(report)))
  })

  it.each(['html', 'pdf', 'docx'] as const)(
    'comes out the same to the byte when made again as %s',
    async (format) => {
      const sha = async () =>
        createHash('sha256')
          .update(await made(format))
          .digest('hex')
      expect(await sha()).toBe(await sha())
    },
  )
})

function withoutLadder(text: string): string {
  const from = text.indexOf('ThemeNotstartedInprogress')
  const to = text.indexOf('Themebytheme')
  expect(from).toBeGreaterThan(0)
  return text.slice(0, from) + text.slice(to)
}

describe('A report as a file', () => {
  it('is named for what it is and the day it tells of', async () => {
    const { fileName, mediaType } = await renderReport(rivermerePlan, 'docx')
    expect(fileName).toBe('improving-childrens-services-2026-06-22.docx')
    expect(mediaType).toContain('wordprocessingml')
  })

  it.skipIf(!hasPoppler)(
    'takes two sheets of A4 for one theme, and one for the overview of six',
    async () => {
      const pages = async (report: typeof frontDoorReport) => {
        const { bytes } = await renderReport(report, 'pdf')
        return strFromU8(bytes, true).match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0
      }
      expect(await pages(frontDoorReport)).toBe(2)
      expect(await pages(wholePlanReport)).toBeLessThanOrEqual(1 + 2 * wholePlanReport.themes.length)
    },
  )

  it.skipIf(!hasPoppler)('has headings, lists and tables with headed columns in its tag tree', async () => {
    const structure = pdfStructure((await renderReport(twoThemes, 'pdf')).bytes)
    for (const tag of ['H1 ', 'H2 ', 'H3 ', 'H4 ', 'Table ', 'TH ', 'TD', 'L ', 'LI', 'Figure'])
      expect(structure).toContain(tag)
    expect(structure).toMatch(/\/Scope \/Column/u)
  })
})
