import type { Stands } from '#src/kit/http/changed-since.ts'
import type { Fields, Fault } from '#src/kit/http/visit.ts'
import { field } from '#src/kit/http/fields.ts'
import type { DateAuthority } from './date-authority.ts'

const longestName = 120
const mostAllowed = 2_000

/** The names of one row's fields; rows are numbered from 0, the least first. */
export function authorityField(
  name: 'name' | 'days' | 'moves' | 'altogether' | 'lapse',
  row: number,
): string {
  return `${name}-${row}`
}

/**
 * The authority table as typed: as many rows as there were, each in its place, of the kind it had. The last has no
 * limits, so that every move has somebody who decides.
 */
export function parseAuthorities(
  fields: Fields,
  before: readonly DateAuthority[],
): { authorities: DateAuthority[]; faults: Fault[] } {
  const faults: Fault[] = []
  const authorities = before.map((was, row) => {
    const name = field(fields, authorityField('name', row))
    if (name === '' || name.length > longestName)
      faults.push({
        field: authorityField('name', row),
        message:
          name === ''
            ? 'Name who decides, like Programme Board'
            : `Shorten the name to ${longestName} characters`,
      })
    const last = row === before.length - 1
    const limit = (of: 'days' | 'moves' | 'altogether') => {
      const found = last ? null : parseLimit(field(fields, authorityField(of, row)))
      if (found === undefined)
        faults.push({
          field: authorityField(of, row),
          message: `Write a whole number from 1 to ${mostAllowed}, or leave it empty for no limit`,
        })
      return found ?? null
    }
    const lapseName = authorityField('lapse', row)
    const lapseDays = lapseName in fields.values ? parseLimit(field(fields, lapseName)) : was.lapseDays
    if (lapseDays == null)
      faults.push({
        field: lapseName,
        message: `Write after how many working days a request lapses, from 1 to ${mostAllowed}`,
      })
    return {
      name,
      lapseDays: lapseDays ?? was.lapseDays,
      kind: was.kind,
      mostDays: limit('days'),
      mostMoves: limit('moves'),
      mostDaysAltogether: limit('altogether'),
      statutory: last || (fields.values['statutory'] ?? []).includes(String(row)),
    }
  })
  return { authorities, faults }
}

/** The table as its form shows it, and the rows that decide on statutory dates too, by their names. */
export function standsOf(authorities: readonly DateAuthority[]): Stands {
  const rows = authorities.slice(0, -1)
  const ticked = authorities.flatMap(({ statutory }, row) => (statutory && row < rows.length ? [row] : []))
  const names = ticked.map((row) => authorities[row]?.name)
  return {
    ...Object.fromEntries(
      authorities.flatMap(({ name, lapseDays }, row) => [
        [authorityField('name', row), name],
        [authorityField('lapse', row), String(lapseDays)],
      ]),
    ),
    ...Object.fromEntries(
      rows.flatMap(({ mostDays, mostMoves, mostDaysAltogether }, row) => [
        [authorityField('days', row), String(mostDays ?? '')],
        [authorityField('moves', row), String(mostMoves ?? '')],
        [authorityField('altogether', row), String(mostDaysAltogether ?? '')],
      ]),
    ),
    statutory: {
      value: ticked.map(String),
      says: names.length === 0 ? 'ticked for nobody' : `ticked for ${names.join(' and ')}`,
    },
  }
}

function parseLimit(text: string): number | null | undefined {
  if (text === '') return null
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return count >= 1 && count <= mostAllowed ? count : undefined
}
