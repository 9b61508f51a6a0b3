import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '#src/kit/plain-fault.ts'
import { checkMachine, type Finding, right, wrong } from './check-machine.ts'
import type { Command, Given } from './command.ts'
import { dataHelp, dataOption, findConfig, folderOf, onStore } from './store.ts'

export const check: Command = {
  usage: 'check [--data DIR]',
  help: ['', 'One line for each thing looked at; where one is not right, how to mend it.', dataHelp],
  options: dataOption,
  words: [0, 0],
  run: async (given) => {
    const findings = [...checkMachine(findConfig(), folderOf(given)), ...(await storeFindings(given))]
    process.stdout.write(`${findings.map(lineOf).join('\n')}\n`)
    const faults = findings.filter(({ verdict }) => verdict === 'mend').length
    if (faults > 0)
      throw new Fault(
        `${faults} of ${findings.length} things need somebody: the lines that begin with "mend" say how.`,
      )
  },
}

async function storeFindings(given: Given): Promise<Finding[]> {
  const dir = folderOf(given)
  if (findConfig().databaseUrl === null && !hasStore(dir))
    return [right(`there is no store in ${dir} yet: bin/goldthread serve makes one`)]
  try {
    const { checkStore } = await import('./check-store.ts')
    return await onStore(given, () => undefined, checkStore)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return [wrong('the store does not open', error.message)]
  }
}

function hasStore(dir: string): boolean {
  return existsSync(join(dir, 'postgres')) || existsSync(join(dir, 'where-the-data-are.txt'))
}

function lineOf({ verdict, found, advice }: Finding): string {
  return `${verdict.padEnd(5)}  ${found}${advice === undefined ? '' : `: ${advice}`}`
}
