import { describe, expect, it } from 'vitest'
import { type Letter, letterHtml, letterText } from './letter.ts'

const letter: Letter = {
  greeting: 'Dear Tom,',
  opening: 'One update is due.',
  groups: [
    {
      heading: 'Update due (1)',
      lines: [
        {
          text: '3.2.3 Schools & surgeries <both>',
          detail: 'Due 30 June.',
          ways: [{ says: 'Give the update', href: '{{origin}}/x?a=1&b=2' }],
        },
      ],
      more: { says: 'All of yours', href: '{{origin}}/my-actions' },
    },
  ],
  closing: ['You can choose to get this weekly.'],
}

describe('a letter', () => {
  it('is plain text with each address on a line of its own', () => {
    expect(letterText(letter)).toBe(`Dear Tom,

One update is due.

UPDATE DUE (1)

* 3.2.3 Schools & surgeries <both>
  Due 30 June.
  Give the update:
  {{origin}}/x?a=1&b=2

All of yours:
{{origin}}/my-actions

You can choose to get this weekly.
`)
  })

  it('is HTML in which nobody’s words become markup and nothing is fetched', () => {
    const html = letterHtml(letter)
    expect(html).toContain('3.2.3 Schools &amp; surgeries &lt;both&gt;')
    expect(html).toContain('<a href="{{origin}}/x?a=1&amp;b=2">Give the update</a>')
    expect(html).not.toMatch(/<(img|script|link|iframe)/)
  })
})
