import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { Unreadable } from './unreadable.ts'
import { openZip } from './zip.ts'

const words = new TextEncoder().encode('A plan for Rivermere. '.repeat(200))

describe('opening a zip archive', () => {
  it('gives each part by its name, however the name is cased or begun', () => {
    const zip = openZip(zipSync({ 'word/document.xml': words, 'stored.txt': [words, { level: 0 }] }))
    expect(zip.names.toSorted()).toEqual(['stored.txt', 'word/document.xml'])
    expect(zip.part('/Word/Document.xml')).toEqual(words)
    expect(zip.part('stored.txt')).toEqual(words)
    expect(zip.part('word/other.xml')).toBeUndefined()
  })

  it('refuses an archive cut short, at whatever byte it was cut', () => {
    const whole = zipSync({ 'word/document.xml': words })
    for (let length = 0; length < whole.length; length += 7) {
      expect(() => openZip(whole.subarray(0, length)).part('word/document.xml')).toThrow(Unreadable)
    }
  })

  it('refuses a part whose bytes were changed', () => {
    const whole = zipSync({ 'a.txt': [words, { level: 0 }] })
    whole[100] = 1
    expect(() => openZip(whole).part('a.txt')).toThrow(/damaged/)
  })

  it('refuses an archive that declares more than can be taken in, before unpacking any of it', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(201 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(300_000)
    expect(() => openZip(bomb)).toThrow(/more than we can take in/)
  })

  it('stops unpacking where more comes out than the directory declares', () => {
    const lying = zipSync({ 'a.xml': new Uint8Array(50 * 1024 * 1024) })
    const view = new DataView(lying.buffer)
    view.setUint32(lying.length - 22 - 46 - 'a.xml'.length + 24, 1000, true)
    expect(() => openZip(lying).part('a.xml')).toThrow(/damaged/)
  })

  it('says that a locked archive is locked', () => {
    const locked = zipSync({ 'a.xml': words })
    const directory = locked.length - 22 - 46 - 'a.xml'.length
    locked[directory + 8] = 1
    expect(() => openZip(locked).part('a.xml')).toThrow(/password/)
  })

  it('refuses an archive of very many parts', () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`p${index}`, new Uint8Array()]),
    )
    expect(() => openZip(zipSync(many))).toThrow(/far more parts/)
  })
})
