import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CorpusPlan } from './types.ts'

const folder = join(import.meta.dirname, 'plans')

/** The plans to develop on: every file of the folder. */
export const developmentPlans = await plansIn(folder)

/** Those kept aside: see the README beside them. */
export const heldOutPlans = await plansIn(join(folder, 'held-out'))

async function plansIn(place: string): Promise<CorpusPlan[]> {
  const files = readdirSync(place).filter((file) => file.endsWith('.ts'))
  return Promise.all(
    files.sort().map(async (file) => {
      const { plan } = (await import(pathToFileURL(join(place, file)).href)) as { plan: CorpusPlan }
      return plan
    }),
  )
}
