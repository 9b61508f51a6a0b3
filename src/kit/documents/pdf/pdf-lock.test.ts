import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { lockedPdfs } from '#tests/documents/locked-pdfs.ts'
import { asksForPassword } from './pdf-lock.ts'
import { listPageMarks } from './open-pdf.ts'

const files = Object.entries(lockedPdfs).map(([name, kept]) => ({
  name,
  bytes: inflateRawSync(Buffer.from(kept, 'base64')),
}))

/** The same file, its strings written between brackets, as other programs write them. */
function bracketed(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1').replace(/<([\da-f]{2,})>/g, (_whole, hex: string) => {
    const said = Buffer.from(hex, 'hex').toString('latin1')
    return `(${said.replace(/[\\()\r]/g, (mark) => `\\${mark === '\r' ? 'r' : mark}`).replace('\u0001', '\\1')})`
  })
  return Buffer.from(text, 'latin1')
}

/** What the reader of plans finds, which opens the file whole. */
const isRefused = async (bytes: Buffer) =>
  listPageMarks(bytes).then(
    () => false,
    (fault: unknown) => String(fault).includes('locked with a password'),
  )

describe('a PDF', () => {
  it.each(files)(
    '$name asks for a password, or opens without one, as the reader of plans finds',
    async ({ name, bytes }) => {
      const isLocked = name.includes('-locked')
      expect(await isRefused(bytes)).toBe(isLocked)
      expect(asksForPassword(bytes)).toBe(isLocked)
      expect(asksForPassword(bracketed(bytes))).toBe(isLocked)
    },
  )

  it('that has no lock, or one that makes no sense, asks for none', () => {
    expect(asksForPassword(Buffer.from('%PDF-1.7\ntrailer << /Root 1 0 R >>\n%%EOF'))).toBe(false)
    expect(asksForPassword(Buffer.from('%PDF-1.7\ntrailer << /Encrypt 9 0 R >>\n%%EOF'))).toBe(false)
    expect(asksForPassword(Buffer.from('%PDF-1.7\ntrailer << /Encrypt << /V 2 /R 3 /O (a'))).toBe(false)
    expect(asksForPassword(Buffer.from('A note on /Encrypt << /Filter /Other >>'))).toBe(false)
  })

  it('that only whoever has a certificate can open is locked too', () => {
    expect(
      asksForPassword(Buffer.from('%PDF-1.7\ntrailer << /Encrypt << /Filter /Adobe.PubSec /V 4 >> >>')),
    ).toBe(true)
  })
})
