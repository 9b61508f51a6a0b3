import { formatCount } from '../list-number.ts'
import { elementAt, elementsOf, type XmlElement } from '../xml.ts'

/** The marks Word sets before list items and numbered headings, counted in the order of the document. */
export type Numbering = {
  /** What stands before the next paragraph of this list and depth (from 0); undefined where it is no list. */
  next: (list: string, depth: number) => Mark | undefined
}

type Mark = { ordered: boolean; number?: string }
type Depth = { format: string; text: string; start: number }
type List = { counts: string; depths: Map<number, Depth>; restarts: Map<number, number> }

/** Reads word/numbering.xml (ISO 29500 part 1, 17.9). */
export function parseNumbering(root: XmlElement | undefined): Numbering {
  const lists = root === undefined ? new Map<string, List>() : findLists(root)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  const next = (name: string, depth: number): Mark | undefined => {
    const list = lists.get(name)
    const level = list?.depths.get(depth)
    if (list === undefined || level === undefined) return undefined
    if (level.format === 'bullet' || level.format === 'none') return { ordered: false }
    const count = counts.get(list.counts) ?? []
    counts.set(list.counts, count)
    if (!begun.has(name)) for (const [at, start] of list.restarts) count[at] = start - 1
    begun.add(name)
    count[depth] = (count[depth] ?? level.start - 1) + 1
    count.length = depth + 1
    const number = level.text.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1
      const shown = list.depths.get(at)
      return formatCount(count[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal')
    })
    return { ordered: true, number: number.trim() }
  }
  return { next }
}

function findLists(root: XmlElement): Map<string, List> {
  const shapes = findShapes(root)
  const lists = new Map<string, List>()
  for (const list of elementsOf(root, 'w:num')) {
    const shape = elementAt(list, 'w:abstractNumId')?.attribute('w:val') ?? ''
    const overrides = elementsOf(list, 'w:lvlOverride')
    const own = findDepths(overrides.flatMap((override) => elementsOf(override, 'w:lvl')))
    const restarts = new Map<number, number>()
    for (const override of overrides) {
      const start = elementAt(override, 'w:startOverride')?.attribute('w:val')
      if (start !== undefined) restarts.set(Number(override.attribute('w:ilvl') ?? 0), Number(start))
    }
    const depths = new Map([...(shapes.get(shape) ?? []), ...own])
    lists.set(list.attribute('w:numId') ?? '', { counts: shape, depths, restarts })
  }
  return lists
}

/** A list may take its shape from a list style, which another one carries. */
function findShapes(root: XmlElement): Map<string, Map<number, Depth>> {
  const all = elementsOf(root, 'w:abstractNum')
  const carriers = new Map(all.map((shape) => [elementAt(shape, 'w:styleLink')?.attribute('w:val'), shape]))
  return new Map(
    all.map((shape) => {
      const linked = elementAt(shape, 'w:numStyleLink')?.attribute('w:val')
      const carrier = linked === undefined ? undefined : carriers.get(linked)
      return [shape.attribute('w:abstractNumId') ?? '', findDepths(elementsOf(carrier ?? shape, 'w:lvl'))]
    }),
  )
}

function findDepths(levels: XmlElement[]): Map<number, Depth> {
  const depths = new Map<number, Depth>()
  for (const level of levels) {
    const value = (name: string) => elementAt(level, name)?.attribute('w:val')
    depths.set(Number(level.attribute('w:ilvl') ?? 0), {
      format: value('w:numFmt') ?? 'decimal',
      text: value('w:lvlText') ?? '',
      start: Number(value('w:start') ?? 1),
    })
  }
  return depths
}
