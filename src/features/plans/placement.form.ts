import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import type { Place, Stated } from './placement.ts'

/** A place as a form sends it: "plan", "theme" or "objective", and the id of that. */
export function placeValue({ planId, themeId, objectiveId }: Place): string {
  if (objectiveId !== null) return `objective:${objectiveId}`
  return themeId === null ? `plan:${planId}` : `theme:${themeId}`
}

/** The place that a form chose, of those that can be chosen. */
export function parsePlace(fields: Fields, choices: readonly Place[]): Parsed<Place> {
  const chosen = choices.find((choice) => placeValue(choice) === field(fields, 'place'))
  if (chosen === undefined)
    return { ok: false, faults: [{ field: 'place', message: 'Choose where else it stands' }] }
  const { planId, themeId, objectiveId } = chosen
  return { ok: true, input: { planId, themeId, objectiveId } }
}

/** The date that a plan's paper states, as it is written there: a day, or words such as "Ongoing". */
export function parseStated(fields: Fields, today: string): Parsed<Stated> {
  const written = field(fields, 'stated')
  const fault = (message: string): { ok: false; faults: Fault[] } => ({
    ok: false,
    faults: [{ field: 'stated', message }],
  })
  if (written.length > 100) return fault('Shorten the date to 100 characters')
  const dueOn = dayFromWords(written, today)
  if (dueOn !== null && !/\d{4}/.test(written)) return fault('Write the day with its year, like 31 July 2026')
  return { ok: true, input: { dueOn, dueText: written } }
}
