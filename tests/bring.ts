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

/** Makes a document that was brought in a plan, what is still asked of it left as read; resolves to the plan's id. */
export async function makePlan(who: Browser, id: string, title = ''): Promise<string> {
  const at = `/imports/${id}`
  await who.get(at)
  await who.send(`${at}/rest`, {})
  await who.get(`${at}/apply`)
  const { location } = await who.send(`${at}/apply`, { title })
  return planAt(location)
}

/** Says of a document that was brought in that it is a newer version of a plan; resolves to the address of its difference. */
export async function sayNewer(who: Browser, id: string, plan: string): Promise<string> {
  await who.get(`/imports/${id}`)
  const { location } = await who.send(`/imports/${id}/newer`, { plan })
  if (location !== `/imports/${id}/difference`) throw new Error(`It is no newer version: ${location ?? ''}`)
  return location
}

/** Takes what is open of a newer version and puts it into its plan; resolves to the plan's id. */
export async function putIn(who: Browser, id: string): Promise<string> {
  const at = `/imports/${id}`
  await who.get(`${at}/difference`)
  await who.send(`${at}/difference`, { deed: 'take-rest' })
  await who.get(`${at}/difference`)
  const { location } = await who.send(`${at}/revision`, {})
  return planAt(location)
}

/** The id of the plan whose page an answer leads to. */
function planAt(location: string | null): string {
  const plan = /^\/plans\/([\w-]+)$/.exec(location ?? '')?.[1]
  if (plan === undefined) throw new Error(`It led to no plan: ${location ?? 'nowhere'}`)
  return plan
}

/** The document of ours that a plan is taken away as. */
export async function takeAway(
  app: TestApp,
  who: Browser,
  plan: string,
  format: string,
): Promise<Uint8Array> {
  const headers = { cookie: who.cookie() }
  const url = `/plans/${plan}/document.${format}`
  const { statusCode, rawPayload } = await app.server.inject({ method: 'GET', url, headers })
  if (statusCode !== 200) throw new Error(`The plan could not be taken away: ${statusCode}`)
  return new Uint8Array(rawPayload)
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
