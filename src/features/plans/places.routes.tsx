import { type Action, findAction, lockAction } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { changedSince, markOf } from '#src/kit/http/changed-since.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { PlacesPage } from './places.page.tsx'
import { parsePlace, parseStated } from './placement.form.ts'
import { mirrorAction, stateDate, takeOut, whyNotThere } from './placement.place.ts'
import { findPlacement, listPlaceChoices, listPlaces } from './placement.store.ts'
import { type Placement, typedStated } from './placement.ts'
import { mayManagePlan } from './plan.access.ts'
import { findPlan } from './plan.store.ts'

/** Where an action stands beside the plan in which it lives; kept by the programme manager. */
export function placesRoutes(door: Door): void {
  door.get('/actions/:action/places', mayManagePlan, async (visit) => {
    const id = visit.params['action'] ?? ''
    return visit.trx(async (trx) => {
      const action = await findAction(trx, id)
      return action === null ? notFound : placesPage(trx, visit, action, { typed: {}, faults: [] })
    })
  })
  door.submit('/actions/:action/places', mayManagePlan, async (visit) => {
    const id = visit.params['action'] ?? ''
    return visit.trx(async (trx) => {
      const action = await lockAction(trx, id)
      return action === null ? notFound : add(trx, visit, action)
    })
  })
  door.submit('/placements/:placement', mayManagePlan, async (visit) => {
    const id = visit.params['placement'] ?? ''
    return visit.trx(async (trx) => {
      const found = await findPlacement(trx, id)
      const action = found === null ? null : await lockAction(trx, found.actionId)
      // Again once the action is held: somebody else may have changed it meanwhile.
      const placement = action === null ? null : await findPlacement(trx, id)
      if (placement === null || action === null) return notFound
      return change(trx, visit, action, placement)
    })
  })
}

async function add(trx: Trx, visit: Visit, action: Action): Promise<Answer> {
  const place = parsePlace(visit.fields, await listPlaceChoices(trx, null))
  const stated = parseStated(visit.fields, dayOf(visit.now))
  const faults: Fault[] = [...(place.ok ? [] : place.faults), ...(stated.ok ? [] : stated.faults)]
  const why = place.ok ? whyNotThere(action, place.input) : null
  if (why !== null) faults.push({ field: 'place', message: why })
  if (!place.ok || !stated.ok || faults.length > 0)
    return placesPage(trx, visit, action, { typed: typed(visit.fields), faults })
  const put = await mirrorAction(trx, byOf(visit), action, { place: place.input, stated: stated.input })
  const said = put ? 'It stands there too now.' : 'It stood there already.'
  return redirect(paths.actionPart(action.id, 'places'), said)
}

async function change(trx: Trx, visit: Visit, action: Action, placement: Placement): Promise<Answer> {
  const back = paths.actionPart(action.id, 'places')
  const by = byOf(visit)
  const deed = field(visit.fields, 'deed')
  if (deed === 'take-out') {
    await takeOut(trx, by, action, placement)
    return redirect(back, 'It is taken out of that place. It stays where it lives.')
  }
  const faults = changedSince(visit.fields, { stated: typedStated(placement) })
  if (faults.length > 0) return placesPage(trx, visit, action, { typed: typed(visit.fields), faults })
  if (deed === 'follow') {
    await stateDate(trx, by, action, { placement, stated: { dueOn: null, dueText: '' } })
    return redirect(back, 'It has one date now, that of the plan in which it lives.')
  }
  const stated = parseStated(visit.fields, dayOf(visit.now))
  if (!stated.ok) return placesPage(trx, visit, action, { typed: typed(visit.fields), faults: stated.faults })
  await stateDate(trx, by, action, { placement, stated: stated.input })
  return redirect(back, 'The date is kept.')
}

type Shown = { typed: Record<string, string>; faults: Fault[] }

async function placesPage(trx: Trx, visit: Visit, action: Action, shown: Shown): Promise<Answer> {
  const [home, places, choices] = await Promise.all([
    findPlan(trx, action.planId),
    listPlaces(trx, action.id),
    listPlaceChoices(trx, null),
  ])
  const free = choices.filter((choice) => whyNotThere(action, choice) === null)
  const props = {
    ...{ action, homeTitle: home?.title ?? '', places, choices: free, ...shown, csrf: visit.csrf },
    markFor: (place: Placement) => markOf({ stated: typedStated(place) }),
  }
  return page(`Where else it stands: ${action.title}`, <PlacesPage {...props} />, {
    ...{ width: 'task', current: paths.plans(), faults: shown.faults },
  })
}

function byOf(visit: Visit) {
  return { councilId: visit.council.id, personId: visit.person.id }
}
