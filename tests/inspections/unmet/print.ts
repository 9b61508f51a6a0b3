import type { Browser } from 'playwright-core'
import type { Unmet } from './parts.ts'

/** A report as a browser prints it: its fonts embedded, its head and foot on every page. */
export async function printUnmet(browser: Browser, { look, body }: Unmet): Promise<Uint8Array> {
  const page = await browser.newPage()
  try {
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>Report</title><style>${look}</style></head><body>${body}</body></html>`,
    )
    return new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: false }))
  } finally {
    await page.close()
  }
}
