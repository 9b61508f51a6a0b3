import type { Browser } from '../app.ts'

const most = 120
const mostOfAKind = 5
/** In links from the first page: those beyond are small forms, whose parts stand on nearer pages too. */
const nearest = 2

/** What a walk found wrong, how many pages it saw, and the first address of each kind of page near the first. */
export type Visited = { faults: string[]; pages: number; kinds: Map<string, string> }

/**
 * Follows the links of our own from the first page on, as somebody would; each page is looked at once. Every kind of page
 * is seen first, however many there are, then more of each kind, up to so many pages.
 */
export async function walk(browser: Browser): Promise<Visited> {
  const found = new Map([['/', { from: 'the first page', deep: 0 }]])
  const faults: string[] = []
  const counts = new Map<string, number>()
  const kinds = new Map<string, string>()
  const left = new Set(found.keys())
  let pages = 0
  while (left.size > 0) {
    const seenOf = (address: string) => counts.get(kindOf(address)) ?? 0
    const fresh = [...left].find((address) => seenOf(address) === 0)
    const address = fresh ?? [...left].find((one) => seenOf(one) < mostOfAKind)
    if (address === undefined || (fresh === undefined && pages >= most)) break
    left.delete(address)
    const { from, deep } = found.get(address) ?? { from: '', deep: 0 }
    counts.set(kindOf(address), seenOf(address) + 1)
    pages += 1
    const { status, body, headers } = await browser.get(address)
    if (status !== 200) faults.push(`${address}, linked from ${from}, answers ${status}`)
    if (!String(headers['content-type']).startsWith('text/html') || isTakenAway(headers)) continue
    if (deep <= nearest && !kinds.has(kindOf(address))) kinds.set(kindOf(address), address)
    faults.push(...faultsOf(body).map((fault) => `${address} ${fault}`))
    for (const link of linksIn(body, address)) {
      if (found.has(link)) continue
      found.set(link, { from: address, deep: deep + 1 })
      left.add(link)
    }
  }
  return { faults, pages, kinds }
}

/** A web page to keep as a file is one to look at where it is written, not here. */
function isTakenAway(headers: Record<string, unknown>): boolean {
  const disposition = headers['content-disposition']
  return typeof disposition === 'string' && disposition.startsWith('attachment')
}

/** Addresses that differ only in what they are about are of one kind. */
function kindOf(address: string): string {
  return address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/[?].*/, '')
}

function linksIn(html: string, address: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `http://here${address}`))
    .filter((url) => url.host === 'here' && !url.pathname.includes('sign-out'))
    .map((url) => url.pathname + url.search)
}

/** What no page may have, whoever sees it. */
function faultsOf(html: string): string[] {
  const headings = html.match(/<h1\b/g)?.length ?? 0
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  const words = html.replace(/<(script|style)\b.*?<\/\1>/gs, '')
  return [
    headings === 1 ? '' : `has ${headings} h1`,
    title.length >= 5 ? '' : `has the title “${title}”`,
    /<html lang="en/.test(html) ? '' : 'does not say its language',
    ...['undefined', 'NaN', '[object Object]'].map((slip) => (words.includes(slip) ? `says ${slip}` : '')),
    ...repeatedIds(html).map((id) => `has the id ${id} twice`),
  ].filter((fault) => fault !== '')
}

function repeatedIds(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}
