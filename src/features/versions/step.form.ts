import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import type { VersionStep } from './version-life.ts'
import type { Decision } from './version.ts'

export const longestNote = 2_000
/** Chosen where a body that is not kept here decided. */
export const otherBoard = 'other'

/** Boards of the council that may be chosen, by id. */
export type Boards = readonly { id: string; name: string }[]

const longestBody = 120
const longestRef = 60

export type StepInput = { note: string; decision: Decision | null; rev: number | null }

/** The form of one step: a note where the step asks for one, and the decision where a board takes it. */
export function parseStep(
  step: VersionStep,
  fields: Fields,
  { today, boards }: { today: string; boards: Boards },
): Parsed<StepInput> {
  const note = step.asks === null ? '' : field(fields, 'note')
  const rev = Number.parseInt(field(fields, 'rev'), 10)
  const decision =
    step.form === 'decision' ? parseDecision(fields, today, boards) : { input: null, faults: [] }
  const faults: Fault[] = [
    ...decision.faults,
    ...(step.asks !== null && note === '' ? [{ field: 'note', message: `Answer this: ${step.asks}` }] : []),
    ...(note.length > longestNote
      ? [{ field: 'note', message: `Shorten this to ${longestNote} characters; it has ${note.length}` }]
      : []),
  ]
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, input: { note, decision: decision.input, rev: Number.isNaN(rev) ? null : rev } }
}

function parseDecision(
  fields: Fields,
  today: string,
  boards: Boards,
): { input: Decision | null; faults: Fault[] } {
  const board = parseBoard(fields, boards)
  const [written, ref] = [field(fields, 'on'), field(fields, 'ref')]
  const on = written === '' || written.length > 60 ? null : dayFromWords(written, today)
  const faults: Fault[] = [
    ...board.faults,
    ...(on === null
      ? [{ field: 'on', message: 'Write the day on which the board decided, like 9 July 2026' }]
      : []),
    ...(on !== null && on > today
      ? [{ field: 'on', message: 'That day is still to come. Write the day on which the board decided' }]
      : []),
    ...(ref === '' ? [{ field: 'ref', message: 'Say where it is minuted, like IB-31 or minute 7' }] : []),
    ...(ref.length > longestRef
      ? [{ field: 'ref', message: `Shorten this to ${longestRef} characters` }]
      : []),
  ]
  return { input: on === null ? null : { body: board.name, on, ref }, faults }
}

/** A board of the council, or one that it does not keep here, such as a partner's, by its name. */
function parseBoard(fields: Fields, boards: Boards): { name: string; faults: Fault[] } {
  const chosen = field(fields, 'body')
  const another = chosen === otherBoard
  const name = boards.find(({ id }) => id === chosen)?.name ?? (another ? field(fields, 'other') : chosen)
  const say = (message: string) => ({ name, faults: [{ field: another ? 'other' : 'body', message }] })
  if (name === '') return say('Name the board that decided')
  if (name.length > longestBody) return say(`Shorten the board’s name to ${longestBody} characters`)
  return { name, faults: [] }
}
