import type { z } from 'zod'
import type { Parsed } from '#src/kit/http/fields.ts'

/** What a program sent through a schema: typed input, or a fault for each field in plain words. */
export function parseAsked<T>(schema: z.ZodType<T>, given: unknown): Parsed<T> {
  const outcome = schema.safeParse(withoutNul(given), { error: (issue) => wordsFor(issue) })
  if (outcome.success) return { ok: true, input: outcome.data }
  const faults = outcome.error.issues.map((issue) => ({
    field: issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : issue.path.join('.'),
    message: issue.message,
  }))
  return { ok: false, faults }
}

/** No database keeps the character NUL, which nobody typed: it is taken out of every text, as out of a form's. */
function withoutNul(given: unknown): unknown {
  if (typeof given === 'string') return given.replaceAll('\u0000', '')
  if (Array.isArray(given)) return given.map(withoutNul)
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, withoutNul(value)]))
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a JSON object',
  array: 'a list',
  date: 'a day',
}

// The words of a rule's own message win over these.
function wordsFor(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `There is no such field here: ${issue.keys.join(', ')}. See /api/openapi.json for those there are`
    case 'invalid_type':
      if (issue.input === undefined) return 'This is missing'
      return `Give ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `Give one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return issue.origin === 'string' ? 'This is empty' : `Give at least ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'string'
        ? `Shorten this to ${issue.maximum} characters`
        : `Give at most ${issue.maximum}`
    case 'invalid_format':
      return `Give ${issue.format === 'guid' ? 'an id' : `a ${issue.format}`}`
    default:
      return undefined
  }
}
