import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { lockedPdfs } from '#tests/documents/locked-pdfs.ts'
import { isLockedPdf } from './pdf-lock.thread.ts'

const files = Object.entries(lockedPdfs).map(([name, kept]) => ({
  name,
  bytes: inflateRawSync(Buffer.from(kept, 'base64')),
}))

describe('a PDF', () => {
  it.each(files)(
    '$name is locked only where nobody can open it without a password',
    async ({ name, bytes }) => {
      expect(await isLockedPdf(bytes)).toBe(name.includes('-locked'))
    },
  )

  it.each([
    ['has no lock', '%PDF-1.7\ntrailer << /Root 1 0 R >>\n%%EOF'],
    ['names one that makes no sense', '%PDF-1.7\ntrailer << /Encrypt 9 0 R >>\n%%EOF'],
    ['is cut short within it', '%PDF-1.7\ntrailer << /Encrypt << /V 2 /R 3 /O (a'],
    ['is no PDF at all', 'A note on /Encrypt << /Filter /Other >>'],
  ])('that %s is not locked', async (_what, text) => {
    expect(await isLockedPdf(Buffer.from(text))).toBe(false)
  })
})
