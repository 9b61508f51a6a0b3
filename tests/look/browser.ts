import { createServer, type Server } from 'node:http'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { root } from '#src/root.ts'

const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
export const hasBrowser = existsSync(chromiumPath)
export const pictures = join(root, 'screenshots')

const kinds: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'"

export function openBrowser(): Promise<Browser> {
  mkdirSync(pictures, { recursive: true })
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}

/** Serves pages by path, and the built assets, under the product's own content policy. */
export async function serve(
  pages: Readonly<Record<string, string>>,
): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const page = pages[path]
    if (page !== undefined) {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
      })
      response.end(page)
      return
    }
    const file = join(root, 'dist', path)
    if (!path.startsWith('/assets/') || path.includes('..') || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'text/plain' }).end(readFileSync(file))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

export interface Violation {
  id: string
  nodes: { html: string; failureSummary?: string }[]
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong, by WCAG 2.2 A and AA and its own best practices. It is put into a page once. */
export async function axeViolations(page: Page): Promise<Violation[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe)
  const found = await page.evaluate('axe.run(document, { resultTypes: ["violations"], preload: false })')
  return (found as { violations: Violation[] }).violations
}
