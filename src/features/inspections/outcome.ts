import { pattern } from '#src/kit/pattern.ts'
import { type grades, gradeKind } from './judgement-set.ts'
import type { InspectionKind, Judgement } from './inspection.ts'

/** What the inspectorate publishes of one inspection or visit of one authority. Days are YYYY-MM-DD. */
export type Outcome = {
  areaCode: string
  authority: string
  region: string
  /** Whether the authority is still there; some were merged or parted. */
  isCurrent: boolean
  kind: InspectionKind
  kindAsWritten: string
  startedOn: string
  publishedOn: string | null
  /** The theme of a visit that gives no grade. */
  about: string
  judgements: Judgement[]
}

/** One inspection or visit stands once, however many sheets and files tell of it. */
export function outcomeKey({ areaCode, startedOn, judgements }: Outcome): string {
  return [areaCode, startedOn, judgements.length > 0 ? 'graded' : 'visit'].join('|')
}

const PLAIN_WORDS = pattern('g')`
  \b(?:
    london borough of | royal borough of | city of | county of | the | metropolitan | borough | district |
    county | city | unitary | authority | council | corporation | mbc | and
  )\b
`

/** A council's name without what only says that it is one: "Marlshire County Council" and "Marlshire" are the same. */
export function authorityName(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/&/g, ' ')
    .replace(/[^a-z]+/g, ' ')
  const bare = plain.replace(PLAIN_WORDS, ' ').replace(/\s+/g, ' ').trim()
  return bare === '' ? plain.trim() : bare
}

/** This council's own inspections among all that are published, latest first. */
export function ownOutcomes<T extends Outcome>(all: readonly T[], council: string): T[] {
  const own = authorityName(council)
  return all
    .filter(({ authority }) => authorityName(authority) === own)
    .sort((a, b) => (a.startedOn < b.startedOn ? 1 : -1))
}

/** The latest graded inspection of each authority that is there today. */
export function latestOfEach<T extends Outcome>(all: readonly T[]): T[] {
  const latest = new Map<string, T>()
  for (const outcome of all) {
    if (!outcome.isCurrent || outcome.judgements.length === 0) continue
    const known = latest.get(outcome.areaCode)
    if (known === undefined || known.startedOn < outcome.startedOn) latest.set(outcome.areaCode, outcome)
  }
  return [...latest.values()].sort((a, b) => a.authority.localeCompare(b.authority))
}

export type GradeCount = { key: string; counts: Record<(typeof grades)[number], number>; none: number }

/** How many authorities hold each grade in each of the judgements named, at their latest graded inspection; `none` hold no such judgement. */
export function countGrades(latest: readonly Outcome[], keys: readonly string[]): GradeCount[] {
  return keys.map((key) => {
    const counts = { Outstanding: 0, Good: 0, 'Requires improvement to be good': 0, Inadequate: 0 }
    let none = 0
    for (const { judgements } of latest) {
      const given = judgements.find((judgement) => judgement.key === key)
      const grade = given === undefined ? null : gradeKind(given.grade)
      if (grade === null) none += 1
      else counts[grade] += 1
    }
    return { key, counts, none }
  })
}
