import { elementsOf, parseXml } from '../xml.ts'
import type { Zip } from '../zip.ts'

/** Where the parts of a Word document lie in its archive. */
export type Parts = {
  main: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  headers: string[]
  footers: string[]
}

const SINGLE = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const

/** Follows the package's relationships (ISO 29500 part 2, 9.3), since names are only a custom. */
export function findParts(zip: Zip): Parts {
  const main =
    findRelated(zip, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml'
  const parts: Parts = { main, headers: [], footers: [] }
  for (const { kind, target } of findRelated(zip, main)) {
    const single = SINGLE.find((name) => name === kind)
    if (single !== undefined) parts[single] = target
    if (kind === 'header') parts.headers.push(target)
    if (kind === 'footer') parts.footers.push(target)
  }
  return parts
}

function findRelated(zip: Zip, from: string): { kind: string; target: string }[] {
  const slash = from.lastIndexOf('/') + 1
  const folder = from.slice(0, slash)
  const part = zip.part(`${folder}_rels/${from.slice(slash)}.rels`)
  if (part === undefined) return []
  return elementsOf(parseXml(part))
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      kind: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target: resolve(folder, attributes['Target'] ?? ''),
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
