import { type DetailsWarning, faultsOf, lookThrough, mustAsk } from '#src/kit/childrens-details/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { formKeyIn, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, page, redirect, refused, type Visit } from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { maySeeMeasures, mayTypeReading } from './measure.access.ts'
import type { MeasureRead } from './measure.line.ts'
import type { Measure } from './measure.ts'
import { onMeasure } from './on-measure.routes.ts'
import { type Frequency, type Period, periodAfter, periodWith } from './period.ts'
import { parseReading } from './reading.form.ts'
import { ReadingFormPage } from './reading-form.page.tsx'
import { typeReading } from './reading.type.ts'

/** So many periods back a reading can be typed or put right. */
const periodsBack: Record<Frequency, number> = { month: 36, quarter: 16, year: 8 }

/** Typing a reading of a measure, or putting one right. */
export function readingRoutes(door: Door): void {
  door.get('/measures/:measure/reading', maySeeMeasures, async (visit) =>
    onMine(visit, async (_trx, read) =>
      Promise.resolve(formPage(visit, read, { was: {}, faults: [], warning: null })),
    ),
  )
  door.submit('/measures/:measure/reading', maySeeMeasures, async (visit) =>
    onMine(visit, async (trx, read) => keep(trx, visit, read), 'held'),
  )
}

async function onMine(
  visit: Visit,
  work: (trx: Trx, read: MeasureRead) => Promise<Answer>,
  held?: 'held',
): Promise<Answer> {
  return onMeasure(
    visit,
    async (trx, read) => {
      const allowed = mayTypeReading(read.measure, visit.person)
      if (allowed !== true) return refused(allowed)
      return read.measure.retiredOn === null ? work(trx, read) : refused(noLonger)
    },
    held,
  )
}

const noLonger = 'This measure is no longer followed, so it takes no more readings. Its earlier ones stand.'

/** From the period that today lies in back; the one before it, which has ended, stands first to be chosen. */
function periodsOf({ frequency }: Measure, today: string): Period[] {
  const now = periodWith(frequency, today)
  return Array.from({ length: periodsBack[frequency] }, (_, back) => periodAfter(frequency, now, -back))
}

async function keep(trx: Trx, visit: Visit, read: MeasureRead): Promise<Answer> {
  const { measure, readings } = read
  const { council, person, now, fields } = visit
  const was = typed(fields)
  const parsed = parseReading(fields, measure, {
    today: dayOf(now),
    periods: periodsOf(measure, dayOf(now)).map(({ from }) => from),
    read: readings.filter(({ id }) => id !== was['formKey']).map(({ from }) => from),
  })
  if (!parsed.ok) return formPage(visit, read, { was, faults: parsed.faults, warning: null })
  const places = [{ field: 'note', label: 'the note', text: parsed.input.note }]
  const warning = await lookThrough({ places, file: null, council: council.name })
  if (warning !== null && mustAsk(warning, fields.values))
    return formPage(visit, read, { was, faults: faultsOf(warning), warning })
  await typeReading(trx, measure, {
    councilId: council.id,
    personId: person.id,
    id: formKeyIn(fields),
    input: parsed.input,
    cleared: warning,
    now,
  })
  return redirect(paths.measure(measure.id), 'The reading is kept.')
}

type Shown = { was: Record<string, string>; faults: Fault[]; warning: DetailsWarning | null }

function formPage(visit: Visit, read: MeasureRead, { was, faults, warning }: Shown): Answer {
  const today = dayOf(visit.now)
  const periods = periodsOf(read.measure, today)
  return page(
    'Add a reading',
    <ReadingFormPage
      {...{ ...read, periods, faults, warning }}
      typed={{ period: periods[1]?.from ?? '', ...was }}
      formKey={was['formKey'] ?? newId()}
      csrf={visit.csrf}
    />,
    { current: paths.measures(), faults, width: 'task' },
  )
}
