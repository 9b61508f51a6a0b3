import { createHash } from 'node:crypto'
import type { Fault, Fields } from './visit.ts'

/**
 * What a field of a form holds as things stand: words as people read them; or a choice, or several, as a form sends
 * it, with what it is called.
 */
export type Standing = string | { value: string | readonly string[]; says: string }

/** What every field of a form holds, as the form would show it now. */
export type Stands = Readonly<Record<string, Standing>>

/** A mark of what a form was drawn from, field by field, for its hidden field `mark`. */
export function markOf(stands: Stands): string {
  return Object.entries(stands)
    .map(([name, standing]) => sealOf(name, standing))
    .join('.')
}

/**
 * A fault at each field that somebody changed after the form was drawn and that is sent otherwise than it stands now:
 * it says what stands, beside what was typed. Sent once more from that page, the form counts. Whoever keeps what was
 * sent holds the row from before this looks (`holdRow`), so that nothing is written over unseen.
 */
export function changedSince(fields: Fields, stands: Stands): Fault[] {
  const mark = fields.values['mark']?.[0] ?? ''
  if (mark === '') return []
  const drawn = new Set(mark.split('.'))
  return Object.entries(stands).flatMap(([name, standing]) =>
    drawn.has(sealOf(name, standing)) || sentOf(fields, name, standing) === heldBy(standing)
      ? []
      : [{ field: name, message: `Somebody changed this meanwhile. ${sayNow(standing)}: ${keepYours}` }],
  )
}

const keepYours = 'send yours again to keep yours'

function sealOf(name: string, standing: Standing): string {
  return createHash('sha256')
    .update(`${name}\n${heldBy(standing)}`)
    .digest('base64url')
    .slice(0, 8)
}

/** Ticks in any order are the same ticks. */
function heldBy(standing: Standing): string {
  const value = typeof standing === 'string' ? standing : standing.value
  return typeof value === 'string' ? oneWay(value) : value.toSorted().join()
}

function sentOf(fields: Fields, name: string, standing: Standing): string {
  const sent = fields.values[name] ?? []
  return typeof standing !== 'string' && typeof standing.value !== 'string'
    ? sent.toSorted().join()
    : oneWay(sent[0] ?? '')
}

/** A browser ends lines in its own way, and a space that does not break is a space. */
function oneWay(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').trim()
}

function sayNow(standing: Standing): string {
  if (typeof standing !== 'string') return `It is now: ${standing.says}`
  return standing.trim() === '' ? 'It is empty now' : `It now says “${standing}”`
}
