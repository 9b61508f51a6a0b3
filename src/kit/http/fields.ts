import { z } from 'zod'
import { isId, newId } from '#src/kit/ids.ts'
import type { Fault, Fields } from './visit.ts'

export type Parsed<T> = { ok: true; input: T } | { ok: false; faults: Fault[] }

export const noFields: Fields = { values: {}, files: {} }

/** A text as it was sent; no document and no database keeps the character NUL, which nobody typed. */
export function withoutNul(text: string): string {
  return text.replaceAll('\u0000', '')
}

/** The first value of a field, trimmed; '' where it was not sent. */
export function field(fields: Fields, name: string): string {
  return (fields.values[name]?.[0] ?? '').trim()
}

/**
 * The id under which a form keeps what it adds (its hidden field `formKey`, made when it was drawn): the same form sent
 * twice is one thing.
 */
export function formKeyIn(fields: Fields): string {
  const key = field(fields, 'formKey')
  return isId(key) ? key : newId()
}

/** Every field as one text, for a form that is shown again with what was typed. */
export function typed(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields.values).map(([name, values]) => [name, values[0] ?? '']))
}

/**
 * What an address says of the fields of a form that it opens, each cut to what the form takes (`most`, letters by
 * field): a link may fill a form, and keeps nothing by that.
 */
export function offeredIn<Name extends string>(
  query: Record<string, string>,
  most: Record<Name, number>,
): Record<Name, string> {
  const cut = Object.entries<number>(most).map(([name, letters]) => [
    name,
    (query[name] ?? '').slice(0, letters),
  ])
  return Object.fromEntries(cut) as Record<Name, string>
}

/** Fields through a schema: typed input, or a fault for each field in the schema's own words. */
export function parseFields<T>(schema: z.ZodType<T>, fields: Fields): Parsed<T> {
  return parseValues(
    schema,
    Object.fromEntries(Object.keys(fields.values).map((name) => [name, field(fields, name)])),
  )
}

/** The same for values that did not come from a form (the API's JSON). */
export function parseValues<T>(schema: z.ZodType<T>, values: unknown): Parsed<T> {
  const outcome = schema.safeParse(values)
  if (outcome.success) return { ok: true, input: outcome.data }
  const faults = outcome.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    message: issue.message,
  }))
  return {
    ok: false,
    faults: faults.filter((fault, at) => faults.findIndex((f) => f.field === fault.field) === at),
  }
}

/** A form with what else is wrong in it, so that nothing is told only at the next send; of each field the first fault. */
export function alongside<T>(parsed: Parsed<T>, more: readonly Fault[]): Parsed<T> {
  const faults = [...(parsed.ok ? [] : parsed.faults), ...more]
  if (parsed.ok && faults.length === 0) return parsed
  return {
    ok: false,
    faults: faults.filter(
      ({ field: of }, at) => of === '' || faults.findIndex((fault) => fault.field === of) === at,
    ),
  }
}

/**
 * What is wrong with a form that is shown again, and that its file has to be chosen once more: a browser gives none to a
 * page by itself, and a form sent on without it would lose it unseen.
 */
export function withFileAgain(faults: readonly Fault[], { files }: Fields): Fault[] {
  if (faults.length === 0) return []
  const again = Object.entries(files)
    .filter(([name]) => !faults.some(({ field: of }) => of === name))
    .map(([name, { fileName }]) => ({
      field: name,
      message: `Choose “${fileName}” again: your browser does not keep it while you put the rest right`,
    }))
  return [...faults, ...again]
}

const notWhole = 'This form did not arrive whole. What you wrote is here: look it through and send it again'

/** The version of a thing that its form was drawn from, so that what somebody else changed since is noticed. */
export const drawnFrom = z.coerce.number(notWhole).int(notWhole).optional()
