import type { ActionPlace } from '#src/features/actions/index.ts'
import type { Placed } from '#src/features/plans/index.ts'
import type { PlanRows } from '../plan-rows.ts'
import { isSpare, type LivePlan } from './live-nodes.ts'
import type { Level } from './node.ts'

type Spot = ActionPlace & { level: Level }

/**
 * Where every part of a live plan stands while a newer version is put in: under what it is put, and what
 * must follow when that moves.
 */
export class Spots {
  private readonly spots = new Map<string, Spot>()
  private readonly positions = new Map<string, number>()
  private readonly saved = new Map<string, string>()
  private readonly spareTheme: string | null

  constructor({ themes, objectives, actions }: LivePlan, rows: PlanRows) {
    this.spareTheme = themes.find(isSpare)?.id ?? rows.themes.find(isSpare)?.id ?? null
    for (const { id, position } of themes)
      this.keep(id, { level: 'theme', themeId: id, objectiveId: null, parentId: null }, position)
    for (const { id, themeId, parentId, position } of objectives)
      this.keep(id, { level: 'objective', themeId, objectiveId: id, parentId }, position)
    for (const { id, themeId, objectiveId, parentId, position } of actions)
      this.keep(id, { level: 'action', themeId, objectiveId, parentId }, position)
    for (const [id, spot] of this.spots) this.saved.set(id, written(spot))
  }

  private keep(id: string, spot: Spot, position: number): void {
    this.spots.set(id, spot)
    this.positions.set(id, position)
  }

  /** The theme of what stands under none, where it is not in the plan yet. */
  isToBeMade(themeId: string): boolean {
    return themeId === this.spareTheme && !this.spots.has(themeId)
  }

  /** Puts a part under another (null: under no theme); what it stands under now. It never stands under itself. */
  put(id: string, level: Level, parent: string | null): ActionPlace {
    const spot: Spot =
      level === 'theme'
        ? { level, themeId: id, objectiveId: null, parentId: null }
        : this.under(id, level, parent)
    if (level === 'objective') spot.objectiveId = id
    this.spots.set(id, spot)
    return spot
  }

  private under(id: string, level: Level, parent: string | null): Spot {
    const above = parent === null ? undefined : this.spots.get(parent)
    if (above === undefined)
      return { level, themeId: this.spareTheme ?? '', objectiveId: null, parentId: null }
    const isBelow = above.level === level && !this.stands(parent, id)
    const { themeId, objectiveId } = above
    return { level, themeId, objectiveId, parentId: isBelow ? parent : null }
  }

  private stands(id: string | null, under: string): boolean {
    for (let at = id; at !== null; at = this.spots.get(at)?.parentId ?? null) if (at === under) return true
    return false
  }

  /** What stands right under a theme or an objective now. */
  childrenOf(heading: string): { id: string; level: Level }[] {
    return [...this.spots].flatMap(([id, { level, themeId, objectiveId, parentId }]) => {
      if (id === heading || level === 'theme') return []
      const above = parentId ?? (level === 'objective' ? themeId : (objectiveId ?? themeId))
      return above === heading ? [{ id, level }] : []
    })
  }

  /** Marks a part that was made just now: it needs no saving. */
  made(id: string): void {
    const spot = this.spots.get(id)
    if (spot !== undefined) this.saved.set(id, written(spot))
  }

  /** Where everything now stands that moved, or whose parent did. */
  unsettled(): { id: string; level: Level; place: ActionPlace }[] {
    return [...this.spots].flatMap(([id, spot]) => {
      const settled = this.settled(spot)
      const { themeId, objectiveId, parentId } = settled
      if (this.saved.get(id) === written(settled)) return []
      return [{ id, level: spot.level, place: { themeId, objectiveId, parentId } }]
    })
  }

  private settled(spot: Spot): Spot {
    const parent = spot.parentId === null ? undefined : this.spots.get(spot.parentId)
    if (parent !== undefined) {
      const { themeId, objectiveId } = this.settled(parent)
      return spot.level === 'action' ? { ...spot, themeId, objectiveId } : { ...spot, themeId }
    }
    if (spot.level !== 'action') return spot
    const objective = spot.objectiveId === null ? undefined : this.spots.get(spot.objectiveId)
    return objective === undefined ? spot : { ...spot, themeId: this.settled(objective).themeId }
  }

  /** The positions that an order gives, of those that have another. */
  placesIn(order: readonly string[]): Placed[] {
    return order.flatMap((id, position) => {
      const spot = this.spots.get(id)
      return spot === undefined || this.positions.get(id) === position
        ? []
        : [{ kind: spot.level, id, position }]
    })
  }
}

function written({ themeId, objectiveId, parentId }: Spot): string {
  return [themeId, objectiveId, parentId].join('|')
}
