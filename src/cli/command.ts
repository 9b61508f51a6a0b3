import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Fault } from '#src/kit/plain-fault.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** One command of bin/goldthread. */
export type Command = {
  /** How it is called, after the program's name: "read FILE [--json]". */
  usage: string
  /** What --help says below it: one line each. */
  help: string[]
  options: Options
  /** The least and the most words that may stand beside the options. */
  words: [least: number, most: number]
  run: (given: Given) => Promise<void>
}

/** What the person gave: the words in order, and the options by name. */
export type Given = {
  words: string[]
  text: (option: string) => string | undefined
  flag: (option: string) => boolean
}

const everywhere: Options = { help: { type: 'boolean', short: 'h' }, debug: { type: 'boolean' } }

/** Sorts what was typed into words and options, which may stand in any order. Throws a Fault that says what is wrong. */
export function parseGiven(command: Command, args: string[]): Given {
  const { values, positionals } = parse(command, args)
  const [least, most] = command.words
  if (values['help'] !== true && positionals.length < least)
    throw new Fault(`Something is missing: the command is bin/goldthread ${command.usage}.`)
  if (positionals.length > most)
    throw new Fault(
      `"${positionals[most] ?? ''}" is one word too many: the command is bin/goldthread ${command.usage}.`,
    )
  return {
    words: positionals,
    text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
    flag: (option) => values[option] === true,
  }
}

function parse(command: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      options: { ...command.options, ...everywhere },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    const option = /'(-[^' <]+)/.exec(said)?.[1] ?? ''
    const fault = /Unknown option/.test(said)
      ? `There is no option "${option}" here`
      : /argument missing|argument is ambiguous/.test(said)
        ? `The option ${option} needs a value after it`
        : `The option ${option} takes no value`
    throw new Fault(`${fault}: the command is bin/goldthread ${command.usage}.`)
  }
}

/** A whole number from an option. Throws a Fault that names the option and its bounds. */
export function wholeNumber(given: Given, option: string, least: number, most: number): number | undefined {
  const text = given.text(option)
  if (text === undefined) return undefined
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw new Fault(`--${option} takes a whole number from ${least} to ${most}, not "${text}".`)
}
