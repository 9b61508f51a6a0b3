import {
  findMeasure,
  insertMeasure,
  insertTarget,
  periodAfter,
  periodWith,
  typeReading,
  valueOf,
} from '#src/features/measures/index.ts'
import { addDays } from '#src/kit/dates/working-days.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Happening } from './happenings.ts'
import { idOf, type Loading } from './load-plan.ts'
import { shiftDate, shiftHappening } from './shift.ts'
import type { Measure } from './measure-types.ts'

/** What Rivermere follows and aims at; the readings come one by one as they were typed. */
export async function loadMeasures(trx: Trx, { council, ids, monday }: Loading): Promise<void> {
  for (const measure of council.measures) {
    const { number, title, definition, unit, numerator, denominator, better, frequency, source } = measure
    const id = idOf(ids.measure, number)
    await insertMeasure(trx, {
      councilId: ids.council,
      id,
      ...{ number, title, definition, unit, numerator, denominator, better, frequency, source },
      per: null,
      countsChildren: measure.countsChildren,
      ownerId: ids.person[measure.owner],
      ownerPostId: null,
    })
    for (const { from, ...target } of measure.targets) {
      const fromOn = shiftHappening(from, council.anchor, monday)
      await insertTarget(trx, {
        ...target,
        councilId: ids.council,
        measureId: id,
        // The first day of the month that it moved into.
        fromOn: periodWith('month', fromOn).from,
        setBy: ids.person.liwen,
        setAt: new Date(`${fromOn}T09:00:00Z`),
      })
    }
  }
}

/** Each reading a week after its period ended; what was put right, a fortnight later. */
export function listReadingHappenings(loading: Loading): Happening[] {
  return loading.council.measures.flatMap((measure) => readingsOf(loading, measure))
}

function readingsOf({ council, ids, monday }: Loading, measure: Measure): Happening[] {
  const last = periodWith(measure.frequency, shiftDate(measure.lastTo, council.anchor, monday))
  const id = idOf(ids.measure, measure.number)
  const end = measure.readings.length - 1
  return measure.readings.flatMap((parts, place) => {
    if (parts === null) return []
    const period = periodAfter(measure.frequency, last, place - end)
    const { corrected } = measure
    const putRight = corrected?.place === place ? corrected : null
    const type = (counted: [number, number], days: number, note: string): Happening => {
      const at = new Date(`${addDays(period.to, days)}T09:30:00Z`)
      const [numerator, denominator] = counted
      return {
        at,
        happen: async (trx) => {
          const found = await findMeasure(trx, id)
          if (found === null) throw new Error(`The example has no measure ${measure.number}`)
          await typeReading(trx, found, {
            councilId: ids.council,
            personId: ids.person[measure.owner],
            input: {
              period,
              ...{ numerator, denominator, note },
              value: valueOf(found, { numerator, denominator }),
              asAt: period.to,
              status: measure.provisional && place === end ? 'provisional' : 'final',
            },
            now: at,
          })
        },
      }
    }
    return [
      type(putRight?.was ?? parts, 7, ''),
      ...(putRight === null ? [] : [type(parts, 18, putRight.why)]),
    ]
  })
}
