import { describe, expect, it } from 'vitest'
import { looksLikeCsv, parseCsv } from './parse-csv.ts'

const read = (text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const [table] = parseCsv(bytes, 'plan.csv').blocks
  return table?.type === 'table' ? table : undefined
}
const cells = (text: string | Uint8Array) =>
  read(text)?.rows.map((row) =>
    row.cells.map((cell) => cell.paragraphs.map((paragraph) => paragraph.text).join('/')),
  )

describe('rows of values', () => {
  it('may be parted by commas, semicolons or tabs', () => {
    for (const mark of [',', ';', '\t']) {
      const text = `Ref${mark}Action${mark}Lead\n1${mark}"Do${mark} this"${mark}AB\n`
      expect(cells(text)).toEqual([
        ['Ref', 'Action', 'Lead'],
        ['1', mark === '\t' ? 'Do\t this' : `Do${mark} this`, 'AB'],
      ])
    }
  })

  it('keep line breaks and bullets within quotes as paragraphs, and quotes within quotes', () => {
    const [row] = read('1,"One\r\n• two","say ""yes"""')?.rows ?? []
    expect(row?.cells.map(({ paragraphs }) => paragraphs)).toEqual([
      [{ text: '1' }],
      [{ text: 'One' }, { text: 'two', list: { level: 1, ordered: false } }],
      [{ text: 'say "yes"' }],
    ])
  })

  it('number rows as a spreadsheet does, empty ones and Excel’s first line counted', () => {
    expect(read('sep=;\r\na;b\r\n;\r\nc;d')?.rows.map(({ source }) => source.row)).toEqual([2, 4])
  })

  it('lose nothing where a quote is never closed', () => {
    expect(cells('a,b\n"c,d\ne,f')).toEqual([
      ['a', 'b'],
      ['"c', 'd'],
      ['e', 'f'],
    ])
    expect(parseCsv(new TextEncoder().encode('a,b\n"c,d\ne,f'), 'plan.csv').notes).toEqual([
      expect.stringContaining('never closed'),
    ])
  })

  it('may be in Windows-1252 or begin with a byte order mark', () => {
    expect(cells(new Uint8Array([0x61, 0x2c, 0xa3, 0x35, 0x0a]))).toEqual([['a', '£5']])
    expect(cells('\ufeffa,b')).toEqual([['a', 'b']])
  })

  it('are told from prose, whatever its commas', () => {
    expect(looksLikeCsv('a,b,c\n1,2,3\n4,5,6\n')).toBe(true)
    expect(looksLikeCsv('First, we met, and spoke.\nThen we left.\nLater, again, we met.\n')).toBe(false)
  })
})
