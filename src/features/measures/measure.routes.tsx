import { listPeople, listPosts, type Taker, takerChoices, takerOf } from '#src/features/people/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { changedSince, markOf } from '#src/kit/http/changed-since.ts'
import { field, formKeyIn, offeredIn, parseFields, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { mayKeepMeasures, maySeeMeasures, mayTypeReading } from './measure.access.ts'
import { findReads } from './measure.find.ts'
import { measureLimits, parseMeasure, parseTarget, retireForm } from './measure.form.ts'
import { addMeasure, changeMeasure, retireMeasure, setTarget } from './measure.keep.ts'
import { insertLink, listLinks, listPlaces, listTestedBy, removeLink } from './link.store.ts'
import { standsOf, typedOf } from './measure-stands.ts'
import { MeasureFormPage, RetireMeasurePage, TargetFormPage } from './measure-forms.page.tsx'
import { MeasurePage, type MeasureProps } from './measure.page.tsx'
import type { MeasureRead } from './measure.line.ts'
import { type Measure, nameOfMeasure } from './measure.ts'
import { listTargets, type MeasureRow } from './measure.store.ts'
import { measureColumns, measureRow, MeasuresPage, type MeasuresProps } from './measures.page.tsx'
import { sayPeriod } from './period.ts'
import { standingOf, targetFor } from './reading.ts'
import { onMeasure } from './on-measure.routes.ts'
import { readingRoutes } from './reading.routes.tsx'

const current = paths.measures()

/** Numbers over time: the list, one with its readings, and keeping what each says. */
export function measuresRoutes(door: Door): void {
  door.list<MeasuresProps>('/measures', maySeeMeasures, {
    find: async (visit) => visit.trx(async (trx) => ({ lines: await findReads(trx) })),
    page: (visit, { lines }) =>
      page('Measures', <MeasuresPage lines={lines} mayKeep={mayKeepMeasures(visit.person) === true} />, {
        current,
      }),
    columns: measureColumns,
    csv: ({ lines }) => lines.map(measureRow),
    json: ({ lines }) => ({ items: lines.map(({ measure, ...rest }) => ({ ...measure, ...rest })) }),
    fileName: 'measures',
  })
  door.get('/measures/new', mayKeepMeasures, async (visit) =>
    visit.trx(async (trx) =>
      wordsPage(trx, visit, {
        measure: null,
        counted: false,
        was: offeredIn(visit.query, measureLimits),
        faults: [],
      }),
    ),
  )
  door.submit('/measures', mayKeepMeasures, async (visit) =>
    visit.trx(async (trx) => keepWords(trx, visit, null)),
  )
  door.list<Found>('/measures/:measure', maySeeMeasures, {
    find: async (visit) => onMeasure(visit, async (trx, read) => findAll(trx, visit, read)),
    page: (visit, found) => measurePage(visit, found, []),
    columns: [
      'Period',
      'From',
      'To',
      'Version',
      'Value',
      'Numerator',
      'Denominator',
      'Target',
      'Against target',
      'As at',
      'Status',
      'Typed by',
      'Note',
    ],
    csv: (found) => found.readings.map((one) => readingRow(found, one)),
    json: ({ measure, targets, readings, links }) => ({ ...measure, targets, readings, links }),
    fileName: 'measure',
  })
  door.get('/measures/:measure/words', mayKeepMeasures, async (visit) =>
    onMeasure(visit, async (trx, { measure, readings }) =>
      wordsPage(trx, visit, { measure, counted: readings.length > 0, was: typedOf(measure), faults: [] }),
    ),
  )
  door.submit('/measures/:measure/words', mayKeepMeasures, async (visit) =>
    onMeasure(visit, async (trx, read) => keepWords(trx, visit, read), 'held'),
  )
  targetRoutes(door)
  tieRoutes(door)
  readingRoutes(door)
}

function targetRoutes(door: Door): void {
  door.get('/measures/:measure/target', mayKeepMeasures, async (visit) =>
    onMeasure(visit, async (trx, { measure }) => targetPage(trx, visit, measure, [])),
  )
  door.submit('/measures/:measure/target', mayKeepMeasures, async (visit) =>
    onMeasure(
      visit,
      async (trx, { measure }) => {
        const parsed = parseTarget(visit.fields, measure.unit, dayOf(visit.now))
        if (!parsed.ok) return targetPage(trx, visit, measure, parsed.faults)
        await setTarget(trx, byOf(visit), measure, { input: parsed.input, now: visit.now })
        return redirect(paths.measure(measure.id), 'The target is set. The one before it stands beside it.')
      },
      'held',
    ),
  )
  door.get('/measures/:measure/retirement', mayKeepMeasures, async (visit) =>
    onMeasure(visit, async (_trx, { measure }) => Promise.resolve(retirePage(visit, measure, []))),
  )
  door.submit('/measures/:measure/retirement', mayKeepMeasures, async (visit) =>
    onMeasure(
      visit,
      async (trx, { measure }) => {
        const parsed = parseFields(retireForm, visit.fields)
        if (!parsed.ok) return retirePage(visit, measure, parsed.faults)
        await retireMeasure(trx, byOf(visit), measure, { on: dayOf(visit.now), why: parsed.input.why })
        return redirect(paths.measure(measure.id), 'It is no longer followed. Its readings stay.')
      },
      'held',
    ),
  )
}

function tieRoutes(door: Door): void {
  door.submit('/measures/:measure/ties', mayKeepMeasures, async (visit) =>
    onMeasure(visit, async (trx, read) => {
      const chosen = field(visit.fields, 'place')
      const place = (await listPlaces(trx)).find(({ id }) => id === chosen)
      if (place === undefined)
        return measurePage(visit, await findAll(trx, visit, read), [
          { field: 'place', message: 'Choose what in the plan it shows something about' },
        ])
      const { council, person } = visit
      await insertLink(trx, { councilId: council.id, measureId: read.measure.id, place, linkedBy: person.id })
      return redirect(`${paths.measure(read.measure.id)}#ties`, `It is tied to ${place.name}.`)
    }),
  )
  door.submit('/measures/:measure/ties/end', mayKeepMeasures, async (visit) =>
    onMeasure(visit, async (trx, { measure }) => {
      const links = await listLinks(trx, { measureId: measure.id })
      const link = links.find(({ id }) => id === field(visit.fields, 'link'))
      if (link !== undefined) await removeLink(trx, measure.id, link.id)
      return redirect(`${paths.measure(measure.id)}#ties`, 'It is no longer tied to that.')
    }),
  )
}

type Found = MeasureRead & Pick<MeasureProps, 'links' | 'tests' | 'places'>

async function findAll(trx: Trx, visit: Visit, { measure, targets, readings }: MeasureRead): Promise<Found> {
  const [links, tests, places] = await Promise.all([
    listLinks(trx, { measureId: measure.id }),
    listTestedBy(trx, measure.id),
    mayKeepMeasures(visit.person) === true ? listPlaces(trx) : [],
  ])
  return { measure, targets, readings, links, tests, places }
}

function byOf({ council, person }: Visit) {
  return { councilId: council.id, personId: person.id }
}

function measurePage(visit: Visit, found: Found, faults: Fault[]): Answer {
  const { person, council, csrf, now } = visit
  return page(
    nameOfMeasure(found.measure),
    <MeasurePage
      {...{ ...found, csrf, faults }}
      council={council.name}
      today={dayOf(now)}
      mayType={mayTypeReading(found.measure, person) === true}
      mayKeep={mayKeepMeasures(person) === true}
    />,
    { current, faults },
  )
}

function readingRow({ measure, targets }: MeasureRead, one: MeasureRead['readings'][number]) {
  return [
    sayPeriod(measure.frequency, one),
    one.from,
    one.to,
    one.version,
    one.value,
    one.numerator,
    one.denominator,
    targetFor(targets, one)?.target ?? null,
    standingOf({ better: measure.better, targets }, one),
    one.asAt,
    one.status,
    one.typedByName,
    one.note,
  ]
}

type Words = { measure: Measure | null; counted: boolean; was: Record<string, string>; faults: Fault[] }

async function wordsPage(trx: Trx, visit: Visit, words: Words): Promise<Answer> {
  const { was, faults, ...rest } = words
  const owners = takerChoices(await listPeople(trx), await listPosts(trx))
  return page(
    rest.measure === null ? 'Add a measure' : 'Change what it says',
    <MeasureFormPage
      {...{ ...rest, owners, faults }}
      mark={rest.measure === null ? '' : markOf(standsOf(rest.measure, rest.counted))}
      typed={{ formKey: newId(), ...was }}
      csrf={visit.csrf}
    />,
    { current, faults, width: 'task' },
  )
}

async function keepWords(trx: Trx, visit: Visit, read: MeasureRead | null): Promise<Answer> {
  const measure = read?.measure ?? null
  const counted = (read?.readings.length ?? 0) > 0
  const was = typed(visit.fields)
  const again = async (faults: Fault[]) => wordsPage(trx, visit, { measure, counted, was, faults })
  const kept = counted ? countingOf(measure) : {}
  const parsed = parseMeasure({ values: { ...visit.fields.values, ...kept }, files: {} })
  if (!parsed.ok) return again(parsed.faults)
  const changed = changedIn(visit, measure, counted)
  if (changed.length > 0) return again(changed)
  const { owner: asked, ...input } = parsed.input
  const owner = takerOf(asked, await listPeople(trx), await listPosts(trx))
  if (owner === null && asked !== '')
    return again([{ field: 'owner', message: 'Choose somebody from the list, or nobody' }])
  const row = { ...input, ...ownerOf(owner) }
  if (measure === null) {
    const said = 'The measure is added. Set its target, and type its first reading.'
    return redirect(paths.measure(await addOnce(trx, visit, row)), said)
  }
  await changeMeasure(trx, byOf(visit), measure, row)
  return redirect(paths.measure(measure.id), 'Its words are kept. The old ones stay in the record.')
}

/** Adds a measure and says its id; the same form sent twice adds one. */
async function addOnce(trx: Trx, visit: Visit, row: MeasureRow): Promise<string> {
  const key = formKeyIn(visit.fields)
  // One measure of theirs at a time, so that the second of two presses finds the first one's measure.
  await holdRow(trx, 'person', visit.person.id)
  const [known] = await findReads(trx, [key])
  if (known?.measure.title === row.title) return key
  const id = known === undefined ? key : newId()
  await addMeasure(trx, byOf(visit), id, row)
  return id
}

function changedIn(visit: Visit, measure: Measure | null, counted: boolean): Fault[] {
  return measure === null ? [] : changedSince(visit.fields, standsOf(measure, counted))
}

/** How it is counted is not on the form of a measure that has readings. */
function countingOf(measure: Measure | null): Record<string, string[]> {
  if (measure === null) return {}
  const { unit, per, numerator, denominator, better, frequency } = typedOf(measure)
  return Object.fromEntries(
    Object.entries({ unit, per, numerator, denominator, better, frequency }).map(([name, value]) => [
      name,
      [value ?? ''],
    ]),
  )
}

/** A post's measure goes with the post, whoever holds it. */
function ownerOf(owner: Taker | null): { ownerId: string | null; ownerPostId: string | null } {
  if (owner === null) return { ownerId: null, ownerPostId: null }
  return owner.postId === null
    ? { ownerId: owner.personId, ownerPostId: null }
    : { ownerId: null, ownerPostId: owner.postId }
}

async function targetPage(trx: Trx, visit: Visit, measure: Measure, faults: Fault[]): Promise<Answer> {
  const last = ((await listTargets(trx, [measure.id])).get(measure.id) ?? []).at(-1) ?? null
  return page(
    'Set a target',
    <TargetFormPage {...{ measure, last, faults }} typed={typed(visit.fields)} csrf={visit.csrf} />,
    { current, faults, width: 'task' },
  )
}

function retirePage(visit: Visit, measure: Measure, faults: Fault[]): Answer {
  return page(
    'Stop following it',
    <RetireMeasurePage {...{ measure, faults }} typed={typed(visit.fields)} csrf={visit.csrf} />,
    { current, faults, width: 'task' },
  )
}
