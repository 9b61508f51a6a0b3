import { harmless } from '#src/kit/harmless.ts'
import { numbersOf } from './picture-numbers.ts'
import { type Block, type Paper, plain, type Table } from './paper.ts'
import { type SheetOfTable, writeWorkbook } from './workbook.ts'

/** Excel's widest column that still reads well, in letters. */
const widest = 60
const widthOfShare = 9
// Excel's own limit for the name of a sheet.
const longestName = 31

/**
 * The tables of a paper as a workbook: a sheet for each, named for the section it stands in, after one that says what it is,
 * as at when and what its words mean.
 */
export async function paperXlsx(paper: Paper): Promise<Uint8Array> {
  const tables = tablesIn(paper.blocks, paper.title)
  const names = new Set<string>(['About'])
  return writeWorkbook([
    { name: 'About', terms: aboutRows(paper).map((row) => row.map((text) => harmless(spaced(text)))) },
    ...tables.map(({ name, table }) => sheetOf(freeName(name, names), table)),
  ])
}

type Named = { name: string; table: Table }

function tablesIn(blocks: readonly Block[], name: string): Named[] {
  return blocks.flatMap((block): Named[] => {
    if (block.kind === 'section') return tablesIn(block.blocks, block.title)
    if (block.kind === 'picture') return [{ name, table: numbersOf(block) }]
    return block.kind === 'table' ? [{ name: block.title ?? name, table: block }] : []
  })
}

function aboutRows(paper: Paper): string[][] {
  return [
    [paper.title, paper.caption ?? ''],
    ['', plain(paper.lede)],
    ...paper.facts.map(({ term, words }) => [term, plain(words)]),
    ['', paper.running],
    ...smallPrintIn(paper.blocks),
  ]
}

/** The small print of a paper: what its words mean, and who cleared it. */
function smallPrintIn(blocks: readonly Block[]): string[][] {
  return blocks.flatMap((block) =>
    block.kind === 'section'
      ? block.blocks.flatMap((inner) =>
          inner.kind === 'paragraph' && inner.tone === 'muted'
            ? [[block.title, plain(inner.words).trim()]]
            : [],
        )
      : [],
  )
}

function sheetOf(name: string, table: Table): SheetOfTable {
  return {
    name,
    columns: table.columns.map(({ title, share }) => ({
      title,
      width: Math.min(widest, Math.max(10, share * widthOfShare)),
    })),
    rows: table.rows.map((row) => row.map((cell) => cellOf(cell.map(plain).join('\n')))),
  }
}

/** Whole numbers stay numbers, so that they can be added up. */
function cellOf(text: string): string | number {
  const bare = spaced(text).trim()
  if (/^[+−-]?\d{1,9}$/u.test(bare)) return Number(bare.replace('−', '-'))
  return harmless(bare)
}

/** Spaces that hold words together on paper are spaces in a cell, so that it is found and filtered by. */
function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

function freeName(name: string, taken: Set<string>): string {
  const clean = name
    .replaceAll(/[[\]:*?/\\]/gu, ' ')
    .trim()
    .slice(0, longestName)
  let free = clean
  for (let nth = 2; taken.has(free); nth += 1) free = `${clean.slice(0, longestName - 4)} ${nth}`
  taken.add(free)
  return free
}
