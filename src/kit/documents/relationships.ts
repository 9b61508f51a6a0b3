import { elementsOf, parseXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** A part that another part of an office package names: its id there, its kind and where it lies. */
export type Relationship = { id: string; kind: string; target: string }

/**
 * What a part of a Word or Excel package refers to (ISO 29500 part 2, 9.3), since parts' names are only
 * a custom. `from` is '' for the package itself. Links to the outside are left out.
 */
export function findRelated(zip: Zip, from: string): Relationship[] {
  const slash = from.lastIndexOf('/') + 1
  const folder = from.slice(0, slash)
  const part = zip.part(`${folder}_rels/${from.slice(slash)}.rels`)
  if (part === undefined) return []
  return elementsOf(parseXml(part))
    .filter((link) => link.attribute('TargetMode') !== 'External')
    .map((link) => ({
      id: link.attribute('Id') ?? '',
      kind: (link.attribute('Type') ?? '').replace(/^.*\//, ''),
      target: resolve(folder, link.attribute('Target') ?? ''),
    }))
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = `${folder}${target}`.split('/')
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
