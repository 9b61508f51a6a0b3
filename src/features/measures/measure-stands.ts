import type { Stands } from '#src/kit/http/changed-since.ts'
import { type Measure, unitNames } from './measure.ts'
import { frequencyNames } from './period.ts'

/** A measure as its form shows it. */
export function typedOf(measure: Measure): Record<string, string> {
  const { number, title, definition, unit, per, numerator, denominator, better, frequency, source, owner } =
    measure
  const { personId = null, postId = null } = owner ?? {}
  return {
    ...{ number, title, definition, unit, numerator, denominator, better, frequency, source },
    per: per === null ? '' : String(per),
    owner: postId === null ? (personId ?? '') : `post:${postId}`,
    children: measure.countsChildren ? 'yes' : '',
  }
}

/** The same as it stands now, the choices by their names; how it is counted is on it only while it has no readings. */
export function standsOf(measure: Measure, counted: boolean): Stands {
  const { countsChildren, owner } = measure
  const held = typedOf(measure)
  const always = {
    ...only(held, 'number', 'title', 'definition', 'source'),
    owner: { value: held['owner'] ?? '', says: owner?.name ?? 'nobody yet' },
    children: {
      value: countsChildren ? ['yes'] : [],
      says: countsChildren ? 'it counts children' : 'it counts no children',
    },
  }
  if (counted) return always
  const { unit, better, frequency } = measure
  return {
    ...always,
    ...only(held, 'per', 'numerator', 'denominator'),
    unit: { value: unit, says: unitNames[unit] },
    better: { value: better, says: better },
    frequency: { value: frequency, says: frequencyNames[frequency] },
  }
}

function only(held: Record<string, string>, ...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, held[name] ?? '']))
}
