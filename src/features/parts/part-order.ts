type Standing = { id: string; position: number }

/**
 * The siblings whose place changes when one of them is put at the `order`-th place, counted from 1; the last where none is
 * given. Their places are the same numbers, dealt anew.
 */
export function dealPlaces(siblings: readonly Standing[], id: string, order: number | null): Standing[] {
  const inOrder = siblings.toSorted((a, b) => a.position - b.position)
  const others = inOrder.filter((one) => one.id !== id)
  const moved = inOrder.find((one) => one.id === id)
  if (moved === undefined) return []
  const dealt = others.toSpliced(order === null ? others.length : order - 1, 0, moved)
  return dealt.flatMap((one, at) => {
    const position = inOrder[at]?.position ?? one.position
    return position === one.position ? [] : [{ id: one.id, position }]
  })
}

/** At which place something stands among its siblings, counted from 1. */
export function orderOf(siblings: readonly Standing[], id: string): number {
  return siblings.toSorted((a, b) => a.position - b.position).findIndex((one) => one.id === id) + 1
}

type Place = { themeId: string; objectiveId: string | null }

/**
 * The position of an action that joins the end of a place: after the last action there, or after the last one of whatever
 * stands before that place in the plan.
 */
export function positionAfter(
  actions: readonly (Standing & Place)[],
  places: readonly Place[],
  place: Place,
): number {
  const at = places.findIndex((one) => one.themeId === place.themeId && one.objectiveId === place.objectiveId)
  for (const before of places.slice(0, at + 1).reverse()) {
    const there = actions.filter(
      (one) => one.themeId === before.themeId && one.objectiveId === before.objectiveId,
    )
    if (there.length > 0) return Math.max(...there.map(({ position }) => position)) + 1
  }
  return 0
}
