import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainFileName } from './file-name.ts'

/** Letters, and what is not to be seen, to split a name, or to stand alone. */
const odd = fc.constantFrom(...Array.from('aé漢😀. /\\\r\n\t\u0000'), '\ud83d', '\u202e', '\u200b', '\u2028')

describe('the name of a file that is brought', () => {
  it.each([
    ['Call log.csv', 'Call log.csv'],
    ['C:\\Users\\tom\\Call log.csv', 'Call log.csv'],
    ['../../etc/passwd', 'passwd'],
    ['Call\r\n log.csv', 'Call log.csv'],
    ['Minutes\u202efdp.exe', 'Minutesfdp.exe'],
    ['\u200eLlythyr.pdf', 'Llythyr.pdf'],
    ['   ', 'File without a name'],
    ['folder/', 'File without a name'],
    ['...', 'File without a name'],
    ['Café, Noël – “May”.pdf', 'Café, Noël – “May”.pdf'],
  ])('%j is told as %j', (sent, told) => {
    expect(plainFileName(sent)).toBe(told)
  })

  it('keeps what it ends with, however long it is', () => {
    const told = plainFileName(`${'Minutes of the improvement board '.repeat(10)}.docx`)
    expect(told).toMatch(/…\.docx$/)
    expect(Array.from(told)).toHaveLength(120)
  })

  it('can always be seen, written in an address and kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: odd, maxLength: 300 }), (sent) => {
        const told = plainFileName(sent)
        return !/[\p{Cc}\p{Cf}/\\]/u.test(told) && told.isWellFormed() && told.trim() !== ''
      }),
    )
  })
})
