import type { Role } from './vocabulary.ts'

/** What somebody said that a column means, by its title in plain words (`plainOf`): in one table or, without it, in all. */
export type ToldColumn = { title: string; means: Role; table?: number }
/** In the order in which it was said: the last word on a column holds. */
export type Told = readonly ToldColumn[]

/** What was said of the columns of one table, by title. */
export function toldIn(told: Told, table: number | undefined): Map<string, Role> {
  return new Map(
    told
      .filter((one) => one.table === undefined || one.table === table)
      .map(({ title, means }) => [title, means]),
  )
}
