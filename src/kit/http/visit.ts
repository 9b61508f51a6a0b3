import type { VNode } from 'preact'
import type { Trx } from '#src/kit/db/index.ts'
import type { Drawn } from '#src/kit/html/drawn.tsx'
import type { SubPagesProps } from '#src/kit/html/sub-pages.tsx'
import type { Person } from '#src/kit/person.ts'

/** The council whose pages these are, as the page shell and every feature need it. */
export type Council = {
  id: string
  slug: string
  name: string
  serviceName: string
  brandColour: string
  words: Record<string, string>
  settings: Record<string, unknown>
}

/** Who stands at the door: the council by the address, the person by their session, the browser by its secret. */
export type Visitor = {
  council: Council
  person: Person | null
  /** What the store held when the session was looked up (see `momentOf`); null before anybody has signed in. */
  moment: string | null
  secret: string
  csrf: string
  /** One sentence to show once, from the deed before. */
  said: string | null
}

/** A file that came with a form, already held to the limit. */
export type Upload = { fileName: string; mediaType: string; bytes: Uint8Array }

/** What a form or an API call brought: names to their values, in order, and files. */
export type Fields = { values: Record<string, string[]>; files: Record<string, Upload> }

export type Transact = <T>(work: (trx: Trx) => Promise<T>) => Promise<T>

/** One visit to the door: who, when, what they asked, and the one way to the database. */
export type Visit = {
  person: Person
  council: Council
  now: Date
  /** The address as the door has it, its changing parts by name: `/plans/:plan`. */
  url: string
  params: Record<string, string>
  query: Record<string, string>
  fields: Fields
  /** Hidden field against forged forms; every form on a page carries it. */
  csrf: string
  /** Where people reach the product, for links in mail. */
  origin: string
  trx: Transact
  /** The same over the record as it stood at an instant, for looking. */
  then: (at: Date) => Transact
  /** The day, YYYY-MM-DD, as at which the page is shown; null: as things are. */
  asAt: string | null
  /** Whether this visit only looks (GET): its transactions cannot change or hold anything. */
  readOnly: boolean
  /** The largest file that a form takes, in MB. */
  uploadLimitMb: number
  /** What the store held when the session was looked up; null before anybody has signed in. */
  moment: string | null
}

/** All that a page may hang on which is alike for everybody who may open it: nothing of who asks, nor the time of day. */
export type Look = Pick<Visit, 'params' | 'query'> & { today: string }

/** The same before anybody has signed in. */
export type PublicVisit = Omit<Visit, 'person'> & { person: Person | null; address: string }

export type PageAnswer = {
  kind: 'page'
  status: number
  title: string
  content: VNode | Drawn
  width: 'task' | 'overview' | 'plan'
  breadcrumbs: { text: string; href: string }[]
  /** The other pages of the same thing. */
  line?: SubPagesProps
  faults: Fault[]
  current: string | null
  /** How many of its reader's actions need them, where the page knows. */
  due: number
  /** Where the page can be shown as it was. */
  asAt?: AsAt
}

/** The day as at which a page is shown, null where none was asked for; and today. */
export type AsAt = { day: string | null; today: string }

export type Answer =
  | PageAnswer
  | { kind: 'redirect'; to: string; said: string | null; cookies: CookieChange[] }
  | { kind: 'download'; bytes: Uint8Array; mediaType: string; fileName: string; inline: boolean }
  | { kind: 'json'; status: number; value: unknown }
  | { kind: 'not-found' }
  /** It is there today, and was not on that day. */
  | { kind: 'not-yet'; day: string }
  | { kind: 'refused'; sentence: string }

export type CookieChange = { name: string; value: string | null; maxAgeSeconds?: number }

/** Something to put right in a form, tied to its field. */
export type Fault = { field: string; message: string }

type PageOptions = Partial<
  Pick<PageAnswer, 'status' | 'width' | 'breadcrumbs' | 'line' | 'faults' | 'current' | 'due'>
>

/** A page. `current` is the address of the navigation item it belongs under. */
export function page(title: string, content: VNode, options: PageOptions = {}): PageAnswer {
  const faults = options.faults ?? []
  return {
    kind: 'page',
    title,
    content,
    status: options.status ?? (faults.length > 0 ? 400 : 200),
    width: options.width ?? 'overview',
    breadcrumbs: options.breadcrumbs ?? [],
    ...(options.line === undefined ? {} : { line: options.line }),
    faults,
    current: options.current ?? null,
    due: options.due ?? 0,
  }
}

/** After a deed: off to a page (303), with a sentence that says what happened. */
export function redirect(to: string, said: string | null = null, cookies: CookieChange[] = []): Answer {
  return { kind: 'redirect', to, said, cookies }
}

export function download(file: {
  bytes: Uint8Array
  mediaType: string
  fileName: string
  inline?: boolean
}): Answer {
  return { kind: 'download', inline: false, ...file }
}

export function json(value: unknown, status = 200): Answer {
  return { kind: 'json', status, value }
}

export const notFound: Answer = { kind: 'not-found' }

/** Not for this person: the sentence says who can, and how to ask. */
export function refused(sentence: string): Answer {
  return { kind: 'refused', sentence }
}
