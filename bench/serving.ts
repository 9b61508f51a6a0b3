import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#src/root.ts'
import { ask, built, median, perSecond, spread, start, type Started, stop, updateBy } from './asking.ts'
import type { Measured } from './client.ts'
import { ms, type Sheet } from './sheet.ts'
import { type Filled, fillStore } from './store.ts'

/** The pages and the API over real HTTP, as an ordinary lead signed in, on a PostgreSQL of our own. */
export async function measureServing(sheet: Sheet, folder: string): Promise<void> {
  sheet.part('Starting')
  const empty = join(folder, 'empty')
  await measureStart(sheet, 'on a folder with nothing in it', empty)
  await measureStart(sheet, 'on an empty store', empty)
  const full = join(folder, 'full')
  const filled = await fillStore(full)
  const started = await measureStart(sheet, 'on 1,000 actions with 10 updates each', full, { keep: true })
  sheet.ratio('ready on a full store, over an aim of 1.5 s', started.ms / 1500, 'aim 1.0 or less')
  try {
    await measureList(sheet, folder, started.address, filled)
    await measureUpdates(sheet, started.address, filled)
    sheet.part('Memory of the web process after all this')
    const resident = await residentMb(started.address)
    sheet.line('resident', `${resident.toFixed(0)} MB`)
    sheet.ratio('memory, over an aim of 200 MB', resident / 200, 'aim 1.0 or less')
  } finally {
    await stop(started.child)
  }
}

async function measureList(sheet: Sheet, folder: string, address: string, filled: Filled): Promise<void> {
  sheet.part('The page of 100 of 1,000 actions, by a lead, with row security')
  const url = `${address}/plans/${filled.planId}/actions`
  const headers = { cookie: filled.cookie }
  const page = await fetch(url, { headers })
  const text = await page.text()
  if (page.status !== 200 || text.split('<tr').length < 100)
    throw new Error(`The list answered ${page.status}, not a page of 100 actions`)
  const file = join(folder, 'page.html')
  writeFileSync(file, text)
  const bare = await start(process.execPath, [built('bare-server'), file])
  try {
    const floor = await ask({ url: bare.address, headers, clients: 1, ms: 2_000 })
    const one = await ask({ url, headers, clients: 1, ms: 6_000 })
    const before = updateBy(address, filled)
    const changed = await ask({ url, headers, before, clients: 1, ms: 6_000 })
    const floorOfMany = await ask({ url: bare.address, headers, clients: 8, ms: 3_000 })
    const [many] = await Promise.all([
      ask({ url, headers, clients: 8, ms: 8_000 }),
      ask({ ...before, clients: 1, ms: 8_000, pauseMs: 1_000 }),
    ])
    sheet.line('one client', ...spread(one), `${(one.bytes / 1024).toFixed(0)} KB`)
    sheet.line('one client, an update given before each', ...spread(changed))
    sheet.line('one client, a bare server with the same bytes', ...spread(floor))
    sheet.line('eight clients, an update given every second', ...spread(many), rate(many))
    sheet.line('eight clients, a bare server', ...spread(floorOfMany), rate(floorOfMany))
    sheet.ratio(
      'list, one client, p50 over the bare server',
      median(one) / median(floor),
      `p50 ${ms(median(one)).trim()}, aim 5 ms`,
    )
    sheet.ratio(
      'the same where something changed before each',
      median(changed) / median(floor),
      `p50 ${ms(median(changed)).trim()}`,
    )
    sheet.ratio(
      'list, eight clients, bare requests a second over ours',
      perSecond(floorOfMany) / perSecond(many),
      `${perSecond(many).toFixed(0)} a second, aim 350`,
    )
  } finally {
    await stop(bare.child)
  }
  const api = await ask({ url: `${address}/api/v1/actions`, headers: bearer(filled), clients: 1, ms: 3_000 })
  sheet.line('the same from the API, one client', ...spread(api), `${(api.bytes / 1024).toFixed(0)} KB`)
}

async function measureUpdates(sheet: Sheet, address: string, filled: Filled): Promise<void> {
  sheet.part('An update given')
  const form = await ask({ ...updateBy(address, filled), clients: 1, ms: 6_000, most: 1_500 })
  const api = await ask({
    url: `${address}/api/v1/actions/{of}/updates`,
    of: filled.actionIds,
    method: 'POST',
    status: 201,
    headers: { ...bearer(filled), 'content-type': 'application/json' },
    body: '{"workingWell":"It works {n}","confidence":"green"}',
    ...{ clients: 1, ms: 6_000, most: 1_500 },
  })
  const floor = { times: filled.floorMs, seconds: 0, bytes: 0 }
  sheet.line('by the form', ...spread(form))
  sheet.line('by the API', ...spread(api))
  sheet.line('one row inserted and committed, bare', ...spread(floor))
  for (const [way, measured] of [
    ['form', form],
    ['API', api],
  ] as const)
    sheet.ratio(
      `update by the ${way}, p50 over a bare commit`,
      median(measured) / median(floor),
      `p50 ${ms(median(measured)).trim()}, aim 5 ms`,
    )
}

async function measureStart(
  sheet: Sheet,
  what: string,
  dir: string,
  { keep = false } = {},
): Promise<Started> {
  const started = await start(join(root, 'bin', 'goldthread'), ['serve', '--port', '0', '--data', dir])
  sheet.line(what, ms(started.ms))
  if (!keep) await stop(started.child)
  return started
}

async function residentMb(address: string): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(metrics)?.[1]) / 1024 / 1024
}

function bearer({ token }: Filled): { authorization: string } {
  return { authorization: `Bearer ${token}` }
}

function rate(measured: Measured): string {
  return `${perSecond(measured).toFixed(0)} a second`
}
