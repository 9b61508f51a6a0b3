import type { Browser } from '../app.ts'

const most = 120
const mostOfAKind = 5

/** What a walk found wrong, how many pages it saw, and the first address of each kind of page. */
export type Visited = { faults: string[]; pages: number; kinds: Map<string, string> }

/** Follows every link of our own from the first page on, as somebody would; each page is looked at once. */
export async function walk(browser: Browser): Promise<Visited> {
  const found = new Map([['/', 'the first page']])
  const faults: string[] = []
  const counts = new Map<string, number>()
  const kinds = new Map<string, string>()
  let pages = 0
  for (const [address, from] of found) {
    const seen = counts.get(kindOf(address)) ?? 0
    if (pages >= most) break
    if (seen >= mostOfAKind) continue
    counts.set(kindOf(address), seen + 1)
    pages += 1
    const { status, body, headers } = await browser.get(address)
    if (status !== 200) faults.push(`${address}, linked from ${from}, answers ${status}`)
    if (!String(headers['content-type']).startsWith('text/html') || isTakenAway(headers)) continue
    if (!kinds.has(kindOf(address))) kinds.set(kindOf(address), address)
    faults.push(...faultsOf(body).map((fault) => `${address} ${fault}`))
    for (const link of linksIn(body, address)) if (!found.has(link)) found.set(link, address)
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
