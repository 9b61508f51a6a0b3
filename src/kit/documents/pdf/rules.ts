import type { Rule } from './page-marks.ts'

/** Rules nearer than this, in points, are one rule; ends nearer than this to a crossing rule touch it. */
export const TOUCH = 3
/** Shorter pieces are corners, ticks and the strokes of drawn letters. */
const SHORTEST = 5

/** A joined rule along one axis: `at` is its place across, `from` and `to` its ends. */
export type Line = { at: number; from: number; to: number }

export type Lines = { flat: Line[]; upright: Line[] }

/** All rules of a page, pieces of the same rule joined. */
export function joinRules(rules: readonly Rule[]): Lines {
  const flat: Line[] = []
  const upright: Line[] = []
  for (const rule of rules) {
    if (rule.y0 === rule.y1) flat.push({ at: rule.y0, from: rule.x0, to: rule.x1 })
    else upright.push({ at: rule.x0, from: rule.y0, to: rule.y1 })
  }
  return { flat: joinCollinear(flat), upright: joinCollinear(upright) }
}

function joinCollinear(lines: Line[]): Line[] {
  const joined: Line[] = []
  for (const band of bandsOf(lines)) {
    band.sort((a, b) => a.from - b.from)
    let open: Line | null = null
    for (const line of band) {
      if (open && line.from <= open.to + TOUCH) open.to = Math.max(open.to, line.to)
      else {
        open = { ...line }
        joined.push(open)
      }
    }
  }
  return joined.filter((line) => line.to - line.from >= SHORTEST)
}

/** Lines whose places lie close together, group by group. */
function bandsOf(lines: Line[]): Line[][] {
  const bands: Line[][] = []
  let start = -Infinity
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    const band = bands.at(-1)
    if (band && line.at - start <= TOUCH * 0.75) band.push(line)
    else {
      bands.push([line])
      start = line.at
    }
  }
  return bands
}

/** Groups of rules that touch one another: each group draws one table, box or chart. */
export function connectedLines({ flat, upright }: Lines): Lines[] {
  const parent = [...flat, ...upright].map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) at = up
    return at
  }
  flat.forEach((across, index) => {
    upright.forEach((down, other) => {
      if (touches(across, down)) parent[root(index)] = root(flat.length + other)
    })
  })
  const groups = new Map<number, Lines>()
  const groupOf = (index: number): Lines => {
    const group = groups.get(root(index)) ?? { flat: [], upright: [] }
    groups.set(root(index), group)
    return group
  }
  flat.forEach((line, index) => groupOf(index).flat.push(line))
  upright.forEach((line, index) => groupOf(flat.length + index).upright.push(line))
  return [...groups.values()]
}

function touches(across: Line, down: Line): boolean {
  return (
    down.at >= across.from - TOUCH &&
    down.at <= across.to + TOUCH &&
    across.at >= down.from - TOUCH &&
    across.at <= down.to + TOUCH
  )
}

/** The distinct places among many, each the mean of those within reach of one another. */
export function distinctPlaces(places: readonly number[]): number[] {
  const groups: number[][] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    const group = groups.at(-1)
    if (group && place - (group[0] ?? place) <= TOUCH) group.push(place)
    else groups.push([place])
  }
  return groups.map((group) => group.reduce((sum, place) => sum + place, 0) / group.length)
}
