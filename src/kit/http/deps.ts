import type { Clock } from '#src/kit/clock.ts'
import type { Db } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import type { Council, Fields, PageAnswer, Visitor } from './visit.ts'

/** What the product is made of at run time; every feature is handed these and nothing else. */
export type Deps = {
  db: Db
  clock: Clock
  secureCookies: boolean
  uploadLimitBytes: number
  /** The public address for links in mail; null: as the browser wrote it. */
  address: string | null
  demo: boolean
  findCouncil: (host: string) => Promise<Council | null>
  /** The council last found: pages must have a name even when the store is away. */
  lastCouncil: () => Council
  /** Whose session it is, and what the store held at that moment; null where it has ended. */
  findPerson: (councilId: string, token: string) => Promise<{ person: Person; moment: string } | null>
  /** Whose API token it is; null where it has ended or they have left. */
  findTokenPerson: (councilId: string, token: string) => Promise<Person | null>
  shell: Shell
}

/** What the pages' frame must offer the door: the whole page, and the few pages that belong to no feature. */
export type Shell = {
  wholePage: (visitor: Visitor, answer: PageAnswer, now: Date) => Buffer
  sentencePage: (status: number, title: string, sentence: string) => PageAnswer
  /** The session ended while somebody typed: sign in again, with the words kept. */
  keptWords: (kept: KeptWords) => PageAnswer
  /** A form from an old page: the words again, with one button to send them. */
  sendAgain: (kept: KeptWords) => PageAnswer
  /** A file or a text larger than may be: the sentence says so, and the words beside it are kept. */
  tooMuch: (kept: KeptWords, sentence: string) => PageAnswer
  /** A fault of ours: nothing was changed, and the words are kept. */
  notDone: (kept: KeptWords, sentence: string) => PageAnswer
  /** The database does not answer: what was being sent, if anything, to send again. */
  storeAway: (kept: KeptWords, sending: boolean) => PageAnswer
}

export type KeptWords = { address: string; fields: Fields; csrf: string }
