import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseDocument } from './read.ts'
import { Unreadable } from './unreadable.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const word = (body: string) => strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`)
const types = (kind: string) =>
  strToU8(`<Types><Override PartName="/x" ContentType="application/${kind}+xml"/></Types>`)

/** An OLE file as Office once wrote: its mark, then the names of its streams in UTF-16. */
const ole = (stream: string) => {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(Buffer.from(stream, 'utf16le'), 1024)
  return bytes
}

const kindOf = async (bytes: Uint8Array, file = 'plan') => (await parseDocument(bytes, file)).kind
const refusal = async (bytes: Uint8Array, file = 'plan.docx') => {
  try {
    await parseDocument(bytes, file)
  } catch (fault) {
    if (fault instanceof Unreadable) return fault.message
    throw fault
  }
  return undefined
}

describe('telling what a document is by what is in it', () => {
  const body = '<w:p><w:r><w:t>Recruit</w:t></w:r></w:p>'

  it('knows Word files, with macros or without, whatever they are called', async () => {
    for (const kind of [
      'vnd.openxmlformats-officedocument.wordprocessingml.document.main',
      'vnd.ms-word.document.macroEnabled.main',
      'vnd.openxmlformats-officedocument.wordprocessingml.template.main',
    ])
      expect(
        await kindOf(
          zipSync({ '[Content_Types].xml': types(kind), 'word/document.xml': word(body) }),
          'plan.txt',
        ),
      ).toBe('docx')
    const macros = zipSync({ 'word/document.xml': word(body), 'word/vbaProject.bin': strToU8('x') })
    expect((await parseDocument(macros, 'plan.docm')).notes).toEqual([
      'This document holds macros. They were not run or read.',
    ])
  })

  it('knows a web page that is called .doc or .docx', async () => {
    expect(await kindOf(strToU8('<html><body><p>Recruit</p></body></html>'), 'plan.docx')).toBe('html')
    expect(await kindOf(strToU8('<?xml version="1.0"?><!DOCTYPE html><html><p>Recruit</p></html>'))).toBe(
      'html',
    )
    expect(await kindOf(strToU8('\ufeff\n <table><tr><td>Recruit</table>'))).toBe('html')
  })

  it('knows text with crumbs of HTML as text, and rows of values as CSV', async () => {
    expect(await kindOf(strToU8('Plan\n<p>Recruit</p>\tAB'))).toBe('text')
    expect(await kindOf(strToU8('Ref,Action,Lead\n1,Recruit,AB\n2,Retain,CD\n'))).toBe('csv')
    expect(await kindOf(strToU8('Ref,Action'), 'plan.csv')).toBe('csv')
    expect(await kindOf(strToU8('a,b,c\n1,2,3\n4,5,6\n'), 'plan.txt')).toBe('text')
  })

  it('reads text in UTF-16 and Windows-1252', async () => {
    const utf16 = new Uint8Array(Buffer.from('Recruit – soon', 'utf16le'))
    const latin = new Uint8Array([...strToU8('Recruit '), 0x96, ...strToU8(' soon')])
    for (const bytes of [utf16, latin]) {
      const [block] = (await parseDocument(bytes, 'plan.txt')).blocks
      expect(block).toMatchObject({ text: 'Recruit – soon' })
    }
  })
})

describe('refusing what cannot be read', () => {
  const ZIPPED = 'application/vnd.oasis.opendocument.presentation'
  const refused: [string, Uint8Array, RegExp][] = [
    ['an empty file', new Uint8Array(), /empty/],
    ['an old Word document', ole('WordDocument'), /old Word document \(\.doc\).*save it as \.docx/],
    ['an old workbook', ole('Workbook'), /old Excel workbook \(\.xls\)/],
    ['a locked document', ole('EncryptedPackage'), /password/],
    ['an Outlook message', ole('__substg1.0_0037001E'), /e-mail/],
    [
      'a slide show',
      zipSync({
        '[Content_Types].xml': types('vnd.openxmlformats-officedocument.presentationml.presentation.main'),
      }),
      /slide show/,
    ],
    ['open slides', zipSync({ mimetype: strToU8(ZIPPED) }), /slide show/],
    [
      'a binary workbook',
      zipSync({ '[Content_Types].xml': types('vnd.ms-excel.sheet.binary.macroEnabled.main') }),
      /\.xlsb/,
    ],
    ['a zip of documents', zipSync({ 'a.docx': strToU8('x') }), /zip of files/],
    ['rich text', strToU8('{\\rtf1 x}'), /\.rtf/],
    ['a picture', strToU8('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;'), /picture \(\.gif\)/],
    ['bytes of no kind', new Uint8Array(400).map((_, index) => (index * 7) % 32), /cannot|not a document/],
    ['XML of another kind', strToU8('<?xml version="1.0"?><plan/>'), /XML file/],
    [
      'Word saved as XML',
      strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>'),
      /saved as XML/,
    ],
    ['a document without words', zipSync({ 'word/document.xml': word('<w:p/>') }), /No words/],
    ['a document cut short', zipSync({ 'word/document.xml': word('<w:p/>') }).subarray(0, 60), /cut short/],
    [
      'entities that grow',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE w [<!ENTITY a "aa">]><w>&a;</w>') }),
      /entities/,
    ],
    ['a text of blanks', strToU8(' \n\n '), /No words/],
  ]

  it.each(refused)('%s: one plain sentence or two, saying what to do', async (_, bytes, expected) => {
    const message = await refusal(bytes)
    expect(message).toMatch(expected)
    expect(message).toMatch(/^[A-Z].*\.$/)
    expect(message?.length).toBeLessThan(200)
  })
})
