import { inflateSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { lockedPdfs } from '#tests/documents/locked-pdfs.ts'
import { evidenceFileFaults, unlessLocked } from './evidence-file.ts'

const windows = new Uint8Array([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00, 0x04])
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const oldOffice = (stream: string) =>
  new Uint8Array(Buffer.concat([Buffer.from(ole), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]))
const words = strToU8('Five of eight were seen in time.')
const packed = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, words])))

/** The same package, its first file said to be locked. */
function locked(): Uint8Array {
  const bytes = packed('word/document.xml')
  const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  bytes[directory + 8] = 1
  return bytes
}

const pdf = (name: string) => inflateSync(Buffer.from(lockedPdfs[name] ?? '', 'base64'))

const saidOf = (fileName: string, bytes: Uint8Array) =>
  evidenceFileFaults({ fileName, bytes, mediaType: 'application/pdf' }).map(({ message }) => message)

describe('a file that is brought as evidence', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['a program', 'Setup.exe', words, 'is a program'],
    ['a list of commands', 'tidy.bat', words, 'is a program'],
    ['a script', 'chart.js', words, 'is a program'],
    ['a shortcut', 'Minutes.pdf.lnk', words, 'is a program'],
    ['a program, its ending hidden by dots', 'Setup.EXE. .', words, 'is a program'],
    ['a program named as a PDF', 'Minutes.pdf', windows, 'is a program, whatever its name says'],
    ['a script named as a text', 'Minutes.txt', strToU8('#!/bin/sh\nrm -r ~\n'), 'is a program, whatever'],
    [
      'a package with a program',
      'Papers.zip',
      packed('Minutes.docx', 'read/Open me.exe'),
      'Take the documents out',
    ],
    ['a document with macros', 'Tracker.xlsm', packed('xl/workbook.xml'), 'holds macros'],
    ['macros named as none', 'Tracker.xlsx', packed('xl/workbook.xml', 'xl/vbaProject.bin'), 'holds macros'],
    ['an old document with macros', 'Letter.doc', oldOffice('_VBA_PROJECT'), 'holds macros'],
    ['a saved web page', 'Survey.html', words, 'Print the page to a PDF'],
    ['a web page named as a text', 'Survey.txt', strToU8('\n<!DOCTYPE html><p>x'), 'Print the page to a PDF'],
    ['a locked document', 'Minutes.docx', locked(), 'is locked with a password'],
    ['an old locked document', 'Minutes.xls', oldOffice('EncryptedPackage'), 'is locked with a password'],
    ['a document cut short', 'Minutes.docx', packed('word/document.xml').slice(0, 60), 'is damaged'],
    ['nothing', 'Minutes.docx', new Uint8Array(), 'is empty'],
  ])('%s is refused in one sentence that names it', (_what, name, bytes, says) => {
    const [said = '', ...more] = saidOf(name, bytes)
    expect(more).toEqual([])
    expect(said).toContain(`“${name}” `)
    expect(said).toContain(says)
    expect(said).not.toMatch(/\.$/)
  })

  it.each<[string, Uint8Array]>([
    [
      'Minutes.docx',
      packed('[Content_Types].xml', 'word/document.xml', 'word/theme/theme1.xml', 'docProps/app.xml'),
    ],
    ['Letter.doc', oldOffice('WordDocument')],
    [
      'MZ.txt',
      strToU8('MZ is how the note begins, and it goes on for more than sixty-four letters of plain words.'),
    ],
    ['Photo.HEIC', new Uint8Array([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70])],
    ['No ending', words],
    ['Papers.zip', packed('Minutes.docx', 'Photo.jpg')],
    ['Old export.xls', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
    ['Mail.msg', oldOffice('__substg1')],
    ['Minutes 1.30.pdf', strToU8('%PDF-1.7')],
  ])('%s is taken', (name, bytes) => {
    expect(saidOf(name, bytes)).toEqual([])
  })

  it('is refused where it is a PDF that asks for a password, and taken where only changes are locked', async () => {
    const form = (fileName: string, bytes: Uint8Array) => ({
      values: {},
      files: { file: { fileName, bytes, mediaType: 'application/pdf' } },
    })
    const parsed = { ok: true as const, input: 'a note' }
    const refused = await unlessLocked(parsed, form('Minutes.pdf', pdf('AES-256-locked.pdf')))
    const said = refused.ok ? [] : refused.faults.map(({ message }) => message)
    expect(said.join()).toContain('“Minutes.pdf” is locked with a password')
    expect(await unlessLocked(parsed, form('Minutes.pdf', pdf('AES-256-open.pdf')))).toBe(parsed)
  })
})
