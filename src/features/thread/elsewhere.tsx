import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import { type PlaceShown, ServesLine, datesDiffer, sayStated } from '#src/features/plans/index.ts'
import { Link, RailSection } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { ActionFound } from './action-found.ts'

/** Where an action stands beside the plan in which it lives, and where a paper gives it another date. */
export function Elsewhere({ action, places, tagged, mayPlace }: ActionFound): VNode | null {
  const serves = tagged === null || tagged.serves.length === 0 ? null : tagged
  if (places.length === 0 && serves === null && !mayPlace) return null
  return (
    <RailSection id="elsewhere" heading="Also stands in">
      {places.length === 0 ? <p class="gt-small">No other plan or place.</p> : null}
      <ul class="gt-lines">
        {places.map((place) => (
          <li>
            <Place place={place} action={action} />
          </li>
        ))}
      </ul>
      {serves === null ? null : <ServesLine part={serves} mayTag={false} />}
      {mayPlace ? (
        <p class="gt-small">
          <Link href={paths.actionPart(action.id, 'places')}>Change where it stands</Link>
          {' · '}
          <Link href={paths.frameworkOf('action', action.id)}>What it serves</Link>
        </p>
      ) : null}
    </RailSection>
  )
}

function Place({ place, action }: { place: PlaceShown } & Pick<ActionFound, 'action'>): VNode {
  const inside = withRef(place.placeRef, place.placeTitle)
  return (
    <>
      <Link href={hrefOf(place)}>{place.planTitle}</Link>
      {inside === '' ? null : <span class="gt-mirror">{inside}</span>}
      {datesDiffer(place, action) ? (
        <span class="gt-differs">
          <strong>Dates differ.</strong> Its paper says {sayStated(place)}.
        </span>
      ) : null}
    </>
  )
}

function hrefOf({ planId, themeId, objectiveId }: PlaceShown): string {
  if (objectiveId !== null) return paths.objective(planId, objectiveId)
  return themeId === null ? paths.plan(planId) : paths.theme(planId, themeId)
}
