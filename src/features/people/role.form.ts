import { z } from 'zod'
import { type Parsed, parseFields } from '#src/kit/http/fields.ts'
import type { Fields } from '#src/kit/http/visit.ts'
import { isOverTheme, isRole } from './role.ts'

/** A role, and the theme that it is held over where it is one of a theme; `asked` is said where none was chosen. */
export function roleFields(asked: string) {
  return {
    role: z.string().refine(isRole, asked),
    theme: z.uuid().or(z.literal('')).default(''),
  }
}

/** A form that gives a role, with the theme it is given over (`themeId`): null for a role that is over none. */
export function parseWithRole<Form extends { role: string; theme: string }>(
  form: z.ZodType<Form>,
  fields: Fields,
): Parsed<Form & { themeId: string | null }> {
  const parsed = parseFields(form, fields)
  if (!parsed.ok) return parsed
  const { role, theme } = parsed.input
  if (!isOverTheme(role)) return { ok: true, input: { ...parsed.input, themeId: null } }
  return theme === ''
    ? { ok: false, faults: [{ field: 'theme', message: 'Choose the theme that they lead' }] }
    : { ok: true, input: { ...parsed.input, themeId: theme } }
}
