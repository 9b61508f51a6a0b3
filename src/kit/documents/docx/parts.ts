import { findRelated } from '../relationships.ts'
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
