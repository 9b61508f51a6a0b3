import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import { type PlanKind, planKinds, usualWords, type Words } from './plan.ts'

/** What a plan is, beside its themes and actions. */
export type Particulars = {
  title: string
  kind: PlanKind
  parentId: string | null
  ownerId: string | null
  startedOn: string | null
  endsOn: string | null
  /** What it calls its levels; left out, it keeps those it has. */
  words?: Words
}

type May = { parents: readonly string[]; owners: readonly string[]; today: string }

/** The form of a plan's particulars; each fault says what to put right. `may`: what can be chosen. */
export function parseParticulars(fields: Fields, { parents, owners, today }: May): Parsed<Particulars> {
  const title = field(fields, 'title')
  const kind = planKinds.find((one) => one === field(fields, 'kind'))
  const [parent, owner] = [field(fields, 'parent'), field(fields, 'owner')]
  const [from, until] = [dayIn(fields, 'from', today), dayIn(fields, 'until', today)]
  const faults: Fault[] = []
  const say = (wrong: boolean, of: string, message: string) => {
    if (wrong) faults.push({ field: of, message })
  }
  say(title.length < 3, 'title', 'Write what the plan is called')
  say(title.length > 200, 'title', 'Shorten the title to 200 characters')
  say(kind === undefined, 'kind', 'Choose what sort of plan it is')
  say(
    parent !== '' && !parents.includes(parent),
    'parent',
    'Choose a plan that does not itself stand under this one',
  )
  say(owner !== '' && !owners.includes(owner), 'owner', 'Choose somebody who is here')
  say(from === 'not a day', 'from', 'Write the first day with its year, like 1 April 2026')
  say(until === 'not a day', 'until', 'Write the last day with its year, like 31 March 2027')
  const [startedOn, endsOn] = [dayOrNull(from), dayOrNull(until)]
  say(
    startedOn !== null && endsOn !== null && endsOn < startedOn,
    'until',
    'The last day is before the first. Choose a later one',
  )
  if (kind === 'obsession') {
    say(from === '', 'from', 'Say from which day it runs')
    say(until === '', 'until', 'Say until which day it runs: it is for a time')
    say(owner === '', 'owner', 'Choose who answers for it')
  }
  const words = wordsIn(fields, faults)
  if (faults.length > 0 || kind === undefined) return { ok: false, faults }
  const orNull = (id: string) => (id === '' ? null : id)
  return {
    ok: true,
    input: { title, kind, parentId: orNull(parent), ownerId: orNull(owner), startedOn, endsOn, ...words },
  }
}

const longestWord = 40

/** What the plan calls its levels; nothing where nobody says. */
function wordsIn(fields: Fields, faults: Fault[]): { words?: Words } {
  const word = (level: keyof Words) => {
    const own = field(fields, level)
    if (own.length > longestWord)
      faults.push({ field: level, message: `Shorten the word to ${longestWord} characters` })
    return own === '' ? usualWords[level] : own
  }
  const words = { theme: word('theme'), objective: word('objective'), action: word('action') }
  const levels = ['theme', 'objective', 'action'] as const
  return levels.every((level) => field(fields, level) === '') ? {} : { words }
}

function dayIn(fields: Fields, name: string, today: string): string {
  const written = field(fields, name)
  return written === '' ? '' : (dayFromWords(written, today) ?? 'not a day')
}

function dayOrNull(day: string): string | null {
  return day === '' || day === 'not a day' ? null : day
}
