import { Chance } from './chance.ts'
import { damage, type Damaged } from './damage.ts'
import { type Original, realOriginals, writtenOriginals } from './originals.ts'

/** The originals, written ones first; a kind is the ending of a name. */
export function listOriginals(kind?: string): [Original, ...Original[]] {
  const all = [...writtenOriginals(), ...realOriginals()].filter(
    ({ file }) => kind === undefined || endingOf(file) === kind,
  )
  const [first, ...rest] = all
  if (!first) throw new Error('There is no such kind of file to damage.')
  return [first, ...rest]
}

export function endingOf(file: string): string {
  return /\.(\w+)$/.exec(file)?.[1] ?? 'none'
}

/** File so-and-so of a seed, always the same while the originals are. */
export function damagedFile(
  originals: [Original, ...Original[]],
  seed: number,
  number: number,
): Damaged & { kind: string } {
  const chance = new Chance(Math.imul(seed, 1_000_003) + number)
  const original = chance.pick(originals)
  const other = chance.pick(originals)
  return { ...damage(original, other, chance), kind: endingOf(original.file) }
}
