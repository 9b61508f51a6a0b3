import { readNext } from '#src/features/imports/index.ts'
import { listCouncils } from '#src/features/authority/index.ts'
import { within } from '#src/kit/db/index.ts'
import { type Browser, exampleNow, type TestApp } from './app.ts'

/** Brings a file in through the door and has it read; resolves to the import's id. */
export async function bring(app: TestApp, who: Browser, name: string, bytes: Uint8Array): Promise<string> {
  await who.get('/imports/new')
  const sent = await who.send('/imports', {}, { file: { name, bytes } })
  const id = sent.location?.split('/').at(-1)
  if (sent.status !== 303 || id === undefined) throw new Error(`It was not taken: ${sent.status}`)
  await readWaiting(app)
  return id
}

/** Reads everything that waits to be read, as the worker would. */
export async function readWaiting(app: TestApp): Promise<void> {
  const work = {
    db: app.db,
    clock: app.deps.clock,
    listCouncilIds: async () => (await listCouncils(app.db)).map(({ id }) => id),
  }
  while (await readNext(work, 'test'));
}

/** Looks into the store as the example's council. */
export async function inStore<T>(app: TestApp, look: Parameters<typeof within<T>>[2]): Promise<T> {
  const council = await app.deps.findCouncil('')
  return within(app.db, { councilId: council?.id ?? '', now: new Date(exampleNow) }, look)
}

/** A page's words without its tags. */
export function words(html: string): string {
  return html
    .replace(/<(?:style|script|head)[\s\S]*?<\/(?:style|script|head)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00a0]+/g, ' ')
}

/** The number of the open question whose heading says this, from the queue of a review page; 0 where none does. */
export function questionNumber(html: string, heading: string): number {
  const links = [...html.matchAll(/\?see=(\d+)"[^>]*>Check<span[^>]*> ([^<]*)/g)]
  const link = links.find(([, , said = '']) => said.includes(heading))
  return Number(link?.[1] ?? 0)
}
