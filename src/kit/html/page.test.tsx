import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { DeliveryMark, Form, Link, Paragraph, renderPage } from './index.ts'
import type { PageProps } from './page-props.ts'

const rivermere: PageProps = {
  title: 'This week',
  council: { name: 'Rivermere Council', serviceName: 'Improving children’s services', colour: '#12436D' },
  person: { name: 'Seun Adebayo', jobTitle: 'Programme manager' },
  csrf: 'token-1',
  nav: [
    { href: '/', text: 'This week', current: true },
    { href: '/plans', text: 'Plan' },
  ],
  readAt: 'Monday 22 June 2026, 8:40am',
  findHref: '/find',
}

describe('a page', () => {
  test('is a whole document with nothing inline, so that a strict content policy lets it through', () => {
    const html = renderPage(rivermere, <Paragraph>Four things need you.</Paragraph>)
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="en-GB"')).toBe(true)
    expect(html).not.toMatch(/\sstyle=/)
    expect(html).not.toMatch(/<style/)
    expect(html).not.toMatch(/\son[a-z]+=/)
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/)
    expect(parseDocument(html).children.length).toBeGreaterThan(1)
  })

  test('names itself, the service and the council in its title, with "Error:" first when there are faults', () => {
    expect(renderPage(rivermere, '')).toContain(
      '<title>This week – Improving children’s services – Rivermere Council</title>',
    )
    const errors = [{ field: 'why', message: 'Say why it is at risk' }]
    const faulty = renderPage({ ...rivermere, errors }, '')
    expect(faulty).toContain('<title>Error: This week')
    expect(faulty).toContain('One thing to put right')
    expect(faulty).toContain('<a href="#why">Say why it is at risk</a>')
  })

  test('lets a signed-in person out by a form with the token, and shows a stranger neither that nor find', () => {
    const html = renderPage(rivermere, '')
    expect(html).toMatch(
      /<form method="post" action="\/sign-out"[^>]*><input type="hidden" name="_csrf" value="token-1"/,
    )
    const stranger = renderPage({ ...rivermere, person: null, csrf: null, nav: [] }, '')
    expect(stranger).not.toContain('sign-out')
    expect(stranger).not.toContain('role="search"')
  })

  test('carries only the marks that it shows', () => {
    const html = renderPage(rivermere, <DeliveryMark state="complete" />)
    expect(html).toContain('<symbol id="m-complete"')
    expect(html).not.toContain('<symbol id="m-embedded"')
    expect(renderPage(rivermere, '')).not.toContain('<symbol')
  })

  test('takes a council’s colour from a sheet of its own, and only a colour that white can be read on', () => {
    const coloured = (colour: string) =>
      renderPage({ ...rivermere, council: { ...rivermere.council, colour } }, '')
    expect(coloured('#5B2A86')).toContain('href="/assets/brand-5B2A86.css"')
    expect(coloured('#FFCC00')).not.toContain('/assets/brand-')
    expect(coloured('#12436d')).not.toContain('/assets/brand-')
  })

  test('escapes what people typed, and gives no link to a script', () => {
    const html = renderPage(
      { ...rivermere, title: '</title><b>' },
      <Form action="/x" csrf={'"><b>'}>
        <Link href="javascript:alert(1)">{'<b>'}</Link>
      </Form>,
    )
    expect(html).not.toContain('<b>')
    expect(html).not.toContain('javascript:')
  })
})
