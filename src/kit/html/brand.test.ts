import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brandCss, brandHref, contrastWithWhite, defaultBrand, mayBeBrand } from './brand.ts'
import { safeHref } from './safe-href.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).padStart(6, '0'))

describe('a council’s colour', () => {
  test('is measured as WCAG does', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5)
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5)
    expect(contrastWithWhite('767676')).toBeCloseTo(4.54, 2)
    expect(contrastWithWhite(defaultBrand)).toBeCloseTo(10.2, 1)
    expect(contrastWithWhite('blue')).toBe(1)
  })

  test('never makes a sheet on which white cannot be read, and never one that says more than colours', () => {
    fc.assert(
      fc.property(fc.oneof(colour, fc.string()), (text) => {
        const css = brandCss(text)
        expect(css === '' || /^:root\{(--brand(-dark|-hover)?:#[0-9A-F]{6};?){3}\}\n$/.test(css)).toBe(true)
        if (css !== '') expect(contrastWithWhite(text)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  test('has a sheet at its own address, unless it is the default', () => {
    expect(brandHref('#5b2a86')).toBe('/assets/brand-5B2A86.css')
    expect(brandHref(defaultBrand)).toBeNull()
    expect(mayBeBrand('#FFCC00')).toBe(false)
  })
})

describe('a link', () => {
  test.each([
    '/plans/1',
    '#due',
    '?page=2',
    'plans/a:b',
    'https://example.org/x',
    'mailto:a@example.org',
    '',
  ])('may go to %j', (href) => expect(safeHref(href)).toBe(href))

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'blob:x',
  ])('may not go to %j', (href) => expect(safeHref(href)).toBe('#'))
})
