import type { Trx } from '#src/kit/db/index.ts'
import { toCsv } from './csv.ts'
import type { Answer, Look, PublicVisit, Visit } from './visit.ts'

/** A list at one address as a page, and with .csv and .json behind it: the same rows in all three. */
export type List<T extends object, By = Visit> = {
  /** `whole`: every row, for a file, rather than one page of them. */
  find: (visit: By, whole: boolean) => Promise<T | Answer>
  page: (visit: By, found: T) => Answer
  columns: string[]
  csv: (found: T) => (string | number | null)[][]
  json: (found: T) => unknown
  fileName: string
}

/** A list that anybody may see, signed in or not. */
export type PublicList<T extends object> = List<T, PublicVisit>

/** A list whose page is alike for everybody who may open it, so that it is found and drawn once while nothing changes. */
export type AlikeList<T extends object> = Pick<List<T>, 'columns' | 'csv' | 'json' | 'fileName'> & {
  find: (trx: Trx, look: Look, whole: boolean) => Promise<T | Answer>
  page: (found: T) => Answer
}

export type Handle<By = Visit> = (visit: By) => Promise<Answer>
export type Files<By = Visit> = { csv: Handle<By>; json: Handle<By> }

/** The rows of a list as files, whole. */
export function filesOf<T extends object, By = Visit>(
  list: Pick<List<T>, 'columns' | 'csv' | 'json' | 'fileName'>,
  find: (visit: By) => Promise<T | Answer>,
): Files<By> {
  return {
    csv: async (visit) =>
      answerOr(await find(visit), (found) => ({
        kind: 'download',
        bytes: toCsv(list.columns, list.csv(found)),
        mediaType: 'text/csv; charset=utf-8',
        fileName: `${list.fileName}.csv`,
        inline: false,
      })),
    json: async (visit) =>
      answerOr(await find(visit), (found) => ({ kind: 'json', status: 200, value: list.json(found) })),
  }
}

const answerKinds = new Set(['page', 'redirect', 'download', 'json', 'not-found', 'not-yet', 'refused'])

/** What was found, answered; or the answer that stands in its place. */
export function answerOr<T extends object>(found: T | Answer, give: (found: T) => Answer): Answer {
  return 'kind' in found && typeof found.kind === 'string' && answerKinds.has(found.kind)
    ? found
    : give(found as T)
}
