import { join } from 'node:path'
import { root } from '#src/root.ts'
import { ask, median, start, stop, updateBy } from './asking.ts'
import { ms, type Sheet } from './sheet.ts'
import { type Filled, fillStore } from './store.ts'

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)

/** The same pages over one plan of 500 actions and of 5,000, each with ten updates and three changes in its past. */
export async function measureScale(sheet: Sheet, folder: string): Promise<void> {
  sheet.part('A plan of 500 and of 5,000 actions with 10 updates each (p50, one client)')
  const small = await measurePlan(folder, 500)
  const large = await measurePlan(folder, 5_000)
  for (const [what, { live, then }] of Object.entries(large)) {
    const before = small[what]?.live ?? Number.NaN
    sheet.line(what, `${ms(before)}  ${ms(live)}`, then === null ? '' : `as it was 45 days ago ${ms(then)}`)
    if (what !== comparing) sheet.ratio(`${what}, 5,000 actions over 500`, live / before, 'aim 2.0 or less')
    if (then !== null) sheet.ratio(`${what} as it was, over as it is`, then / live, 'aim 3.0 or less')
  }
  const compared = large[comparing]?.live ?? Number.NaN
  sheet.ratio(
    'comparing two dates of 5,000 actions, over an aim of 300 ms',
    compared / 300,
    'aim 1.0 or less',
  )
}

const comparing = 'two dates compared'

type Times = Record<string, { live: number; then: number | null }>

async function measurePlan(folder: string, actions: number): Promise<Times> {
  const dir = join(folder, `plan-of-${actions}`)
  const filled = await fillStore(dir, { actions, rounds: 3 })
  const { child, address } = await start(join(root, 'bin', 'goldthread'), [
    'serve',
    '--port',
    '0',
    '--data',
    dir,
  ])
  const timeOf = async (url: string) => measurePage(address, url, filled)
  try {
    const plan = `/plans/${filled.planId}`
    const action = `/actions/${filled.actionIds[0] ?? ''}`
    const then = `?on=${day(45)}`
    return {
      'the list of 100': { live: await timeOf(`${plan}/actions`), then: null },
      'an action': { live: await timeOf(action), then: await timeOf(`${action}${then}`) },
      'the plan on a page': { live: await timeOf(plan), then: await timeOf(`${plan}${then}`) },
      [comparing]: { live: await timeOf(`${plan}/compare?from=${day(45)}&to=${day(15)}`), then: null },
    }
  } finally {
    await stop(child)
  }
}

/** The median of a page that nobody has opened since something changed. */
async function measurePage(address: string, url: string, filled: Filled): Promise<number> {
  const measured = await ask({
    url: `${address}${url}`,
    headers: { cookie: filled.cookie },
    before: updateBy(address, filled),
    ...{ clients: 1, ms: 4_000, most: 60 },
  })
  return median(measured)
}
