import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { csrfToken } from '#src/kit/http/csrf.ts'
import { root } from '#src/root.ts'
import type { Asked, Measured } from './client.ts'
import { ms, share, type Sheet } from './sheet.ts'
import { type Filled, fillStore } from './store.ts'

const run = promisify(execFile)
const built = (name: string) => join(root, 'dist', 'bench', `${name}.js`)

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
  const form = await ask({ ...updateBy(address, filled), clients: 1, ms: 4_000, most: 300 })
  const api = await ask({
    url: `${address}/api/v1/actions/{of}/updates`,
    of: filled.actionIds,
    method: 'POST',
    headers: { ...bearer(filled), 'content-type': 'application/json' },
    body: '{"workingWell":"It works {n}","confidence":"green"}',
    ...{ clients: 1, ms: 4_000, most: 300 },
  })
  if (form.status !== 303 || api.status !== 201)
    throw new Error(`Updates answered ${form.status} and ${api.status}`)
  const floor = { times: filled.floorMs, seconds: 0, status: 0, bytes: 0 }
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

/** The form of an update, filled in. */
function updateBy(address: string, filled: Filled) {
  return {
    url: `${address}/actions/{of}/update`,
    of: filled.actionIds,
    method: 'POST' as const,
    headers: { cookie: filled.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: `_csrf=${csrfToken(filled.secret)}&formKey={n}&workingWell=It+works&confidence=green`,
  }
}

type Started = { child: ChildProcess; address: string; ms: number }

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

/** Starts a program that says `ready ADDRESS`, and how long that took. */
async function start(program: string, args: string[]): Promise<Started> {
  const began = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString()
      const address = /^ready (\S+)$/m.exec(out)?.[1]
      if (address !== undefined) resolve({ child, address, ms: performance.now() - began })
    })
    child.on('exit', (code) =>
      reject(new Error(`${program} ended before it was ready (${code ?? 'killed'})`)),
    )
  })
}

async function stop(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit')
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

async function ask(asking: Omit<Asked, 'most'> & { most?: number }): Promise<Measured> {
  const { stdout } = await run(
    process.execPath,
    [built('client'), JSON.stringify({ most: 1e9, ...asking })],
    {
      maxBuffer: 50_000_000,
    },
  )
  return JSON.parse(stdout) as Measured
}

async function residentMb(address: string): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(metrics)?.[1]) / 1024 / 1024
}

function bearer({ token }: Filled): { authorization: string } {
  return { authorization: `Bearer ${token}` }
}

function median({ times }: Measured): number {
  return share(times, 0.5)
}

function perSecond({ times, seconds }: Measured): number {
  return times.length / seconds
}

function spread({ times }: Measured): string[] {
  return [`p50 ${ms(share(times, 0.5))}`, `p95 ${ms(share(times, 0.95))}`]
}

function rate(measured: Measured): string {
  return `${perSecond(measured).toFixed(0)} a second`
}
