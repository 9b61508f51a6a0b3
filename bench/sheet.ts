import { availableParallelism, loadavg } from 'node:os'

type Line = { what: string; figures: string }
type Ratio = { what: string; ratio: number; aim: string }

/** What was measured, in the order it was; the ratios to their floors are kept for the end. */
export class Sheet {
  readonly parts: { heading: string; lines: Line[] }[] = []
  readonly ratios: Ratio[] = []

  part(heading: string): void {
    this.parts.push({ heading, lines: [] })
    process.stderr.write(`bench: ${heading}\n`)
  }

  line(what: string, ...figures: string[]): void {
    this.parts.at(-1)?.lines.push({ what, figures: figures.join('   ') })
  }

  ratio(what: string, ratio: number, aim = ''): void {
    this.ratios.push({ what, ratio, aim })
  }
}

/** Ratios to their floors first, since they are what to look at; then every figure; and the ratios once more as the last lines. */
export function printAll({ parts, ratios }: Sheet): void {
  const busy = loadavg()[0] ?? 0
  say(`Node ${process.versions.node}, ${availableParallelism()} processors, load ${busy.toFixed(1)}`)
  printRatios(ratios)
  for (const { heading, lines } of parts) {
    say(`\n${heading}`)
    for (const { what, figures } of lines) say(`  ${what.padEnd(44)} ${figures}`)
  }
  printRatios(ratios)
}

function printRatios(ratios: Ratio[]): void {
  say('\nRatios to their floors, measured in the same run')
  for (const { what, ratio, aim } of ratios)
    say(`  ${what.padEnd(54)} ${ratio.toFixed(1).padStart(7)} x   ${aim}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

export function ms(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0).padStart(7)} ms`
}

/** The time under which a share of the times lies: 0.5 for the median. */
export function share(times: readonly number[], of: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? Number.NaN
}

/** How often, and for how many ms at least, works are done to warm up, and again to be measured. */
const WARMING = { rounds: 12, during: 800 }
const MEASURED = { rounds: 9, during: 1_200 }

/**
 * The median times of some works, in ms. They are done in turn, so that a machine whose speed changes changes it for
 * all of them alike, and first so often that what is measured is their work and not its translation by V8.
 */
export async function timesInTurn(works: readonly (() => unknown)[]): Promise<number[]> {
  await inTurn(works, WARMING)
  const times = await inTurn(works, MEASURED)
  return times.map((each) => share(each, 0.5))
}

async function inTurn(
  works: readonly (() => unknown)[],
  { rounds, during }: { rounds: number; during: number },
): Promise<number[][]> {
  const times = works.map((): number[] => [])
  const began = performance.now()
  for (let round = 0; round < rounds || performance.now() - began < during; round++)
    for (const [at, work] of works.entries()) {
      const start = performance.now()
      await work()
      times[at]?.push(performance.now() - start)
    }
  return times
}
