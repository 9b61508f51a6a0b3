import { formatCount } from '../list-number.ts'
import { elementsOf, type XmlElement } from '../xml.ts'

type Depth = {
  ordered: boolean
  format: string
  prefix: string
  suffix: string
  shown: number
  start: number
}

/** The marks that list styles set before items (OpenDocument 1.3 part 3, 16.30). */
export type OdfLists = {
  depthOf: (style: string | undefined, level: number) => Depth | undefined
}

/** The place in a list: its style, and the counts of this level and those around it. */
export type ListPlace = { style: string | undefined; counts: number[] }

export function parseOdfLists(roots: (XmlElement | undefined)[]): OdfLists {
  const styles = new Map<string, Map<number, Depth>>()
  for (const root of roots)
    for (const group of root === undefined ? [] : elementsOf(root))
      for (const style of elementsOf(group, 'text:list-style'))
        styles.set(style.attribute('style:name') ?? '', findDepths(style))
  return { depthOf: (style, level) => styles.get(style ?? '')?.get(level) }
}

function findDepths(style: XmlElement): Map<number, Depth> {
  const depths = new Map<number, Depth>()
  for (const level of elementsOf(style)) {
    const format = level.attribute('style:num-format') ?? ''
    depths.set(Number(level.attribute('text:level') ?? 1), {
      ordered: level.name === 'text:list-level-style-number' && format !== '',
      format: FORMATS[format] ?? 'decimal',
      prefix: level.attribute('style:num-prefix') ?? '',
      suffix: level.attribute('style:num-suffix') ?? '',
      shown: Number(level.attribute('text:display-levels') ?? 1),
      start: Number(level.attribute('text:start-value') ?? 1),
    })
  }
  return depths
}

const FORMATS: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** What stands before the item counted last at this place, levels above it joined by full stops. */
export function numberAt(lists: OdfLists, { style, counts }: ListPlace): string | undefined {
  const depth = lists.depthOf(style, counts.length)
  if (depth?.ordered !== true) return undefined
  const first = Math.max(0, counts.length - Math.max(1, depth.shown))
  const parts = counts
    .slice(first)
    .map((count, index) => formatCount(count, lists.depthOf(style, first + index + 1)?.format ?? 'decimal'))
  return `${depth.prefix}${parts.join('.')}${depth.suffix}`.trim()
}
