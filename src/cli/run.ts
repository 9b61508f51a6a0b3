import { Fault } from '#src/kit/plain-fault.ts'
import { type Command, parseGiven } from './command.ts'
import { commands } from './commands.ts'
import { sayFault } from './tell.ts'

/** Runs what was typed; resolves to the exit code, having told of a fault in one line on stderr. */
export async function run(args: string[]): Promise<number> {
  try {
    const [name, ...rest] = args
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') sayCommands()
    else await runCommand(name, rest)
    return 0
  } catch (error) {
    const debug = args.includes('--debug') && error instanceof Error
    process.stderr.write(`${debug ? (error.stack ?? error.message) : sayFault(error)}\n`)
    return 1
  }
}

async function runCommand(name: string, args: string[]): Promise<void> {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (entry === undefined)
    throw new Fault(
      `There is no command "${name.slice(0, 40)}": the commands are ${Object.keys(commands).join(', ')}.`,
    )
  const command = await entry.load()
  const given = parseGiven(command, args)
  if (given.flag('help')) sayHelp(command, entry.does)
  else await command.run(given)
}

function sayHelp({ usage, help }: Command, does: string): void {
  const lines = [`bin/goldthread ${usage}`, '', `  ${does}`, ...help.map((line) => `  ${line}`)]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function sayCommands(): void {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`)
  process.stdout.write(
    `bin/goldthread COMMAND, where COMMAND is one of\n\n${lines.join('\n')}\n\nbin/goldthread COMMAND --help says more of each.\n`,
  )
}
