import { resolve } from 'node:path'
import { type Config, loadConfig } from '#src/config.ts'
import { Fault } from '#src/kit/plain-fault.ts'
import { type Deed, openStore, type Store } from '#src/kit/postgres/index.ts'
import type { Given } from './command.ts'

export const dataOption = { data: { type: 'string' } } as const
export const dataHelp =
  '--data DIR   the folder of the store (./.goldthread); DATABASE_URL names a PostgreSQL of yours instead'

/** The settings of the environment; a wrong one is told as a fault. */
export function findConfig(): Config {
  try {
    return loadConfig(process.env)
  } catch (error) {
    throw new Fault(error instanceof Error ? error.message : 'The settings are not right.')
  }
}

/** The folder of the store, as given or as usual. */
export function folderOf(given: Given): string {
  return resolve(given.text('data') ?? '.goldthread')
}

/** Opens the store that the command was given, runs `work` on it, and closes it whatever comes. */
export async function onStore<T>(
  given: Given,
  log: (message: string) => void,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStoreOf(given, log, 'visit')
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

export async function openStoreOf(given: Given, log: (message: string) => void, deed: Deed): Promise<Store> {
  return openStore({ databaseUrl: findConfig().databaseUrl, dir: folderOf(given), log, deed })
}
