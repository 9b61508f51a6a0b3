import { z } from 'zod'

/** One page of a list: at most `limit` items, beginning after the one whose id is `after`. */
export type Wanted = { limit: number; after: string | undefined }

export type Page<T> = { items: T[]; next: string | null }

/** The questions that every list takes. `after` is the `next` of the page before. */
export const wantedShape = {
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  after: z
    .string()
    .meta({ description: 'What the page before gave as next' })
    .transform((cursor, context) => {
      const id = idOf(cursor)
      if (id !== null) return id
      context.addIssue({ code: 'custom', message: 'Give what the page before gave as next, unchanged' })
      return z.NEVER
    })
    .optional(),
}

/** The page from rows in the list's order, found from `after` on: `limit + 1` of them tell that there are more. */
export function pageOf<T extends { id: string }>(rows: readonly T[], { limit }: Wanted): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: last === undefined || rows.length <= limit ? null : cursorOf(last.id) }
}

/** The page from a list that is short enough to be found whole. */
export function pageFrom<T extends { id: string }>(all: readonly T[], wanted: Wanted): Page<T> {
  const { limit, after } = wanted
  const before = after === undefined ? -1 : all.findIndex(({ id }) => id === after)
  const begun = after !== undefined && before === -1
  return pageOf(begun ? [] : all.slice(before + 1, before + 2 + limit), wanted)
}

function cursorOf(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
}

function idOf(cursor: string): string | null {
  const hex = Buffer.from(cursor, 'base64url').toString('hex')
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(hex)
  return parts === null ? null : parts.slice(1).join('-')
}
