import { transformPoint, type Matrix } from './matrix.ts'
import type { Box, Rule } from './page-marks.ts'

/** One stroke of the pen: the points of a subpath and whether it was closed or bent. */
type Subpath = { points: [number, number][]; closed: boolean; bent: boolean }

/** How many numbers follow each drawing code in pdf.js's path data: move, line, curve, quadratic, close. */
const ARGUMENTS = [2, 2, 6, 4, 0]

/** Painted bars up to this thick, in points, are rules; thicker ones are backgrounds. */
const RULE_THICKNESS = 3

/** The subpaths of one path, in page points. */
export function subpathsOf(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const subpaths: Subpath[] = []
  let open: Subpath | null = null
  let index = 0
  while (index < data.length) {
    const code = data[index] ?? 4
    const count = ARGUMENTS[code] ?? 0
    const point = transformPoint(matrix, data[index + count - 1] ?? 0, data[index + count] ?? 0)
    index += count + 1
    if (code === 4) {
      if (open) open.closed = true
    } else if (code === 0 || !open) {
      open = { points: [point], closed: false, bent: false }
      subpaths.push(open)
    } else {
      open.points.push(point)
      if (code > 1) open.bent = true
    }
  }
  return subpaths
}

/** The straight rules that stroking a subpath draws; slanting and curved pieces are left out. */
export function strokedRules(subpath: Subpath): Rule[] {
  if (subpath.bent && subpath.points.length < 6) return []
  const points = [...subpath.points]
  const first = points[0]
  if (subpath.closed && first) points.push(first)
  return points.flatMap((point, index) => {
    const next = points[index + 1]
    return next ? straight(point, next) : []
  })
}

function straight(from: [number, number], to: [number, number]): Rule[] {
  const width = Math.abs(to[0] - from[0])
  const height = Math.abs(to[1] - from[1])
  if (width === 0 && height === 0) return []
  if (height <= 0.7 && width >= height) {
    const y = (from[1] + to[1]) / 2
    return [{ x0: Math.min(from[0], to[0]), x1: Math.max(from[0], to[0]), y0: y, y1: y }]
  }
  if (width <= 0.7) {
    const x = (from[0] + to[0]) / 2
    return [{ x0: x, x1: x, y0: Math.min(from[1], to[1]), y1: Math.max(from[1], to[1]) }]
  }
  return []
}

/** A filled subpath is a thin bar (rules along its length) or an area. Shapes that are not upright boxes are their box. */
export function filled(subpath: Subpath): { rules: Rule[]; area: Box | null } {
  const box = boxOf(subpath.points)
  const width = box.x1 - box.x0
  const height = box.y1 - box.y0
  const midX = (box.x0 + box.x1) / 2
  const midY = (box.y0 + box.y1) / 2
  const rules: Rule[] = []
  if (height <= RULE_THICKNESS) rules.push({ x0: box.x0, x1: box.x1, y0: midY, y1: midY })
  if (width <= RULE_THICKNESS) rules.push({ x0: midX, x1: midX, y0: box.y0, y1: box.y1 })
  return { rules, area: rules.length > 0 ? null : box }
}

function boxOf(points: [number, number][]): Box {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  for (const [x, y] of points) {
    box.x0 = Math.min(box.x0, x)
    box.x1 = Math.max(box.x1, x)
    box.y0 = Math.min(box.y0, y)
    box.y1 = Math.max(box.y1, y)
  }
  return box
}
